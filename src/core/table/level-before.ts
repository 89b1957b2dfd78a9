import { numberIn } from '../figure/number-in';
import type { IndicatorColumns } from '../pairing/indicators';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { handles, namesUnwanted, reduces } from '../tab/direction';
import { headingWords } from '../tab/heading-words';
import { cleanTitle } from '../tab/title';
import type { Grid } from '../workbook/workbook';
import type { TableDraft } from './draft';

/** When a column tells how much there was before anything was done about it. */
const AT_FIRST = phrases(
  'đầu năm|đầu kỳ|đầu nhiệm kỳ|năm trước|kỳ trước|cùng kỳ|ban đầu|trước khi|thời điểm đầu',
);

const TIMES = phrases(AT_FIRST, 'năm|ngày|tháng|tại|đến|tính đến');

/** Rows looked at. */
const SAMPLE = 200;
/** Fewer rows stay below by chance. */
const FEWEST_ROWS = 3;

/**
 * The column of how much of what nobody wants there was before, where target and result are how much of it is left and no amount by which it
 * is made less: "Tỷ lệ hộ nghèo năm 2025 | KH 2026 | TH 2026" under "GIẢM NGHÈO" with 28,5 | 24 | 23,2, not "Hộ nghèo đầu năm | KH giảm | Đã
 * giảm". No target is above it, and most are nearer to it than to nothing, or the result's heading counts the same. A title that
 * tells of more than making it less ("Thu hồi nợ") is overruled by such a heading alone. What is planned and done of something else
 * ("Hộ nghèo: KH | TH" beside "Hộ nghèo thoát nghèo: KH | TH") was not there before. Null where there is none.
 */
export function levelBefore(
  grid: Grid,
  { target, result }: IndicatorColumns,
  { draft, titles }: { readonly draft: TableDraft; readonly titles: readonly string[] },
): Column | null {
  if (target === null || [target.leaf, result.leaf].some(handles)) return null;
  if (!titles.some(handles)) return null;
  const isPlanned = plannedColumns(draft);
  const found = draft.columns.find((column) => {
    if (isPlanned(column) || column.column >= Math.max(target.column, result.column)) return false;
    if (column.leaf === '' || handles(column.leaf)) return false;
    const isNamed = column.texts.some(namesUnwanted);
    if (!isNamed && !titles.some((title) => reduces(title) !== null)) return false;
    if (!isNamed && !isEarlier(column, target, result)) return false;
    const isSame = thingOf(column) !== '' && thingOf(column) === thingOf(result);
    const isOfLess = titles.every((title) => !handles(title) || reduces(title) === 'only');
    if (!isSame && !isOfLess) return false;
    return staysBelow(grid, draft, { before: column, target, isSame });
  });
  return found ?? null;
}

/** Tells the targets of a table and the results that have one. */
function plannedColumns({ indicators }: TableDraft): (column: Column) => boolean {
  const paired = new Set(
    indicators.flatMap(({ target, result }) => (target === null ? [] : [target, result])),
  );
  return (column) => paired.has(column);
}

/** What a heading counts, days and years aside: "Nợ xấu 31/12/2025" → "Nợ xấu". */
function thingOf({ leaf }: Column): string {
  return subjectKey(cleanTitle(headingWords(leaf)).replace(/\d+/g, ' ').replace(/\//g, ' '));
}

/**
 * The heading that names how much there is of what nobody wants, of a column of it or of how much there was before, without when that was:
 * "Tỷ lệ SDD 2025 (%)" → "Tỷ lệ SDD". Null where neither names it.
 */
export function headingOfLevel(result: Column, before: Column): string | null {
  if (namesUnwanted(result.leaf)) return result.leaf;
  const named = [before.leaf, ...before.texts].find(namesUnwanted);
  if (named === undefined) return null;
  const { text, words } = readWords(headingWords(named));
  const time = words.findIndex(({ base }, at) => /^\d/.test(base) || longestAt(words, at, TIMES) > 0);
  return time < 1 ? text : text.slice(0, words[time - 1]?.end);
}

/**
 * The column of an earlier time that every plan stays below, most by less than half, where the name leaves open whether more is better:
 * "Năm 2025 | KH 2026 | TH 2026" with 24 | 20 | 21. Null where there is none.
 */
export function plannedBelow(
  grid: Grid,
  { target, result }: IndicatorColumns,
  draft: TableDraft,
): Column | null {
  if (target === null) return null;
  const isPlanned = plannedColumns(draft);
  const found = draft.columns.find(
    (column) =>
      !isPlanned(column) &&
      column.column < Math.max(target.column, result.column) &&
      isEarlier(column, target, result) &&
      staysBelow(grid, draft, { before: column, target, isSame: false }),
  );
  return found ?? null;
}

function isEarlier(column: Column, target: Column, result: Column): boolean {
  if (column.texts.some((text) => contains(readWords(text).words, AT_FIRST))) return true;
  const own = target.year ?? result.year;
  return column.year !== null && (own === null || column.year < own);
}

function staysBelow(
  grid: Grid,
  { rows }: TableDraft,
  { before, target, isSame }: { readonly before: Column; readonly target: Column; readonly isSame: boolean },
): boolean {
  const pairs = rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
    const [first, plan] = [before, target].map(({ column }) => numberIn(grid, row, column));
    return kind !== 'unit' || first == null || plan == null ? [] : [{ first, plan }];
  });
  const below = pairs.filter(({ first, plan }) => plan < first).length;
  const near = pairs.filter(({ first, plan }) => plan * 2 >= first).length;
  if (pairs.length < FEWEST_ROWS || pairs.some(({ first, plan }) => plan > first)) return false;
  return below * 2 > pairs.length && (isSame || near * 2 > pairs.length);
}
