import { describe, expect, it } from 'vitest';
import { findLayout, INDICATORS_GUIDE, looksLikeIndicators } from '../../../src/core/settings/layout';

const HEADER = ['Chỉ tiêu', 'ĐVT', 'Nguồn số liệu', 'Cách tính', 'KH chung', 'Mức tính đạt (%)'];

describe('looksLikeIndicators()', () => {
  it.each([
    ['a tab with its first line', [[INDICATORS_GUIDE, '', ''], HEADER]],
    ['one of before there was such a line', [HEADER, ['Quỹ']]],
  ])('knows %s', (_, grid) => {
    expect(looksLikeIndicators(grid)).toBe(true);
    expect(findLayout(grid)?.columns.get('source')).toBe(2);
  });

  it.each([
    ['the line alone', [[INDICATORS_GUIDE]]],
    ['a table of results', [['BÁO CÁO'], ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả']]],
    ['headings further down', [['BÁO CÁO'], ['Nguồn số liệu'], HEADER]],
  ])('does not take %s for one', (_, grid) => {
    expect(looksLikeIndicators(grid)).toBe(false);
  });
});
