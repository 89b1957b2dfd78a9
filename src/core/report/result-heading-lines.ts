import { PAGES } from '../page/pages';
import { DEEDS } from '../phrase/deed-words';
import { FILLERS_AND_PERIODS } from '../phrase/filler-words';
import { contains, longestAt, phrases, without } from '../phrase/phrases';
import { RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import { DIRECTIONS, INDICATOR_HEADINGS } from '../settings/layout';
import { type Indicator, type SourceIndicator, sourcesOf } from '../survey/indicator';
import { beginsAsCount } from '../tab/heading-words';
import { outsideBrackets } from '../text/brackets';

/** What says no more than that a column holds results, and of which time. */
const PLAIN = phrases(FILLERS_AND_PERIODS, RESULT_NOUNS);

/** One word alone may be short for anything, or is said of whatever is counted: "HT", "Đã có". */
const FEWEST_WORDS = 2;

/**
 * The heading of a result where it says what was done, and that is not what the page calls the indicator by: "Thu hồi" beside "Kế hoạch" in the
 * tab "Vốn vay", "Đã khởi công" under "XÓA NHÀ TẠM"; not "Đã trồng" under "TRỒNG CÂY", nor "Số người" and "TH đến 30/6".
 */
function deedOf({ name, table, columns }: SourceIndicator): string[] {
  const { target, resultColumn, measure } = columns;
  if (target.kind !== 'column' || columns.declared !== undefined) return [];
  const result = table.columns.find(({ column }) => column === resultColumn);
  if (result === undefined || result.label !== '' || beginsAsCount(result.leaf)) return [];
  const plan = table.columns.find(({ column }) => column === target.column);
  const around = [name, table.title, table.tab, measure ?? '', ...(plan?.texts ?? [])];
  const known = new Set(around.flatMap(basesOf));
  const { words } = readWords(outsideBrackets(result.leaf));
  if (longestAt(words, 0, RESULT_NOUNS) > 0) return [];
  const heading = new Set(words.map(({ base }) => base));
  const deed = without(readWords(result.qualifier).words, PLAIN);
  const isDeed =
    deed.length >= FEWEST_WORDS && deed.every(({ base }) => heading.has(base) && /^\D{2,}$/.test(base));
  const told = deed.filter(({ base }) => known.has(base));
  const isSame = DEEDS.some(
    (family) => contains(deed, family) && around.some((text) => contains(readWords(text).words, family)),
  );
  return isDeed && !isSame && told.length * 2 <= deed.length ? [result.leaf] : [];
}

function basesOf(text: string): readonly string[] {
  return readWords(text).words.map(({ base }) => base);
}

/** Rule 14: a plan that says of nothing what it is, judged by what another column says was done: begun, taken in, taken back. */
export function resultHeadingLines({ name, direction, directionFrom, origin }: Indicator): string[] {
  const headings = new Set(directionFrom === 'setting' ? [] : sourcesOf(origin).flatMap(deedOf));
  const how =
    directionFrom === 'name' || directionFrom === 'open' ? `, ${DIRECTIONS[direction].toLowerCase()}` : '';
  const where = `${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.resultColumn}, ${INDICATOR_HEADINGS.direction}`;
  return [...headings].map(
    (heading) => `${name}: tính theo cột “${heading}”${how}; nếu không phải thì đổi ở ${where}.`,
  );
}
