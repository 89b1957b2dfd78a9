import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function read(tabs: readonly Tab[]) {
  const today = { year: 2025, month: 1, day: 9 };
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return {
    told: inShort(survey),
    foot: footnotes(survey, []).join('\n'),
    dialog: leftOutSentences(survey.leftOut).join(' '),
    unread: survey.unread.map(({ tab }) => tab),
  };
}

const GUILDS = ['Chi hội Nông dân Pác Bó', 'Chi hội Nông dân Nà Sác', 'Chi hội Nông dân Sóc Hà'];

/** A tab of a quarter: the heading of each column and the figures below it, a row a unit. */
function quarter(name: string, columns: Readonly<Record<string, readonly Cell[]>>, title = 'NÔNG DÂN'): Tab {
  const headings = Object.keys(columns);
  return tabOf(name, [
    [`KẾT QUẢ CÔNG TÁC ${title} ${name.toUpperCase()} NĂM 2024`],
    ['TT', 'Chi hội', ...headings],
    ...GUILDS.map((guild, at): readonly Cell[] => [
      at + 1,
      guild,
      ...headings.map((heading) => columns[heading]?.[at] ?? ''),
    ]),
  ]);
}

const MET = ['20 | 19 inProgress', '12 | 12 met', '16 | 17 exceeded'].map(
  (told, at) => `${GUILDS[at] ?? ''} ${told}`,
);

describe('later tabs of an indicator that only the first has a plan for', () => {
  it('go on with it although they tell more, and what is headed otherwise is told unread', () => {
    const { told, unread, dialog } = read([
      quarter('Quý I', { 'KH năm hội viên mới': [20, 12, 16], 'Hội viên mới': [5, 4, 6] }),
      quarter('Quý II', { 'Hội viên mới': [6, 4, 3], 'Mô hình mới': [1, 0, 2] }),
      quarter('Quý III', { 'Hội viên mới': [8, 4, 8], 'Mô hình mới': [0, 1, 1] }),
    ]);
    expect(told['Hội viên mới']).toEqual(MET);
    expect(unread).toEqual(['Quý II', 'Quý III']);
    expect(dialog).toBe('');
  });

  it('do so where the tab with the plan is the last, and its columns stand in another order', () => {
    const { told } = read([
      quarter('Quý I', { 'Hộ vay vốn': [31, 18, 22], 'Lớp tập huấn': [6, 4, 3] }),
      quarter('Quý II', { 'Lớp tập huấn': [8, 4, 8], 'Hộ vay vốn': [30, 20, 21] }),
      quarter('Quý III', { 'KH năm lớp tập huấn': [20, 12, 16], 'Lớp tập huấn': [5, 4, 6] }),
    ]);
    expect(told['Lớp tập huấn']).toEqual(MET);
  });

  it('do not where they are headed otherwise, which stands on the page and not only in the dialog', () => {
    const { told, foot, dialog } = read([
      quarter('Quý I', { 'KH năm hội viên mới': [20, 12, 16], 'Hội viên mới': [5, 4, 6] }),
      quarter('Quý II', { 'Kết nạp': [6, 4, 3], 'Mô hình mới': [1, 0, 2] }),
      quarter('Quý III', { 'Kết nạp': [8, 4, 8], 'Mô hình mới': [0, 1, 1] }),
    ]);
    expect(Object.values(told)[0]?.[0]).toBe('Chi hội Nông dân Pác Bó 20 | 5 inProgress');
    expect(foot.replace(/\n/g, ' ')).toContain(
      "'Quý II', 'Quý III' chưa tính cùng 'Quý I': cùng đơn vị, khác kỳ, nhưng tiêu đề hoặc cột không giống",
    );
    expect(foot.match(/chưa tính/g)).toHaveLength(1);
    expect(dialog).toContain("Không sử dụng: 'Quý II', 'Quý III'");
  });

  it('are not told of where they stand ready for a time to come, blank or with 0', () => {
    const { foot } = read([
      quarter('Quý I', { 'KH năm hội viên mới': [20, 12, 16], 'Hội viên mới': [5, 4, 6] }),
      quarter('Quý II', { 'Kết nạp': ['', '', ''], 'Mô hình mới': ['', '', ''] }),
      quarter('Quý III', { 'Kết nạp': [0, 0, 0], 'Mô hình mới': [0, 0, 0] }),
    ]);
    expect(foot).toContain('KH năm 2024, chưa đến hạn');
    expect(foot).not.toContain('chưa tính cùng');
  });

  it('are not taken for those of tabs under another title, which is told', () => {
    const { told, foot } = read([
      quarter('Quý I', { 'KH năm hội viên mới': [20, 12, 16], 'Hội viên mới': [5, 4, 6] }),
      quarter('Quý II', { 'Hội viên mới': [6, 4, 3], 'Mô hình mới': [1, 0, 2] }, 'CỰU CHIẾN BINH'),
    ]);
    expect(Object.values(told)[0]?.[0]).toBe('Chi hội Nông dân Pác Bó 20 | 5 inProgress');
    expect(foot).toContain("'Quý II' chưa tính cùng 'Quý I'");
  });
});

describe('a tab that is left out for its unit of measure', () => {
  const plan = tabOf('KH', [
    ['KẾ HOẠCH THU QUỸ HỘI NĂM 2024'],
    ['TT', 'Chi hội', 'Kế hoạch (triệu đồng)'],
    ...GUILDS.map((guild, at): readonly Cell[] => [at + 1, guild, [20, 12, 16][at] ?? '']),
  ]);
  const paid = (name: string, heading: string, figures: readonly number[]) =>
    tabOf(name, [
      [`THU QUỸ HỘI ${name.toUpperCase()} NĂM 2024`],
      ['TT', 'Chi hội', heading],
      ...GUILDS.map((guild, at): readonly Cell[] => [at + 1, guild, figures[at] ?? '']),
    ]);
  const first = paid('Quý I', 'Đã thu (triệu đồng)', [5, 3, 4]);
  const second = paid('Quý II', 'Đã thu (triệu đồng)', [5, 3, 4]);

  it.each([
    ['Đã thu', [9, 6, 8], "không ghi ĐVT, các kỳ kia ghi 'triệu đồng'"],
    ['Đã thu (đồng)', [9, 6, 8], "ghi ĐVT 'đồng' nhưng đổi ra 'triệu đồng' thì số không khớp các kỳ kia"],
    ['Đã thu (lượt)', [90, 60, 80], "ĐVT 'lượt' khác ĐVT 'triệu đồng'"],
  ])('is named on the page and in the dialog, and why: %s', (heading, figures, why) => {
    const { told, foot, dialog } = read([plan, first, second, paid('Quý III', heading, figures)]);
    expect(told['Thu quỹ hội']?.[0]).toBe('Chi hội Nông dân Pác Bó 20 | 10 inProgress');
    expect(foot).toContain(
      `Quý III!B2: 'Quý III' chưa tính cùng 'Quý I', 'Quý II': ${why} nên chưa rõ có cùng chỉ tiêu`,
    );
    expect(dialog).toContain(`'Quý III' (${why})`);
  });
});
