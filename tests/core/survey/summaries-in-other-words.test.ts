import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { tabOf } from './in-short';
import { surveyTabs } from './office-grids';

type Row = readonly Cell[];

function read(tabs: readonly Tab[]) {
  const judged = surveyTabs(tabs);
  return { names: judged.indicators.map(({ name }) => name), foot: footnotes(judged, []).join(' ') };
}

const UNITS = ['Trường Nà Giàng', 'Trường Sóc Hà', 'Trường Phù Ngọc', 'Trường Vân An'];

function table(name: string, title: string, figures: readonly (readonly Cell[])[]): Tab {
  const rows = figures.map((own, index): Row => [index + 1, UNITS[index] ?? '', ...own]);
  return tabOf(name, [[`${title} NĂM 2024`], ['TT', 'Trường', 'KH', 'TH'], ...rows]);
}

const BOOKS = [
  [120, 131],
  [90, 84],
  [70, 70],
  [55, 58],
] as const;
const PRIZES = [
  [12, 10],
  [9, 9],
  [8, 11],
  [5, 6],
] as const;

/** A table of two bands over the figures of both. */
function summary(bands: readonly [string, string], figures: readonly (readonly Cell[])[]): Tab {
  const rows = figures.map((own, index): Row => [index + 1, UNITS[index] ?? '', ...own]);
  const [one, other] = bands;
  const header: readonly Row[] = [
    ['TT', 'Trường', one, '', other, ''],
    ['', '', 'KH', 'TH', 'KH', 'TH'],
  ];
  const merges = [
    { row: 1, column: 2, rows: 1, columns: 2 },
    { row: 1, column: 4, rows: 1, columns: 2 },
  ];
  return { ...tabOf('Chung', [['KẾT QUẢ CHUNG NĂM 2024'], ...header, ...rows]), merges };
}

const BOTH = BOOKS.map((pair, index) => [...pair, ...(PRIZES[index] ?? [])]);

describe("staff's own summary under headings of its own", () => {
  it.each<[string, string]>([
    ['Văn hóa đọc', 'Chuyên môn'],
    ['Nội dung 1', 'Nội dung 2'],
    ['Thư viện', 'Mũi nhọn'],
  ])('is used once and named where it says all that two tabs do: %s, %s', (one, other) => {
    const tabs = [table('Sách', 'QUYÊN GÓP SÁCH', BOOKS), table('Giải', 'HỌC SINH GIỎI', PRIZES)];
    const { names, foot } = read([...tabs, summary([one, other], BOTH)]);
    expect(names).toEqual(['Sách', 'Giải']);
    expect(foot).toContain("Chung: số giống biểu 'Sách', không tính hai lần.");
    expect(foot).toContain("Chung: số giống biểu 'Giải', không tính hai lần.");
  });

  it.each([
    [
      'a slip in it',
      (row: Row, index: number) => (index === 0 ? [120, 131, 12, 20] : row),
      'Trường Nà Giàng',
    ],
    [
      'a target blank in it',
      (row: Row, index: number) => (index === 3 ? [55, 58, 5, ''] : row),
      'Trường Vân An',
    ],
  ])('is told to be counted beside the tabs that it says again with %s', (_, change, unit) => {
    const tabs = [table('Sách', 'QUYÊN GÓP SÁCH', BOOKS), table('Giải', 'HỌC SINH GIỎI', PRIZES)];
    const { names, foot } = read([...tabs, summary(['Văn hóa đọc', 'Chuyên môn'], BOTH.map(change))]);
    expect(names).toHaveLength(4);
    expect(foot).toContain(
      `trang tính này và 'Giải' như hai bản của một biểu (khác nhau ở ${unit}), đang tính cả hai`,
    );
  });

  it('is told where it says what one tab does in other words, and nothing else that another does', () => {
    const tabs = [table('Sách', 'QUYÊN GÓP SÁCH', BOOKS), summary(['Văn hóa đọc', 'Chuyên môn'], BOTH)];
    expect(read(tabs).foot).toContain(
      "trang tính này và 'Sách' như hai bản của một biểu (số như nhau, chỉ khác tên), đang tính cả hai",
    );
  });

  it('is not told of indicators that have their targets in common alone, or are reached by all', () => {
    const others = BOOKS.map(([target], index) => [
      target,
      target + (index % 2 === 0 ? 3 : -4) * (index + 1),
    ]);
    expect(
      read([table('Sách', 'QUYÊN GÓP SÁCH', BOOKS), table('Vở', 'QUYÊN GÓP VỞ', others)]).foot,
    ).not.toContain('hai bản');
    const met = BOOKS.map(([target]) => [target, target]);
    expect(read([table('Sách', 'QUYÊN GÓP SÁCH', met), table('Vở', 'QUYÊN GÓP VỞ', met)]).foot).not.toContain(
      'hai bản',
    );
  });

  it('is another table where a figure differs, where only one indicator agrees, or where all are at their targets', () => {
    const tabs = [table('Sách', 'QUYÊN GÓP SÁCH', BOOKS), table('Giải', 'HỌC SINH GIỎI', PRIZES)];
    const changed = BOTH.map((row, index) => (index === 0 ? [120, 130, 12, 10] : row));
    expect(read([...tabs, summary(['Văn hóa đọc', 'Chuyên môn'], changed)]).names).toHaveLength(4);
    const [books] = tabs;
    expect(
      read([...(books ? [books] : []), summary(['Văn hóa đọc', 'Chuyên môn'], BOTH)]).names,
    ).toHaveLength(3);
    const met = [
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ];
    const alike = [table('Chi đoàn', 'CHI ĐOÀN MẠNH', met), table('Tổ', 'TỔ LAO ĐỘNG GIỎI', met)];
    const twice = met.map((pair) => [...pair, ...pair]);
    expect(read([...alike, summary(['Văn hóa đọc', 'Chuyên môn'], twice)]).names).toHaveLength(4);
  });
});
