import { describe, expect, it } from 'vitest';
import { isChangeAgainstLevel, isNewAgainstTotal } from '../../../src/core/table/change-against-level';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOver } from './columns-in-short';

type Rows = readonly (readonly Cell[])[];

describe('a target that asks for a change', () => {
  const pair = (headings: string, rows: Rows = []) => {
    const { columns, evidence } = columnsOver(headings, rows);
    const [target, result] = columns;
    if (target === undefined || result === undefined) throw new Error('two columns are wanted');
    const times = { targetTime: target.stretch, resultTime: result.stretch };
    const none = { rate: null, shortfall: null, adjusted: [], beside: '', typed: null };
    return { own: { ...none, target, result, times }, columns, evidence };
  };

  it.each([
    ['Chỉ tiêu giảm hộ nghèo | Số hộ nghèo cuối quý', true],
    ['Kế hoạch tăng dư nợ | Dư nợ (tỷ đồng)', true],
    ['Kế hoạch giảm nghèo | Kết quả', false],
    ['Chỉ tiêu giảm hộ nghèo | Số hộ nghèo đã giảm', false],
    ['Chỉ tiêu hộ nghèo | Số hộ nghèo', false],
    ['Chỉ tiêu giảm hộ nghèo | Số đoàn viên', false],
    ['Chỉ tiêu giảm hộ nghèo | Số hộ nghèo nữ', false],
  ])('is set against a level: "%s" %s', (headings, expected) => {
    expect(isChangeAgainstLevel(pair(headings).own)).toBe(expected);
  });

  it.each<[string, Rows, boolean]>([
    [
      'KH số xã đạt chuẩn thêm | Lũy kế số xã đạt chuẩn',
      [
        [2, 12],
        [1, 9],
      ],
      true,
    ],
    [
      'KH số xã đạt chuẩn thêm | Lũy kế số xã đạt chuẩn',
      [
        [2, 12],
        [5, 9],
      ],
      false,
    ],
    [
      'KH số xã đạt chuẩn thêm | Số xã đạt chuẩn',
      [
        [2, 12],
        [1, 9],
      ],
      false,
    ],
    [
      'KH số xã đạt chuẩn thêm | Lũy kế',
      [
        [2, 12],
        [1, 9],
      ],
      false,
    ],
    [
      'KH số xã đạt chuẩn | Lũy kế số xã đạt chuẩn',
      [
        [2, 12],
        [1, 9],
      ],
      false,
    ],
    [
      'KH kết nạp | Lũy kế kết nạp mới',
      [
        [2, 12],
        [1, 9],
      ],
      false,
    ],
  ])('is set against all there is: "%s" over %j %s', (headings, rows, expected) => {
    const { own, columns, evidence } = pair(headings, rows);
    expect(isNewAgainstTotal(own, { columns, evidence })).toBe(expected);
  });
});
