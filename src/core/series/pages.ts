import { periodKey } from '../date/period';
import { TIME_NOUNS } from '../phrase/filler-words';
import { contains, longestAt, longestExactAt, phrases, without } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { saysMoreThanRole } from '../tab/naming-bands';
import { isGroupText } from '../tab/row-words';
import { monthsIn } from '../tab/series-name';
import { cleanTitle, pickTitle } from '../tab/title';
import { TITLE_BEGINNINGS } from '../tab/title-words';
import { isOfUnits, titleBehindHead } from '../tab/whose';
import { ownWords } from '../table/indicator-name';
import type { Table, TableIndicator } from '../table/table';
import { rankOf } from '../table/wholes';
import { subjectWords } from '../target/subject';
import { foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';

/** Words by which a tab or a title says that it goes on with another. */
const GOES_ON = /\((?:tiep|tiep theo|tiep tuc)\)|\btiep theo\b/;

/** What a tab's name says of the page it is: "Quỹ (tờ 2)", "Quỹ - trang 1". */
const PAGE = /[\s(–—-]*(?:tờ|trang|phần|tiếp|tiếp theo)(?:\s*(?:số\s*)?\d+)?[\s).]*$/i;

/**
 * Tables of which each goes on in the next tab as printed pages do: no unit twice, one period, the same columns, and the numbering
 * (1 … 20, 21 … 40) or the words of the title ("tiếp theo") go on; or one title stands over the same indicators ("Khối xã", "Khối phường"),
 * in whatever columns, of which one tab may have more than another. Lists of two
 * or more, each in the order of the tabs.
 */
export function pagesOf(tables: readonly Table[]): readonly (readonly [Table, ...Table[]])[] {
  const alone = tables.filter(({ tab }) => tables.filter((other) => other.tab === tab).length === 1);
  const isNext = (before: Table, table: Table) => tables.indexOf(table) === tables.indexOf(before) + 1;
  const pages = chainsOf(alone, (before, table) => isNext(before, table) && goesOn(before, table));
  const halves = chainsOf(
    tables.filter((table) => !alone.includes(table)),
    (before, table) =>
      goesOnBeside(before, table) || goesOnBelow(before, table) || goesOnUntitled(before, table),
  );
  return [...pages, ...halves].filter(({ length }) => length > 1);
}

/** Tables in chains of which each goes on in the next and names no unit that the chain has. */
function chainsOf(
  tables: readonly Table[],
  isGoingOn: (before: Table, table: Table) => boolean,
): readonly [Table, ...Table[]][] {
  const chains: [Table, ...Table[]][] = [];
  for (const table of tables) {
    const chain = chains[chains.length - 1];
    const before = chain?.[chain.length - 1];
    if (chain && before && isGoingOn(before, table) && !shareUnits(chain, table)) chain.push(table);
    else chains.push([table]);
  }
  return chains;
}

function shareUnits(chain: readonly Table[], table: Table): boolean {
  const names = new Set(chain.flatMap(unitKeysIn));
  return unitKeysIn(table).some((key) => names.has(key));
}

/**
 * Whether a table goes on in the one on its right, to save paper: the same headings in one row, one period, and the numbering goes on or
 * nothing tells them apart but whose they are: one title over both, or "Khối xã" and "Khối phường" under one. Tables of rows for indicators under the same units never do.
 */
function goesOnBeside(before: Table, table: Table): boolean {
  if (before.tab !== table.tab || before.header.first !== table.header.first) return false;
  if (before.unitColumn === table.unitColumn) return false;
  if (sideOf(before) !== sideOf(table) || !sharePeriod(before, table)) return false;
  const [title, other] = [before.title, table.title];
  const isOfOne = foldText(title) === foldText(other) || (isOfUnits(title) && isOfUnits(other));
  return isNumberedOn(before, table) || isOfOne;
}

/** Whether a table goes on in one below it in its tab: the same columns, one period and one title, whosever they are ("TỔ 1 - KẾT QUẢ …"). */
function goesOnBelow(before: Table, table: Table): boolean {
  if (before.tab !== table.tab || table.header.first <= before.header.last) return false;
  if (sideOf(before) !== sideOf(table) || !sharePeriod(before, table)) return false;
  return sharedTitle(before, table) !== null;
}

/** Rows from the last of a page to the header of the next one: a blank one may stand between them. */
const MOST_ROWS_ON = 2;

/**
 * Whether a table without a title of its own goes on with the numbers of the one right above it, as a second page does: it tells of as many
 * things, in whatever columns and words.
 */
function goesOnUntitled(before: Table, table: Table): boolean {
  if (before.tab !== table.tab) return false;
  const rowsOn = table.header.first - Math.max(...[...before.rows, ...before.others].map(({ row }) => row));
  if (rowsOn < 1 || rowsOn > MOST_ROWS_ON) return false;
  if (!isUntitled(table) || !sharePeriod(before, table)) return false;
  return isNumberedOn(before, table) && tellSame(before, asPageOf(before, table));
}

/** Whether nothing above a table says what it is. */
function isUntitled({ linesAbove }: Table): boolean {
  return linesAbove.length === 0;
}

/** A page without a title whose headings say neither what they count nor in which unit of measure, which the page before it does. */
function asPageOf(before: Table, table: Table): Table {
  if (!isUntitled(table)) return table;
  const indicators = table.indicators.map((own, index) => {
    const { label, measure } = before.indicators[index] ?? own;
    const isNamed = saysMoreThanRole(own.label) && !isOwnName(table, own.label);
    return { ...own, measure: own.measure ?? measure, label: isNamed ? own.label : label };
  });
  return { ...table, title: before.title, indicators };
}

/** Whether the units of a table are numbered from where those of another end; a row may have been taken out there. */
function isNumberedOn(before: Table, table: Table): boolean {
  const [own, [first = 0]] = [ordinalsOf(before), ordinalsOf(table)];
  return (own[0] ?? 0) > 0 && first > Math.max(...own);
}

/** The headings of a table and what they are read as, wherever it stands. */
export function sideOf(table: Table): string {
  const { unitColumn, columns, indicators } = table;
  const headings = columns
    .filter(({ leaf }) => leaf !== '')
    .map(({ leaf, column }) => [foldText(leaf), column - unitColumn]);
  const read = indicators.map(({ resultColumn, target, measure }) => [
    resultColumn - unitColumn,
    target.kind === 'column' ? target.column - unitColumn : target.kind,
    measure,
  ]);
  return JSON.stringify([headings, read]);
}

/** An indicator's words without the page that its tab's name says; of several tabs under one title, called by their tab, the title. */
export function nameOfPages(label: string, [first, second]: readonly [Table, ...Table[]]): string {
  if (second !== undefined && second.tab === first.tab) return nameOfHalves(label, [first, second]);
  if (second === undefined || !isOwnName(first, label)) return label.replace(PAGE, '') || label;
  const [columns] = first.indicators;
  if (columns !== undefined && areBlocks(first, second)) return headingOf(first, columns) ?? label;
  return sharedTitle(first, second) ?? (label.replace(PAGE, '') || label);
}

/** Whether an indicator is called by its table: its tab or its title. */
function isOwnName({ tab, title }: Table, label: string): boolean {
  return [tab, title].some((name) => foldText(name) === foldText(label));
}

/** Whether the titles of two tables say no more than whose they are, and their headings what both count: "CỤM SỐ 1", "CỤM SỐ 2". */
function areBlocks(one: Table, other: Table): boolean {
  const titles = [one.title, other.title];
  if (!titles.every(isOfUnits) || foldText(one.title) === foldText(other.title)) return false;
  return [one, other].every((table) =>
    table.indicators.every((own) => !isOwnName(table, own.label) || headingOf(table, own) !== null),
  );
}

/** What the heading of a result says that is counted: "Thu quỹ" of "Đã thu quỹ"; null for "Kết quả". */
function headingOf({ columns }: Table, { resultColumn }: TableIndicator): string | null {
  const heading = columns.find(({ column }) => column === resultColumn);
  const words = heading === undefined ? '' : ownWords(heading);
  return saysMoreThanRole(words) ? words : null;
}

/** The same of tables side by side: their own words, the title above all of them where theirs say only whose they are. */
function nameOfHalves(label: string, [first, second]: readonly [Table, Table]): string {
  if (!isOfUnits(label)) return label;
  const shared = first.linesAbove.filter(({ text }) => second.linesAbove.some((line) => line.text === text));
  return pickTitle(shared) ?? label;
}

/** The title that stands over two tables alike, the words of each one's own tab or block aside ("TIỂU HỌC - KẾT QUẢ …"); null where none does, or tabs are of times. */
function sharedTitle(one: Table, other: Table): string | null {
  const [own, its] = [one, other].map(titleOfPage);
  if (own === undefined || own === null || its === undefined || its === null) return null;
  if (foldText(own) === foldText(its)) return own;
  const [behind, itsBehind] = [titleBehindHead(own), titleBehindHead(its)];
  const isOfBoth =
    behind !== null && itsBehind !== null && foldText(behind.title) === foldText(itsBehind.title);
  return isOfBoth
    ? cleanTitle(behind.title) || null
    : (titleBeforeBlocks(own, its) ?? titleOfPlaces(own, its));
}

/** What two titles say before the blocks that tell them apart: "Thu quỹ cụm số 1" and "Thu quỹ cụm số 2" → "Thu quỹ"; null where nothing does so. */
function titleBeforeBlocks(one: string, other: string): string | null {
  const [own, its] = [readWords(one), readWords(other)];
  const at = own.words.findIndex((word, index) => word.base !== its.words[index]?.base);
  const noun = own.words.findIndex(({ start }, index) => index > 0 && isGroupText(own.text.slice(start)));
  if (noun < 0 || noun >= at || its.words.length <= at) return null;
  const areNumbers = [own, its].every(({ words }) => words.slice(at).every(({ base }) => NUMBER.test(base)));
  return areNumbers || at === noun + 1 ? cleanTitle(own.text.slice(0, own.words[noun]?.start ?? 0)) : null;
}

/**
 * What two titles say before the places that tell them apart: "Lúa mùa - huyện Hòa An" and "Lúa mùa - thành phố Cao Bằng" → "Lúa mùa"; null
 * where they are told apart otherwise. Behind no dash or bracket "xã" may be "xã hội".
 */
function titleOfPlaces(one: string, other: string): string | null {
  const [own, its] = [readWords(one), readWords(other)];
  const at = own.words.findIndex((word, index) => word.base !== its.words[index]?.base);
  for (let start = at; start > 0 && start > at - LONGEST_NOUN; start -= 1) {
    const from = [own, its].map(({ text, words }) => words[start]?.start ?? text.length);
    const ranks = [own, its].map(({ text }, index) => rankOf(text.slice(from[index])));
    const before = own.text.slice(0, from[0]);
    const title = before.replace(BEFORE_PLACE, '');
    const isApart = title !== before.trimEnd();
    if (ranks.every((rank) => rank > 0 && (isApart || rank > NARROWEST))) return cleanTitle(title) || null;
  }
  return null;
}

/** The rank of a commune. */
const NARROWEST = 1;

/** Words of a noun for a place, at most: "đặc khu", "thành phố". */
const LONGEST_NOUN = 3;

/** What stands between a title and the place it is of. */
const BEFORE_PLACE = /[\s(–:-]+$/;

/** What blocks are numbered by, in words without diacritics. */
const NUMBER = /^(?:\d+|[ivx]+|[a-d])$/;

/** The title over a table without the words of its own tab; null where it names no indicator, or the tab is of a time. */
export function titleOfPage(table: Table): string | null {
  const { tab, title } = table;
  const units = table.rows.filter(({ kind }) => kind === 'unit').length;
  const added = [...(table.partRows?.values() ?? [])].flat().length;
  if (Math.max(units, added) < FEWEST_UNITS) return null;
  if (foldText(title) === foldText(tab) || monthsIn(tab) !== null || namesTime(tab)) return null;
  const at = /[a-zà-ỹ]/i.test(tab) ? placeOf(tab.toLowerCase(), title.toLowerCase()) : -1;
  const headed = titleBehindHead(title);
  if (headed !== null && at >= 0 && at < headed.head.length) return cleanTitle(headed.title) || null;
  const before = withoutLastNoun(title.slice(0, Math.max(0, at)));
  const rest = at < 0 ? title : cleanTitle(`${before} ${title.slice(at + tab.length)}`);
  return without(readWords(rest).words, ROLE_NAMES).length === 0 ? null : rest;
}

/** Whether a tab is of a time: "Đợt 1", "Nam 2025", not "Khối Nam". */
function namesTime(tab: string): boolean {
  const { words } = readWords(tab);
  const isExact = words.some((_, index) => longestExactAt(words, index, TIME_NOUNS) > 0);
  return isExact || (/\d/.test(tab) && contains(words, TIME_NOUNS));
}

/** Where words stand whole in others, -1 where they do not: "TH" is no part of "thu". */
function placeOf(words: string, text: string): number {
  const at = text.indexOf(words);
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + words.length)];
  return /[a-zà-ỹ\d]/.test(before + behind) ? -1 : at;
}

/** Words up to a noun of units that they end with, which belongs to the name behind it: "Trồng rừng huyện" Hòa An. */
function withoutLastNoun(text: string): string {
  const content = readWords(text);
  const { words } = content;
  const at = words.findIndex(
    ({ start }, index) =>
      index + longestAt(words, index, UNIT_NOUNS) === words.length ||
      (index === words.length - 1 && isGroupText(content.text.slice(start))),
  );
  return at < 0 ? text : content.text.slice(0, words[at - 1]?.end ?? 0);
}

/** One unit alone under a title is no part of a table. */
const FEWEST_UNITS = 2;

/** Titles that name no indicator. */
const ROLE_NAMES = phrases(
  TITLE_BEGINNINGS,
  'kế hoạch|chỉ tiêu|các chỉ tiêu|giao|đơn vị|các đơn vị|nhiệm vụ|chung',
);

/** Whether all units of one table are clusters or blocks of units and none of the other's are: "Cụm số 1" beside "Xã Hòa An". */
function areOfTwoLevels(before: Table, table: Table): boolean {
  const [own, its] = [before, table].map(({ rows }) => {
    const units = rows.filter(({ kind }) => kind === 'unit');
    return units.filter(({ name }) => isGroupText(name)).length / Math.max(1, units.length);
  });
  return Math.abs((own ?? 0) - (its ?? 0)) === 1;
}

function goesOn(before: Table, table: Table): boolean {
  if (!sharePeriod(before, table) || areOfTwoLevels(before, table)) return false;
  const isOneTitle =
    (sharedTitle(before, table) !== null || areBlocks(before, table)) && tellSame(before, table);
  if (layoutOf(before) !== layoutOf(asPageOf(before, table))) return isOneTitle;
  const texts = [table.tab, ...table.linesAbove.map(({ text }) => text)].map(foldText);
  return isOneTitle || isNumberedOn(before, table) || texts.some((text) => GOES_ON.test(text));
}

/** Whether two tables tell of the same in whatever columns: indicators called alike but for the tab's name, whose headings count no other things. */
function tellSame(one: Table, other: Table): boolean {
  if (one.indicators.length !== other.indicators.length) return false;
  return one.indicators.every((own, index) => {
    const its = other.indicators[index];
    if (its === undefined || own.target.kind !== its.target.kind || own.measure !== its.measure) return false;
    const [label, otherLabel] = [ownLabel(one, own), ownLabel(other, its)];
    const [counted, otherCounted] = [countedIn(one, own), countedIn(other, its)];
    return label === otherLabel && (counted === otherCounted || counted === '' || otherCounted === '');
  });
}

function ownLabel(table: Table, { label }: TableIndicator): string {
  return isOwnName(table, label) ? '' : foldText(label);
}

/** What the heading of a result says that is counted; '' for "Kết quả". */
function countedIn({ columns }: Table, { resultColumn }: TableIndicator): string {
  return subjectWords(columns.find(({ column }) => column === resultColumn)?.leaf ?? '').join(' ');
}

/** What the columns of a table are. */
export function layoutOf({ unitColumn, ordinalColumn, indicators }: Table): string {
  const columns = indicators.map(({ resultColumn, target, rateColumn, measure }) => [
    resultColumn,
    target.kind === 'column' ? target.column : target.kind,
    rateColumn,
    measure,
  ]);
  return JSON.stringify([unitColumn, ordinalColumn, columns]);
}

function sharePeriod({ period: one }: Table, { period: other }: Table): boolean {
  return one === null || other === null || periodKey(one) === periodKey(other);
}

/** The keys of the names of a table's units, in its order. */
export function unitKeysIn({ rows }: Table): readonly string[] {
  return rows.filter(({ kind }) => kind === 'unit').map(({ name }) => keyOfName(name));
}

function ordinalsOf({ rows }: Table): readonly number[] {
  return rows.filter(({ kind }) => kind === 'unit').flatMap(({ ordinal }) => ordinal ?? []);
}
