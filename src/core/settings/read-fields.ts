import { type Deadline, parseDeadline } from '../date/deadline';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { readStretch, type Stretch } from '../date/stretch';
import { exponentOfMeasure } from '../measure/measure';
import { parseNumberIn, parsePercent } from '../number/parse';
import type { Direction } from '../tab/direction';
import { SCOPES, type Scope } from '../target/scope';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import type { Cell } from '../workbook/workbook';
import { parseColumns } from './column-list';
import { FAULTS } from './faults';
import type { DeclaringColumn } from './hint';
import { BLANK_RESULTS, cellText, DIRECTIONS, EVALUATIONS, type IndicatorColumn, MERGINGS } from './layout';
import type { IndicatorRow } from './row';
import { parseConditions } from './row-condition';
import { CALCULATIONS, type Calculation, type IndicatorSetting } from './setting';

const HIGHEST_THRESHOLD = 1000;

/** Up to here a threshold may be meant as a fraction: 0,9 for 90 %, 1,05 for 105 %. */
const HIGHEST_FRACTION = 2;

/** The cells of one row by their headings, and where to report what is wrong with them. */
export interface RowCells {
  readonly of: (column: IndicatorColumn) => Cell;
  readonly fault: (column: IndicatorColumn, message: string) => null;
  /** Takes down which columns or row a cell means, by their labels. */
  readonly means: (column: DeclaringColumn, labels: readonly string[]) => void;
}

/** True for a cell of blanks and no-break spaces alone. */
export function isBlankCell(cell: Cell): boolean {
  return typeof cell === 'string' && cleanText(cell) === '';
}

/** What one row says of its source; faults are reported through the cells and leave their field null. */
export function readFields(source: IndicatorRow, cells: RowCells): IndicatorSetting {
  const measure = otherText(cells.of('measure'), source.measure ?? '');
  const columns =
    source.as.kind === 'declared' ? { targetColumn: null, resultColumn: null } : columnsOf(source, cells);
  const calculation = calculationOf(source, cells);
  const isShare = calculation === 'ratio' && source.as.kind !== 'declared';
  const lacksWhole = isShare && columns.targetColumn === null && source.targetColumn === null;
  if (lacksWhole) cells.fault('calculation', FAULTS.noWhole);
  const period = periodOf(source, cells);
  return {
    key: period === null ? source.key : `${source.key} · ${period.label}`,
    part: period === null ? null : { source: source.key, period },
    name: otherText(cells.of('name'), source.name),
    measure,
    calculation: lacksWhole ? null : calculation,
    target: targetOf(cells, { recognised: source.target, measure: measure ?? source.measure }),
    applies: appliesOf(source, cells),
    basis: cellText(cells.of('basis')) || null,
    only: onlyOf(source, cells),
    threshold: thresholdOf(cells),
    due: dueOf(cells),
    ...columns,
    targetTime: targetTimeOf(cells),
    direction: directionOf(source, cells),
    evaluation: evaluationOf(cells),
    merging: mergingOf(cells),
    blankIsZero: wordOf(cells, 'blank', { words: BLANK_RESULTS }) === 'zero',
  };
}

/** Text that differs from what was recognised; null for a blank cell. */
function otherText(cell: Cell, recognised: string): string | null {
  const text = cellText(cell);
  return text === '' || text === cleanText(recognised) ? null : text;
}

/** A direction other than the one the name says. */
function directionOf({ direction: own }: IndicatorRow, cells: RowCells): Direction | null {
  const direction = wordOf(cells, 'direction', { words: DIRECTIONS });
  return direction === own ? null : direction;
}

/**
 * What staff chose; to add a column's figures is, of a table, to add its rows. A table that gives others their targets stood in tabs of earlier
 * versions as not used, which says no more.
 */
function calculationOf(
  { calculations, calculation: own }: IndicatorRow,
  cells: RowCells,
): Calculation | null {
  const offered = calculations.map((one) => CALCULATIONS[one]);
  const said = wordOf(cells, 'calculation', { words: CALCULATIONS, offered });
  const addsRows = said === 'sum' && !calculations.includes('sum') && calculations.includes('addRows');
  const calculation = addsRows ? 'addRows' : said;
  const isSameAs = own === 'assigns' && calculation === 'unused';
  if (calculation === null || calculation === own || isSameAs) return null;
  if (calculations.includes(calculation)) return calculation;
  return cells.fault('calculation', FAULTS.otherCalculation(calculation, calculations));
}

/**
 * The key whose word a cell holds; null for a blank cell and, with a fault, for a word that is none of them. `offered`: the
 * words that the fault names, all unless given.
 */
function wordOf<K extends string>(
  cells: RowCells,
  column: IndicatorColumn,
  { words, offered }: { readonly words: Readonly<Record<K, string>>; readonly offered?: readonly string[] },
): K | null {
  const cell = cells.of(column);
  if (isBlankCell(cell)) return null;
  const text = wordKey(cellText(cell));
  const keys = Object.keys(words) as K[];
  const found = keys.find((key) => wordKey(words[key]) === text);
  return found ?? cells.fault(column, FAULTS.unknownWord(cell, offered ?? Object.values(words)));
}

function targetOf(
  cells: RowCells,
  { recognised, measure }: { readonly recognised: number | null; readonly measure: string | null },
): number | null {
  const reading = parseNumberIn(cells.of('target'), exponentOfMeasure(measure));
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'ambiguous') return cells.fault('target', FAULTS.ambiguous(reading));
  if (reading.kind !== 'number') return cells.fault('target', FAULTS.noTarget(cells.of('target')));
  if (reading.value <= 0) return cells.fault('target', FAULTS.lowTarget(reading.value));
  return reading.value === recognised ? null : reading.value;
}

function thresholdOf(cells: RowCells): number | null {
  const cell = cells.of('threshold');
  const reading = parsePercent(cell);
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'ambiguous') return cells.fault('threshold', FAULTS.ambiguous(reading));
  if (reading.kind !== 'number') return cells.fault('threshold', FAULTS.noThreshold(cell));
  const { value } = reading;
  if (value <= 0 || value > HIGHEST_THRESHOLD) return cells.fault('threshold', FAULTS.threshold(value));
  if (value <= HIGHEST_FRACTION) return cells.fault('threshold', FAULTS.fraction(value));
  return value === 100 ? null : value;
}

function dueOf(cells: RowCells): Deadline | null {
  const cell = cells.of('due');
  if (isBlankCell(cell)) return null;
  return parseDeadline(cell) ?? cells.fault('due', FAULTS.noDate(cell));
}

function appliesOf({ groups }: IndicatorRow, cells: RowCells): Scope | null {
  const cell = cells.of('applies');
  if (isBlankCell(cell)) return null;
  const text = wordKey(cellText(cell));
  const kinds = Object.keys(SCOPES) as (keyof typeof SCOPES)[];
  const kind = kinds.find((one) => wordKey(SCOPES[one]) === text);
  if (kind !== undefined) return { kind };
  const group = groups.find((name) => wordKey(name) === text);
  if (group !== undefined) return { kind: 'group', group };
  return cells.fault('applies', FAULTS.unknownWord(cell, [...Object.values(SCOPES), ...groups]));
}

/** What rows must have to count; nothing of a table's rows can be asked for. */
function onlyOf({ rowColumns }: IndicatorRow, cells: RowCells): IndicatorSetting['only'] {
  const cell = cells.of('only');
  if (isBlankCell(cell)) return null;
  if (rowColumns.length === 0) return cells.fault('only', FAULTS.onlyOfRows);
  const found = parseConditions(cellText(cell), rowColumns);
  switch (found.kind) {
    case 'conditions':
      return found.conditions.length === 0 ? null : found.conditions;
    case 'several':
      return cells.fault('only', FAULTS.severalColumns(found.text, rowColumns));
    case 'noNumber':
      return cells.fault('only', FAULTS.noCondition(found.text));
    case 'unknown':
      return cells.fault('only', FAULTS.unknownColumn(found.text, rowColumns));
  }
}

/** The part of a log's time that a row wants; of a table's rows there is none. */
function periodOf({ rowColumns }: IndicatorRow, cells: RowCells): Period | null {
  const cell = cells.of('period');
  if (isBlankCell(cell)) return null;
  if (rowColumns.length === 0) return cells.fault('period', FAULTS.onlyOfRows);
  return parsePeriod(cellText(cell)) ?? cells.fault('period', FAULTS.noOwnPeriod(cell));
}

function evaluationOf(cells: RowCells): IndicatorSetting['evaluation'] {
  const word = wordOf(cells, 'evaluation', { words: EVALUATIONS });
  return word === 'whole' ? null : word;
}

function mergingOf(cells: RowCells): IndicatorSetting['merging'] {
  const word = wordOf(cells, 'merging', { words: MERGINGS });
  return word === 'asGiven' ? null : word;
}

/** "Cả năm", "6 tháng", "quý I", a term of several years: what header words can say. */
function targetTimeOf(cells: RowCells): Stretch | null {
  const cell = cells.of('targetPeriod');
  if (isBlankCell(cell)) return null;
  const stretch = typeof cell === 'string' || typeof cell === 'number' ? readStretch([cellText(cell)]) : null;
  return stretch === null || stretch.kind === 'part'
    ? cells.fault('targetPeriod', FAULTS.noPeriod(cell))
    : stretch;
}

function columnsOf(
  source: IndicatorRow,
  cells: RowCells,
): Pick<IndicatorSetting, 'targetColumn' | 'resultColumn'> {
  const target = chosenColumn(source, cells, 'targetColumn');
  const result = chosenColumn(source, cells, 'resultColumn');
  const shown = { target: target ?? source.targetColumn, result: result ?? source.resultColumn };
  if ((target !== null || result !== null) && shown.target !== null && shown.target === shown.result) {
    cells.fault(result === null ? 'targetColumn' : 'resultColumn', FAULTS.sameColumn);
    return { targetColumn: null, resultColumn: null };
  }
  return { targetColumn: target, resultColumn: result };
}

function chosenColumn(
  source: IndicatorRow,
  cells: RowCells,
  field: 'targetColumn' | 'resultColumn',
): number | null {
  const cell = cells.of(field);
  if (isBlankCell(cell)) return null;
  const found = parseColumns(cellText(cell), source.columns);
  if (found.kind === 'several') return cells.fault(field, FAULTS.severalColumns(found.text, found.choices));
  const [column, ...more] = found.kind === 'columns' ? found.columns : [];
  if (column === undefined || more.length > 0)
    return cells.fault(field, FAULTS.unknownColumn(cell, source.columns));
  cells.means(
    field,
    source.columns.flatMap((one) => (one.column === column ? [one.label] : [])),
  );
  return column === source[field] ? null : column;
}
