import { withoutAnyBound } from '../figure/bounded';
import type { Wording } from '../figure/figure-in';
import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { isPendingText } from '../figure/pending';
import { isUngivenText } from '../figure/ungiven';
import { areOfWhole, countOneThing, isFigureOfThing } from '../figure/worded';
import { parseNumber } from '../number/parse';
import { longestExactAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { foldText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { saysBound } from './ceiling';
import { BETWEEN_BANDS, type Column } from './column';
import type { ColumnRole } from './column-role';

/** Rows looked at to tell a column of figures from a column of words. */
const SAMPLE = 200;

/**
 * What a column holds in the rows of units: figures, words, or nothing at all. Words with a digit ("12 tin") are slips
 * in a column of figures and words elsewhere; "chưa báo cáo", "không giao" stand for a figure among others.
 */
export function columnContent(
  grid: Grid,
  rows: readonly KindOfRow[],
  column: number,
): 'figures' | 'words' | 'blank' {
  let figures = 0;
  let words = 0;
  let mixed = 0;
  let pending = 0;
  let sampled = 0;
  for (const { kind: kindOfRow, row } of rows) {
    if (kindOfRow !== 'unit') continue;
    if (sampled === SAMPLE) break;
    sampled += 1;
    const { kind } = parseNumber(withoutAnyBound(cellAt(grid, row, column)));
    if (kind === 'number' || kind === 'ambiguous' || kind === 'error') figures += 1;
    else if (kind === 'unreadable' && holdsDigit(cellAt(grid, row, column))) mixed += 1;
    else if (kind === 'unreadable' && isPendingText(cellAt(grid, row, column))) pending += 1;
    else if (kind === 'unreadable' && !isUngivenText(cellAt(grid, row, column))) words += 1;
  }
  if (figures === 0) return words + mixed + pending === 0 ? 'blank' : 'words';
  return figures >= words ? 'figures' : 'words';
}

/**
 * How the figures of a column are typed where they are no plain ones: with the one thing that they count ("12 đồng chí", "8,5 ha"), or with
 * the whole that each is of, one for all or the unit's own in one of the columns of `plans`. Null where they are plain, or not alike; words
 * without a figure ("chưa tổ chức") and what is none ("~5", "10+2") say nothing of the others where most have one.
 */
export function wordingOf(
  grid: Grid,
  rows: readonly KindOfRow[],
  { column, plans }: { readonly column: number; readonly plans: readonly number[] },
): Wording | null {
  const filled = firstUnits(rows).flatMap(({ row }) => {
    const cell = withoutAnyBound(cellAt(grid, row, column));
    return isEmpty(cell) || standsForFigure(cell) ? [] : [{ row, cell }];
  });
  const typed = filled.filter(({ cell }) => typeof cell !== 'string' || holdsDigit(cell));
  const isMostly = typed.length === filled.length || (typed.length > 2 && typed.length * 2 > filled.length);
  if (!isMostly || !typed.some(({ cell }) => parseNumber(cell).kind === 'unreadable')) return null;
  const cells = typed.map(({ cell }) => cell);
  const clear = cells.filter(isFigureOfThing);
  if (clear.length * 2 > cells.length && countOneThing(clear)) return 'counted';
  const isOfPlan = (plan: number) =>
    areOfWhole(
      cells,
      typed.map(({ row }) => numberIn(grid, row, plan)),
    );
  return areOfWhole(cells, []) || plans.some(isOfPlan) ? 'ofWhole' : null;
}

function firstUnits(rows: readonly KindOfRow[]): readonly KindOfRow[] {
  const units: KindOfRow[] = [];
  for (const row of rows) {
    if (row.kind === 'unit') units.push(row);
    if (units.length === SAMPLE) break;
  }
  return units;
}

function isEmpty(cell: Cell): boolean {
  const { kind } = parseNumber(cell);
  return kind === 'blank' || kind === 'dash' || kind === 'excluded';
}

/** Whether words say why there is no figure: it is to come, or was not given. */
function standsForFigure(cell: Cell): boolean {
  return isPendingText(cell) || isUngivenText(cell);
}

function holdsDigit(cell: Cell): boolean {
  return typeof cell === 'string' && /\d/.test(cell);
}

/** What was decided about result columns: the columns with their final roles, or why there is no result. */
export type ResultDecision =
  | { readonly kind: 'decided'; readonly columns: readonly Column[] }
  | { readonly kind: 'noResult' }
  | { readonly kind: 'words'; readonly column: number }
  | { readonly kind: 'ambiguous'; readonly columns: readonly number[] };

/**
 * Settles which columns hold results. Columns of words are neither target nor result, whatever they are called. When no
 * header names a result, a lone total over columns ("Cộng"), a lone one that covers the others ("Cả năm") or else a lone column of
 * figures without another role is it ("Số tin, bài"); two are never guessed between.
 */
export function decideResults(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): ResultDecision {
  const plans = columns.flatMap(({ role, column }) => (role === 'target' ? [column] : []));
  const wordy = new Set(
    columns
      .filter(({ role }) => role === 'result' || role === 'target')
      .filter(({ column }) => columnContent(grid, rows, column) === 'words')
      .filter(({ column }) => wordingOf(grid, rows, { column, plans }) === null)
      .map(({ column }) => column),
  );
  const readable = columns.map((column): Column => {
    const isNone = wordy.has(column.column) || (column.role === 'result' && holdsYears(grid, rows, column));
    return isNone ? { ...column, role: 'other' } : column;
  });
  const settled = withoutEmptyCumulative(grid, rows, withoutEmptyTargets(grid, rows, readable));
  if (settled.some(({ role }) => role === 'result')) return { kind: 'decided', columns: settled };
  const withFigures = settled.filter(
    ({ role, leaf, column }) =>
      (role === null || role === 'sum') &&
      leaf !== '' &&
      columnContent(grid, rows, column) === 'figures' &&
      !holdsYears(grid, rows, { leaf, column }),
  );
  const sums = withFigures.filter(({ role }) => role === 'sum');
  const covering = withFigures.filter(
    ({ cumulative, subject, qualifier }) => cumulative && subject + qualifier === '',
  );
  const candidates = [sums, covering].find(({ length }) => length === 1) ?? withFigures;
  const latest = latestOfYears(candidates, settled);
  if (latest !== null) {
    const columns = settled.map((column): Column => {
      if (column === latest) return asResult(column);
      return candidates.includes(column) ? { ...column, role: 'comparison' } : column;
    });
    return { kind: 'decided', columns };
  }
  const only = candidates[0];
  if (only !== undefined && candidates === withFigures && isUnlike(only, settled))
    return { kind: 'noResult' };
  const beside = besideTargets(candidates, settled);
  if (beside !== null) {
    const columns = settled.map((column): Column => {
      const target = beside.get(column);
      if (target === undefined) return column;
      return { ...column, role: 'result', subject: target.subject, label: target.label, qualifier: '' };
    });
    return { kind: 'decided', columns };
  }
  if (candidates.length > 1) return { kind: 'ambiguous', columns: candidates.map(({ column }) => column) };
  if (only !== undefined)
    return {
      kind: 'decided',
      columns: settled.map((column) => (column === only ? asResult(column) : column)),
    };
  const named = columns.find(({ role, column }) => role === 'result' && wordy.has(column));
  return named === undefined ? { kind: 'noResult' } : { kind: 'words', column: named.column };
}

/** The targets of columns under one heading that each stand right behind the one of its band: "Giao | Nộp" under the name of each fund. */
function besideTargets(
  candidates: readonly Column[],
  columns: readonly Column[],
): ReadonlyMap<Column, Column> | null {
  const targets = columns.filter(({ role }) => role === 'target');
  if (candidates.length < 2 || candidates.length !== targets.length) return null;
  const [first] = candidates;
  const found = new Map<Column, Column>();
  for (const candidate of candidates) {
    const target = targets.find(({ column }) => column === candidate.column - 1);
    const [bands, own] = [candidate, target].map((one) => one?.texts.slice(0, -1).join(BETWEEN_BANDS) ?? '');
    const isAlike =
      foldText(candidate.leaf) === foldText(first?.leaf ?? '') && target?.leaf === targets[0]?.leaf;
    if (target === undefined || !isAlike || bands === '' || bands !== own) return null;
    found.set(candidate, target);
  }
  return found;
}

/** Of columns that count the same in years of their own the last one, where a target may be of that year: "KH 2026 | Số vụ năm 2026 | Số vụ năm 2025". */
function latestOfYears(candidates: readonly Column[], columns: readonly Column[]): Column | null {
  const thingOf = ({ subject, qualifier }: Column) => foldText(`${subject} ${qualifier}`);
  const years = new Set(candidates.map(({ year }) => year));
  const things = new Set(candidates.map(thingOf));
  if (candidates.length < 2 || years.size < candidates.length || years.has(null) || things.size > 1)
    return null;
  const last = Math.max(...candidates.flatMap(({ year }) => year ?? []));
  const isPlanned = columns.some(({ role, year }) => role === 'target' && (year ?? last) === last);
  return isPlanned ? (candidates.find(({ year }) => year === last) ?? null) : null;
}

/** Whether a column says when: "Năm công nhận" over 2022 and 2024. */
function holdsYears(
  grid: Grid,
  rows: readonly KindOfRow[],
  { leaf, column }: Pick<Column, 'leaf' | 'column'>,
): boolean {
  if (!/^\s*năm\s+[^\d\s]/i.test(leaf.normalize('NFC'))) return false;
  return rows.every(({ kind, row }) => {
    const reading = parseNumber(cellAt(grid, row, column));
    return kind !== 'unit' || reading.kind !== 'number' || (reading.value >= 1900 && reading.value <= 2100);
  });
}

/** What is not done yet begins a heading of no result: "Tồn", "Đang thi công", "Vướng mắc". */
const NOT_DONE = phrases('tồn|tồn đọng|đang|dở dang|vướng mắc|quá hạn|trễ hạn|chậm');

/** What is told against a target. */
const AGAINST_TARGETS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['shortfall', 'surplus']);

/**
 * Whether a column that no word gives a role is no result though it is the only one: a base stands before its targets, what is not done yet says
 * so, and a bound is what the column beside it lacks ("Mức dư quỹ tối đa | Còn thiếu").
 */
function isUnlike({ column, leaf, role }: Column, columns: readonly Column[]): boolean {
  const targets = columns.filter((other) => other.role === 'target');
  if (role !== null) return false;
  if (targets.length === 0)
    return saysBound(leaf) && columns.some((other) => AGAINST_TARGETS.has(other.role));
  if (longestExactAt(readWords(leaf).words, 0, NOT_DONE) > 0) return true;
  return targets.every((target) => target.column > column);
}

/** A target that nobody filled in is none where rates stand that were measured against something else. */
function withoutEmptyTargets(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): readonly Column[] {
  const content = ({ column }: Column) => columnContent(grid, rows, column);
  if (!columns.some((column) => column.role === 'rate' && content(column) === 'figures')) return columns;
  return columns.map(
    (column): Column =>
      column.role === 'target' && content(column) === 'blank' ? { ...column, role: 'other' } : column,
  );
}

/** "Lũy kế" that nobody filled in is no result where another result column has figures: a quarter's own. */
function withoutEmptyCumulative(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): readonly Column[] {
  const isFilled = ({ column }: Column) => columnContent(grid, rows, column) === 'figures';
  const results = columns.filter(({ role }) => role === 'result');
  if (!results.some((column) => !column.cumulative && isFilled(column))) return columns;
  const empty = results.filter(
    ({ column, cumulative }) => cumulative && columnContent(grid, rows, column) === 'blank',
  );
  return columns.map((column): Column => (empty.includes(column) ? { ...column, role: 'other' } : column));
}

/** A result known by its figures alone: its header is no indicator's name of its own. */
export function asResult(column: Column): Column {
  return { ...column, role: 'result', subject: '', label: '', qualifier: column.subject };
}
