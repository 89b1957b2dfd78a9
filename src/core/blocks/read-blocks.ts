import { numberIn } from '../figure/number-in';
import { headsKinds, isDemandHeading } from '../form/heading';
import { isMeasureHeading } from '../measure/row-measure';
import { addExact } from '../number/decimal';
import { cellKind, cellText } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { subjectKey } from '../tab/columns';
import type { Header } from '../tab/header';
import { startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { readOrdinal, splitNumbering } from '../tab/numbering';
import { ordinalBefore } from '../tab/ordinal-column';
import { isEndText, isLineText, isTotalText } from '../tab/row-words';
import type { Sliced } from '../tab/slices';
import type { BodyRow } from '../table/body-row';
import type { OtherRow } from '../table/table';
import { cleanText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';
import { keysWrittenOut } from '../unit/written-out';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { type FiguresBelow, figuresBelow } from './figures-below';
import { withFullLabels } from './full-labels';
import { type Labels, labelColumnOf, SAMPLE } from './label-column';
import type { LabelledRow, UnitBlock } from './labelled-rows';
import { rowsBelow } from './rows-below';

/** A table in which several rows tell of one unit. */
export interface UnitBlocks {
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly labelColumn: number;
  readonly blocks: readonly UnitBlock[];
  /** Given where the heading or units of measure say that labels are indicators, whose figures are never added. */
  readonly areIndicators?: true;
  /** Given where the heading of labels is one of indicators or of works ("Nội dung", "Nhiệm vụ"): those that most units have are the former. */
  readonly mayBeIndicators?: true;
  /** Totals of all units without a label: where there are any, the rows are what each unit's figures consist of, unless they are indicators. */
  readonly totals?: readonly BodyRow[];
  /** Other rows with figures but without a label: among those of parts of the year, or of target and result, they are no unit's. */
  readonly bare?: readonly BodyRow[];
  /** Rows with figures that are no unit's, as the sum of several indicators. */
  readonly others?: readonly OtherRow[];
  readonly end: number;
}

/** Columns of words that never say what a row of a unit tells of. */
const NO_LABELS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['ordinal', 'note']);

/**
 * Reads the rows below a header as blocks, a unit each: the unit stands once (merged) or again in each of its rows, and a
 * column to the right of it says what each row tells of. Null where no column does, or where a unit has but one row.
 */
export function readUnitBlocks(grid: Grid, { header, columns, slice }: Sliced): UnitBlocks | null {
  const [unitColumn] = slice.unitColumns;
  if (unitColumn === undefined) return null;
  const labels = columns.filter(
    ({ column, role }) =>
      column > unitColumn &&
      column <= slice.to &&
      !slice.unitColumns.includes(column) &&
      !NO_LABELS.has(role),
  );
  const found = labelColumnOf(grid, header, labels);
  if (found === undefined || !startsBlock(grid, header, { unitColumn, ...found })) return null;
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const read = readRows(grid, header, {
    ...slice,
    ...found,
    unitColumn,
    ordinalColumn,
    figuresIn: figuresBelow(grid, columns),
  });
  if (read === null) return null;
  const blocks = withFullLabels(read.blocks);
  const areIndicators = isDemandHeading(found.leaf) || areOfOwnMeasures(grid, blocks, labels);
  return {
    ...read,
    blocks,
    ...(areIndicators ? { areIndicators } : {}),
    ...(headsKinds(found.leaf) ? {} : { mayBeIndicators: true as const }),
  };
}

/** Whether the column of units of measure, if there is one, counts rows of one unit in several. */
export function areOfOwnMeasures(
  grid: Grid,
  blocks: readonly UnitBlock[],
  columns: readonly Column[],
): boolean {
  const column = columns.find(({ leaf }) => isMeasureHeading(leaf))?.column;
  if (column === undefined) return false;
  const measureIn = (row: number) => subjectKey(cellText(cellAt(grid, row, column)));
  return blocks.some(
    ({ rows }) => new Set(rows.map(({ row }) => measureIn(row)).filter((measure) => measure !== '')).size > 1,
  );
}

/** A cheap look at the first rows: a labelled row must still be the unit's of the row above, one labelled by a number without its name. */
function startsBlock(
  grid: Grid,
  { last }: Header,
  { unitColumn, labelColumn, labelOf }: Labels & Pick<UnitBlocks, 'unitColumn'>,
): boolean {
  const told = grid.slice(last + 1, last + 1 + SAMPLE).flatMap((cells) => {
    const label = cells[labelColumn] ?? '';
    return labelOf(label) === ''
      ? []
      : [{ name: nameOf(cells[unitColumn] ?? ''), isNumber: typeof label === 'number' }];
  });
  return (
    (told[0]?.name ?? '') !== '' &&
    told.some(
      ({ name, isNumber }, at) =>
        at > 0 && (name === '' || (!isNumber && isSameUnit(name, told[at - 1]?.name ?? ''))),
    )
  );
}

/** Whether a row names the unit of the row above again, in capitals or abbreviated too: "XÃ HÒA AN" or "X. Hòa An" below "Xã Hòa An". */
function isSameUnit(name: string, above: string): boolean {
  if (name === above) return true;
  const key = keyOfName(above);
  return keyOfName(name) === key || (above !== '' && keysWrittenOut(name).includes(key));
}

interface Layout extends Labels, Pick<UnitBlocks, 'unitColumn' | 'ordinalColumn'> {
  readonly from: number;
  readonly to: number;
  readonly figuresIn: FiguresBelow;
}

function readRows(grid: Grid, header: Header, layout: Layout): UnitBlocks | null {
  const { unitColumn, labelColumn, labelOf, ordinalColumn } = layout;
  const blocks: { readonly body: BodyRow; readonly rows: LabelledRow[] }[] = [];
  const totals: BodyRow[] = [];
  const bare: BodyRow[] = [];
  const ordinalIn = (row: number) => (ordinalColumn === null ? '' : cellAt(grid, row, ordinalColumn));
  let end = header.last + 1;
  for (const row of rowsBelow(grid, { header, ...layout })) {
    const cells = grid[row] ?? [];
    const name = nameOf(cellAt(grid, row, unitColumn)) || wordsLeftOf(cells, layout);
    const label = labelOf(cells[labelColumn] ?? '');
    const figures = layout.figuresIn(row, labelColumn + 1, layout.to).length > 0;
    if (label === '' && !figures) {
      if (name === '') continue;
      if (isEndText(name) || isLineText(name) || startsHeader(grid, row)) break;
      blocks.push({ body: bodyOf(name, row, { ordinal: ordinalIn(row), figures: false }), rows: [] });
      continue;
    }
    if (label === '') {
      const own = bodyOf(name, row, { ordinal: ordinalIn(row), figures: true });
      (own.total ? totals : bare).push(own);
      end = row + 1;
      continue;
    }
    if (!figures && isEndText(label)) break;
    const current = blocks[blocks.length - 1];
    const goesOn =
      name === '' ||
      (current !== undefined && current.rows.length > 0 && isSameUnit(name, current.body.text));
    if (goesOn) {
      if (current === undefined || current.rows.length === 0) return null;
      current.rows.push({ row, label });
    } else {
      const body = bodyOf(name, row, { ordinal: ordinalIn(row), figures: true });
      blocks.push({ body, rows: [{ row, label }] });
    }
    end = row + 1;
  }
  while (blocks[blocks.length - 1]?.rows.length === 0) blocks.pop();
  const figures = header.columns.flatMap(({ column }) =>
    column > labelColumn && column <= layout.to ? [column] : [],
  );
  const total = totalOf(grid, blocks, figures);
  if (total !== null) {
    blocks[blocks.length - 1]?.rows.pop();
    totals.push(bodyOf(total.label, total.row, { ordinal: '', figures: true }));
  }
  return { unitColumn, labelColumn, ordinalColumn, blocks, totals, bare, end };
}

/** The last row of all where its label calls it a sum, it adds up the rows of all units in some column, and no other unit has such a row. */
function totalOf(grid: Grid, blocks: readonly UnitBlock[], columns: readonly number[]): LabelledRow | null {
  const own = blocks[blocks.length - 1]?.rows ?? [];
  const total = own[own.length - 1];
  if (total === undefined || own.length < 2 || !isTotalText(total.label)) return null;
  const rows = blocks.flatMap((block) => block.rows).slice(0, -1);
  if (rows.some(({ label }) => isTotalText(label))) return null;
  const others = rows.slice(0, rows.length - own.length + 1);
  const sumOf = (of: readonly LabelledRow[], column: number) =>
    addExact(of.map(({ row }) => numberIn(grid, row, column) ?? 0));
  const isSum = columns.some(
    (column) => sumOf(others, column) !== 0 && sumOf(rows, column) === numberIn(grid, total.row, column),
  );
  return isSum ? total : null;
}

/** Words left of the units, as a total merged over the TT column has them. */
export function wordsLeftOf(
  cells: readonly Cell[],
  { from, unitColumn }: { readonly from: number; readonly unitColumn: number },
): string {
  for (let column = from; column < unitColumn; column += 1) {
    const cell = cells[column] ?? '';
    if (cellKind(cell) === 'words' && readOrdinal(cell) === null) return cleanText(String(cell));
  }
  return '';
}

/** The row that names a block, as rows of ordinary tables are read. */
export function bodyOf(
  text: string,
  row: number,
  { ordinal, figures }: { readonly ordinal: Cell; readonly figures: boolean },
): BodyRow {
  const split = splitNumbering(text);
  const numbering = readOrdinal(ordinal) ?? split.numbering;
  const total = isTotalText(text) || isTotalText(split.rest);
  return { row, text, name: split.rest, numbering, figures, total, certain: true };
}
