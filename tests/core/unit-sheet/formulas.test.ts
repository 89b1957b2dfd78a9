import { describe, expect, it } from 'vitest';
import { isUnitSheet, unitSheetCells, unitSheetFormulas } from '../../../src/core/unit-sheet/cells';
import { formulasToMend } from '../../../src/core/unit-sheet/repair';

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

describe('formulasToMend()', () => {
  it('finds nothing in a tab as it was made', () => {
    expect(
      formulasToMend(
        formulasWith((formula) => formula),
        TABS,
      ),
    ).toEqual({});
  });

  it('finds formulas that lost their tab, by their cells', () => {
    const lost = formulasWith((formula) =>
      formula.replace(/'Tổng hợp'!\$[A-Z]\$1(?::\$[A-Z](?:\$40)?)?/g, '#REF!'),
    );
    const mended = formulasToMend(lost, TABS);
    expect(Object.keys(mended).sort()).toEqual(['A7', 'B3', 'B4', 'H3', 'H4', 'H6', 'H7', 'H8', 'H9', 'I2']);
    expect(mended.B3).toBe(unitSheetFormulas(TABS).B3);
  });

  it('finds formulas that moved with a column, or that another name of the tab made differ', () => {
    const moved = formulasWith((formula) =>
      formula.replace(/('Đơn vị chưa đạt'!)\$A\$1:\$Z/g, (_, tab: string) => `${tab}$B$1:$AA`),
    );
    expect(Object.keys(formulasToMend(moved, TABS))).toContain('H5');
    expect(
      Object.keys(
        formulasToMend(
          formulasWith((formula) => formula.replace(/'Tổng hợp'/g, 'BangA')),
          TABS,
        ),
      ),
    ).toContain('I2');
  });

  it('leaves formulas that staff changed', () => {
    const theirs = formulasWith((formula) =>
      formula.replace('Chọn đơn vị', 'Mời chọn đơn vị').replace('IFERROR(', 'IF(TRUE;'),
    );
    expect(formulasToMend(theirs, TABS)).toEqual({});
  });
});
