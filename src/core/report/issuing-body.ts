import { parsePeriod } from '../date/parse-period';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { longestAt, phrases } from '../phrase/phrases';
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

type Named = Pick<Survey, 'tables' | 'logs' | 'forms' | 'directory'>;

/** A body stands in the first lines of a tab. */
const LAST_ROW = 3;
const LONGEST = 80;

/**
 * The body that the tabs themselves name in capitals in their first lines: "CÔNG ĐOÀN TỈNH LẠNG SƠN", of two such lines the lower, below the body
 * it belongs to; the upper where tabs name different ones below it. Where none does, or nothing is common, the one federation whose place titles
 * name, else units: "KẾT QUẢ CỦA LĐLĐ TỈNH LẠNG SƠN NĂM 2026", "Cơ quan LĐLĐ tỉnh Lạng Sơn"; else the default.
 */
export function issuingBody(survey: Named): string {
  const { tables, logs, forms } = survey;
  const named = [...tables, ...logs, ...forms]
    .map(({ linesAbove }) => linesAbove.filter(({ row, text }) => row < LAST_ROW && isBody(text)))
    .filter(({ length }) => length > 0);
  const common = (lineOf: (lines: readonly Line[]) => Line | undefined) => {
    const [only, ...others] = new Set(named.flatMap((lines) => lineOf(lines)?.text ?? []));
    return others.length > 0 ? undefined : only;
  };
  return (
    common((lines) => lines[lines.length - 1]) ??
    common(([first]) => first) ??
    federationOf(survey) ??
    DEFAULT_BODY
  );
}

/** The one federation that titles name with its place, else that units do; null for none or several. */
function federationOf({ tables, logs, forms, directory }: Named): string | null {
  const titles = [...tables, ...logs, ...forms].flatMap(({ linesAbove }) => linesAbove);
  const inTitles = new Set(titles.flatMap(({ text }) => federationIn(text, LEVELS) ?? []));
  const inUnits = new Set(directory.units.flatMap(({ name }) => federationIn(name, OF_PROVINCES) ?? []));
  const [only, ...others] = inTitles.size > 0 ? inTitles : inUnits;
  return only === undefined || others.length > 0 ? null : only;
}

const FEDERATION = phrases('liên đoàn lao động|LĐLĐ');
const OF_PROVINCES = phrases('tỉnh');
const LEVELS = phrases(OF_PROVINCES, 'thành phố|TP|huyện|thị xã|xã|phường|đặc khu');
/** Words that a place's name has at most. */
const LONGEST_PLACE = 4;

/** The federation with its place that a text names, in capitals; null for none, or where more follows in capitals than a place's name and a time. */
function federationIn(text: string, levels: typeof LEVELS): string | null {
  const { text: clean, words } = readWords(text);
  const at = words.findIndex((_, index) => longestAt(words, index, FEDERATION) > 0);
  if (at < 0) return null;
  const level = at + longestAt(words, at, FEDERATION);
  const from = level + longestAt(words, level, levels);
  let end = from;
  for (let word = words[end]; word !== undefined; word = words[end]) {
    const letter = clean.charAt(word.start);
    const isApart = end > from && clean.slice(words[end - 1]?.end, word.start) !== ' ';
    if (isApart || letter === letter.toLowerCase() || longestAt(words, end, PERIOD_WORDS) > 0) break;
    end += 1;
  }
  if (from === level || end === from || end - from > LONGEST_PLACE) return null;
  return `LIÊN ĐOÀN LAO ĐỘNG ${clean.slice(words[level]?.start, words[end - 1]?.end)}`.toUpperCase();
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
