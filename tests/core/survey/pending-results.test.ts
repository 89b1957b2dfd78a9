import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from '../check/check';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function rowsWith(plan: Cell, result: Cell): readonly (readonly Cell[])[] {
  return [
    ['TT', 'Hội CCB xã', 'Chỉ tiêu', 'Kết quả'],
    [1, 'Xã Cô Ba', 40, 44],
    [2, 'Xã Sơn Lộ', 35, 30],
    [3, 'Xã Hưng Đạo', plan, result],
  ];
}

function lastOf(plan: Cell, result: Cell): string | undefined {
  return verdicts(surveyTabs([tabOf('Kết nạp', rowsWith(plan, result))]))[0]?.[3];
}

describe('a result that is told not to be known yet', () => {
  it.each([
    ...['chưa có', 'Chưa báo cáo', 'chưa b/c', 'Chưa gửi báo cáo', '(chưa có số liệu)', 'đang tổng hợp...'],
    ...['không có số liệu', 'thiếu báo cáo', 'Chờ số liệu', 'chưa cập nhật'],
  ])('is no fault of it: %s', (words) => {
    expect(lastOf(20, words)).toBe('Xã Hưng Đạo ellipsis/20 Chưa có số liệu');
    const findings = check(book(['KẾT QUẢ NĂM 2024'], ...rowsWith(20, words)));
    expect(ofKind(findings, 'unreadableNumber')).toEqual([]);
    const [dash] = ofKind(findings, 'resultDash');
    expect(dash === undefined ? [] : cellsOf(dash)).toBe('D5');
    expect(dash === undefined ? '' : findingWords(dash).expected).toBe('Được hiểu là chưa có số liệu');
  });

  it.each(['chưa nộp', 'chưa làm', 'chưa đạt', 'không có', 'đã báo cáo', 'chưa có 3 hồ sơ', 'đạt'])(
    'is not meant by %s',
    (words) => {
      expect(lastOf(20, words)).toBe('Xã Hưng Đạo unreadable/20 Lỗi số liệu');
    },
  );

  it('is a fault where a target should stand', () => {
    expect(lastOf('chưa có', 5)).toMatch(/Lỗi số liệu$/);
  });

  it('leaves a column of few figures one of figures', () => {
    const rows = [
      ['TT', 'Hội CCB xã', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Xã Cô Ba', 40, 44],
      [2, 'Xã Sơn Lộ', 35, 'chưa báo cáo'],
      [3, 'Xã Hưng Đạo', 20, 'chưa báo cáo'],
    ];
    expect(verdicts(surveyTabs([tabOf('Kết nạp', rows)]))[0]?.slice(1)).toEqual([
      'Xã Cô Ba 44/40 Vượt',
      'Xã Sơn Lộ ellipsis/35 Chưa có số liệu',
      'Xã Hưng Đạo ellipsis/20 Chưa có số liệu',
    ]);
  });
});
