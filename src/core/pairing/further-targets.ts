import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';
import { sharesWord } from './grown-target';
import type { IndicatorColumns } from './indicators';
import { onlyProved, quotientsOf } from './quotients';
import { wordsBeside } from './several';
import type { TypedEvidence } from './typed-evidence';

/**
 * Indicators, and those of a second target whose heading nothing is known of: it stands next to the known one, typed rates measure
 * the result by each of the two, and it is a pledge, shares a word with the known one, or a unit exceeds it, as nobody exceeds those that he
 * is counted among ("DT pháp lệnh | DT phấn đấu | TH | %PL | %PĐ").
 */
export function withFurtherTargets(
  indicators: readonly IndicatorColumns[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly IndicatorColumns[] {
  return indicators.flatMap((own): readonly IndicatorColumns[] => {
    const { result, target, rate } = own;
    if (target === null || rate === null || own.beside !== '') return [own];
    const open = columns.filter((one) => isOpen(one, target) && Math.abs(one.column - target.column) === 1);
    const further = columns.flatMap((other): readonly IndicatorColumns[] => {
      if (other.role !== 'rate' || other === rate) return [];
      const proved = onlyProved(quotientsOf(other, { results: [result], targets: open }, evidence));
      if (proved === null) return [];
      const isNamed = sharesWord(proved.target, target) && !mayBeBase(proved.target, target, evidence);
      const isTarget = isPledge(proved.target) || isNamed;
      if (!isTarget && !isExceeded(result, proved.target, evidence)) return [];
      const beside = wordsBeside(proved.target, [target]);
      return [{ ...own, target: proved.target, rate: other, adjusted: [], shortfall: null, beside }];
    });
    const [only, ...more] = further;
    if (only?.target == null || more.length > 0) return [own];
    const both = [{ ...own, beside: wordsBeside(target, [only.target]) }, only];
    return only.target.column < target.column ? both.reverse() : both;
  });
}

/** Whether a column is a pledge, or no word says what it is for, or when, unless that is the target's own year. */
function isOpen(column: Column, target: Column): boolean {
  const { role, year, stretch, leaf } = column;
  if (isPledge(column)) return role === 'other';
  const isOfTime = year === null ? stretch === null : year === target.year && column.span === target.span;
  return role === null && leaf !== '' && isOfTime;
}

function isPledge({ leaf }: Column): boolean {
  return readHeaderText(leaf).role === 'pledge';
}

/**
 * Whether a column is what the target itself is a part of: it stands before it, no unit is to do more, and it says that it is all of them,
 * or speaks of them where the target speaks of a plan: "Tổng số hộ | KH hộ dùng nước sạch", "Đàn trâu, bò | KH tiêm trâu, bò".
 */
function mayBeBase(other: Column, target: Column, evidence: TypedEvidence): boolean {
  if (other.column > target.column) return false;
  const { explains, of } = evidence.rowsThat(
    { results: [target.column], target: other.column },
    ([plan = 0], all) => plan <= all,
  );
  const firstWord = ({ leaf }: Column) => readWords(leaf).words[0]?.base ?? '';
  return explains === of && (firstWord(other) === 'tong' || firstWord(other) !== firstWord(target));
}

function isExceeded({ column }: Column, target: Column, evidence: TypedEvidence): boolean {
  const all = { results: [column], target: target.column };
  return evidence.rowsThat(all, ([done = 0], plan) => done > plan).explains > 0;
}
