import { FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import { contains, phrases, without } from '../phrase/phrases';
import { readWords, spelling, type Word } from '../phrase/words';
import { limitedBy, ROLES } from './ceiling';
import { bandsOf, type Column } from './column';
import type { ColumnRole } from './column-role';
import { headingWords } from './heading-words';

/** What a heading says besides the thing that it counts as it stands: "Số nợ còn lại thực tế". */
const AS_IT_STANDS = phrases(
  FILLER_WORDS,
  ROLES,
  'còn|còn lại|thực tế|hiện có|hiện tại|hiện nay|xảy ra|phát sinh|ghi nhận',
);

/** Roles that the words of what nobody wants, or none, give a column of a result. */
const OPEN_ROLES: ReadonlySet<ColumnRole | null> = new Set([null, 'shortfall', 'rate', 'result', 'surplus']);

/**
 * Two headings that share their noun, one of them with words of a limit, are a target and its result, whatever roles their words have by
 * themselves: "Mức nợ tối đa | Nợ đọng", "Tồn kho | Tồn kho cho phép". One in the very words of the limit is the result, else the only one
 * beside it that has them among others, and does not say how much is lacking; where neither tells, the limit is a target, and no result of its own.
 */
export function withLimits(columns: readonly Column[]): readonly Column[] {
  const told = new Map<Column, Column>();
  for (const limit of columns) {
    const thing = OPEN_ROLES.has(limit.role) || limit.role === 'target' ? thingLimitedBy(limit) : '';
    if (thing === '') continue;
    const alike = columns.filter(
      (one) => one !== limit && isOpenBeside(one, limit) && saysOf(one, thing) && !lacksOf(one, limit),
    );
    if (alike.length === 0) continue;
    const result = resultOf(limit, thing, { alike, columns });
    const named = namesOf(result ?? limit);
    if (result !== null) told.set(result, { ...result, ...named, role: 'result' });
    if (result !== null || limit.role !== 'target') told.set(limit, { ...limit, ...named, role: 'target' });
  }
  return told.size === 0 ? columns : columns.map((column) => told.get(column) ?? column);
}

/** What two columns of one thing are called: a result as it says itself, another as a plan of it would. */
function namesOf(column: Column): Pick<Column, 'subject' | 'label' | 'qualifier'> {
  const { subject, label, qualifier } = column;
  if (column.role === 'result') return { subject, label, qualifier };
  return { subject: '', label: '', qualifier: headingWords(column.leaf) };
}

function resultOf(
  limit: Column,
  thing: string,
  { alike, columns }: { readonly alike: readonly Column[]; readonly columns: readonly Column[] },
): Column | null {
  const same = alike.filter((one) => thingOf(one) === thing);
  const [only = null, ...more] = same.length > 0 ? same : alike;
  if (only === null || more.length > 0) return null;
  const isPaired = columns.some(
    (one) => one !== limit && one !== only && isPairing(one) && bandsOf(one) === bandsOf(limit),
  );
  const isBeside = Math.abs(only.column - limit.column) === 1;
  return same.length > 0 || (isBeside && !isPaired) ? only : null;
}

function isPairing({ role }: Column): boolean {
  return role === 'target' || role === 'pledge' || role === 'result';
}

function isOpenBeside(one: Column, limit: Column): boolean {
  const isOfOneTime = one.year === null || limit.year === null || one.year === limit.year;
  return (
    OPEN_ROLES.has(one.role) && isOfOneTime && bandsOf(one) === bandsOf(limit) && thingLimitedBy(one) === ''
  );
}

/** Whether a heading begins or ends with a thing, and says of no time that is another: "Vụ vi phạm" of "vụ", not "Nợ đầu năm" of "nợ". */
function saysOf(column: Column, thing: string): boolean {
  const words = wordsOf(readWords(headingWords(column.leaf)).words);
  const own = ` ${spelling(words)} `;
  const isOfTime = without(words, PERIOD_WORDS).length < words.length;
  return own === ` ${thing} ` || (!isOfTime && (own.startsWith(` ${thing} `) || own.endsWith(` ${thing} `)));
}

const LACKING = phrases('thiếu');

/** Whether a heading says how much is lacking, which is no result beside the most there may be of anything else: "Tồn quỹ còn thiếu". */
function lacksOf(one: Column, limit: Column): boolean {
  const says = ({ leaf }: Column) => contains(readWords(headingWords(leaf)).words, LACKING);
  return one.role === 'shortfall' && says(one) && !says(limit);
}

function thingLimitedBy({ leaf }: Column): string {
  const words = limitedBy(leaf);
  return words === null ? '' : spelling(wordsOf(words));
}

function thingOf({ leaf }: Column): string {
  return spelling(wordsOf(readWords(headingWords(leaf)).words));
}

function wordsOf(words: readonly Word[]): readonly Word[] {
  return without(words, AS_IT_STANDS).filter(({ base }) => /[a-z]/.test(base));
}
