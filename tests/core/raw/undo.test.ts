import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUndo, parseUndo, UNDO_ROWS, type Undo } from '../../../src/core/raw/undo';
import { anyText } from '../text/any-text';

function undoOf(texts: readonly string[]): Undo {
  const cells = texts.map((before, row) => ({
    row,
    column: 1,
    before,
    after: row,
    formatBefore: '@',
    formatAfter: '0',
    witness: { column: 0, name: before },
  }));
  return {
    state: 'done',
    command: 'cleaning',
    began: '22/11/2026 17:05',
    tabs: [{ id: 12, name: 'Thu', cells, lists: [], rules: null }],
  };
}

describe('formatUndo()', () => {
  it('is read back as it was, in cells of fewer than 50.000 characters', () => {
    fc.assert(
      fc.property(fc.array(anyText(40), { maxLength: 20 }), (texts) => {
        const undo = undoOf(texts);
        expect(parseUndo(formatUndo(undo) ?? [])).toEqual(undo);
      }),
    );
    const long = undoOf(Array.from({ length: 3000 }, (_, index) => `Đơn vị\u00a0số ${index}`));
    const texts = formatUndo(long) ?? [];
    expect(texts.length).toBeGreaterThan(4);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(50_000);
    expect(parseUndo(texts)).toEqual(long);
  });

  it('writes odd blanks, lone marks and halves of pairs as plain letters', () => {
    const text = (formatUndo(undoOf(['a\u00a0e\u0301\u200b😀'])) ?? []).join('');
    expect(text).toMatch(/^[ -~\u00c0-\u024f\u1e00-\u1eff]*$/);
  });

  it('gives null when it does not fit', () => {
    expect(formatUndo(undoOf(['x'.repeat(45_000 * UNDO_ROWS)]))).toBeNull();
  });
});

describe('parseUndo()', () => {
  it.each([[[]], [['']], [[null]]])('reads %j as nothing to undo', (column) => {
    expect(parseUndo(column)).toBeNull();
  });

  it.each([[['{"state":"done","command":"rates","chunks":1}', '[{']], [['12']], [[5]]])(
    'says of %j that it is damaged',
    (column) => {
      expect(parseUndo(column)).toBe('damaged');
    },
  );
});
