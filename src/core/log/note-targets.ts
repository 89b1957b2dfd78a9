import { numberIn } from '../figure/number-in';
import { scaleBehind } from '../measure/scale';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import type { TargetSource } from '../target/target-source';
import type { Grid } from '../workbook/workbook';
import type { LogIndicator } from './log';
import { rowsOrAmounts, type Said, saidOf } from './rows-or-amounts';

type Constant = Extract<TargetSource, { kind: 'constant' }>;

/** What a log has below its header. */
export interface LogBodyFacts {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly row: number; readonly name: string }[];
  /** The first row of its header: a target that a column's own heading gives is that column's. */
  readonly first: number;
}

/** A target of a line that is of no column and not of the rows, as far as words and figures tell. */
export type UnclearTarget = Pick<Constant, 'value' | 'line'>;

/**
 * Indicators of a log whose lines state a target, with the target where it belongs: with the columns that add up what it counts, else, where it
 * counts events, or the rows are near it and the sums are not, with the rows themselves, which then are an indicator too ("mỗi đơn vị 4
 * lớp" beside "Số người dự"). Where nothing tells it is nobody's, and `unclear`.
 */
export function withNoteTargets(
  grid: Grid,
  indicators: readonly LogIndicator[],
  { body, counted }: { readonly body: LogBodyFacts; readonly counted: () => LogIndicator },
): { readonly indicators: readonly LogIndicator[]; readonly unclear: UnclearTarget | null } {
  const read = indicators.map((indicator) => meantBy(grid, indicator, body));
  const [first] = read.flatMap((one) => one ?? []);
  if (first === undefined) return { indicators, unclear: null };
  const isSaid = read.some((one) => one?.said === 'same');
  const keeps = read.map((one) => one === null || (isSaid ? one.said === 'same' : one.meant === 'amounts'));
  const left = indicators.map((one, index) =>
    keeps[index] ? one : { ...one, target: NO_TARGET, targetTime: null },
  );
  if (read.some((one, index) => one !== null && keeps[index])) return { indicators: left, unclear: null };
  if (read.some((one) => one?.meant !== 'rows')) return { indicators: left, unclear: first.target };
  const rows = counted();
  const noun = (first.target.behind ?? '').trim();
  const isTarget = readWords(rows.label).words.some(({ base }) => Number(base) === first.target.value);
  const label = noun === '' || !isTarget ? rows.label : `Số ${noun}`;
  return { indicators: [{ ...rows, label, name: label }, ...left], unclear: null };
}

const NO_TARGET: TargetSource = { kind: 'none' };

interface Meant {
  readonly target: Constant;
  readonly said: Said;
  readonly meant: ReturnType<typeof rowsOrAmounts>;
}

/** What a target from a line is of, beside one column of amounts; null for any other indicator. */
function meantBy(
  grid: Grid,
  { amountColumn, target, money }: LogIndicator,
  { columns, rows, first }: LogBodyFacts,
): Meant | null {
  if (amountColumn === null || target.kind !== 'constant' || target.line === null) return null;
  if (target.line.row >= first && target.line.column === amountColumn) return null;
  const texts = columns.find(({ column }) => column === amountColumn)?.texts ?? [];
  const noun = target.behind ?? '';
  const isMet = target.scaled !== undefined && target.scaled.of !== 'things';
  const isMoney = scaleBehind(noun, target.value)?.of === 'money';
  const said = isMet ? 'same' : saidOf({ noun, money: isMoney }, { texts, money });
  const units = new Set(rows.flatMap(({ name }) => (name === '' ? [] : [name.toLowerCase()]))).size;
  const amounts = rows.reduce((sum, { row }) => sum + (numberIn(grid, row, amountColumn) ?? 0), 0);
  const figures = { target: target.value * units, rows: rows.length, amounts };
  return { target, said, meant: rowsOrAmounts(said, figures) };
}
