import { isPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { comesToPart, type PartTold } from '../target/part-told';
import type { Judging, Measure } from './indicator';
import { judgeMeasure } from './judge-source';

/** What an indicator of one table, or of forms of one time, tells. */
type Judged = Judging & { readonly measures: readonly Measure[] };

/**
 * What is judged where results tell of a later part of their target's time alone: nobody is below KH năm for what QUÝ IV came to. Where it
 * comes to more than the part asks for, results are since the beginning, as those are that headings or titles count up; percentages tell nothing by what
 * they come to, which is said.
 */
export function inPartOfPlan<T extends Judged>(
  judged: T,
  {
    isCountedUp,
    columns,
    resultColumns,
    measure,
  }: {
    readonly isCountedUp: boolean;
    readonly columns: readonly Column[];
    /** The columns of its results, in the order of time; none where rows tell the time. */
    readonly resultColumns: readonly number[];
    readonly measure: string | null;
  },
): T {
  const { part, direction, measures } = judged;
  if (part === null) return judged;
  const isAll = isCountedUp || areOfAll(part, measures);
  const isShare = isPercent(measure);
  const isOpen = !part.isNamed && (isAll || direction === 'less') && !isShare;
  if (isCountedUp || isOpen) return { ...judged, part: null };
  const told = resultColumns.flatMap((at) => columns.find(({ column }) => column === at) ?? []);
  const timed = told.filter(({ stretch }) => stretch !== null).map(({ leaf }) => leaf);
  const heading = [...new Set([...timed.slice(0, 1), ...timed.slice(-1)])].join(BETWEEN_BANDS);
  const settled = { ...judged, part: { ...part, isAll, heading, isShare } };
  if (isAll) return settled;
  const open = { ...settled, periodEnded: false, pace: null };
  return { ...open, measures: measures.map((own) => judgeMeasure(own.unit, open, own)) };
}

/** Whether results come to more than a part asks for: together, and in more than half of the units. */
function areOfAll(part: PartTold, measures: readonly Measure[]): boolean {
  const told = measures.flatMap(({ target: { reading: target }, result: { reading: result } }) => {
    const areNumbers = target.kind === 'number' && result.kind === 'number';
    return areNumbers && target.value > 0 ? [{ planned: target.value, done: result.value }] : [];
  });
  const together = {
    planned: addExact(told.map(({ planned }) => planned)),
    done: addExact(told.map(({ done }) => done)),
  };
  const more = told.filter((own) => !comesToPart(part, own));
  return more.length * 2 > told.length && !comesToPart(part, together);
}
