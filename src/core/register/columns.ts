import { readMeasure } from '../measure/measure';
import { contains, isWhole, longestAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { firstBase, readWords } from '../phrase/words';
import { cellText, hasFigure } from '../tab/cell-kind';
import { readHeaderText } from '../tab/roles';
import { isUnitHeader } from '../tab/unit-header';
import { cellAt, type Grid } from '../workbook/workbook';

/** The columns of a register of targets, counted from 0; null where it has none. */
export interface RegisterColumns {
  readonly indicator: number;
  readonly unit: number;
  /** What is assigned, or what is proposed where a conclusion stands beside it. */
  readonly target: number;
  readonly from: number | null;
  /** The part of the time that each row is for: "Quý III". */
  readonly time: number | null;
  readonly basis: number | null;
  readonly reason: number | null;
  /** Where it was agreed or not; then only rows that say so count. */
  readonly conclusion: number | null;
  readonly measure: string | null;
}

const INDICATOR = phrases(
  'chỉ tiêu|tên chỉ tiêu|nội dung chỉ tiêu|các chỉ tiêu|tiêu chí|tên tiêu chí|nội dung tiêu chí',
);
const FROM = phrases(
  'từ ngày|kể từ ngày|áp dụng từ|áp dụng từ ngày|ngày áp dụng|thời điểm áp dụng|thời gian áp dụng',
  'hiệu lực|hiệu lực từ|có hiệu lực từ|hiệu lực từ ngày|ngày hiệu lực|ngày có hiệu lực|từ tháng|áp dụng từ tháng',
);
const TIME = phrases('kỳ|kỳ giao|kỳ kế hoạch|thời kỳ|thời gian|thời gian thực hiện|quý|tháng');
const BASIS = phrases('căn cứ|văn bản|số văn bản|theo văn bản|quyết định|công văn|số công văn|số quyết định');
const REASON = phrases('lý do|nguyên nhân');
const REMARK = phrases('ghi chú|giải trình');
const CONCLUSION = phrases('kết luận|ý kiến|phê duyệt|xét duyệt|duyệt|phương án duyệt');
const PROPOSING = phrases('đề nghị|đề xuất|kiến nghị|xin điều chỉnh|xin giao');
const GIVEN = phrases('mức giao|mức được giao|mức giao riêng|mức điều chỉnh|mức mới|giao riêng');
const COMMON = phrases('KH chung|kế hoạch chung|chỉ tiêu chung|mức chung|mức giao chung|KH giao chung');
const AMOUNT = phrases(PLAN_NOUNS, 'mức|số|giao|điều chỉnh');
/** Heads of columns that tell how a target went: a table with one of them is a table of results. */
const TELLING = new Set(['result', 'rate', 'shortfall', 'surplus', 'estimate', 'comparison']);
const FIRSTS = new Set(['chi', 'ten', 'noi', 'cac', 'tieu']);

/** A longer text heads no column of indicators. */
const LONGEST_HEADING = 60;

/** Whether a row holds cells that could head indicators and their units, a cheap look that most rows of a workbook do not pass. */
export function mayHeadRegister(grid: Grid, row: number): boolean {
  const cells = grid[row] ?? [];
  if (hasFigure(cells)) return false;
  const texts = cells.filter((cell) => typeof cell === 'string');
  const mayHead = (text: string) => text.length <= LONGEST_HEADING && FIRSTS.has(firstBase(text));
  return texts.some(mayHead) && texts.some(isUnitHeader);
}

/**
 * The columns of a register (source 1 of targets): indicators, units, and what is given to each or proposed for it, in one
 * row of headings. Null for any other table: one with results is judged, never a register; what is only proposed counts where a
 * column says what was decided.
 */
export function registerColumns(grid: Grid, row: number): RegisterColumns | null {
  const found = new Map<keyof RegisterColumns, number>();
  const targets: number[] = [];
  const proposals: number[] = [];
  let remark: number | null = null;
  let tells = false;
  const headings = (grid[row] ?? []).map((_, column) => cellText(cellAt(grid, row, column)));
  headings.forEach((text, column) => {
    if (text === '') return;
    const { words } = readWords(text.replace(/\([^()]*\)/g, ' '));
    const { role } = readHeaderText(text);
    const begins = (known: ReturnType<typeof phrases>) => longestAt(words, 0, known) > 0;
    const take = (key: keyof RegisterColumns) => {
      if (!found.has(key)) found.set(key, column);
    };
    if (isWhole(words, COMMON)) return;
    if (isWhole(words, INDICATOR)) take('indicator');
    else if (isWhole(words, FROM)) take('from');
    else if (isWhole(words, TIME)) take('time');
    else if (begins(CONCLUSION)) take('conclusion');
    else if (begins(BASIS)) take('basis');
    else if (begins(REASON)) take('reason');
    else if (begins(REMARK)) remark = remark ?? column;
    else if (contains(words, PROPOSING) && contains(words, AMOUNT)) proposals.push(column);
    else if (isUnitHeader(text)) take('unit');
    else if (role === 'target' || isWhole(words, GIVEN)) targets.push(column);
    else if (role !== null && TELLING.has(role)) tells = true;
  });
  const [indicator, unit] = [found.get('indicator'), found.get('unit')];
  const conclusion = found.get('conclusion') ?? null;
  const isProposed = proposals.length > 0;
  const [target, ...others] = isProposed ? proposals : targets;
  if (indicator === undefined || unit === undefined || target === undefined || others.length > 0) return null;
  if (isProposed ? conclusion === null : tells) return null;
  const { measure } = readMeasure([headings[target] ?? ''], []);
  const basis = found.get('basis') ?? null;
  const reason = found.get('reason') ?? remark;
  const [from, time] = [found.get('from') ?? null, found.get('time') ?? null];
  return { indicator, unit, target, from, time, basis, reason, conclusion, measure };
}
