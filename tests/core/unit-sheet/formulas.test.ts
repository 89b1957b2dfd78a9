import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/hash';
import { isUnitSheet, unitSheetCells, unitSheetFormulas } from '../../../src/core/unit-sheet/cells';
import { formerFormulas } from '../../../src/core/unit-sheet/former';
import { unitSheetRepair } from '../../../src/core/unit-sheet/repair';
import { cellA1 } from '../../../src/core/workbook/a1';

const TABS = { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' };
const CELLS = unitSheetCells(TABS, 'Trạm y tế Cô Ba');

/** The tab's formulas with every one of them changed. */
function formulasWith(change: (formula: string) => string): string[][] {
  return CELLS.map((row) => row.map((text) => (text.startsWith('=') ? change(text) : '')));
}

describe('unitSheetFormulas()', () => {
  it('separates arguments by semicolons, and has neither decimals nor arrays in braces', () => {
    for (const formula of Object.values(unitSheetFormulas(TABS))) {
      const code = formula.replace(/"[^"]*"|'[^']*'/g, '');
      expect(code).not.toMatch(/[{},]|\d\.\d/);
      expect(code.split('(')).toHaveLength(code.split(')').length);
    }
  });

  it('quotes the names of tabs', () => {
    const { H2 } = unitSheetFormulas({ summary: 'A', below: "Xã 'mới'" });
    expect(H2).toContain("'Xã ''mới'''!$A$1:$Z$40");
  });
});

describe('isUnitSheet()', () => {
  it('knows the tab and its copies by the sign, not by headings that a form of staff has too', () => {
    expect(isUnitSheet(CELLS)).toBe(true);
    expect(
      isUnitSheet([
        ['Đơn vị', 'Trạm y tế Cô Ba'],
        ['Chỉ tiêu', 'KH giao', 'Kết quả', 'Còn thiếu', 'Tình trạng'],
      ]),
    ).toBe(false);
  });
});

/** What a tab is mended by, whose cells are these (formulas begin with `=`), by cell. */
function mended(cells: readonly (readonly string[])[]) {
  const formulas = cells.map((row) => row.map((text) => (text.startsWith('=') ? text : '')));
  const { writes, taken } = unitSheetRepair({ values: cells, formulas }, TABS);
  const texts = writes.flatMap(({ area, texts: own }) =>
    own.map((text, index) => [cellA1({ row: area.row + index, column: area.column }), text] as const),
  );
  return { texts: Object.fromEntries(texts), taken, areas: writes.length };
}

/** A tab as an earlier version made it. */
function earlierCells(): string[][] {
  const former = formerFormulas();
  return CELLS.map((row, at) =>
    row.map((text, column) => {
      const cell = cellA1({ row: at, column });
      return former.get(cell) ?? (column > 14 || cell === 'G9' || cell === 'H9' ? '' : text);
    }),
  );
}

describe('unitSheetRepair()', () => {
  it('finds nothing in a tab as it was made', () => {
    expect(mended(CELLS)).toEqual({ texts: {}, taken: null, areas: 0 });
  });

  it('finds formulas that lost their tab, by their cells', () => {
    const lost = formulasWith((formula) =>
      formula.replace(/'Tổng hợp'!\$[A-Z]\$1(?::\$[A-Z](?:\$40)?)?/g, '#REF!'),
    );
    const { texts } = mended(lost);
    expect(Object.keys(texts).sort()).toEqual(['A7', 'B3', 'B4', 'H3', 'H4', 'H6', 'H7', 'H8', 'H9', 'I2']);
    expect(texts.B3).toBe(unitSheetFormulas(TABS).B3);
  });

  it('finds formulas that moved with a column, or that another name of the tab made differ', () => {
    const moved = formulasWith((formula) =>
      formula.replace(/('Đơn vị chưa đạt'!)\$A\$1:\$Z/g, (_, tab: string) => `${tab}$B$1:$AA`),
    );
    expect(Object.keys(mended(moved).texts)).toContain('H5');
    const renamed = formulasWith((formula) => formula.replace(/'Tổng hợp'/g, 'BangA'));
    expect(Object.keys(mended(renamed).texts)).toContain('I2');
  });

  it('leaves formulas that staff changed', () => {
    const theirs = formulasWith((formula) =>
      formula.replace('Chọn đơn vị', 'Mời chọn đơn vị').replace('IFERROR(', 'IF(TRUE;'),
    );
    expect(mended(theirs).texts).toEqual({});
  });

  it('brings a tab of an earlier version up to date in few areas, with the cells that its formulas need', () => {
    const { texts, taken, areas } = mended(earlierCells());
    const wanted = unitSheetFormulas(TABS);
    expect(taken).toBeNull();
    expect(texts.G9).toBe('Tên và ĐVT các chỉ tiêu');
    for (const cell of ['B9', 'C38', 'D20', 'O9', 'P9', 'Q38', 'H9']) expect(texts[cell]).toBe(wanted[cell]);
    expect(Object.keys(texts)).toHaveLength(30 * 6 + 2);
    expect(areas).toBeLessThan(10);
  });

  it('keeps what staff typed in such a tab, and a row that they emptied', () => {
    const cells = earlierCells();
    const put = (row: number, column: number, text: string) => {
      const line = cells[row];
      if (line) line[column] = text;
    };
    put(9, 1, '=LEN(A10)');
    put(10, 3, 'xem lại');
    put(11, 4, '');
    const { texts } = mended(cells);
    expect(['B10', 'D11', 'E12'].map((cell) => texts[cell])).toEqual([undefined, undefined, undefined]);
    expect(texts.B11).toBe(unitSheetFormulas(TABS).B11);
  });

  it('leaves such a tab as it is where staff use a cell that newer formulas need, and names it', () => {
    const cells = earlierCells();
    const row = cells[19];
    if (row) row[16] = 'chị Hoa gọi';
    expect(mended(cells)).toMatchObject({ texts: {}, taken: 'Q20' });
  });

  it('knows every formula that tabs of offices have: a changed one goes to former.ts first', () => {
    const known = (formulas: Readonly<Record<string, string>>) => hashText(JSON.stringify(formulas));
    expect(known(unitSheetFormulas(TABS))).toBe('eb206908');
    expect(known(Object.fromEntries(formerFormulas()))).toBe('dab6c8e1');
  });
});
