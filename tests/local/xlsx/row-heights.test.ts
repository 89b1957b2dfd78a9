import type { Cell, Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fittedHeights, setFittedHeights } from '../../../src/local/xlsx/row-heights';

const MEASURE = { font: { name: 'Times New Roman', size: 12 }, defaultWidth: 72, least: 15 };
const LONG = 'Ý kiến giải trình (nguyên nhân, vướng mắc)';

/** A tab whose only column is 10 characters of 8 pixels wide. */
function tab(cells: readonly (Partial<Cell> | null)[], rest: Partial<Sheet> = {}): Sheet {
  const placed = cells.flatMap((cell, row): [string, Cell][] =>
    cell === null ? [] : [[`${row},0`, { value: null, type: 'string', ...cell }]],
  );
  return {
    name: 'A',
    rows: cells.map((cell) => [cell?.value ?? null]),
    cells: new Map(placed),
    columns: [{ width: 10 }],
    ...rest,
  };
}

function text(value: string, size = 10, wrapText = true): Partial<Cell> {
  return { value, style: { font: { name: 'Times New Roman', size }, alignment: { wrapText } } };
}

describe('fittedHeights()', () => {
  it('gives rows of a new tab what their lines and their font need, others nothing', () => {
    const sheet = tab([text('TIÊU ĐỀ', 14, false), text('ngắn'), text(LONG), null, text(LONG, 10, false)]);
    expect([...fittedHeights(sheet, MEASURE, null)]).toEqual([
      [0, 18.75],
      [2, 51.75],
    ]);
  });

  it('never wraps a number', () => {
    const { style } = text('');
    const sheet = tab([{ value: 1_349_500_000_000_000, type: 'number', ...(style ? { style } : {}) }]);
    expect(fittedHeights(sheet, MEASURE, null).size).toBe(0);
  });

  it('lets a text use the width of its merged cells, and gives its last row what its rows lack', () => {
    const across = tab([text(LONG)], {
      columns: [{ width: 10 }, { width: 25 }],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    });
    expect(fittedHeights(across, MEASURE, null).size).toBe(0);
    const down = tab([text(LONG), text(''), text('x')], {
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
    });
    expect([...fittedHeights(down, MEASURE, null)]).toEqual([[1, 36.75]]);
  });

  it('leaves rows whose height a person set', () => {
    const sheet = tab([text(LONG)], { rowDefs: new Map([[0, { height: 30 }]]) });
    expect(fittedHeights(sheet, MEASURE, null).size).toBe(0);
  });

  it('keeps the fitted heights of the file for rows that did not change', () => {
    const file = {
      sheet: tab([text(LONG), text('b'), text('c'), text(LONG)]),
      xml: '<row r="1" ht="33.3"/><row r="2" ht="22.2"/><row r="3" ht="44" customHeight="1"/><row r="4"/>',
    };
    const sheet = tab([text(LONG), text(LONG), text('c'), text(LONG)]);
    expect([...fittedHeights(file.sheet, MEASURE, file)]).toEqual([
      [0, 33.3],
      [1, 22.2],
    ]);
    expect([...fittedHeights(sheet, MEASURE, file)]).toEqual([
      [0, 33.3],
      [1, 51.75],
    ]);
  });
});

describe('setFittedHeights()', () => {
  it('sets heights that applications may fit again', () => {
    const xml = '<row r="1"><c r="A1"/></row><row r="2" s="3"/>';
    expect(setFittedHeights(xml, new Map([[1, 26.25]]))).toBe(
      '<row r="1"><c r="A1"/></row><row r="2" ht="26.25" s="3"/>',
    );
  });
});
