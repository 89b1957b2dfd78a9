import { contains, longestAt, phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { countsPoor, isDoneForPoor } from '../tab/direction';
import { AFFECTED_NOUNS, COUNTING_WORDS } from '../tab/direction-words';
import { POOR, tellsDeed } from '../tab/poor';
import { readHeaderText } from '../tab/roles';
import { headOf, lowestBand } from '../tab/unwanted';
import { saysAll } from './added-parts';
import type { TableDraft } from './draft';

/** Units in which households and people are counted. */
const HEADS = phrases('hộ|người|khẩu|nhân khẩu|hội viên|đoàn viên|lao động|em|cháu|trẻ|học sinh|HS|gia đình');
/** As often as somebody gets something, he is counted again. */
const TURNS = phrases('lượt');

/** Whether a unit of measure is that of people themselves, or a share of them, and not of what they are given: "hộ", not "lượt người". */
export function countsHeads(measure: string): boolean {
  const { words } = readWords(measure);
  return contains(words, HEADS) && !contains(words, TURNS);
}

/** What says how much or how many, and of whom. */
const COUNTED = phrases(COUNTING_WORDS, HEADS, AFFECTED_NOUNS);

/**
 * Where headings say of poor households that something is given to them or done for them, which more is better of: `headings` of target and
 * result do with words of their own that both share ("Kế hoạch cấp | Đã cấp", "Kế hoạch (nhà) | Hoàn thành (nhà)" over "Hộ nghèo"), the
 * `title` of a table whose columns all count a group of people does with a deed ("CẤP THẺ BHYT" over "Hộ nghèo | Người cao tuổi"). Null where
 * nothing says so, and for all else than the poor.
 */
export function givenToPoor(
  { result, target }: { readonly result: Column; readonly target: Column },
  { draft, ownTitle }: { readonly draft: TableDraft; readonly ownTitle: string | null },
): 'headings' | 'title' | null {
  if ([result, target].some(({ subject }) => !countsPoor(lowestBand(subject)))) return null;
  if (tellsGift(result.qualifier, target.qualifier)) return 'headings';
  const groups = draft.indicators.map((own) => lowestBand(own.result.label)).filter((own) => !saysAll(own));
  return ownTitle !== null &&
    isDoneForPoor([ownTitle], lowestBand(result.subject)) &&
    groups.every(isOfPeople)
    ? 'title'
    : null;
}

/** Whether the words that two headings have beside those of their roles share some that tell what is done or handed out. */
function tellsGift(one: string, other: string): boolean {
  const known = new Set(readWords(one).words.map(({ base }) => base));
  const { text, words } = readWords(other);
  const shared = words.filter(({ base }) => known.has(base));
  const telling = contains(shared, TURNS) ? shared : without(shared, COUNTED);
  if (!tellsDeed(telling) || contains(telling, POOR)) return false;
  return readHeaderText(telling.map(({ start, end }) => text.slice(start, end)).join(' ')).role === null;
}

function isOfPeople(name: string): boolean {
  const { words } = readWords(name);
  const head = headOf(words);
  return name === '' || longestAt(words, head, AFFECTED_NOUNS) > 0 || longestAt(words, head, POOR) > 0;
}
