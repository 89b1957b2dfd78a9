import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { isCalendarDate } from '../../../src/core/date/calendar-date';
import { type Frame, PLAIN_FRAME } from '../../../src/core/frame/frame';
import { isFormula, type Page, type PreviousPage } from '../../../src/core/page/page';
import type { RunRecord } from '../../../src/core/page/record';
import type { Source } from '../../../src/core/report/sources';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { type Frozen, planSummary } from '../../../src/core/snapshot/summarise';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

export const NAMES = { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt', record: 'Chỉ tiêu (nội bộ)' };

interface PlanOptions {
  readonly today?: { readonly year: number; readonly month: number; readonly day: number };
  readonly listed?: readonly ListedUnit[];
  /** The day whose units the pages are made of. */
  readonly unitDay?: CalendarDate | null;
  readonly summary?: PreviousPage;
  readonly below?: PreviousPage;
  readonly record?: Partial<
    Pick<
      RunRecord,
      'printed' | 'tabs' | 'places' | 'units' | 'unitRows' | 'framed' | 'judged' | 'judgedAt' | 'joined'
    >
  >;
  readonly settings?: readonly IndicatorSetting[];
  readonly frozen?: Frozen;
  readonly frame?: Frame;
}

/** Both pages of a workbook, and the copies their live lines compare with. */
interface Planned {
  readonly summary: Page;
  readonly below: Page;
  readonly sources: readonly Source[];
  readonly framed: readonly string[];
}

/** The tabs of a workbook with ids that count them from 1. */
export function tabsOf({ tabs }: Workbook): { readonly id: number; readonly name: string }[] {
  return tabs.map(({ name }, index) => ({ id: index + 1, name }));
}

/** Plans both pages of a workbook and lays them out, as the command does. */
export function plan(workbook: Workbook, options: PlanOptions = {}): Planned {
  const today = options.today ?? { year: 2026, month: 11, day: 22 };
  const survey = surveyWorkbook(workbook, {
    today,
    listed: options.listed ?? [],
    unitDay: options.unitDay ?? null,
    answers: new Map(),
    settings: options.settings ?? [],
  });
  const { summary, below, sources, framed } = planSummary(survey, {
    workbook,
    names: NAMES,
    made: { day: today, time: '17:05' },
    frame: options.frame ?? PLAIN_FRAME,
    record: { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [], ...options.record },
    tabs: tabsOf(workbook),
    frozen: options.frozen ?? null,
  });
  return {
    summary: summary(options.summary ?? null),
    below: below(options.below ?? null),
    sources,
    framed,
  };
}

/** A page's cells as short texts: formulas as they are, blank cells ''. */
export function texts(page: Page): string[][] {
  return page.rows.map((row) =>
    row.map(({ content }) => {
      if (isFormula(content)) return content.formula;
      return typeof content === 'object' ? JSON.stringify(content) : String(content);
    }),
  );
}

/** The row whose cell in a column is exactly `text`. */
export function rowOf(page: Page, column: number, text: string): number {
  const row = texts(page).findIndex((cells) => cells[column] === text);
  if (row < 0) throw new RangeError(`Name a text of column ${column}, not "${text}"`);
  return row;
}

/** A page as the spreadsheet would hand it back, with some cells typed over: `[row, column, value]`. */
export function asTyped(
  page: Page,
  typed: readonly (readonly [number, number, Cell | { formula: string }])[] = [],
): PreviousPage {
  const width = Math.max(page.rows[0]?.length ?? 0, ...typed.map(([, column]) => column + 1));
  const height = Math.max(page.rows.length, ...typed.map(([row]) => row + 1));
  const values: Cell[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  const formulas: string[][] = values.map((row) => row.map(() => ''));
  const put = (row: number, column: number, content: Cell | { formula: string }) => {
    const isObject = typeof content === 'object' && !isCalendarDate(content);
    const cells = values[row];
    const own = formulas[row];
    if (!cells || !own) return;
    cells[column] = isObject ? 0 : (content as Cell);
    own[column] = isObject ? (content as { formula: string }).formula : '';
  };
  page.rows.forEach((row, index) => {
    row.forEach(({ content }, column) => {
      put(index, column, content);
    });
  });
  for (const [row, column, value] of typed) put(row, column, value);
  return { values, formulas, formats: [], notes: [] };
}
