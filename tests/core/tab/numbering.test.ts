import { describe, expect, it } from 'vitest';
import { beginsAsCount, headingWords, mirroredOf } from '../../../src/core/tab/heading-words';
import { readNumbering, readOrdinal, splitNumbering } from '../../../src/core/tab/numbering';
import type { Cell } from '../../../src/core/workbook/workbook';

describe('readNumbering()', () => {
  it.each<[Cell, number, number | null]>([
    ['1', 2, 1],
    ['1. ', 2, 1],
    ['07', 2, 7],
    ['(3)', 2, 3],
    ['4/', 2, 4],
    ['5)', 2, 5],
    [9, 2, 9],
    [0, 2, 0],
    ['1.1', 3, null],
    ['1.2.3.', 3, null],
    ['I', 1, null],
    ['II.', 1, null],
    ['IV', 1, null],
    ['VIII', 1, null],
    ['IX', 1, null],
    ['XIV', 1, null],
    ['XX', 1, null],
    ['XXXIX', 1, null],
    ['A', 0, null],
    ['B)', 0, null],
    ['a', 4, null],
    ['u.', 4, null],
    ['-', 5, null],
    ['–', 5, null],
    ['+', 5, null],
    ['*', 5, null],
    ['•', 5, null],
  ])('reads %j as level %d, number %s', (cell, level, value) => {
    expect(readNumbering(cell)).toMatchObject({ level, value });
    expect(readOrdinal(cell)).toMatchObject({ level, value });
  });

  it.each<[Cell]>([
    [''],
    ['x'],
    ['v'],
    ['TT'],
    ['AB'],
    ['ab'],
    ['IIII'],
    ['VV'],
    ['XL'],
    ['1a'],
    ['1 2'],
    ['a1.'],
    ['..'],
    ['--'],
    [-1],
    [1.1],
    [true],
    [{ year: 2020, month: 1, day: 1 }],
    [`${' '.repeat(40)}1`],
  ])('reads %j as none', (cell) => {
    expect(readNumbering(cell)).toBeNull();
  });

  it.each<[Cell, boolean]>([
    [1.1, true],
    [1.12, true],
    [12.5, true],
    [1.123, false],
    [-1.1, false],
  ])('takes the number %d of a TT column for a numbering below arabic: %s', (cell, expected) => {
    expect(readOrdinal(cell)).toEqual(expected ? { level: 3, value: null } : null);
  });
});

describe('splitNumbering()', () => {
  it.each([
    ['1. Trường A', 2, 'Trường A'],
    ['4/ Trường A', 2, 'Trường A'],
    ['12) Trường A', 2, 'Trường A'],
    ['1.1. Trường A', 3, 'Trường A'],
    ['1 . Trường A', 2, 'Trường A'],
    ['- Xã B', 5, 'Xã B'],
    ['+ Xã B', 5, 'Xã B'],
    ['I. Khối huyện', 1, 'Khối huyện'],
    ['II - Khối huyện', 1, 'Khối huyện'],
    ['IV: Khối huyện', 1, 'Khối huyện'],
    ['V/Khối huyện', 1, 'Khối huyện'],
    ['A. Khối huyện', 0, 'Khối huyện'],
    ['B) Khối huyện', 0, 'Khối huyện'],
  ])('takes the numbering off "%s": level %d, "%s"', (text, level, rest) => {
    const split = splitNumbering(text);
    expect([split.numbering?.level, split.rest]).toEqual([level, rest]);
  });

  it.each([
    'H. Bảo Lạc',
    'C.ty May',
    'A. khối huyện',
    'Trường A',
    '12 tin',
    '1.380',
    '1. 2',
    '1234. Trường',
    '-Xã B',
    'XXIIII. Khối',
    'Mục I. Khối huyện',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(splitNumbering(text)).toEqual({ numbering: null, rest: text });
  });
});

describe('headingWords()', () => {
  it.each([
    ['II. Giải ngân (%)', 'Giải ngân'],
    ['A. Giải ngân', 'Giải ngân'],
    ['1. Giải ngân', '1. Giải ngân'],
    ['- Giải ngân', '- Giải ngân'],
    ['(%)', '(%)'],
    [' Tin,  bài ', 'Tin, bài'],
  ])('of "%s" are "%s"', (text, words) => {
    expect(headingWords(text)).toBe(words);
  });
});

describe('beginsAsCount()', () => {
  it.each([
    ['Số trẻ ra lớp', true],
    [' tổng số hộ', true],
    ['SỐ HỘ', true],
    ['Số liệu', false],
    ['Số hóa hồ sơ', false],
    ['Số hoá hồ sơ', false],
    ['Số', false],
    ['Hộ số 1', false],
  ])('of "%s": %s', (text, expected) => {
    expect(beginsAsCount(text)).toBe(expected);
  });
});

describe('mirroredOf()', () => {
  it.each([
    ['Tổn thất TH (%)', 'Tổn thất KH'],
    ['Tổn thất TH', 'Tổn thất KH'],
    ['TH', null],
    ['Tổn thất KH', null],
    ['Tổn thất (TH)', null],
    ['TH năm', null],
    ['Trường TH Hòa An', null],
  ])('of "%s" is %s', (text, mirrored) => {
    expect(mirroredOf(text)).toBe(mirrored);
  });
});
