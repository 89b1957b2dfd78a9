import { describe, expect, it } from 'vitest';
import { coloursDone } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

function toastOf(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>): string {
  const workbook = {
    tabs: Object.entries(tabs).map(([name, grid]) => {
      const width = Math.max(...grid.map(({ length }) => length));
      return { name, values: grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
    }),
  };
  const today = { year: 2027, month: 1, day: 20 };
  return coloursDone(surveyWorkbook(workbook, { today, listed: [], answers: new Map() }));
}

const quarter = (name: string, figures: readonly number[]): Cell[][] => [
  [`KẾT QUẢ MỞ THẺ ${name} NĂM 2026`],
  ['TT', 'Chi nhánh', 'Kết quả'],
  ...figures.map((figure, at): Cell[] => [at + 1, `Chi nhánh ${'ABC'[at]}`, figure]),
];

describe('coloursDone()', () => {
  it('says that nothing is coloured where results of several quarters meet a plan in another tab', () => {
    const toast = toastOf({
      'KH năm': [
        ['KẾ HOẠCH MỞ THẺ NĂM 2026'],
        ['TT', 'Chi nhánh', 'Kế hoạch'],
        [1, 'Chi nhánh A', 4],
        [2, 'Chi nhánh B', 9],
        [3, 'Chi nhánh C', 2],
      ],
      'Quý I': quarter('QUÝ I', [1, 2, 1]),
      'Quý II': quarter('QUÝ II', [3, 2, 1]),
      'Quý III': quarter('QUÝ III', [0, 2, 0]),
      'Quý IV': quarter('QUÝ IV', [1, 2, 0]),
    });
    expect(toast).toContain('Chưa tô màu biểu nào: 1 lượt chưa đạt.');
    expect(toast).toContain(
      "Không tô màu các chỉ tiêu có KH ở trang khác, kết quả của nhiều kỳ ở 'Quý I', 'Quý II', 'Quý III', 'Quý IV'; xem ở Tổng hợp.",
    );
  });

  it('has no reason to give where plan and result of a station stand in two rows of one cell each', () => {
    const rows = [
      ['Trạm Y tế A', 40, 42, 300, 310],
      ['Trạm Y tế B', 25, 22, 200, 260],
      ['Trạm Y tế C', 30, 30, 150, 120],
    ] as const;
    const toast = toastOf({
      'Tiêm chủng': [
        ['KẾT QUẢ TIÊM CHỦNG NĂM 2026'],
        ['TT', 'Đơn vị', 'Nội dung', 'Trẻ em (cháu)', 'Phụ nữ (người)'],
        ...rows.flatMap(([name, plan, result, plan2, result2], at): Cell[][] => [
          [at + 1, name, 'Kế hoạch', plan, plan2],
          ['', '', 'Thực hiện', result, result2],
        ]),
      ],
    });
    expect(toast).toContain('Đã tô màu 1 biểu: 2 lượt chưa đạt.');
    expect(toast).not.toContain('Không tô màu');
  });

  it('says which tabs are coloured by their own figures, where a later one has the sum', () => {
    const month = (name: string, results: readonly number[]): Cell[][] => [
      [`KẾT QUẢ KẾT NẠP HỘI VIÊN ${name} NĂM 2026`],
      ['TT', 'Trường', 'Kế hoạch', 'Kết quả'],
      ...results.map((result, at): Cell[] => [
        at + 1,
        `Trường ${'ABC'[at]}`,
        name === 'QUÝ I' ? 6 : 2,
        result,
      ]),
    ];
    const toast = toastOf({
      'Tháng 1': month('THÁNG 1', [2, 3, 1]),
      'Tháng 2': month('THÁNG 2', [2, 3, 1]),
      'Tháng 3': month('THÁNG 3', [2, 1, 2]),
      'Quý I': month('QUÝ I', [6, 7, 4]),
    });
    expect(toast).toContain('Đã tô màu 4 biểu: 1 lượt chưa đạt.');
    expect(toast).toContain(
      "'Tháng 1', 'Tháng 2', 'Tháng 3' tô theo KH và kết quả của riêng trang, không theo số chung ở Tổng hợp.",
    );
  });

  it('gives no reason where every table is coloured, nor for a column without a plan beside one with it', () => {
    const toast = toastOf({
      Thu: [
        ['KẾT QUẢ THU NĂM 2026'],
        ['TT', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
        [1, 'Trường A', 10, 9],
        [2, 'Trường B', 10, 12],
      ],
      'Tin bài': [['TIN, BÀI NĂM 2026'], ['TT', 'Đơn vị', 'Kết quả'], [1, 'Trường A', 3], [2, 'Trường B', 4]],
    });
    expect(toast).toBe(
      'Đã tô màu 1 biểu: 1 lượt chưa đạt. Chú giải: nền hồng: chưa đạt; nền vàng: chưa có số liệu; nền cam: lỗi số liệu.',
    );
  });
});
