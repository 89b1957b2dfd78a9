import { groupBy } from '../collection/group-by';
import { withoutAnyBound } from '../figure/bounded';
import { numberIn } from '../figure/number-in';
import { isMeasureHeading } from '../measure/row-measure';
import { addExact } from '../number/decimal';
import { middleOf } from '../number/middle';
import { parsePercent } from '../number/parse';
import { longestAt } from '../phrase/phrases';
import { LIKELY_UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import type { TableProblem } from '../problem/problem';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { readColumnRoles } from '../tab/columns';
import { type Header, readHeader } from '../tab/header';
import { ordinalBefore } from '../tab/ordinal-column';
import { periodWords } from '../tab/period-heading';
import { readHeaderText } from '../tab/roles';
import { isTotalText } from '../tab/row-words';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import { rankOf } from '../table/wholes';
import { saysEachUnit } from '../target/note-target';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Position, type Tab } from '../workbook/workbook';
import { type FormBody, readFormBody } from './body';
import { completeForm, topOf } from './draft';
import type { Form } from './form';
import type { FormHeader } from './form-header';
import { isIndicatorHeading } from './heading';
import { headingPlace } from './heading-place';
import { formOf } from './name-units';
import { readColumns } from './read-columns';
import { averagedRows, isSumOfOthers, type NamedFigures } from './whole-columns';

/** Headers stand near the top of a tab. */
const ROWS_SEARCHED = 60;

/** Roles of the columns of one unit. */
const VALUES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['target', 'pledge', 'result', 'rate', 'shortfall', 'surplus'] as const),
]);

const FIGURE_ROLES = ['target', 'result'] as const;

/** The columns that a transposed table has for one unit. */
interface UnitColumns {
  readonly name: string;
  /** Where the name stands. */
  readonly place: Position;
  readonly columns: readonly Column[];
}

/** The forms of a table whose columns are units, and what is unclear about it. */
export interface TransposedForms {
  readonly forms: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a table whose rows are indicators and whose columns are units, each with a target and a result: a form a unit. The names
 * stand over the pair ("Xã A": KH, TH) or under a band for all targets and one for all results; or one column has every unit's
 * target. Columns for the whole ("Toàn huyện", a district over its communes that they add up to) are nobody's. Null where no
 * header is such a one.
 */
export function draftTransposed(tab: Tab): TransposedForms | null {
  const grid = tab.values;
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row += 1) {
    const found = readTransposed(grid, row);
    if (found !== null) return formsOf(tab, found);
  }
  return null;
}

/** Whether a row heads indicators whose columns are units. */
export function headsTransposed(grid: Grid, row: number): boolean {
  return readTransposed(grid, row) !== null;
}

interface Transposed {
  readonly form: FormHeader;
  readonly body: FormBody;
  readonly units: readonly UnitColumns[];
  /** The columns of figures that are no unit's: of one that has not a target and a result. */
  readonly unpaired: readonly Column[];
}

function readTransposed(grid: Grid, row: number): Transposed | null {
  const nameColumn = (grid[row] ?? []).findIndex(isIndicatorHeading);
  if (nameColumn < 0) return null;
  const header = readHeader(grid, row, [nameColumn]);
  if (header === null) return null;
  const all = readColumnRoles(header, grid);
  const right = all.filter(({ column }) => column > nameColumn);
  const measureColumn = right.find(({ leaf }) => isMeasureHeading(leaf))?.column ?? null;
  const pairs = unitColumns(grid, header, right).filter(isPair);
  const shared = pairs.length < 2 ? underOneTarget(grid, header, right) : null;
  const paired = shared ?? pairs;
  if (paired.length < 2) return null;
  const named = paired.filter(({ name }) => !isTotalText(name));
  if (named.some(({ name }) => periodWords(name) !== null)) return null;
  const isUnitLike = unitLikeness(named.map(({ name }) => name));
  const namesUnit = ({ name }: UnitColumns) => isUnitLike(name) || isLikelyName(name);
  if (named.filter(namesUnit).length * 3 < named.length * 2) return null;
  const form: FormHeader = {
    header,
    nameColumn,
    ordinalColumn: ordinalBefore(all, nameColumn),
    measureColumn,
    columns: [...new Set(paired.flatMap(({ columns }) => columns))],
  };
  const body = readFormBody(grid, form);
  const told = named.map((unit) => ({ unit, ...figuresOf(grid, body, unit) }));
  const units = told.filter((own) => !isSumOfOthers(own, told)).map(({ unit }) => unit);
  if (body.rows.length === 0 || units.length < 2) return null;
  if (shared !== null && !isEachs(grid, body, units)) return null;
  const unpaired = shared === null ? unpairedIn(grid, body, { columns: right, paired }) : [];
  return { form, body: shared === null ? withAverages(grid, body, { paired, told }) : body, units, unpaired };
}

const UNPAIRED_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([...FIGURE_ROLES, null]);

/** The columns of figures that may be a unit's and belong to none: "Xã A: TH" alone, or two results beside one target. */
function unpairedIn(
  grid: Grid,
  { rows }: FormBody,
  { columns, paired }: { readonly columns: readonly Column[]; readonly paired: readonly UnitColumns[] },
): readonly Column[] {
  const used = new Set(paired.flatMap((unit) => unit.columns.map(({ column }) => column)));
  return columns.filter(
    ({ column, role, texts }) =>
      !used.has(column) &&
      UNPAIRED_ROLES.has(role) &&
      !texts.some(isTotalText) &&
      rows.some(({ row }) => numberIn(grid, row, column) !== null),
  );
}

/** A form's rows, those marked that the columns of all units hold averages in. */
function withAverages(
  grid: Grid,
  body: FormBody,
  { paired, told }: { readonly paired: readonly UnitColumns[]; readonly told: readonly NamedFigures[] },
): FormBody {
  const wholes = paired.filter(({ name }) => isTotalText(name)).map((whole) => figuresOf(grid, body, whole));
  if (wholes.length === 0) return body;
  const averaged = averagedRows(wholes, told, FIGURE_ROLES.length);
  return { ...body, rows: body.rows.map((row, at) => (averaged[at] ? { ...row, mean: 'total' } : row)) };
}

/** Columns that say no more than a name beside one column of targets: each is a unit's results. Null where there are others. */
function underOneTarget(
  grid: Grid,
  header: Header,
  columns: readonly Column[],
): readonly UnitColumns[] | null {
  const named = columns.filter(({ role }) => role === 'target');
  const ofEach = columns.filter(({ role, leaf }) => role === null && saysEachUnit(leaf));
  const [target, ...more] = named.length > 0 ? named : ofEach;
  if (target === undefined || more.length > 0) return null;
  const plain: Column = { ...target, role: 'target', subject: '', label: '', qualifier: '' };
  const bands = new Set(columns.flatMap(({ texts }) => texts.slice(0, -1)));
  return columns.flatMap((column): UnitColumns[] => {
    if (column === target || column.leaf === '') return [];
    if (column.role !== null && column.role !== 'result') return [];
    const said = readHeaderText(column.leaf);
    const isSaid = said.role === 'result' && isNamedAsUnit(said.subject);
    const above = column.texts.slice(0, -1).filter((text) => !(bands.size === 1 && isResult(text)));
    const isOnlyResult = above.length > 0 && said.role === 'result' && said.subject === '';
    const [name = '', ...others] = isOnlyResult ? above : [...above, isSaid ? said.subject : column.leaf];
    const own: Column = {
      ...column,
      role: 'result',
      subject: '',
      label: '',
      qualifier: '',
      texts: [],
    };
    if (others.length > 0) return [];
    return [
      { name, place: headingPlace(grid, header, { name, column: column.column }), columns: [plain, own] },
    ];
  });
}

/** Results of a unit this near to a target tell that it is each unit's. */
const NEAR = { least: 0.3, most: 1.7 };

/** Whether one column's targets are each unit's: in most rows the typical result is near to it and their sum is not, in none the other way round. */
function isEachs(grid: Grid, { rows }: FormBody, units: readonly UnitColumns[]): boolean {
  const told = rows.flatMap(({ row }) => {
    const [target] = units.map(({ columns }) => pointsAt(grid, row, columns[0]));
    const results = units.flatMap(({ columns }) => pointsAt(grid, row, columns[1]) ?? []);
    if (!target || results.length < 2) return [];
    const isNear = (value: number) => value / target >= NEAR.least && value / target <= NEAR.most;
    return [{ each: isNear(middleOf(results) ?? 0), all: isNear(addExact(results)) }];
  });
  const each = told.filter((one) => one.each && !one.all).length;
  return each * 2 > told.length && !told.some((one) => one.all && !one.each);
}

/** A figure, with a bound ("tối thiểu 12") or without, percentages in points: "≥ 80%" is 80 as in a row headed "(%)". */
function pointsAt(grid: Grid, row: number, column: Column | undefined): number | null {
  const reading = parsePercent(withoutAnyBound(cellAt(grid, row, column?.column ?? -1)));
  return reading.kind === 'number' ? reading.value : null;
}

/** "Đoàn xã Cần Nông": a level of administration, or a noun that may be a unit's, before a name of its own. */
function isLikelyName(name: string): boolean {
  const { text, words } = readWords(name);
  const noun = longestAt(words, 0, LIKELY_UNIT_NOUNS);
  const isCapital = ({ start }: { readonly start: number }) =>
    text.charAt(start) !== text.charAt(start).toLowerCase();
  return rankOf(name) > 0 || (noun > 0 && words.slice(noun).some(isCapital));
}

/** The columns that have a role and a name, by the name. */
function unitColumns(grid: Grid, header: Header, columns: readonly Column[]): readonly UnitColumns[] {
  const valued = columns.filter(({ texts }) => texts.some(isValue));
  const isShared = (text: string) => valued.every(({ texts }) => texts.includes(text));
  const told = valued.flatMap((column) => {
    const roles = column.texts.filter(isValue);
    const names = column.texts.filter((text) => !roles.includes(text) && !isShared(text));
    const [role, ...more] = roles;
    const [name, ...others] = names;
    if (role === undefined || name === undefined || more.length + others.length > 0) return [];
    const meaning = readHeaderText(role);
    const own: Column = {
      ...column,
      role: meaning.role === 'pledge' ? column.role : meaning.role,
      subject: '',
      label: '',
      qualifier: meaning.subject,
      texts: [role],
      leaf: role,
    };
    return [{ name, column: own }];
  });
  return [...groupBy(told, ({ name }) => name.toLowerCase()).values()].map((group): UnitColumns => {
    const [{ name, column }] = group;
    return {
      name,
      place: headingPlace(grid, header, { name, column: column.column }),
      columns: group.map((one) => one.column),
    };
  });
}

function isResult(text: string): boolean {
  return readHeaderText(text).role === 'result';
}

function isValue(text: string): boolean {
  return VALUES.has(readHeaderText(text).role);
}

/** A unit's targets and results, row by row. */
function figuresOf(grid: Grid, { rows }: FormBody, { name, columns }: UnitColumns): NamedFigures {
  const at = FIGURE_ROLES.map((role) => columns.find((column) => column.role === role)?.column ?? -1);
  return { name, figures: rows.flatMap(({ row }) => at.map((column) => numberIn(grid, row, column))) };
}

function isPair({ columns }: UnitColumns): boolean {
  const count = (role: ColumnRole) => columns.filter((column) => column.role === role).length;
  return count('target') === 1 && count('result') === 1;
}

function formsOf(tab: Tab, { form, body, units, unpaired }: Transposed): TransposedForms {
  const top = topOf(tab.values, form.header.first);
  const problems: TableProblem[] = [];
  const forms = units.flatMap(({ name, place, columns }): Form[] => {
    const own = { ...form, columns };
    const found = readColumns(tab, own, body);
    const isOnlyWords = found.read === null && found.unclear.length === 0;
    const { read, unclear } = isOnlyWords ? readColumns(tab, own, body, { believesHeader: true }) : found;
    problems.push(...unclear);
    if (read === null) return [];
    const above = { from: 0, to: form.header.first };
    const below = { from: body.end, to: tab.values.length };
    const draft = completeForm(tab, read, { above, below, top });
    return [formOf(draft, { name, place: { tab: tab.name, ...place } })];
  });
  return { forms, problems: [...problems.slice(0, 1), ...toldUnpaired(tab, form, unpaired)] };
}

function toldUnpaired(
  { name: tab }: Tab,
  { header }: FormHeader,
  unpaired: readonly Column[],
): readonly TableProblem[] {
  const [first] = unpaired;
  if (first === undefined) return [];
  const texts = unpaired
    .map((column) => column.texts.map((text) => cleanText(text)).join(BETWEEN_BANDS))
    .filter((text) => text !== '');
  const columns = unpaired.map(({ column }) => column);
  return [
    { kind: 'unpairedColumns', place: { tab, row: header.last, column: first.column }, columns, texts },
  ];
}
