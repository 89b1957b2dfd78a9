import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/core/check/code';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check } from './check';

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    '-',
    '…',
    'x',
    '1.5',
    '1.380',
    '102%',
    '58,3',
    '#REF!',
    '31/11/2019',
    'Nnvaf',
    'a  b',
    '\u00a0',
  ),
  fc.integer({ min: -5, max: 2_000_000 }),
  fc.double({ min: -10, max: 1e9, noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constant(5),
  }),
);

const HEADER = [
  'TT',
  'Đơn vị',
  'Tổng số ĐV',
  'Số tiền phải nộp',
  'Số tiền đã nộp',
  'Còn phải nộp',
  'Tỷ lệ %',
  'Ghi chú',
];
const NAME = fc.constantFrom(
  'Trường A',
  'Trường B',
  'Trường C',
  'Tổng cộng',
  'Khối mầm non',
  'Cộng khối mầm non',
  '',
);
const ROW = fc.tuple(CELL, NAME, CELL, CELL, CELL, CELL, CELL, CELL);

describe('checkWorkbook()', () => {
  it('reads any cells without throwing, and has words and a code of its own for every finding', () => {
    fc.assert(
      fc.property(
        fc.array(ROW, { maxLength: 12 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (rows, lines) => {
          const title = ['BIỂU THU QUỸ NĂM 2019'];
          const findings = check(
            book(title, HEADER, ...rows, [''], ...lines.map((line) => [`Tổng thu ${line} đồng`])),
          );
          const codes = findingCodes(findings);
          expect(new Set(codes).size).toBe(findings.length);
          for (const finding of findings) {
            const { found, expected, suggestion } = findingWords(finding);
            expect(Math.min(found.length, expected.length, suggestion.length)).toBeGreaterThan(0);
            expect(`${found}${expected}`).not.toMatch(/undefined|NaN|\[object/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
