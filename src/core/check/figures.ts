import { middleOf } from '../number/middle';
import { targetColumnsOf } from '../target/indicator-target';
import type { Finding } from './finding';
import { spotsOf } from './spot';
import { figureColumns, isRate, numberAt, spotAt, subjectOf, type TableView } from './table-view';

/** Robust means: at least eight figures, all others within a factor of 30 of the median, the suspect beyond 300. */
const FEWEST_FIGURES = 8;
const USUAL_SPREAD = 30;
const OUTLYING = 300;
/** Neighbours of a damaged 1,38 are whole and about a thousand times as large. */
const FEWEST_WHOLE = 4;

/** Figures that lost their thousands, or stand in another unit of measure than their column. */
export function findFigures(view: TableView): Finding[] {
  return figureColumns(view).flatMap((column) => {
    const numbers = numbersOf(view, column);
    const damaged = findDamaged(view, column, numbers);
    if (damaged.length > 0 || isRate(view, column)) return damaged;
    const positive = numbers.filter(({ value }) => value > 0);
    const far = findOutliers(view, column, positive);
    return far.length > 0 ? far : findOtherMoney(view, column, positive);
  });
}

interface Numbered {
  readonly row: number;
  readonly value: number;
}

function numbersOf(view: TableView, column: number): readonly Numbered[] {
  const numbers: Numbered[] = [];
  for (const { row } of view.unitRows) {
    const value = numberAt(view, row, column);
    if (value !== null) numbers.push({ row, value });
  }
  return numbers;
}

/** 1,38 among 1.576, 775 and 1.167: 1.380 whose dot was read as a decimal sign. */
function findDamaged(view: TableView, column: number, numbers: readonly Numbered[]): Finding[] {
  const whole = numbers.filter(({ value }) => Number.isInteger(value) && value !== 0);
  const broken = numbers.filter(({ value }) => !Number.isInteger(value));
  if (whole.length < FEWEST_WHOLE || broken.length === 0 || broken.length * 4 > whole.length) return [];
  const sizes = whole.map(({ value }) => Math.abs(value));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const mended = (value: number) => Math.round(value * 1000);
  const fits = broken.filter(
    ({ value }) =>
      Math.abs(value * 1000 - mended(value)) < 1e-6 &&
      Math.abs(value) * 5 < least &&
      mended(Math.abs(value)) * 5 >= least &&
      mended(Math.abs(value)) <= most * 5,
  );
  const spots = spotsOf(
    fits.map(({ row, value }) => ({ ...spotAt(view, row, column), expected: mended(value) })),
  );
  return spots
    ? [{ kind: 'damagedNumber', severity: 'Cần xem lại', spots, subject: subjectOf(view, column) }]
    : [];
}

/** Figures of another size than all others, unless target and result of their row agree in size. */
function findOutliers(view: TableView, column: number, numbers: readonly Numbered[]): Finding[] {
  if (numbers.length < FEWEST_FIGURES) return [];
  const median = middleOf(numbers.map(({ value }) => value)) ?? 0;
  const distance = (value: number) => Math.max(value / median, median / value);
  const far = numbers.filter(({ value }) => distance(value) > OUTLYING);
  const near = numbers.filter(({ value }) => distance(value) <= USUAL_SPREAD);
  if (far.length === 0 || far.length + near.length < numbers.length || far.length * 5 > near.length)
    return [];
  const suspects = far.filter(({ row }) => !agreesWithPair(view, row, column));
  const spots = spotsOf(suspects.map(({ row }) => spotAt(view, row, column)));
  return spots
    ? [{ kind: 'otherScale', severity: 'Cần xem lại', spots, subject: subjectOf(view, column), median }]
    : [];
}

/** In so few rows one may be told that stands in another unit of money. */
const FEWEST_ROWS_OF_MONEY = 4;
/** Đồng among nghìn đồng, or nghìn among triệu: a thousand times, give or take what units differ by. */
const LEAST_THOUSANDFOLD = 300;

/** A whole row of money about a thousand times as large as all others: đồng typed in a table of nghìn đồng, whatever its pair agrees on. */
function findOtherMoney(view: TableView, column: number, positive: readonly Numbered[]): Finding[] {
  const owns = view.indicators.some(
    ({ columns }) =>
      columns.money && [columns.resultColumn, ...targetColumnsOf(columns.target)].includes(column),
  );
  const numbers = owns ? positive : [];
  if (numbers.length < FEWEST_ROWS_OF_MONEY) return [];
  const sorted = [...numbers].sort((a, b) => a.value - b.value);
  const [largest, next, least] = [sorted[sorted.length - 1], sorted[sorted.length - 2], sorted[0]];
  if (largest === undefined || next === undefined || least === undefined) return [];
  const median = sorted[Math.floor((sorted.length - 1) / 2)]?.value ?? next.value;
  if (next.value > least.value * USUAL_SPREAD || largest.value < median * LEAST_THOUSANDFOLD) return [];
  const spots = spotsOf([spotAt(view, largest.row, column)]);
  return spots
    ? [{ kind: 'otherScale', severity: 'Cần xem lại', spots, subject: subjectOf(view, column), median }]
    : [];
}

function agreesWithPair(view: TableView, row: number, column: number): boolean {
  return view.indicators.some(({ columns: { target, resultColumn, addedColumns } }) => {
    if (target.kind !== 'column' || addedColumns || (column !== target.column && column !== resultColumn))
      return false;
    const [due, done] = [numberAt(view, row, target.column), numberAt(view, row, resultColumn)];
    if (due === null || done === null || due <= 0 || done <= 0) return false;
    return Math.max(due / done, done / due) < USUAL_SPREAD;
  });
}
