import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check, ofKind } from '../check/check';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function rowsWith(plan: Cell, result: Cell): readonly (readonly Cell[])[] {
  return [
    ['TT', 'Chi bộ', 'Chỉ tiêu giao', 'Kết quả'],
    [1, 'Chi bộ Khối Đảng', 4, 5],
    [2, 'Chi bộ Công an', 3, 2],
    [3, 'Chi bộ Y tế', plan, result],
  ];
}

function lastOf(plan: Cell, result: Cell): string | undefined {
  return verdicts(surveyTabs([tabOf('Kết nạp', rowsWith(plan, result))]))[0]?.[3];
}

describe('a target that is told not to be given', () => {
  it.each([
    ...['Không giao', 'không giao chỉ tiêu', 'Ko giao', 'KG', '(không có KH)', 'không có chỉ tiêu', 'Không'],
    ...['chưa giao', 'Chưa có kế hoạch', 'chưa được giao', 'chưa phân bổ', 'không giao kế hoạch'],
  ])('is as good as a dash: %s', (words) => {
    expect(lastOf(words, '')).toBe('Chi bộ Y tế blank/dash Không giao');
    expect(lastOf(words, 2)).toBe('Chi bộ Y tế 2/dash Ngoài KH');
    const findings = check(book(['KẾT QUẢ KẾT NẠP NĂM 2024'], ...rowsWith(words, 2)));
    expect(ofKind(findings, 'unreadableNumber')).toEqual([]);
    expect(ofKind(findings, 'resultOffPlan')).toEqual([]);
  });

  it.each(['chưa rõ', 'không rõ', 'giao 5', 'không giao 2 ĐV', 'giao sau', 'không đạt'])(
    'is not meant by %s',
    (words) => {
      expect(lastOf(words, 2)).toMatch(/Lỗi số liệu$/);
    },
  );

  it('is none of a result', () => {
    expect(lastOf(3, 'không giao')).toBe('Chi bộ Y tế unreadable/3 Lỗi số liệu');
  });

  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      'a school board',
      [
        ['Trường', 'Phải có', 'Đã có'],
        ['THCS Đề Thám', 12, 12],
        ['THCS Hợp Giang', 'Không giao', 3],
        ['THCS Sông Bằng', 'Không giao', ''],
        ['THCS Tân Giang', 'Không giao', ''],
      ],
      ['12/12 Đạt', '3/dash Ngoài KH', 'blank/dash Không giao', 'blank/dash Không giao'],
    ],
    [
      'money of communes',
      [
        ['Xã', 'Dự toán giao (triệu đồng)', 'Thực thu (triệu đồng)'],
        ['Xã Vĩnh Quang', '1.200', '1.250,5'],
        ['Xã Đức Long', 'chưa phân bổ', '12'],
        ['Xã Nguyễn Huệ', 900, 400],
      ],
      ['1250.5/1200 Vượt', '12/dash Ngoài KH', '400/900 Chưa đạt'],
    ],
  ])('leaves the column one of targets, of %s', (_, rows, expected) => {
    const [first = []] = verdicts(surveyTabs([tabOf('Kết quả', rows)]));
    expect(first.slice(1).map((line) => line.replace(/^.*? (?=\S+\/\S+ )/, ''))).toEqual(expected);
  });
});
