import { isIndicatorHeading } from '../form/heading';
import type { Column } from '../tab/column';
import { splitNumbering } from '../tab/numbering';
import type { TableFrame } from '../table/draft';
import type { OtherRow } from '../table/table';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import type { Grid, Tab } from '../workbook/workbook';
import { readBareRows } from './bare-rows';
import { ofRoles } from './blocks-of-roles';
import { ofThings } from './blocks-of-things';
import { ofTimes } from './blocks-of-times';
import type { DraftedBlocks } from './drafted-blocks';
import { refused, withRows } from './framed-blocks';
import { readHeadedBlocks } from './headed-blocks';
import { readIndicatorHeads } from './indicator-heads';
import { areNeverAdded, type LabelKind, labelKindOf } from './label-kinds';
import type { UnitBlock } from './labelled-rows';
import { readLeftBlocks } from './left-blocks';
import { areOfOwnMeasures, readUnitBlocks, type UnitBlocks } from './read-blocks';
import { withSettledTimes } from './settled-times';
import { draftWorks } from './works';

/**
 * Reads a table in which each unit has several rows, in the same way under each of them, as ordinary tables with a row a
 * unit: rows for target, result and rate make an indicator of every column; rows for parts of the year are put together;
 * rows for indicators are a table each. Null where the rows below the header are none of these.
 */
export function draftBlocks(tab: Tab, frame: TableFrame): DraftedBlocks | null {
  const labelled = labelledBlocks(tab.values, frame);
  const works =
    labelled === null
      ? null
      : draftWorks(tab, frame, { ...labelled, heading: headingOf(frame, labelled.labelColumn) });
  if (works !== null) return works;
  const heads = labelled === null ? readIndicatorHeads(tab.values, frame) : null;
  if (heads !== null)
    return ofThings(
      { ...heads, isHeaded: true, tab, frame, heading: headingOf(frame, heads.labelColumn) },
      'things',
    );
  const beside = labelled === null ? null : withTotals(labelled);
  const kindBeside = beside === null ? null : labelKindOf(beside);
  const other = kindBeside === null ? readLeftBlocks(tab.values, frame) : null;
  const headed = kindBeside === null && other === null ? headedBlocks(tab.values, frame) : null;
  const found = headed ?? other ?? beside;
  const kind =
    headed !== null
      ? headedKindOf(tab.values, frame, headed)
      : other !== null
        ? labelKindOf(other)
        : kindBeside;
  if (found === null || kind === null || (other?.areTimes && kind.kind !== 'times')) return null;
  const heading = headingOf(frame, found.labelColumn);
  const read = { ...found, tab, frame, heading };
  if (kind.kind === 'unclear') return ofThings(read, 'things') === null ? null : refused(read);
  const bare = readBareRows(tab.values, found, heading);
  if (bare === null) return refused(read);
  const totals = bare.totals.map((body): UnitBlock => ({ body, rows: [] }));
  const blocks = {
    ...read,
    blocks: [...found.blocks, ...totals],
    others: [...(found.others ?? []), ...bare.others],
  };
  if (kind.kind === 'roles') return ofRoles(blocks, kind);
  if (kind.kind === 'things' || kind.kind === 'years') return ofThings(blocks, kind.kind);
  const timed = ofTimes(blocks, kind);
  if (timed?.tables.length !== 0) return timed;
  if (kind.parts[0]?.of === 'rounds') return ofThings(blocks, 'things');
  return other === null ? timed : null;
}

/** Units with labelled rows; null where rows without a label stand among others than those of times, or of target and result. */
function labelledBlocks(grid: Grid, frame: TableFrame): UnitBlocks | null {
  const found = readUnitBlocks(grid, frame);
  if (found === null) return null;
  const read = withSettledTimes(grid, found, headingOf(frame, found.labelColumn));
  if ((read.bare ?? []).length === 0) return read;
  const kind = labelKindOf(read)?.kind;
  return kind === 'times' || kind === 'roles' ? read : null;
}

function headedBlocks(grid: Grid, frame: TableFrame): UnitBlocks | null {
  const found = readHeadedBlocks(grid, frame);
  return found === null ? null : withSettledTimes(grid, found, headingOf(frame, found.labelColumn));
}

/**
 * Rows of times with the totals of all units among them, indicators beside totals that add unlike things and count for nobody; null for other
 * rows with such totals, of which each unit's figures consist.
 */
function withTotals(labelled: UnitBlocks): UnitBlocks | null {
  const { blocks, totals = [] } = labelled;
  if (totals.length === 0) return labelled;
  if (areNeverAdded(labelled)) {
    const others = totals.map(({ row, text }): OtherRow => ({ row, name: text, isChild: false }));
    return { ...labelled, totals: [], others };
  }
  if (labelKindOf(labelled)?.kind !== 'times') return null;
  return { ...labelled, blocks: [...blocks, ...totals.map((body) => ({ body, rows: [] }))] };
}

/** The columns right of the labels. */
function headingOf({ columns, slice }: TableFrame, labelColumn: number): readonly Column[] {
  return columns.filter(({ column, leaf }) => column > labelColumn && column <= slice.to && leaf !== '');
}

/** What stands between what a column of units and of what they do is headed by: "Đơn vị/Chỉ tiêu". */
const BETWEEN_NOUNS = /[/,;]| và /;

/**
 * What rows below a unit's own row tell of; things only where the names above them are units'. Their own are none, as a heading of indicators
 * or units of measure say of any ("Ban chấp hành họp"), and else what they are called.
 */
function headedKindOf(
  grid: Grid,
  { columns }: TableFrame,
  { blocks, labelColumn }: UnitBlocks,
): LabelKind | null {
  const kind = labelKindOf({ blocks });
  if (kind?.kind !== 'things' && kind?.kind !== 'unclear') return kind;
  const leaf = columns.find(({ column }) => column === labelColumn)?.leaf ?? '';
  const areSaid =
    leaf.split(BETWEEN_NOUNS).some(isIndicatorHeading) ||
    areOfOwnMeasures(
      grid,
      blocks,
      columns.filter(({ column }) => column > labelColumn),
    );
  const names = withRows(blocks).flatMap(({ body }) => (body.total ? [] : [body.name]));
  const isUnitLike = names.every(isNamedAsUnit) ? isNamedAsUnit : unitLikeness(names);
  const labels = withRows(blocks).flatMap(({ rows }) => rows.map(({ label }) => splitNumbering(label).rest));
  const count = (texts: readonly string[]) => texts.filter((text) => isUnitLike(text)).length;
  return count(names) * 3 >= names.length * 2 && (areSaid || count(labels) * 4 <= labels.length)
    ? kind
    : null;
}
