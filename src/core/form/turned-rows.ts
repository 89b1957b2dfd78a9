import type { Stretch } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { parseNumber } from '../number/parse';
import {
  partsComeTo,
  type RoleRows,
  type RowMeaning,
  rateFits,
  roleRowsOf,
  rowMeaningOf,
} from '../parts/role-rows';
import type { RowSpan } from '../tab/area-span';
import { cellKind, cellText, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { readColumnRoles, subjectKey } from '../tab/columns';
import { type Header, headerText, isNumberRow } from '../tab/header';
import { splitNumbering } from '../tab/numbering';
import { ordinalBefore } from '../tab/ordinal-column';
import { periodWords } from '../tab/period-heading';
import { isLineText, isTotalText } from '../tab/row-words';
import { coversTime } from '../tab/span';
import { isTimeHeading, labelsBelow } from '../tab/time-labels';
import { unitLikeness } from '../table/unit-like';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';
import { completeForm, type FormDraft, topOf } from './draft';
import type { Form, FormRow } from './form';
import { isMeasureHeading } from './heading';
import { headingPlace } from './heading-place';
import { formOfColumn } from './name-units';
import { splitMeasure } from './row-measure';
import { inItsTime } from './time-columns';
import { isSumOfOthers } from './whole-columns';

/** Headers stand near the top of a tab. */
const ROWS_SEARCHED = 60;
/** Rows below a header that tell a column of labels from one of figures. */
const SAMPLE = 12;

/** A row below the header, and what it says. */
interface TurnedRow {
  readonly row: number;
  readonly label: string;
  readonly meaning: RowMeaning;
  /** What it is of, by a column of its own or a heading above it; '' for what the title says. */
  readonly of: string;
}

/** The rows of one indicator. */
interface Subject {
  readonly name: string;
  readonly measure: string | null;
  readonly rows: readonly TurnedRow[];
  readonly roles: RoleRows;
}

interface Turned {
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

/** Forms of units that columns name, or of indicators that they name, whose unit is told elsewhere. */
export interface TurnedForms {
  readonly forms: readonly FormDraft[];
  readonly unitForms: readonly Form[];
}

/**
 * Reads a table whose columns are units, or indicators of one, and whose rows are targets and results: "Kế hoạch", "Thực hiện", "Tỷ lệ" under each indicator, or
 * "KH năm" over months and their sum. A form a unit; one for each time where no row sums the times up. Null for other tables, and
 * where the typed rates or sums contradict it in most cells.
 */
export function draftTurnedRows(tab: Tab): TurnedForms | null {
  const grid = tab.values;
  const found: Turned[] = [];
  let limit = ROWS_SEARCHED;
  for (let row = 0; row < Math.min(grid.length, limit); row += 1) {
    const turned = readTurned(grid, row);
    if (turned === null) continue;
    found.push(turned);
    row = turned.last;
    limit = row + ROWS_SEARCHED;
  }
  if (found.length === 0) return null;
  const read = found.map((turned, index) => {
    const from = (found[index - 1]?.last ?? -1) + 1;
    return formsOf(tab, turned, { from, to: found[index + 1]?.header.first ?? grid.length });
  });
  return {
    forms: read.flatMap(({ forms }) => forms),
    unitForms: read.flatMap(({ unitForms }) => unitForms),
  };
}

/** Whether a row heads units over plans and results. */
export function headsTurnedRows(grid: Grid, row: number): boolean {
  return readTurned(grid, row) !== null;
}

function readTurned(grid: Grid, row: number): Turned | null {
  const labelColumn = labelColumnOf(grid, row);
  if (labelColumn === null) return null;
  const header = headerOf(grid, row, labelColumn);
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
  const subjects = rows === null ? null : subjectsOf(grid, rows, measureColumn);
  if (rows === null || subjects === null) return null;
  if (!areUnits && subjects.some(({ name }) => name !== '')) return null;
  const told = named.map((column) => {
    return { column, name: column.leaf, figures: rows.map((one) => numberIn(grid, one.row, column.column)) };
  });
  const units = told.filter((own) => !isSumOfOthers(own, told)).map(({ column }) => column);
  const areContradicted = isContradicted(grid, subjects, units);
  if (units.length < 2 || areContradicted) return null;
  return { ...columns, units, areUnits, subjects, last: rows[rows.length - 1]?.row ?? header.last };
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
    const isMeasured = labels !== null && isMeasureHeading(cells[column] ?? '');
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
  for (let row = header.last + 1; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const left = cells.slice(0, labelColumn).flatMap((cell, column) => {
      return column !== ordinalColumn && column !== measureColumn && cellKind(cell) === 'words'
        ? [cleanText(cellText(cell))]
        : [];
    });
    if (left.length > 0) of = splitNumbering(left.join(' – ')).rest;
    const label = splitNumbering(labelOf(cells[labelColumn] ?? '')).rest;
    if (columns.filter(({ column }) => isNamed(cells[column] ?? '')).length > 1) break;
    const hasFigures = columns.some(({ column }) => !isBlank(cells[column] ?? ''));
    if (!hasFigures) {
      if (isLineText(label)) break;
      if (label === '') continue;
      const meaning = rowMeaningOf(label);
      const isHeadingOfRole = meaning?.kind === 'role' && meaning.subject === '';
      under = isHeadingOfRole ? meaning : null;
      of = isHeadingOfRole ? '' : label;
      continue;
    }
    const own = rowMeaningOf(label);
    const meaning = under !== null && own === null && label !== '' ? under : own;
    if (meaning === null) return null;
    rows.push({ row, label, meaning, of: meaning === under ? label : of });
  }
  return rows;
}

/** Whether words stand where figures do: another header begins. */
function isNamed(cell: Cell): boolean {
  return cellKind(cell) === 'words' && parseNumber(cell).kind === 'unreadable';
}

/** The rows by what they are of: a heading or column of its own, the words beside "KH" and "TH" where it has several plans, else the title. */
function subjectsOf(
  grid: Grid,
  rows: readonly TurnedRow[],
  measureColumn: number | null,
): readonly Subject[] | null {
  const groups = new Map<string, TurnedRow[]>();
  for (const row of rows) groups.set(subjectKey(row.of), [...(groups.get(subjectKey(row.of)) ?? []), row]);
  const found = [...groups.values()].flatMap((group): readonly (Subject | null)[] => {
    const [{ of } = { of: '' }] = group;
    const plans = group.filter(({ meaning }) => meaning.kind === 'role' && meaning.role === 'target');
    if (plans.length < 2) return [subjectOf(grid, { name: of, rows: group, measureColumn })];
    const keyOf = ({ meaning }: TurnedRow) => (meaning.kind === 'role' ? subjectKey(meaning.subject) : '');
    return plans.map((plan) => {
      const name = plan.meaning.kind === 'role' ? plan.meaning.subject : '';
      const own = group.filter((row) => keyOf(row) === keyOf(plan));
      return name === '' ? null : subjectOf(grid, { name, rows: own, measureColumn });
    });
  });
  const subjects = found.filter((subject): subject is Subject => subject !== null);
  return subjects.length < found.length || subjects.length === 0 ? null : subjects;
}

function subjectOf(
  grid: Grid,
  own: Pick<Subject, 'name' | 'rows'> & { readonly measureColumn: number | null },
): Subject | null {
  const roles = roleRowsOf(own.rows.map(({ meaning }) => meaning));
  if (roles === null) return null;
  const { name, measure } = splitMeasure(own.name);
  const typed = own.rows.flatMap(({ row }) => {
    const cell = own.measureColumn === null ? '' : cellAt(grid, row, own.measureColumn);
    return typeof cell === 'string' && !isBlank(cell) ? [cleanText(cell)] : [];
  });
  return { name, measure: typed[0] ?? measure, rows: own.rows, roles };
}

/** Whether most typed rates or sums of parts say that target and result are something else. */
function isContradicted(grid: Grid, subjects: readonly Subject[], units: readonly Column[]): boolean {
  const told = subjects.flatMap(({ rows, roles: { target, result, rate, parts } }) =>
    units.flatMap(({ column }): boolean[] => {
      const rowAt = (place: number | null) => (place === null ? -1 : (rows[place]?.row ?? -1));
      const figureOf = (place: number | null) => numberIn(grid, rowAt(place), column);
      const done = figureOf(result);
      const ofParts = partsComeTo(
        parts.map(({ place }) => figureOf(place)),
        done,
      );
      const ofRate = rateFits(cellAt(grid, rowAt(rate), column), figureOf(target), done);
      return [ofParts, ofRate].filter((fits) => fits !== null);
    }),
  );
  return told.filter((fits) => !fits).length * 2 > told.length;
}

function formsOf(tab: Tab, turned: Turned, { from, to }: RowSpan): TurnedForms {
  const { header, units, areUnits, subjects, last } = turned;
  const top = topOf(tab.values, header.first);
  const spans = {
    above: { from, to: header.first },
    below: { from: last + 1, to },
    top,
  };
  const times = timesOf(tab.values, turned);
  const drafts = units.map((unit) => {
    const named = areUnits
      ? subjects
      : subjects.map((subject) => ({ ...subject, ...splitMeasure(unit.leaf) }));
    return [null, ...times].flatMap((time): FormDraft[] => {
      const own = named.flatMap((subject) => rowOf(subject, time) ?? []);
      const [first] = own;
      if (first === undefined) return [];
      const labels = [first.target, first.result];
      const read = completeForm(tab, readOf(turned, unit, labels, own), spans);
      return [time === null ? read : inItsTime(read, { stretch: time, isOwnTarget: false })];
    });
  });
  if (!areUnits) return { forms: drafts.flat(), unitForms: [] };
  const unitForms = units.flatMap(({ leaf: name, column }, at) => {
    const place = { tab: tab.name, ...headingPlace(tab.values, header, { name, column }) };
    return (drafts[at] ?? []).map((draft) => formOfColumn(draft, { name, place }));
  });
  return { forms: [], unitForms };
}

/** The times that rows without one that sums them up tell of, down to the last that any unit has a figure of. */
function timesOf(grid: Grid, { subjects, units }: Turned): readonly Stretch[] {
  const parted = subjects.filter(({ roles }) => roles.result === null);
  const [{ roles, rows } = { roles: null, rows: [] }] = parted;
  const isFilled = ({ place }: { readonly place: number }) =>
    units.some(({ column }) => !isBlank(cellAt(grid, rows[place]?.row ?? -1, column)));
  const parts = roles?.parts ?? [];
  return parts.slice(0, parts.map(isFilled).lastIndexOf(true) + 1).map(({ stretch }) => stretch);
}

interface OwnRow {
  readonly row: FormRow;
  readonly target: TurnedRow;
  readonly result: TurnedRow;
}

/** The row of an indicator's result in a time, null for what a row sums up; null where it tells nothing of that. */
function rowOf({ name, measure, rows, roles }: Subject, time: Stretch | null): OwnRow | null {
  const key = JSON.stringify(time);
  const part = roles.parts.find(({ stretch }) => JSON.stringify(stretch) === key)?.place ?? null;
  const [target, result] = [roles.target, time === null ? roles.result : part].map((place) =>
    place === null ? undefined : rows[place],
  );
  if (target === undefined || result === undefined) return null;
  if (time !== null && roles.result !== null) return null;
  const row = { row: result.row, name, measure, group: null, targetShift: target.row - result.row };
  return { row, target, result };
}

function readOf(
  { header, labelColumn, ordinalColumn, measureColumn, subjects }: Turned,
  unit: Column,
  [target, result]: readonly TurnedRow[],
  own: readonly OwnRow[],
): Parameters<typeof completeForm>[1] {
  const columnOf = (role: 'target' | 'result', label: string): Column => {
    return { ...unit, role, subject: '', label: '', qualifier: '', texts: [label], leaf: label };
  };
  const used = new Set(own.flatMap(({ row, target }) => [row.row, target.row]));
  const stretchOf = (row: TurnedRow | undefined) =>
    row?.meaning.kind === 'role' ? row.meaning.stretch : null;
  return {
    header: { first: header.first, last: header.last },
    ordinalColumn,
    nameColumn: labelColumn,
    measureColumn,
    targetColumn: unit.column,
    resultColumn: unit.column,
    columns: [columnOf('target', target?.label ?? ''), columnOf('result', result?.label ?? '')],
    rateColumn: null,
    cumulative: coversTime([result?.label ?? '']),
    targetTime: stretchOf(target),
    resultTime: stretchOf(result),
    rows: own.map(({ row }) => row),
    asides: subjects.flatMap(({ rows }) => rows.flatMap(({ row }) => (used.has(row) ? [] : [row]))),
    blank: false,
    headerTexts: [target?.label ?? '', result?.label ?? ''],
  };
}
