import type { TableProblem } from '../problem/problem';
import { cellText } from '../tab/cell-kind';
import { headingWords } from '../tab/heading-words';
import type { Grid, Tab } from '../workbook/workbook';
import { type Drafts, draftSources } from './draft-sources';
import type { HeaderWithoutUnit } from './header-without-unit';
import type { KnownUnits } from './unit-column';

/** What keeps a table from being read whose units are known. */
const REFUSED: readonly TableProblem['kind'][] = ['mergedFigures', 'goesOnBeside', 'unclearRows'];

/**
 * What stands at headers that name no units, each table up to the next of them; a header that says the same again is a next
 * page's. Headers whose column of units nothing tells are passed over.
 */
export function draftLikely(
  tab: Tab,
  { headers, known }: { readonly headers: readonly HeaderWithoutUnit[]; readonly known: KnownUnits },
): readonly Drafts[] {
  const drafts: Drafts[] = [];
  let end = 0;
  headers.forEach(({ likely, place }, index) => {
    if (likely === null || place.row < end) return;
    const next = headers.slice(index + 1).find((other) => !isSameRow(tab.values, place.row, other.place.row));
    const part = next === undefined ? tab : { ...tab, values: tab.values.slice(0, next.place.row) };
    const found = draftSources(part, likely.row, {
      unitColumns: headedAlike(tab.values, likely),
      known,
    });
    if (found === null) return;
    if (likely.areUnderHeads && !found.tables.some(({ subject }) => subject !== undefined)) return;
    const isRefused = found.problems.some(({ kind }) => REFUSED.includes(kind));
    if (!isRefused && found.tables.length + found.logs.length + found.open.length === 0) return;
    drafts.push(found);
    end = found.end;
  });
  return drafts;
}

/** The column of units and those that the same words head right of it: tables side by side. */
function headedAlike(
  grid: Grid,
  { row, unitColumn }: NonNullable<HeaderWithoutUnit['likely']>,
): readonly number[] {
  const cells = grid[row] ?? [];
  const heading = headingWords(cellText(cells[unitColumn] ?? ''));
  const others = cells.flatMap((cell, column) =>
    column > unitColumn && heading !== '' && headingWords(cellText(cell)) === heading ? [column] : [],
  );
  return [unitColumn, ...others];
}

function isSameRow(grid: Grid, row: number, other: number): boolean {
  return JSON.stringify(grid[row]) === JSON.stringify(grid[other]);
}
