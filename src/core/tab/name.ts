import { phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';
import { saysMen } from './role-subject';
import { monthsIn, withoutPeriod } from './series-name';

/** Names of tabs that say nothing about what stands in them; digits and punctuation aside. */
export const GENERIC_TAB_WORDS = phrases(
  'sheet|trang tính|trang|biểu|bảng|bang|mẫu|phụ lục|PL|năm|tháng|quý|tab|bản sao của|copy of|tổng hợp',
  'số liệu|danh sách|data|đầu|cuối|cả|cộng|tổng|tổng cộng|lũy kế|I|II|III|IV|table|T|Q|số|kết quả|báo cáo|bản|nháp|chính thức|sửa|final|copy',
  'đến|tính đến|lũy kế đến|đến hết|/',
);

/** What says nothing beside a number: "BC ngày 30-9". */
const NUMBERED = phrases(GENERIC_TAB_WORDS, 'BC|ngày|hết');

/** What an indicator is called where neither header, title nor tab says more than its role or its month. */
export const NAMELESS = 'Kết quả thực hiện';

/** Whether a tab's name says nothing about what stands in it: Sheet1, Trang tính2, Biểu 1, 2019, Tháng 5, Th5, Đến tháng 9; not "Nam", men. */
export function isGenericTab(name: string): boolean {
  if (saysMen(name)) return false;
  if (monthsIn(name) !== null && withoutPeriod(name) === '') return true;
  const plain = name.replace(/\d+/g, ' ');
  return without(readWords(plain).words, plain === name ? GENERIC_TAB_WORDS : NUMBERED).length === 0;
}

/** The key that staff's decisions about an indicator are kept under: its tab and its own words. */
export function indicatorKey(tab: string, label: string): string {
  return `${tab} › ${label}`;
}

/** What an indicator could be called, and where it stands. */
export interface NameProposal {
  readonly name: string;
  readonly tab: string;
  readonly title: string;
  /** What stands before the title in its line. */
  readonly lead?: string;
  /** The period of its table as printed, for tables that differ in nothing else. */
  readonly period?: string;
}

/**
 * Names under which no two indicators of a workbook are the same: where two would be, each gets its tab's name behind it
 * ("CĐCS (Biểu 2)"), else its table's title or what stands before it, else its period, else a number. Case and spaces make no difference.
 */
export function distinctNames(proposals: readonly NameProposal[]): readonly string[] {
  const suffixes = [
    ({ tab }: NameProposal) => tab,
    ({ tab, title }: NameProposal) => (keyOf(title) === keyOf(tab) ? null : title),
    ({ lead }: NameProposal) => lead || null,
    ({ period }: NameProposal) => period || null,
  ];
  const named = suffixes.reduce<readonly string[]>(
    (names, suffixOf) =>
      resolve(
        names,
        proposals.map((one, index) => {
          const suffix = suffixOf(one);
          return suffix === null ? (names[index] ?? one.name) : withSuffix(one.name, suffix);
        }),
      ),
    proposals.map(({ name }) => name),
  );
  const taken = new Set<string>();
  return named.map((name) => {
    let free = name;
    for (let number = 2; taken.has(keyOf(free)); number += 1) free = `${name} (${number})`;
    taken.add(keyOf(free));
    return free;
  });
}

/** Takes the longer name for those that share the shorter one. */
function resolve(names: readonly string[], longer: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return names.map((name, index) => ((counts.get(keyOf(name)) ?? 0) > 1 ? (longer[index] ?? name) : name));
}

function withSuffix(name: string, suffix: string): string {
  return suffix === '' || keyOf(name) === keyOf(suffix) ? name : `${name} (${suffix})`;
}

function keyOf(name: string): string {
  return cleanText(name).toLowerCase();
}
