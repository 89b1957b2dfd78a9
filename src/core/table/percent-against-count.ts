import { isPercent, readMeasure, saysPercent } from '../measure/measure';
import { parseNumber } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import { beginsAsCount } from '../tab/heading-words';
import { cellAt } from '../workbook/workbook';
import { isOfSize, isPercentColumn, numbersIn, type PercentContext } from './percent-results';

/** Whether an indicator sets a percentage against a count, so that nothing can be judged: 190 children against 96 %. */
export function isPercentAgainstCount(
  context: PercentContext,
  { result, target }: IndicatorColumns,
  columns: readonly Column[],
): boolean {
  if (target === null) return false;
  const [isTarget, isResult] = [target, result].map((column) => isPercentColumn(context, column));
  if (isTarget && !isResult) return isCount(context, result, { other: target, columns });
  const saidByHeader = result.percent || result.texts.some(saysPercent);
  return !isTarget && saidByHeader && !isOfSize(context, { result, target });
}

function isCount(
  context: PercentContext,
  column: Column,
  { other, columns }: { readonly other: Column; readonly columns: readonly Column[] },
): boolean {
  const { measure } = readMeasure(column.texts, []);
  if (measure !== null && !isPercent(measure)) return true;
  if (beginsAsCount(column.leaf)) return true;
  const values = numbersIn(context, column);
  const others = numbersIn(context, other);
  if (Math.max(...values) > 100 && Math.max(...others) <= 100) return true;
  return columns.some((base) => {
    const isOpen = base.column < column.column && (base.role === null || base.role === 'sum');
    return isOpen && isBaseOf(context, base, column);
  });
}

/** Whether every figure of a column is part of the figure beside it. */
function isBaseOf({ cells, rows }: PercentContext, base: Column, column: Column): boolean {
  const pairs = rows.flatMap((row) => {
    const whole = parseNumber(cellAt(cells.values, row, base.column));
    const part = parseNumber(cellAt(cells.values, row, column.column));
    return whole.kind === 'number' && part.kind === 'number'
      ? [{ whole: whole.value, part: part.value }]
      : [];
  });
  return pairs.length > 1 && pairs.every(({ whole, part }) => whole > 1 && part <= whole);
}
