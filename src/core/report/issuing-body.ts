import { parsePeriod } from '../date/parse-period';
import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Survey } from '../survey/survey';
import type { Line } from '../tab/line';
import { beginsAsTitle } from '../tab/title';
import { ISSUER_BEGINNINGS, PLACED_ISSUERS } from '../tab/title-words';

/** The issuing body printed in A1 where the workbook names none, until staff type another there, which then stays. */
export const DEFAULT_BODY = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG';

const UNFINISHED = /(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG|NGÀNH)$/;

/** The place of a body at the end of its name: "… TỈNH QUẢNG TRỊ". */
const OF_PLACE = /(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?: \S+){1,4}$/;

/** A body stands in the first lines of a tab. */
const LAST_ROW = 3;
const LONGEST = 80;

/**
 * The body that the tabs themselves name in capitals in their first lines: "CÔNG ĐOÀN TỈNH LẠNG SƠN", of two such lines the lower, below the body
 * it belongs to; the upper where tabs name different ones below it. The default where none does, or nothing is common.
 */
export function issuingBody({ tables, logs, forms }: Pick<Survey, 'tables' | 'logs' | 'forms'>): string {
  const named = [...tables, ...logs, ...forms]
    .map(({ linesAbove }) => linesAbove.filter(({ row, text }) => row < LAST_ROW && isBody(text)))
    .filter(({ length }) => length > 0);
  const common = (lineOf: (lines: readonly Line[]) => Line | undefined) => {
    const [only, ...others] = new Set(named.flatMap((lines) => lineOf(lines)?.text ?? []));
    return others.length > 0 ? undefined : only;
  };
  return common((lines) => lines[lines.length - 1]) ?? common(([first]) => first) ?? DEFAULT_BODY;
}

function isBody(text: string): boolean {
  if (text !== text.toUpperCase() || text.length > LONGEST || UNFINISHED.test(text)) return false;
  const { words } = readWords(text);
  const begins =
    longestAt(words, 0, ISSUER_BEGINNINGS) || (OF_PLACE.test(text) ? longestAt(words, 0, PLACED_ISSUERS) : 0);
  return (
    begins > 0 &&
    begins < words.length &&
    parsePeriod(text) === null &&
    !beginsAsTitle(text) &&
    !/[:\d]/.test(text)
  );
}
