import { describe, expect, it } from 'vitest';
import { levelOfOrdinal, splitLevel, UNNUMBERED } from '../../../src/core/form/row-number';
import type { Cell } from '../../../src/core/workbook/workbook';

describe('levelOfOrdinal()', () => {
  it.each<[Cell, number]>([
    ['A', 0],
    ['II', 1],
    ['II.', 1],
    [3, 2],
    ['07', 2],
    ['II.2', 2],
    ['A.1', 2],
    ['1.1', 3],
    [1.2, 3],
    ['I.1.2', 3],
    ['a', 4],
    ['b)', 4],
    ['a.1', 5],
    ['-', 5],
    ['+', 5],
    ['', UNNUMBERED],
    ['Trong đó', UNNUMBERED],
  ])('puts %j on level %i', (cell, level) => {
    expect(levelOfOrdinal(cell)).toBe(level);
  });
});

describe('splitLevel()', () => {
  it.each([
    ['1.2 Kết nạp đoàn viên', 3, 'Kết nạp đoàn viên'],
    ['1.2. Kết nạp đoàn viên', 3, 'Kết nạp đoàn viên'],
    ['3. Tin, bài', 2, 'Tin, bài'],
    ['3/ Tin, bài', 2, 'Tin, bài'],
    ['3 - Tin, bài', 2, 'Tin, bài'],
    ['I.1 Tin, bài', 2, 'Tin, bài'],
    ['II. Công tác tổ chức', 1, 'Công tác tổ chức'],
    ['B. XÃ HỘI', 0, 'XÃ HỘI'],
    ['a) Nữ', 4, 'Nữ'],
    ['- Nữ', 5, 'Nữ'],
    ['-Nữ', 5, 'Nữ'],
    ['+ Khối xã', 5, 'Khối xã'],
  ])('takes the numbering off %j', (text, level, rest) => {
    expect(splitLevel(text)).toEqual({ level, rest });
  });

  it.each([
    '12 tin bài trở lên',
    '100% CĐCS có quy chế',
    '5-10 buổi',
    'H. Hòa An',
    'đoàn viên mới',
    'Tin, bài',
  ])('leaves %j whole', (text) => {
    expect(splitLevel(text)).toEqual({ level: UNNUMBERED, rest: text });
  });
});
