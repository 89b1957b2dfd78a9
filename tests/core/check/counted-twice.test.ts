import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { cellsOf, check, ofKind } from './check';

function workbook(results: readonly number[], logTitle = 'SỔ TIN BÀI NĂM 2020'): Workbook {
  const table: readonly (readonly Cell[])[] = [
    ['TIN BÀI NĂM 2020', '', ''],
    ['Đơn vị', 'Kế hoạch', 'Kết quả'],
    ['Trường Hòa An', 2, results[0] ?? ''],
    ['Trường Nam Tuấn', 2, results[1] ?? ''],
  ];
  const log: readonly (readonly Cell[])[] = [
    [logTitle, '', ''],
    ['- Giao 2 tin, bài/năm', '', ''],
    ['Ngày', 'Đơn vị', 'Tên tin, bài'],
    ['05/01/2020', 'Trường Hòa An', 'Một'],
    ['06/02/2020', 'Trường Hòa An', 'Hai'],
    ['07/03/2020', 'Trường Nam Tuấn', 'Ba'],
  ];
  return {
    tabs: [
      { name: 'Tin bài', values: table },
      { name: 'Sổ tin bài', values: log },
    ],
  };
}

describe('checkWorkbook() on an indicator that a table and a log give', () => {
  it('names the units whose figures differ, and what the log counts', () => {
    const [finding, ...others] = ofKind(check(workbook([2, 4])), 'countedTwice');
    expect(others).toEqual([]);
    expect(cellsOf(finding)).toBe('C4');
    expect(finding && findingWords(finding).expected).toBe(
      'Sổ theo dõi ("Tin bài (Sổ tin bài)"): 1; khớp ở 1/2 đơn vị',
    );
  });

  it('says that one source is enough where all agree', () => {
    const [finding] = ofKind(check(workbook([2, 1])), 'countedTwice');
    expect(finding && findingWords(finding).expected).toContain('khớp nhau ở 2/2 đơn vị');
  });

  it('is silent about another year or another indicator', () => {
    const other = workbook([2, 4]);
    const renamed = {
      tabs: other.tabs.map((tab, index) => (index === 1 ? { ...tab, name: 'Sổ khen thưởng' } : tab)),
    };
    expect(ofKind(check(renamed), 'countedTwice')).toEqual([]);
    expect(ofKind(check(workbook([2, 4], 'SỔ TIN BÀI NĂM 2019')), 'countedTwice')).toEqual([]);
  });
});
