import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMark, NO_MARK, parseMark } from '../../../src/core/page/mark';
import { EMPTY_RECORD, formatRecord, parseRecord, RECORD_TITLE } from '../../../src/core/page/record';
import { formatUndo, parseUndo, type Undo } from '../../../src/core/raw/undo';

const UNDO: Undo = {
  state: 'done',
  command: 'rates',
  began: '22/11/2026 17:05',
  tabs: [
    {
      id: 12,
      name: 'Thu',
      cells: [
        {
          row: 3,
          column: 4,
          before: '',
          after: 0.5,
          formatBefore: 'general',
          formatAfter: '0.0%',
          witness: { column: 1, name: 'Hòa An' },
        },
      ],
      lists: [
        {
          area: { row: 3, column: 1, rows: 5, columns: 1 },
          before: null,
          after: { kind: 'words', values: ['Hòa An'] },
        },
      ],
      rules: { rules: [{ areas: ['A1:B2'], formula: '=TRUE', fill: '#f4cccc', bold: true }], position: 0 },
    },
  ],
};

/** A text with one stretch of it replaced by something else. */
const damaged = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 8 }))
    .map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length));

describe('parseRecord()', () => {
  it.each(['null', '[]', '12', '"x"', '', '{"copies":5,"shapes":[1],"answers":{"a":1}}'])(
    'never throws for %j in A2',
    (text) => {
      expect(() => parseRecord([RECORD_TITLE, text])).not.toThrow();
    },
  );

  it('takes copies that no spreadsheet can hold for none', () => {
    const [title, text = ''] = formatRecord({ ...EMPTY_RECORD, copies: { rows: 1e9, columns: 40 } });
    expect(parseRecord([title, text])?.copies).toEqual({ rows: 0, columns: 0 });
  });

  it('never throws, whatever stands in the column', () => {
    const [, text = ''] = formatRecord(EMPTY_RECORD);
    fc.assert(
      fc.property(fc.oneof(damaged(text), fc.json()), (hostile) => {
        const record = parseRecord([RECORD_TITLE, hostile]);
        if (record !== null) expect(Object.keys(record).sort()).toEqual(Object.keys(EMPTY_RECORD).sort());
      }),
    );
  });
});

describe('parseMark()', () => {
  it('gives numbers as ids, or nothing, whatever the mark says', () => {
    const text = formatMark({ ...NO_MARK, pages: { summary: 3 } });
    fc.assert(
      fc.property(fc.oneof(damaged(text), fc.json()), (hostile) => {
        const { pages, settings } = parseMark(hostile);
        for (const id of [...Object.values(pages), ...Object.values(settings)])
          expect(typeof id).toBe('number');
      }),
    );
  });
});

describe('parseUndo()', () => {
  it('gives what was written, or says that it is damaged, and never throws', () => {
    const texts = formatUndo(UNDO) ?? [];
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1).chain((at) => fc.tuple(fc.constant(at), damaged(texts[at] ?? ''))),
        ([at, hostile]) => {
          const undo = parseUndo(texts.map((text, index) => (index === at ? hostile : text)));
          if (undo === null || undo === 'damaged') return;
          expect(formatUndo(undo)).not.toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a list of tabs that are none', '{"texts":[],"tabs":[5]}'],
    [
      'cells that refer to no text',
      '{"texts":[],"tabs":[{"id":1,"name":"a","cells":[[0,0,"","",9,9,0,9]],"lists":[],"rules":null}]}',
    ],
    [
      'dropdowns without a range',
      '{"texts":[],"tabs":[{"id":1,"name":"a","cells":[],"lists":[{}],"rules":null}]}',
    ],
  ])('says so of %s', (_, text) => {
    expect(parseUndo(['{"state":"done","command":"rates","began":"","chunks":1}', text])).toBe('damaged');
  });
});
