import { isMoney, withoutMeasure } from '../measure/measure';
import { MEASURE_WORDS } from '../measure/measure-words';
import type { IndicatorColumns } from '../pairing/indicators';
import { FILLER_WORDS } from '../phrase/filler-words';
import { isWhole, phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { beginsAsCount, headingWords } from '../tab/heading-words';
import { isGenericTab, NAMELESS } from '../tab/name';
import { saysMoreThanRole } from '../tab/naming-bands';
import { tellsOfTargets } from '../tab/planning';
import { saysMen } from '../tab/role-subject';
import { readHeaderText } from '../tab/roles';
import { isOfSeveralYears } from '../tab/term';
import { isScrap } from '../tab/title';
import { withCapital } from '../text/letter-case';
import { cleanText, foldText } from '../text/normalise';
import type { Context } from './completing';
import type { TableDraft } from './draft';

/** "Đoàn viên (giai đoạn 2021-2025)" where the same table has the year's beside it. */
export function withTerm(name: string, { target }: IndicatorColumns, { indicators }: TableDraft): string {
  const isAlone = indicators.every((other) => other.target === null || isOfSeveralYears(other.target));
  if (target === null || isAlone || !isOfSeveralYears(target)) return name;
  const term = target.stretch?.kind === 'stated' ? target.stretch.period.label : 'cả nhiệm kỳ';
  return `${name} (${term})`;
}

/** "Thu ngân sách (Tỉnh giao)" where the same result is measured by another target too. */
export function withTarget(name: string, { beside }: IndicatorColumns): string {
  return beside === '' ? name : `${name} (${beside})`;
}

/**
 * The indicator's own header words, else the tab's name where it is the table's alone and not generic, else the title unless
 * it says no more than "Kế hoạch" of a total, or "Kết quả thực hiện" over a header that does, else what the header counts: "Tin bài",
 * not "người" or "triệu đồng".
 */
export function indicatorName(
  { result, target }: IndicatorColumns,
  { tab, draft, ownTitle, isAlone }: Context,
): string {
  const { label: subject, isWhole } = draft.subject ?? {};
  if (subject !== undefined && !isWhole)
    return draft.indicators.length > 1 && result.label !== '' ? `${subject} – ${result.label}` : subject;
  const isCount = isBareCount(result.label) && isOnlyCount(result, draft);
  if (!isScrap(result.label) && !isCount) return result.label;
  const apart = draft.indicators.length > 1 ? sharedWord(result, target) : null;
  if (apart !== null) return apart;
  const own = ownWords(result);
  const words = isScrap(own) ? '' : own;
  if (saysMoreThanRole(words) && isTold(result, draft))
    return isMoney(result.qualifier) ? headingWords(result.leaf) : words;
  const isOneOfSeveral = draft.indicators.some(
    (other) => target !== null && other.target === target && other.result !== result,
  );
  if (isOneOfSeveral) return result.leaf;
  if (
    ownTitle === null
      ? !isGenericTab(tab.name)
      : isAlone && namesThing(tab.name) && !isOfUnits(tab.name, draft)
  )
    return cleanText(tab.name);
  if (result.isTotal && ownTitle !== null && readHeaderText(ownTitle).subject === '') return result.leaf;
  const isBare = ownTitle !== null && !saysMoreThanRole(ownTitle) && !tellsOfTargets(ownTitle);
  if (ownTitle !== null && !(isBare && saysMoreThanRole(words))) return ownTitle;
  const isTelling = saysMoreThanRole(headingWords(result.leaf)) && !isMeasureAlone(result.leaf);
  const told = isTelling ? [words, result.leaf] : isMeasureAlone(words) ? [] : [words];
  const counted = words.includes(' ') && !isMoney(words) && saysMoreThanRole(words) ? words : NAMELESS;
  return told.find(saysMoreThanRole) ?? subject ?? counted;
}

/** Whether a tab's name says what is counted, where a title may say it: "Tin bài", not "Biểu 1" nor "KH" or "Giao chỉ tiêu", which head columns. */
function namesThing(name: string): boolean {
  const { role } = readHeaderText(name);
  const isHeading = (role === 'target' || role === 'result') && !saysMoreThanRole(name);
  return !isGenericTab(name) && !isHeading;
}

/** Whether a tab is called by what the names of most of its units begin with, so that it says whose figures these are: "Xã" over "Xã Hòa An". */
function isOfUnits(name: string, { rows }: TableDraft): boolean {
  const whose = foldText(name).replace(/^(?:cac|khoi) /, '');
  const units = rows.filter(({ kind }) => kind === 'unit');
  return units.filter((unit) => foldText(unit.name).startsWith(`${whose} `)).length * 2 > units.length;
}

/**
 * What plan and result both say of themselves that may be taken for a word of either or of time: "Kế hoạch (TH) | Kết quả (TH)" of primary
 * schools, "KH nam | TH nam", a band "Nam". Null for other words, which the headings tell themselves.
 */
function sharedWord(result: Column, target: Column | null): string | null {
  if (target === null) return null;
  const [own, other] = [result, target].map(({ leaf, texts }) => [lastWord(leaf), ...texts.slice(0, -1)]);
  const word = own?.find((one) => other?.includes(one) && (saysMen(one) || isAbbreviation(one)));
  return word === undefined ? null : withCapital(word);
}

/** Whether letters are short for something, and a word of plans or results otherwise: TH, CT. */
function isAbbreviation(text: string): boolean {
  const isFiller = without(readWords(text).words, FILLER_WORDS).length === 0;
  return /^[A-ZĐ]{2,}$/.test(text) && !saysMoreThanRole(text) && !isFiller;
}

function lastWord(text: string): string {
  return cleanText(text.replace(/[()]/g, ' ')).split(' ').pop() ?? '';
}

const COUNTS = phrases(FILLER_WORDS, MEASURE_WORDS);

/** Whether words say that something is counted, and only by what: "Số hộ", "Số lượng (người)". */
function isBareCount(text: string): boolean {
  return beginsAsCount(text) && without(readWords(withoutMeasure(text)).words, COUNTS).length === 0;
}

/** Whether a result, headed as results are and by a count, is its table's only one but for percentages, so that the table's name is its own. */
function isOnlyCount(result: Column, { indicators }: TableDraft): boolean {
  const bands = result.texts.slice(0, -1);
  const others = indicators.filter((one) => one.result !== result);
  return bands.length > 0 && !bands.some(saysMoreThanRole) && others.every((one) => one.result.percent);
}

/** Whether words say only what figures count: "con", "(người)". */
function isMeasureAlone(text: string): boolean {
  return isWhole(readWords(text).words, MEASURE_WORDS);
}

/** Whether a result's qualifier tells it from others of its table: a unit of measure ("Kế hoạch (ha)" over "Cộng") only from those named by theirs. */
function isTold(result: Column, { indicators }: TableDraft): boolean {
  const others = indicators.filter((one) => one.result !== result);
  if (!isMeasureAlone(result.qualifier)) return others.length > 0;
  return others.some((one) => one.result.label === '');
}

/** What a result's qualifier says without its unit of measure in brackets: "Tiêm" of "Đã tiêm (con)". */
export function ownWords({ qualifier }: Pick<Column, 'qualifier'>): string {
  const text = cleanText(qualifier.replace(/\([^()]*\)?$/, '')) || qualifier;
  return withCapital(text);
}
