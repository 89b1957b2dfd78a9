import { FILLER_WORDS } from '../phrase/filler-words';
import { isWhole, phrases, without } from '../phrase/phrases';
import { readWords, spelling } from '../phrase/words';
import { bandsOf, type Column } from './column';
import { subjectKey } from './columns';
import { headingWords } from './heading-words';
import { withLimits } from './limits';
import { roleApart } from './role-apart';
import { readHeaderText } from './roles';

/** Nouns of what is demanded, whatever of: they are a plan right before what came of it. */
const DEMANDS = phrases(
  'yêu cầu|quy định|tiêu chuẩn|theo yêu cầu|theo quy định|theo tiêu chuẩn|mức yêu cầu|mức quy định|đến hạn|tới hạn|số yêu cầu|số quy định|số đến hạn|số tới hạn',
);
/** What a heading says besides the thing that is demanded and done: "Hồ sơ cần chỉnh lý", "Số hộ nghèo giao giảm", "Hồ sơ đã chỉnh lý". */
const NEEDED = phrases('cần|giao|được giao');
const FILLERS = phrases(FILLER_WORDS, 'số');
const DONE = phrases(FILLER_WORDS, 'số|đã|được');

/**
 * Columns that no word makes a target or a result, but the column beside them does: a noun of demand, or what is needed in the words of the
 * result right behind it ("Yêu cầu | Đã có", "Cần vận động | Vận động được"), where the band holds no target; what is headed in the words of
 * the target right before it and more ("Số vụ bạo lực (KH không quá) | Số vụ bạo lực xảy ra"), where no result may be the target's; and
 * what brackets tell apart under one name ("Tỷ lệ hộ nghèo (KH)" and "(TH)").
 */
export function withDemands(all: readonly Column[]): readonly Column[] {
  const columns = withLimits(all);
  const told = new Map<Column, Column>();
  columns.forEach((result, index) => {
    const demand = columns[index - 1];
    if (demand?.column !== result.column - 1 || bandsOf(demand) !== bandsOf(result)) return;
    if (areToldApart(demand, result)) {
      const subject = headingWords(withoutLastBrackets(result.leaf));
      const named = { subject, label: subject, qualifier: '' };
      told.set(demand, { ...demand, ...named, role: 'target' });
      told.set(result, { ...result, ...named, role: 'result' });
    } else if (result.role === 'result' && isDemanded(demand, result, columns)) {
      told.set(demand, { ...demand, ...namesOf(result), role: 'target' });
    } else if (isNamedAfter(result, demand) && !columns.some((one) => mayMeet(one, demand))) {
      told.set(result, { ...result, ...namesOf(demand), role: 'result' });
    }
  });
  return told.size === 0 ? columns : columns.map((column) => told.get(column) ?? column);
}

function namesOf({ subject, label, qualifier }: Column): Pick<Column, 'subject' | 'label' | 'qualifier'> {
  return { subject, label, qualifier };
}

/** What happened, behind what happened: "Số vụ cháy xảy ra". */
const OCCURRED = phrases('xảy ra|phát sinh|thực tế|ghi nhận|phát hiện|hiện có|trong năm|trong kỳ');

/** Whether a column without a role is headed in the words of a target and by that it came about, bands aside: "Đoàn viên nữ" is a part of it. */
function isNamedAfter({ role, leaf }: Column, target: Column): boolean {
  if (role !== null || target.role !== 'target') return false;
  const { words } = readWords(headingWords(leaf));
  const thing = without(words, OCCURRED);
  const planned = subjectKey(readHeaderText(target.leaf).subject);
  const named = subjectKey(
    without(thing, FILLERS)
      .map(({ base }) => base)
      .join(' '),
  );
  return thing.length < words.length && planned !== '' && named === planned;
}

/** Whether a column is a result that has a target's words, or none. */
function mayMeet(column: Column, target: Column): boolean {
  return column.role === 'result' && (thingOf(column) === '' || thingOf(column) === thingOf(target));
}

function thingOf({ subject, qualifier }: Column): string {
  return subjectKey(`${subject} ${qualifier}`);
}

/** Whether a column is what was demanded of a result: by its noun where no other target stands under the band, by the thing where none is of it. */
function isDemanded({ role, leaf }: Column, result: Column, columns: readonly Column[]): boolean {
  if (role !== null) return false;
  const targets = columns.filter(
    (one) => (one.role === 'target' || one.role === 'pledge') && bandsOf(one) === bandsOf(result),
  );
  const { words } = readWords(headingWords(leaf));
  if (isWhole(words, DEMANDS)) return targets.length === 0;
  const named = without(words, NEEDED);
  if (named.length === words.length) return false;
  const thing = spelling(without(named, FILLERS));
  const isSame = thing === spelling(without(readWords(headingWords(result.leaf)).words, DONE));
  return thing !== '' && isSame && !targets.some((one) => thingOf(one) === thingOf(result));
}

/** Whether two columns have one name and their brackets say that they are the planned and the reached one; what may be short for anything is by one that is not. */
function areToldApart(one: Column, other: Column): boolean {
  if (withoutLastBrackets(one.leaf) !== withoutLastBrackets(other.leaf)) return false;
  const [plan, done] = [one, other].map(({ leaf }) => roleApart(readWords(leaf)));
  if (plan?.role !== 'target' || done?.role !== 'result' || !(plan.isSure || done.isSure)) return false;
  return readHeaderText(withoutLastBrackets(one.leaf)).subject !== '';
}

function withoutLastBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/, '');
}
