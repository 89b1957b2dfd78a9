import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { LOST_PART, PAGES } from '../page/pages';
import type { ReportOptions } from '../report/options';
import { wordKey } from '../text/word-key';
import type { ChangedWhat } from './compare';

const FORM = PAGES.changes.list;

/** The columns of `Thay đổi sau chốt`; the last is typed by staff. */
export const CHANGES_HEADINGS = FORM.headings;

/** Title of the part with reasons whose change is no more, and what stands in an empty list. */
export const CHANGES_PARTS = { lost: LOST_PART, none: FORM.alone[1] } as const;

/** What changed, in words. */
export const CHANGED_WORDS: Readonly<Record<ChangedWhat, string>> = {
  target: 'KH giao',
  result: 'Kết quả',
  indicator: 'Chỉ tiêu',
};

/** What a row of the previous page is of. */
export interface ChangesKey {
  readonly key: string;
  /** Its own texts, for a row whose change is no more. */
  readonly texts: readonly [string, string, string];
}

/** The key of a change: indicator, unit and what of it. */
export function changeKey(indicator: string, unit: string, what: string): string {
  return JSON.stringify([indicator, unit, what].map(wordKey));
}

/** Finds the reasons that staff typed, by the names things have now. */
export function readTypedChanges(
  page: PreviousPage | null,
  { standardName, indicatorName }: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): KeptList<ChangesKey> {
  return readKept(page, FORM, (textOf) => {
    const [indicator, unit, what] = [textOf(0), textOf(1), textOf(2)];
    if (indicator === '' || what === '') return null;
    const key = changeKey(indicatorName(indicator), unit === '' ? '' : standardName(unit), what);
    return { key, texts: [indicator, unit, what] };
  });
}
