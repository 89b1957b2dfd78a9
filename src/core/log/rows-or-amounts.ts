import { EVENTS } from '../phrase/deed-words';
import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { subjectWords } from '../target/subject';

const COUNT = phrases('số|tổng số|số lượng|số lượt');

/** How many times nearer to the targets one figure must be than the other, to be what is meant. */
const NEARER = 3;
/** How many times its targets a sum can be and stay what is meant. */
const MOST_MET = 2;

/** So many words say what a target or a column counts: "người hiến máu" and "lượng máu" count two things of one. */
const HEAD_WORDS = 2;

/**
 * Whether a target counts what a column adds up, by the words of both: the same thing, events ("4 lớp" beside "Số người dự"), another thing ("4
 * nhà" beside "Số tiền"); `nothing` where one of them names none ("Chỉ tiêu", "Số lượng").
 */
export type Said = 'same' | 'events' | 'other' | 'nothing';

/** What a target's words say of a column's headers: see {@link Said}. */
export function saidOf(
  target: { readonly noun: string; readonly money: boolean },
  column: { readonly texts: readonly string[]; readonly money: boolean },
): Said {
  if (target.money || column.money) {
    if (target.money === column.money) return 'same';
    return target.money || headWords(target.noun).length > 0 ? otherThan(target.noun) : 'nothing';
  }
  const wanted = headWords(target.noun);
  const own = column.texts.flatMap(headWords);
  if (wanted.length === 0 || own.length === 0) return 'nothing';
  return wanted.some((word) => own.includes(word)) ? 'same' : otherThan(target.noun);
}

function otherThan(noun: string): Said {
  return saysEvents(noun) || longestAt(readWords(noun).words, 0, EVENTS) > 0 ? 'events' : 'other';
}

const BRACKETS = /\([^()]*\)?/g;

/** What a header counts, and in what: "Số lượt người tham gia (lượt)" → lượt, người, lượt. */
function headWords(text: string): readonly string[] {
  const inBrackets = (text.match(BRACKETS) ?? []).map((own) => own.replace(/[()]/g, ' '));
  const plain = subjectWords(text.replace(BRACKETS, ' ')).slice(0, HEAD_WORDS);
  return [...plain, ...inBrackets.flatMap(subjectWords)];
}

/**
 * Whether targets are of a log's rows or of the sum of its amounts: what the words say, and where they name two things or none, whichever the
 * targets are near. Three units with 4 each are no 486 persons but 10 rows. Null where neither tells.
 */
export function rowsOrAmounts(
  said: Said,
  { target, rows, amounts }: { readonly target: number; readonly rows: number; readonly amounts: number },
): 'rows' | 'amounts' | null {
  if (said === 'same') return 'amounts';
  if (said === 'events') return 'rows';
  if (target <= 0 || (said === 'nothing' && amounts <= target * MOST_MET)) return 'amounts';
  const far = (figure: number) => (figure <= 0 ? Infinity : Math.max(figure / target, target / figure));
  if (far(rows) * NEARER < far(amounts)) return 'rows';
  if (said === 'nothing') return far(rows) < far(amounts) ? null : 'amounts';
  return far(amounts) * NEARER < far(rows) ? 'amounts' : null;
}

/** Whether a text says that it counts events: "Số buổi tuyên truyền", "cuộc". */
export function saysEvents(text: string): boolean {
  const { words } = readWords(text);
  if (isWhole(words, EVENTS)) return true;
  return words.some((_, at) => {
    const count = longestAt(words, at, COUNT);
    return count > 0 && longestAt(words, at + count, EVENTS) > 0;
  });
}
