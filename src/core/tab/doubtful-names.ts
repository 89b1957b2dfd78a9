import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { MEASURE_WORDS } from '../measure/measure-words';
import { EVENTS } from '../phrase/deed-words';
import { FILLER_WORDS, TIME_NOUNS } from '../phrase/filler-words';
import { contains, longestAt, longestEnding, longestExactAt, phrases, without } from '../phrase/phrases';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import type { Word } from '../phrase/words';
import { outsideBrackets } from '../text/brackets';
import { saysDone } from './asides';
import { saysNone } from './ceiling';
import { costOf } from './costs';
import { namesLess } from './direction';
import {
  AFFECTED_NOUNS,
  AMISS,
  COUNTING_WORDS,
  DEEDS,
  DEEDS_IN_NAME,
  FREE_FROM,
  GOOD,
  LACKING_WORDS,
  LATE,
  LOAN_DEBTS,
  LOST,
  MENDING_BEHIND,
  MENDING_WORDS,
  NEGATIONS,
  NOT,
  PEOPLE,
  REDUCING,
  TAKEN,
  UNWANTED_NOUNS,
  WORKED,
  WRONGS,
} from './direction-words';
import { behindRoles, ROLES } from './keepers';
import { USED } from './norms';
import { POOR, tellsDeed } from './poor';
import { readHeaderText } from './roles';
import { beginsAsSpending, handsOut } from './spending';
import {
  affectedAt,
  DOING,
  headOf,
  isBehind,
  lowestBand,
  MOST_NAMES,
  mends,
  ownWords,
  SUFFERING,
  withoutUndone,
} from './unwanted';

/**
 * Whether nothing that is written of an indicator tells that more of it is better, and one name of it leaves that open: the tab "Sản
 * khoa" under "Số ca chuyển viện", not "Khám bệnh" under "Số ca".
 */
export function leavesOpen(names: readonly string[]): boolean {
  if (names.some(tellsCosts)) return !names.some(handsOut);
  return (
    names.some((name) => doubtOf(name) === 'held') && !names.some((name) => mends(ownWords(name), DOING))
  );
}

/** Whether a name is of costs or of money spent, which may be there to be spent: "Chi phí quản lý", "Chi thường xuyên". */
function tellsCosts(name: string): boolean {
  const own = lowestBand(name);
  return costOf(own) === 'sum' || (beginsAsSpending(behindRoles(ownWords(own))) && !handsOut(name));
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
  'số vụ|số vụ việc|muộn|bị hủy|ngừng|giải thể|bỏ|phản ánh|phàn nàn|rủi ro|quá tải|vượt dự toán|vượt định mức|thải',
);

/** What says no suffering, being a part of another word. */
const NOT_SUFFERED = phrases('trang bị|thiết bị|chuẩn bị|bị cáo|bị can|bị đơn');

/** What the vocabularies know as suffered, as it stands without "bị" too: "Án hủy". */
const SUFFERED_DEEDS = lazy(() => {
  const suffered = phrases(UNWANTED_NOUNS, AMISS)
    .texts()
    .filter((text) => text.startsWith('bị '));
  return phrases(...suffered.map((text) => text.slice('bị '.length)));
});

/** How a name leaves doubt whether more is better: see `doubtOf()`. */
export type Doubt = 'named' | 'held';

/**
 * Whether a name for which more is taken to be better may well be of what nobody wants, `named`: it says so and only what stands around
 * it tells otherwise ("Hộ nghèo" under "GIẢM NGHÈO"), or `held`: it holds such a word, and none of something done, or says of a rate, of
 * what happens or of what takes time nothing that anybody wants more of. Null for neither.
 */
export function doubtOf(name: string): Doubt | null {
  return DOUBT_OF()(name);
}

const DOUBT_OF = lazy(() => remembered(readDoubt, MOST_NAMES));

function readDoubt(name: string): Doubt | null {
  const words = ownWords(name);
  if (namesLess(name)) return 'named';
  if (isOpen(ownWords(lowestBand(name))) || growsLess(words)) return 'held';
  if (tellsCosts(name) || tellsNoDeed(ownWords(outsideBrackets(name)))) return 'held';
  if (saysNone(lowestBand(name)) || leavesDeedOpen(words) || abstains(words)) return 'held';
  if (mends(withoutUndone(words), DOING)) return null;
  const rest = without(words, DOING);
  const isDoubtful = rest.some((_, index) => {
    const length = longestAt(rest, index, DOUBTFUL);
    const isSpared = isBehind(rest, index, { reach: 5, known: SPARED });
    return length > 0 && !isSpared && !contains(rest.slice(index + length), MENDING_BEHIND);
  });
  return isDoubtful ? 'held' : null;
}

/** What nobody wants, as a name says it before a deed. */
const BAD = phrases(UNWANTED_NOUNS, AMISS, LATE);

/**
 * Whether what is bad and what is good meet in a name and nothing says that the one is done to the other: a deed behind what nobody wants ("Nợ đọng
 * thu BHXH", not "Nợ đọng đã thu"), or a share of a deed that is late ("Tỷ lệ trả hồ sơ quá hạn"). The poor are given what stands behind them.
 */
function leavesDeedOpen(words: readonly Word[]): boolean {
  const bad = words.findIndex((_, index) => longestExactAt(words, index, BAD) > 0);
  if (bad < 0) return false;
  const head = headOf(words);
  const deed = words.findIndex((_, index) => longestAt(words, index, DOING) > 0);
  if (deed === head && head > 0 && deed < bad) {
    return longestEnding(words, LATE) > 0 && !contains(words, LOAN_DEBTS);
  }
  const isOfPoor = longestAt(words, bad, POOR) > 0;
  return !isOfPoor && deed > bad && mends(words.slice(bad), DOING) && !saysDone(words);
}

/** Whether a name counts who does not do something, which may be good: "Số hộ không thả rông gia súc", not "Trẻ không suy dinh dưỡng". */
function abstains(words: readonly Word[]): boolean {
  const head = headOf(words);
  const who = affectedAt(words, head);
  if (who === null) return false;
  return words.some((_, index) => {
    const behind = words.slice(index + 1);
    const denies = index >= head + who && longestExactAt(words, index, NOT) > 0 && behind.length > 0;
    const isFree = longestExactAt(behind, 0, FREE_FROM) > 0;
    return denies && !isFree && !behind.some((_word, at) => longestAt(behind, at, UNWANTED_NOUNS) > 0);
  });
}

/**
 * Whether a name tells by how it is built that more may be unwanted: somebody suffers something ("Người vi phạm bị xử lý"), is punished
 * ("Xử lý kỷ luật đoàn viên"), or is told by what no word says that anybody wants ("Hộ ngập lụt"), something is suffered ("Án hủy"), used up
 * ("Tiêu thụ điện").
 */
function tellsNoDeed(words: readonly Word[]): boolean {
  if (contains(without(words, NOT_SUFFERED), SUFFERING)) return true;
  if (isPunishing(words) || isBorne(words)) return true;
  if (contains(without(words, USED), WANTED)) return false;
  const head = headOf(words);
  const isOfPeople = longestAt(words, head, PEOPLE) > 0;
  const areCounted = head > 0 && longestAt(words, head - 1, PEOPLE) > 0;
  const isUsed = longestAt(words, head, USED) > 0 || longestEnding(words, USED) > 0;
  if (isUsed && !isOfPeople && !areCounted) return true;
  const affected = affectedAt(words, head);
  const behind = words.slice(head + (affected ?? 0));
  if (affected === null || contains(words, WANTED)) return false;
  return longestAt(behind, 0, SUFFERED_DEEDS()) > 0 || (isOfPeople && tellsDeed(behind));
}

/** Whether something is done about what nobody wants of somebody, to whom it is done: "Thi hành kỷ luật đảng viên", not "Phòng chống tai nạn lao động". */
function isPunishing(words: readonly Word[]): boolean {
  return words.some((_, index) => {
    const deed = index === 0 ? 0 : longestEnding(words.slice(0, index), DOING);
    const isFault = longestAt(words, index, WRONGS) === 0 && longestAt(words, index, POOR) === 0;
    const length = deed > 0 && isFault ? longestAt(words, index, UNWANTED_NOUNS) : 0;
    const isPrevented = longestEnding(words.slice(0, index), REDUCING) > 0;
    return length > 0 && !isPrevented && longestAt(words, index + length, AFFECTED_NOUNS) > 0;
  });
}

/** What one side demands and the other bears: whose figures these are tells whether more is wanted. */
const DEMANDED = phrases('xuất toán|truy thu|phạt|nhắc nhở');

/** Whether a name tells of what somebody demands of somebody, and of nothing done about it: "Xuất toán", "Số tiền phạt", not "Xử phạt", "Thu tiền phạt". */
function isBorne(words: readonly Word[]): boolean {
  return words.some((_, index) => {
    const length = longestExactAt(words, index, DEMANDED);
    const [before, behind] = [words.slice(0, index), words.slice(index + length)];
    const isOther = longestEnding(words.slice(0, index + length), DOING) > length;
    return length > 0 && !isOther && ![before, behind].some((other) => mends(other, DOING));
  });
}

/** Who, what or how much is counted, of which offices want more where a name says nothing else. */
const PLAIN = phrases(
  ...[
    COUNTING_WORDS,
    ROLES,
    FILLER_WORDS,
    TIME_NOUNS,
    UNIT_NOUNS,
    COMPANION_UNIT_NOUNS,
    EVENTS,
    MEASURE_WORDS,
  ],
  AFFECTED_NOUNS,
);

/** One word alone may be short for anything: "XH". */
const FEWEST_WORDS = 2;

/** Whether a name says something that anybody wants, or no more than who or what is counted: "Kết nạp", "Tin bài", not "Phá thai". */
export function saysWanted(name: string): boolean {
  const words = ownWords(outsideBrackets(name));
  const rest = without(words, PLAIN).filter(({ base }) => !/^\d/.test(base));
  return contains(words, WANTED) || rest.length < FEWEST_WORDS;
}

/** What is done or good by itself, wherever a name says it. */
const WANTED_ITSELF = phrases(MENDING_WORDS, DEEDS_IN_NAME, DEEDS, GOOD);

/** Whether a name or title tells of something that is wanted, how plans are met aside: "Phát triển đoàn viên", not "Hoàn thành kế hoạch". */
export function tellsWanted(text: string): boolean {
  const { subject } = readHeaderText(outsideBrackets(text));
  return contains(without(ownWords(subject), PLAIN), WANTED_ITSELF);
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
