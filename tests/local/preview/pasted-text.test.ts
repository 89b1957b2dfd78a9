import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedCells } from '../../../src/local/preview/pasted-text';

describe('pastedCells()', () => {
  it.each<[string, string[][]]>([
    ['58,3', [['58,3']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"hai\ndòng"\t1', [['hai\ndòng', '1']]],
    ['"nói ""được"""', [['nói "được"']]],
    ['"mở', [['"mở']]],
    ['"a" b', [['"a" b']]],
    ['', [['']]],
  ])('splits %j', (text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });

  it('gives back rows of plain cells', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => !/[\t\r\n"]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(pastedCells(cells.map((row) => row.join('\t')).join('\n'))).toEqual(cells);
      }),
    );
  });
});
