import { describe, expect, it } from 'vitest';
import { formatMark, NO_MARK, parseMark } from '../../../src/core/page/mark';

describe('parseMark()', () => {
  it('reads what formatMark wrote', () => {
    const mark = {
      pages: { summary: 0, below: 7, record: 12 },
      settings: { directory: 3, indicators: 4 },
      newer: { pages: {}, settings: {} },
    };
    expect(parseMark(formatMark(mark))).toEqual(mark);
  });

  it('keeps what was written into settings, and leaves out what is more than metadata can hold', () => {
    const written = { 'Quỹ › Quỹ': { calculation: 'Theo biểu', target: '12' } };
    expect(parseMark(formatMark({ ...NO_MARK, written }))).toEqual({ ...NO_MARK, written });
    const long = { 'Quỹ › Quỹ': { name: 'Q'.repeat(30_000) } };
    expect(formatMark({ ...NO_MARK, written: long })).toBe(formatMark(NO_MARK));
    expect(parseMark('{"pages":{},"settings":{},"written":{"a":{"name":1},"b":2}}').written).toEqual({
      a: {},
      b: {},
    });
  });

  it('keeps what a newer version marked, and does not take it for a page it knows', () => {
    const text = '{"pages":{"summary":1,"atlas":9},"settings":{"directory":3,"calendar":8}}';
    const mark = parseMark(text);
    expect(mark.newer).toEqual({ pages: { atlas: 9 }, settings: { calendar: 8 } });
    expect(mark.pages).toEqual({ summary: 1 });
    expect(formatMark(mark)).toBe(text);
  });

  it.each(['', 'null', '[]', '{"pages":{"summary":"12"}}', '{"pages":null}', '{oops'])(
    'reads %j as no mark',
    (text) => {
      expect(parseMark(text)).toEqual(NO_MARK);
    },
  );
});
