import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { LOST_PART, PAGES } from '../page/pages';
import { findHeadings, textAt } from '../page/typed';
import { withoutFrame } from '../report/framed';
import type { ReportOptions } from '../report/options';
import { wordKey } from '../text/word-key';

const FORM = PAGES.progress.list;

/** The columns of `Tiến độ`, in order: A to U. Those of the months, and two more, are headed by the months they stand for. */
export const PROGRESS_HEADINGS = FORM.headings;

/** Where in {@link PROGRESS_HEADINGS} things stand; the months begin at `months`. */
export const PROGRESS_COLUMNS = {
  ordinal: 0,
  unit: 1,
  target: 2,
  months: 3,
  sum: 15,
  paced: 16,
  missing: 17,
  state: 18,
  met: 19,
  needed: 20,
} as const;

/** Titles of the parts below the months; rows that carry them are ours. */
export const PROGRESS_PARTS = { soon: FORM.alone[0], over: FORM.alone[1], lost: LOST_PART } as const;

/** What stands in a part without rows, and where nothing is followed. */
export const NOTHING_DUE = FORM.alone[2];

/** The headings of what is due, and the columns in which they stand: no month is as wide as a day. */
export const DUE_HEADINGS = [
  'Chỉ tiêu',
  'Ngày cuối được tính',
  'Còn (ngày)',
  'Đạt / được giao',
  'Đơn vị chưa đạt',
];
export const DUE_COLUMNS: readonly number[] = [
  PROGRESS_COLUMNS.unit,
  PROGRESS_COLUMNS.sum,
  PROGRESS_COLUMNS.paced,
  PROGRESS_COLUMNS.missing,
  PROGRESS_COLUMNS.state,
];

/** The headings, by their index, under one of which a row of what is due says how many reached it: now, and on pages of before. */
const DUE_COUNTS: readonly number[] = [PROGRESS_COLUMNS.missing, PROGRESS_COLUMNS.unit + 3];

/** What leads the first and each further line of a remark, in the column of numbers. */
export const REMARK_SIGNS = { first: '*', more: '·' } as const;

/** Stands between the name of an indicator and how it is judged. */
export const JUDGED = ': đánh giá ';

/** Between an indicator and a unit in a row of {@link PROGRESS_PARTS.lost}. */
const BETWEEN = ' › ';

/** What a row of the page is of. */
export interface ProgressKey {
  readonly key: string;
  /** What its row is told by where it is lost: "Tin, bài › LĐLĐ Hòa An". */
  readonly label: string;
  /** The unit as the row names it, '' for other rows: several where units were merged into one. */
  readonly unit: string;
}

type Names = Pick<ReportOptions, 'standardName' | 'indicatorName' | 'isFramed'>;

/** The key of a line of an indicator: a unit's, a khối's, a total's; `unit`: how its row names it. */
export function lineKey(
  indicator: string,
  name: string,
  { unit = name }: { readonly unit?: string } = {},
): ProgressKey {
  const key = JSON.stringify(['line', wordKey(indicator), wordKey(name)]);
  return { key, label: `${indicator}${BETWEEN}${unit}`, unit };
}

/** The key of the row that names an indicator above its lines. */
export function titleKey(indicator: string): ProgressKey {
  return { key: JSON.stringify(['title', wordKey(indicator)]), label: indicator, unit: '' };
}

/** The key of what is due. */
export function dueKey(part: string, indicator: string): ProgressKey {
  return { key: JSON.stringify(['due', part, wordKey(indicator)]), label: indicator, unit: '' };
}

/** Any other row of ours, by its words. */
function plainKey(text: string): ProgressKey {
  return { key: JSON.stringify(['plain', wordKey(text)]), label: text, unit: '' };
}

/**
 * Finds what people typed on the previous `Tiến độ`: beside a unit's line under the indicator that the nearest row above names, so
 * that lines sorted within an indicator keep their text.
 */
export function readTypedProgress(page: PreviousPage | null, names: Names): KeptList<ProgressKey> {
  let part = '';
  let indicator = '';
  const typed = page && withoutFrame(withPlainHeadings(page), FORM, names.isFramed);
  return readKept(typed, FORM, (textOf) => {
    const { ordinal: number, unit, state } = PROGRESS_COLUMNS;
    const [first, name] = [textOf(number), textOf(unit)];
    if (isPart(first)) part = first;
    if (first === REMARK_SIGNS.first || first === REMARK_SIGNS.more) return plainKey(`${first} ${name}`);
    if (part === PROGRESS_PARTS.lost) return lostKey(name, names);
    if (isOneOf(FORM.alone, first)) return plainKey(`${first} ${name}`);
    const at = first.indexOf(JUDGED);
    if (at > 0) {
      indicator = names.indicatorName(first.slice(0, at));
      return titleKey(indicator);
    }
    if (name === '') return null;
    if (name === PROGRESS_HEADINGS[unit] || name === DUE_HEADINGS[0]) return plainKey(name);
    if (part !== '')
      return DUE_COUNTS.every((heading) => textOf(heading) === '')
        ? null
        : dueKey(part, names.indicatorName(name));
    return indicator !== '' && textOf(state) !== ''
      ? lineKey(indicator, names.standardName(name), { unit: name })
      : null;
  });
}

function lostKey(text: string, names: Names): ProgressKey | null {
  const at = text.indexOf(BETWEEN);
  if (at < 0) return null;
  const unit = text.slice(at + BETWEEN.length);
  return lineKey(names.indicatorName(text.slice(0, at)), names.standardName(unit), { unit });
}

function isPart(text: string): boolean {
  return text !== '' && isOneOf(Object.values(PROGRESS_PARTS), text);
}

function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text);
}

/** The page with the headings of its first header as {@link PROGRESS_HEADINGS} has them, whatever months they name. */
function withPlainHeadings(page: PreviousPage): PreviousPage {
  const found = findHeadings(page, FORM);
  if (found === null) return page;
  const values = page.values.map((row) => [...row]);
  const cells = values[found.row] ?? [];
  const from = (found.columns[PROGRESS_COLUMNS.unit] ?? 0) + 1;
  const until = found.columns[PROGRESS_COLUMNS.sum] ?? 0;
  let month = PROGRESS_COLUMNS.months as number;
  cells.forEach((_, column) => {
    const text = textAt(page, found.row, column);
    if (/^KH (?:năm|cả kỳ)$/.test(text)) cells[column] = PROGRESS_HEADINGS[PROGRESS_COLUMNS.target];
    else if (/^KH (?:đến hết T\d+|lũy kế)$/.test(text))
      cells[column] = PROGRESS_HEADINGS[PROGRESS_COLUMNS.paced];
    else if (column >= from && column < until && month < PROGRESS_COLUMNS.sum && /^(?:T\d+|–)$/.test(text)) {
      cells[column] = PROGRESS_HEADINGS[month] ?? '';
      month += 1;
    }
  });
  return { ...page, values };
}
