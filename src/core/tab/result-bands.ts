import { groupBy } from '../collection/group-by';
import { isWhole, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { ColumnRole } from './column-role';
import { GRADES } from './direction-words';
import type { HeaderColumn, HeaderText } from './header';
import { headingWords } from './heading-words';

/** What was done, or how much of it in percent. */
const DONE = phrases('hoàn thành');

/** A band with what stands under it, column by column. */
interface Band {
  readonly text: HeaderText;
  readonly under: readonly HeaderColumn[];
  readonly leaves: readonly string[];
  /** Whether a total or parts of one are among them, which are not proved by themselves. */
  readonly hasTotal: boolean;
}

const OF_TOTAL: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['sum', 'part']);

/**
 * The columns of a header in which one band stands between that of the plan and that of the rates, and all three have the same headings
 * under them, a total and its parts: "Dự toán | Quyết toán | So sánh (%)" over "Tổng số | NSTW | NSĐP". What each of them is a rate of is the
 * result, whatever it is called, "Hoàn thành" too. Not where a band says that it is the result.
 */
export function withResultBands(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const alike = groupBy(bandsOver(columns), ({ leaves }) => JSON.stringify(leaves));
  const results = new Set(
    [...alike.values()].flatMap((bands) => {
      const [plan, between, rates, ...more] = bands.map(({ text }) => text);
      if (!bands.some(({ hasTotal }) => hasTotal)) return [];
      if (plan?.role !== 'target' || rates?.role !== 'rate' || more.length > 0) return [];
      return between !== undefined && mayBeResult(between) ? [between] : [];
    }),
  );
  if (results.size === 0) return columns;
  const asResult = (text: HeaderText): HeaderText =>
    results.has(text) ? { ...text, role: 'result', subject: '' } : text;
  return columns.map((column) => ({ ...column, path: column.path.map(asResult) }));
}

/**
 * Without the result in headings of what is under way or begun, where others tell what was done: "Hoàn thành | Đang thực hiện", "Khởi công | Hoàn
 * thành" where the latter is a band without a rate that tells which is the result.
 */
export function withoutUnderWay(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const texts = columns.flatMap(({ path }) => path);
  const isTold = texts.some((text) => (text.role === 'result' && !isUnderWay(text)) || isDoneBand(text));
  const underDone = columns.filter(({ path: [band, leaf] }) => band && leaf && isDoneBand(band));
  const isBand = underDone.length > 0 && !underDone.some(({ path: [, leaf] }) => leaf?.role === 'rate');
  const isPlanned = (text: HeaderText) =>
    columns.some(({ path }) => path.includes(text) && path.some(({ role }) => role === 'target'));
  const isBegun = (text: HeaderText) =>
    isBand && longestEnding(readWords(text.text).words, BEGUN) > 0 && !isPlanned(text);
  const isOther = (text: HeaderText) => isUnderWay(text) || isBegun(text);
  if (!isTold || !texts.some(isOther)) return columns;
  const asOther = (text: HeaderText): HeaderText => (isOther(text) ? { ...text, role: 'other' } : text);
  return columns.map((column) => ({ ...column, path: column.path.map(asOther) }));
}

const UNDER_WAY = phrases('đang|số đang|hiện đang');
const BEGUN = phrases('khởi công');

function isUnderWay({ role, text }: HeaderText): boolean {
  return role === 'result' && longestAt(readWords(text).words, 0, UNDER_WAY) > 0;
}

const LOWEST_GRADE = phrases('đạt');

/**
 * Without the result in "Đạt" where it is the lowest of grades that stand under one band: "Tốt | Khá | Đạt" under "Thực hiện" are counts of
 * parts, none of which is what was done. It is the result beside what was looked at, and what was not reached: "Số mẫu | Đạt | Không đạt".
 */
export function withoutGradesAsResults(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const leafOf = ({ path }: HeaderColumn) => path[path.length - 1];
  const isLowest = (column: HeaderColumn) => saysWholly(leafOf(column), LOWEST_GRADE);
  if (!columns.some(isLowest)) return columns;
  const graded = groupBy(
    columns.filter((column) => saysWholly(leafOf(column), GRADES)),
    bandOf,
  );
  return columns.map((column) => {
    const [grades, leaf] = [graded.get(bandOf(column)) ?? [], leafOf(column)];
    if (leaf === undefined || !isLowest(column) || grades.length < fewestGrades(column)) return column;
    return { ...column, path: [...column.path.slice(0, -1), { ...leaf, role: null, subject: leaf.text }] };
  });
}

function bandOf({ path }: HeaderColumn): HeaderText | undefined {
  return path[path.length - 2];
}

/** Without a band only several grades tell that the heading beside them is one. */
function fewestGrades(column: HeaderColumn): number {
  return bandOf(column) === undefined ? 2 : 1;
}

function saysWholly(heading: HeaderText | undefined, words: Parameters<typeof isWhole>[1]): boolean {
  return heading !== undefined && isWhole(readWords(headingWords(heading.text)).words, words);
}

/** The highest bands of a header that two headings or more stand under. */
export function bandsOver(columns: readonly HeaderColumn[]): readonly Band[] {
  const banded = columns.filter(({ path }) => path.length > 1);
  return [...groupBy(banded, ({ path: [band] }) => band)].flatMap(([text, under]) => {
    const leaves = under.map(({ path }) =>
      path
        .slice(1)
        .map((one) => headingWords(one.text))
        .join('/'),
    );
    const hasTotal = under.some(({ path }) => path.slice(1).some(({ role }) => OF_TOTAL.has(role)));
    return text === undefined || leaves.length < 2 ? [] : [{ text, under, leaves, hasTotal }];
  });
}

function mayBeResult(band: HeaderText): boolean {
  const { role, subject, percent } = band;
  return isDoneBand(band) || (!percent && role === null && subject !== '');
}

function isDoneBand({ role, text, percent }: HeaderText): boolean {
  return !percent && role === 'rate' && isWhole(readWords(headingWords(text)).words, DONE);
}
