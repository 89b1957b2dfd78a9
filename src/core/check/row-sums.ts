import { addExact, subtractExact } from '../number/decimal';
import type { Column } from '../tab/column';
import { foldText } from '../text/normalise';
import type { Finding } from './finding';
import { type Spot, spotsOf } from './spot';
import {
  figureColumns,
  numberAt,
  readingAt,
  resultAt,
  spotAt,
  subjectOf,
  type TableView,
  targetAt,
} from './table-view';

/** What a column adds up is known from four rows, and nine of ten of those with figures. */
const FEWEST_ROWS = 4;
const LEAST_SHARE = 0.8;

/** Headers of columns that add up others of their row. */
const TOTAL =
  /^(?:tong|tong so|tong cong|cong|cong don|ca nam|luy ke|tong so tien)(?: nam)?(?: (?:19|20)\d\d)?$/;

/** Columns of a row that one column adds up, and the rows in which it does not. */
interface RowSum {
  readonly added: readonly Column[];
  readonly wrong: readonly Spot[];
  readonly right: number;
}

/** Columns "Cộng" and "Tổng số" whose figure is not the sum of the months, quarters or kinds beside it, as in the other rows. */
export function findRowSums(view: TableView): Finding[] {
  const figures = new Set(figureColumns(view));
  const columns = view.columns.filter(({ column }) => figures.has(column));
  return columns.flatMap((total, index): Finding[] => {
    const proved = partsOf(view, total);
    const best =
      proved.length > 0
        ? addUp(view, total, proved)
        : candidates(columns, isTotal(total) ? index : columns.length)
            .map((added) => addUp(view, total, added))
            .filter(
              ({ right, wrong }) => right >= FEWEST_ROWS && right >= (right + wrong.length) * LEAST_SHARE,
            )
            .sort((a, b) => b.right - a.right)[0];
    const spots = best && spotsOf(best.wrong);
    if (best === undefined || !spots) return [];
    const numbers = best.added.map(({ column }) => column).sort((a, b) => a - b);
    const added = numbers.map((column) => subjectOf(view, column));
    const subject = subjectOf(view, total.column);
    return [{ kind: 'rowSumWrong', severity: 'Lỗi', spots, subject, added }];
  });
}

/** The parts that the table's own figures prove a result to add up, whatever it is called. */
function partsOf({ columns, indicators }: TableView, total: Column): readonly Column[] {
  const own = indicators.find(({ columns: { resultColumn } }) => resultColumn === total.column);
  const parts = own?.columns.partColumns ?? [];
  return columns.filter(({ column }) => parts.includes(column));
}

function isTotal({ texts, role }: Column): boolean {
  return role !== 'rate' && role !== 'comparison' && texts.some((text) => TOTAL.test(foldText(text)));
}

/** Columns that a total may add up: those with its own leaf in bands on its left, those right before or behind it. */
function candidates(columns: readonly Column[], index: number): readonly (readonly Column[])[] {
  const total = columns[index];
  if (total === undefined) return [];
  const isAdded = (column: Column) =>
    !isTotal(column) && column.role !== 'rate' && column.role !== 'comparison';
  const [left, right] = [columns.slice(0, index).reverse(), columns.slice(index + 1)];
  const alike = left.filter((column) => isAdded(column) && foldText(column.leaf) === foldText(total.leaf));
  const beside = [left, right].flatMap((side) => {
    const end = side.findIndex((column) => !isAdded(column));
    const run = end < 0 ? side : side.slice(0, end);
    const ofBand = run.filter(({ texts }) => texts[0] === total.texts[0]);
    const withoutTarget = run.filter(({ role }) => role !== 'target');
    return [run, withoutTarget, ofBand];
  });
  return [alike, ...beside].filter((added) => added.length > 1);
}

function addUp(view: TableView, total: Column, added: readonly Column[]): RowSum {
  const wrong: Spot[] = [];
  let right = 0;
  for (const { row } of view.unitRows) {
    const typed = numberAt(view, row, total.column);
    const readings = added.map(({ column }) => readingAt(view, row, column));
    const values = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
    const unread = readings.some(
      ({ kind }) => kind === 'ambiguous' || kind === 'unreadable' || kind === 'error',
    );
    if (typed === null || unread || values.length === 0) continue;
    const sum = addExact(values);
    if (sum === typed) right += sum === 0 ? 0 : 1;
    else wrong.push({ ...spotAt(view, row, total.column), expected: sum });
  }
  return { added, wrong, right };
}

/** Columns "Vượt" that are not what a result has beyond its target, in tables of one indicator. */
export function findSurplus(view: TableView): Finding[] {
  const [indicator, ...others] = view.indicators;
  const columns = view.columns.filter(({ role }) => role === 'surplus');
  const [surplus, ...more] = columns;
  if (indicator === undefined || surplus === undefined || others.length + more.length > 0) return [];
  const { target, measure } = indicator.columns;
  if (target.kind !== 'column' || measure === '%' || surplus.percent) return [];
  const wrong: Spot[] = [];
  let right = 0;
  for (const { row } of view.unitRows) {
    const [due, done] = [targetAt(view, indicator, row), resultAt(view, indicator, row)];
    const typed = numberAt(view, row, surplus.column);
    if (due === null || done === null || typed === null) continue;
    const expected = subtractExact(done, due);
    if (typed === Math.max(0, expected) || typed === expected) right += 1;
    else wrong.push({ ...spotAt(view, row, surplus.column), expected: Math.max(0, expected) });
  }
  const spots = spotsOf(wrong);
  if (spots === null || wrong.length > right) return [];
  return [{ kind: 'surplusWrong', severity: 'Lỗi', spots, subject: subjectOf(view, surplus.column) }];
}
