import { describe, expect, it } from 'vitest';
import { isLettersOnly, namesSeveral, parseColumns } from '../../../src/core/settings/column-list';
import { columnChoice } from '../../../src/core/tab/column-choice';

const MONTHS = [
  columnChoice(0, 'TT'),
  columnChoice(1, 'Đơn vị'),
  columnChoice(2, 'KH năm'),
  ...[1, 2, 3].map((month) => columnChoice(2 + month, `Tháng ${month}`)),
  columnChoice(6, 'Cộng: quý I'),
  columnChoice(7, ''),
];

const BANDS = [
  columnChoice(0, 'Trạm'),
  columnChoice(1, 'Mũi 1 – Giao'),
  columnChoice(2, 'Mũi 1 – Tiêm'),
  columnChoice(3, 'Mũi 2 – Giao'),
  columnChoice(4, 'Mũi 2 – Hẹn; hoãn'),
];

function columns(text: string, choices = MONTHS) {
  const list = parseColumns(text, choices);
  return list.kind === 'columns' ? list.columns : list;
}

describe('parseColumns()', () => {
  it.each<[string, readonly number[]]>([
    ['D', [3]],
    [' d ', [3]],
    ['D:F', [3, 4, 5]],
    ['F-D', [3, 4, 5]],
    ['D – F', [3, 4, 5]],
    ['D; F', [3, 5]],
    ['D, E, F', [3, 4, 5]],
    ['F; D; D', [3, 5]],
    ['D:E; C', [2, 3, 4]],
    ['D\nF', [3, 5]],
    ['tháng 2', [4]],
    ['Tháng 1:Tháng 3', [3, 4, 5]],
    ['Tháng 1; Tháng 3', [3, 5]],
    ['D · Tháng 1; E · Tháng 2', [3, 4]],
    ['Cộng: quý I', [6]],
    ['G · Cộng: quý I', [6]],
    ['H', [7]],
  ])('reads %j', (text, expected) => {
    expect(columns(text)).toEqual(expected);
  });

  it('finds a label by its heading where the letter has another one by now', () => {
    expect(columns('C · Tháng 1')).toEqual([3]);
    expect(columns('B · Tháng 1; C · Tháng 2')).toEqual([3, 4]);
  });

  it('reads the lowest line of a heading where it is one column alone, and bands with a semicolon', () => {
    expect(columns('Tiêm', BANDS)).toEqual([2]);
    expect(columns('E · Mũi 2 – Hẹn, hoãn', BANDS)).toEqual([4]);
    expect(columns('Giao', BANDS)).toMatchObject({ kind: 'several', text: 'Giao' });
  });

  it.each(['Z', 'Tháng 9', 'D; Tháng 9', 'D:Z', 'Tháng 1:Tháng 9', ':', '1'])('gives back %j', (text) => {
    expect(columns(text)).toMatchObject({ kind: 'unknown' });
  });

  it('tells columns that stand only in a range', () => {
    expect(parseColumns('D:E; G', MONTHS)).toEqual({ kind: 'columns', columns: [3, 4, 6], named: [6] });
  });
});

describe('namesSeveral() and isLettersOnly()', () => {
  it.each<[string, boolean, boolean]>([
    ['D', false, true],
    ['D:O', true, true],
    ['D; G; J', true, true],
    ['D, G', true, true],
    ['Tháng 1', false, false],
    ['Tháng 1; Tháng 2', true, false],
    ['D · Tháng 1', false, false],
    ['Thực hiện (người, lượt)', false, false],
  ])('%j', (text, several, letters) => {
    expect([namesSeveral(text), isLettersOnly(text)]).toEqual([several, letters]);
  });
});
