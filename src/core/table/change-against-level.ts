import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import type { IndicatorColumns } from '../pairing/indicators';
import { explainsAll } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { contains, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';
import type { Column } from '../tab/column';
import { CUMULATIVE_PHRASES } from '../tab/role-words';

const CHANGING = phrases('giảm|tăng');
const DONE = phrases('giảm|tăng|kết quả|thực hiện|đã|đạt|được');
const FILLERS = phrases(PLAN_NOUNS, PERIOD_WORDS, 'số|số lượng|tổng số|tổng|giao|hiện có|hiện còn|còn lại');
const MEASURES = phrases(MEASURE_WORDS, MONEY_WORDS, '%');
const IN_BRACKETS = /\([^()]*\)/g;

/**
 * Whether a target is a change and the result beside it the level itself, so that nothing can be judged: "Chỉ tiêu giảm hộ nghèo"
 * beside "Số hộ nghèo cuối quý", "Kế hoạch tăng dư nợ" beside "Dư nợ (tỷ đồng)", but not "Kế hoạch giảm nghèo" beside "Kết quả".
 */
export function isChangeAgainstLevel({ target, result }: IndicatorColumns): boolean {
  if (target === null) return false;
  const asked = wordsOf(target.leaf);
  const got = wordsOf(result.leaf);
  if (!contains(asked, CHANGING) || contains(got, DONE)) return false;
  const isAsked = ({ base, marks }: Word) => asked.some((word) => word.base === base && word.marks === marks);
  const subject = without(got, FILLERS);
  return subject.some(isAsked) && without(subject, MEASURES).every(isAsked);
}

/** Words of what comes in the course of a year: "KH công nhận mới", "chỉ tiêu tăng thêm". */
const COMING = phrases('mới|thêm|phát triển|kết nạp');

/**
 * Whether a target asks for what comes new and the result is all there is by now, at least twice the target in every row: "KH số xã đạt chuẩn
 * thêm" beside "Lũy kế số xã đạt chuẩn". The same where the target names its year, the running total none, and a column that no word gives
 * a role is of that year: "KH 2024 | Công nhận năm 2024 | Lũy kế đã đạt".
 */
export function isNewAgainstTotal(
  { target, result, rate }: IndicatorColumns,
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  if (target === null || !result.cumulative || rate !== null) return false;
  const got = wordsOf(result.leaf);
  const saysWhat = without(got, COUNTED_UP).length > 0;
  if (!saysWhat || contains(got, COMING)) return false;
  const isOfYear = ({ role, year, leaf }: Column) => role === null && leaf !== '' && year === target.year;
  const isNamed = target.year !== null && result.year === null && columns.some(isOfYear);
  if (!isNamed && !contains(wordsOf(target.leaf), COMING)) return false;
  const pair = { results: [result.column], target: target.column };
  return explainsAll(evidence.rowsThat(pair, ([all = 0], plan) => all >= 2 * plan));
}

const COUNTED_UP = phrases(RESULT_NOUNS, PERIOD_WORDS, CUMULATIVE_PHRASES, 'số|tổng số|đã|đạt|được');

/** The words of a heading outside brackets, in which stands what figures are measured in. */
function wordsOf(leaf: string): readonly Word[] {
  return readWords(leaf.replace(IN_BRACKETS, ' ')).words;
}
