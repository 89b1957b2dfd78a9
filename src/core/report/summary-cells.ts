import { GROUP_FILL } from '../colour/palette';
import { wholeNumbers } from '../number/whole-numbers';
import type { Content, Look, PageCell } from '../page/page';
import type { Assessment, StateKey } from '../state/assessment';
import type { Total } from '../state/total';
import type { Measure } from '../survey/indicator';
import { cellA1 } from '../workbook/a1';
import type { Block } from './blocks';
import { figureFormat, fillOf, printedResult, rateFormat, sourceNote, wordsForRate } from './cells';
import { cell } from './page-cells';
import { ABSENT, type Layout } from './summary-layout';

/** A rate that leaves out the results of more lines is a value. */
const MOST_APART = 20;

/** A rate with its marks, or the words that stand for it. */
function rateCell(
  rate: Total['rate'],
  position: { readonly row: number; readonly column: number },
  options: {
    readonly state: StateKey | null;
    readonly surplus: Assessment['surplus'];
    readonly percent: boolean;
    readonly provisional: boolean;
    readonly withFormulas: boolean;
    /** Rows whose results are no part of the rate. */
    readonly apart?: readonly number[];
    readonly look: Look;
  },
): PageCell {
  const { state, surplus, percent, provisional, withFormulas, apart = [], look } = options;
  const below = state === 'below';
  const weight: Look = below ? { bold: true } : {};
  if (rate === null || rate.target === 0) {
    const words = state === null ? ABSENT : wordsForRate(state, surplus, { percent, provisional });
    return cell(words, { ...look, ...weight, align: 'center' });
  }
  const { row, column } = position;
  const resultAt = (line: number) => cellA1({ row: line, column: column - 1 });
  const results = [row, ...apart].map(resultAt).join('-');
  const formula = `=${apart.length > 0 ? `(${results})` : results}/${cellA1({ row, column: column - 2 })}`;
  const content: Content = withFormulas ? { formula } : rate.result / rate.target;
  const format = rateFormat(rate, { below, provisional, late: state === 'late' });
  return cell(content, { ...look, align: 'right', ...weight }, { format });
}

/** The three cells of one unit under one indicator. */
export function measureCells(
  measure: Measure,
  layout: Layout & { row: number; column: number; percent: boolean },
): PageCell[] {
  const { assessment } = measure;
  const { state } = assessment;
  if (state === 'absent') return [0, 1, 2].map(() => cell(ABSENT, { align: 'center' }));
  const fill = fillOf(state);
  const coloured: Look = fill ? { fill, align: 'right' } : { align: 'right' };
  const target = assessment.inTargets;
  const result = printedResult(measure);
  const note = sourceNote(measure);
  return [
    cell(target ?? '', { align: 'right' }, { format: figureFormat([target], layout.percent) }),
    cell(result ?? '', coloured, {
      format: figureFormat([result], layout.percent),
      ...(note ? { note } : {}),
    }),
    rateCell(
      assessment.rate,
      { row: layout.row, column: layout.column + 2 },
      {
        state,
        surplus: assessment.surplus,
        percent: layout.percent,
        provisional: measure.result.missing > 0,
        withFormulas: layout.withFormulas,
        look: coloured,
      },
    ),
  ];
}

/** A formula that adds the lines below a group, or the lines that a total names, in a column; `index` is its own among the blocks. */
export function sumFormula(
  block: Block,
  index: number,
  { column, bodyRow }: { readonly column: number; readonly bodyRow: number },
): string {
  const rowOf = (line: number) => bodyRow + line;
  if (block.kind === 'total' && block.adds.length > 0) {
    const parts = block.adds.map((line) => `SUM(${cellA1({ row: rowOf(line), column })})`);
    return `=${parts.join('+')}`;
  }
  const count = block.kind === 'unit' ? 0 : block.units.length;
  const first = block.kind === 'total' ? bodyRow : rowOf(index + 1);
  return `=SUM(${cellA1({ row: first, column })}:${cellA1({ row: first + count - 1, column })})`;
}

/** A spreadsheet reckons with 15 digits: 120 is lost in a sum with a figure of this size. */
const BEYOND_SPREADSHEETS = 1e15;

/** The three cells of a group or total under one indicator. */
export function totalCells(
  total: Total,
  listed: boolean,
  place: Layout & {
    block: Block;
    index: number;
    column: number;
    /** The targets and the results of its lines, each column's decimals in their own. */
    figures: { readonly targets: readonly (number | null)[]; readonly results: readonly (number | null)[] };
    /** Lines whose results have no target, so that the rate leaves them out. */
    apart: readonly number[];
    /** What no unit has been given yet, which the total's target has too. */
    unassigned: number | null;
  },
): PageCell[] {
  const look: Look = { bold: true, align: 'right', fill: GROUP_FILL };
  if (!listed || !total.added) return [0, 1, 2].map(() => cell(ABSENT, { ...look, align: 'center' }));
  const { column, index, block } = place;
  const targets = [...place.figures.targets, total.target];
  const results = [...place.figures.results, total.result];
  const withFormulas =
    place.withFormulas &&
    [...targets, ...results].every((figure) => Math.abs(figure ?? 0) < BEYOND_SPREADSHEETS);
  const sum = (at: number, value: number, figures: readonly (number | null)[], more = ''): PageCell =>
    cell(
      withFormulas
        ? { formula: sumFormula(block, index, { column: at, bodyRow: place.bodyRow }) + more }
        : value,
      look,
      { format: figureFormat(figures) },
    );
  return [
    total.target === null
      ? cell(ABSENT, { ...look, align: 'center' })
      : sum(
          column,
          total.target,
          targets,
          place.unassigned === null ? '' : `+${wholeNumbers(place.unassigned)}`,
        ),
    sum(column + 1, total.result, results),
    rateCell(
      total.rate,
      { row: place.bodyRow + index, column: column + 2 },
      {
        state: total.state === 'noData' ? null : total.state,
        surplus: total.surplus.sum,
        percent: false,
        provisional: total.provisional,
        withFormulas: withFormulas && place.apart.length <= MOST_APART,
        apart: place.apart.map((line) => place.bodyRow + line),
        look,
      },
    ),
  ];
}
