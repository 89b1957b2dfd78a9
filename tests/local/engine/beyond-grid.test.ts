import { describe, expect, it } from 'vitest';
import { firstBeyondGrid } from '../../../src/local/engine/beyond-grid';

const SIZES = new Map([
  ["Quỹ 'xã hội'", { rows: 100, columns: 26 }],
  ['T1', { rows: 1000, columns: 30 }],
]);

function sizeOf(tab: string | null) {
  return tab === null ? { rows: 10, columns: 5 } : (SIZES.get(tab) ?? null);
}

describe('firstBeyondGrid()', () => {
  it.each([
    ['=A1+E10', null],
    ['=A11', 'A11'],
    ['=F1', 'F1'],
    ['=SUM($A$1:$E$11)', '$A$1:$E$11'],
    ["=SUMPRODUCT(1*('Quỹ ''xã hội'''!B3:B20<>T1!AA1:AA18))", null],
    ["='Quỹ ''xã hội'''!AA1", "'Quỹ ''xã hội'''!AA1"],
    ['=T1!AE5', 'T1!AE5'],
    ['=T1!A1+F1', 'F1'],
    ['=SUM(A:Z)+SUM(1:99)', null],
    ['="A99"&LOG10(5)', null],
    ['=TYLE99(1)+Z99_2', null],
    ['=Nowhere!ZZ1', null],
  ])('finds in %s: %s', (formula, found) => {
    expect(firstBeyondGrid(formula, sizeOf)).toBe(found);
  });
});
