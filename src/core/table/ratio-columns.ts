import { isMoney, readMeasure, saysPercent } from '../measure/measure';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { findPhrase, readWords, type Word } from '../phrase/words';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import { findNoteTargets } from '../target/note-target';
import { withoutBrackets } from '../text/brackets';
import type { Grid } from '../workbook/workbook';
import type { TableRow } from './table';

/** The columns of a share: so many of the whole are done. */
export interface RatioColumns {
  readonly whole: Column;
  readonly done: Column;
}

/** How a header counts a whole before its noun. */
const WHOLE = phrases('tổng số|tổng|số');
const OBLIGED = phrases('phải|cần phải');
const DONE = phrases('đã');
/** Before the noun in the header of what is done. */
const COUNT = phrases('số|số lượng|tổng số');
/** A target that somebody sets can be exceeded, and is no whole. */
const ASSIGNED = phrases(PLAN_NOUNS, 'giao|dự toán|định mức|nghị quyết|phấn đấu|đăng ký');
/** What comes new is no part of what there is: "Số đoàn viên đã kết nạp" beside "Tổng số đoàn viên". */
const COMES_NEW = phrases('kết nạp|thành lập|phát triển|giới thiệu|tuyển|mới|tăng|giảm|chuyển|bổ sung|vượt');
/** Amounts, of which more than the whole may come in. */
const AMOUNT = phrases('tiền|kinh phí|vốn|đồng|triệu');
/** Roles of columns that measure by something else than a whole. */
const OTHER_MEASURES: ReadonlySet<Column['role']> = new Set<Column['role']>([
  'target',
  'pledge',
  'result',
  'estimate',
  'comparison',
]);

/** What is known of a table whose columns may be a share's. */
export interface RatioContext {
  readonly columns: readonly Column[];
  /** What stands around the table: a unit of measure of money there is one of its figures. */
  readonly lines: readonly string[];
  readonly evidence: TypedEvidence;
}

/**
 * The two columns of a table that say "so many of all": "Tổng số CĐCS" or "Số DN phải ký" and the same noun with "đã" ("Số CĐCS
 * đã dùng phần mềm"). Of bare words ("Đã ký") only beside "phải", or where typed rates or a column "Chưa …" prove them. Null
 * where anything else is measured, where money comes in, where somebody set a target, and where more than a slip, a row in
 * ten, has more done than there is. Row 2b of the state table.
 */
export function ratioColumns(
  grid: Grid,
  rows: readonly TableRow[],
  { columns, lines, evidence }: RatioContext,
): RatioColumns | null {
  const filled = columns.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
  const done = onlyOne(filled.filter((column) => nounDone(column) !== null));
  const whole = onlyOne(filled.filter((column) => column !== done && nounOfWhole(column) !== null));
  if (done === null || whole === null) return null;
  const others = filled.filter((column) => column !== done && column !== whole);
  if (others.some(({ role }) => OTHER_MEASURES.has(role))) return null;
  const texts = [...whole.texts, ...done.texts];
  const { measure } = readMeasure(texts, lines);
  if (texts.some(saysPercent) || (measure !== null && isMoney(measure)) || statesTarget(lines, texts))
    return null;
  const isSame = agree(nounOfWhole(whole) ?? [], nounDone(done) ?? []);
  const isProved = proved({ whole, done, others }, evidence);
  if (isSame === 'no' || (isSame === 'open' && !isObliged(whole) && isProved !== true)) return null;
  return isProved === false || exceedsOften({ whole, done }, evidence) ? null : { whole, done };
}

/** The columns of a header with those of a share as target and result. */
export function withRatio(columns: readonly Column[], ratio: RatioColumns | null): readonly Column[] {
  if (ratio === null) return columns;
  const { whole, done } = ratio;
  const plain = { subject: '', label: '', qualifier: whole.qualifier || whole.subject };
  return columns.map((column): Column => {
    if (column === whole) return { ...column, ...(column.role === 'target' ? {} : plain), role: 'target' };
    return column === done ? { ...column, role: 'result' } : column;
  });
}

/** Whether a line sets a figure for everybody: "chỉ tiêu 24 tin/năm" beside "Tổng số tin đã đăng". */
export function statesTarget(lines: readonly string[], texts: readonly string[]): boolean {
  const all = lines.map((text, row) => ({ row, column: 0, text }));
  return (
    findNoteTargets(
      all,
      texts.map((text) => readWords(text).words),
      { below: false },
    ).length > 0
  );
}

function onlyOne(columns: readonly Column[]): Column | null {
  const [only, ...more] = columns;
  return only === undefined || more.length > 0 ? null : only;
}

/** The words of a header without what stands in brackets. */
function wordsOf({ leaf }: Column): readonly Word[] {
  return readWords(withoutBrackets(leaf)).words;
}

function isRefused({ texts }: Column): boolean {
  return texts.some((text) => {
    const { words } = readWords(text);
    return contains(words, ASSIGNED) || contains(words, AMOUNT);
  });
}

function isObliged(column: Column): boolean {
  return contains(wordsOf(column), OBLIGED);
}

/** What a whole counts: "Tổng số CĐCS" → CĐCS, "Số DN phải ký TƯLĐTT" → DN; null for what is no whole of things. */
function nounOfWhole(column: Column): readonly Word[] | null {
  if (isRefused(column) || column.role === 'part' || contains(wordsOf(column), DONE)) return null;
  const words = wordsOf(column);
  const count = longestAt(words, 0, WHOLE);
  const obliged = indexOf(words, OBLIGED);
  if (obliged >= 0) return obliged > count ? words.slice(count, obliged) : null;
  const isTotal = words[0]?.base === 'tong' && (column.role === null || column.role === 'sum');
  return isTotal && words.length > count ? words.slice(count) : null;
}

/** What is counted before "đã": "Số CĐCS đã mở" → CĐCS, "Đã mở" → nothing; null for what is none of a whole. */
function nounDone(column: Column): readonly Word[] | null {
  if (isRefused(column) || column.role !== 'result') return null;
  const words = wordsOf(column);
  const at = indexOf(words, DONE);
  if (at < 0 || contains(words, COMES_NEW)) return null;
  return words.slice(longestAt(words, 0, COUNT), at);
}

function indexOf(words: readonly Word[], known: typeof OBLIGED): number {
  const found = known.list().map((phrase) => findPhrase(words, phrase));
  const places = found.filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Whether two headers count the same: the shorter begins the longer; `open` where one has no noun of its own. */
function agree(whole: readonly Word[], done: readonly Word[]): 'yes' | 'no' | 'open' {
  if (done.length === 0) return 'open';
  const shared = Math.min(whole.length, done.length);
  const isSame = (index: number) =>
    whole[index]?.base === done[index]?.base && whole[index]?.marks === done[index]?.marks;
  return Array.from({ length: shared }, (_, index) => index).every(isSame) ? 'yes' : 'no';
}

/** A column of what is not done yet: "Chưa ký", "Số CĐCS chưa mở", "Còn lại". */
const LEFT = phrases('chưa|còn');

/** What the table's own arithmetic says: typed rates, or a column of what is left; null where nothing tells. */
function proved(
  { whole, done, others }: RatioColumns & { readonly others: readonly Column[] },
  evidence: TypedEvidence,
): boolean | null {
  const pair = { target: whole.column, result: done.column };
  const scores = others.map((column) => {
    if (column.role === 'rate') return evidence.asQuotient(column.column, pair);
    return contains(wordsOf(column), LEFT)
      ? evidence.asDifference(column.column, pair)
      : { explains: 0, of: 0 };
  });
  const told = scores.filter(({ of }) => of > 0);
  return told.length === 0 ? null : told.every(({ explains, of }) => 2 * explains >= of);
}

/** More than one row, and more than one in ten, with more done than there is: then nobody speaks of a whole. */
function exceedsOften({ whole, done }: RatioColumns, evidence: TypedEvidence): boolean {
  const columns = { results: [done.column], target: whole.column };
  const { explains, of } = evidence.rowsThat(columns, ([some = 0], all) => some > all);
  return explains > 1 && explains * 10 > of;
}
