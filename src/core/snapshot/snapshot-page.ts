import { formatDate } from '../date/calendar-date';
import { isGiven, type Opinions } from '../discussion/opinions';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { entriesOf, isListed, keyOf } from '../report/below-entries';
import type { ReportOptions } from '../report/options';
import { cell, textRow } from '../report/page-cells';
import { witnessNote } from '../report/page-head';
import { summaryPage } from '../report/summary';
import { keepSummaryTyped } from '../report/summary-typed';
import type { Survey } from '../survey/survey';
import { SILENT_SIGN, SILENT_TITLE, SNAPSHOT_SIGN } from './snapshot';

/** What a snapshot is made from besides the survey. */
interface SnapshotOptions {
  readonly name: string;
  readonly opinions: Opinions;
  /** The summary as it stands, with what people typed beside it; null where there is none. */
  readonly summary: PreviousPage | null;
}

/**
 * The page `Chốt 31.12.2019`: the summary with values in place of formulas, when it was made in the first line, and below it the rows whose
 * units had given no opinion by then. It is written once.
 */
export function snapshotPage(
  survey: Survey,
  options: ReportOptions,
  { name, opinions, summary }: SnapshotOptions,
): Page {
  const values = summaryPage(survey, { ...options, compared: [] }, { asValues: true });
  const page = summary ? keepSummaryTyped(values, summary, options) : values;
  const { day, time } = options.made;
  const width = page.rows[0]?.length ?? 0;
  const rows = page.rows.map((row, index) => {
    const [first = cell(''), ...others] = row;
    const made = cell(`${SNAPSHOT_SIGN}${time} ngày ${formatDate(day)}`, { italic: true });
    return index === 0 ? [{ ...first, ...made, note: witnessNote(options.made) }, ...others] : row;
  });
  const all = [...rows, ...silentRows(survey, opinions, width)];
  return { ...page, key: 'snapshot', name, rows: all, ownRows: all.length };
}

function silentRows(survey: Survey, opinions: Opinions, width: number): PageCell[][] {
  const silent = entriesOf(survey)
    .flat()
    .filter((entry) => isListed(entry) && !isGiven(opinions.get(keyOf(entry))));
  if (silent.length === 0) return [];
  return [
    textRow('', width),
    textRow(`${SILENT_TITLE}:`, width, { look: { bold: true } }),
    ...silent.map(({ indicator, measure }) => {
      const row = textRow(SILENT_SIGN, width, { look: { align: 'center' } });
      row[1] = cell(measure.unit.name);
      row[2] = cell(indicator.name);
      return row;
    }),
  ];
}
