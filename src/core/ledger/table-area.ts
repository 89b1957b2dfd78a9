import { lazy } from '../collection/lazy';
import type { KindOfRow } from '../figure/kind-of-row';
import { addExact, subtractExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import { cellKind, isBlank } from '../tab/cell-kind';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { holdsAmount, holdsFigure } from '../tab/holds-figure';
import type { Table } from '../table/table';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { columnFates, unjudgedColumns } from './column-fates';
import { type Fate, OUTSIDE, REFUSED, TARGET, UNREAD } from './fate';
import { labelReader, saysSum } from './row-words';

/** What a table's figures are used for. */
export interface TableUse {
  /** By column: what indicators of the survey take, and what is left out of it. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Columns that a problem names. */
  readonly refused: ReadonlySet<number>;
  /** Rows that a problem names. */
  readonly refusedRows: ReadonlySet<number>;
  /** Staff said which columns are used. */
  readonly isDeclared: boolean;
  /** What all of its figures are, where none is used; null where some are. */
  readonly whole: Fate | null;
}

/** A table, or a form seen as one: its rows by what they are, and its columns. */
export interface TableShape extends Pick<Table, 'tab' | 'title' | 'header' | 'unitColumn' | 'ordinalColumn'> {
  /** Its first column, whatever stands there. */
  readonly from: number;
  readonly columns: readonly Column[];
  readonly rows: readonly KindOfRow[];
  /** Rows with figures that are read and not used. */
  readonly others: readonly number[];
  /** Rows that are added to those of the units. */
  readonly added: readonly number[];
  /** How far below its result a unit's target stands; 0 for beside it. */
  readonly shift: number;
  /** Rows that hold every unit's target. */
  readonly stated: readonly number[];
}

type RowKind = 'between' | 'unit' | 'sum' | 'other' | 'refused' | 'target';
const ROW_KINDS: readonly RowKind[] = ['between', 'unit', 'sum', 'other', 'refused', 'target'];
const CODES: Readonly<Record<RowKind, number>> = {
  between: 0,
  unit: 1,
  sum: 2,
  other: 3,
  refused: 4,
  target: 5,
};

const NAME: Fate = { kind: 'label', of: 'name' };
const ORDINAL: Fate = { kind: 'label', of: 'ordinal' };
const HEADING: Fate = { kind: 'label', of: 'heading' };
const TOTAL: Fate = { kind: 'typed', of: 'total' };
const OTHER_ROW: Fate = { kind: 'notUsed', why: 'otherRow' };

/** The cells of a table with a row a unit, or of a form. */
export function tableArea(grid: Grid, shape: TableShape, use: TableUse): LedgerArea {
  const { tab, title, header, unitColumn, ordinalColumn, columns, rows, others, added, shift, stated } =
    shape;
  const units = rows.filter(({ kind }) => kind === 'unit');
  const targets = [...(shift === 0 ? [] : units.map(({ row }) => row + shift)), ...stated];
  const isOfSeveral = shift !== 0 || added.length > 0;
  const numbers = [...rows.map(({ row }) => row), ...others, ...use.refusedRows, ...added, ...targets];
  const first = header.first;
  const last = numbers.reduce((most, row) => Math.max(most, row), header.last);
  const kinds = new Uint8Array(last - first + 1);
  for (const row of use.refusedRows) kinds[row - first] = CODES.refused;
  for (const row of others) kinds[row - first] = CODES.other;
  for (const row of targets) kinds[row - first] = CODES.target;
  for (const row of added) kinds[row - first] = CODES.unit;
  for (const { row, kind } of rows) kinds[row - first] = kind === 'unit' ? CODES.unit : CODES.sum;
  const fates = columnFates(columns, {
    fates: use.fates,
    refused: use.refused,
    isDeclared: use.isDeclared,
    holdsFigures: (column) => columnContent(grid, rows, column) === 'figures',
    addUp: (parts, whole) => addUp(grid, rows, { parts, whole }),
  });
  const isPrinted = ({ column }: Column) => fates.get(column)?.kind === 'figure';
  const values = columns.filter(isPrinted).map(({ column }) => column);
  const right = columns.reduce((most, { column }) => Math.max(most, column), unitColumn);
  const edge =
    use.whole === null && !use.isDeclared ? unheadedColumns(grid, shape, { from: right + 1, values }) : [];
  const isUnread = ({ column }: Column) => use.whole === null && fates.get(column)?.kind === 'unread';
  const hasFigure = (row: number) =>
    values.some((column) => holdsFigure(cellAt(grid, row, column))) && !isUnfilled(grid[row] ?? [], shape);
  const gaps = lazy(() =>
    Array.from({ length: last - header.last }, (_, index) => header.last + 1 + index).filter(
      (row) => kinds[row - first] === CODES.between && hasFigure(row) && !isRepeated(row),
    ),
  );
  const fateOfLabel = labelReader();
  const isRepeated = (row: number) => repeatsHeader(grid, row, shape);
  const betweenFate = (row: number) => (isRepeated(row) ? HEADING : fateOfLabel(grid[row] ?? []));
  const fateAt = (row: number, column: number): Fate => {
    if (row <= header.last) return HEADING;
    const kind = ROW_KINDS[kinds[row - first] ?? 0] ?? 'between';
    if (kind === 'refused') return REFUSED;
    if (use.whole !== null) return use.whole;
    if (column === ordinalColumn) return ORDINAL;
    const fate = fates.get(column) ?? (edge.includes(column) ? UNREAD : OUTSIDE);
    if (column <= unitColumn && fate.kind !== 'figure') return NAME;
    if (kind === 'unit' || fate.kind === 'outside' || fate.kind === 'label') return fate;
    if (kind === 'between') return hasFigure(row) ? betweenFate(row) : OUTSIDE;
    if (kind === 'other') return OTHER_ROW;
    if (kind === 'target') return fate.kind === 'figure' ? TARGET : fate;
    return TOTAL;
  };
  return {
    tab,
    title,
    first,
    body: rows.find(({ kind }) => kind === 'unit')?.row ?? header.last + 1,
    last,
    from: shape.from,
    to: right + edge.length,
    nameColumn: unitColumn,
    values,
    unread: [
      ...columns.filter(isUnread).map(({ column, leaf }) => ({ column, heading: leaf })),
      ...edge.map((column) => ({ column, heading: '' })),
    ],
    unjudged:
      use.whole === null && !use.isDeclared
        ? unjudgedColumns(columns, fates).map(({ column, texts }) => ({
            column,
            heading: texts.join(BETWEEN_BANDS),
          }))
        : [],
    unreadRows: use.whole === null ? gaps().filter((row) => betweenFate(row).kind === 'unread') : [],
    besideFate: (cells) =>
      isOfSeveral
        ? fateOfLabel(cells)
        : saysSum(cells) || isSum(grid, cells, { rows, values })
          ? TOTAL
          : UNREAD,
    claims: (row) => row <= header.last || (kinds[row - first] ?? CODES.between) !== CODES.between,
    fateAt,
  };
}

/** Whether a row has a number at most, and no figure but 0: one of a form that is filled down further than its units. */
function isUnfilled(cells: readonly Cell[], { from, unitColumn, ordinalColumn }: TableShape): boolean {
  const isNamed = cells.slice(from, unitColumn + 1).some((cell) => cellKind(cell) === 'words');
  return !isNamed && !cells.some((cell, column) => column !== ordinalColumn && holdsAmount(cell));
}

/** Fewer units do not tell scratch work from figures of each. */
const FEWEST_UNITS = 3;

/**
 * The columns right behind the last headed one in which every unit has a figure that is worked out from none of the printed ones: another
 * payment that nobody gave a heading. Other figures there are scratch work.
 */
function unheadedColumns(
  grid: Grid,
  { header, rows }: TableShape,
  { from, values }: { readonly from: number; readonly values: readonly number[] },
): readonly number[] {
  const units = rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []));
  const found: number[] = [];
  if (units.length < FEWEST_UNITS || values.length === 0) return found;
  const isHeaded = (column: number) =>
    grid.slice(header.first, header.last + 1).some((cells) => !isBlank(cells[column] ?? ''));
  for (let column = from; column < (grid[header.last]?.length ?? 0); column += 1) {
    const isFull = units.every((row) => holdsFigure(cellAt(grid, row, column)));
    if (!isFull || isHeaded(column)) break;
    if (!isWorkedOut(grid, units, { column, values })) found.push(column);
    else break;
  }
  return found;
}

/** Whether a column holds the difference, the sum or the rate of two others in every row. */
function isWorkedOut(
  grid: Grid,
  units: readonly number[],
  { column, values }: { readonly column: number; readonly values: readonly number[] },
): boolean {
  const at = (row: number, of: number) => figureOf(cellAt(grid, row, of)) ?? 0;
  const isOf = (one: number, other: number) => (work: (a: number, b: number) => number) =>
    units.every((row) => {
      const sought = work(at(row, one), at(row, other));
      return Math.abs(at(row, column) - sought) <= Math.abs(sought) / 100;
    });
  const works: readonly ((a: number, b: number) => number)[] = [
    (a, b) => a - b,
    (a, b) => Math.max(0, a - b),
    (a, b) => a + b,
    (a, b) => (b === 0 ? 0 : a / b),
    (a, b) => (b === 0 ? 0 : (100 * a) / b),
    (a) => a,
  ];
  return values.some((one) => values.some((other) => works.some(isOf(one, other))));
}

/** Rows looked at to tell whether columns add up. */
const SAMPLE = 200;

/** Whether some columns add up to another in four of five rows of units at least: months to their sum. */
function addUp(
  grid: Grid,
  rows: readonly KindOfRow[],
  { parts, whole }: { readonly parts: readonly number[]; readonly whole: number },
): boolean {
  let right = 0;
  let told = 0;
  for (const { row } of rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE)) {
    const sum = figureOf(cellAt(grid, row, whole));
    const figures = parts.flatMap((column) => figureOf(cellAt(grid, row, column)) ?? []);
    if (sum === null || figures.length === 0) continue;
    told += 1;
    if (subtractExact(addExact(figures), sum) === 0) right += 1;
  }
  return told > 0 && right * 5 >= told * 4;
}

/** Whether a row's figures are the sums of the units' in every printed column. */
function isSum(
  grid: Grid,
  cells: readonly Cell[],
  { rows, values }: { readonly rows: readonly KindOfRow[]; readonly values: readonly number[] },
): boolean {
  const units = rows.filter(({ kind }) => kind === 'unit');
  return values.every((column) => {
    const own = figureOf(cells[column] ?? '');
    const parts = units.flatMap(({ row }) => figureOf(cellAt(grid, row, column)) ?? []);
    return own !== null && subtractExact(addExact(parts), own) === 0;
  });
}

function figureOf(cell: Cell): number | null {
  const reading = parseNumber(cell);
  return reading.kind === 'number' ? reading.value : null;
}

/** Whether a row is one of the table's header rows again, as on a printed page. */
function repeatsHeader(grid: Grid, row: number, { header, unitColumn }: TableShape): boolean {
  for (let own = header.first; own <= header.last; own += 1) {
    const text = cellAt(grid, own, unitColumn);
    if (text !== '' && cellAt(grid, row, unitColumn) === text) return true;
  }
  return false;
}
