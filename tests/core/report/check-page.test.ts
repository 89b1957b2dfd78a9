import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import type { PreviousPage } from '../../../src/core/page/page';
import { columnPixels, totalPixels } from '../../../src/core/page/set-text';
import { type CheckReport, checkPage } from '../../../src/core/report/check-page';
import { unitFinder } from '../../../src/core/unit/find';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { TODAY } from '../check/check';
import { surveyWorkbook } from '../survey/survey-workbook';
import { realWorkbook } from '../table/real-tables';
import { asTyped, texts } from './pages';

const [SEVERITY, FOUND, REASON, STATE, CODE] = [1, 4, 7, 8, 9] as const;
const BODY = 4;

interface Before {
  readonly previous?: PreviousPage;
  readonly checked?: readonly string[];
  readonly name?: string;
}

function run(
  workbook: Workbook,
  { previous, checked = [], name = 'Kiểm tra số liệu' }: Before = {},
): CheckReport {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  const find = unitFinder(survey.directory);
  return checkPage(survey, checkWorkbook(survey, { workbook, formulas: new Map(), today: TODAY }), {
    name,
    today: TODAY,
    tabIds: new Map(),
    standardName: (text) => find(text)?.name ?? text,
    checked,
    font: 'Arial',
    previous: previous ?? null,
  });
}

/** The row of the page whose words about what was found begin so. */
function rowOf({ page }: CheckReport, words: string): number {
  const row = texts(page).findIndex((cells) => cells[FOUND]?.startsWith(words));
  if (row < 0) throw new RangeError(`Name words that stand on the page, not "${words}"`);
  return row;
}

/** The 2019 workbook with one cell of a tab changed, its body reversed, or both. */
function changed(tabName: string, change: (values: Cell[][]) => Cell[][]): Workbook {
  const { tabs } = realWorkbook('sheet');
  return {
    tabs: tabs.map((tab) =>
      tab.name === tabName ? { ...tab, values: change(tab.values.map((row) => [...row])) } : tab,
    ),
  };
}

const ROUNDING = 'Cột "Tỷ lệ %": LĐLĐ Nguyên Bình 99%';
const REASON_TYPED = 'Số của kế toán, giữ nguyên';

/** Pixels of a page of 11 points that programs which count columns in wider digits still print in 8 on A4 across. */
const WIDEST = 1250;

describe('checkPage()', () => {
  it('tells in its second line nothing of which there is none, but that there are no errors', () => {
    const { page } = run(realWorkbook('sheet'));
    expect(texts(page)[1]?.[0]).toMatch(/^Kiểm tra ngày .*: 0 lỗi, 6 cần xem lại, 5 gợi ý; 11 mới$/);
  });

  it('is no wider than what is printed in letters of 8 points', () => {
    const { widths, folded } = run(realWorkbook('sheet')).page;
    const pixels = columnPixels(widths, 10).filter((_, column) => column !== folded);
    expect(totalPixels(pixels)).toBeLessThanOrEqual(WIDEST);
  });
});

describe('checkPage() with reasons typed beside findings', () => {
  const first = run(realWorkbook('sheet'));
  const typedAt = rowOf(first, ROUNDING);
  const accepted = asTyped(first.page, [[typedAt, REASON, REASON_TYPED]]);

  /** The state and the reason of the accepted finding's row, and how many are open. */
  function stateOf(report: CheckReport): readonly (string | number | undefined)[] {
    const row = texts(report.page).find((cells) => cells[REASON] === REASON_TYPED);
    return [row?.[STATE], row?.[REASON], report.counts.accepted];
  }

  it('keeps an accepted finding apart and does not count it', () => {
    const again = run(realWorkbook('sheet'), { previous: accepted, checked: first.codes });
    expect(stateOf(again)).toEqual(['đã chấp nhận', REASON_TYPED, 1]);
    expect(again.counts.open['Cần xem lại']).toBe(first.counts.open['Cần xem lại'] - 1);
    expect(again.counts.fresh).toBe(0);
  });

  it('knows it again on a tab that was sorted, filtered into another order and renamed', () => {
    const rows = [...accepted.values.keys()];
    const order = [...rows.slice(0, BODY), ...rows.slice(BODY).reverse()];
    const sorted: PreviousPage = {
      values: order.map((row) => accepted.values[row] ?? []),
      formulas: order.map((row) => accepted.formulas[row] ?? []),
      formats: [],
      notes: [],
    };
    const again = run(realWorkbook('sheet'), { previous: sorted, checked: first.codes, name: 'Soát lỗi' });
    expect([...stateOf(again), again.page.name]).toEqual(['đã chấp nhận', REASON_TYPED, 1, 'Soát lỗi']);
  });

  it('knows it again when the rows of the table were sorted', () => {
    const sorted = changed('Quỹ xã hội', (values) => [
      ...values.slice(0, 3),
      ...values.slice(3, 20).reverse(),
      ...values.slice(20),
    ]);
    expect(stateOf(run(sorted, { previous: accepted, checked: first.codes }))).toEqual([
      'đã chấp nhận',
      REASON_TYPED,
      1,
    ]);
  });

  it('keeps it through a third run that nobody touched', () => {
    const second = run(realWorkbook('sheet'), { previous: accepted, checked: first.codes });
    const third = run(realWorkbook('sheet'), { previous: asTyped(second.page), checked: second.codes });
    expect(stateOf(third)).toEqual(['đã chấp nhận', REASON_TYPED, 1]);
    expect(texts(third.page)).toEqual(texts(second.page));
  });

  it('tells it again when it concerns a unit that the reason was not written for', () => {
    const more = changed('Quỹ xã hội', (values) => {
      const row = values.find((cells) => String(cells[1]).includes('Thạch An'));
      if (row) row[6] = 0.95;
      return values;
    });
    const again = run(more, { previous: accepted, checked: first.codes });
    expect(again.counts.accepted).toBe(0);
    expect(texts(again.page)[rowOf(again, 'Cột "Tỷ lệ %"')]?.[REASON]).toBe('');
  });
});

describe('checkPage() from run to run', () => {
  const first = run(realWorkbook('sheet'));

  it('marks what is new, what stays, and once what was mended', () => {
    expect(first.counts.fresh).toBe(first.codes.length);
    const mended = changed('Quỹ xã hội', (values) => values.map((row) => row.map(mendSpaces)));
    const second = run(mended, { previous: asTyped(first.page), checked: first.codes });
    expect([second.counts.fresh, second.counts.mended]).toEqual([0, 1]);
    const gone = texts(second.page).find((cells) => cells[STATE] === 'đã sửa');
    expect(gone?.[FOUND]).toBe('18 ô có khoảng trắng không ngắt dòng');
    const third = run(mended, { previous: asTyped(second.page), checked: second.codes });
    expect(third.counts.mended).toBe(0);
    expect(texts(third.page).some((cells) => cells[STATE] === 'đã sửa')).toBe(false);
  });

  it('lists the worst first, each with a code', () => {
    const listed = texts(first.page).slice(BODY);
    expect(listed.map((cells) => cells[SEVERITY])).toEqual([
      ...Array.from({ length: first.counts.open['Cần xem lại'] }, () => 'Cần xem lại'),
      ...Array.from({ length: first.counts.open['Gợi ý'] }, () => 'Gợi ý'),
    ]);
    expect(listed.map((cells) => cells[CODE])).toEqual(first.codes);
  });
});

function mendSpaces(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/\u00a0/g, ' ').replace(/^ +| +$/g, '') : cell;
}
