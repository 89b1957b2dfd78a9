import { describe, expect, it } from 'vitest';
import { plan, texts } from './pages';

const BUDGET = {
  name: 'Thu ngân sách',
  values: [
    ['ĐVT: triệu đồng', '', ''],
    ['Xã', 'Dự toán', 'Đã thu'],
    ['Xã A', 1_000, '1,5 tỷ'],
    ['Xã B', 500, 450],
  ],
};

const FUND = {
  name: 'Thu quỹ',
  values: [
    ['Xã', 'Phải nộp (1.000đ)', 'Đã nộp (1.000đ)'],
    ['Xã A', 5_000, 4_000],
    ['Xã B', 4_000, 4_000],
  ],
};

describe('planSummary() on tables in different units of measure', () => {
  const { summary } = plan({ tabs: [BUDGET, FUND] });
  const cells = texts(summary);

  it('prints the unit of measure behind each indicator, as its table does', () => {
    const header = cells.find((row) => row[1] === 'Đơn vị') ?? [];
    expect(header.slice(2, 8)).toEqual(['Thu ngân sách (triệu đồng)', '', '', 'Thu quỹ (1.000đ)', '', '']);
  });

  it("prints figures in the table's unit: 1,5 tỷ as 1500 triệu đồng", () => {
    const row = cells.find((cellsOfRow) => cellsOfRow[1] === 'Xã A') ?? [];
    expect([row[2], row[3], row[5], row[6]]).toEqual(['1000', '1500', '5000', '4000']);
  });

  it('adds up no figures of two indicators', () => {
    const columns = [
      ['C', 'D', 'E'],
      ['F', 'G', 'H'],
    ];
    const body = cells.flatMap((row) =>
      row.slice(2, 8).map((text, index) => ({ text, own: columns[index < 3 ? 0 : 1] ?? [] })),
    );
    const formulas = body.filter(({ text }) => text.startsWith('='));
    expect(formulas.length).toBeGreaterThan(6);
    for (const { text, own } of formulas) {
      for (const [, letter = ''] of text.matchAll(/([A-Z])\d/g)) expect(own).toContain(letter);
    }
  });
});

describe('planSummary() on a unit with two rows', () => {
  it('names it and both cells in the note of its result', () => {
    const twice = [...FUND.values, ['xã A', 1_000, 1_000]];
    const { summary } = plan({ tabs: [{ ...FUND, values: twice }] });
    const notes = summary.rows.flat().flatMap(({ note }) => note ?? []);
    expect(notes).toContain('Nguồn: Thu quỹ!C2, C4\nĐơn vị Xã A có 2 dòng trong biểu');
  });
});
