import { isMoney } from '../measure/measure';
import { TIME_NOUNS } from '../phrase/filler-words';
import { phrases, without } from '../phrase/phrases';
import { RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords, spellingOf } from '../phrase/words';
import { GENERIC_TAB_WORDS } from '../tab/name';
import { roundOf } from '../tab/series-name';
import { originalName } from '../tab/tab-version';
import type { Table, TableIndicator } from '../table/table';
import { subjectOf } from '../target/subject';
import { foldText } from '../text/normalise';

/**
 * What words tell of two indicators in two tabs. `same`: title, headings and tab say the same but for which version each is; `may`: one says no
 * more than the other; `apart`: each says what the other does not.
 */
export type Kinship = 'same' | 'may' | 'apart';

/** The words by which indicators are told apart. */
export interface Named {
  readonly things: ReadonlySet<string>;
  /** A title of its own says what it is about. */
  readonly isTitled: boolean;
  readonly round: number | null;
  readonly measure: string | null;
}

/** Words of tabs' names that say which version one is, and not what stands in it. */
const VERSIONS = phrases(GENERIC_TAB_WORDS, RESULT_NOUNS, 'BC|cũ|mới|dự thảo|lưu');
const VERSIONS_AND_TIMES = phrases(VERSIONS, TIME_NOUNS);
/** Times as they are told on the day of writing. */
const TIMES_FROM_NOW = /(?:năm|kỳ|quý|tháng) (?:trước|ngoái|nay|này)/gi;

/** The words of an indicator: of its heading, its title and its tab. */
export function namedBy(table: Table, { label, measure, resultColumn }: TableIndicator): Named {
  const { tab, title, columns, linesAbove } = table;
  const headings = columns.find(({ column }) => column === resultColumn)?.texts ?? [];
  const texts = [label, title, ...headings].filter((text) => text !== tab);
  return {
    things: new Set([...texts.flatMap(tellingWords), ...ownWordsOf(tab)]),
    isTitled: linesAbove.length > 0,
    round: roundOf(tab)?.number ?? null,
    measure: measure === null ? null : isMoney(measure) ? 'đồng' : foldText(measure),
  };
}

/** Years, and all numbers of a name that says anything but the version. */
const YEARS = /\b(?:19|20)\d\d\b/g;
const NUMBERS = /\d+|\b[IVX]+\b/g;

/** What a tab's name says of the thing, with its numbers: "Tiêu chí 2", "Học kỳ I", "2026", and nothing of "Sheet2" and "Năm ngoái". */
function ownWordsOf(tab: string): readonly string[] {
  const name = originalName(tab).replace(/\d+/g, ' ').replace(TIMES_FROM_NOW, ' ');
  const isVersionAlone = without(readWords(name).words, VERSIONS).length === 0;
  return [...tellingWords(name), ...(tab.match(isVersionAlone ? YEARS : NUMBERS) ?? [])];
}

/** The words of a text that tell what it is of: neither a role nor a time nor a version. */
export function tellingWords(text: string): readonly string[] {
  return without(subjectOf(text), VERSIONS_AND_TIMES).map(spellingOf);
}

/** How two indicators' words stand to each other; two rounds and two units of measure are always apart. */
export function kinshipOf(one: Named, other: Named): Kinship {
  if (areOfOtherRounds(one, other)) return 'apart';
  const [more, others] = [missingIn(other, one), missingIn(one, other)];
  if (more > 0 && others > 0) return 'apart';
  return more + others === 0 ? 'same' : 'may';
}

/** Whether two are told apart by their round or unit of measure, whatever their words. */
export function areOfOtherRounds(one: Named, other: Named): boolean {
  const differ = (own: string | number | null, its: string | number | null) =>
    own !== null && its !== null && own !== its;
  return differ(one.round, other.round) || differ(one.measure, other.measure);
}

function missingIn({ things }: Named, { things: own }: Named): number {
  return [...own].filter((word) => !things.has(word)).length;
}
