import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { parseNumber, parseNumberIn, parsePercent } from '../../../src/core/number/parse';

describe('parseNumber()', () => {
  it.each([
    ['1.380', 1380],
    ['      1.380 ', 1380],
    ['78.800.000', 78800000],
    ['\u00a078\u00a0800\u202f000', 78800000],
    ['78 800 000,5', 78800000.5],
    ['58,3', 58.3],
    ['1234,5678', 1234.5678],
    ['07', 7],
    ['1. ', 1],
    ['0', 0],
    ['-0', 0],
    ['0.5', 0.5],
    ['0.500', 0.5],
    ['0,500', 0.5],
    [',5', 0.5],
    [',500', 0.5],
    ['12.', 12],
    ['5 000 000', 5000000],
    ['1 234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['999.999.999.999.999', 999999999999999],
    ['1,380,000', 1380000],
    ['12,380,000', 12380000],
    ['1.380,5', 1380.5],
    ['1,380.5', 1380.5],
    ['1.380,500', 1380.5],
    ['102%', 1.02],
    ['58,3 %', 0.583],
    ['-5', -5],
    ['− 1.380', -1380],
    ['–5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['(1.380 đ)', -1380],
    ['( 5 )', -5],
    ['１２', 12],
    ['1,5 tỷ', 1500000000],
    ['1,5 Tỉ đồng', 1500000000],
    ['2 nghìn tỷ', 2e12],
    ['2 ngàn tỷ', 2e12],
    ['2 nghìn tỉ', 2e12],
    ['2 ngàn tỉ', 2e12],
    ['12 tr', 12000000],
    ['12,5tr.đ', 12500000],
    ['50 triệu đồng', 50000000],
    ['50 nghìn', 50000],
    ['50 ngàn đồng', 50000],
    ['50 ng.đ', 50000],
    ['1.483.900đ', 1483900],
    ['1.483.900 VNĐ', 1483900],
    ['1.483.900 đồng', 1483900],
    ['1,4839 tỷ', 1483900000],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', value });
    expect(parseNumber(text.normalize('NFD'))).toEqual({ kind: 'number', value });
  });

  it.each([
    ['1.5', 1.5, 15],
    ['1,380', 1.38, 1380],
    ['233.3', 233.3, 2333],
    ['-1.5', -1.5, -15],
    ['1.5 tỷ', 1500000000, 15000000000],
    ['58.3%', 0.583, 5.83],
    ['1234.567', 1234.567, 1234567],
  ])('gives both readings of %j', (text, decimal, grouped) => {
    expect(parseNumber(text)).toEqual({ kind: 'ambiguous', text, readings: [decimal, grouped] });
  });

  it.each([
    ['', 'blank'],
    [' \u00a0\n', 'blank'],
    ['-', 'dash'],
    [' – ', 'dash'],
    ['—', 'dash'],
    ['--', 'dash'],
    ['- 5 -', 'unreadable'],
    ['…', 'ellipsis'],
    ['...', 'ellipsis'],
    ['…….', 'ellipsis'],
    ['xem…', 'unreadable'],
    ['...5', 'unreadable'],
    ['x', 'excluded'],
    ['X ', 'excluded'],
    ['xã', 'unreadable'],
    ['tx', 'unreadable'],
    ['#REF!', 'error'],
    ['#DIV/0!', 'error'],
    ['#N/A', 'error'],
    ['#NAME?', 'error'],
    ['trên 1,5 tỷ', 'unreadable'],
    ['12 tin', 'unreadable'],
    ['12/10', 'unreadable'],
    ['12 (5)', 'unreadable'],
    ['(5) 6', 'unreadable'],
    ['1 tỷ 500 triệu', 'unreadable'],
    ['1.234.567 người khác', 'unreadable'],
    ['5 đ nghìn', 'unreadable'],
    ['12.10.2019', 'unreadable'],
    ['1.38.000', 'unreadable'],
    ['1.380.00', 'unreadable'],
    ['1,380,00', 'unreadable'],
    ['1 380 00', 'unreadable'],
    ['12,1,380,000', 'unreadable'],
    ['12 1 380', 'unreadable'],
    ['1234 567 890', 'unreadable'],
    ['12 10', 'unreadable'],
    ['5-', 'unreadable'],
    ['(-5)', 'unreadable'],
    ['1e5', 'unreadable'],
    ['.', 'unreadable'],
    ['1..2', 'unreadable'],
    ['1000000000000000', 'unreadable'],
    ['9999999999999999', 'unreadable'],
    ['constructor', 'unreadable'],
    ['12 __proto__', 'unreadable'],
  ])('takes %j for %s', (text, kind) => {
    expect(parseNumber(text).kind).toBe(kind);
  });

  it('keeps the text of what it cannot read', () => {
    expect(parseNumber('  khoảng\u00a05 ')).toEqual({ kind: 'unreadable', text: 'khoảng 5' });
    expect(parseNumber(true)).toEqual({ kind: 'unreadable', text: 'TRUE' });
    expect(parseNumber(false)).toEqual({ kind: 'unreadable', text: 'FALSE' });
    expect(parseNumber({ year: 2019, month: 10, day: 12 })).toEqual({
      kind: 'unreadable',
      text: '12/10/2019',
    });
    expect(parseNumber(Number.NaN)).toEqual({ kind: 'unreadable', text: 'NaN' });
  });

  it.each([1.02, 0, 12, 255, 256, -3, 1_349_500_000, 1e100])('gives the number %d back as it is', (value) => {
    expect(parseNumber(value)).toEqual({ kind: 'number', value });
  });

  it.each([1e101, -1e101, Number.POSITIVE_INFINITY])('takes %d for no figure of an office', (value) => {
    expect(parseNumber(value)).toEqual({ kind: 'unreadable', text: String(value) });
  });

  it('reads text of up to 80 characters and no longer one as a figure', () => {
    expect(parseNumber('7'.padStart(80, '0'))).toEqual({ kind: 'number', value: 7 });
    expect(parseNumber('7'.padStart(81, '0'))).toEqual({ kind: 'unreadable', text: '7'.padStart(81, '0') });
  });

  it('never throws', () => {
    const figureLike = fc.string({ unit: fc.constantFrom(...'0123456789., -–()%đtrỷ…x#!\u00a0') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), figureLike, fc.double(), fc.boolean()), (cell) => {
        const reading = parseNumber(cell);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it.each([['1'], ['1 '], ['1.'], ['-'], [' '], ['.'], ['1.380 '], ['(']])(
    'reads a cell of 50.000 times %j at once',
    (piece) => {
      expect(costOf(() => parseNumber(piece.repeat(50_000)), 20)).toBeLessThan(20);
    },
  );
});

describe('parseNumberIn()', () => {
  it.each([
    ['1,5 tỷ', 6, 1500],
    ['900 tr', 6, 900],
    ['900.000đ', 6, 0.9],
    ['1.200.000đ', 3, 1200],
    ['900', 6, 900],
    ['1.380', 3, 1380],
    ['95%', 6, 0.95],
    [900, 6, 900],
    ['1,5 tỷ', 0, 1_500_000_000],
  ])('reads %j in units of 10^%s as %s', (cell, exponent, value) => {
    expect(parseNumberIn(cell, exponent)).toEqual({ kind: 'number', value });
  });

  it.each(['', '-', 'x', '1.5', 'khoảng 4'])('reads %j as parseNumber() does', (cell) => {
    expect(parseNumberIn(cell, 6)).toEqual(parseNumber(cell));
  });
});

describe('parsePercent()', () => {
  it.each([
    ['102%', 102],
    ['58,3', 58.3],
    ['58,3%', 58.3],
    ['100', 100],
    [1.02, 1.02],
  ])('reads %j as %d percent points', (cell, value) => {
    expect(parsePercent(cell)).toEqual({ kind: 'number', value });
  });
});
