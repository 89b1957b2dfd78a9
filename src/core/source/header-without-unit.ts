import { cellKind, cellText, hasFigure } from '../tab/cell-kind';
import type { ColumnRole } from '../tab/column-role';
import { headingWords, mirroredOf } from '../tab/heading-words';
import { findLegacyText } from '../tab/legacy-text';
import { reports, tellsOfTargets } from '../tab/planning';
import { readHeaderText } from '../tab/roles';
import { isStampHeader } from '../tab/stamp';
import { closesAsDone } from '../table/bare-results';
import { isTargetRowText } from '../table/target-row';
import type { Cell, Grid, Place, Tab } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { type KnownUnits, unitColumnByContent, unitColumnOfHeads, unitColumnUnderHeads } from './unit-column';

/** Headers stand near the top; a tab without one is not searched to its end. */
const ROWS_SEARCHED = 60;
/** How far above its targets and results the header of the units may stand. */
const ROWS_ABOVE = 2;

/** How far above its headings the title of a table stands at most. */
const LINES_ABOVE = 4;

/** How many rows of headings may stand below one. */
const MOST_BELOW = 3;

/** Roles of columns of figures; a target or a result and one more kind of them make a header, a target or a rate beside any figures too. */
const FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'result', 'shortfall']);

/** Roles of columns whose figures tell nothing of a unit. */
const NO_FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note', 'date']);

/** A row that names a target and a result, or one of them beside other figures, or the times of a form's answers, where no header names units. */
export interface HeaderWithoutUnit {
  /** Its first cell. */
  readonly place: Place;
  /** The column of units by what it holds, and the row its header stands in; null where nothing tells. */
  readonly likely: {
    readonly row: number;
    readonly unitColumn: number;
    /** The same units stand again and again, below rows that say an indicator each; read otherwise they are none. */
    readonly areUnderHeads: boolean;
  } | null;
}

/** The rows of a part of a tab that name a target and a result, or head the answers to a form, none of which a header that names units covers. */
export function findHeadersWithoutUnit(
  tab: Tab,
  { known, isFree }: { readonly known: KnownUnits; readonly isFree: (row: number) => boolean },
): readonly HeaderWithoutUnit[] {
  return tab.values.slice(0, ROWS_SEARCHED).flatMap((_, row) => {
    const found = isFree(row) ? readRow(tab, row, known) : null;
    return found === null ? [] : [found];
  });
}

function readRow(tab: Tab, row: number, known: KnownUnits): HeaderWithoutUnit | null {
  const cells = tab.values[row] ?? [];
  if (hasFigure(cells)) return null;
  const texts = cells.flatMap((cell, column) =>
    typeof cell === 'string' && cell.length <= 100 && cellKind(cell) === 'words'
      ? [{ column, role: roleIn(cells, cell), isStamp: isStampHeader(cell) }]
      : [],
  );
  const [first] = texts;
  const figures = texts.filter(({ role }) => FIGURES.has(role));
  const roles = new Set(figures.map(({ role }) => role));
  const isJudged =
    roles.has('target') ||
    texts.some(({ role }) => role === 'rate') ||
    isTargetRow(tab.values[row + 1] ?? []);
  const isForm = texts.some(({ isStamp }) => isStamp);
  const named = figures.map(({ column }) => column);
  const filled = named.filter((column) => !holdsWords(tab.values, row, column));
  const hasResult = figures.some(({ role, column }) => role === 'result' && filled.includes(column));
  const isTold = isJudged || isForm || hasResult;
  const isTitled = tellsOfFigures(tab.values, row);
  if (first === undefined || !(isTold || isTitled)) return null;
  const body = bodyBelow(tab.values, row);
  const counted = texts.flatMap(({ role, column, isStamp }) =>
    !isStamp && !NO_FIGURES.has(role) && holdsFigures(tab.values, body, column) ? [column] : [],
  );
  const isCounted = isForm || isTitled ? counted.length > 0 : isJudged && counted.length > 1;
  const isNamedTwice = roles.size > 1 && (roles.has('target') || roles.has('result'));
  if (!isNamedTwice && (!isCounted || findLegacyText(tab) !== null)) return null;
  const columns = isNamedTwice ? ([filled, counted].find(({ length }) => length > 1) ?? named) : counted;
  const mayBePersons = (isForm || !isTold) && !isNamedTwice;
  const tells = { figures: columns, known, mayBePersons };
  const byContent = unitColumnByContent(tab.values, row, tells);
  const below = byContent ?? (mayBePersons ? null : unitColumnOfHeads(tab.values, row, tells));
  const unitColumn = below ?? (mayBePersons ? null : unitColumnUnderHeads(tab.values, row, tells));
  const isNamed = texts.length > 2 && roles.has('target') && roles.has('result');
  if (!isNamed && unitColumn === null) return null;
  const place = { tab: tab.name, row, column: first.column };
  return {
    place,
    likely:
      unitColumn === null
        ? null
        : { row: headerRow(tab.values, row, unitColumn), unitColumn, areUnderHeads: below === null },
  };
}

/** Whether a line above says of what its figures are: "CHỈ TIÊU GIAO NĂM 2026", "KẾT QUẢ THỰC HIỆN". */
function tellsOfFigures(grid: Grid, row: number): boolean {
  return grid
    .slice(Math.max(0, row - LINES_ABOVE), row)
    .some((cells) =>
      cells.some((cell) => typeof cell === 'string' && (tellsOfTargets(cell) || reports(cell))),
    );
}

/** Whether a row right below the headings holds the targets of all units: "Chỉ tiêu giao mỗi đơn vị | 20 | 12". */
function isTargetRow(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => cellKind(cell) === 'words');
  return words.length === 1 && hasFigure(cells) && words.some((cell) => isTargetRowText(cellText(cell)));
}

/** What a heading says, by itself or beside its target's; what units pledged may be their target. */
function roleIn(cells: readonly Cell[], text: string): ColumnRole | null {
  const target = mirroredOf(text);
  const isMirrored = cells.some((cell) => typeof cell === 'string' && headingWords(cell) === target);
  if (isMirrored) return 'result';
  const { role } = readHeaderText(text);
  if (role === 'pledge') return 'target';
  return role === 'rate' && closesAsDone(text) ? 'result' : role;
}

/** The first row with figures below a row of headings, which further ones may stand under. */
function bodyBelow(grid: Grid, row: number): number {
  return row + 1 + Math.max(0, grid.slice(row + 1, row + 1 + MOST_BELOW).findIndex(hasFigure));
}

/** Whether figures stand in a column from a row on. */
function holdsFigures(grid: Grid, row: number, column: number): boolean {
  return [0, 1, 2].filter((down) => cellKind(cellAt(grid, row + down, column)) === 'figure').length > 1;
}

/** Whether words stand right below a heading, and no figures: "Chỉ tiêu" over what is to be done. */
function holdsWords(grid: Grid, row: number, column: number): boolean {
  const kinds = [1, 2, 3].map((down) => cellKind(cellAt(grid, row + down, column)));
  return kinds.includes('words') && !kinds.includes('figure');
}

/** The row in which a column's header stands: that of the targets and results, or where that is blank one above. */
function headerRow(grid: Grid, row: number, column: number): number {
  for (let above = row; above >= Math.max(0, row - ROWS_ABOVE); above -= 1) {
    if (cellKind(cellAt(grid, above, column)) === 'words') return above;
  }
  return row;
}
