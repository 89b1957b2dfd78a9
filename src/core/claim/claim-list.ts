import { formatDate } from '../date/calendar-date';
import { parseNumber } from '../number/parse';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';

/** A figure that a text quotes and what it speaks of, as staff listed it. */
export interface ListedClaim {
  readonly tab: string;
  /** Row of the tab, counted from 0. */
  readonly row: number;
  /** Column of {@link figure}, counted from 0. */
  readonly column: number;
  readonly text: string;
  /** As typed: "1,5 tỷ", 278, "99%". */
  readonly figure: Cell;
  /** An indicator's name; '' where staff left it blank. */
  readonly reference: string;
  /** A unit's or a group's name; '' for all together. */
  readonly unit: string;
  /** One of {@link CLAIM_KINDS} in words; '' for what the figure itself says. */
  readonly kind: string;
}

/** What a listed figure may be of its indicator, in the words of the column `Loại`. */
export const CLAIM_KINDS = {
  result: 'Tổng kết quả',
  target: 'Tổng kế hoạch',
  rate: 'Tỷ lệ chung',
  met: 'Số đơn vị đạt',
  below: 'Số đơn vị chưa đạt',
  shortfall: 'Còn thiếu',
} as const;

export type ClaimKind = keyof typeof CLAIM_KINDS;

/** All kinds, in the order of the dropdown that staff may put on the column. */
export const CLAIM_KIND_KEYS: readonly ClaimKind[] = [
  'result',
  'target',
  'rate',
  'met',
  'below',
  'shortfall',
];

type Part = 'text' | 'figure' | 'reference' | 'unit' | 'kind';

/** The headings of a list of claims, folded; of several that mean the same the first counts. */
const HEADINGS: Readonly<Record<Part, readonly string[]>> = {
  text: ['noi dung', 'cau van', 'trich'],
  figure: ['so lieu neu', 'con so', 'so lieu'],
  reference: ['doi chieu voi', 'chi tieu'],
  unit: ['don vi'],
  kind: ['loai'],
};

/** Headings that no other list has. */
const TELLING: ReadonlySet<string> = new Set(['so lieu neu', 'doi chieu voi']);

/** Beside these a "Chỉ tiêu" is a target and "Số liệu" a result, not what a claim speaks of. */
const OF_TABLES = /^(?:ke hoach|kh|thuc hien|th|ket qua|kq|ty le|%)(?: |$)/;

/** The heading stands near the top, below a title at most. */
const ROWS_SEARCHED = 20;

type Columns = ReadonlyMap<Part, number>;

/**
 * Reads a tab in which staff list figures that a text quotes; null for any other tab. It is known by a row of headings, in any
 * order, other columns between them: the text (`Nội dung`, `Câu văn` or `Trích`), the figure (`Số liệu nêu`, `Con số` or
 * `Số liệu`), what it speaks of (`Đối chiếu với` or `Chỉ tiêu`), and if wanted `Đơn vị` and `Loại`. With neither `Số liệu nêu`
 * nor `Đối chiếu với` the tab must name indicators in words and have no column of a plan or a result: a form has figures there.
 */
export function readClaimList({ name, values }: Tab): readonly ListedClaim[] | null {
  for (let row = 0; row < Math.min(ROWS_SEARCHED, values.length); row += 1) {
    const headings = (values[row] ?? []).map(headingOf);
    const columns = findColumns(headings);
    if (columns === null) continue;
    const claims = readRows(name, values, { from: row + 1, columns });
    const telling = headings.some((heading) => TELLING.has(heading));
    if (telling || (!headings.some((heading) => OF_TABLES.test(heading)) && namesIndicators(claims)))
      return claims;
  }
  return null;
}

function headingOf(cell: Cell): string {
  if (typeof cell !== 'string' || cell.length > 40) return '';
  return foldText(cell).replace(/[\s:.*]+$/, '');
}

/** Where each part stands; null when the text, the figure or the reference has no column. */
function findColumns(headings: readonly string[]): Columns | null {
  const columns = new Map<Part, number>();
  for (const part of ['text', 'figure', 'reference', 'unit', 'kind'] as const) {
    const heading = HEADINGS[part].find((words) => headings.includes(words));
    if (heading !== undefined) columns.set(part, headings.indexOf(heading));
  }
  return (['text', 'figure', 'reference'] as const).every((part) => columns.has(part)) ? columns : null;
}

/** Rows with a figure, or with words and what they speak of; others are lines between claims. */
function readRows(
  tab: string,
  values: Grid,
  { from, columns }: { readonly from: number; readonly columns: Columns },
): readonly ListedClaim[] {
  const column = columns.get('figure') ?? 0;
  return values.slice(from).flatMap((_, index): ListedClaim[] => {
    const row = from + index;
    const textAt = (part: Part) => {
      const at = columns.get(part);
      return at === undefined ? '' : textOf(cellAt(values, row, at));
    };
    const typed = cellAt(values, row, column);
    const figure = typeof typed === 'string' ? cleanText(typed) : typed;
    const claim = { tab, row, column, figure, text: textAt('text'), reference: textAt('reference') };
    const isClaim = figure !== '' || (claim.text !== '' && claim.reference !== '');
    return isClaim ? [{ ...claim, unit: textAt('unit'), kind: textAt('kind') }] : [];
  });
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? formatDate(cell) : cleanText(String(cell));
}

function namesIndicators(claims: readonly ListedClaim[]): boolean {
  const references = claims.map(({ reference }) => reference).filter((reference) => reference !== '');
  return (
    references.length > 0 && references.every((reference) => parseNumber(reference).kind === 'unreadable')
  );
}
