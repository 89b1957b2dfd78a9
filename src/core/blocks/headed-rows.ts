import { groupBy } from '../collection/group-by';
import { rowMeaningOf } from '../parts/role-rows';
import { startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { type Numbering, readOrdinal, splitNumbering } from '../tab/numbering';
import { isEndText, isLineText } from '../tab/row-words';
import type { Sliced } from '../tab/slices';
import { cellAt, type Grid } from '../workbook/workbook';
import { blankRowsAmong } from './blank-rows';
import { figuresBelow } from './figures-below';
import { rowsBelow } from './rows-below';

/** A unit has fewer rows; what heads more of them is a group of units. */
const MOST_ROWS = 30;

/** A row of a table whose units stand in rows of their own: a unit, or one of the rows below it. */
export interface HeadedRow {
  readonly row: number;
  readonly name: string;
  readonly isHead: boolean;
}

/** A row before it is known what it is. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly key: string;
  readonly numbering: Numbering | null;
  /** The columns of its figures, and whether one of them is a target's or a result's. */
  readonly figures: readonly number[];
  readonly isValued: boolean;
}

/**
 * Tells the rows of units from those below them, which stand in the same column: heads have no figures, or all have the same that are
 * neither target nor result (a score), and each has a name of its own: "Quỹ" that one unit left blank is no unit, nor are {@link blankRowsAmong}. What stands again and
 * never with figures ("Trong đó:", "Công tác tổ chức") only parts the rows, unless it is a plan, a result or a time. Null where the first
 * row is no head, figures stand without a name, or more rows stand below one than a unit has.
 */
export function readHeadedRows(
  grid: Grid,
  {
    header,
    columns,
    slice,
    unitColumn,
    ordinalColumn,
  }: Sliced & { readonly unitColumn: number; readonly ordinalColumn: number | null },
): readonly HeadedRow[] | null {
  const figuresIn = figuresBelow(grid, columns);
  const place = { header, unitColumn, from: slice.from, to: slice.to, figuresIn };
  const values = new Set(
    columns.flatMap(({ role, column }) => (role === 'target' || role === 'result' ? [column] : [])),
  );
  const rows: Row[] = [];
  let run = 0;
  for (const row of rowsBelow(grid, place)) {
    const name = nameOf(cellAt(grid, row, unitColumn));
    const figures = figuresIn(row, unitColumn + 1, slice.to);
    if (name === '') {
      if (figures.length > 0) return null;
      continue;
    }
    if (figures.length === 0 && (isEndText(name) || isLineText(name) || startsHeader(grid, row))) break;
    const isValued = figures.some((column) => values.size === 0 || values.has(column));
    if (rows.length === 0 && isValued) return null;
    run = isValued ? run + 1 : 0;
    if (run > MOST_ROWS) return null;
    const { numbering, rest } = splitNumbering(name);
    const ordinal = ordinalColumn === null ? null : readOrdinal(cellAt(grid, row, ordinalColumn));
    rows.push({ row, name, key: rest.toLowerCase(), numbering: ordinal ?? numbering, figures, isValued });
  }
  return withHeads(rows);
}

function withHeads(rows: readonly Row[]): readonly HeadedRow[] | null {
  const [first] = rows;
  if (first === undefined) return [];
  const alike = groupBy(rows, ({ key }) => key);
  const areSubheads = (key: string) => {
    const meaning = rowMeaningOf(key);
    const isWords = meaning === null || (meaning.kind === 'role' && meaning.role === 'part');
    return isWords && alike.get(key)?.every(({ figures }) => figures.length === 0) === true;
  };
  const isScored = first.figures.length > 0;
  const isHead = ({ key, figures, isValued }: Row) =>
    alike.get(key)?.length === 1 && (figures.length === 0 || (isScored && !isValued));
  const heads = rows.filter(isHead);
  const scores = new Set(heads.flatMap(({ figures }) => (figures.length > 0 ? [figures.join()] : [])));
  if (!isHead(first) || scores.size > 1 || (isScored && heads.length < 2)) return null;
  const kept = rows.flatMap((own) => {
    const head = isHead(own);
    return !head && areSubheads(own.key) ? [] : [{ ...own, isHead: head }];
  });
  const blank = blankRowsAmong(kept);
  return kept.map((own) => ({ row: own.row, name: own.name, isHead: own.isHead && !blank.has(own) }));
}
