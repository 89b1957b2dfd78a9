import { cellKind } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import type { Slice } from '../tab/slices';
import { isUnitName } from '../tab/unit-header';
import { keyOfName, parseUnitName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { secondUnitColumns, whoseOf } from './likely-header';

/** Rows below a header that tell whose names a column holds. */
const SAMPLE = 200;

/** Names that say nothing of units beside those that do: known ones, or such that begin as units' names do. */
interface Telling {
  readonly grid: Grid;
  readonly header: Header;
  /** Keys of names that other tabs or the directory give units. */
  readonly known: ReadonlySet<string>;
}

/**
 * The column that says whose the events of a log are, where the one that its heading makes the units' only names them ("Tên lớp" beside
 * "Đơn vị tổ chức"): the one most of whose names are known units', where none of the other's is (of several the one that {@link whoseOf} tells); without any known the one
 * whose header begins as one of units does and whose names come again and are units' by their looks, where the other's are neither. Null for
 * any other log, `unclear` where several are alike.
 */
export function unitColumnOfEvents(
  { grid, header, known }: Telling,
  { columns, slice }: { readonly columns: readonly Column[]; readonly slice: Slice },
): number | 'unclear' | null {
  const namesIn = (column: number) =>
    grid
      .slice(header.last + 1, header.last + 1 + SAMPLE)
      .flatMap((cells) => (cellKind(cells[column] ?? '') === 'words' ? [nameOf(cells[column] ?? '')] : []));
  const own = slice.unitColumns.flatMap(namesIn);
  if (own.length === 0) return null;
  const isKnown = (name: string) => known.has(keyOfName(name));
  if (own.some(isKnown)) return null;
  const others = columns.filter(
    ({ column }) => column >= slice.from && column <= slice.to && !slice.unitColumns.includes(column),
  );
  const named = known.size === 0 ? [] : others.filter((one) => most(namesIn(one.column), isKnown));
  if (named.length > 0)
    return whoseOf(named.map(({ column, leaf }) => ({ column, text: leaf })))?.column ?? null;
  if (new Set(own).size < own.length || own.some(looksLikeUnit)) return null;
  const seconds = secondUnitColumns(grid, header).filter(({ column }) =>
    most(namesIn(column), looksLikeUnit),
  );
  return seconds.length === 0 ? null : (whoseOf(seconds)?.column ?? 'unclear');
}

function most(names: readonly string[], is: (name: string) => boolean): boolean {
  return names.length > 1 && names.filter(is).length * 3 >= names.length * 2;
}

function looksLikeUnit(name: string): boolean {
  return isUnitName(name) || parseUnitName(name).kind !== 'other';
}
