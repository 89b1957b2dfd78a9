import { readWords } from '../phrase/words';
import { cellKind, hasFigure, isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { type HeaderPlace, repeatedHeaderRows, startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { readOrdinal, splitNumbering } from '../tab/numbering';
import { isRemarkText, remarkKey, tellsOfNamed } from '../tab/remarks';
import { isEndText, isGroupText, isTotalText } from '../tab/row-words';
import { beginsAsTime } from '../tab/time-labels';
import { numberedPageRows } from '../table/next-page';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

/** A numbering of this level is an ornament where nothing else in the row is. */
const BULLET = 5;

/** Shorter words may be a name of any kind. */
const FEWEST_WORDS = 3;

/** The rows below a header that hold anything in its columns, without headers that are printed again and without remarks, counted from 0. */
export function* rowsBelow(
  grid: Grid,
  place: HeaderPlace & { readonly header: Header; readonly ordinalColumn?: number | null },
): Generator<number, void> {
  const names = namesBelow(grid, place);
  let beginsWithHeading: boolean | null = null;
  for (let row = place.header.last + 1; row < grid.length; row += 1) {
    const filled = cellsOf(grid, row, place).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const repeated = repeatedHeaderRows(grid, row, place) || nextPageRows(grid, row, place);
    const text = filled.length === 1 ? wordsOf(filled[0] ?? '') : null;
    beginsWithHeading ??= text !== null;
    if (repeated > 0) row += repeated - 1;
    else if (text === null || !isRemark(text, { names, beginsWithHeading }) || !goesOn(grid, row, place))
      yield row;
  }
}

/** How many rows a header takes in other words than the table's own, behind which its numbers go on. */
function nextPageRows(
  grid: Grid,
  row: number,
  place: HeaderPlace & { readonly header: Header; readonly ordinalColumn?: number | null },
): number {
  const { ordinalColumn = null, header } = place;
  if (ordinalColumn === null) return 0;
  const last = () =>
    Math.max(
      0,
      ...grid
        .slice(header.last + 1, row)
        .map((cells) => readOrdinal(cells[ordinalColumn] ?? ''))
        .map((numbering) => (numbering?.level === 2 ? (numbering.value ?? 0) : 0)),
    );
  return numberedPageRows(grid, row, { ...place, ordinalColumn, last });
}

function wordsOf(cell: Cell): string | null {
  return typeof cell === 'string' && cellKind(cell) === 'words' ? cleanText(cell) : null;
}

/**
 * Whether words alone in a row are a remark: those of a note, a sentence about what the column of names calls elsewhere, and where the
 * table does not begin with such a row, all that call no unit, group, total or time: headings stand above the first rows too.
 */
function isRemark(
  text: string,
  {
    names,
    beginsWithHeading,
  }: { readonly names: () => ReadonlySet<string>; readonly beginsWithHeading: boolean },
): boolean {
  if (isRemarkText(text)) return true;
  if (text.includes(' ') && tellsOfNamed(text, (name) => names().has(name))) return true;
  const { numbering, rest } = splitNumbering(text);
  const isNumbered = numbering !== null && numbering.level < BULLET;
  if (beginsWithHeading || isNumbered || readWords(rest).words.length < FEWEST_WORDS) return false;
  return ![isEndText, isNamedAsUnit, unitLikeness([]), isGroupText, isTotalText, beginsAsTime].some((is) =>
    is(rest),
  );
}

/** The names below a header, read when a row first asks for them. */
function namesBelow(grid: Grid, { header, unitColumn }: HeaderPlace): () => ReadonlySet<string> {
  let names: Set<string> | null = null;
  return () => {
    names ??= new Set(
      grid
        .slice(header.last + 1)
        .map((cells) => nameOf(cells[unitColumn] ?? ''))
        .filter((name) => name !== '')
        .map(remarkKey),
    );
    return names;
  };
}

/** Whether the next row with figures, headings and other remarks aside, has them in columns that hold some above the remark. */
function goesOn(grid: Grid, row: number, place: HeaderPlace): boolean {
  const above = rowOfFigures(grid, row, { place, step: -1 });
  const below = rowOfFigures(grid, row, { place, step: 1 });
  if (below === null) return false;
  const [own, its] = [above, below].map((at) => (at === null ? null : figureColumns(grid, at, place)));
  if (!own || !its) return true;
  return its.every((column) => own.includes(column)) || own.every((column) => its.includes(column));
}

function rowOfFigures(
  grid: Grid,
  from: number,
  { place, step }: { readonly place: HeaderPlace; readonly step: 1 | -1 },
): number | null {
  for (let row = from + step; row < grid.length && row > place.header.last; row += step) {
    if (hasFigure(cellsOf(grid, row, { ...place, from: place.unitColumn + 1 }))) return row;
    if (step > 0 && (startsHeader(grid, row) || isEndText(nameOf(cellAt(grid, row, place.unitColumn)))))
      return null;
  }
  return null;
}

function figureColumns(grid: Grid, row: number, { unitColumn, to }: HeaderPlace): readonly number[] {
  const columns: number[] = [];
  for (let column = unitColumn + 1; column <= to; column += 1) {
    if (cellKind(cellAt(grid, row, column)) === 'figure') columns.push(column);
  }
  return columns;
}

function cellsOf(grid: Grid, row: number, { from, to }: Pick<HeaderPlace, 'from' | 'to'>): readonly Cell[] {
  return (grid[row] ?? []).slice(from, to + 1);
}
