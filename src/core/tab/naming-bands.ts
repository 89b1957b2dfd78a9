import { groupBy } from '../collection/group-by';
import { FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import { contains, longestExactAt, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import { foldText } from '../text/normalise';
import type { ColumnRole } from './column-role';
import { COMPARED } from './direction-words';
import type { HeaderColumn, HeaderText } from './header';
import { headingWords } from './heading-words';
import { isRank } from './ranks';
import { bandsOver } from './result-bands';
import { cleanTitle } from './title';
import { TITLE_BEGINNINGS } from './title-words';

/** Roles that words of an indicator's name may look like: "Nợ đọng BHXH", "Tỷ lệ hộ nghèo", "Giảm hộ nghèo". */
const NAMING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['shortfall', 'surplus', 'other', 'note', 'event'] as const),
]);

/** Roles of figures that a name may look like: "Hoàn thành", "Kết nạp mới", "Thứ hạng DDCI". */
const VALUES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['target', 'result', 'rate', 'comparison'] as const),
]);

/** What sets figures against others, so that it names none: "So với", "Cùng kỳ năm trước"; "Xếp hạng OCOP" does. */
const COMPARING = phrases('so|cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước');

/** What a target or a result is called whatever it counts. */
const ROLE_WORDS = phrases(
  PLAN_NOUNS,
  RESULT_NOUNS,
  ...[TITLE_BEGINNINGS, FILLER_WORDS, PERIOD_WORDS],
  'cộng|đã|được|đạt|đạt được|thực tế|LK|giao',
);

/** The same, and what a rate or a change is called whatever it is of. */
const CALLED_SO = phrases(ROLE_WORDS, 'tỷ lệ|%|phần trăm|tăng|giảm|chênh lệch|hoàn thành');

/**
 * The columns of a header, bands taken for names where a target and a result stand under them: "Nợ đọng BHXH (triệu
 * đồng)" over "Kế hoạch | Thực hiện" is an indicator's name and no shortfall, "Tỷ lệ bao phủ BHYT (%)" no rate, "Giải ngân" no
 * result, nor is what both the band of targets and that of results stand over; "Tỷ lệ so với" over "KH | cùng kỳ" and "Kết quả thực hiện" over "Giao | Đạt" stay what they are.
 */
export function withNamingBands(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const roles = new Map<HeaderText, Set<ColumnRole | null>>();
  for (const { path } of columns) {
    const leaf = path[path.length - 1];
    for (const band of path.slice(0, -1)) {
      const below = roles.get(band) ?? new Set<ColumnRole | null>();
      roles.set(band, below.add(leaf === undefined ? null : roleBelow(leaf)));
    }
  }
  const bands = [...roles].flatMap(([band, below]) =>
    [...below].some(isPlanned) && below.has('result') ? [band] : [],
  );
  return withNames(columns, [...bands, ...leavesOfPairs(columns)]);
}

/**
 * The headings that stand under a target's band and again under a result's, all in the same order: whatever value they say, it is what is counted.
 * "Kế hoạch | Thực hiện", both over "Khởi công | Hoàn thành".
 */
function leavesOfPairs(columns: readonly HeaderColumn[]): readonly HeaderText[] {
  const alike = groupBy(bandsOver(columns), ({ leaves }) => JSON.stringify(leaves));
  return [...alike.values()].flatMap((bands) => {
    const told = bands.map(({ text }) => text.role);
    if (!told.some(isPlanned) || !told.includes('result')) return [];
    const below = bands.flatMap(({ under }) => under.flatMap(({ path }) => path.slice(1)));
    return below.filter(({ role }) => VALUES.has(role));
  });
}

/** What units pledged is planned too. */
function isPlanned(role: ColumnRole | null): boolean {
  return role === 'target' || role === 'pledge';
}

/** The columns of a header in which these texts, where they can, name what is counted. */
function withNames(columns: readonly HeaderColumn[], texts: readonly HeaderText[]): readonly HeaderColumn[] {
  const named = new Map(texts.filter(canName).map((text) => [text, asNaming(text)]));
  if (named.size === 0) return columns;
  return columns.map((column) => ({ ...column, path: column.path.map((text) => named.get(text) ?? text) }));
}

/** What stands beside a target and says no more than up to which day it counts is its result: "Giao năm 2026 | Đến 31/12/2026". */
function roleBelow({ role, text }: HeaderText): ColumnRole | null {
  return role === null && TO_DAY.test(foldText(text)) ? 'result' : role;
}

const TO_DAY = /^(?:tinh )?den (?:het |ngay |cuoi |thang |quy |nam |\d|nay$)/;

/** Whether a text that reads as something else may be what is counted. */
export function canName(band: HeaderText): boolean {
  const { role, subject, text } = band;
  if (NAMING.has(role)) return true;
  if (role === 'target' || role === 'result') return saysMoreThanRole(nameOf(band));
  if (role !== 'rate' && role !== 'comparison' && role !== 'pledge') return false;
  if (namesBeforeBase(text)) return true;
  return (subject !== '' || isRank(text)) && !contains(readWords(text).words, COMPARING);
}

/** Whether words call something before they say what it is measured by: "Tỷ lệ nợ BHXH so với số phải thu", not "Tăng, giảm so với cùng kỳ". */
function namesBeforeBase(raw: string): boolean {
  const { text, words } = readWords(raw);
  const at = words.findIndex((_, index) => longestExactAt(words, index, COMPARED) > 0);
  const before = readWords(text.slice(0, words[at]?.start ?? 0)).words;
  return !contains(before, COMPARING) && without(before, CALLED_SO).length > 0;
}

/** Whether words say more than a target or a result is called whatever it counts: "Đã thu", not "TH" or "Kết quả đạt được". */
export function saysMoreThanRole(name: string): boolean {
  return without(readWords(name.replace(/\d+/g, ' ')).words, ROLE_WORDS).length > 0;
}

function asNaming(band: HeaderText): HeaderText {
  return { ...band, role: null, subject: nameOf(band) };
}

/** A band's own words: without brackets, and for a target or result without the words that begin titles: "Kết quả giải ngân (%)" → "Giải ngân". */
function nameOf({ role, text }: HeaderText): string {
  const plain = headingWords(text);
  return role === 'target' || role === 'result' ? cleanTitle(plain) : plain;
}
