import { describe, expect, it } from 'vitest';
import { figureFormat, rateFormat, sourceNote } from '../../../src/core/report/cells';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

describe('figureFormat()', () => {
  it.each([
    [[1380, null], '#,##0'],
    [[], '#,##0'],
    [[12.5, 3], '#,##0.0'],
    [[0.123456], '#,##0.0000'],
    [[1e-7], '#,##0.0000'],
  ])('prints %j with %s', (figures, format) => {
    expect(figureFormat(figures)).toBe(format);
  });
});

describe('rateFormat()', () => {
  it('puts the minus of a negative rate behind the mark', () => {
    expect(rateFormat({ result: -2, target: 5 }, { below: true, provisional: false })).toBe(
      '"▼ "0.0%;"▼ "-0.0%',
    );
    expect(rateFormat({ result: -2, target: 5 }, { below: false, provisional: false })).toBe('0.0%');
  });

  const plain = { below: false, provisional: false };

  it('prints one decimal', () => {
    expect(rateFormat({ result: 16, target: 12 }, plain)).toBe('0.0%');
  });

  it.each([
    [5.0001, 5, '"▼ "0.000%'],
    [1001, 1000, '"▼ "0.0%'],
    [100_001, 100_000, '"▼ "0.000%'],
  ])('never prints 100 %% for what exceeds a ceiling: %d of %d', (result, target, format) => {
    expect(rateFormat({ result, target }, { below: true, provisional: false })).toBe(format);
    expect(rateFormat({ result, target }, plain)).toBe('0.0%');
  });

  it.each([
    [9.99, 1, '0.0%'],
    [10, 1, '#,##0.0%'],
    [4_800_000, 12, '#,##0.0%'],
  ])('parts the groups of what is ten times the target: %d of %d', (result, target, format) => {
    expect(rateFormat({ result, target }, plain)).toBe(format);
  });

  it('marks what is below and what is provisional', () => {
    expect(rateFormat({ result: 88, target: 94 }, { below: true, provisional: true })).toBe('"▼ "0.0%"*"');
  });

  it('takes more decimals rather than print 100 % for a pair below it', () => {
    expect(rateFormat({ result: 9_997, target: 10_000 }, { below: true, provisional: false })).toBe(
      '"▼ "0.00%',
    );
    expect(rateFormat({ result: 99_999, target: 100_000 }, { below: true, provisional: false })).toBe(
      '"▼ "0.000%',
    );
  });
});

describe('sourceNote()', () => {
  it('names rows of a log from above, wherever their days stand', () => {
    const log = tabOf('Tin bài', [
      ['THEO DÕI TIN BÀI NĂM 2020'],
      ['(2 tin bài/năm)'],
      ['Ngày', 'Đơn vị', 'Tiêu đề'],
      ['15/08/2020', 'Xã Cô Ba', 'a'],
      ['12/02/2020', 'Xã Cô Ba', 'b'],
      ['03/03/2020', 'Xã Cô Ba', 'c'],
    ]);
    const { indicators } = surveyWorkbook(
      { tabs: [log] },
      { today: { year: 2021, month: 1, day: 10 }, listed: [], answers: new Map(), settings: [] },
    );
    const [measure] = indicators[0]?.measures ?? [];
    expect(measure === undefined ? '' : sourceNote(measure)).toContain('Tin bài!B4, B5, B6');
  });
});
