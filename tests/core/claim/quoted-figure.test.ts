import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { says, whole } from '../../../src/core/claim/quantity';
import { readQuotedFigure } from '../../../src/core/claim/quoted-figure';
import { formatNumber } from '../../../src/core/number/format';
import type { Cell } from '../../../src/core/workbook/workbook';

function figure(cell: Cell, exponent = 0) {
  const reading = readQuotedFigure(cell, exponent);
  return reading.kind === 'figure' ? reading.figure : null;
}

describe('readQuotedFigure()', () => {
  it.each<[Cell, number, number, number]>([
    [278, 0, 278, 1],
    [57.5, 0, 57.5, 0.1],
    ['1,5 tỷ', 0, 1_500_000_000, 100_000_000],
    ['1,50 tỷ đồng', 0, 1_500_000_000, 10_000_000],
    ['1,5 tỷ', 6, 1500, 100],
    ['1.483.900đ', 0, 1_483_900, 1],
    ['1.483.900.000 đồng', 6, 1483.9, 0.000001],
    ['99%', 0, 99, 1],
    ['98,93 %', 0, 98.93, 0.01],
    ['đạt 88 đoàn viên', 0, 88, 1],
    ['khoảng 1.270 triệu', 0, 1_270_000_000, 10_000_000],
  ])('reads "%s" in units of 10^%i as %f to %f', (cell, exponent, value, unit) => {
    expect(figure(cell, exponent)).toMatchObject({ value, unit });
  });

  it.each<[Cell, string]>([
    ['', 'none'],
    ['chưa rõ', 'none'],
    [true, 'none'],
    ['278/252', 'several'],
    ['1.5', 'ambiguous'],
  ])('reads no figure in "%s": %s', (cell, kind) => {
    expect(readQuotedFigure(cell, 0).kind).toBe(kind);
  });

  it('gives back any whole figure that it prints, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (value) => {
        expect(figure(`${formatNumber(value)} đồng`)).toMatchObject({ value, unit: 1 });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.boolean()),
        fc.constantFrom(0, 3, 6, 9),
        (cell, exponent) => {
          if (typeof cell === 'number' && !Number.isFinite(cell)) return;
          readQuotedFigure(cell, exponent);
        },
      ),
    );
  });
});

describe('says()', () => {
  it.each([
    ['1,27 tỷ', true],
    ['1,3 tỷ', true],
    ['1,28 tỷ', false],
    ['1.273.150.000', true],
    ['1.273 triệu', true],
    ['hơn 1,27 tỷ', true],
    ['trên 1,2 tỷ', true],
    ['gần 1,3 tỷ', true],
    ['gần 1,27 tỷ', false],
  ])('"%s" of 1.273.150.000: %s', (written, expected) => {
    const found = figure(written);
    expect(found && says(found, whole(1_273_150_000))).toBe(expected);
  });

  it.each([
    ['99%', 9893, true],
    ['98%', 9893, false],
    ['98,9%', 9893, true],
    ['99%', 9980, true],
    ['100%', 9980, true],
    ['99%', 10_000, false],
  ])('%s of %d / 10.000: %s', (written, result, expected) => {
    const found = figure(written);
    expect(found && says(found, { over: 100 * result, under: 10_000 })).toBe(expected);
  });
});
