import { isMoney, isPercent, type Measure } from '../measure/measure';
import { parseNumber } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import { columnContent, wordingOf } from '../tab/figures';
import type { Line } from '../tab/line';
import type { Mean } from '../tab/means';
import { adjustedCounts } from '../target/adjusted-target';
import { statedShare } from '../target/stated-share';
import type { TargetSource } from '../target/target-source';
import { cellAt } from '../workbook/workbook';
import type { Context } from './completing';
import type { TableDraft } from './draft';
import { type EachTarget, eachOfMeasure, eachTarget } from './each-target';

/** What of a column of amounts is enough, where the lines of a table with one indicator, or a heading of no figures, say so. */
export function shareOfTarget(
  { target }: IndicatorColumns,
  { measure }: Measure,
  { draft, linesAbove, linesBelow }: Context,
): number | null {
  if (target === null || isPercent(measure ?? '') || draft.indicators.length > 1) return null;
  const headings = draft.columns.filter(({ column }) => column !== target.column);
  const lines = [...linesAbove, ...linesBelow].map(({ text }) => text);
  return statedShare([...lines, ...headings.flatMap(({ texts }) => texts)]);
}

/** The target that a row of the table holds for every unit. */
export function targetInRow(
  { column }: Column,
  { tab, draft: { targetRow, added } }: Context,
): TargetSource | null {
  if (targetRow === undefined || added.size > 0) return null;
  const { row, text } = targetRow;
  const reading = parseNumber(cellAt(tab.values, row, column));
  if (reading.kind !== 'number') return null;
  return {
    kind: 'constant',
    value: reading.value,
    from: 'row',
    line: { row, column, text },
    explains: 0,
    of: 0,
  };
}

/** What lines around the table say is to be reached in percent, for a rate that is its only indicator: "Chỉ tiêu huyện giao: 95%". */
export function targetInPercent(
  result: Column,
  { draft, linesAbove, linesBelow }: Context,
): TargetSource | null {
  if (!result.percent || draft.indicators.length > 1 || draft.added.size > 0) return null;
  const stating = [...linesAbove, ...linesBelow].filter(({ text }) => statedShare([text]) !== null);
  const [line] = stating;
  const value = statedShare(stating.map(({ text }) => text));
  if (line === undefined || value === null) return null;
  return { kind: 'constant', value, from: 'note', line, explains: 0, of: 0 };
}

/** Targets in a column of their own, with what is added to it and the columns that change it. */
export function columnTarget(
  { result, rate }: IndicatorColumns,
  found: Context & {
    readonly target: Column;
    readonly adjusted: readonly Column[];
    readonly each: EachTarget | null;
  },
): TargetSource {
  const { target, adjusted, each, tab, draft } = found;
  const parts = draft.added.get(target);
  const latest = draft.latest.get(target);
  const worded = wordingOf(tab.values, draft.rows, { column: target.column, plans: [] });
  const own = {
    kind: 'column' as const,
    column: target.column,
    ...(parts === undefined ? {} : { added: parts }),
    ...(latest === undefined ? {} : { latestOf: latest }),
    ...(draft.targetShift === undefined ? {} : { shift: draft.targetShift }),
    ...(worded === null ? {} : { worded }),
    ...(each === null ? {} : { each }),
  };
  const changed = adjusted
    .map(({ column }) => column)
    .filter((column) => columnContent(tab.values, draft.rows, column) === 'figures');
  if (changed.length === 0) return own;
  const counts = adjustedCounts(tab.values, draft.rows, {
    assigned: target.column,
    adjusted: changed,
    result: result.column,
    rate: draft.added.has(result) ? null : (rate?.column ?? null),
  });
  return { ...own, adjusted: { columns: changed, counts } };
}

/** The texts of a result's header as lines, for a target stated there: "Số buổi (chỉ tiêu 12 buổi/năm)". */
export function statedIn({ texts, column }: Column, row: number): readonly Line[] {
  return texts.map((text) => ({ row, column, text }));
}

/** Whether a target is for each month or quarter, and the unit of measure that its figures have then. */
export interface EachTold {
  readonly each: EachTarget | null;
  readonly measured: Measure;
}

/**
 * How a target of each month or quarter is multiplied, by its heading or its ĐVT, and what is counted: "buổi" where the ĐVT "buổi/tháng" is
 * that of targets which are multiplied.
 */
export function eachOf(
  columns: IndicatorColumns,
  found: Context & {
    readonly printed: Measure;
    readonly mean: Mean | null;
    readonly added: readonly number[] | undefined;
  },
): EachTold {
  const { tab, draft, printed, mean, added, stated } = found;
  const period = stated?.figures ?? null;
  const { rows } = draft;
  const several = ofSeveralRows(columns, draft);
  const headed = eachTarget(tab.values, columns, { columns: draft.columns, rows, period, added, ...several });
  const isOne = mean === null && added === undefined && several === null;
  if (headed !== null || !isOne) return { each: headed, measured: printed };
  const each = eachOfMeasure(tab.values, columns, { rows, period, measure: printed.measure });
  if (each === null) return { each, measured: printed };
  return { each, measured: { measure: each.measure, money: isMoney(each.measure) } };
}

/** What the rows of each unit cover together, where several are added, and how many of them have a target of their own. */
function ofSeveralRows({ times }: IndicatorColumns, { partRows, targetsOnce }: TableDraft) {
  const most = Math.max(1, ...[...(partRows?.values() ?? [])].map(({ length }) => length));
  return most === 1 ? null : { resultTime: times.resultTime, rowsOfUnit: targetsOnce ? 1 : most };
}
