import { describe, expect, it } from 'vitest';
import { formatMark, NO_MARK, parseMark } from '../../../src/core/page/mark';

describe('parseMark()', () => {
  it('reads what formatMark wrote', () => {
    const mark = { pages: { summary: 0, below: 7, record: 12 }, settings: { directory: 3, indicators: 4 } };
    expect(parseMark(formatMark(mark))).toEqual(mark);
  });

  it.each(['', 'null', '[]', '{"pages":{"summary":"12"}}', '{"pages":null}', '{oops'])(
    'reads %j as no mark',
    (text) => {
      expect(parseMark(text)).toEqual(NO_MARK);
    },
  );
});
