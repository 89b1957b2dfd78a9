import { describe, expect, it } from 'vitest';
import { newHeadings } from '../../../src/core/settings/headings';
import { INDICATOR_COLUMNS, INDICATOR_HEADINGS, LATER_COLUMNS } from '../../../src/core/settings/layout';
import type { IndicatorRow } from '../../../src/core/settings/row';
import { FUND, HEADER, line, SOURCES } from './sources';

/** A tab as it was made before its columns could be declared, with a column of the staff behind. */
const EARLIER = [
  ['Chỉ tiêu', 'Nguồn số liệu', 'Cách tính', 'Cột kế hoạch', 'Cột kết quả', 'Người theo dõi'],
  ['Quỹ', FUND.key, 'Theo biểu', '', '', 'chị Hoa', 'x'],
];

const WAITING: IndicatorRow = {
  ...FUND,
  key: 'Sổ',
  tab: 'Sổ',
  as: { kind: 'tab', reason: 'không rõ', isAsked: true },
};

describe('newHeadings()', () => {
  it('adds what a tab lacks right of all that stands there, once something waits', () => {
    expect(newHeadings(EARLIER, [...SOURCES, WAITING], { merges: false })).toMatchObject({
      row: 0,
      column: 7,
      headings: ['Dòng tiêu đề', 'Cột đơn vị'],
    });
  });

  it('adds Khi sáp nhập where units are merged', () => {
    expect(newHeadings(EARLIER, SOURCES, { merges: true })).toMatchObject({
      column: 7,
      headings: ['Khi sáp nhập'],
    });
  });

  it('adds the columns that came later to a tab with all that it was made with, right of all that stands there', () => {
    const first = INDICATOR_COLUMNS.filter((column) => !LATER_COLUMNS.includes(column));
    const earlier = [[...first.map((column) => INDICATOR_HEADINGS[column]), 'Người theo dõi'], ['Quỹ']];
    expect(newHeadings(earlier, SOURCES, { merges: false })).toMatchObject({
      row: 0,
      column: first.length + 1,
      headings: ['Áp dụng cho', 'Đánh giá', 'Căn cứ', 'Chỉ đếm dòng có', 'Kỳ', 'Khi sáp nhập'],
    });
    const cut = [earlier[0]?.slice(0, 4) ?? [], ['Quỹ']];
    expect(newHeadings(cut, SOURCES, { merges: false })).toBeNull();
  });

  it('adds nothing while nothing waits, where nothing lacks, and to a tab that lost its header', () => {
    expect(newHeadings(EARLIER, SOURCES, { merges: false })).toBeNull();
    expect(newHeadings([HEADER, line({})], [WAITING], { merges: true })).toBeNull();
    expect(newHeadings([['Quỹ']], [WAITING], { merges: true })).toBeNull();
  });
});
