import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

/** What the page tells as unread of one table of schools under two rows of headings. */
function unread(
  bands: readonly string[],
  leaves: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly string[] {
  const units = ['Trường TH Bế Triều', 'Trường TH Nà Rị', 'Trường THCS Cô Ba'];
  const values = [
    ['NGOẠI KHÓA NĂM 2024'],
    ['Trường', ...bands],
    ['', ...leaves],
    ...units.map((unit, at) => [unit, ...(rows[at] ?? [])]),
  ];
  const tab = { ...tabOf('Ngoại khóa', values), merges: [] };
  const today = { year: 2025, month: 1, day: 9 };
  const survey = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  expect(survey.indicators.length).toBeGreaterThan(0);
  return survey.unread.map((one) => JSON.stringify(one));
}

describe('a band whose whole and parts nothing judges', () => {
  it.each([
    [
      'behind the others',
      ['Số buổi', '', 'Học sinh dự', ''],
      ['KH', 'TH', 'Tổng số', 'Trong đó: dân tộc'],
      [10, 9, 310, 120],
    ],
    [
      'before them',
      ['Học sinh dự', '', 'Số buổi', ''],
      ['Tổng số', 'Trong đó: nữ', 'KH', 'TH'],
      [310, 120, 10, 9],
    ],
    [
      'between two',
      ['Số buổi', '', 'Kinh phí', '', 'Bài viết', ''],
      ['KH', 'TH', 'Cộng', 'Trong đó: xã hội hóa', 'KH', 'TH'],
      [10, 9, 31, 12, 4, 5],
    ],
  ])('is told as unread: %s', (_, bands, leaves, row) => {
    const rows = [row, row.map((value) => value + 1), row.map((value) => value + 3)];
    expect(unread(bands, leaves, rows).join()).toMatch(/Trong đó/);
  });

  it('is not where it sums up the others', () => {
    const rows = [
      [10, 9, 4, 5, 14],
      [8, 8, 3, 2, 10],
      [12, 15, 6, 6, 21],
    ];
    expect(
      unread(['Số buổi', '', 'Bài viết', '', 'Chung'], ['KH', 'TH', 'KH', 'TH', 'Tổng số'], rows),
    ).toEqual([]);
  });

  it('is not where the whole of it is judged', () => {
    const rows = [
      [320, 310, 120],
      [200, 190, 80],
      [150, 155, 60],
    ];
    expect(unread(['Học sinh dự', '', ''], ['KH', 'Tổng số', 'Trong đó: nữ'], rows)).toEqual([]);
  });
});
