import { COUNT_WORDS, readCountWord } from '../claim/count-word';
import { isOtherYear } from '../claim/other-time';
import type { Prose } from '../claim/prose';
import type { ToldUnits } from '../claim/told-units';
import { formatNumber } from '../number/format';
import type { Indicator, Measure } from '../survey/indicator';
import { cleanText, foldText } from '../text/normalise';
import { shortened } from '../text/shortened';
import type { Unit } from '../unit/directory';
import { type Subjects, subjectOfClaim } from './claim-subject';
import type { Finding, NamedUnitsFacts } from './finding';
import type { FindingWords } from './finding-words';
import { spotsOf } from './spot';

/** Words that say of units that they lack something, folded. */
const LACKING =
  /\b(?:chua|khong) (?:dat|du|hoan thanh)\b(?! 100 ?%| yeu cau)|\bcon (?:thieu|no)\b|\bchua (?:nop|thu|dong|gui) du\b|\b(?:duoi|thap hon) (?:chi tieu|ke hoach|muc giao|muc)\b/;
/** Words that make a list not a whole one, or a list of others. */
const SOME = /\b(?:nhu|vi du|dien hinh|mot so|nhat la|trong do co|chu yeu|tieu bieu)\b/;
const OTHERS = /\b(?:tru|ngoai|rieng|ngoai tru)\b/;
/** Goals and questions say nothing of how it is. */
const GOALS = /\b(?:phan dau|du kien|don vi nao|khong con|phai dat|de nghi cac don vi khong)\b/;
/** A sentence that tells of others too which reached it: whose list it is, is not clear. */
const REACHED = /\b(?:da|deu) (?:dat|du|hoan thanh|vuot)\b|\b(?:hoan thanh|vuot)\b/;

/** Words behind them that go on about a target, or begin a list. */
const OF_TARGET =
  /^ *(?:$|[:.,()…]|(?:chi tieu|ke hoach|kh|du toan|muc|so|gom|la|theo|nam|duoc|o|trong|do|de nghi|va|100)\b)/;

/** A list of units that lack something, and words that no name in it has. */
const LIST = /\b(?:chua|con) .*(?::|\bgom\b|\bla\b)/;
const VERBS = /\b(?:dat|du|hoan thanh|vuot|thu|nop|con|da|chua|de nghi|can|co|cac)\b/;

const UNIT_NOUNS =
  'đơn vị|công đoàn cơ sở|cđcs|xã, phường|xã|phường|huyện|trường|lớp|thôn|xóm|tổ|chi bộ|chi đoàn|chi hội|trạm|chi nhánh|khoa|phòng|phòng giao dịch|pgd|cơ sở';
const COUNTED = new RegExp(
  `(?:^|[^\\wà-ỹ.,/])(\\d{1,3}|${COUNT_WORDS})(?:/(\\d{1,3}))? (${UNIT_NOUNS})(?![a-zà-ỹđ])`,
  'gi',
);

/** Words behind which "năm" is the year, not five. */
const OF_YEAR = /(?:trong|cả|cuối|đầu|của|hết|mỗi|từng|một|qua) ?$/i;

const LONGEST_QUOTE = 120;

/**
 * Sentences that name or count the units that lack something, compared with those below target: three named as lacking news items
 * where eight of 21 are below 12. Units without a figure may be named or not.
 */
export function findNamedUnits(
  prose: readonly Prose[],
  subjects: Subjects,
  { namesIn }: Pick<ToldUnits, 'namesIn'>,
): Finding[] {
  return prose.flatMap(({ place, text: cell, statements }) =>
    joinLists(statements).flatMap((statement): Finding[] => {
      const folded = foldText(statement);
      const lacking = LACKING.exec(folded);
      if (
        lacking === null ||
        /nếu /i.test(statement) ||
        GOALS.test(folded) ||
        OTHERS.test(folded) ||
        REACHED.test(folded.replace(lacking[0], ' '))
      )
        return [];
      const behind = lacking.index + lacking[0].length;
      if (!isOfTarget(statement, folded.slice(behind), subjects)) return [];
      const object = subjects.mentionsIn(statement).find(({ from }) => from >= behind && from <= behind + 20);
      const spoken = { tab: place.tab, cell, statement, at: object?.to ?? lacking.index };
      const indicator = subjectOfClaim(spoken, subjects);
      if (indicator === null || isOtherYear(folded, indicator.period)) return [];
      const named = namesIn(statement);
      const counted = countIn(statement);
      const facts = compare(indicator, { named, counted, whole: !SOME.test(folded) });
      const spots = spotsOf([{ place, unit: null, typed: cell }]);
      if (facts === null || spots === null) return [];
      const subject = `${indicator.name} › ${statement}`;
      return [{ severity: 'Cần xem lại', spots, subject, kind: 'namedUnits', text: statement, ...facts }];
    }),
  );
}

/** A list goes on behind a semicolon: "chưa đạt gồm: Hòa An; Hà Quảng" is one statement, "…; Hà Quảng đã đạt" two. */
function joinLists(statements: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const statement of statements) {
    const last = joined[joined.length - 1];
    const isRest = last !== undefined && LIST.test(foldText(last)) && !VERBS.test(foldText(statement));
    if (isRest) joined[joined.length - 1] = `${last}, ${statement}`;
    else joined.push(statement);
  }
  return joined;
}

/** What is lacking is a target, or the indicator itself; "chưa đủ điều kiện", "chưa đạt tiêu chí" are other things. */
function isOfTarget(statement: string, behind: string, { mentionsIn }: Subjects): boolean {
  if (OF_TARGET.test(behind)) return true;
  const object = statement.slice(statement.length - behind.length);
  const [first] = mentionsIn(object.trim());
  return first !== undefined && object.trim().slice(0, first.from).split(' ').length <= 3;
}

interface Told {
  readonly named: readonly Unit[];
  readonly counted: number | null;
  /** The sentence means all of them. */
  readonly whole: boolean;
}

function compare(
  indicator: Indicator,
  { named, counted, whole }: Told,
): Omit<NamedUnitsFacts, 'kind' | 'text'> | null {
  const inTable = indicator.measures.filter(({ assessment }) => assessment.state !== 'absent');
  const below = inTable.filter(isBelow);
  const open = inTable.filter(({ assessment: { state } }) => state === 'noData');
  const judged = inTable.filter(({ assessment: { rate } }) => rate !== null);
  if (judged.length === 0 || (counted ?? 0) > inTable.length) return null;
  const names = new Set(named.map(({ index }) => index));
  const [belowOnes, openOnes, rows] = [below, open, inTable].map(
    (measures) => new Set(measures.map(({ unit }) => unit.index)),
  );
  const missing = below.filter(({ unit }) => !names.has(unit.index)).map(({ unit }) => unit.name);
  const reached = named.filter(
    ({ index }) =>
      rows?.has(index) === true && belowOnes?.has(index) !== true && openOnes?.has(index) !== true,
  );
  const known = named.filter(({ index }) => rows?.has(index) === true);
  const { name, period } = indicator;
  const facts = { indicator: name, period: period?.label ?? null, counted, below: below.length };
  if (known.length === 0) {
    const isRight =
      counted === null || !whole || counted === below.length || counted === below.length + open.length;
    return isRight ? null : { ...facts, named: [], missing: below.map(({ unit }) => unit.name), reached: [] };
  }
  const told = whole ? missing : [];
  if (told.length === 0 && reached.length === 0) return null;
  return {
    ...facts,
    named: named.map((unit) => unit.name),
    missing: told,
    reached: reached.map((unit) => unit.name),
  };
}

function isBelow({ assessment: { state, shortfall } }: Measure): boolean {
  const isOpen = state === 'inProgress' || state === 'late' || state === 'onPace';
  return state === 'below' || (isOpen && (shortfall ?? 0) > 0);
}

/** The count of units in a statement; null for none or several. */
function countIn(statement: string): number | null {
  const counts: number[] = [];
  const pattern = new RegExp(COUNTED.source, 'gi');
  for (let match = pattern.exec(statement); match !== null; match = pattern.exec(statement)) {
    const [, digits = ''] = match;
    if (/^năm$/i.test(digits) && OF_YEAR.test(statement.slice(0, match.index + 1))) continue;
    const value = /^\d/.test(digits) ? Number(digits) : readCountWord(cleanText(digits));
    if (value !== null) counts.push(value);
  }
  const [only, ...more] = counts;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The words of a sentence about units that lack something: who is missing in it, and who should not be. */
export function namedUnitsWords({
  text,
  indicator,
  period,
  counted,
  named,
  missing,
  reached,
  below,
}: NamedUnitsFacts): FindingWords {
  const of = period === null ? indicator : `${indicator}, ${period}`;
  const told = named.length === 0 ? '' : `nêu tên ${formatNumber(named.length)} đơn vị`;
  const count = counted === null ? '' : `nêu ${formatNumber(counted)} đơn vị`;
  const listed = missing.join(', ');
  return {
    found: `${[count, told]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^n/, 'N')}: "${shortened(text, LONGEST_QUOTE)}"`,
    expected: [
      `${of}: ${formatNumber(below)} đơn vị chưa đạt`,
      ...(missing.length === 0 ? [] : [`${named.length === 0 ? 'gồm' : 'chưa nêu'} ${listed}`]),
      ...(reached.length === 0 ? [] : [`nêu nhưng không phải chưa đạt: ${reached.join(', ')}`]),
    ].join('; '),
    suggestion: 'Sửa danh sách đơn vị trong văn bản, hoặc xem lại số liệu của biểu',
  };
}
