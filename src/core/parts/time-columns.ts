import { periodBetween, periodOfYears } from '../date/make-period';
import type { Period } from '../date/period';
import { type Stretch, YEAR } from '../date/stretch';
import type { KindOfRow } from '../figure/kind-of-row';
import { numberIn } from '../figure/number-in';
import { isPercent, readMeasure } from '../measure/measure';
import { parsePercent } from '../number/parse';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { plans } from '../tab/planning';
import { roundOf } from '../tab/series-name';
import { coversTime } from '../tab/span';
import { eachInHeading } from '../target/each-time';
import { cellAt, type Grid } from '../workbook/workbook';
import { type Family, familiesOf, isOfPart, roundsOf, withoutTime } from './families';
import { howPartsAdd, type PartedFigures, type PartsReading } from './how-parts-add';
import { areStates, STATE } from './states-in-parts';
import { sumsOfParts } from './sums-of-parts';
import { coversYear, endsInSecondHalf, orderOfParts, stretchOfParts, type TimePart } from './time-parts';
import { areYears, type YearFamily, yearsOf } from './years-of-a-plan';

/** The columns of a table once those that tell of parts of a year are put together. */
export interface TimedColumns {
  readonly columns: readonly Column[];
  /** Of a result or target that stands part by part: the columns whose figures are added, in the order of time. */
  readonly added: ReadonlyMap<Column, readonly number[]>;
  /** Of a result that is counted up: the columns of which it is the latest. */
  readonly latest: ReadonlyMap<Column, readonly number[]>;
  /** Columns of parts of which nothing tells whether they are to be added. */
  readonly unclear: readonly (readonly number[])[];
}

/** A family of results; of years of a plan. */
type Results = Family & Partial<YearFamily>;

/** Rows whose figures tell how parts are put together. */
const SAMPLE = 200;

/**
 * Months, quarters or halves that stand as columns without one that sums them up are one result: added, or, where words or
 * the figures say that they are counted up, the latest that anybody filled in. So are targets of their own (a KH a quarter).
 * So are the years of a plan of several. What the figures leave open is unclear, never guessed. The year's total is told by a sum column where there is one.
 */
export function withTimeColumns(
  grid: Grid,
  rows: readonly KindOfRow[],
  {
    columns: all,
    lines,
    title,
  }: {
    readonly columns: readonly Column[];
    readonly lines: readonly string[];
    /** The time that the lines above the table state. */
    readonly title: () => Period | null;
  },
): TimedColumns {
  const none = { columns: all, added: new Map(), latest: new Map(), unclear: [] };
  const sums = sumsOfParts(grid, rows, all);
  const columns = all.map((column): Column => (sums.has(column) ? { ...column, role: 'part' } : column));
  const isOpen =
    !columns.some(({ role }) => role === 'result') &&
    columns.some(({ role }) => role === 'target') &&
    !lines.some(plans);
  const inYear = familiesOf(columns, (role) => role === null || role === 'result', isOpen);
  const results: readonly Results[] = inYear.length > 0 ? inYear : yearsOfCounts(columns, { lines, title });
  const rounds = results.length === 0 ? roundsOf(columns) : [];
  if (results.length + rounds.length === 0) return none;
  const inFamily = new Set([...results, ...rounds].flatMap((family) => family.columns));
  const isFilled = ({ column }: Column) => columnContent(grid, rows, column) === 'figures';
  const covers = (column: Column) =>
    !inFamily.has(column) &&
    (column.role === 'result' || column.role === 'sum' || column.cumulative) &&
    column.role !== 'rate' &&
    column.role !== 'target';
  if (columns.some((column) => covers(column) && isFilled(column))) return none;
  const targets = familiesOf(columns, (role) => role === 'target');
  const told = results.map((family) =>
    readFamily(grid, rows, { family, targets, columns, lines, results, areOwn: sums.size > 0 }),
  );
  const unclear = told.flatMap((one, index) =>
    one === null ? [results[index]?.columns.map(({ column }) => column) ?? []] : [],
  );
  const added = rounds.flatMap(
    (family) =>
      readFamily(grid, rows, { family, targets, columns, lines: [], results: rounds, areOwn: false }) ?? [],
  );
  const found = [...told.flatMap((one) => one ?? []), ...added];
  if (unclear.length > 0) return { ...none, unclear };
  return {
    columns: found.reduce<readonly Column[]>((settled, one) => replaced(settled, one), columns),
    added: new Map(found.flatMap((one) => one.added)),
    latest: new Map(
      found.flatMap(({ result, family, isAdded }) =>
        isAdded ? [] : [[result, family.columns.map(({ column }) => column)] as const],
      ),
    ),
    unclear: [],
  };
}

/** What one family is read as. */
interface Read {
  readonly family: Results;
  readonly ownTargets: Family | null;
  readonly result: Column;
  readonly isAdded: boolean;
  readonly target: Column | null;
  readonly added: readonly (readonly [Column, readonly number[]])[];
}

interface Asked {
  readonly family: Results;
  readonly targets: readonly Family[];
  readonly columns: readonly Column[];
  /** The lines around the table, which may say that its figures are counted up. */
  readonly lines: readonly string[];
  readonly results: readonly Family[];
  /** Sums of them in the table prove that each part has its own. */
  readonly areOwn: boolean;
}

function readFamily(grid: Grid, rows: readonly KindOfRow[], asked: Asked): Read | null {
  const { family, targets, columns, lines, results, areOwn } = asked;
  const filled = family.columns.map(({ column }) => columnContent(grid, rows, column));
  if (filled.includes('words')) return null;
  const used = Math.max(0, filled.lastIndexOf('figures') + 1);
  if (used === 0) return null;
  const isAlone = results.length === 1;
  const ownTargets = targetsFor(family, targets, isAlone);
  const others = columns.filter(({ role }) => role === 'target').filter((one) => !isIn(targets, one));
  const target =
    others.length === 1 ? (others[0] ?? null) : (others.find((one) => isNear(one, family)) ?? null);
  const rate = isAlone ? columns.find((column) => column.role === 'rate' && !isOfPart(column)) : undefined;
  const [first] = family.columns;
  const texts = family.columns.flatMap((column) => column.texts);
  if (first === undefined || isPercentage(family, target, lines)) return null;
  if (isWayTo(grid, rows, { family, target })) return null;
  const order = orderOfParts(family.parts);
  const figures = figuresOf(grid, rows, { family, used, ownTargets, target, rate: rate ?? null });
  const areRounds = family.parts[0]?.of === 'rounds';
  const isOfStates =
    !areRounds && !areYears(family.parts) && areStates(figures, { texts, lines: isAlone ? lines : [] });
  const reading = isOfStates
    ? STATE
    : howPartsAdd(figures, {
        said: order === 'nested' || coversTime(texts) || (coversTime(lines) && isAlone),
        isWhole: coversYear(family.parts, used),
        areRounds,
        areYears: areYears(family.parts),
        own: areOwn ? 'proved' : endsInSecondHalf(family.parts) ? 'said' : null,
      });
  if (reading === null || (family.lacks === true && reading.results === 'add')) return null;
  if (!coversYear(family.parts, used) && stretchOf(family, used) === null) return null;
  return settledAs(reading, { family, ownTargets, target, used, isAlone });
}

function isIn(families: readonly Family[], column: Column): boolean {
  return families.some((family) => family.columns.includes(column));
}

/** Whether columns that no word calls results end at each unit's target: they are planned as it is, "KH năm | Đến 30/6 | Đến 31/12". */
function isWayTo(
  grid: Grid,
  rows: readonly KindOfRow[],
  { family, target }: Pick<Read, 'family' | 'target'>,
): boolean {
  const last = family.columns[family.columns.length - 1];
  const areDays = family.parts.every(({ of }) => of === 'days' || of === 'datedDays');
  if (last === undefined || last.role !== null || target === null || !areDays) return false;
  const units = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  return units.every(({ row }) => numberIn(grid, row, last.column) === numberIn(grid, row, target.column));
}

/** Whether a target stands under the same band as a family. */
function isNear(target: Column, { columns }: Family): boolean {
  const [band] = target.texts;
  return target.texts.length > 1 && columns.every(({ texts }) => texts[0] === band);
}

/** The targets of the same parts: the only ones, or those of the same words. */
function targetsFor(family: Family, targets: readonly Family[], isAlone: boolean): Family | null {
  const same = targets.filter(({ parts }) => JSON.stringify(parts) === JSON.stringify(family.parts));
  if (isAlone) return same.length === 1 ? (same[0] ?? null) : null;
  const words = (one: Family) => subjectKey(one.columns[0]?.subject ?? '');
  return same.find((one) => words(one) === words(family)) ?? null;
}

/** The years of a plan but those of percentages, of which the latest counts. */
function yearsOfCounts(
  columns: readonly Column[],
  { lines, title }: { readonly lines: readonly string[]; readonly title: () => Period | null },
): readonly YearFamily[] {
  const plan = columns.find(({ role }) => role === 'target') ?? null;
  return yearsOf(columns, { lines, title }).filter((family) => !isPercentage(family, plan, lines));
}

/** Percentages are not added (rule 17 of the product). */
function isPercentage({ columns }: Family, target: Column | null, lines: readonly string[]): boolean {
  const texts = [...columns.flatMap((column) => column.texts), ...(target?.texts ?? [])];
  return columns.some(({ percent }) => percent) || isPercent(readMeasure(texts, lines).measure);
}

function figuresOf(
  grid: Grid,
  rows: readonly KindOfRow[],
  {
    family,
    used,
    ownTargets,
    target,
    rate,
  }: Pick<Read, 'family' | 'ownTargets' | 'target'> & { readonly used: number; readonly rate: Column | null },
): readonly PartedFigures[] {
  const numberAt = (row: number, { column }: Column) => numberIn(grid, row, column);
  const sample = rows.filter(({ kind }) => kind === 'unit').slice(0, SAMPLE);
  const rates = sample.map(({ row }) => {
    const reading = rate === null ? null : parsePercent(cellAt(grid, row, rate.column));
    return reading?.kind === 'number' ? reading.value : null;
  });
  const inFractions = rates.every((value) => value === null || value <= 5);
  const times = target === null ? 1 : timesInParts(target, family.parts.slice(0, used));
  return sample.map(({ row }, index): PartedFigures => {
    const typed = rates[index] ?? null;
    const at = (column: Column) => numberAt(row, column);
    const plan = target === null ? null : at(target);
    return {
      results: family.columns.slice(0, used).map(at),
      targets: ownTargets === null ? null : ownTargets.columns.slice(0, used).map(at),
      target: plan === null ? null : plan * times,
      rate: typed === null ? null : inFractions ? 100 * typed : typed,
    };
  });
}

/** The columns that stand for a family: its last one that is filled in, with the time that all of them cover. */
function settledAs(
  { results, targets }: PartsReading,
  {
    family,
    ownTargets,
    target,
    used,
    isAlone,
  }: Pick<Read, 'family' | 'ownTargets' | 'target'> & { readonly used: number; readonly isAlone: boolean },
): Read {
  const isWhole = coversYear(family.parts, used);
  const time = stretchOf(family, used);
  const together = (
    columns: readonly Column[],
    role: 'result' | 'target',
    stretch: Stretch | null,
  ): Column => {
    const last = columns[used - 1] ?? columns[0];
    if (last === undefined) throw new RangeError('A family of columns has at least one.');
    const isRound = family.parts[0]?.of === 'rounds';
    const shorter = isRound ? (text: string) => roundOf(text)?.rest ?? text : withoutTime;
    const words = shorter(last.subject);
    return {
      ...last,
      role,
      span: '',
      stretch,
      ...(family.parts[0]?.of === 'datedDays' ? { year: null } : {}),
      cumulative: false,
      ...(isAlone
        ? { subject: '', label: '', qualifier: (isRound ? shorter(last.qualifier) : last.qualifier) || words }
        : { subject: words, label: shorter(last.label) }),
    };
  };
  const result = together(family.columns, 'result', isWhole ? null : time);
  const numbers = (columns: readonly Column[], way: 'add' | 'latest' | 'once') =>
    way === 'add' ? columns.slice(0, used).map(({ column }) => column) : [];
  const ownTime = isWhole ? YEAR : time;
  const own =
    ownTargets === null || targets === 'once' ? null : together(ownTargets.columns, 'target', ownTime);
  const once = target === null ? null : { ...target, stretch: stretchOfPlan(family, target) };
  const added = [
    [result, numbers(family.columns, results)] as const,
    ...(own === null ? [] : [[own, numbers(ownTargets?.columns ?? [], targets)] as const]),
  ];
  return {
    family,
    ownTargets,
    result,
    isAdded: results === 'add',
    target: own ?? once,
    added: added.filter(([, columns]) => columns.length > 1),
  };
}

/** The time of the one plan of all parts: the years that it counts, what its header names, else the year that the parts are of. */
function stretchOfPlan({ parts, counted }: Results, { stretch }: Column): Stretch | null {
  if (counted !== undefined) return { kind: 'stated', period: counted };
  const isOfOthers = parts[0]?.of === 'rounds' || areYears(parts);
  return stretch === null && !isOfOthers ? YEAR : stretch;
}

function stretchOf({ columns, parts }: Family, used: number): Stretch | null {
  const covered = parts.slice(0, used);
  const [head] = covered;
  const end = covered[covered.length - 1];
  if (head?.of === 'days' || head?.of === 'datedDays') return columns[used - 1]?.stretch ?? null;
  if (head?.of !== 'datedMonths' || end === undefined) return stretchOfParts(covered);
  const monthOf = (place: number) => ({ year: Math.floor((place - 1) / 12), month: ((place - 1) % 12) + 1 });
  const period = periodOfYears(monthOf(head.first), monthOf(end.last));
  const named = period === null ? null : periodBetween(period.start, period.end);
  return named === null ? null : { kind: 'stated', period: named };
}

/** The columns with one for each family; the parts themselves, their rates and shortfalls are parts. */
function replaced(
  columns: readonly Column[],
  { family, ownTargets, result, target }: Read,
): readonly Column[] {
  const parts = new Set([...family.columns, ...(ownTargets?.columns ?? [])].map(({ column }) => column));
  return columns.map((column): Column => {
    if (column.column === result.column) return result;
    if (target !== null && column.column === target.column) return target;
    const isPartsOwn =
      (column.role === 'rate' || column.role === 'shortfall' || column.role === 'surplus') &&
      isOfPart(column);
    return parts.has(column.column) || isPartsOwn ? { ...column, role: 'part' } : column;
  });
}

/** How often a target that its heading gives for each month or quarter ("KH mỗi quý") goes into parts of that length; 1 for others. */
function timesInParts({ texts }: Column, parts: readonly TimePart[]): number {
  const each = eachInHeading(texts);
  const areEach = parts.every(
    ({ first, last, of }) => of !== 'semesters' && last - first + 1 === each?.months,
  );
  return each?.isSaid && areEach ? parts.length : 1;
}
