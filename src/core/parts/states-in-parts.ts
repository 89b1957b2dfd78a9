import { isLineText } from '../tab/row-words';
import { isTitleOfState, saysState } from '../tab/states';
import { isLevel, type PartedFigures, type PartsReading } from './how-parts-add';

/** What there is at the end of each part is the last one's. */
export const STATE: PartsReading = { results: 'latest', targets: 'latest' };

/**
 * Whether figures of months or quarters tell how much there is at the end of each ("Số dư cuối quý"): their headings say so, or the
 * title does of figures that hardly change.
 */
export function areStates(
  figures: readonly PartedFigures[],
  { texts, lines }: { readonly texts: readonly string[]; readonly lines: readonly string[] },
): boolean {
  if (saysState(texts)) return true;
  return lines.some((line) => !isLineText(line) && isTitleOfState(line)) && isLevel(figures);
}
