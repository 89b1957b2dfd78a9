import { groupBy } from '../collection/group-by';
import type { WrittenTexts } from '../page/mark';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid, type Position } from '../workbook/workbook';
import { isNamedBy, namesFormer, rowFinder } from './find-source';
import { sourceText } from './hint';
import { cellText, findLayout, type IndicatorColumn } from './layout';
import { recognisedCell } from './list';
import { OF_THEN } from './read';
import { isBlankCell } from './read-fields';
import type { IndicatorRow } from './row';
import { CALCULATIONS, isPrintedAs } from './setting';

/** Columns whose cells follow the tables for as long as they hold what the command wrote there; those of the others begin as nothing or with one word for all. */
const FOLLOWING = [
  'name',
  'measure',
  'calculation',
  'target',
  'direction',
] as const satisfies readonly IndicatorColumn[];

/** The tab's cells as they stand, and with sources and letters read as what they meant. */
export interface SettingsCells {
  readonly typed: Grid;
  readonly meant: Grid;
}

/** A cell of a row that speaks of a source. */
interface FollowingCell extends Position {
  readonly field: (typeof FOLLOWING)[number];
  readonly cell: Cell;
  /** What the command would write there now, and whether it wrote what stands there. */
  readonly now: Cell;
  readonly isWritten: boolean;
}

/** A row that speaks of a source, the cell that names it, and those of its cells that follow the tables and are not blank. */
export interface FollowingRow extends Position {
  readonly source: IndicatorRow;
  /** The source as the row names it, by which is known what was written there. */
  readonly text: string;
  /** Whether anything is known of what was written there: not of rows of earlier versions. */
  readonly isKnown: boolean;
  /** Whether it names the source as it was before tabs of other times were added or taken away. */
  readonly isFormer: boolean;
  /** Whether all that it says can be said of the source as it is now. */
  readonly isOfNow: boolean;
  readonly cells: readonly FollowingCell[];
}

/** The cells without what the command wrote of itself and nobody changed since, so that these say as little as blank ones: as the tables say. */
export function withoutWritten(grid: Grid, written: WrittenTexts): Grid {
  const layout = findLayout(grid);
  const at = layout?.columns.get('source');
  const known = new Map(Object.entries(written));
  if (layout === null || at === undefined || known.size === 0) return grid;
  return grid.map((cells, row) => {
    const own = row > layout.header ? known.get(sourceText(cells[at] ?? '')) : undefined;
    if (own === undefined) return cells;
    const textOf = new Map(FOLLOWING.map((field) => [layout.columns.get(field), own[field]]));
    return cells.map((cell, column) => (isText(cell, textOf.get(column)) ? '' : cell));
  });
}

function isText(cell: Cell, text: string | undefined): boolean {
  return text !== undefined && text !== '' && cellText(cell) === text;
}

/** The rows that speak of sources as recognised, or of tabs; one for each source, that of its present key before one of a former. */
export function followingRows(
  { typed, meant }: SettingsCells,
  recognised: readonly IndicatorRow[],
  written: WrittenTexts,
): readonly FollowingRow[] {
  const layout = findLayout(typed);
  const at = layout?.columns.get('source');
  if (layout === null || at === undefined) return [];
  const find = rowFinder(recognised);
  const known = new Map(Object.entries(written));
  const rows = typed.flatMap((line, row): FollowingRow[] => {
    const text = row > layout.header ? sourceText(line[at] ?? '') : '';
    const named = cellAt(meant, row, at);
    const source = text === '' ? null : find(named, row);
    if (source === null || (source.as.kind !== 'source' && source.as.kind !== 'tab')) return [];
    const own = known.get(text);
    const isFormer = namesFormer(source, named);
    const cells = FOLLOWING.flatMap((field): FollowingCell[] => {
      const column = layout.columns.get(field);
      const cell = column === undefined ? '' : cellAt(typed, row, column);
      if (column === undefined || cellText(cell) === '') return [];
      const isWritten =
        own === undefined ? isFormer && isOfThen(field, cell, text) : isText(cell, own[field]);
      return [{ row, column, field, cell, now: recognisedCell(source, field), isWritten }];
    });
    const saysMore = OF_THEN.some((field) => {
      const column = layout.columns.get(field);
      return column !== undefined && !isBlankCell(cellAt(typed, row, column));
    });
    const isChosen = cells.some(({ field, isWritten }) => field === 'calculation' && !isWritten);
    const isOfNow = !saysMore && !isChosen;
    return [{ row, column: at, source, text, isKnown: own !== undefined, isFormer, isOfNow, cells }];
  });
  const owned = new Set(rows.flatMap(({ source, isFormer }) => (isFormer ? [] : [source])));
  return rows.filter(({ source, isFormer }) => {
    const isFirst = !isFormer || !owned.has(source);
    owned.add(source);
    return isFirst;
  });
}

/** Whether a row of an earlier version says of a source as it was no more than such a row did when it was written. */
function isOfThen(field: FollowingCell['field'], cell: Cell, text: string): boolean {
  return (
    (field === 'calculation' && !isUnused(cell)) || (field === 'name' && isNamedBy(text, cellText(cell)))
  );
}

/** Whether a cell of which nobody knows who wrote it keeps a source out that the tables would have in, or gives it another target than theirs. */
function isInDoubt({ field, cell, now }: FollowingCell, source: IndicatorRow): boolean {
  if (field === 'calculation') return isUnused(cell) && isPrintedAs(source.calculation);
  return field === 'target' && now !== '' && cellText(cell) !== cellText(now);
}

/** Whether a cell says that a source has a line of its own on the summary. */
function isPrinted(cell: Cell): boolean {
  return !isUnused(cell) && wordKey(cellText(cell)) !== wordKey(CALCULATIONS.assigns);
}

function isUnused(cell: Cell): boolean {
  return wordKey(cellText(cell)) === wordKey(CALCULATIONS.unused);
}

/** Cells of one column below each other, each with what is to stand in it. */
export interface Run extends Position {
  readonly values: readonly Cell[];
}

/** Runs written in one column at the most, so that the number of calls does not grow with rows: what is left follows the tables as it is. */
const MOST_RUNS = 10;

/** The cells that still say what the command wrote, where it would write something else now, and those that name a source as it was. */
export function runsToRenew(rows: readonly FollowingRow[]): readonly Run[] {
  const cells = rows.flatMap(({ row, column, source, isFormer, isOfNow, cells: own }) => [
    ...(isFormer && isOfNow ? [{ row, column, now: source.key }] : []),
    ...own.filter(({ cell, now, isWritten }) => isWritten && cellText(cell) !== cellText(now)),
  ]);
  return [...groupBy(cells, ({ column }) => column)].flatMap(([column, unsorted]) => {
    const runs: { row: number; column: number; values: Cell[] }[] = [];
    for (const { row, now } of [...unsorted].sort((a, b) => a.row - b.row)) {
      const last = runs[runs.length - 1];
      if (last !== undefined && last.row + last.values.length === row) last.values.push(now);
      else runs.push({ row, column, values: [now] });
    }
    return runs.slice(0, MOST_RUNS);
  });
}

/**
 * What is known to have been written by the command: what stands in a row as it would write it now, and what it wrote before. Of a row
 * of an earlier version nothing is, as long as it may keep a source out that nobody wanted out.
 */
export function writtenIn(grid: Grid, rows: readonly FollowingRow[], before: WrittenTexts): WrittenTexts {
  const column = findLayout(grid)?.columns.get('source') ?? 0;
  const standing = new Set(grid.map((cells) => sourceText(cells[column] ?? '')));
  const kept = Object.entries(before).filter(([text]) => standing.has(text));
  const known = rows.filter(
    ({ isKnown, source, cells }) => isKnown || !cells.some((cell) => isInDoubt(cell, source)),
  );
  const texts = known.map(({ text, cells }) => {
    const own = cells.filter(({ cell, now, isWritten }) => isWritten || cellText(cell) === cellText(now));
    return [text, Object.fromEntries(own.map(({ field, cell }) => [field, cellText(cell)]))] as const;
  });
  return Object.fromEntries([...kept, ...texts]);
}

/** A cell of the tab that says otherwise than the tables do; `isFollowed`: the tables count, for nobody changed what the command wrote. */
export interface Differing extends Position {
  readonly source: IndicatorRow;
  readonly what: 'calculation' | 'target' | 'source';
  readonly own: string;
  readonly now: string;
  readonly isFollowed: boolean;
  /** The common target that a row which names a source as it was gives it now; left out where it gives none. */
  readonly target?: string;
}

/** The cells that keep a source out, or give it a target, otherwise than the tables would, and those that name a source as it was. */
export function differingCells(rows: readonly FollowingRow[]): readonly Differing[] {
  return rows.flatMap(({ row, column, source, text, isKnown, isFormer, cells }): Differing[] => [
    ...(isFormer
      ? [{ row, column, source, what: 'source' as const, own: text, now: source.key, ...commonOf(cells) }]
      : []),
    ...cells.flatMap((one): Differing[] => {
      const { row, column, field, cell, now, isWritten } = one;
      if (field !== 'calculation' && field !== 'target') return [];
      const isFollowed = isWritten && isOtherwise(one, source);
      const isKept = !isKnown && !isFormer && isInDoubt(one, source);
      return isFollowed || isKept
        ? [{ row, column, source, what: field, own: cellText(cell), now: cellText(now), isFollowed }]
        : [];
    }),
  ]);
}

/** The common target that staff gave a source as it was, which may not be one of what it is now. */
function commonOf(cells: readonly FollowingCell[]): Pick<Differing, 'target' | 'isFollowed'> {
  const own = cells.find(({ field, isWritten }) => field === 'target' && !isWritten);
  return own === undefined ? { isFollowed: true } : { isFollowed: false, target: cellText(own.cell) };
}

/** Whether the tables have a source in that was out, or out that was in, or another target for it. */
function isOtherwise({ field, cell, now }: FollowingCell, { calculation }: IndicatorRow): boolean {
  if (field === 'calculation') return isPrinted(cell) !== isPrintedAs(calculation);
  return cellText(cell) !== cellText(now);
}
