import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../../src/local/cli/arguments';

describe('parseArguments()', () => {
  it('only loads a file when nothing else is asked for', () => {
    expect(parseArguments(['a.xlsx'])).toEqual({
      file: 'a.xlsx',
      runs: [],
      answers: [],
      asOf: null,
      out: null,
      json: false,
    });
  });

  it('keeps runs and answers in order', () => {
    const words =
      '--run A --answer OK --json a.xlsx --run B --answer 12 --as-of 2020-02-29 --out b.xlsx'.split(' ');
    expect(parseArguments(words)).toEqual({
      file: 'a.xlsx',
      runs: ['A', 'B'],
      answers: ['OK', '12'],
      asOf: { year: 2020, month: 2, day: 29 },
      out: 'b.xlsx',
      json: true,
    });
  });

  it.each<[string, string]>([
    ['', 'Name the workbook to open'],
    ['a.xlsx b.xlsx', 'Name one workbook only, not "a.xlsx" and "b.xlsx" too'],
    ['a.xlsx --as-of 2019-02-29', 'Give --as-of a day such as 2020-01-31, not "2019-02-29"'],
    ['a.xlsx --as-of 29/01/2019', 'not "29/01/2019"'],
    ['a.xlsx --out b.csv', 'Give --out a name that ends in .xlsx, not "b.csv"'],
    ['a.xlsx --verbose', "Unknown option '--verbose'"],
    ['a.xlsx --run', "Option '--run <value>' argument missing"],
  ])('refuses "%s" in one line', (line, message) => {
    const parse = () => parseArguments(line.split(' ').filter((word) => word !== ''));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow(/\n/);
  });
});
