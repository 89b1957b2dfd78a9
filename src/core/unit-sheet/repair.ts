import { groupBy } from '../collection/group-by';
import { areasOf } from '../colour/areas';
import { cellA1 } from '../workbook/a1';
import { type Area, cellAt, type Grid, type Position } from '../workbook/workbook';
import { unitSheetTexts } from './cells';
import { cameSince, formerFormulas } from './former';
import type { LookedInto } from './formulas';

/** Whatever lies in another tab: 'Tổng hợp'!$A:$Z, Tong!$B$2, and what is left of it when the tab was deleted. */
const ELSEWHERE =
  /(?:(?:'(?:[^']|'')*'|[\wÀ-ỹ.]+)!)?#REF!|(?:'(?:[^']|'')*'|[\wÀ-ỹ.]+)!\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?/g;

/** What stands in the tab now; `formulas`: '' where a cell has none. */
export interface UnitSheetNow {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** What brings a tab up to date. */
export interface UnitSheetRepair {
  /** Areas of one column, with what to write in their cells. */
  readonly writes: readonly { readonly area: Area; readonly texts: readonly string[] }[];
  /** A cell in which staff have something where newer formulas need it, so that those of an earlier version stay; null for none. */
  readonly taken: string | null;
}

/** A formula without what it says of other tabs, by which it is known for ours wherever these moved. */
function frameOf(formula: string): string {
  return formula.replace(ELSEWHERE, '#').replace(/\s/g, '');
}

/**
 * What to write so that the formulas of ours look where they should and are those of this version: the summary was deleted and made again,
 * somebody inserted a column there, or an earlier version made the tab. A cell whose formula staff changed otherwise, emptied or replaced
 * is theirs, and what newer formulas need beside them is written only where nothing stands.
 */
export function unitSheetRepair({ values, formulas }: UnitSheetNow, tabs: LookedInto): UnitSheetRepair {
  const wanted = unitSheetTexts(tabs);
  const former = formerFormulas();
  const moved: Position[] = [];
  const aged: Position[] = [];
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      const place = { row, column };
      const [ours, old] = [wanted[cellA1(place)], former.get(cellA1(place))];
      if (ours === undefined || formula === '' || formula.replace(/\s/g, '') === ours.replace(/\s/g, ''))
        return;
      if (frameOf(formula) === frameOf(ours)) moved.push(place);
      else if (old !== undefined && frameOf(formula) === frameOf(old)) aged.push(place);
    });
  });
  const standsAt = ({ row, column }: Position) =>
    (formulas[row]?.[column] ?? '') || String(cellAt(values, row, column));
  const beside =
    aged.length === 0
      ? []
      : cameSince().filter((place) => frameOf(standsAt(place)) !== frameOf(wanted[cellA1(place)] ?? ''));
  const taken = beside.find((place) => standsAt(place) !== '');
  const places = taken === undefined ? [...moved, ...aged, ...beside] : moved;
  return { writes: writesOf(places, wanted), taken: taken === undefined ? null : cellA1(taken) };
}

function writesOf(
  places: readonly Position[],
  wanted: Readonly<Record<string, string>>,
): UnitSheetRepair['writes'] {
  return [...groupBy(places, ({ column }) => column)].flatMap(([column, cells]) => {
    const rows = cells.map(({ row }) => row).sort((one, other) => one - other);
    return areasOf(rows, [column]).map((area) => ({
      area,
      texts: Array.from(
        { length: area.rows },
        (_, index) => wanted[cellA1({ row: area.row + index, column })] ?? '',
      ),
    }));
  });
}
