import type { Period } from '../date/period';
import { statedDeadline } from '../date/stated-deadline';
import { type Measure, readMeasure } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/columns';
import type { Line } from '../tab/line';
import {
  nearest,
  type RowSpan,
  readLines,
  readPeriods,
  type StatedPeriods,
  titleStretch,
} from '../tab/lines';
import { isGenericTab } from '../tab/name';
import { isProse } from '../tab/period-line';
import { pickTitle } from '../tab/title';
import { isUnitHeader } from '../tab/unit-header';
import { findConstantTarget } from '../target/constant-target';
import { constantStretch } from '../target/target-source';
import { cleanText } from '../text/normalise';
import type { Tab } from '../workbook/workbook';
import type { DayColumns } from './day-columns';
import type { LogDraft } from './draft';
import { identicalRows } from './identical-rows';
import type { Log, LogIndicator, LogRow } from './log';
import { rowDates } from './row-dates';
import { otherMeasures } from './row-measures';
import { supersededRows } from './superseded';

/** Words for a log itself at the beginning of its title or of its tab's name: they do not say what it counts. */
const LOG_BEGINNING =
  /^(?:sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|sổ|nhật ký theo dõi|nhật ký|theo dõi|bảng theo dõi|danh sách theo dõi|danh sách|bảng kê|bảng kê chi tiết)(?![^\s\d.,:;()-])[\s.,:;-]*/i;

/**
 * Gives a log the title, period and targets that the lines around it state. Null where no row says whose event it is:
 * that is a problem, not a log.
 */
export function completeLog(
  tab: Tab,
  draft: LogDraft,
  spans: { readonly above: RowSpan; readonly below: RowSpan },
): { readonly log: Log | null; readonly problems: readonly TableProblem[] } {
  const [first] = draft.rows;
  if (first !== undefined && draft.rows.every(({ name }) => name === '')) {
    const place = { tab: tab.name, row: first.row, column: draft.unitColumn };
    const rows = draft.rows.map(({ row }) => row);
    return { log: null, problems: [{ kind: 'logRowsWithoutUnit', place, rows }] };
  }
  const above = nearest(spans.above, 'above');
  const context: Context = {
    tab,
    draft,
    linesAbove: readLines(tab.values, above),
    linesBelow: readLines(tab.values, nearest(spans.below, 'below')),
    stated: readPeriods(tab.values, above),
  };
  const { linesAbove, linesBelow } = context;
  const { header, unitColumn, days, stateColumn, columns, amounts } = draft;
  const period = context.stated?.figures ?? null;
  const dateColumn = dateColumnOf(days, period);
  const indicators =
    amounts.length === 0
      ? [readIndicator(null, context)]
      : amounts.map((amount) => readIndicator(amount, context));
  const all = datedRows(draft, dateColumn === null ? null : rowDates(tab.values, days, period));
  const adds = amounts.length > 0;
  const superseded = new Set(adds ? supersededRows(tab.values, { header, rows: all }) : []);
  const log: Log = {
    tab: tab.name,
    title: titleOf(linesAbove) ?? tab.name,
    linesAbove,
    linesBelow,
    period,
    header: { first: header.first, last: header.last },
    unitColumn,
    dateColumn,
    days,
    stateColumn,
    columns,
    indicators: indicators.map(({ indicator }) => indicator),
    rows: all.filter((row) => !superseded.has(row)),
    superseded: [...superseded].map(({ row }) => row),
    identical: [],
  };
  return {
    log: { ...log, identical: identicalRows(tab.values, log) },
    problems: indicators.flatMap(({ problems }) => problems),
  };
}

/** Where dates are looked for first; numbers of months tell no day where nothing says of which year. */
function dateColumnOf({ date, year, month, quarter }: DayColumns, period: Period | null): number | null {
  return date ?? year ?? (period === null ? null : (month ?? quarter));
}

function datedRows({ rows }: LogDraft, dateOf: ReturnType<typeof rowDates> | null): readonly LogRow[] {
  return rows.map(({ row, name, unitRow, dateRow }) => {
    return { row, name, unitRow, date: dateOf === null ? null : dateOf({ row, dateRow }) };
  });
}

interface Context {
  readonly tab: Tab;
  readonly draft: LogDraft;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  readonly stated: StatedPeriods | null;
}

/** What adding up a column gives, or counting rows (null). */
function readIndicator(
  amount: Column | null,
  context: Context,
): { readonly indicator: LogIndicator; readonly problems: readonly TableProblem[] } {
  const { tab, draft, linesAbove, linesBelow } = context;
  const row = draft.header.first;
  const subject = subjectOf(context);
  const label = amount === null ? subject : (printed(amount) ?? subject);
  const column = amount?.column ?? draft.unitColumn;
  const { target, contradicting, unused } = findConstantTarget(tab.values, {
    rows: [],
    resultColumn: column,
    rateColumn: null,
    linesAbove: [...linesAbove, ...(amount?.texts ?? []).map((text) => ({ row, column, text }))],
    linesBelow,
    things: [amount?.leaf ?? '', label, subject],
    period: context.stated?.figures ?? null,
  });
  const measured = measureOf(amount, context);
  const differing =
    amount === null
      ? new Map<number, string>()
      : otherMeasures(tab.values, draft.columns, {
          rows: draft.rows.map((event) => event.row),
          amountColumn: amount.column,
          money: measured.money ? measured.measure : null,
        });
  const titles = linesAbove.map(({ text }) => text).filter((text) => !isProse(text));
  const due = statedDeadline(amount?.texts ?? []) ?? statedDeadline(titles);
  const indicator: LogIndicator = {
    name: label,
    label,
    key: '',
    amountColumn: amount?.column ?? null,
    target,
    ...(due === null ? {} : { due }),
    targetTime: constantStretch(target) ?? titleStretch(context.stated),
    ...measured,
    ...(differing.size === 0 ? {} : { otherMeasures: differing }),
  };
  const place = { tab: tab.name, row, column };
  const contradicted = contradicting.length > 0;
  const [first] = differing.keys();
  return {
    indicator,
    problems: [
      ...(contradicted ? [{ kind: 'contradictingTargets' as const, place, values: contradicting }] : []),
      ...(differing.size === 0
        ? []
        : [
            {
              kind: 'logMeasuresDiffer' as const,
              place: { ...place, row: first ?? row },
              rows: [...differing.keys()],
            },
          ]),
      ...unused.map(({ value, why, line }) => {
        return {
          kind: 'unusedTarget' as const,
          place: { ...place, row: line.row, column: line.column },
          value,
          why,
        };
      }),
    ],
  };
}

/** Of a line above ("ĐVT: triệu đồng") a count takes no money; of several columns only those that are money do. */
function measureOf(amount: Column | null, { draft, linesAbove }: Context): Measure {
  const lines = linesAbove.map(({ text }) => text);
  const measure = readMeasure(amount?.texts ?? [], lines);
  if (!measure.money) return measure;
  const own = readMeasure(amount?.texts ?? [], []);
  return own.money || (amount !== null && draft.amounts.length === 1) ? measure : own;
}

/** "Số tiền đã nộp (đồng)" → "Số tiền đã nộp"; null for a header of brackets only. */
function printed({ texts }: Column): string | null {
  const words = texts
    .map((text) => cleanText(text.replace(/\([^()]*\)?/g, ' ')))
    .filter((text) => text !== '');
  return words.length === 0 ? null : words.join(' – ');
}

/** What the log's events are: the tab's name unless generic, else the title, words for a log taken off both. */
function subjectOf({ tab, linesAbove }: Context): string {
  const own = withoutLogWords(cleanText(tab.name));
  if (own !== '' && !isGenericTab(own)) return own;
  return withoutLogWords(titleOf(linesAbove) ?? '') || cleanText(tab.name) || tab.name;
}

/** A line that gives targets: "Chỉ tiêu: mỗi đơn vị 3 tin", "Kế hoạch: Xã A 3 tin". */
const GIVES_TARGETS = /^[\s(-]*(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu|quy định|yêu cầu)[^:\d]{0,30}:.*\d/i;
const YEARS = /\b(?:19|20)\d{2}\b/g;

/** What a line says first that names a log, and no body that keeps it. */
const LOG_TITLE = /^(?:sổ|nhật ký)(?![^\s])/i;

/**
 * The title of a log: a line that says that it is one, whatever stands above it; a line that says what each unit has to do is none where another
 * one is there.
 */
function titleOf(lines: readonly Line[]): string | null {
  const others = lines.filter(({ text }) => !GIVES_TARGETS.test(text.normalize('NFC').replace(YEARS, '')));
  const named = others.filter(({ text }) => LOG_TITLE.test(cleanText(text)));
  return pickTitle(named) ?? pickTitle(others) ?? pickTitle(lines);
}

/** "Sổ tin bài" → "Tin bài"; "Danh sách lớp" stays, since "Lớp" says whose the rows are, not what they are. */
export function withoutLogWords(text: string): string {
  const rest = text.replace(LOG_BEGINNING, '');
  if (isUnitHeader(rest)) return text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
