import { DEEDS, HELD } from '../phrase/deed-words';
import { CLOSING_FILLER_WORDS } from '../phrase/filler-words';
import { longestAt, type Phrases, phrases, without } from '../phrase/phrases';
import { readWords, spellingOf, type Word } from '../phrase/words';
import { isGenericTab } from '../tab/name';
import { ISSUER_BEGINNINGS, TITLE_BEGINNINGS } from '../tab/title-words';
import { foldText } from '../text/normalise';

/** What lines above logs and targets say of every one of them. */
const NOISE = phrases(
  CLOSING_FILLER_WORDS,
  TITLE_BEGINNINGS,
  'số|sổ|năm|quý|tháng|tuần báo cáo|kỳ|ngày|từ|đầu|cuối|kế hoạch|KH|chỉ tiêu giao|giao chỉ tiêu|phân bổ',
);

interface Titled {
  readonly tab: string;
  readonly title: string;
  readonly linesAbove: readonly { readonly text: string }[];
}

interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Whether lines of both (titles, lines above, tabs' names) tell of the same things: at least two words, and half of what the shorter one says, or
 * all that both say, and none that is another's. Where one says more than the other it tells more of it ("tập huấn cán bộ" of "tập huấn"); where
 * each says what the other does not, those are two things ("kết nạp đảng viên", "kết nạp đoàn viên"; "xây mới nhà", "sửa chữa nhà"), unless they
 * are one deed in two verbs or one is the other's initials. Of titles that tell of two things no other line makes one.
 */
export function tellOfSame(one: Titled, other: Titled): boolean {
  const titles = [one, other].map(({ title }) => lineOf(title));
  const [[own], [its]] = [titles[0] ?? [], titles[1] ?? []];
  if (own !== undefined && its !== undefined && shareMost(own, its) && areApart(own, its)) return false;
  const theirs = linesOf(other);
  return linesOf(one).some((line) =>
    theirs.some((told) => line.text !== told.text && shareMost(line, told) && !areApart(line, told)),
  );
}

/** What the lines above, those of who issues them aside, the title and the tab's name each tell of; a line that both have is an issuer's. */
function linesOf({ tab, title, linesAbove }: Titled): readonly Line[] {
  return [...linesAbove.map(({ text }) => text), title, ...(isGenericTab(tab) ? [] : [tab])].flatMap(lineOf);
}

/** None for the name of who issues a paper. */
function lineOf(text: string): readonly Line[] {
  const { words } = readWords(text);
  if (longestAt(words, 0, ISSUER_BEGINNINGS) > 0) return [];
  return [{ text: foldText(text), words: without(words, NOISE).filter(({ base }) => !/^\d+$/.test(base)) }];
}

function shareMost(one: Line, other: Line): boolean {
  const [own, its] = [one, other].map(({ words }) => new Set(words.map(spellingOf)));
  if (own === undefined || its === undefined) return false;
  const shared = [...own].filter((word) => its.has(word)).length;
  if (shared === 1) return own.size === 1 && its.size === 1;
  return shared >= 2 && shared * 2 >= Math.min(own.size, its.size);
}

/** Whether each says what the other does not; slips in diacritics are none. */
function areApart(one: Line, other: Line): boolean {
  const [own, its] = [restOf(one, other), restOf(other, one)];
  return !isOneTold(own, its) && !DEEDS.some((deed) => isOneDeed(own, its, deed));
}

function restOf({ words }: Line, other: Line): readonly Word[] {
  const known = new Set(other.words.map(({ base }) => base));
  return without(words, HELD).filter(({ base }) => !known.has(base));
}

function isOneDeed(own: readonly Word[], its: readonly Word[], deed: Phrases): boolean {
  const [left, rest] = [without(own, deed), without(its, deed)];
  return left.length < own.length && rest.length < its.length && isOneTold(left, rest);
}

/** Whether one of both says nothing more, or one is the other's initials: "CĐCS" for "công đoàn cơ sở". */
function isOneTold(own: readonly Word[], its: readonly Word[]): boolean {
  if (own.length === 0 || its.length === 0) return true;
  const [long, short] = own.length > its.length ? [own, its] : [its, own];
  return short.length === 1 && short[0]?.base === long.map(({ base }) => base.charAt(0)).join('');
}
