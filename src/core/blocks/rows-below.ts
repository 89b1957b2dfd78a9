import { lazy } from '../collection/lazy';
import { readWords } from '../phrase/words';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { type HeaderPlace, repeatedHeaderRows, startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { readOrdinal, splitNumbering } from '../tab/numbering';
import { isRemarkText, remarkKey, tellsOfNamed } from '../tab/remarks';
import { isEndText, isGroupText, isTotalText } from '../tab/row-words';
import { beginsAsTime } from '../tab/time-labels';
import { isNumbered, numberedPageRows } from '../table/next-page';
import { DASH, NUMBERED } from '../table/row-level';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import type { FiguresBelow } from './figures-below';

/** Shorter words may be a name of any kind. */
const FEWEST_WORDS = 3;

/** Where rows stand, and in which columns they hold figures. */
interface RowsPlace extends HeaderPlace {
  readonly figuresIn: FiguresBelow;
}

/** The rows below a header that hold anything in its columns, without headers that are printed again and without remarks, counted from 0. */
export function* rowsBelow(
  grid: Grid,
  place: RowsPlace & { readonly header: Header; readonly ordinalColumn?: number | null },
): Generator<number, void> {
  const names = lazy(() => namesBelow(grid, place));
  const rows = lazy(() => figureRowsOf(grid, place));
  let beginsWithHeading: boolean | null = null;
  for (let row = place.header.last + 1; row < grid.length; row += 1) {
    const filled = cellsOf(grid, row, place).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const repeated = repeatedHeaderRows(grid, row, place) || nextPageRows(grid, row, place);
    const text = filled.length === 1 ? wordsOf(filled[0] ?? '') : null;
    beginsWithHeading ??= text !== null;
    if (repeated > 0) row += repeated - 1;
    else if (
      text === null ||
      !isRemark(text, { names, beginsWithHeading }) ||
      !goesOn(row, { place, rows: rows() })
    )
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
  if (ordinalColumn === null || isNumbered(grid, row, ordinalColumn)) return 0;
  const last = () =>
    grid.slice(header.last + 1, row).reduce((highest, cells) => {
      const numbering = readOrdinal(cells[ordinalColumn] ?? '');
      return numbering?.level === NUMBERED ? Math.max(highest, numbering.value ?? 0) : highest;
    }, 0);
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
  const isListed = numbering !== null && numbering.level < DASH;
  if (beginsWithHeading || isListed || readWords(rest).words.length < FEWEST_WORDS) return false;
  return ![isEndText, isNamedAsUnit, unitLikeness([]), isGroupText, isTotalText, beginsAsTime].some((is) =>
    is(rest),
  );
}

/** The names below a header. */
function namesBelow(grid: Grid, { header, unitColumn }: HeaderPlace): ReadonlySet<string> {
  const names = grid.slice(header.last + 1).map((cells) => nameOf(cells[unitColumn] ?? ''));
  return new Set(names.filter((name) => name !== '').map(remarkKey));
}

/** By row of a grid: the nearest rows with figures of the table above and below it; null where a header or a signature comes before. */
interface FigureRows {
  readonly above: readonly (number | null)[];
  readonly below: readonly (number | null)[];
}

function figureRowsOf(grid: Grid, place: RowsPlace): FigureRows {
  const { header, figuresIn, unitColumn, to } = place;
  const isFilled = grid.map((_, row) => row > header.last && figuresIn(row, unitColumn + 1, to).length > 0);
  let last: number | null = null;
  const above = isFilled.map((filled, row) => {
    const own = last;
    if (filled) last = row;
    return own;
  });
  const below: (number | null)[] = [];
  let next: number | null = null;
  for (let row = grid.length - 1; row > header.last; row -= 1) {
    below[row] = next;
    if (isFilled[row]) next = row;
    else if (startsHeader(grid, row) || isEndText(nameOf(cellAt(grid, row, unitColumn)))) next = null;
  }
  return { above, below };
}

/** Whether the next row with figures, headings and other remarks aside, has them in columns that hold some above the remark. */
function goesOn(
  row: number,
  { place: { figuresIn, unitColumn, to }, rows }: { readonly place: RowsPlace; readonly rows: FigureRows },
): boolean {
  const [above, below] = [rows.above[row] ?? null, rows.below[row] ?? null];
  if (below === null) return false;
  if (above === null) return true;
  const own = figuresIn(above, unitColumn + 1, to);
  const its = figuresIn(below, unitColumn + 1, to);
  return its.every((column) => own.includes(column)) || own.every((column) => its.includes(column));
}

function cellsOf(grid: Grid, row: number, { from, to }: Pick<HeaderPlace, 'from' | 'to'>): readonly Cell[] {
  return (grid[row] ?? []).slice(from, to + 1);
}
