import { isPartOf } from '../date/stretch';
import { FILLERS_AND_PERIODS } from '../phrase/filler-words';
import { without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';
import { isOfSeveralYears } from '../tab/term';
import { FATES_OF_ROLES, type Fate, type NotUsed, OUTSIDE, REFUSED, UNREAD } from './fate';

/** What is known of a table's columns before their roles are asked. */
export interface KnownColumns {
  /** What indicators take, and what sources that are not used would take. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Columns that a problem names. */
  readonly refused: ReadonlySet<number>;
  /** Staff said which columns are used, so that others are not. */
  readonly isDeclared: boolean;
  /** Whether a column holds figures in the rows of units; asked only where nothing else tells. */
  readonly holdsFigures: (column: number) => boolean;
  /** Whether some columns add up to another in the rows of units. */
  readonly addUp: (parts: readonly number[], whole: number) => boolean;
}

/**
 * What figures are in each column of a table: what an indicator takes, else what the column's role says. A result or target that
 * nothing takes is another year's, a part of a total or of the time that the judged one covers, or unread.
 */
export function columnFates(columns: readonly Column[], known: KnownColumns): ReadonlyMap<number, Fate> {
  const values = columns.filter(({ column }) => known.fates.get(column)?.kind === 'figure');
  const fates = new Map(
    columns.map((column): [number, Fate] => {
      const at = column.column;
      const taken = known.fates.get(at) ?? (known.refused.has(at) ? REFUSED : null);
      const fate = taken ?? fateOf(column, { columns, values, known });
      return [at, fate.kind === 'unread' && known.isDeclared ? notUsed('unused') : fate];
    }),
  );
  for (const run of unreadRuns(columns, fates)) {
    const isSummed = values.some((value) => known.addUp(run, value.column));
    if (isSummed) for (const column of run) fates.set(column, notUsed('part'));
  }
  for (const column of bandsOfNothing(columns, { values, known })) fates.set(column, UNREAD);
  return fates;
}

/**
 * The columns of bands of which nothing is printed, where one says that it is the whole of the band: "Số người tham dự" over "Tổng số" and
 * "Trong đó: nữ" sums up nothing of the judged indicators beside it, unless its figures are the sums of theirs.
 */
function bandsOfNothing(
  columns: readonly Column[],
  { values, known }: Pick<Around, 'values' | 'known'>,
): readonly number[] {
  const bandOf = ({ texts }: Column) => (texts.length > 1 ? (texts[0] ?? '') : '');
  const printed = new Set(values.map(bandOf));
  const wholes = columns.filter(
    (one) =>
      one.role === 'sum' &&
      bandOf(one) !== '' &&
      !printed.has(bandOf(one)) &&
      !known.fates.has(one.column) &&
      known.holdsFigures(one.column),
  );
  const groups = ['result', 'target', null].map((role) =>
    values.flatMap((one) => (role === null || one.role === role ? [one.column] : [])),
  );
  const isSumOfPrinted = ({ column }: Column) => groups.some((group) => known.addUp(group, column));
  const bands = new Set(wholes.filter((one) => !isSumOfPrinted(one)).map(bandOf));
  return columns.flatMap((one) => {
    const isOfBand = bands.has(bandOf(one)) && (one.role === 'sum' || one.role === 'part');
    return isOfBand && known.holdsFigures(one.column) ? [one.column] : [];
  });
}

interface Around {
  readonly columns: readonly Column[];
  /** Those whose figures are printed. */
  readonly values: readonly Column[];
  readonly known: KnownColumns;
}

function fateOf(column: Column, around: Around): Fate {
  const { values, known } = around;
  if (column.role === null) return fateWithoutRole(column, around);
  const isPledge = column.role === 'other' && readHeaderText(column.leaf).role === 'pledge';
  const fate = FATES_OF_ROLES[isPledge ? 'pledge' : column.role];
  if (isPledge && !known.holdsFigures(column.column)) return { kind: 'label', of: 'other' };
  if (fate !== 'open') return fate;
  if (!known.holdsFigures(column.column)) return { kind: 'label', of: 'other' };
  const alike = values.filter(({ role }) => role === column.role);
  const isOfOtherYear = alike.some(
    ({ year }) => year !== null && column.year !== null && column.year !== year,
  );
  if (isOfOtherYear || isYearsPlan(column, alike) || isCountedUp(column, alike)) return notUsed('comparison');
  return alike.some((value) => covers(value, column)) ? notUsed('part') : UNREAD;
}

/** The year's plan, where results are judged by that of a part of it: "KH năm | KH 6 tháng | TH 6 tháng". */
function isYearsPlan({ role, span }: Column, judged: readonly Column[]): boolean {
  if (role !== 'target' || !WHOLE_YEAR.has(span) || judged.length === 0) return false;
  return judged.every((target) => target.span !== '' && !WHOLE_YEAR.has(target.span));
}

/** What is counted up to a time of which a part is judged: "Lũy kế" beside "KH tháng | TH tháng". */
function isCountedUp(column: Column, judged: readonly Column[]): boolean {
  if (column.role !== 'result' || !column.cumulative) return false;
  const isOfPart = ({ span, cumulative }: Column) => !cumulative && span !== '' && !WHOLE_YEAR.has(span);
  return judged.some((one) => one.role === 'result' && isOfPart(one) && wordsOf(one) === wordsOf(column));
}

function notUsed(why: NotUsed): Fate {
  return { kind: 'notUsed', why };
}

/** What headers of a plan for the whole year say of their time, see {@link Column.span}. */
const WHOLE_YEAR: ReadonlySet<string> = new Set(['nam', 'ca nam']);

/**
 * Targets that nothing is judged by although they have results of their own, those results, the year's plan beside a judged one of a part
 * of it, what is counted up beyond that part, a result that could as well be the judged one, a plan of a term or of a year to come, and what units pledged beside what was assigned: "KH tháng 10 | Thu tháng 10" beside the year's, last year's plan and result. A lone one is a comparison or a part that
 * pages need not speak of.
 */
export function unjudgedColumns(
  columns: readonly Column[],
  fates: ReadonlyMap<number, Fate>,
): readonly Column[] {
  const why = ({ column }: Column) => {
    const fate = fates.get(column);
    return fate?.kind === 'notUsed' ? fate.why : null;
  };
  const left = columns.filter((one) => why(one) === 'part' || why(one) === 'comparison');
  const plans = left.filter(({ role }) => role === 'target');
  const results = left.filter(({ role }) => role === 'result' || role === null);
  const isMet = (one: Column, others: readonly Column[]) => others.some((other) => isOfOneTime(one, other));
  const isYearJudged = columns.some(
    ({ column, span }) => WHOLE_YEAR.has(span) && fates.get(column)?.kind === 'figure',
  );
  const judged = columns.filter(({ column }) => fates.get(column)?.kind === 'figure');
  return columns.filter((one) => {
    if (one.rival && left.includes(one)) return true;
    if (why(one) === 'pledge' || (left.includes(one) && isPlanAhead(one, judged))) return true;
    if (plans.includes(one)) return (!isYearJudged && WHOLE_YEAR.has(one.span)) || isMet(one, results);
    return (
      results.includes(one) && (isMet(one, plans) || isCountedUp(one, judged) || isOfOtherYear(one, judged))
    );
  });
}

/** Whether a column holds plans and results of another year than the judged ones, a row each: "2024 | 2025 | 2026" above rows KH and TH. */
function isOfOtherYear({ role, year }: Column, judged: readonly Column[]): boolean {
  if (role !== null || year === null || judged.length === 0) return false;
  return judged.every((one) => one.role === null && one.year !== null && one.year !== year);
}

/** Whether a column names a year before that of each judged one: "Năm 2024" beside "TH 2025". */
function isOfEarlierYear({ year }: Column, judged: readonly Column[]): boolean {
  return year !== null && judged.length > 0 && judged.every((one) => one.year !== null && one.year > year);
}

/** Whether a column is a plan of a term, or of a year to come, where others are judged: "Nhiệm kỳ 2025-2030", "KH năm 2027". */
function isPlanAhead(one: Column, judged: readonly Column[]): boolean {
  if (one.role !== 'target' && !one.texts.some((text) => readHeaderText(text).role === 'target'))
    return false;
  if (isOfSeveralYears(one)) return !judged.some(isOfSeveralYears);
  if (one.year === null || judged.length === 0) return false;
  const years = judged.flatMap(({ year }) => year ?? []);
  const { year } = one;
  if (years.length > 0) return years.every((own) => own < year);
  return judged.every(({ column }) => column < one.column);
}

/** Whether headings set two columns side by side: under one band, or of one stretch of time. */
function isOfOneTime(one: Column, other: Column): boolean {
  const bands = ({ texts }: Column) => texts.slice(0, -1).join('\n');
  const isUnderOne = one.texts.length > 1 && bands(one) === bands(other);
  return one.year === other.year && (isUnderOne || one.span === other.span);
}

/** What a column counts, without words of time: nothing for "TH trong kỳ". */
function wordsOf({ subject }: Column): string {
  return without(readWords(subject).words, FILLERS_AND_PERIODS)
    .map(({ base }) => base)
    .join(' ');
}

/** Whether a printed column holds what another one holds a part of: "Tổng số" over "Nữ", "Lũy kế" over "Trong tháng", "KH năm" over "KH tháng 6". */
function covers(value: Column, column: Column): boolean {
  if (value.isTotal && value.texts.length > 1 && value.texts[0] === column.texts[0]) return true;
  const isSame = wordsOf(value) === wordsOf(column);
  const isBeside = value.texts.length < 2 || column.texts.length < 2 || value.texts[0] === column.texts[0];
  if (isSame && isPartOf(column.stretch, value.stretch)) return true;
  if (value.cumulative && !column.cumulative) return isSame || (isBeside && column.span !== '');
  return (
    WHOLE_YEAR.has(value.span) && column.span !== '' && column.span !== value.span && (isSame || isBeside)
  );
}

/**
 * A count before a target and its result is their base (before a result alone it may be the target); a figure of a part of the time that a printed one covers is a part. Without a heading a
 * column is scratch work, and so is all behind it, unless it stands among the others.
 */
function fateWithoutRole(column: Column, { columns, values, known }: Around): Fate {
  const { column: at, leaf } = column;
  const first = Math.min(...values.map((value) => value.column));
  const last = Math.max(...columns.flatMap((one) => (isOfFigures(one) ? [one.column] : [])));
  const isApart = columns.some((one) => one.leaf === '' && one.column > last && one.column <= at);
  if (isApart) return OUTSIDE;
  if (!known.holdsFigures(at)) return { kind: 'label', of: 'other' };
  const isMeasured = values.some(({ column: value }) => isTarget(known.fates.get(value)));
  if (leaf !== '' && at < first && isMeasured) return notUsed('base');
  if (isOfOtherYear(column, values) || isOfEarlierYear(column, values)) return notUsed('comparison');
  const isTimed = column.span !== '' && values.some((value) => value.cumulative && covers(value, column));
  return isTimed ? notUsed('part') : UNREAD;
}

function isTarget(fate: Fate | undefined): boolean {
  return fate?.kind === 'figure' && fate.role === 'target';
}

/** Whether a column's role is one of figures, not of words beside them. */
function isOfFigures({ role }: Column): boolean {
  const fate = role === null ? null : FATES_OF_ROLES[role];
  return fate !== null && (fate === 'open' || fate.kind !== 'label');
}

/** Neighbouring columns without a role, or of targets, that are unread, at least two. */
function unreadRuns(
  columns: readonly Column[],
  fates: ReadonlyMap<number, Fate>,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before: number | null = null;
  for (const { column, role } of columns) {
    if ((role !== null && role !== 'target') || fates.get(column)?.kind !== 'unread') continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && before === column - 1) run.push(column);
    else runs.push([column]);
    before = column;
  }
  return runs.filter(({ length }) => length > 1);
}
