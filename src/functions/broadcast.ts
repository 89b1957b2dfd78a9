import type { Cell } from '../core/workbook/workbook';
import { cellOf, isBlank } from './cell-value';
import { ERROR_PREFIX, lastMissing, notOneCell, type Size, sizesDiffer } from './messages';

/** What a function cannot answer, in Vietnamese. */
export interface Problem {
  readonly problem: string;
}

/** What a function gives for one cell; '' shows as a blank cell. */
export type Answer = string | number | Problem;

/** What Apps Script puts into the cell, or spills from it: rows × columns. */
export type Output = string | number | (string | number)[][];

type Values = readonly (readonly unknown[])[];

interface Block<Name extends string> extends Size {
  readonly name: Name;
  readonly values: Values;
}

/** Tells a {@link Problem} from what it stands in for. */
export function isProblem<T>(value: T | Problem): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/**
 * Answers cell by cell for arguments that are single values or ranges, the way Sheets lines ranges up: the same
 * size, or one row, one column or one cell that stands for all; a column against a row only where each of one belongs to each of the other. Among ranges a problem is written in its own
 * place after "Lỗi: ", and rows or columns behind the last filled one are blank, so that A2:A can be given; for
 * single cells a problem is thrown as an Error. Throws an Error that names both sizes when ranges do not fit, or the last of several
 * arguments when it was not given: `=TYLE(17,12)` has one argument in Vietnam, and a blank answer would hide it.
 */
export function broadcast<Name extends string>(
  inputs: Readonly<Record<Name, unknown>>,
  answer: (cells: Readonly<Record<Name, Cell>>) => Answer,
  { crosses = false }: { readonly crosses?: boolean } = {},
): Output {
  const names = Object.keys(inputs) as Name[];
  const last = names[names.length - 1];
  if (names.length > 1 && last !== undefined && inputs[last] === undefined)
    throw new Error(lastMissing(last));
  const blocks = names.map((name) => blockOf(name, inputs[name]));
  const rows = commonSize(blocks, 'rows');
  const columns = commonSize(blocks, 'columns');
  if (!crosses) refuseCrossing(blocks, { rows, columns });
  const answerAt = (row: number, column: number) => answer(cellsAt(blocks, row, column));
  if (rows === 1 && columns === 1) return orThrow(answerAt(0, 0));
  const filled = filledExtent(blocks);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      row < filled.rows && column < filled.columns ? inPlace(answerAt(row, column)) : '',
    ),
  );
}

/** The one value of an argument that holds for all rows. Throws an Error when it is given as a range. */
export function oneCell(name: string, argument: unknown): Cell {
  const block = blockOf(name, argument);
  if (block.rows > 1 || block.columns > 1) throw new Error(notOneCell(block));
  return cellOf(block.values[0]?.[0]);
}

/** The cells of an argument that is taken as a whole, rows × columns; a single cell is a range of one. */
export function rangeOf(argument: unknown): Cell[][] {
  return valuesOf(argument).map((row) => row.map(cellOf));
}

/** A range's rows and columns, by the name of its argument. */
export function sizeOf(name: string, range: readonly (readonly Cell[])[]): Size {
  return { name, rows: range.length, columns: range[0]?.length ?? 0 };
}

/** What stands in a cell of a spilled answer: a problem after "Lỗi: ". */
export function inPlace(answer: Answer): string | number {
  return isProblem(answer) ? `${ERROR_PREFIX}${answer.problem}` : answer;
}

function orThrow(answer: Answer): string | number {
  if (isProblem(answer)) throw new Error(answer.problem);
  return answer;
}

function blockOf<Name extends string>(name: Name, argument: unknown): Block<Name> {
  const values = valuesOf(argument);
  return { name, values, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** A range as it is, anything else as a range of one cell; so is a range without cells. */
function valuesOf(argument: unknown): Values {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: Values = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  return (rows[0]?.length ?? 0) === 0 ? [['']] : rows;
}

function commonSize(blocks: readonly Size[], axis: 'rows' | 'columns'): number {
  const largest = blocks.reduce((best, block) => (block[axis] > best[axis] ? block : best));
  const misfit = blocks.find((block) => block[axis] !== largest[axis] && block[axis] !== 1);
  if (misfit !== undefined) {
    const [first, second] =
      blocks.indexOf(misfit) < blocks.indexOf(largest) ? [misfit, largest] : [largest, misfit];
    throw new Error(sizesDiffer(first, second));
  }
  return largest[axis];
}

/** Throws an Error for a column that stands against a row, which give rows × columns that nobody has in the sheet. */
function refuseCrossing(blocks: readonly Size[], { rows, columns }: Omit<Size, 'name'>): void {
  if (rows === 1 || columns === 1 || blocks.some((block) => block.rows === rows && block.columns === columns))
    return;
  const isColumn = (block: Size) => block.rows > 1;
  const [first] = blocks.filter((block) => block.rows > 1 || block.columns > 1);
  const second =
    first && blocks.find((block) => isColumn(block) !== isColumn(first) && block.columns !== first.columns);
  if (first !== undefined && second !== undefined) throw new Error(sizesDiffer(first, second));
}

function cellsAt<Name extends string>(blocks: readonly Block<Name>[], row: number, column: number) {
  const cells = {} as Record<Name, Cell>;
  for (const { name, values, rows, columns } of blocks) {
    cells[name] = cellOf(values[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column]);
  }
  return cells;
}

/** How far the arguments together are filled; one that stands for all rows or columns fills them all. */
function filledExtent(blocks: readonly Block<string>[]) {
  let rows = 0;
  let columns = 0;
  for (const block of blocks) {
    block.values.forEach((values, row) => {
      values.forEach((value, column) => {
        if (isBlank(value)) return;
        rows = Math.max(rows, block.rows === 1 ? Number.POSITIVE_INFINITY : row + 1);
        columns = Math.max(columns, block.columns === 1 ? Number.POSITIVE_INFINITY : column + 1);
      });
    });
  }
  return { rows, columns };
}
