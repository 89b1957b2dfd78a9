import { groupBy } from '../collection/group-by';
import { longestAt, longestEnding, phrases } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { layoutOf, sideOf, titleOfPage, unitKeysIn } from '../series/pages';
import { isOfUnits } from '../tab/whose';
import type { Table } from '../table/table';
import { foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';

/**
 * Tables under one title whose tabs are each called after a unit of a wider level, "Huyện Lục Yên", "Huyện Yên Bình": a name that stands in
 * several of them is another unit in each, told apart by its tab: "Xã Tân Lập (Huyện Lục Yên)". Tabs most of whose names are the same tell
 * of the same units, unless these are no more than numbers or parts that each body has: "Chi bộ 1", "Tổ Toán".
 */
export function withUnitsOfTabs(tables: readonly Table[]): readonly Table[] {
  const alone = tables.filter(({ tab }) => tables.filter((other) => other.tab === tab).length === 1);
  const ofTabs = alone.filter(isCalledAfterUnit);
  if (ofTabs.length < 2) return tables;
  const renamed = new Map<Table, Table>();
  for (const members of groupBy(ofTabs, keyOfTitle).values()) {
    const shared = sharedNames(members);
    if (shared.size === 0) continue;
    for (const table of members) renamed.set(table, withNamesOfTab(table, shared));
  }
  return renamed.size === 0 ? tables : tables.map((table) => renamed.get(table) ?? table);
}

/** What tables must share to be of one kind: the title, or the headings where titles say no more than whose they are. */
function keyOfTitle(table: Table): string {
  const title = titleOfPage(table);
  if (title !== null) return JSON.stringify([foldText(title), layoutOf(table)]);
  return isOfUnits(table.title) ? sideOf(table) : JSON.stringify(table.tab);
}

/** Nouns of units, and what kinds of schools are short for: "THCS Nước Hai". */
const NOUNS = phrases(UNIT_NOUNS, 'THCS|THPT|PTDTNT|PTDTBT|mầm non|MN|tiểu học');

/** Nouns of what each body has of its own, called alike in all of them: "Tổ Toán" of two schools, "Khoa Nội" of two hospitals. */
const OWN_PARTS = phrases('tổ|khoa|phòng|bộ phận|lớp|đội|nhóm|phân xưởng|khối');

/** Whether a tab's name is a unit's own: "Đảng bộ Sở Y tế", "Lục Yên" under "KẾT NẠP HỘI VIÊN HUYỆN LỤC YÊN". */
function isCalledAfterUnit({ tab, title, linesAbove }: Table): boolean {
  if (beginsAsUnit(tab)) return true;
  return [title, ...linesAbove.map(({ text }) => text)].some((text) => {
    const at = text.toLowerCase().indexOf(tab.toLowerCase());
    if (at <= 0) return false;
    const { words } = readWords(text.slice(0, at));
    return longestEnding(words, NOUNS) > 0;
  });
}

/** Whether a name begins with a noun of units and goes on as a proper name does: "Huyện Lục Yên", not "Hội viên", "Bản 1". */
export function beginsAsUnit(name: string): boolean {
  const { text, words } = readWords(name);
  const behind = words[longestAt(words, 0, NOUNS)];
  if (behind === undefined || behind === words[0]) return false;
  const letter = text.charAt(behind.start);
  return letter !== letter.toLowerCase();
}

/** The keys of names that stand in two or more of some tables, where these tell of different units. */
function sharedNames(tables: readonly Table[]): ReadonlySet<string> {
  const tabsOf = new Map<string, number>();
  for (const table of tables)
    for (const key of new Set(unitKeysIn(table))) tabsOf.set(key, (tabsOf.get(key) ?? 0) + 1);
  const isShared = (key: string) => (tabsOf.get(key) ?? 0) > 1;
  const areOthers = tables.every((table) => {
    const places = table.rows.filter(({ kind, name }) => kind === 'unit' && !isPartOfBody(name));
    return places.filter(({ name }) => isShared(keyOfName(name))).length * 2 < Math.max(1, places.length);
  });
  return areOthers ? new Set([...tabsOf.keys()].filter(isShared)) : new Set();
}

/** Whether a name tells a unit only from others of its body: by a number, "Chi bộ 1", "Tổ III", or as a part of one, "Tổ Toán". */
function isPartOfBody(name: string): boolean {
  if (/\s(?:số\s*)?(?:\d{1,3}|[IVX]{1,5})$/i.test(name)) return true;
  const { words } = readWords(name);
  const noun = longestAt(words, 0, OWN_PARTS);
  return noun > 0 && noun < words.length;
}

function withNamesOfTab(table: Table, shared: ReadonlySet<string>): Table {
  const rows = table.rows.map((row) =>
    row.kind === 'unit' && shared.has(keyOfName(row.name))
      ? { ...row, name: `${row.name} (${table.tab})` }
      : row,
  );
  return { ...table, rows };
}
