import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { guardText, isErrorText } from '../../../src/core/text/guard';

describe('guardText()', () => {
  it.each([
    '=SUM(A1)',
    '+84',
    '-5',
    '- mục 1',
    '@tên',
    "'abc",
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\n+1',
    '＝1',
    '12/10',
    '1.380',
    '58,3',
    '07',
    '5',
    '5%',
    '1e5',
    '1E5',
    '12:30',
    '12:30 AM',
    '29-01-2019',
    '29/01/2019',
    '2019-01-29',
    '2019-01-29T10:00:00Z',
    '5 đ',
    '1.000 ₫',
    '$5',
    '€ 5',
    '(5)',
    '1 380',
    '１２',
    '12 Oct 2019',
    'Oct 12',
    'thg 4 2020',
    '12 tháng 10, 2019',
    'Thứ Hai, 12 tháng 10',
    '12 giờ 30',
    'TRUE',
    'false',
    '#REF!',
    '#N/A',
    '1 1/2',
  ])('sets an apostrophe before %j', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    ' ',
    'Hà Quảng',
    'tháng 4/2020',
    'năm 2019',
    'ngày 29/01/2019',
    '12 tin bài',
    'quý II/2020',
    'LĐLĐ huyện Bảo Lâm',
    'Trường THCS số 2',
    'A1',
    'x',
    'trueblue',
    '1 CĐCS thành lập ngày 3/3',
    '<b>5</b>',
  ])('leaves %j as it is', (text) => {
    expect(guardText(text)).toBe(text);
  });

  it('takes a cell of 50.000 characters at once', () => {
    const cost = costOf(() => {
      expect(guardText('1.'.repeat(25_000)).charAt(0)).toBe("'");
      guardText(' 1 a'.repeat(12_500));
    }, 20);
    expect(cost).toBeLessThan(20);
  });
});

describe('guardText() on texts longer than a cell', () => {
  it.each<[string, string, string]>([
    ['leaves one that fits', 'ý'.repeat(50_000), 'ý'.repeat(50_000)],
    ['cuts a longer one and shows it', 'ý'.repeat(50_001), `${'ý'.repeat(49_999)}…`],
    ['cuts no character in half', `a${'😀'.repeat(30_000)}`, `a${'😀'.repeat(24_999)}…`],
    ['guards what is left', `=${'1'.repeat(60_000)}`, `'=${'1'.repeat(49_998)}…`],
  ])('%s', (_, text, written) => {
    expect(guardText(text)).toBe(written);
  });
});

describe('isErrorText()', () => {
  it.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#ERROR!', '#VALUE!', ' #NUM! ', 'Loading...'])(
    'knows %j',
    (text) => {
      expect(isErrorText(text)).toBe(true);
    },
  );

  it.each(['', '#', '# 5', '#5', 'REF!', 'xem #REF! ở trên'])('does not take %j for one', (text) => {
    expect(isErrorText(text)).toBe(false);
  });
});
