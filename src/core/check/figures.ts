import { parsePercent } from '../number/parse';
import { cellAt } from '../workbook/workbook';
import { type Finding, type Spot, spotsOf } from './finding';
import { numberAt, readingAt, spotAt, subjectOf, type TableView } from './table-view';

/** Robust means: at least eight figures, all others within a factor of 30 of the median, the suspect beyond 300. */
const FEWEST_FIGURES = 8;
const USUAL_SPREAD = 30;
const OUTLYING = 300;
/** Neighbours of a damaged 1,38 are whole and about a thousand times as large. */
const FEWEST_WHOLE = 4;

/** Cells of figures that are text, have two readings or none, or stand in another unit of measure than their column. */
export function findFigures(view: TableView): Finding[] {
  const columns = figureColumns(view);
  return columns.flatMap((column) => {
    const damaged = findDamaged(view, column);
    return [
      ...checkReadings(view, column),
      ...damaged,
      ...(damaged.length === 0 && !isRate(view, column) ? findOutliers(view, column) : []),
    ];
  });
}

function figureColumns({ indicators, otherFigures }: TableView): readonly number[] {
  const own = indicators.flatMap(({ columns }) => [
    columns.target.kind === 'column' ? columns.target.column : null,
    columns.resultColumn,
    columns.rateColumn,
    columns.shortfallColumn,
  ]);
  const all = [...own.filter((column): column is number => column !== null), ...otherFigures];
  return [...new Set(all)].sort((a, b) => a - b);
}

function isRate({ indicators }: TableView, column: number): boolean {
  return indicators.some(({ columns }) => columns.rateColumn === column);
}

function checkReadings(view: TableView, column: number): Finding[] {
  const asText: Spot[] = [];
  const unreadable: Spot[] = [];
  const findings: Finding[] = [];
  const subject = subjectOf(view, column);
  for (const { row } of view.unitRows) {
    const cell = cellAt(view.grid, row, column);
    if (typeof cell === 'number') continue;
    const reading = isRate(view, column) ? parsePercent(cell) : readingAt(view, row, column);
    const spot = spotAt(view, row, column);
    if (reading.kind === 'number') asText.push({ ...spot, expected: reading.value });
    else if (reading.kind === 'unreadable') unreadable.push(spot);
    else if (reading.kind === 'ambiguous') {
      const spots = spotsOf([spot]);
      const key = `${subject} › ${spot.unit ?? ''}`;
      const { readings } = reading;
      if (spots) findings.push({ kind: 'ambiguousNumber', severity: 'Lỗi', spots, subject: key, readings });
    }
  }
  const [textSpots, wordSpots] = [spotsOf(asText), spotsOf(unreadable)];
  if (textSpots) findings.push({ kind: 'numberAsText', severity: 'Gợi ý', spots: textSpots, subject });
  if (wordSpots) findings.push({ kind: 'unreadableNumber', severity: 'Lỗi', spots: wordSpots, subject });
  return findings;
}

interface Numbered {
  readonly row: number;
  readonly value: number;
}

function numbersOf(view: TableView, column: number): readonly Numbered[] {
  return view.unitRows.flatMap(({ row }) => {
    const value = numberAt(view, row, column);
    return value === null ? [] : [{ row, value }];
  });
}

/** 1,38 among 1.576, 775 and 1.167: 1.380 whose dot was read as a decimal sign. */
function findDamaged(view: TableView, column: number): Finding[] {
  const numbers = numbersOf(view, column);
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
function findOutliers(view: TableView, column: number): Finding[] {
  const numbers = numbersOf(view, column).filter(({ value }) => value > 0);
  if (numbers.length < FEWEST_FIGURES) return [];
  const sorted = numbers.map(({ value }) => value).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
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

function agreesWithPair(view: TableView, row: number, column: number): boolean {
  return view.indicators.some(({ columns: { target, resultColumn } }) => {
    if (target.kind !== 'column' || (column !== target.column && column !== resultColumn)) return false;
    const [due, done] = [numberAt(view, row, target.column), numberAt(view, row, resultColumn)];
    if (due === null || done === null || due <= 0 || done <= 0) return false;
    return Math.max(due / done, done / due) < USUAL_SPREAD;
  });
}
