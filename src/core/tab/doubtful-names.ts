import { contains, longestAt, longestEnding, phrases, without } from '../phrase/phrases';
import type { Word } from '../phrase/words';
import { costOf } from './costs';
import { namesLess } from './direction';
import {
  AMISS,
  DEEDS,
  DEEDS_IN_NAME,
  GOOD,
  LACKING_WORDS,
  LATE,
  LOST,
  MENDING_BEHIND,
  MENDING_WORDS,
  NEGATIONS,
  TAKEN,
  UNWANTED_NOUNS,
  WORKED,
} from './direction-words';
import { behindRoles, ROLES } from './keepers';
import { DOING, isBehind, lowestBand, mends, ownWords, withoutUndone } from './unwanted';

/**
 * Whether nothing that is written of an indicator tells that more of it is better, and one name of it leaves that open: the tab "Sản
 * khoa" under "Số ca chuyển viện", not "Khám bệnh" under "Số ca".
 */
export function leavesOpen(names: readonly string[]): boolean {
  return (
    names.some((name) => doubtOf(name) === 'held') && !names.some((name) => mends(ownWords(name), DOING))
  );
}

/** What happens, or how much of a whole there is: whether more of it is wanted is said behind these. */
const HAPPENING = phrases(
  'tỷ lệ|tỷ suất|suất|số vụ|số vụ việc|số ca|số sự việc|số trường hợp|số bệnh nhân|số người bệnh|bệnh nhân|người bệnh',
);

const OF_ALL = phrases(ROLES, '%|chung|bình quân|trung bình|BQ|TB|năm|cả năm|đạt được|so với|so');

/** How long something lasts, where it is told of the average one: "Ngày nằm viện bình quân". */
const DAYS = phrases('ngày|giờ|phút');

const AVERAGE = phrases('bình quân|BQ|trung bình|TB');

const WANTED = phrases(MENDING_WORDS, DEEDS_IN_NAME, DEEDS, MENDING_BEHIND, GOOD);

/** What there is none of, or what something is for. */
const SPARED = phrases(NEGATIONS, 'cho|vì|với');

/** What speaks of something unwanted wherever it stands. */
const DOUBTFUL = phrases(
  UNWANTED_NOUNS,
  LACKING_WORDS,
  LOST,
  LATE,
  AMISS,
  'số vụ|số vụ việc|muộn|bị hủy|ngừng|giải thể|bỏ|phản ánh|phàn nàn|rủi ro|quá tải|vượt dự toán|vượt định mức',
);

/** How a name leaves doubt whether more is better: see `doubtOf()`. */
export type Doubt = 'named' | 'held';

/**
 * Whether a name for which more is taken to be better may well be of what nobody wants, `named`: it says so and only what stands around
 * it tells otherwise ("Hộ nghèo" under "GIẢM NGHÈO"), or `held`: it holds such a word, and none of something done, or says of a rate, of
 * what happens or of what takes time nothing that anybody wants more of. Null for neither.
 */
export function doubtOf(name: string): Doubt | null {
  const words = ownWords(name);
  if (namesLess(name)) return 'named';
  if (isOpen(ownWords(lowestBand(name))) || growsLess(words)) return 'held';
  if (costOf(lowestBand(name)) === 'sum') return 'held';
  if (mends(withoutUndone(words), DOING)) return null;
  const rest = without(words, DOING);
  const isDoubtful = rest.some((_, index) => {
    const length = longestAt(rest, index, DOUBTFUL);
    const isSpared = isBehind(rest, index, { reach: 5, known: SPARED });
    return length > 0 && !isSpared && !contains(rest.slice(index + length), MENDING_BEHIND);
  });
  return isDoubtful ? 'held' : null;
}

const LESS = phrases('giảm');

/** Whether a name says of something else than what nobody wants that there is less of it: "Đoàn viên giảm". */
function growsLess(words: readonly Word[]): boolean {
  return words.length > 1 && longestEnding(words, LESS) > 0 && !contains(words, UNWANTED_NOUNS);
}

/**
 * Whether a name counts what happens, how long something takes or how much of a whole there is, and says nothing that anybody would want
 * more of: "Số ca biến chứng", "Số ngày nằm viện", "Tỷ lệ chuyển tuyến", not "Số ca mổ", "Số ngày công", "Tỷ lệ lên lớp".
 */
function isOpen(named: readonly Word[]): boolean {
  const words = behindRoles(named);
  const taken = longestAt(words, 0, TAKEN);
  const lasting = taken > 0 ? taken : contains(words, AVERAGE) ? longestAt(words, 0, DAYS) : 0;
  if (lasting > 0) return words.length > lasting && !contains(words, WORKED);
  const counted = longestAt(words, 0, HAPPENING);
  const rest = without(words.slice(counted), OF_ALL);
  return counted > 0 && rest.length > 0 && !contains(rest, WANTED);
}
