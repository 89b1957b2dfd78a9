import { isYearOrLonger, readStretch, type Stretch } from '../date/stretch';
import { addExact } from '../number/decimal';
import { parsePercent } from '../number/parse';
import type { ColumnRole } from '../tab/column-role';
import { periodWords } from '../tab/period-heading';
import { readHeaderText } from '../tab/roles';
import { isTotalText } from '../tab/row-words';
import type { Cell } from '../workbook/workbook';
import { orderOfParts, timePartOf } from './time-parts';

/** What the label of one of several rows says that tell of one thing. */
export type RowMeaning =
  /** A target, a result, or what is worked out from them or compared with them; `subject` is what it is of, '' for none. */
  | {
      readonly kind: 'role';
      readonly role: ColumnRole;
      readonly subject: string;
      readonly year: number | null;
      readonly stretch: Stretch | null;
    }
  /** A part of the year: "Quý I", "Tháng 5". */
  | { readonly kind: 'part'; readonly stretch: Stretch }
  /** All of it: "Cộng", "Cả năm". */
  | { readonly kind: 'whole' };

/** Reads the label of a row that stands with others of one thing; null for words that are none of these. */
export function rowMeaningOf(label: string): RowMeaning | null {
  if (isTotalText(label)) return { kind: 'whole' };
  const stretch = readStretch([label]);
  const { role, subject, year } = readHeaderText(label);
  if (role !== null) return { kind: 'role', role, subject, year, stretch };
  if (stretch === null || periodWords(label) === null) return null;
  if (isYearOrLonger(stretch)) return { kind: 'whole' };
  return timePartOf(stretch) === null ? null : { kind: 'part', stretch };
}

/** The part of the year that a row tells of, as "Quý I" and "Thực hiện quý I" do; null for all else. */
function partOf(meaning: RowMeaning): Stretch | null {
  if (meaning.kind === 'part') return meaning.stretch;
  if (meaning.kind !== 'role' || meaning.role !== 'result' || meaning.stretch === null) return null;
  return isYearOrLonger(meaning.stretch) || timePartOf(meaning.stretch) === null ? null : meaning.stretch;
}

/** The places of target, result and typed rate among some rows, and of the parts of the year that the result is made of. */
export interface RoleRows {
  readonly target: number;
  /** Null where the parts alone tell it. */
  readonly result: number | null;
  readonly rate: number | null;
  readonly parts: readonly { readonly place: number; readonly stretch: Stretch }[];
}

/**
 * Tells which of the rows of one thing is its target, which its result, and which are parts of it: "KH năm", "Quý I" to "Quý IV", "Cộng", "Tỷ
 * lệ". Null where there are two of a kind, or no result; figures of years before the target's are only
 * compared, as are those of a year beside target and result of none, and a part of the year alone beside the whole.
 */
export function roleRowsOf(meanings: readonly (RowMeaning | null)[]): RoleRows | null {
  const told = meanings.flatMap((one) => one ?? []);
  if (told.length < meanings.length) return null;
  const year = Math.max(
    0,
    ...told.flatMap((one) => (one.kind === 'role' && one.role === 'target' ? (one.year ?? []) : [])),
  );
  const timed = told.flatMap((one, place) => {
    const stretch = partOf(one);
    return stretch === null ? [] : [{ place, stretch }];
  });
  const placesOf = (fits: (one: RowMeaning) => boolean) =>
    told.flatMap((one, place) => (fits(one) ? [place] : []));
  const isYearless = (one: RowMeaning, role: ColumnRole) =>
    one.kind === 'role' && one.role === role && one.year === null && partOf(one) === null;
  const isOfNow =
    told.some((one) => isYearless(one, 'target')) && told.some((one) => isYearless(one, 'result'));
  const isOther = (own: number | null) => own !== null && (own < year || isOfNow);
  const ofRole = (role: ColumnRole) =>
    placesOf((one) => one.kind === 'role' && one.role === role && !isOther(one.year));
  const [target, ...targets] = ofRole('target');
  const wholes = placesOf(({ kind }) => kind === 'whole');
  const all = [...ofRole('result'), ...wholes];
  const whole = all.filter((place) => !timed.some((part) => part.place === place));
  const [result = null, ...results] = whole.length === 0 && timed.length === 1 ? all : whole;
  const [rate = null, ...rates] = ofRole('rate');
  const others = timed.filter(({ place }) => place !== result);
  const parts = result !== null && others.length === 1 ? [] : others;
  const inOrder = orderOfParts(parts.flatMap(({ stretch }) => timePartOf(stretch) ?? [])) !== null;
  if (target === undefined || targets.length + results.length + rates.length > 0) return null;
  if (parts.length > 0 && !inOrder) return null;
  return result === null && parts.length < 2 ? null : { target, result, rate, parts };
}

/** What a typed percentage and the parts of a result say of it and its target, each that tells anything: whether they fit. */
export function fitsIn({
  rate,
  target,
  result,
  parts,
}: {
  readonly rate: Cell;
  readonly target: number | null;
  readonly result: number | null;
  readonly parts: readonly (number | null)[];
}): readonly boolean[] {
  return [partsComeTo(parts, result), rateFits(rate, target, result)].filter((fits) => fits !== null);
}

/** Whether a typed percentage is what a result is of its target, to a point; null where it tells nothing. */
function rateFits(typed: Cell, target: number | null, result: number | null): boolean | null {
  const rate = parsePercent(typed);
  if (rate.kind !== 'number' || target === null || target === 0 || result === null || result === target)
    return null;
  const exact = (100 * result) / target;
  return [rate.value, 100 * rate.value].some((value) => Math.abs(value - exact) <= 1);
}

/** Whether what is told in several parts comes to the whole: their sum, or the last of what is counted up; null where nothing tells. */
function partsComeTo(parts: readonly (number | null)[], whole: number | null): boolean | null {
  const told = parts.flatMap((value) => value ?? []);
  if (whole === null || parts.length < 2 || told.length === 0) return null;
  return addExact(told) === whole || told[told.length - 1] === whole;
}
