import { describe, expect, it } from 'vitest';
import { cellKind, cellText, hasFigure, isBlank, isComparingHeading } from '../../../src/core/tab/cell-kind';
import { holdsAmount, holdsFigure } from '../../../src/core/tab/holds-figure';
import { nameOf } from '../../../src/core/tab/name-cell';
import type { Cell } from '../../../src/core/workbook/workbook';

const MAY_2020 = { year: 2020, month: 5, day: 1 };

describe('cellKind()', () => {
  it.each<[Cell, string]>([
    ['', 'blank'],
    [' \u00a0\n', 'blank'],
    ['\u200b', 'blank'],
    ['Đơn vị', 'words'],
    ['%', 'words'],
    ['12 tin', 'words'],
    ['95% trở lên', 'words'],
    ['+/-', 'words'],
    ['(+,-)', 'words'],
    ['2024/2023', 'words'],
    ['2019', 'year'],
    ['1990', 'year'],
    ['2100', 'year'],
    [2019, 'year'],
    [MAY_2020, 'year'],
    ['1989', 'figure'],
    ['2101', 'figure'],
    ['2019.5', 'figure'],
    [1989, 'figure'],
    [2101, 'figure'],
    [2019.5, 'figure'],
    [12, 'figure'],
    [true, 'figure'],
    ['95%', 'figure'],
    ['≥ 95 %', 'figure'],
    ['<=5%', 'figure'],
    ['1.380', 'figure'],
    ['+', 'figure'],
    ['…', 'figure'],
  ])('takes %j for %s', (cell, kind) => {
    expect(cellKind(cell)).toBe(kind);
    expect(hasFigure(['Đơn vị', cell])).toBe(kind === 'figure');
  });

  it('looks at the first 200 characters', () => {
    expect(cellKind(`${'1 '.repeat(99)} người`)).toBe('words');
    expect(cellKind(`${'1 '.repeat(100)} người`)).toBe('figure');
  });
});

describe('isComparingHeading()', () => {
  it.each([
    '+/-',
    '(+,-)',
    '±',
    '+ / -',
    '( - )+',
    '2024/2023',
    '2024 : 2023',
    '2024/2023 (%)',
    ' (2024/2023)',
  ])('is true of "%s"', (text) => {
    expect(isComparingHeading(text)).toBe(true);
  });

  it.each([
    '',
    '-',
    '--',
    '+',
    ' + ',
    '()',
    '2024',
    '2024/23',
    '12/10',
    '3024/2023',
    'Tăng +',
    '+/- %',
    'a2024/2023',
  ])('is false of "%s"', (text) => {
    expect(isComparingHeading(text)).toBe(false);
  });
});

describe('isBlank() and cellText()', () => {
  it.each<[Cell, boolean]>([
    ['', true],
    [' \u00a0', true],
    ['-', false],
    [0, false],
    [false, false],
    [MAY_2020, false],
  ])('of %j: blank %s', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });

  it('read a month that a sheet took for a date as it was typed', () => {
    expect([MAY_2020, 12, true, 'KH'].map(cellText)).toEqual(['5/2020', '12', 'true', 'KH']);
  });
});

describe('nameOf()', () => {
  it.each<[Cell, string]>([
    ['  Xã\u00a0Hồng  Trị ', 'Xã Hồng Trị'],
    ['Xã X', 'Xã X'],
    ['Trường số 1', 'Trường số 1'],
    ['X', 'X'],
    ['7', '7'],
    [7, '7'],
    [' x ', ''],
    ['...', ''],
    ['-', ''],
    ['??', ''],
    ['#', ''],
    ['#REF!', ''],
    ['', ''],
    [true, ''],
    [Number.NaN, ''],
    [MAY_2020, ''],
  ])('of %j is "%s"', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });
});

describe('holdsFigure() and holdsAmount()', () => {
  it.each<[Cell, boolean, boolean]>([
    [12, true, true],
    [0, true, false],
    ['0', true, false],
    ['12', true, true],
    ['1.5', true, true],
    ['1,5 tỷ', true, true],
    ['-', false, false],
    ['', false, false],
    ['12 người', false, false],
    ['năm 2019', false, false],
    ['#DIV/0!', false, false],
    [true, false, false],
    [MAY_2020, false, false],
    [Number.NaN, true, true],
  ])('of %j: %s, %s', (cell, figure, amount) => {
    expect([holdsFigure(cell), holdsAmount(cell)]).toEqual([figure, amount]);
  });
});
