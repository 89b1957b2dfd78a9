import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from '../survey/office-time';

/** What the page has of some tabs at the beginning of 2025, and what its foot says of their times. */
function read(tabs: readonly Tab[], today = '2025-01-10') {
  const survey = surveyOn(today, tabs);
  return { lines: judged(survey), foot: footnotes(survey, []).filter((line) => /kỳ/.test(line)) };
}

function listing(
  tab: string,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Tab {
  return tabOf(tab, [[title], ['TT', ...headings], ...rows.map((row, at) => [at + 1, ...row])]);
}

const BRANCHES = ['PGD Nà Cáp', 'PGD Sông Hiến', 'PGD Đề Thám'];
const OPENED: Readonly<Record<string, readonly number[]>> = {
  I: [30, 12, 21],
  II: [26, 14, 18],
  III: [24, 11, 22],
  IV: [20, 16, 19],
};
const OF_YEAR = [100, 53, 80];

/** Cards of a bank's branches in each quarter, the last of which has more columns than the others. */
function opened(last: readonly string[], cellsOf: (branch: number) => readonly Cell[]): readonly Tab[] {
  const title = (quarter: string) => `PHÁT HÀNH THẺ QUÝ ${quarter} NĂM 2024`;
  const quarters = Object.entries(OPENED).map(([quarter, values]) =>
    quarter === 'IV'
      ? listing(
          'Quý IV',
          title('IV'),
          last,
          BRANCHES.map((name, at) => [name, ...cellsOf(at)]),
        )
      : listing(
          `Quý ${quarter}`,
          title(quarter),
          ['Phòng giao dịch', 'Thực hiện'],
          BRANCHES.map((name, at) => [name, values[at] ?? 0]),
        ),
  );
  const plan = listing(
    'Giao',
    'GIAO CHỈ TIÊU PHÁT HÀNH THẺ NĂM 2024',
    ['Phòng giao dịch', 'Chỉ tiêu'],
    BRANCHES.map((name, at) => [name, [100, 60, 75][at] ?? 0]),
  );
  return [plan, ...quarters];
}

/** Check-ups of stations month by month; June has a column of the half-year besides. */
function checkedUp(numbers: readonly number[]): readonly Tab[] {
  return numbers.map((month) =>
    listing(
      `T${month}`,
      `KHÁM SỨC KHỎE THÁNG ${month} NĂM 2024`,
      ['Trạm y tế', 'KH năm', ...(month === 6 ? ['TH tháng 6', 'TH 6 tháng đầu năm'] : ['Trong tháng'])],
      ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế xã Thái Sơn'].map((name, at) => [
        name,
        [120, 90, 60][at] ?? 0,
        [10, 8, 5][at] ?? 0,
        ...(month === 6 ? [[60, 48, 30][at] ?? 0] : []),
      ]),
    ),
  );
}

describe('a year’s results beside those of the last part of it', () => {
  it.each([
    ['Quý IV', 'Cả năm'],
    ['Trong quý', 'Thực hiện cả năm 2024'],
    ['Số thẻ', 'Kết quả năm'],
  ])('are all there is: "%s | %s"', (own, whole) => {
    const { lines, foot } = read(
      opened(['Phòng giao dịch', own, whole], (at) => [OPENED.IV?.[at] ?? 0, OF_YEAR[at] ?? 0]),
    );
    expect(lines).toEqual([
      'PGD Nà Cáp 100/100 Đạt',
      'PGD Sông Hiến 53/60 Chưa đạt',
      'PGD Đề Thám 80/75 Vượt',
    ]);
    expect(foot[0]).toContain('lấy số của kỳ gần nhất, Quý IV; không cộng Quý I, Quý II, Quý III');
  });

  it('are so where every tab has the plan, and where months go on to June', () => {
    const { lines } = read(checkedUp([1, 2, 3, 4, 5, 6]), '2024-07-02');
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 60/120 Đang thực hiện',
      'Trạm Y tế xã Đức Long 48/90 Đang thực hiện',
      'Trạm Y tế xã Thái Sơn 30/60 Đang thực hiện',
    ]);
  });

  it('leave out what comes behind them, and the foot says so', () => {
    const { lines, foot } = read(checkedUp([1, 2, 3, 4, 5, 6, 7]), '2024-08-02');
    expect(lines[0]).toBe('Trạm Y tế xã Yên Sơn 60/120 Đang thực hiện');
    expect(foot.join()).toContain(
      'lấy số của kỳ gần nhất, T6; không cộng T1, T2, T3, T4, T5; chưa cộng T7 vì cột kết quả không ghi lũy kế như T6',
    );
  });

  it('are none where all tabs name the year that they are put together to', () => {
    const quarters = Object.entries(OPENED).map(([quarter, values]) =>
      listing(
        `Quý ${quarter}`,
        `PHÁT HÀNH THẺ QUÝ ${quarter} NĂM 2024`,
        ['Phòng giao dịch', 'KH năm 2024', 'TH năm 2024'],
        BRANCHES.map((name, at) => [name, [100, 60, 75][at] ?? 0, values[at] ?? 0]),
      ),
    );
    const { lines } = read(quarters);
    expect(lines[1]).toBe('PGD Sông Hiến 53/60 Chưa đạt');
  });

  it('are none in a tab of its own time alone', () => {
    const { lines } = read(opened(['Phòng giao dịch', 'Quý IV'], (at) => [OPENED.IV?.[at] ?? 0]));
    expect(lines[0]).toBe('PGD Nà Cáp 100/100 Đạt');
  });
});
