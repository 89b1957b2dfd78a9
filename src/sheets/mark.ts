import { formatMark, MARK_KEY, type Mark } from '../core/page/mark';
import type { Owner } from './read';

/** Writes the mark on the spreadsheet if it says something new. One call at the most. */
export function writeMark({ spreadsheet, metadata, marked }: Owner, wanted: Mark): void {
  const value = formatMark(wanted);
  if (marked === value) return;
  if (metadata) metadata.setValue(value);
  else spreadsheet.addDeveloperMetadata(MARK_KEY, value);
}
