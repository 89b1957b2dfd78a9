import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(header: readonly string[], rows: readonly (readonly Cell[])[]) {
  const tabs = [
    tabOf('Biểu', [['KẾT QUẢ NĂM 2023'], ['TT', ...header], ...rows.map((row, at) => [at + 1, ...row])]),
  ];
  const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  const findings = checkWorkbook(judged, { workbook: { tabs }, formulas: new Map(), today: TODAY });
  return { judged, lines: Object.values(inShort(judged)), findings };
}

describe('an assigned and an adjusted target', () => {
  it('are judged by the adjusted one that the typed rates fit, where it is filled', () => {
    const { judged, lines, findings } = survey(
      ['Đơn vị', 'KH giao đầu năm', 'KH điều chỉnh', 'Kết quả', 'Tỷ lệ %'],
      [
        ['Trạm y tế Hòa An', 50, 45, 46, 102.2],
        ['Trạm y tế Bảo Lạc', 30, '', 28, 93.3],
        ['Trạm y tế Hạ Lang', 40, '-', 41, 102.5],
      ],
    );
    expect(lines).toEqual([
      [
        'Trạm y tế Hòa An 45 | 46 exceeded',
        'Trạm y tế Bảo Lạc 30 | 28 below',
        'Trạm y tế Hạ Lang 40 | 41 exceeded',
      ],
    ]);
    expect(footnotes(judged, [])).toContain('Theo số giao ban đầu: Trạm y tế Hòa An 46/50 = 92%');
    expect(findings.map(({ kind }) => kind)).not.toContain('rateWrong');
    expect(
      colourRules(judged)[0]
        ?.rules.map(({ formula }) => formula)
        .join('\n'),
    ).toContain('$D3');
  });

  it('are judged by the assigned one where the typed rates fit that', () => {
    const { judged, lines } = survey(
      ['Chi nhánh', 'Số phải nộp', 'Số phải nộp sau điều chỉnh', 'Đã nộp', 'Tỷ lệ %'],
      [
        ['Chi nhánh Tà Lùng', 200, 180, 170, 85],
        ['Chi nhánh Trà Lĩnh', 100, '', 90, 90],
      ],
    );
    expect(lines).toEqual([['Chi nhánh Tà Lùng 200 | 170 below', 'Chi nhánh Trà Lĩnh 100 | 90 below']]);
    expect(footnotes(judged, [])).toContain('Theo số điều chỉnh: Chi nhánh Tà Lùng 170/180 = 94,4%');
  });

  it('of two indicators change the one whose words they have', () => {
    const { lines } = survey(
      ['Trường', 'KH học sinh', 'KH học sinh điều chỉnh', 'Thực hiện học sinh', 'KH lớp', 'Thực hiện lớp'],
      [
        ['Trường TH Cô Ba', 300, 290, 295, 10, 10],
        ['Trường TH Hồng Trị', 200, '', 190, 8, 7],
      ],
    );
    expect(lines).toEqual([
      ['Trường TH Cô Ba 290 | 295 exceeded', 'Trường TH Hồng Trị 200 | 190 below'],
      ['Trường TH Cô Ba 10 | 10 met', 'Trường TH Hồng Trị 8 | 7 below'],
    ]);
  });

  it('are the assigned one alone where nothing was adjusted', () => {
    const { judged, lines } = survey(
      ['Xã', 'Chỉ tiêu', 'Chỉ tiêu điều chỉnh', 'Thực hiện'],
      [['Xã Cô Ba', 20, '', 16]],
    );
    expect(lines).toEqual([['Xã Cô Ba 20 | 16 below']]);
    expect(footnotes(judged, []).join('')).not.toContain('điều chỉnh');
  });

  it.each([
    ['DT giao', 'DT sau đ/c'],
    ['CT giao đầu năm', 'CT sau điều chỉnh'],
    ['CT giao lần 1', 'CT điều chỉnh lần 2'],
    ['Dự toán giao', 'Dự toán đ/c'],
  ])('are told though they are written short: %s, %s', (assigned, adjusted) => {
    const { judged, lines } = survey(
      ['Đội thuế', assigned, adjusted, 'Thu được', 'So CT (%)'],
      [
        ['Đội thuế Cô Ba', 45, 42, 43, 102.4],
        ['Đội thuế Hồng Trị', 38, 40, 37, 92.5],
        ['Đội thuế Bảo Toàn', 30, 30, 30, 100],
      ],
    );
    expect(lines).toEqual([
      ['Đội thuế Cô Ba 42 | 43 exceeded', 'Đội thuế Hồng Trị 40 | 37 below', 'Đội thuế Bảo Toàn 30 | 30 met'],
    ]);
    expect(footnotes(judged, []).join('')).toContain('Theo số giao ban đầu: Đội thuế Cô Ba 43/45');
    expect(judged.unread).toEqual([]);
  });

  it.each(['Chỉ tiêu kết nạp (đ/c)', 'CT (đ/c)', 'Chỉ tiêu: đ/c'])('are none of comrades: %s', (heading) => {
    const { judged, lines } = survey(
      ['Chi bộ', heading, 'Kết nạp'],
      [
        ['Chi bộ 1', 4, 3],
        ['Chi bộ 2', 2, 2],
      ],
    );
    expect(lines).toEqual([['Chi bộ 1 4 | 3 below', 'Chi bộ 2 2 | 2 met']]);
    expect(footnotes(judged, []).join('')).not.toContain('điều chỉnh');
  });

  it('are asked where a word that is no plan’s begins both and only the second fits the rates', () => {
    const { judged, lines } = survey(
      ['Phòng', 'NV giao', 'NV sau rà soát', 'Thực hiện', 'Tỷ lệ (%)'],
      [
        ['Phòng Cô Ba', 45, 42, 43, 102.4],
        ['Phòng Hồng Trị', 38, 40, 37, 92.5],
        ['Phòng Bảo Toàn', 30, 30, 30, 100],
      ],
    );
    expect(lines).toEqual([]);
    expect(judged.problems.map(({ kind }) => kind)).toEqual(['ambiguousTarget']);
  });

  it.each([
    ['Nợ năm trước', 'Phải nộp trong năm', 'Tổng phải nộp'],
    ['Dư kế hoạch cũ', 'Kế hoạch giao trong kỳ', 'Kế hoạch phải làm'],
    ['Vốn kéo dài', 'KH vốn năm nay', 'KH vốn được dùng'],
  ])('are no changed ones where they add up with another column: %s, %s, %s', (before, own, all) => {
    const { judged } = survey(
      ['Đơn vị', before, own, all, 'Đã nộp', 'Tỷ lệ (%)'],
      [
        ['Công ty Sông Bằng', 5, 30, 35, 28, 80],
        ['Công ty Thành Đạt', 0, 10, 10, 10.5, 105],
        ['Công ty Toàn Thắng', 1, 8, 9, 8.1, 90],
      ],
    );
    expect(footnotes(judged, []).join(' ')).not.toContain('số giao ban đầu');
  });

  const CHANGED = [
    'Trạm y tế Hòa An 45 | 46 exceeded',
    'Trạm y tế Bảo Lạc 30 | 28 below',
    'Trạm y tế Hạ Lang 42 | 41 below',
  ];

  it.each([
    ['KH giao lần 1', 'KH giao lần 2'],
    ['Chỉ tiêu theo QĐ 112/QĐ-UBND', 'Chỉ tiêu theo QĐ 640/QĐ-UBND'],
    ['Kế hoạch giao tháng 12/2022', 'Kế hoạch giao tháng 7/2023'],
    ['Kế hoạch giao quý I', 'Kế hoạch giao quý III'],
    ['Kế hoạch', 'Kế hoạch thống nhất lại'],
  ])('are one where the later one is filled for a few: %s, %s', (first, later) => {
    const { judged, lines } = survey(
      ['Đơn vị', first, later, 'Kết quả'],
      [
        ['Trạm y tế Hòa An', 50, 45, 46],
        ['Trạm y tế Bảo Lạc', 30, '', 28],
        ['Trạm y tế Hạ Lang', 40, 42, 41],
      ],
    );
    expect(lines).toEqual([CHANGED]);
    const foot = footnotes(judged, []).join(' ').replace(/\s+/g, ' ');
    expect(foot).toContain(`tính theo cột “${later}”, ô trống lấy KH giao`);
  });

  it.each([
    ['Chỉ tiêu ban đầu', 'Chỉ tiêu thống nhất lại', [30, 93.3]],
    ['Số giao', 'Sau rà soát', ['', 93.3]],
  ])('are one where typed rates fit the later one alone: %s, %s', (first, later, [kept = '', rate = '']) => {
    const { lines } = survey(
      ['Đơn vị', first, later, 'Kết quả', 'Tỷ lệ (%)'],
      [
        ['Trạm y tế Hòa An', 50, 45, 46, 102.2],
        ['Trạm y tế Bảo Lạc', 30, kept, 28, rate],
        ['Trạm y tế Hạ Lang', 40, 42, 41, 97.6],
      ],
    );
    expect(lines).toEqual([CHANGED]);
  });

  it.each<[string, readonly string[], readonly (readonly Cell[])[]]>([
    [
      'of each their own result',
      ['KH 1', 'KH 2', 'TH 1', 'TH 2'],
      [
        [50, 45, 46, 44],
        [30, '', 28, ''],
        [40, 42, 41, 42],
      ],
    ],
    [
      'of two years',
      ['KH năm 2022', 'KH năm 2023', 'TH năm 2023'],
      [
        [50, 45, 46],
        [30, '', 28],
        [40, 42, 41],
      ],
    ],
    [
      'of who assigned them',
      ['Tỉnh giao', 'Huyện giao', 'Thực hiện'],
      [
        [50, 45, 46],
        [30, 30, 28],
        [40, 42, 41],
      ],
    ],
    [
      'of a part of them',
      ['KH giao', 'KH nữ', 'Thực hiện'],
      [
        [50, 45, 46],
        [30, '', 28],
        [40, 40, 41],
      ],
    ],
    [
      'of rounds that are added',
      ['KH giao đợt 1', 'KH giao đợt 2', 'Thực hiện'],
      [
        [50, 45, 92],
        [30, '', 28],
        [40, 42, 80],
      ],
    ],
    [
      'of those there are',
      ['Kế hoạch', 'Số trẻ hiện có', 'Thực hiện', 'Tỷ lệ (%)'],
      [
        [50, 45, 46, 102.2],
        [30, 30, 28, 93.3],
        [40, 42, 41, 97.6],
      ],
    ],
  ])('are no change %s', (_, header, rows) => {
    const units = ['Hòa An', 'Bảo Lạc', 'Hạ Lang'].map((name) => `Trạm y tế ${name}`);
    const { judged } = survey(
      ['Đơn vị', ...header],
      rows.map((row, at) => [units[at] ?? '', ...row]),
    );
    expect(judged.indicators).not.toEqual([]);
    expect(footnotes(judged, []).join(' ')).not.toContain('ô trống lấy KH giao');
  });

  it('are asked where what was added to them may as well be the new target', () => {
    const { judged } = survey(
      ['Đơn vị', 'KH đầu năm', 'KH bổ sung', 'Kết quả'],
      [
        ['Trạm y tế Hòa An', 50, 45, 46],
        ['Trạm y tế Bảo Lạc', 30, '', 28],
        ['Trạm y tế Hạ Lang', 40, 42, 41],
      ],
    );
    expect(judged.problems.map(({ kind }) => kind)).toContain('ambiguousTarget');
  });
});
