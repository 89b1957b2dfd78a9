import { groupBy } from '../collection/group-by';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { bandsOf, type Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { foldText } from '../text/normalise';
import type { TypedEvidence } from './typed-evidence';

/** Roles of columns that may hold what was done in a month and what was done by its end. */
const DONE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'sum', 'result']);

/** All that the heading of such a column says. */
const TIMES = phrases(
  PERIOD_WORDS,
  'TH|thực hiện|KQ|kết quả|số|trong|này|nay|đến|hết|tính|tính đến|từ|hiện|lũy kế|LK|cộng dồn|báo cáo|riêng|đã',
);

/** What says that something is counted up to a day, in words without diacritics. */
const UP_TO = /\b(?:tu dau (?:nam|ky)|den (?:nay|het|cuoi|thang|ngay|quy|thoi diem)|luy ke|lk|cong don)\b/;

/** What tells how much there was at one end of a time. */
const STATE = /\b(?:dau|cuoi)\b/;

/** Rows in which both agree: fewer do by chance. */
const FEWEST = 2;

/**
 * The columns of a table in which one holds what was done in a month or quarter and the other what was done by then, in whatever words:
 * "Trong tháng | Từ đầu năm đến nay", "TH trong tháng | TH đến hết tháng 12", "Tháng 12/2025 | 12 tháng 2025". Their headings say nothing but
 * times, with one plan at most beside them, and no unit has less by then than in that time: what is counted up is the result.
 */
export function withCountedUp(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const [target] = targets;
  const times = columns.filter((column) => DONE.has(column.role) && saysTimeOnly(column));
  if (target === undefined || times.length < 2) return columns;
  const pairs = [...groupBy(times, bandsOf)].flatMap(([bands, [one, other, ...more]]) => {
    if (other === undefined || more.length > 0 || isUpTo(one) === isUpTo(other)) return [];
    const [part, whole] = isUpTo(other) ? [one, other] : [other, one];
    const isTold = whole.role === 'result' && whole.cumulative;
    if (isTold || part.span === '' || targets.filter((own) => bandsOf(own) === bands).length > 1) return [];
    const results = [part.column, whole.column];
    const isGrowing = ([done = 0, byThen = 0]: readonly number[]) => byThen >= done;
    const { explains, of } = evidence.rowsThat({ results, target: target.column }, isGrowing);
    return explains >= FEWEST && explains === of ? [{ part, whole }] : [];
  });
  if (pairs.length === 0) return columns;
  return columns.map((column): Column => {
    const pair = pairs.find(({ part, whole }) => column === part || column === whole);
    if (pair === undefined) return column;
    if (column === pair.part) return { ...column, role: 'part' };
    const { subject, label, qualifier } = pair.part;
    return { ...column, role: 'result', subject, label, qualifier, cumulative: true };
  });
}

function saysTimeOnly({ leaf, percent }: Column): boolean {
  const words = readWords(leaf).words.filter(({ base }) => !/^(?:\d+|\/)$/.test(base));
  return !percent && words.length > 0 && without(words, TIMES).length === 0;
}

/** Whether a column is counted up from the beginning of the year: its words say so, or it covers several months since. */
function isUpTo({ leaf, stretch }: Column): boolean {
  const words = foldText(leaf);
  if (UP_TO.test(words) || STATE.test(words)) return UP_TO.test(words);
  if (stretch?.kind === 'months') return stretch.first === 1 && stretch.last > QUARTER;
  if (stretch?.kind !== 'stated') return false;
  const { start, end } = stretch.period;
  return start.month === 1 && start.year === end.year && end.month > QUARTER;
}

/** Months of a quarter, which may be one of the parts. */
const QUARTER = 3;
