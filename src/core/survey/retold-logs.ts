import { addFigures, figureAt } from '../figure/figure';
import type { Log, LogIndicator } from '../log/log';
import { isInPeriod } from '../log/period';
import { readAmount } from '../log/tally';
import { withdrawnRows } from '../log/withdrawn';
import { exponentOfMeasure } from '../measure/measure';
import { addExact } from '../number/decimal';
import type { Repeat } from '../retold/repeat';
import { LEAST_DIFFERENT } from '../retold/repeated-forms';
import { wordsThatTell } from '../retold/tellings';
import { ownPeriod } from '../series/series';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { hasTarget } from '../target/indicator-target';
import { statedTarget } from '../target/target-source';
import { keyOfName } from '../unit/parse-name';
import { cellAt, type Grid } from '../workbook/workbook';
import { coversPeriod } from './covers-period';
import { statedPeriod } from './logs';

/** A unit of which a log says another figure than the table that tells of the same. */
export interface DiffersFromTable {
  /** The table's tab. */
  readonly of: string;
  readonly unit: string;
  readonly counted: number;
  readonly typed: number;
  /** Of how many units the figures differ, and how many both have. */
  readonly differing: number;
  readonly units: number;
}

/** What tables tell again of what logs say. */
export interface RetoldLogs {
  /** Indicators of tables whose figures are all a log's, and count once, as the log's. */
  readonly repeats: readonly Repeat[];
  /** By the key of a log's indicator without a target, where a table that has one says otherwise of some units. */
  readonly differing: ReadonlyMap<string, DiffersFromTable>;
}

/**
 * Staff's own summaries of their logs: tables whose indicator has a log's words and time and names all of its units. Where all figures are equal, at least three
 * of them different, the table is the log told again, unless it has a target and the log has none or another (rule 19 of the product); where most are, and the
 * table alone has a target, the others are told.
 */
export function findRetoldLogs(
  tables: readonly Table[],
  logs: readonly Log[],
  grids: ReadonlyMap<string, Grid>,
): RetoldLogs {
  const repeats: Repeat[] = [];
  const differing = new Map<string, DiffersFromTable>();
  for (const { log, own, table, columns } of sameInWords(tables, logs)) {
    const pairs = pairsOf({ log, own }, { table, columns }, grids);
    const others = pairs.filter(({ counted, typed }) => counted !== typed);
    const [first] = others;
    if (first === undefined) {
      if (isProof(pairs) && isJudgedAlike(own, columns, pairs))
        repeats.push({ key: columns.key, of: log.tab, isLog: true });
      continue;
    }
    const isAside = !hasTarget(own.target) && hasTarget(columns.target);
    if (isAside && others.length * 2 <= pairs.length)
      differing.set(own.key, { ...first, of: table.tab, differing: others.length, units: pairs.length });
  }
  return { repeats, differing };
}

/** An indicator of a log and one of a table that could be the same. */
interface Both {
  readonly log: Log;
  readonly own: LogIndicator;
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** Indicators of logs and of tables under the same words, of one time. */
function sameInWords(tables: readonly Table[], logs: readonly Log[]): readonly Both[] {
  const told = tables
    .filter(({ partRows }) => partRows === undefined)
    .flatMap((table) =>
      table.indicators.map((columns) => {
        return { table, columns, words: wordsThatTell([columns.label, table.tab, table.title]) };
      }),
    );
  return logs.flatMap((log) =>
    log.list !== undefined
      ? []
      : log.indicators.flatMap((own) => {
          const words = new Set(wordsThatTell([own.label, log.tab, log.title]));
          return told
            .filter((one) => one.words.some((text) => words.has(text)) && isOfTime(one.table, log))
            .map(({ table, columns }): Both => ({ log, own, table, columns }));
        }),
  );
}

interface Pair {
  readonly unit: string;
  readonly counted: number;
  readonly typed: number;
  /** The table's own target of the unit, null for none. */
  readonly target: number | null;
}

function isProof(pairs: readonly Pair[]): boolean {
  return new Set(pairs.map(({ typed }) => typed)).size >= LEAST_DIFFERENT;
}

/** Whether a log is judged as its table is: neither has a target, or both have the same, or the log alone has one. */
function isJudgedAlike({ target }: LogIndicator, columns: TableIndicator, pairs: readonly Pair[]): boolean {
  if (!hasTarget(columns.target)) return true;
  const common = statedTarget(-1, target);
  return common !== null && pairs.every((pair) => pair.target === common);
}

function isOfTime(table: Table, log: Log): boolean {
  const [own, told] = [ownPeriod(table), statedPeriod(log)];
  return own === null || told === null || (coversPeriod(own, told) && coversPeriod(told, own));
}

/** The figures of both by unit, those in money in đồng; none where the log names others, or figures cannot be read. */
function pairsOf(
  { log, own }: { readonly log: Log; readonly own: LogIndicator },
  { table, columns }: { readonly table: Table; readonly columns: TableIndicator },
  grids: ReadonlyMap<string, Grid>,
): readonly Pair[] {
  const rows = table.rows.filter(({ kind }) => kind === 'unit');
  const keys = new Set(rows.map(({ name }) => keyOfName(name)));
  if (keys.size < rows.length || !log.rows.every(({ name }) => name === '' || keys.has(keyOfName(name))))
    return [];
  const told = tallyByName(grids.get(log.tab) ?? [], { log, own, table });
  if (told === null || told.size < 2) return [];
  const grid = grids.get(table.tab) ?? [];
  const exponent = exponentOfMeasure(columns.measure);
  const at = (row: number, column: number) => figureAt(grid, { tab: table.tab, row, column }, exponent);
  return rows.flatMap(({ row, name }): Pair[] => {
    const { reading } = addFigures(resultColumnsOf(columns).map((column) => at(row, column)));
    const target = columns.target.kind === 'column' ? at(row, columns.target.column).reading : null;
    if (reading.kind !== 'number') return [];
    return [
      {
        unit: name,
        counted: told.get(keyOfName(name)) ?? 0,
        typed: inDong(reading.value, exponent),
        target: target?.kind === 'number' ? inDong(target.value, exponent) : null,
      },
    ];
  });
}

/** What a log comes to for each name, of the table's time; null where an amount cannot be read. */
function tallyByName(
  grid: Grid,
  { log, own, table }: { readonly log: Log; readonly own: LogIndicator; readonly table: Table },
): ReadonlyMap<string, number> | null {
  const period = statedPeriod(log) ?? ownPeriod(table);
  const left = new Set(withdrawnRows(grid, log));
  const exponent = exponentOfMeasure(own.measure);
  const found = new Map<string, number[]>();
  for (const { row, name, date } of log.rows) {
    if (name === '' || left.has(row)) continue;
    if (log.dateColumn !== null && period !== null && (date === null || !isInPeriod(date, period))) continue;
    const amount =
      own.amountColumn === null
        ? ({ kind: 'number', value: 1 } as const)
        : readAmount(cellAt(grid, row, own.amountColumn), own);
    if (amount.kind === 'unreadable') return null;
    const key = keyOfName(name);
    const values = found.get(key) ?? [];
    if (amount.kind === 'number') values.push(inDong(amount.value, exponent));
    found.set(key, values);
  }
  return new Map([...found].map(([key, values]) => [key, addExact(values)]));
}

function inDong(value: number, exponent: number): number {
  return exponent === 0 ? value : Math.round(value * 10 ** exponent);
}
