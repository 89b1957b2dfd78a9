import { type Form, type FormRow, resultColumnOf, targetPlaceOf } from '../form/form';
import type { Log } from '../log/log';
import type { LogAmount } from '../log/tally';
import type { Indicator } from '../survey/indicator';
import type { SetAside } from '../survey/set-aside';
import { madeFromColumns } from '../table/percent-bases';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { plansIn } from '../target/assignment';
import { ownTarget, targetColumnsOf, withoutRegister } from '../target/indicator-target';
import type { OwnTarget } from '../target/target-source';
import type { Place } from '../workbook/workbook';
import { type Fate, OTHER_TARGET, TARGET, UNUSED } from './fate';
import type { LogUse } from './log-area';

const RESULT: Fate = { kind: 'figure', role: 'result' };
const SET_ASIDE: Fate = { kind: 'notUsed', why: 'setAside' };
export const EARLIER: Fate = { kind: 'notUsed', why: 'earlier' };
/** What a percentage is made from. */
export const BASE: Fate = { kind: 'notUsed', why: 'base' };
const PART: Fate = { kind: 'notUsed', why: 'part' };

/** What the indicators of a survey take from each source. */
export interface Uses {
  /** The columns taken from a table, empty for none. */
  readonly ofTable: (table: Table) => ReadonlyMap<number, Fate>;
  /** How far below its result a unit's target stands in a table; 0 for beside it. */
  readonly shiftOf: (table: Table) => number;
  /** What columns of a recognised indicator are that the survey does not take as they were recognised. */
  readonly leftOf: (indicator: Pick<TableIndicator, 'key'>) => Fate;
  /** What the figures in a column of a form are. */
  readonly ofForm: (form: Form, column: number) => Fate;
  /** The rows of a form, counted from 0, that no indicator takes while it takes others: another form tells of them later. */
  readonly earlierRows: (form: Form) => ReadonlySet<number>;
  /** `isKept`: no setting leaves the log out. */
  readonly ofLog: (log: Log, isKept: boolean) => LogUse;
}

/** Gathers, once a survey, what its indicators take from each source; a table is known by its rows. */
export function usesOf(
  indicators: readonly Indicator[],
  { setAside, today }: { readonly setAside: SetAside; readonly today: LogUse['cut']['today'] },
): Uses {
  const tables = new Map<Table['rows'], Map<number, Fate>>();
  const shifts = new Map<Table['rows'], number>();
  const places = new Map<string, Fate>();
  const forms = new Set<string>();
  const logs = new Map<string, { amounts: Map<number, LogAmount>; use: Omit<LogUse, 'amounts' | 'asked'> }>();
  const asked = new Map<string, Set<number>>();
  const askIn = (log: Log, columns: readonly number[]) => {
    const known = asked.get(headKey(log)) ?? new Set();
    asked.set(headKey(log), known);
    for (const column of columns) known.add(column);
  };
  const take = (table: Table, column: number | null, fate: Fate) => {
    if (column === null) return;
    const known = tables.get(table.rows) ?? new Map<number, Fate>();
    tables.set(table.rows, known);
    if (known.get(column)?.kind !== 'figure') known.set(column, fate);
  };
  for (const { origin, target, measures, timing, onlyColumns } of indicators) {
    const under = withoutRegister(target);
    if (under.kind === 'assignment')
      for (const plan of plansIn(under.assignment)) take(plan.table, plan.column, TARGET);
    if (origin.kind === 'table' || origin.kind === 'series') {
      for (const { table, columns, target: judged } of origin.sources) {
        const own = ownTarget(judged);
        for (const column of resultColumnsOf(columns)) take(table, column, RESULT);
        if (own.kind === 'column' && own.shift !== undefined) shifts.set(table.rows, own.shift);
        else for (const column of targetColumnsOf(own)) take(table, column, TARGET);
        for (const column of adjustedColumnsOf(own)) take(table, column, TARGET);
        for (const column of targetColumnsOf(columns.target)) take(table, column, OTHER_TARGET);
        for (const column of columns.latestOf ?? []) take(table, column, PART);
        for (const column of madeFromColumns(columns)) take(table, column, BASE);
        take(table, columns.rateColumn, { kind: 'typed', of: 'rate' });
        take(table, columns.shortfallColumn, { kind: 'typed', of: 'shortfall' });
      }
      for (const { table, columns } of origin.kind === 'series' ? origin.earlier : []) {
        for (const column of columnsOf(columns)) take(table, column, EARLIER);
      }
    } else if (origin.kind === 'forms') {
      for (const form of origin.rows.keys()) forms.add(form.tab);
      for (const measure of measures) {
        for (const place of measure.target.places) places.set(placeKey(place), TARGET);
        for (const place of measure.result.places) places.set(placeKey(place), RESULT);
      }
    } else if (origin.kind === 'list') {
      const { log } = origin;
      const use = { period: null, cut: { due: null, today }, whole: null };
      const known = logs.get(logKey(log)) ?? { amounts: new Map(), use };
      logs.set(logKey(log), known);
      if (log.list) known.amounts.set(log.list.result, { measure: null });
      askIn(log, log.list ? [log.list.result, ...onlyColumns] : onlyColumns);
    } else {
      for (const { log, columns, period } of origin.logs) {
        const cut = { due: timing.lastDay, today };
        const key = logKey(log);
        const known = logs.get(key) ?? { amounts: new Map(), use: { period, cut, whole: null } };
        logs.set(key, known);
        askIn(log, onlyColumns);
        if (columns.amountColumn !== null) known.amounts.set(columns.amountColumn, columns);
      }
    }
  }
  const leftOf = ({ key }: { readonly key: string }) => (setAside.has(key) ? SET_ASIDE : UNUSED);
  return {
    ofTable: (table) => tables.get(table.rows) ?? new Map(),
    shiftOf: (table) => shifts.get(table.rows) ?? 0,
    leftOf,
    ofForm: ({ tab, rows }, column) => {
      const own = rows
        .flatMap(({ row, resultRows = [] }) => [row, ...resultRows])
        .flatMap((row) => places.get(placeKey({ tab, row, column })) ?? []);
      return own[0] ?? (forms.has(tab) ? EARLIER : UNUSED);
    },
    earlierRows: ({ tab, rows, ...form }) => {
      const isTaken = (own: FormRow) =>
        [targetPlaceOf(form, own), { row: own.row, column: resultColumnOf(form, own) }].some((place) =>
          places.has(placeKey({ tab, ...place })),
        );
      return new Set(rows.flatMap((own) => (isTaken(own) ? [] : [own.row])));
    },
    ofLog: (log, isKept) => {
      const known = logs.get(logKey(log));
      const own = asked.get(headKey(log)) ?? new Set<number>();
      if (known !== undefined) return { ...known.use, amounts: known.amounts, asked: own };
      const amounts = log.indicators.flatMap((one): [number, LogAmount][] =>
        one.amountColumn === null ? [] : [[one.amountColumn, one]],
      );
      const isLeft = log.indicators.some(({ key }) => setAside.has(key));
      const whole = isLeft ? SET_ASIDE : isKept ? EARLIER : UNUSED;
      return { period: null, cut: { due: null, today }, amounts: new Map(amounts), asked: own, whole };
    },
  };
}

/** The columns that a recognised indicator stands in. */
export function columnsOf(indicator: TableIndicator): readonly number[] {
  const { target, rateColumn, shortfallColumn, latestOf = [] } = indicator;
  const all = [
    ...targetColumnsOf(target),
    ...adjustedColumnsOf(target),
    ...resultColumnsOf(indicator),
    ...latestOf,
  ];
  return [...all, rateColumn, shortfallColumn].flatMap((column) => column ?? []);
}

/** The columns that tell how a target was changed in the course of the year. */
function adjustedColumnsOf(target: OwnTarget): readonly number[] {
  return target.kind === 'column' ? (target.adjusted?.columns ?? []) : [];
}

/** A cell's place as a key. */
export function placeKey({ tab, row, column }: Place): string {
  return `${row}:${column}:${tab}`;
}

/** What logs have in common that tell of the same rows, whichever of their columns names the units. */
function headKey({ tab, header }: Pick<Log, 'tab' | 'header'>): string {
  return `${header.first}:${tab}`;
}

function logKey({ tab, header, unitColumn }: Pick<Log, 'tab' | 'header' | 'unitColumn'>): string {
  return `${header.first}:${unitColumn}:${tab}`;
}
