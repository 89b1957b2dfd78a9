import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { LOST_PART, PAGES } from '../page/pages';
import { findHeadings, textAt, widthOf } from '../page/typed';
import { wordKey } from '../text/word-key';
import { withoutFrame } from './framed';
import { withTextGivenBack } from './given-back';
import type { ReportOptions } from './options';

const FORM = PAGES.below.list;

/** The columns of `Đơn vị chưa đạt`, in order; the last three are typed by units and staff. */
export const BELOW_HEADINGS = FORM.headings;

/** Titles of the parts below the list; rows that carry them are ours. */
export const PARTS = { reached: FORM.alone[0], lost: LOST_PART } as const;

/** Stands in the list when no unit is below target. */
export const NONE_BELOW = FORM.alone[2];

/** What a row of the previous page is of. */
export interface BelowKey {
  /** Identifies unit, indicator and period by the names they are printed under now. */
  readonly key: string;
  /** As the row names them. */
  readonly indicator: string;
  readonly unit: string;
}

/** A calendar year is one period whether a table says "năm 2019", from-to, or "tính đến" a day of it. */
export function periodKey(period: Period | null): string {
  if (!period) return '';
  const { start, end } = period;
  const fromNewYear = start.month === 1 && start.day === 1 && start.year === end.year;
  const wholeYear = end.month === 12 && end.day === 31;
  if (fromNewYear && (wholeYear || period.label.startsWith('tính đến'))) return String(start.year);
  const day = (date: Period['start']) => `${date.year}-${date.month}-${date.day}`;
  return `${day(start)}/${day(end)}`;
}

/** The key under which typed text is kept: indicator, unit and period as the row's cells name them. */
export function typedKey(indicator: string, unit: string, period: Period | null): string {
  return JSON.stringify([wordKey(indicator), wordKey(unit), periodKey(period)]);
}

/** What the cell `Chỉ tiêu` shows: the period is added where it is not the page's. */
export function indicatorText(name: string, period: Period | null, pagePeriod: Period | null): string {
  if (!period || periodKey(period) === periodKey(pagePeriod)) return name;
  return `${name} (${period.label})`;
}

/** The inverse of {@link indicatorText}. */
function splitIndicator(text: string, pagePeriod: Period | null): { name: string; period: Period | null } {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const period = open > 0 ? parsePeriod(text.slice(open + 2, -1)) : null;
  return period ? { name: text.slice(0, open), period } : { name: text, period: pagePeriod };
}

/** The period that the previous page's title names, for rows that name none. */
function titlePeriod(previous: PreviousPage): Period | null {
  const headerRow = findHeadings(previous, FORM)?.row ?? 0;
  const above = Array.from({ length: headerRow }, (_, row) => row).flatMap((row) =>
    Array.from({ length: widthOf(previous) }, (__, column) => textAt(previous, row, column)),
  );
  const first = above.findIndex((text) => /^ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU/.test(text));
  const title = above.slice(Math.max(0, first)).filter((text) => text !== '' && text === text.toUpperCase());
  return first < 0 ? null : parsePeriod(title.join(' '));
}

/**
 * Finds what people typed on the previous `Đơn vị chưa đạt`, whichever part it stands in. `names` give units and
 * indicators the names they are printed under now, should they have had others when the page was made.
 */
export function readTypedBelow(
  previous: PreviousPage | null,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName' | 'isFramed' | 'apart'>,
): KeptList<BelowKey> {
  const pagePeriod = previous && titlePeriod(previous);
  const bare = previous && withoutFrame(previous, FORM, names.isFramed);
  const typed = bare && names.apart ? withTextGivenBack(bare, FORM, names.apart) : bare;
  return readKept(typed, FORM, (textOf) => {
    const [indicator, unit] = [textOf(1), textOf(2)];
    if (indicator === '' || unit === '') return null;
    const { name, period } = splitIndicator(indicator, pagePeriod);
    const key = typedKey(names.indicatorName(name), names.standardName(unit), period);
    return { key, indicator: indicatorText(name, period, null), unit };
  });
}
