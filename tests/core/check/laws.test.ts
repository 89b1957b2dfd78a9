import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/core/check/code';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check } from './check';

/** What is printed by mistake where a value is missing; no cell says so itself. */
const LEAK = /undefined|NaN|\[object/;

const TEXT = fc.string().filter((text) => !LEAK.test(text));

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
  TEXT,
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
      fc.property(fc.array(ROW, { maxLength: 12 }), fc.array(TEXT, { maxLength: 3 }), (rows, lines) => {
        const title = ['BIỂU THU QUỸ NĂM 2019'];
        const findings = check(
          book(title, HEADER, ...rows, [''], ...lines.map((line) => [`Tổng thu ${line} đồng`])),
        );
        const codes = findingCodes(findings);
        expect(new Set(codes).size).toBe(findings.length);
        for (const finding of findings) {
          const { found, expected, suggestion } = findingWords(finding);
          expect(Math.min(found.length, expected.length, suggestion.length)).toBeGreaterThan(0);
          expect(`${found}${expected}`).not.toMatch(LEAK);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads any list of claims without throwing, with words for each', () => {
    const text = fc.oneof(
      CELL,
      fc.constantFrom<Cell>(
        'KH',
        'Thu quỹ',
        'Trường A',
        'Toàn trường',
        'Tổng kết quả',
        'hơn 1,5 tỷ',
        '99%',
        '1.000đ',
      ),
    );
    const claim = fc.tuple(text, text, text, text, text);
    fc.assert(
      fc.property(fc.array(ROW, { maxLength: 6 }), fc.array(claim, { maxLength: 8 }), (rows, claims) => {
        const list = [['Nội dung', 'Số liệu nêu', 'Đối chiếu với', 'Đơn vị', 'Loại'], ...claims];
        const { tabs } = book(['BIỂU THU QUỸ NĂM 2019'], HEADER, ...rows);
        const findings = check({ tabs: [...tabs, { name: 'Số nêu', values: list }] });
        expect(new Set(findingCodes(findings)).size).toBe(findings.length);
        for (const finding of findings) {
          const { found, expected, suggestion } = findingWords(finding);
          expect(`${found}${expected}${suggestion}`).not.toMatch(LEAK);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('looks at each cell a fixed number of times, so that twice the rows take about twice as long', () => {
    const look = (rows: number) => {
      let looks = 0;
      const counted = (row: readonly Cell[]) =>
        new Proxy(row, {
          get: (cells, key) => {
            looks += 1;
            return Reflect.get(cells, key);
          },
        });
      const { tabs } = book(
        HEADER,
        ...Array.from({ length: rows }, (_, index) => {
          const due = 1000 * (20 + (index % 37));
          return [
            1 + index,
            `Trường ${index}`,
            due / 50,
            due,
            due - (index % 7),
            '',
            98,
            index % 11 ? '' : 'x  y',
          ];
        }),
      );
      const values = tabs.map((tab) => ({
        ...tab,
        values: tab.values.map(counted),
      }));
      check({ tabs: values });
      return looks;
    };
    expect(look(800)).toBeLessThan(2.2 * look(400));
  });
});
