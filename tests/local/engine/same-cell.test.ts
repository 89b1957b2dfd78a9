import { describe, expect, it } from 'vitest';
import { leavesCell } from '../../../src/local/engine/same-cell';

/** The engine's types of values: the library that names them takes seconds to load. */
const [TEXT, NUMBER] = [1, 2] as const;
const EMPTIED = { v: null, f: null, si: null, p: null, custom: null };
const STYLE = { bg: { rgb: '#fce5cd' }, bd: { t: { s: 1, cl: { rgb: '#000000' } } }, fs: 11 };
const EDGE = { s: 1, cl: { rgb: '#000000' } };

describe('leavesCell()', () => {
  it.each([
    ['a blank one that is emptied', null, EMPTIED],
    ['its own number', { v: 5, t: NUMBER }, { ...EMPTIED, v: 5, t: NUMBER }],
    ['its own text', { v: '07', t: TEXT }, { ...EMPTIED, v: '07', t: TEXT }],
    ['its own fill', {}, { s: { bg: { rgb: '#fce5cd' } } }],
    ['a fill taken away where another part has none', {}, { s: { cl: null } }],
    ['an edge that it has', {}, { s: { bd: { t: EDGE } } }],
    ['an edge taken away that it has not', {}, { s: { bd: { b: null } } }],
    ['nothing', {}, {}],
  ])('is true for %s', (_, cell, change) => {
    expect(leavesCell(cell, STYLE, change)).toBe(true);
  });

  it.each([
    ['another number', { v: 5, t: NUMBER }, { v: 6, t: NUMBER }],
    ['the number of a text', { v: '7', t: TEXT }, { v: 7, t: NUMBER }],
    ['a value over a formula', { v: 5, t: NUMBER, f: '=A1' }, { ...EMPTIED, v: 5 }],
    ['a value over a part of a shared formula', { v: 5, si: 'x' }, { ...EMPTIED, v: 5 }],
    ['its own formula, whose result may be another', { f: '=A1', v: 5 }, { ...EMPTIED, f: '=A1' }],
    ['another fill', {}, { s: { bg: { rgb: '#ffffff' } } }],
    ['a fill taken away', {}, { s: { bg: null } }],
    ['another edge', {}, { s: { bd: { t: EDGE, l: EDGE } } }],
    ['an edge of another colour', {}, { s: { bd: { t: { s: 1, cl: { rgb: '#ffffff' } } } } }],
    ['an edge taken away', {}, { s: { bd: { t: null } } }],
    ['all borders taken away', {}, { s: { bd: null } }],
    ['its whole style taken away', {}, { s: null }],
  ])('is false for %s', (_, cell, change) => {
    expect(leavesCell(cell, STYLE, change)).toBe(false);
  });

  it('is false for a fill of a cell without a style', () => {
    expect(leavesCell({}, null, { s: { bg: { rgb: '#fce5cd' } } })).toBe(false);
  });
});
