import { groupBy } from '../collection/group-by';
import type { Stretch } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { isMeasureHeading, isMeasureText, splitMeasure } from '../measure/row-measure';
import { parseNumber } from '../number/parse';
import { fitsIn, type RoleRows, type RowMeaning, roleRowsOf, rowMeaningOf } from '../parts/role-rows';
import { cellKind, cellText, isBlank } from '../tab/cell-kind';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { readColumnRoles, subjectKey } from '../tab/columns';
import { type Header, headerText, isNumberRow } from '../tab/header';
import { splitNumbering } from '../tab/numbering';
import { ordinalBefore } from '../tab/ordinal-column';
import { periodWords } from '../tab/period-heading';
import { isLineText, isTotalText } from '../tab/row-words';
import { isTimeHeading, labelsBelow } from '../tab/time-labels';
import { unitLikeness } from '../table/unit-like';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { isSumOfOthers } from './whole-columns';

/** Rows below a header that tell a column of labels from one of figures. */
const SAMPLE = 12;

/** A row below the header, and what it says. */
export interface TurnedRow {
  readonly row: number;
  readonly label: string;
  readonly meaning: RowMeaning;
  /** What it is of, by a column of its own or a heading above it; '' for what the title says. */
  readonly of: string;
  /** The unit of measure typed in the row, or in that of the heading above it; null for none. */
  readonly measure: string | null;
}

/** The rows of one indicator. */
export interface Subject {
  readonly name: string;
  readonly measure: string | null;
  readonly rows: readonly TurnedRow[];
  readonly roles: RoleRows;
  /** The part of the year that has this plan and result of its own. */
  readonly time?: Stretch;
}

/** A table whose columns are units, or indicators of one, and what its rows are. */
export interface Turned {
  readonly header: Header;
  readonly labelColumn: number;
  readonly ordinalColumn: number | null;
  readonly measureColumn: number | null;
  readonly units: readonly Column[];
  /** They are indicators of one unit otherwise. */
  readonly areUnits: boolean;
  readonly subjects: readonly Subject[];
  /** Its last row with a figure. */
  readonly last: number;
}

/** Whether a row heads units over plans and results. */
export function headsTurnedRows(grid: Grid, row: number): boolean {
  return readTurned(grid, row) !== null;
}

/** Reads such a table whose names stand in a row; null where its rows are no plans and results, or typed rates or sums contradict it. */
export function readTurned(grid: Grid, row: number): Turned | null {
  const labelColumn = labelColumnOf(grid, row);
  if (labelColumn === null) return null;
  const header = headerOf(grid, row, labelColumn);
  const names = header.columns.flatMap(({ column, path }) => (column > labelColumn ? path : []));
  const isOfFigures = names.filter(({ text }) => parseNumber(text).kind === 'unreadable').length < 2;
  if (isOfFigures || !beginsWithMeaning(grid, header, labelColumn)) return null;
  const all = readColumnRoles(header, grid);
  const measureColumn =
    all.find(({ leaf, column }) => column !== labelColumn && isMeasureHeading(leaf))?.column ?? null;
  const right = all.filter(
    ({ column, leaf, role }) =>
      column > labelColumn && column !== measureColumn && leaf !== '' && role !== 'note',
  );
  const named = right.filter(({ leaf }) => !isTotalText(leaf) && periodWords(leaf) === null);
  const isUnitLike = unitLikeness(
    named.map(({ leaf }) => leaf),
    { haveFigures: true },
  );
  const areUnits = named.filter(({ leaf }) => isUnitLike(leaf)).length * 3 >= named.length * 2;
  if (named.length < 2 || named.some(({ leaf, role }) => role !== null && !isUnitLike(leaf))) return null;
  const ordinalColumn = ordinalBefore(all, labelColumn);
  const columns = { header, labelColumn, ordinalColumn, measureColumn };
  const rows = readRows(grid, columns, right);
  const subjects = rows === null ? null : subjectsOf(rows);
  if (rows === null || subjects === null) return null;
  if (!areUnits && subjects.some(({ name }) => name !== '')) return null;
  const told = named.map((column) => {
    return { column, name: column.leaf, figures: rows.map((one) => numberIn(grid, one.row, column.column)) };
  });
  const units = areUnits
    ? told.filter((own) => !isSumOfOthers(own, told)).map(({ column }) => column)
    : right.filter(({ role }) => role === null || role === 'sum');
  const areContradicted = isContradicted(grid, subjects, units);
  if (units.length < 2 || areContradicted) return null;
  return { ...columns, units, areUnits, subjects, last: rows[rows.length - 1]?.row ?? header.last };
}

/** Whether the first row with a figure, or one above it, says what it is of plan and result: most headers head units, and no more is read of them. */
function beginsWithMeaning(grid: Grid, { columns, last, first }: Header, labelColumn: number): boolean {
  const labelOf = labelsBelow(cellText(cellAt(grid, first, labelColumn)));
  const headed = columns.filter(({ column, path }) => column > labelColumn && path.length > 0);
  for (const cells of grid.slice(last + 1)) {
    if (rowMeaningOf(splitNumbering(labelOf(cells[labelColumn] ?? '')).rest) !== null) return true;
    if (headed.some(({ column }) => cellKind(cells[column] ?? '') === 'figure')) return false;
  }
  return false;
}

/** The row of names as a header, with the one above it where that heads the labels, and a row of column numbers. */
function headerOf(grid: Grid, row: number, labelColumn: number): Header {
  const isBelow = isBlank(cellAt(grid, row, labelColumn)) && !isBlank(cellAt(grid, row - 1, labelColumn));
  const columns = (grid[row] ?? []).map((cell, column) => {
    const own = headerText(cell) ?? (isBelow ? headerText(cellAt(grid, row - 1, column)) : null);
    return { column, path: own === null ? [] : [own] };
  });
  const last = isNumberRow(grid, row + 1, labelColumn) ? row + 1 : row;
  return { first: isBelow ? row - 1 : row, last, columns, unitColumns: [labelColumn] };
}

/** The last column of words left of the first one that holds figures under a heading of its own; null for other rows. */
function labelColumnOf(grid: Grid, row: number): number | null {
  const cells = grid[row] ?? [];
  const named = cells.filter((cell) => cellKind(cell) === 'words').length;
  if (named < 2) return null;
  const below = grid.slice(row + 1, row + 1 + SAMPLE);
  const kindIn = (column: number) => {
    if (isTimeHeading(cellText(cells[column] ?? ''))) return 'words';
    const filled = below.map((own) => own[column] ?? '').filter((cell) => !isBlank(cell));
    const words = filled.filter((cell) => cellKind(cell) === 'words').length;
    return filled.length === 0 ? null : words * 2 > filled.length ? 'words' : 'figures';
  };
  let labels: number | null = null;
  for (let column = 0; column < cells.length; column += 1) {
    const kind = kindIn(column);
    const heading = cells[column] ?? '';
    const isMeasured =
      labels !== null && isMeasureHeading(isBlank(heading) ? cellAt(grid, row - 1, column) : heading);
    if (kind === 'words' && !isMeasured) labels = column;
    else if (kind === 'figures' && labels !== null) return labels;
  }
  return null;
}

/** The rows with figures down to the last; null where one of them is neither target nor result nor made of them. */
function readRows(
  grid: Grid,
  {
    header,
    labelColumn,
    ordinalColumn,
    measureColumn,
  }: Pick<Turned, 'header' | 'labelColumn' | 'ordinalColumn' | 'measureColumn'>,
  columns: readonly Column[],
): readonly TurnedRow[] | null {
  const labelOf = labelsBelow(cellText(cellAt(grid, header.first, labelColumn)));
  const rows: TurnedRow[] = [];
  let of = '';
  let under: RowMeaning | null = null;
  let measureOf: string | null = null;
  for (let row = header.last + 1; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const left = cells.slice(0, labelColumn).flatMap((cell, column) => {
      return column !== ordinalColumn && column !== measureColumn && cellKind(cell) === 'words'
        ? [cleanText(cellText(cell))]
        : [];
    });
    if (left.length > 0) of = splitNumbering(left.join(BETWEEN_BANDS)).rest;
    const typed = measureColumn === null ? '' : (cells[measureColumn] ?? '');
    const measure = cellKind(typed) === 'words' ? cleanText(cellText(typed)) : null;
    const label = splitNumbering(labelOf(cells[labelColumn] ?? '')).rest;
    const own = rowMeaningOf(label);
    const isTold = own !== null && !(own.kind === 'role' && own.role === 'other');
    const filled = columns.filter(({ column }) => !isBlank(cells[column] ?? ''));
    const named = filled.filter(({ column }) => isNamed(cells[column] ?? ''));
    if (!isTold && named.length * 2 > columns.length) break;
    if (filled.length === 0 || (!isTold && named.length === filled.length)) {
      if (isLineText(label)) break;
      const isToCome = rows.some(({ meaning }) => meaning.kind === 'part');
      if (label === '' || (own !== null && own.kind !== 'role' && isToCome)) continue;
      const isHeadingOfRole = own?.kind === 'role' && own.subject === '';
      under = isHeadingOfRole ? own : null;
      of = isHeadingOfRole ? '' : label;
      measureOf = measure;
      continue;
    }
    const meaning = under !== null && own === null && label !== '' ? under : own;
    if (meaning === null) return null;
    rows.push({ row, label, meaning, of: meaning === under ? label : of, measure: measure ?? measureOf });
  }
  return rows;
}

/** Whether words stand where figures do: another header begins. */
function isNamed(cell: Cell): boolean {
  return cellKind(cell) === 'words' && parseNumber(cell).kind === 'unreadable';
}

/** The rows by what they are of: a heading or column of its own, the words beside "KH" and "TH" where it has several plans, else the title. */
function subjectsOf(rows: readonly TurnedRow[]): readonly Subject[] | null {
  const groups = groupBy(rows, (row) => subjectKey(row.of));
  const found = [...groups.values()].flatMap((group): readonly (Subject | null)[] => {
    const [{ of }] = group;
    const plans = group.filter(({ meaning }) => meaning.kind === 'role' && meaning.role === 'target');
    const isShared = plans.length === 1 && of === '' && group.every((row) => keyOf(row) === keyOf(group[0]));
    if (plans.length < 2 && !isShared) return [subjectOf({ name: of, rows: group })];
    return plans.map((plan) => {
      const subject = plan.meaning.kind === 'role' ? plan.meaning.subject : '';
      const name = isShared && isMeasureText(subject) ? '' : subject;
      const own = group.filter((row) => keyOf(row) === keyOf(plan));
      return name === '' && !isShared ? null : subjectOf({ name, rows: own });
    });
  });
  const subjects = found.filter((subject): subject is Subject => subject !== null);
  return subjects.length < found.length || subjects.length === 0 ? null : inTimes(subjects);
}

/** What is called by parts of the year is one thing, in each with a plan of its own: "Quý I" over "KH" and "TH"; by the whole alone where that stands among them. */
function inTimes(subjects: readonly Subject[]): readonly Subject[] {
  const told = subjects.flatMap((subject) => {
    const meaning = rowMeaningOf(subject.name);
    return meaning === null || meaning.kind === 'role' ? [] : [{ subject, meaning }];
  });
  if (told.length < subjects.length) return subjects;
  const whole = told.find(({ meaning }) => meaning.kind === 'whole')?.subject;
  if (whole === undefined)
    return told.flatMap(({ subject, meaning }) =>
      meaning.kind === 'part' ? [{ ...subject, name: '', time: meaning.stretch }] : [],
    );
  const others = subjects.flatMap((subject) => (subject === whole ? [] : subject.rows));
  return [{ ...whole, name: '', rows: [...whole.rows, ...others] }];
}

/** What "KH" or "TH" stands beside in a label. */
function keyOf(row: TurnedRow | undefined): string {
  return row?.meaning.kind === 'role' ? subjectKey(row.meaning.subject) : '';
}

/** An indicator's rows; what rates are measured in is not what it is. */
function subjectOf(own: Pick<Subject, 'name' | 'rows'>): Subject | null {
  const roles = roleRowsOf(own.rows.map(({ meaning }) => meaning));
  if (roles === null) return null;
  const { name, measure } = splitMeasure(own.name);
  const typed = own.rows.find((row, place) => place !== roles.rate && row.measure !== null);
  return { name, measure: typed?.measure ?? measure, rows: own.rows, roles };
}

/** Whether most typed rates or sums of parts say that target and result are something else. */
function isContradicted(grid: Grid, subjects: readonly Subject[], units: readonly Column[]): boolean {
  const told = subjects.flatMap(({ rows, roles: { target, result, rate, parts } }) =>
    units.flatMap(({ column }): readonly boolean[] => {
      const rowAt = (place: number | null) => (place === null ? -1 : (rows[place]?.row ?? -1));
      const figureOf = (place: number | null) => numberIn(grid, rowAt(place), column);
      return fitsIn({
        rate: cellAt(grid, rowAt(rate), column),
        target: figureOf(target),
        result: figureOf(result),
        parts: parts.map(({ place }) => figureOf(place)),
      });
    }),
  );
  return told.filter((fits) => !fits).length * 2 > told.length;
}
