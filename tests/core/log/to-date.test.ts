import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** A log of what units told in the course of the year, beside the tab of their plans. */
function survey(name: string, header: Row, rows: readonly Row[], plans: readonly Row[]) {
  const judged = surveyTabs([
    tabOf('Sổ báo cáo', [['SỔ THEO DÕI NĂM 2024'], header, ...rows]),
    tabOf('Giao KH', [
      ['GIAO CHỈ TIÊU NĂM 2024'],
      ['TT', 'Đơn vị', name],
      ...plans.map((row, at) => [at + 1, ...row]),
    ]),
  ]);
  return { told: verdicts(judged), foot: footnotes(judged, []).join(' ').replace(/\s+/g, ' ') };
}

describe('amounts of a log that count up what was done to their day', () => {
  it.each([
    ['Lũy kế thu quỹ (triệu đồng)', 'Thu quỹ (triệu đồng)', ['Chi hội Nà Cáp', 'Chi hội Pác Rà']],
    ['Thu phí (lũy kế)', 'Thu phí', ['Trường THCS Cô Ba', 'Trường THCS Hòa An']],
    ['Thu quỹ cộng dồn', 'Thu quỹ', ['Chi bộ 1', 'Chi bộ 2']],
    ['Lũy kế số cây trồng từ đầu năm', 'Số cây trồng', ['Trạm Hòa An', 'Trạm Cô Ba']],
    ['Trồng cây - lũy kế', 'Trồng cây', ['Xã Bảo Lạc', 'Xã Cô Ba']],
  ])('are never added: the last of each unit counts, and the foot says so: %s', (heading, name, units) => {
    const [first = '', second = ''] = units;
    const { told, foot } = survey(
      name,
      ['Ngày báo cáo', 'Đơn vị', heading],
      [
        ['30/04/2024', first, 4],
        ['30/04/2024', second, 3],
        ['31/08/2024', second, 6],
        ['31/08/2024', first, 7],
        ['31/12/2024', first, 10],
        ['31/12/2024', second, 6],
      ],
      [
        [first, 10],
        [second, 8],
      ],
    );
    expect(told.map(([, ...own]) => own)).toEqual([[`${first} 10/10 Đạt`, `${second} 6/8 Chưa đạt`]]);
    expect(foot).toContain('số lũy kế, mỗi đơn vị lấy dòng sau cùng');
    expect(foot).not.toContain('cộng 6 dòng');
  });

  it('are a fault where they fall, or their days do not tell which is the last', () => {
    const read = (rows: readonly Row[]) =>
      survey('Thu quỹ', ['Ngày', 'Đơn vị', 'Lũy kế thu quỹ'], rows, [
        ['Xã Cô Ba', 10],
        ['Xã Hòa An', 10],
        ['Xã Bảo Lạc', 5],
      ]).told;
    const plain: readonly Row[] = [
      ['30/06/2024', 'Xã Hòa An', 9],
      ['31/12/2024', 'Xã Hòa An', 11],
      ['31/12/2024', 'Xã Bảo Lạc', 5],
    ];
    const falling = read([['30/06/2024', 'Xã Cô Ba', 9], ['31/12/2024', 'Xã Cô Ba', 4], ...plain]);
    const sameDay = read([['31/12/2024', 'Xã Cô Ba', 4], ['31/12/2024', 'Xã Cô Ba', 9], ...plain]);
    for (const [[, ...units] = []] of [falling, sameDay]) {
      expect(units).toContain('Xã Hòa An 11/10 Vượt');
      expect(units.find((one) => one.startsWith('Xã Cô Ba'))).toMatch(/Lỗi số liệu/);
    }
  });

  it('are not those of one payment each, which are added', () => {
    const { told, foot } = survey(
      'Thu quỹ',
      ['Ngày', 'Đơn vị', 'Thu quỹ'],
      [
        ['30/06/2024', 'Xã Cô Ba', 4],
        ['31/12/2024', 'Xã Cô Ba', 6],
        ['31/12/2024', 'Xã Hòa An', 7],
      ],
      [
        ['Xã Cô Ba', 10],
        ['Xã Hòa An', 8],
      ],
    );
    expect(told.map(([, ...own]) => own)).toEqual([['Xã Cô Ba 10/10 Đạt', 'Xã Hòa An 7/8 Chưa đạt']]);
    expect(foot).not.toContain('lũy kế');
  });

  /** Logs of a tab a month, each of which has a row a unit, beside the plans of the year. */
  function surveyMonths(heading: string, tabs: readonly (readonly [string, number, readonly Cell[]])[]) {
    const units = ['Tổ Nà Cáp', 'Tổ Pác Rà', 'Tổ Bản Mới'];
    const logs = tabs.map(([name, month, amounts]) =>
      tabOf(name, [
        [`SỔ THEO DÕI ${name.toUpperCase()} NĂM 2024`],
        ['Ngày', 'Tổ', heading],
        ...amounts.map((amount, at) => [
          `05/${String(month).padStart(2, '0')}/2024`,
          units[at] ?? '',
          amount,
        ]),
      ]),
    );
    const plans = units.map((unit, at): Row => [at + 1, unit, 10]);
    const judged = surveyTabs([
      ...logs,
      tabOf('Giao KH', [
        ['GIAO CHỈ TIÊU NĂM 2024'],
        ['TT', 'Tổ', heading.replace(/ \(?lũy kế\)?|Lũy kế /, '')],
        ...plans,
      ]),
    ]);
    const figures = verdicts(judged).map(([, ...own]) => own.map((one) => one.replace(/^Tổ \S+ \S+ /, '')));
    return { figures, foot: footnotes(judged, []).join(' ').replace(/\s+/g, ' ') };
  }

  it.each([
    ['Lũy kế thu phí', 'Tháng 1|Tháng 2|Tháng 3', 1],
    ['Số kết nạp (lũy kế)', 'Quý I|Quý II|Quý III', 3],
    ['Lũy kế số cây', 'T1|T2|T3', 1],
  ])('go on from tab to tab: %s', (heading, names, months) => {
    const [one = '', two = '', three = ''] = names.split('|');
    const { figures, foot } = surveyMonths(heading, [
      [three, 3 * months, [10, 6, 9]],
      [one, months, [4, 3, 3]],
      [two, 2 * months, [7, '', 5]],
    ]);
    expect(figures).toEqual([['10/10 Đạt', '6/10 Đang thực hiện', '9/10 Đang thực hiện']]);
    expect(foot).toContain(`mỗi đơn vị lấy dòng sau cùng của '${three}', '${one}', '${two}'`);
  });

  it('are a fault of the unit that has less in a later tab, and are added where most begin anew', () => {
    const fallen = surveyMonths('Lũy kế thu phí', [
      ['Tháng 1', 1, [4, 3, 3]],
      ['Tháng 2', 2, [7, 5, 1]],
    ]);
    expect(fallen.figures).toEqual([
      ['7/10 Đang thực hiện', '5/10 Đang thực hiện', 'unreadable/10 Lỗi số liệu'],
    ]);
    const anew = surveyMonths('Lũy kế thu phí', [
      ['Tháng 1', 1, [4, 3, 3]],
      ['Tháng 2', 2, [2, 2, 4]],
    ]);
    expect(anew.figures).toEqual([['6/10 Đang thực hiện', '5/10 Đang thực hiện', '7/10 Đang thực hiện']]);
  });
});
