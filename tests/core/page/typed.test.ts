import { describe, expect, it } from 'vitest';
import { moveFormula } from '../../../src/core/page/typed';

describe('moveFormula()', () => {
  it.each([
    ['=D5*2', '=D8*2', 'a cell of its own row follows'],
    ['=$D5+E5', '=$D8+E8', 'a fixed column follows too'],
    ['=D$5', '=D$5', 'a fixed row stays'],
    ['=D6+D50+AD5', '=D6+D50+AD8', 'other rows stay'],
    ['=SUM(D5:F5)', '=SUM(D8:F8)', 'both ends of an area follow'],
    ['="D5"&D5', '="D5"&D8', 'text stays'],
    ["='Quỹ D5'!D5+D5", "='Quỹ D5'!D5+D8", 'another tab stays'],
    ["='Quỹ'!D5:E5+D5", "='Quỹ'!D5:E5+D8", 'both ends of an area of another tab stay'],
    ['=Quy!D5', '=Quy!D5', 'a tab without quotes stays'],
    ['=LOG10(D5)', '=LOG10(D8)', 'functions stay'],
  ])('moves %s from row 5 to row 8 as %s: %s', (formula, expected) => {
    expect(moveFormula(formula, 4, 7)).toBe(expected);
  });

  it('leaves a formula alone whose row stays', () => {
    expect(moveFormula('=D5', 4, 4)).toBe('=D5');
  });
});
