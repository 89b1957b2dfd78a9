import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { splitNumbering } from '../tab/numbering';
import { isTotalText } from '../tab/row-words';
import type { BodyRow } from '../table/body-row';
import { draftRows, type TableDraft, type TableFrame } from '../table/draft';
import { isNamedAsUnit } from '../table/unit-like';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import { valuesIn } from './framed-blocks';
import { areNeverAdded, labelKindOf } from './label-kinds';
import type { UnitBlock } from './labelled-rows';
import type { UnitBlocks } from './read-blocks';

/**
 * Reads rows for works, projects or sources under the merged cell of each unit as a table with a row a unit, in which the unit's rows are
 * added: where its merged cell holds them all, where each unit has their sum below them, or where the typed total is the sum of all rows. Without such a proof the table is refused,
 * for the first row of each unit alone is not its figure. Null where rows are none of these, or indicators whatever the total says.
 */
export function draftWorks(
  tab: Tab,
  frame: TableFrame,
  { heading, ...found }: UnitBlocks & { readonly heading: readonly Column[] },
): DraftedBlocks | null {
  const { unitColumn, ordinalColumn, labelColumn, end, totals = [] } = found;
  const grid = tab.values;
  const kind = labelKindOf(found)?.kind;
  if (kind === 'times' || kind === 'roles' || areNeverAdded(found)) return null;
  const told = found.blocks.filter(({ rows, body }) => rows.length > 0 && !body.total);
  if (!areWorks(grid, told, unitColumn)) return null;
  if (!heading.some(({ role }) => role === 'target') || !heading.some(({ role }) => role === 'result'))
    return null;
  const summed = withoutSums(grid, told, heading);
  const units = summed ?? told;
  if (totals.length === 0 && kind !== undefined) return null;
  const rows = [...units.map(({ body }) => body), ...headingsOf(found.blocks), ...totals].sort(
    (a, b) => a.row - b.row,
  );
  const { table } = draftRows(
    tab,
    { rows, end, nameless: [] },
    { ...frame, heading, unitColumn, ordinalColumn },
  );
  const place = { tab: tab.name, row: units[0]?.body.row ?? frame.header.last + 1, column: labelColumn };
  const refused: DraftedBlocks = { tables: [], problems: [{ kind: 'unclearRows', place }], end };
  if (table === null || table.added.size > 0 || table.indicators.some(isPercentage)) return refused;
  const isProved = summed !== null || (!found.areIndicators && areMerged(tab, units, unitColumn));
  if (!isProved && !isTotalOfAll(grid, table, { units, totals })) return refused;
  const partRows = new Map(units.map(({ body, rows: own }) => [body.row, own.map(({ row }) => row)]));
  const indicators = table.indicators.map(
    (one): IndicatorColumns => ({ ...one, rate: null, shortfall: null }),
  );
  return { tables: [{ ...table, indicators, partRows }], problems: [], end };
}

/** Whether most units have their name once above rows of their own, with labels that are no units'. */
function areWorks(grid: Grid, units: readonly UnitBlock[], unitColumn: number): boolean {
  const below = units.flatMap(({ rows }) => rows.slice(1));
  if (units.length < 2 || below.length === 0) return false;
  if (below.some(({ row }) => cellAt(grid, row, unitColumn) !== '')) return false;
  const labels = units.flatMap(({ rows }) => rows.map(({ label }) => splitNumbering(label).rest));
  const isRepeated = units.some(
    ({ rows }) => new Set(rows.map(({ label }) => subjectKey(label))).size < rows.length,
  );
  return !isRepeated && labels.filter(isNamedAsUnit).length * 2 < labels.length;
}

/** The units without the rows that are the sums of their others ("Cộng", "Tổng số"); null where a unit of several rows has none. */
function withoutSums(
  grid: Grid,
  units: readonly UnitBlock[],
  heading: readonly Column[],
): readonly UnitBlock[] | null {
  const added = valuesIn(heading);
  const without: UnitBlock[] = [];
  for (const { body, rows } of units) {
    const parts = rows.filter(({ label }) => !isTotalText(label));
    const [whole, ...more] = rows.filter(({ label }) => isTotalText(label));
    const isSum = added.every(({ column }) => {
      const sum = addExact(parts.map(({ row }) => numberIn(grid, row, column) ?? 0));
      return whole !== undefined && sum === numberIn(grid, whole.row, column);
    });
    if (rows.length > 1 && (!isSum || more.length > 0)) return null;
    const own = rows.length > 1 ? parts : rows;
    without.push({ body: { ...body, row: own[0]?.row ?? body.row }, rows: own });
  }
  return without;
}

function headingsOf(blocks: readonly UnitBlock[]): readonly BodyRow[] {
  return blocks.flatMap(({ rows, body }) => (rows.length === 0 ? [body] : []));
}

/** Whether the cell of every unit is merged over its rows. */
function areMerged({ merges = [] }: Tab, units: readonly UnitBlock[], unitColumn: number): boolean {
  const heights = new Map(
    merges.flatMap(({ row, column, rows }) => (column === unitColumn ? [[row, rows]] : [])),
  );
  return units.every(({ body, rows }) => rows.length === 1 || heights.get(body.row) === rows.length);
}

/** Whether a typed total is the sum of all rows of all units in each column of target and result in which it has a figure. */
function isTotalOfAll(
  grid: Grid,
  { indicators }: TableDraft,
  { units, totals }: { readonly units: readonly UnitBlock[]; readonly totals: readonly BodyRow[] },
): boolean {
  const total = totals[totals.length - 1];
  if (total === undefined) return false;
  const columns = indicators.flatMap(({ result, target }) => [
    result.column,
    ...(target === null ? [] : [target.column]),
  ]);
  const numberAt = (row: number, column: number) => numberIn(grid, row, column);
  const typed = columns.filter((column) => numberAt(total.row, column) !== null);
  return (
    typed.length > 0 &&
    typed.every((column) => {
      const parts = units.flatMap(({ rows }) => rows.map(({ row }) => numberAt(row, column) ?? 0));
      return addExact(parts) === numberAt(total.row, column);
    })
  );
}

function isPercentage({ result, target }: IndicatorColumns): boolean {
  return result.percent || (target?.percent ?? false);
}
