import type { Period } from '../date/period';
import { statedDeadline } from '../date/stated-deadline';
import { numberIn } from '../figure/number-in';
import { type Measure, readMeasure } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import type { RowSpan } from '../tab/area-span';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { beginsAsCount } from '../tab/heading-words';
import type { Line } from '../tab/line';
import { nearest, readLines, readPeriods, type StatedPeriods, titleStretch } from '../tab/lines';
import { isGenericTab } from '../tab/name';
import { isProse } from '../tab/period-line';
import { findConstantTarget, type UnusedTarget, unusedProblems } from '../target/constant-target';
import { constantStretch } from '../target/target-source';
import { withoutBrackets } from '../text/brackets';
import { cleanText } from '../text/normalise';
import type { Tab } from '../workbook/workbook';
import type { LogDraft } from './draft';
import { identicalRows } from './identical-rows';
import type { DayColumns, Log, LogIndicator, LogRow } from './log';
import { type UnclearTarget, withNoteTargets } from './note-targets';
import { rowDates } from './row-dates';
import { otherMeasures } from './row-measures';
import { saidOf } from './rows-or-amounts';
import { supersededRows } from './superseded';
import { thingOfAmounts, withFigures } from './thing-counted';
import { titleOf, withoutLogWords } from './title';

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
  const given = amounts.length > 0 ? amounts : amountsOfTarget(context);
  const read =
    given.length === 0
      ? [readIndicator(null, context)]
      : given.map((amount) => readIndicator(amount, context));
  const { indicators, unclear } = withNoteTargets(
    tab.values,
    read.map(({ indicator }) => indicator),
    {
      body: { columns, rows: draft.rows, first: header.first },
      counted: () => readIndicator(null, context).indicator,
    },
  );
  const all = datedRows(draft, dateColumn === null ? null : rowDates(tab.values, days, period));
  const adds = given.length > 0;
  const amountColumns = given.map(({ column }) => column);
  const answers = { header, rows: all, days, columns, unitColumn, amountColumns };
  const superseded = new Set(adds ? supersededRows(tab.values, answers) : []);
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
    indicators,
    rows: all.filter((row) => !superseded.has(row)),
    superseded: [...superseded].map(({ row }) => row).sort((a, b) => a - b),
    identical: [],
  };
  return {
    log: { ...log, identical: identicalRows(tab.values, log) },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...unusedProblems(
        tab.name,
        read.map(({ indicator: { target }, unused }) => ({ target, unused })),
      ),
      ...(unclear === null ? [] : [unclearTarget(unclear, context)]),
    ],
  };
}

/** Columns that no word makes amounts and that count what a line gives a target for: "Số học viên" below "mỗi xã 100 học viên". */
function amountsOfTarget(context: Context): readonly Column[] {
  const { tab, draft } = context;
  const counts = draft.columns.filter(({ role, leaf }) => role === null && beginsAsCount(leaf));
  if (counts.length === 0) return [];
  const { target } = readIndicator(null, context).indicator;
  const noun = (target.kind === 'constant' ? target.behind : undefined) ?? '';
  const isMeant = ({ texts }: Column) => saidOf({ noun, money: false }, { texts, money: false }) === 'same';
  return withFigures(tab.values, counts.filter(isMeant), draft.rows);
}

function unclearTarget({ value, line }: UnclearTarget, { tab, draft }: Context): TableProblem {
  const { row, column } = line ?? { row: draft.header.first, column: draft.unitColumn };
  return { kind: 'unusedTarget', place: { tab: tab.name, row, column }, value, why: 'thing' };
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
): {
  readonly indicator: LogIndicator;
  readonly problems: readonly TableProblem[];
  readonly unused: readonly UnusedTarget[];
} {
  const { tab, draft, linesAbove, linesBelow } = context;
  const row = draft.header.first;
  const subject = subjectOf(context);
  const label = amount === null ? subject : (printed(amount) ?? subject);
  const column = amount?.column ?? draft.unitColumn;
  const measured = measureOf(amount, context);
  const counted =
    amount === null ? null : { measured, texts: amount.texts, usual: () => usualSum(amount, context) };
  const { target, contradicting, unused } = findConstantTarget(tab.values, {
    rows: [],
    resultColumn: column,
    rateColumn: null,
    linesAbove: [...linesAbove, ...(amount?.texts ?? []).map((text) => ({ row, column, text }))],
    linesBelow,
    things: [amount?.leaf ?? '', label, subject],
    counted,
    period: context.stated?.figures ?? null,
  });
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
  const thing = amount === null ? null : thingOfAmounts(tab.values, amount, draft.rows);
  const indicator: LogIndicator = {
    name: label,
    label,
    key: '',
    amountColumn: amount?.column ?? null,
    target,
    ...(due === null ? {} : { due }),
    targetTime: constantStretch(target) ?? titleStretch(context.stated),
    ...measured,
    ...(thing === null ? {} : { thing }),
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
    ],
    unused,
  };
}

/** What a column adds up to for a unit, on the average; null where it holds nothing. */
function usualSum({ column }: Column, { tab, draft: { rows } }: Context): number | null {
  const units = new Set(rows.map(({ name }) => name.toLowerCase())).size;
  const all = rows.reduce((sum, { row }) => sum + (numberIn(tab.values, row, column) ?? 0), 0);
  return all > 0 ? all / units : null;
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
  const words = texts.map((text) => cleanText(withoutBrackets(text))).filter((text) => text !== '');
  return words.length === 0 ? null : words.join(BETWEEN_BANDS);
}

/** What the log's events are: the tab's name unless generic, else the title, words for a log taken off both. */
function subjectOf({ tab, linesAbove }: Context): string {
  const own = withoutLogWords(cleanText(tab.name));
  if (own !== '' && !isGenericTab(own)) return own;
  return withoutLogWords(titleOf(linesAbove) ?? '') || cleanText(tab.name) || tab.name;
}
