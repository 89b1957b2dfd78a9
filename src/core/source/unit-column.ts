import { groupBy } from '../collection/group-by';
import { isIndicatorHeading } from '../form/heading';
import { isMeasureHeading, isMeasureText } from '../measure/row-measure';
import { TIME_NOUNS } from '../phrase/filler-words';
import { contains, longestAt, longestEnding, phrases, without } from '../phrase/phrases';
import { COMPANION_UNIT_NOUNS, LIKELY_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { ColumnRole } from '../tab/column-role';
import { nameOf } from '../tab/name-cell';
import { splitNumbering } from '../tab/numbering';
import { readHeaderText } from '../tab/roles';
import { isTotalText } from '../tab/row-words';
import { beginsAsUnitHeader, isUnitName } from '../tab/unit-header';
import { beginsWithCapital } from '../text/letter-case';
import { keyOfName, parseUnitName } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { firstBelow, HEADER_ROWS } from './first-below';

/** Keys of names that are known to be units': of other tabs, or of the directory. */
export type KnownUnits = ReadonlySet<string>;

/** Rows looked at below a header. */
const SAMPLE = 200;
const LONGEST_NAME = 80;

const NOUNS = phrases(UNIT_NOUNS, COMPANION_UNIT_NOUNS, LIKELY_UNIT_NOUNS);
const PERSON = phrases('họ|người|cán bộ|phụ trách|giáo viên|nhân viên');
const NAME = phrases('tên|tên gọi');
const THINGS = phrases(
  'giống|loại|chủng loại|sản phẩm|mặt hàng|hàng|cây|con|vật nuôi|món|thuốc|vắc xin|vật tư|thiết bị|nội dung',
  'nguồn|vốn|quỹ|khoản|thuế|phí|chương trình|đề án|đề tài|dự án|công trình|phong trào|cuộc thi',
  'danh hiệu|giải|dịch vụ|môn|bệnh|dịch bệnh|sách|bài|tác phẩm|văn bản|nghị quyết|lĩnh vực|ngành hàng|nhãn hiệu',
);

/** Roles of headers over words that name no unit. */
const NO_NAMES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'note',
  'date',
  'other',
  'event',
]);

interface Candidate {
  readonly column: number;
  /** The texts of its header, from the top. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/**
 * The column of units by what it holds: mostly different words beside figures, left of them. Names known from the directory or
 * other tabs are the strongest evidence; then names that begin as units' do ("Trường THPT Cao Bằng", "Tổ 3"), or as the
 * header does ("PGD" over "PGD Cô Ba"); then the header's own noun ("Trường THPT" over "Bế Văn Đàn"); a column without a
 * header, or one called "Tên", is one where its words are proper names and no other column's are, and so is one of proper names that is
 * the table's only one of words ("Thẩm phán" over "Lê Hồng Thái"). Null where nothing tells, or two columns are alike.
 *
 * @param row the row of the header's targets and results.
 * @param figures the columns of these.
 * @param mayBePersons whether the rows may as well be persons', as answers to a form are: proper names alone tell nothing then.
 */
export function unitColumnByContent(
  grid: Grid,
  row: number,
  {
    figures,
    known,
    mayBePersons = false,
  }: { readonly figures: readonly number[]; readonly known: KnownUnits; readonly mayBePersons?: boolean },
): number | null {
  const candidates = Array.from({ length: Math.min(...figures) }, (_, column) =>
    readCandidate(grid, row, { column, figures }),
  ).filter(isOfDifferentWords);
  const told = (tells: (candidate: Candidate) => boolean): number | null | undefined => {
    const found = candidates.filter(tells);
    if (found.length === 0) return undefined;
    return found.length === 1 ? (found[0]?.column ?? null) : null;
  };
  const mostOf = (is: (name: string) => boolean) => (one: Candidate) => most(one.names, is);
  const open = candidates.filter(({ texts, names }) => !texts.some((text) => namesNone(text, names)));
  const isOpen = (candidate: Candidate) => open.includes(candidate);
  const rules: readonly ((candidate: Candidate) => boolean)[] = [
    mostOf((name) => known.has(keyOfName(name))),
    (one) => isOpen(one) && most(one.names, isNamedUnit),
    (one) => isOpen(one) && one.texts.some((text) => most(one.names, (name) => goesOn(name, text))),
    (one) => isOpen(one) && one.texts.some((text) => beginsAsUnitHeader(text) || isUnitName(text)),
  ];
  const byLooks: readonly ((candidate: Candidate) => boolean)[] = [
    (one) => isOpen(one) && one.texts.every(isNoHeading) && most(one.names, isProperName),
    (one) => isOpen(one) && areOfOneKind(one.names),
    (one) =>
      candidates.length === 1 &&
      isOpen(one) &&
      !one.texts.some((text) => isOfThings(readWords(text).words)) &&
      most(one.names, isProperName),
  ];
  for (const rule of mayBePersons ? rules : [...rules, ...byLooks]) {
    const column = told(rule);
    if (column !== undefined) return column;
  }
  return null;
}

/**
 * The column in which units stand in rows of their own, without figures, above the rows of what they did ("Nội dung" over "I | Xã Cô Ba", "1 |
 * Trồng rừng"): at least two of them, and most named as units are or known, while most rows with figures are not. Null for none.
 */
export function unitColumnOfHeads(
  grid: Grid,
  row: number,
  { figures, known }: { readonly figures: readonly number[]; readonly known: KnownUnits },
): number | null {
  const isUnit = (name: string) => known.has(keyOfName(name)) || isNamedUnit(name);
  for (let column = 0; column < Math.min(...figures); column += 1) {
    const heads: string[] = [];
    const labels: string[] = [];
    for (
      let below = firstBelow(grid, row, figures);
      below < Math.min(grid.length, row + 1 + SAMPLE);
      below += 1
    ) {
      const cell = cellAt(grid, below, column);
      if (cellKind(cell) !== 'words' || isTotalText(nameOf(cell))) continue;
      const isLabel = figures.some((figure) => isFigure(cellAt(grid, below, figure)));
      (isLabel ? labels : heads).push(splitNumbering(nameOf(cell)).rest);
      if (heads.length === 0) break;
    }
    const called = groupBy([...heads, ...labels], (name) => name);
    const once = heads.filter((head) => called.get(head)?.length === 1);
    const units = once.length > 1 ? once : heads;
    if (units.length > 1 && labels.length >= units.length && most(units, isUnit) && !most(labels, isUnit))
      return column;
  }
  return null;
}

/**
 * The column in which the same units stand below several rows that say an indicator each ("Nội dung" over "I | Kết nạp hội viên", "1 | Xã Cô
 * Ba"): at least two of them, known or named as units are, or as others where the header says "đơn vị"
 * too or all begin alike ("PGD Hòa An"), and most rows with figures are theirs. Null for none.
 */
export function unitColumnUnderHeads(
  grid: Grid,
  row: number,
  { figures, known }: { readonly figures: readonly number[]; readonly known: KnownUnits },
): number | null {
  for (let column = 0; column < Math.min(...figures); column += 1) {
    const { names, texts } = readCandidate(grid, row, { column, figures });
    const again = [...groupBy(names, (name) => name)].filter(([name, own]) => name !== '' && own.length > 1);
    const units = again.map(([name]) => name);
    const areProper = texts.some((text) => contains(readWords(text).words, NOUNS)) || areOfOneKind(units);
    const isUnit = (name: string) =>
      known.has(keyOfName(name)) || isNamedUnit(name) || (areProper && goesOnAsName(name));
    const rows = again.reduce((sum, [, own]) => sum + own.length, 0);
    if (units.length > 1 && units.every(isUnit) && rows * 2 > names.length) return column;
  }
  return null;
}

function readCandidate(
  grid: Grid,
  row: number,
  { column, figures }: { readonly column: number; readonly figures: readonly number[] },
): Candidate {
  const texts: string[] = [];
  for (let above = Math.max(0, row - HEADER_ROWS + 1); above <= row; above += 1) {
    const cell = cellAt(grid, above, column);
    const heads = figures.some((figure) => cellKind(cellAt(grid, above, figure)) === 'words');
    if (heads && typeof cell === 'string' && !isBlank(cell)) texts.push(cell);
  }
  const names: string[] = [];
  for (
    let below = firstBelow(grid, row, figures);
    below < Math.min(grid.length, row + 1 + SAMPLE);
    below += 1
  ) {
    const heads = figures.every((figure) => cellKind(cellAt(grid, below, figure)) === 'words');
    if (heads && names.length > 0) break;
    if (!figures.some((figure) => isFigure(cellAt(grid, below, figure)))) continue;
    const cell = cellAt(grid, below, column);
    const name = cellKind(cell) === 'words' ? splitNumbering(nameOf(cell)).rest : '';
    if (!isTotalText(name)) names.push(name);
  }
  return { column, texts, names };
}

/** A figure, a number typed as text too. */
function isFigure(cell: Cell): boolean {
  const kind = cellKind(cell);
  return kind === 'figure' || kind === 'year';
}

/** At least two names, most rows with one, mostly different, and none of them prose. */
function isOfDifferentWords({ names }: Candidate): boolean {
  const filled = names.filter((name) => name !== '');
  const isShort = filled.every((name) => name.length <= LONGEST_NAME);
  return (
    filled.length > 1 &&
    filled.length * 2 > names.length &&
    isShort &&
    new Set(filled).size * 5 >= filled.length * 4
  );
}

function most(names: readonly string[], is: (name: string) => boolean): boolean {
  const filled = names.filter((name) => name !== '');
  return filled.filter(is).length * 2 > filled.length;
}

/** A unit noun and a name or number behind it, or a union's own name: "Trạm Cô Ba", "Tổ 3", "LĐLĐ huyện Hòa An". */
function isNamedUnit(name: string): boolean {
  if (isUnitName(name) || parseUnitName(name).kind !== 'other') return true;
  const { words } = readWords(name);
  const noun = longestAt(words, 0, NOUNS);
  return noun > 0 && words.length > noun && words.slice(noun).every(({ base }) => /^\d+$/.test(base));
}

/**
 * "PGD Cô Ba" under "PGD", "Trại lợn Đức Chính" under "Tên trại": the header's words, and a name or number behind them or a name further
 * back; "Tháng 1" under "Tháng" is none.
 */
function goesOn(name: string, header: string): boolean {
  const [own, whole] = [readWords(name), readWords(header).words];
  const words = whole.slice(longestAt(whole, 0, NAME));
  if (without(words, TIME_NOUNS).length === 0 || own.words.length <= words.length) return false;
  if (!words.every(({ base }, index) => own.words[index]?.base === base)) return false;
  const [next, ...rest] = own.words.slice(words.length).map(({ start, end }) => own.text.slice(start, end));
  return (
    next !== undefined &&
    (beginsWithCapital(next) || /^\d/.test(next) || (!isOfThings(words) && rest.some(isOfName)))
  );
}

/** A word of a name, no abbreviation: "Đức", not "BHYT". */
function isOfName(word: string): boolean {
  return beginsWithCapital(word) && word !== word.toUpperCase();
}

/** What bodies are called by behind what they do: "Thuế cơ sở", "Kho bạc khu vực". */
const BODIES = phrases('cơ sở|khu vực|trực thuộc');

/** What is grown, sold, paid or held is no unit, whatever names it has: "Giống lúa" over "Bắc Thơm". */
function isOfThings(words: readonly Word[]): boolean {
  if (longestEnding(words, BODIES) > 0) return false;
  return words.some((_, index) => longestAt(words, index, THINGS) > 0);
}

/** Whether a header says that its words name no unit: a person, a note, an address, an indicator, a unit of measure where they are such ("ĐV" over "người"). */
function namesNone(text: string, names: readonly string[]): boolean {
  const areMeasures = isMeasureHeading(text) && most(names, isMeasureText);
  if (isIndicatorHeading(text) || areMeasures || NO_NAMES.has(readHeaderText(text).role)) return true;
  return longestAt(readWords(text).words, 0, PERSON) > 0 && !isUnitName(text);
}

/** So many names that begin alike tell what all of them are. */
const FEWEST_ALIKE = 3;

/** Whether most names begin with one word and go on with a name or a number: "TV Hà Quảng", "TV xã Hòa An"; "Số hộ nghèo", "Tháng 1" are none. */
function areOfOneKind(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  const ofKind = groupBy(filled, (name) => name.split(' ', 1)[0] ?? '');
  return [...ofKind].some(([first, own]) => {
    const isMost = own.length >= FEWEST_ALIKE && own.length * 3 >= filled.length * 2;
    if (!isMost || without(readWords(first).words, TIME_NOUNS).length === 0) return false;
    return own.filter(goesOnAsName).length * 3 >= own.length * 2;
  });
}

/** "TAND khu vực 2": what is abbreviated, of a number. */
const NUMBERED_BODY = /^[A-ZĐ]{3,} .*\D\d{1,2}$/;

function goesOnAsName(name: string): boolean {
  const space = name.indexOf(' ');
  if (space < 0) return false;
  const next = name.charAt(space + 1);
  return (
    /\d/.test(next) ||
    NUMBERED_BODY.test(name) ||
    isNamedPlace(name.slice(space + 1)) ||
    (next !== next.toLowerCase() && name !== name.toUpperCase())
  );
}

/** A noun for units and, right behind it, a word of a name: "xã Hòa An", not "xã đạt NTM". */
function isNamedPlace(text: string): boolean {
  const { text: clean, words } = readWords(text);
  const noun = longestAt(words, 0, NOUNS);
  const next = noun === 0 ? undefined : words[noun];
  return next !== undefined && isOfName(clean.slice(next.start, next.end));
}

function isNoHeading(text: string): boolean {
  const { words } = readWords(text);
  return words.length === longestAt(words, 0, NAME);
}

/** "Bế Văn Đàn": two words or more, each with a capital; "Quý II" and "Đợt 1" are times. */
function isProperName(name: string): boolean {
  const { text, words } = readWords(name);
  const time = longestAt(words, 0, TIME_NOUNS);
  const isTime = time > 0 && words.slice(time).every(({ base }) => NUMBER.test(base));
  return (
    words.length > 1 &&
    !isTime &&
    name !== name.toUpperCase() &&
    words.every(({ start }) => text.charAt(start) !== text.charAt(start).toLowerCase())
  );
}

const NUMBER = /^(?:\d+|[ivx]+)$/;
