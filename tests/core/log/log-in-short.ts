import type { Log, LogIndicator } from '../../../src/core/log/log';
import { logPeriod } from '../../../src/core/log/period';
import { logProblems } from '../../../src/core/log/problems';
import { tallyLog, type UnitTally } from '../../../src/core/log/tally';
import { columnLetters } from '../../../src/core/workbook/a1';
import type { Grid } from '../../../src/core/workbook/workbook';

/** The rows of each typed name, by its place among the names, in order of appearance. */
export function rowsOfNames(log: Log): { names: readonly string[]; rowsOfUnit: Map<number, number[]> } {
  const names = [...new Set(log.rows.map(({ name }) => name))].filter((name) => name !== '');
  const rowsOfUnit = new Map<number, number[]>(names.map((_, index) => [index, []]));
  for (const { name, row } of log.rows) rowsOfUnit.get(names.indexOf(name))?.push(row);
  return { names, rowsOfUnit };
}

function tallyInShort(tally: UnitTally | undefined): string {
  if (tally === undefined) return '–';
  const { reading, outside, undated, unreadable, blank } = tally;
  const left = Object.entries({ outside, undated, unreadable, blank }).filter(([, rows]) => rows > 0);
  const figure = reading.kind === 'number' ? String(reading.value) : '!';
  return [figure, ...left.map(([word, rows]) => `${word} ${rows}`)].join(', ');
}

/** Each unit's figure under an indicator in the log's own period, with how many rows were left out and why. */
export function countsOf(grid: Grid, log: Log, indicator: LogIndicator): readonly string[] {
  const { names, rowsOfUnit } = rowsOfNames(log);
  const tallies = tallyLog(grid, log, { indicator, period: logPeriod(log), rowsOfUnit });
  return names.map((name, index) => `${name}: ${tallyInShort(tallies.get(index))}`);
}

/** What a careful clerk reads in a log. */
export function logInShort(grid: Grid, log: Log) {
  const { tab, unitColumn, dateColumn, stateColumn, header, indicators } = log;
  const letters = (column: number | null) => (column === null ? null : columnLetters(column));
  const [first, last] = [header.first + 1, header.last + 1];
  const period = logPeriod(log);
  return {
    tab,
    units: columnLetters(unitColumn),
    header: first === last ? `${first}` : `${first}:${last}`,
    period: log.period?.label ?? (period === null ? null : `(${period.label})`),
    date: letters(dateColumn),
    state: letters(stateColumn),
    indicators: indicators.map((indicator) => ({
      name: indicator.name,
      amount: letters(indicator.amountColumn),
      target: indicator.target.kind === 'constant' ? indicator.target.value : null,
      measure: indicator.measure,
      counts: countsOf(grid, log, indicator),
    })),
    problems: logProblems(grid, log, period).map(
      ({ kind, place, rows }) => `${kind} ${columnLetters(place.column)}${place.row + 1} (${rows.length})`,
    ),
  };
}
