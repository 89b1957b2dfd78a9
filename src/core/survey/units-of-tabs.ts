import { countEach } from '../collection/count-each';
import { groupBy } from '../collection/group-by';
import { issuersInLines, labelledUnits } from '../form/unit-lines';
import { longestAt, longestEnding, phrases } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { layoutOf, sideOf, titleOfPage, unitKeysIn } from '../series/pages';
import { isOfUnits } from '../tab/whose';
import type { Table } from '../table/table';
import { rankOf } from '../table/wholes';
import { foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';

/** A table alone in its tab, and the unit that the tab or a line above it names. */
interface OfBody {
  readonly table: Table;
  readonly body: string;
}

/**
 * Tables under one title whose tabs, or the lines above them, each name a unit of a wider level, "Huyện Lục Yên", "Huyện Yên Bình": a name
 * that stands in several of them is another unit in each, told apart by that: "Xã Tân Lập (Huyện Lục Yên)". Tabs most of whose names are
 * the same tell of the same units, unless these are no more than numbers or parts that each body has: "Chi bộ 1", "Tổ Toán", "6A".
 */
export function withUnitsOfTabs(tables: readonly Table[]): readonly Table[] {
  const alone = tables.filter(({ tab }) => tables.filter((other) => other.tab === tab).length === 1);
  const ofBodies = alone.flatMap((table): OfBody[] => {
    const body = isCalledAfterUnit(table) ? table.tab : unitInLines(table);
    return body === null ? [] : [{ table, body }];
  });
  if (ofBodies.length < 2) return tables;
  const renamed = new Map<Table, Table>();
  for (const members of groupBy(ofBodies, ({ table }) => keyOfTitle(table)).values()) {
    const bodies = new Set(members.map(({ body }) => keyOfName(body)));
    const shared = bodies.size < members.length ? new Set<string>() : sharedNames(members);
    if (shared.size === 0) continue;
    for (const { table, body } of members) renamed.set(table, withNamesOfBody(table, body, shared));
  }
  return renamed.size === 0 ? tables : tables.map((table) => renamed.get(table) ?? table);
}

/** The unit that a line above a table names: "Đơn vị: Trường THCS Hòa An", "TRƯỜNG THCS HÒA AN"; null for none. */
function unitInLines({ linesAbove }: Table): string | null {
  const [named] = [...labelledUnits(linesAbove), ...issuersInLines(linesAbove)];
  return named?.name ?? null;
}

/** What tables must share to be of one kind: the title, or the headings where titles say no more than whose they are. */
function keyOfTitle(table: Table): string {
  const title = titleOfPage(table);
  if (title !== null) return JSON.stringify([foldText(title), layoutOf(table)]);
  return isOfUnits(table.title) ? sideOf(table) : JSON.stringify(table.tab);
}

/** What kinds of schools are short for: "THCS Nước Hai". */
const SCHOOLS = phrases('trường|THCS|THPT|PTDTNT|PTDTBT|mầm non|MN|tiểu học');

const NOUNS = phrases(UNIT_NOUNS, SCHOOLS);

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
function sharedNames(members: readonly OfBody[]): ReadonlySet<string> {
  const tabsOf = countEach(members.flatMap(({ table }) => [...new Set(unitKeysIn(table))]));
  const isShared = (key: string) => (tabsOf.get(key) ?? 0) > 1;
  const areOthers = members.every(({ table, body }) => {
    const isPart = partsOfBody(table, body);
    const places = table.rows.filter(({ kind, name }) => kind === 'unit' && !isPart(name));
    return places.filter(({ name }) => isShared(keyOfName(name))).length * 2 < Math.max(1, places.length);
  });
  return areOthers ? new Set([...tabsOf.keys()].filter(isShared)) : new Set();
}

/** A number, or what a class is called by: "Chi bộ 1", "Tổ III", "Lớp 10A2", "6A". */
const NUMBERED = /^(.*?)(?:^|\s)(?:số\s*)?(?:\d{1,3}(?:[a-z]\d{0,2})?|[IVX]{1,5})$/i;

/**
 * Tells names that tell a unit only from others of its body: by a number, as a part of one, "Tổ Toán", or in a commune or school by the
 * noun of those with a number, "Chi bộ Trường học" beside "Chi bộ 1".
 */
function partsOfBody({ rows }: Table, body: string): (name: string) => boolean {
  const isLowest = rankOf(body) > 0 || longestAt(readWords(body).words, 0, SCHOOLS) > 0;
  const nouns = rows.flatMap(({ kind, name }) => (kind === 'unit' ? (NUMBERED.exec(name)?.[1] ?? []) : []));
  const own = new Set(isLowest ? nouns.map((noun) => noun.toLowerCase()).filter((noun) => noun !== '') : []);
  return (name) => {
    if (NUMBERED.test(name)) return true;
    const { words } = readWords(name);
    const noun = longestAt(words, 0, OWN_PARTS);
    return (
      (noun > 0 && noun < words.length) || [...own].some((one) => name.toLowerCase().startsWith(`${one} `))
    );
  };
}

function withNamesOfBody(table: Table, body: string, shared: ReadonlySet<string>): Table {
  const rows = table.rows.map((row) =>
    row.kind === 'unit' && shared.has(keyOfName(row.name)) ? { ...row, name: `${row.name} (${body})` } : row,
  );
  return { ...table, rows };
}
