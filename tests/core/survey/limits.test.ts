import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

function read(title: string, headings: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const body = rows.map((row, at) => [at + 1, ...row]);
  return inShort(surveyTabs([tabOf('Biểu', [[title], ['TT', 'Đơn vị', ...headings], ...body])]));
}

const ROWS = [
  ['Cô Ba', 10, 12.5],
  ['Hồng Trị', 10, 9.9],
  ['Khánh Xuân', 5, 5],
];
const JUDGED = ['Cô Ba 10 | 12.5 below', 'Hồng Trị 10 | 9.9 met', 'Khánh Xuân 5 | 5 met'];

describe('a heading that says a limit of what the column beside it counts', () => {
  it.each([
    ['Mức nợ tối đa (triệu đồng)', 'Nợ đọng (triệu đồng)', 'Nợ đọng'],
    ['Nợ tối đa cho phép', 'Số nợ thực tế', 'Nợ'],
    ['Trần nợ thuế', 'Nợ thuế', 'Nợ thuế'],
    ['Tồn kho cho phép', 'Tồn kho', 'Tồn kho'],
    ['Số buổi vắng tối đa', 'Số buổi vắng', 'Số buổi vắng'],
    ['Số vụ tối đa', 'Số vụ tai nạn lao động', 'Số vụ tai nạn lao động'],
    ['Tỷ lệ bỏ học không quá (%)', 'Bỏ học (%)', 'Bỏ học'],
    ['Chỉ tiêu nợ đọng tối đa', 'Nợ đọng', 'Nợ đọng'],
    ['Mức chi tối đa', 'Đã chi', 'Chi'],
    ['Kinh phí cho phép chi', 'Kinh phí đã chi', 'Kinh phí chi'],
    ['Diện tích cho phép chuyển đổi', 'Diện tích đã chuyển đổi', 'Diện tích chuyển đổi'],
    ['Trần chi', 'Đã chi', 'Chi'],
  ])('is the target of it, of which less is better: %s | %s', (limit, result, name) => {
    expect(read('THEO DÕI NĂM 2024', [limit, result], ...ROWS)).toEqual({ [name]: JUDGED });
  });

  it('is the target on its right too, and named by the title', () => {
    const turned = ROWS.map(([unit = '', most = '', owed = '']) => [unit, owed, most]);
    expect(read('NỢ ĐỌNG KINH PHÍ CÔNG ĐOÀN NĂM 2024', ['Nợ đọng', 'Mức nợ tối đa'], ...turned)).toEqual({
      'Nợ đọng kinh phí công đoàn': JUDGED,
    });
  });

  it('is the target of the column in its very words, wherever that stands, beside others that have them', () => {
    const rows = ROWS.map(([unit = '', most = '', owed = '']) => [unit, most, 1, owed]);
    const told = read('THEO DÕI NĂM 2024', ['Mức nợ tối đa', 'Nợ quá hạn', 'Nợ'], ...rows);
    expect(told).toEqual({ Nợ: JUDGED });
  });

  it('is no result where no column is its own', () => {
    const rows = ROWS.map(([unit = '', most = '', owed = '']) => [unit, most, 1, owed]);
    const told = read('THEO DÕI NĂM 2024', ['Mức nợ tối đa', 'Nợ mới', 'Nợ cũ'], ...rows);
    expect(Object.values(told).flat().join()).not.toContain('| 10');
  });

  it.each([
    ['Mức dư quỹ tối đa', 'Còn thiếu'],
    ['Mức dư quỹ tối đa', 'Mức dư quỹ còn thiếu'],
    ['Số giáo viên cho phép', 'Số giáo viên còn thiếu'],
    ['Số dư tối thiểu', 'Thiếu'],
  ])('has no result in what is lacking, and is none: %s | %s', (limit, lacking) => {
    expect(read('QUỸ DỰ PHÒNG NĂM 2024', [limit, lacking], ...ROWS)).toEqual({});
  });

  it.each([
    ['Nợ tối đa', 'Nợ còn lại'],
    ['Số thiếu tối đa', 'Số còn thiếu'],
  ])('has a result in what is left, or lacking where that is what has a limit: %s | %s', (limit, left) => {
    expect(Object.values(read('THEO DÕI NĂM 2024', [limit, left], ...ROWS))).toEqual([JUDGED]);
  });

  it.each([
    ['counts other things', ['Độ tuổi tối đa', 'Số người']],
    ['tells of another time', ['Nợ tối đa', 'Nợ đầu năm']],
    ['is of a capacity, of which more is better', ['Công suất tối đa', 'Công suất']],
  ])('is none where the column beside it, or itself, %s', (_, headings) => {
    expect(read('THEO DÕI NĂM 2024', headings, ...ROWS)).toEqual({});
  });

  it('leaves a plan and its result alone', () => {
    const rows = ROWS.map(([unit = '', most = '', owed = '']) => [unit, owed, most, 20]);
    const told = read('CHO VAY NĂM 2024', ['Kế hoạch', 'Thực hiện', 'Mức vay tối đa'], ...rows);
    expect(Object.values(told)).toEqual([
      ['Cô Ba 12.5 | 10 below', 'Hồng Trị 9.9 | 10 exceeded', 'Khánh Xuân 5 | 5 met'],
    ]);
  });
});
