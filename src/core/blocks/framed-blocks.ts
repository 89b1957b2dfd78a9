import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import type { BodyRow } from '../table/body-row';
import type { DraftedTable, TableFrame } from '../table/draft';
import type { TableRow } from '../table/table';
import type { Tab } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import type { UnitBlock } from './labelled-rows';
import type { UnitBlocks } from './read-blocks';

/** A table in which several rows tell of each unit, with the columns behind its labels. */
export interface Blocks extends UnitBlocks {
  readonly tab: Tab;
  readonly frame: TableFrame;
  readonly heading: readonly Column[];
  /** The labels are headings that say their unit of measure. */
  readonly isHeaded?: true;
}

/** No tables, and the first row of several as what is unclear. */
export function refused({ tab, labelColumn, blocks, end }: Blocks): DraftedBlocks {
  const row = blocks.find(({ rows }) => rows.length > 0)?.rows[0]?.row ?? 0;
  const place = { tab: tab.name, row, column: labelColumn };
  return { tables: [], problems: [{ kind: 'unclearRows', place }], end };
}

/** The blocks as rows of a table; `pick` tells which of a unit's rows stands for it. */
export function bodyRows(
  blocks: readonly UnitBlock[],
  pick: (block: UnitBlock) => number | null,
): readonly BodyRow[] {
  const rows = blocks.flatMap((block): BodyRow[] => {
    if (block.rows.length === 0) return [block.body];
    const row = pick(block);
    return row === null ? [] : [{ ...block.body, row }];
  });
  return rows.sort((a, b) => a.row - b.row);
}

/** The same rows, each with the row in which its unit's name stands where that is another one. */
export function withNameRows(rows: readonly TableRow[], blocks: readonly UnitBlock[]): readonly TableRow[] {
  const named = new Map(
    blocks.flatMap(({ body, rows: own }) => own.map(({ row }) => [row, body.row] as const)),
  );
  return rows.map((one) => {
    const nameRow = named.get(one.row) ?? one.row;
    return nameRow === one.row ? one : { ...one, nameRow };
  });
}

/** The units that have rows of their own below or beside their names. */
export function withRows(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  return blocks.filter(({ rows }) => rows.length > 0);
}

/** The units among them: sums of all are called totals. */
export function unitsIn(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  return withRows(blocks).filter(({ body }) => !body.total);
}

/** The columns of targets and results among those behind the labels. */
export function valuesIn(heading: readonly Column[]): readonly Column[] {
  return heading.filter(({ role }) => role === 'target' || role === 'result');
}

/** What a draft says is wrong with it; nothing where there is none. */
export function problemsOf(drafted: DraftedTable | undefined): readonly TableProblem[] {
  return drafted?.problems ?? [];
}
