import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';

function resultsIn(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const { tables, problems } = recogniseTables({ tabs: [{ name: 'Biểu', values: [header, ...rows] }] });
  const columns = tables.flatMap(({ indicators }) =>
    indicators.map(({ resultColumn }) => header[resultColumn]),
  );
  return { columns, problems: problems.map(({ kind }) => kind) };
}

describe('a result of a year before every target', () => {
  it.each<{
    readonly words: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
  }>([
    {
      words: 'communes, an estimate beside it',
      header: ['TT', 'Xã', 'Thực hiện 2023', 'Kế hoạch 2024', 'Ước TH 2024'],
      rows: [
        [1, 'Xã A', 10, 12, 11],
        [2, 'Xã B', 8, 10, 10],
        [3, 'Xã C', 9, 9, 12],
      ],
    },
    {
      words: 'schools, the plan of next year',
      header: ['TT', 'Trường', 'KQ tuyển sinh năm 2022', 'Chỉ tiêu tuyển sinh năm 2023'],
      rows: [
        [1, 'Trường THCS A', 110, 120],
        [2, 'Trường THCS B', 90, 95],
      ],
    },
    {
      words: 'health stations',
      header: ['TT', 'Trạm Y tế', 'Đã thực hiện năm 2021', 'KH giao năm 2022', 'Ghi chú'],
      rows: [
        [1, 'Trạm Y tế Cô Ba', 300, 320, ''],
        [2, 'Trạm Y tế Cốc Pàng', 250, 260, ''],
      ],
    },
  ])('is no result: $words', ({ header, rows }) => {
    expect(resultsIn(header, ...rows).columns).toEqual([]);
  });

  it.each([
    ['the same year', ['TT', 'Xã', 'KH 2023', 'TH 2023'], 'TH 2023'],
    ['a term that began before', ['TT', 'Xã', 'KH 2021-2025', 'TH 2023'], 'TH 2023'],
    ['one target of the year, one of the next', ['TT', 'Xã', 'KH 2023', 'TH 2023', 'KH 2024'], 'TH 2023'],
  ] as const)('stays a result beside %s', (_, header, expected) => {
    const rows = [1, 2].map((n) =>
      [n, `Xã ${n === 1 ? 'Đức Long' : 'Nam Tuấn'}`, 10 * n, 9 * n, 11 * n].slice(0, header.length),
    );
    expect(resultsIn(header, ...rows).columns).toEqual([expected]);
  });
});
