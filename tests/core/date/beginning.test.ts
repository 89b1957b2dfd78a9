import { describe, expect, it } from 'vitest';
import { readBeginning, withoutBeginning } from '../../../src/core/date/beginning';
import { parsePeriod } from '../../../src/core/date/parse-period';

describe('readBeginning()', () => {
  it.each<readonly [string, readonly [number, number, number]]>([
    ['(Quyết định số 99/QĐ-UBND ngày 28/06/2024, thực hiện từ 01/07/2024)', [2024, 7, 1]],
    ['Có hiệu lực kể từ ngày 5 tháng 8 năm 2025', [2025, 8, 5]],
    ['áp dụng từ ngày 15/9', [2024, 9, 15]],
    ['Thực hiện từ tháng 7', [2024, 7, 1]],
    ['áp dụng từ quý III/2025', [2025, 7, 1]],
    ['từ quý 4', [2024, 10, 1]],
  ])('reads "%s"', (line, [year, month, day]) => {
    expect(readBeginning(line, 2024)).toEqual({ year, month, day });
  });

  it.each([
    'Số liệu từ 01/01/2024 đến 30/06/2024',
    'từ tháng 1 - tháng 6 năm 2024',
    'Quyết định số 99/QĐ-UBND ngày 28/06/2024',
    'thực hiện từ 31/02/2024',
  ])('reads none in "%s"', (line) => {
    expect(readBeginning(line, 2024)).toBeNull();
  });

  it('reads none without a year that the line or its table names', () => {
    expect(readBeginning('thực hiện từ 01/07', null)).toBeNull();
  });
});

describe('withoutBeginning()', () => {
  it('leaves out only what says from when a decision counts', () => {
    expect(withoutBeginning('GIAO KẾ HOẠCH (thực hiện từ 01/07/2024)')).toBe('GIAO KẾ HOẠCH ()');
    const report = 'SỐ LIỆU THỰC HIỆN TỪ 01/01/2024 ĐẾN 30/06/2024';
    expect(withoutBeginning(report)).toBe(report);
  });

  it('is no time of what a title tells', () => {
    expect(parsePeriod('GIAO CHỈ TIÊU NĂM 2024, áp dụng từ tháng 7/2024')?.label).toBe('năm 2024');
    expect(parsePeriod('KẾT QUẢ THÁNG 7/2024')?.label).toBe('tháng 7/2024');
  });
});
