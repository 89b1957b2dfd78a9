import { withoutAnyBound } from '../figure/bounded';
import { isPendingText } from '../figure/pending';
import { isUngivenText } from '../figure/ungiven';
import { parsePercent } from '../number/parse';
import type { Reading } from '../number/reading';
import { roundRatio } from '../number/round';
import { withoutUnit } from '../number/without-unit';
import { type ColumnKind, clearNumber, figureKind, otherKind } from '../raw/clear-number';
import { tidyText } from '../raw/tidy-text';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { type Cell, cellAt } from '../workbook/workbook';
import type { Finding } from './finding';
import { decimalsOf, isPlausible } from './rate-column';
import { type Spot, spotsOf } from './spot';
import {
  figureColumns,
  isRate,
  readingAt,
  resultAt,
  spotAt,
  subjectOf,
  type TableView,
  targetAt,
} from './table-view';

/** Where a cell of figures stands. */
interface CellOfColumn {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells of figures that are text, name another unit of measure than their column, have two readings, or none. */
export function findReadings(view: TableView): Finding[] {
  const asText: Spot[] = [];
  const columns = figureColumns(view);
  const findings = columns.flatMap((column) => checkColumn(view, column, asText));
  const spots = spotsOf(asText);
  if (spots === null) return findings;
  const typed = new Set(spots.map(({ place }) => place.column));
  const labels = columns.filter((column) => typed.has(column)).map((column) => subjectOf(view, column));
  const subject = view.shared ? view.table.title : '';
  const kinds = new Map([...typed].map((column) => [column, kindOf(view, column)]));
  const isCleaned = ({ place, typed: text }: Spot) => {
    const kind = kinds.get(place.column);
    return kind !== undefined && clearNumber(tidyText(String(text)), kind) !== null;
  };
  const cleaned = spots.filter(isCleaned).length;
  return [{ kind: 'numberAsText', severity: 'Gợi ý', spots, subject, columns: labels, cleaned }, ...findings];
}

/** What the command that tidies raw tables takes a column for; that a rate stands for a fraction is not looked at. */
function kindOf(view: TableView, column: number): ColumnKind {
  return (
    figureKind(column, view.indicators) ??
    (isRate(view, column)
      ? { kind: 'rates', scale: 'points' }
      : otherKind(view.unitRows.map(({ row }) => cellAt(view.grid, row, column))))
  );
}

/** What is wrong with the cells of one column; clear numbers that are text are gathered for the whole table. */
function checkColumn(view: TableView, column: number, asText: Spot[]): Finding[] {
  const [unreadable, otherMeasure]: [Spot[], Spot[]] = [[], []];
  const findings: Finding[] = [];
  const subject = subjectOf(view, column);
  const severity = decides(view, column) ? 'Lỗi' : 'Cần xem lại';
  for (const { row } of view.unitRows) {
    const cell = cellAt(view.grid, row, column);
    if (typeof cell === 'number' || cell === '' || view.worded.has(`${row}:${column}`)) continue;
    const reading = readCell(view, { row, column, cell });
    const spot = spotAt(view, row, column);
    if (reading.kind === 'number') {
      if (isTarget(view, column) && withoutAnyBound(cell) !== cell) continue;
      const list = !isRate(view, column) && withoutUnit(cell, reading.value) !== null ? otherMeasure : asText;
      list.push({ ...spot, expected: reading.value });
    } else if (reading.kind === 'unreadable' && !isToldWhy(view, column, cell)) unreadable.push(spot);
    else if (reading.kind === 'ellipsis' && isTarget(view, column)) unreadable.push(spot);
    else if (reading.kind === 'ambiguous') {
      const spots = spotsOf([spot]);
      const key = `${subject} › ${spot.unit ?? ''}`;
      const { readings } = reading;
      if (spots) findings.push({ kind: 'ambiguousNumber', severity, spots, subject: key, readings });
    }
  }
  const [wordSpots, measureSpots] = [spotsOf(unreadable), spotsOf(otherMeasure)];
  if (wordSpots) findings.push({ kind: 'unreadableNumber', severity, spots: wordSpots, subject });
  if (measureSpots) {
    const isOfRow = measureSpots.some(({ place }) => view.percents.has(`${place.row}:${place.column}`));
    const measure = measureOf(view, column) ?? (isOfRow ? 'theo dòng' : null);
    findings.push({ kind: 'otherMeasure', severity: 'Cần xem lại', spots: measureSpots, subject, measure });
  }
  return findings;
}

/** "66.7%" may be 66,7 or 667, but beside 2 of 3 it is 66,7: a rate is read as its row's figures say. */
function readCell(view: TableView, { row, column, cell }: CellOfColumn): Reading {
  if (!isRate(view, column)) return readingAt(view, row, column);
  const reading = parsePercent(cell);
  if (reading.kind !== 'ambiguous') return reading;
  const fitting = reading.readings.filter((value) =>
    view.indicators.some((indicator) => {
      const result = resultAt(view, indicator, row);
      const target = targetAt(view, indicator, row);
      if (indicator.columns.rateColumn !== column || result === null || target === null) return false;
      return target > 0 && isPlausible(result, target) && isRateOf(value, result, target);
    }),
  );
  const [value] = fitting;
  return value !== undefined && fitting.length === 1 ? { kind: 'number', value } : reading;
}

function isRateOf(points: number, result: number, target: number): boolean {
  const digits = decimalsOf(points);
  return (['halfUp', 'truncate'] as const).some(
    (mode) => roundRatio(result, target, { digits, mode }) === points,
  );
}

/** Targets and results decide states; figures of other columns only stand beside them. */
function decides({ indicators }: TableView, column: number): boolean {
  return indicators.some(({ columns }) => {
    return resultColumnsOf(columns).includes(column) || targetColumnsOf(columns.target).includes(column);
  });
}

/** Whether words say why no figure is there, as states do: a result is not known yet, a target was not given. */
function isToldWhy(view: TableView, column: number, cell: Cell): boolean {
  return isTarget(view, column) ? isUngivenText(cell) : decides(view, column) && isPendingText(cell);
}

function isTarget({ indicators }: TableView, column: number): boolean {
  return indicators.some(({ columns: { target } }) => targetColumnsOf(target).includes(column));
}

function measureOf({ indicators }: TableView, column: number): string | null {
  const owner = indicators.find(({ columns }) =>
    [...targetColumnsOf(columns.target), ...resultColumnsOf(columns), columns.shortfallColumn].includes(
      column,
    ),
  );
  return owner?.columns.measure ?? null;
}
