import { countEach } from '../collection/count-each';
import { isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import { readOrdinal } from '../tab/numbering';
import { isLineText, isTotalText } from '../tab/row-words';
import { fullest } from '../tab/slices';
import { isHeadedAsUnits } from '../tab/unit-header';
import type { Grid } from '../workbook/workbook';
import type { Body } from './body';

/** Rows below a header that tell which column names the units. */
const SAMPLE = 200;

/** The column of a table's units, and the one left of it whose names tell units of one name apart. */
export interface UnitColumns {
  readonly unit: number;
  readonly place: number | null;
}

/**
 * Of neighbouring unit columns the one that names the units, see {@link fullest}; the last where the one left of it is merged or left
 * blank over rows that name a unit each, however few names these have: "Xã Hòa An | Trường Kim Đồng", blank "| Trường Hoa Sen"; or says again in each row what the last,
 * headed "Trường", divides.
 */
export function unitColumnsOf(grid: Grid, header: Header, columns: readonly number[]): UnitColumns {
  const unit = fullest(grid, header, columns);
  const [place, own] = columns.slice(-2);
  if (place === undefined || own === undefined) return { unit, place: null };
  const rows = rowsUnder(grid, header, { place, own });
  if (rows === null) return { unit, place: null };
  const areUnder = rows.some(({ isUnder }) => isUnder) || isHeadedAsUnits(headingOf(header, own));
  if (unit !== own && !areUnder) return { unit, place: null };
  return { unit: own, place };
}

function headingOf({ columns }: Header, own: number): string {
  const path = columns.find(({ column }) => column === own)?.path ?? [];
  return path[path.length - 1]?.text ?? '';
}

/** A unit and the place that it stands under. */
export interface Under {
  readonly unit: string;
  readonly place: string;
  /** The place stands further up. */
  readonly isUnder: boolean;
}

/** The units of a column, each with what stands over it; null where a place stands alone or in two runs, or has a unit twice. */
export function rowsUnder(
  grid: Grid,
  { last }: Header,
  { place, own }: { readonly place: number; readonly own: number },
): readonly Under[] | null {
  const found: Under[] = [];
  const places = new Set<string>();
  const pairs = new Set<string>();
  let over = '';
  for (const cells of grid.slice(last + 1, last + 1 + SAMPLE)) {
    const [head, unit] = [place, own].map((column) => nameOf(cells[column] ?? ''));
    if (!head && !unit) continue;
    if (head && !unit && isLineText(head)) break;
    if (isTotalText(unit || head || '')) continue;
    if (!unit) return null;
    if (head && head !== over) {
      if (places.has(head)) return null;
      places.add(head);
      over = head;
    }
    const pair = JSON.stringify([over, unit]);
    if (over === '' || pairs.has(pair)) return null;
    pairs.add(pair);
    found.push({ unit, place: over, isUnder: !head });
  }
  return found.length > places.size && places.size > 1 ? found : null;
}

/**
 * Units of one name under several places with these behind them: "Tổ 1 (Xã Hòa An)", "Tổ 1 (Xã Tân Lập)"; all units of a table most of
 * whose names come again.
 */
export function withPlaces(grid: Grid, body: Body, place: number): Body {
  const told = countEach(body.rows.flatMap(({ name, total }) => (total ? [] : [name])));
  const isAgain = (name: string) => (told.get(name) ?? 0) > 1;
  const again = body.rows.filter(({ name }) => isAgain(name)).length;
  if (again === 0) return body;
  const areMost = again * 2 > body.rows.length;
  let over = '';
  const rows = body.rows.map((row) => {
    over = nameOf(grid[row.row]?.[place] ?? '') || over;
    if (row.total || !row.figures || !(areMost || isAgain(row.name))) return row;
    const [name, text] = [row.name, row.text].map((one) => `${one} (${over})`);
    return { ...row, name: name ?? row.name, text: text ?? row.text };
  });
  return { ...body, rows };
}

/**
 * Units without the numbers of what stands over them: "1 | CĐ xã Hòa An | CĐCS Trường THCS", " | | CĐCS Trạm Y tế". The first unit of a
 * place is no head of the others. Where each unit has a number, it is its own.
 */
export function withoutNumbersOfPlaces(grid: Grid, body: Body, { ordinal, unit }: UnitNumbers): Body {
  const units = body.rows.filter(({ figures, total }) => figures && !total);
  const isNumbered = ({ row }: { readonly row: number }) => readOrdinal(grid[row]?.[ordinal] ?? '') !== null;
  if (units.every(isNumbered)) return body;
  const isOver = (column: number) =>
    units.every((own) => isNumbered(own) === !isBlank(grid[own.row]?.[column] ?? ''));
  const between = Array.from({ length: Math.max(0, unit - ordinal - 1) }, (_, at) => ordinal + 1 + at);
  if (!between.some(isOver)) return body;
  return { ...body, rows: body.rows.map((row) => (isNumbered(row) ? { ...row, numbering: null } : row)) };
}

/** The column of units and the one of numbers left of it. */
interface UnitNumbers {
  readonly ordinal: number;
  readonly unit: number;
}
