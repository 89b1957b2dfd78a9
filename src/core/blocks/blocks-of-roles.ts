import { readStretch } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import { orderOfParts, timePartOf } from '../parts/time-parts';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import type { TableDraft } from '../table/draft';
import { readRows } from '../table/rows';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import { type Blocks, bodyRows, refused, withNameRows, withRows } from './framed-blocks';
import type { LabelKind } from './label-kinds';
import type { UnitBlock } from './read-blocks';

/** Rows Kế hoạch, Thực hiện, Tỷ lệ under each unit: every column of figures is an indicator. */
export function ofRoles(all: Blocks, kind: Extract<LabelKind, { kind: 'roles' }>): DraftedBlocks {
  const { tab, blocks, frame, unitColumn, ordinalColumn, end } = all;
  const grid = tab.values;
  const rowAt = (block: UnitBlock, place: number) => block.rows[place]?.row ?? block.body.row;
  const shifts = new Set(
    withRows(blocks).map((block) => rowAt(block, kind.target) - rowAt(block, kind.result)),
  );
  const [targetShift = 0] = shifts;
  const isFilled = ({ column, role }: Column) =>
    role !== 'note' &&
    columnContent(
      grid,
      withRows(blocks).map((block) => ({ kind: 'unit', row: rowAt(block, kind.result) })),
      column,
    ) === 'figures';
  const units = withRows(blocks).filter(({ body }) => !body.total);
  const told = units.flatMap((block) => [rowAt(block, kind.target), rowAt(block, kind.result)]);
  const { whole, columns: own } = withoutParts(grid, all.heading, told);
  const columns = own.filter(isFilled);
  if (columns.length === 0) return refused(all);
  if (shifts.size > 1 || isContradicted(grid, all, { kind, columns })) return refused(all);
  const body = bodyRows(blocks, (block) => rowAt(block, kind.result));
  const { rows, others } = readRows(
    grid,
    { rows: body, end, nameless: [] },
    columns.map(({ column }) => column),
  );
  const [first] = withRows(blocks);
  const timeOf = (place: number) => readStretch([first?.rows[place]?.label ?? '']);
  const times = { targetTime: timeOf(kind.target), resultTime: timeOf(kind.result) };
  const indicators = columns.map((column): IndicatorColumns => {
    const words = column.texts.map((text) => cleanText(text)).join(' – ');
    const label = column === whole && columns.length === 1 ? '' : words;
    const own = column === whole ? null : column.stretch;
    const named = { ...column, subject: label, label, qualifier: '', cumulative: false };
    const result: Column = { ...named, role: 'result' };
    return {
      result,
      target: { ...named, role: 'target' },
      adjusted: [],
      rate: null,
      shortfall: null,
      times: { targetTime: times.targetTime ?? own, resultTime: times.resultTime ?? own },
      beside: '',
      typed: null,
    };
  });
  const table: TableDraft = {
    header: frame.header,
    from: frame.slice.from,
    to: frame.slice.to,
    unitColumn,
    ordinalColumn,
    columns,
    indicators,
    added: new Map(),
    latest: new Map(),
    rows: withNameRows(rows, blocks),
    others,
    targetShift,
  };
  return rows.some((row) => row.kind === 'unit') ? { tables: [table], problems: [], end } : refused(all);
}

/**
 * The columns without those of months, quarters or halves where another column adds them up or goes on counting them in most
 * rows: "Cả năm", "Cộng" behind quarters, "9 tháng" behind "6 tháng".
 */
function withoutParts(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly number[],
): { readonly whole: Column | null; readonly columns: readonly Column[] } {
  const timed = columns.flatMap((column) => {
    const part = timePartOf(column.stretch);
    return part === null ? [] : [{ column, part }];
  });
  const isNested = orderOfParts(timed.map(({ part }) => part)) === 'nested';
  const within = timed.filter(({ part }) =>
    timed.some(({ part: { of, first, last } }) => {
      const isLonger = last - first > part.last - part.first;
      return of === part.of && isLonger && first <= part.first && part.last <= last;
    }),
  );
  const parts = (within.length > 0 ? within : timed).map(({ column }) => column);
  const none = { whole: null, columns };
  if (parts.length < (isNested ? 1 : 2)) return none;
  const numberAt = (row: number, { column }: Column) => numberIn(grid, row, column);
  const fits = (whole: Column, row: number): boolean[] => {
    const own = numberAt(row, whole);
    const values = parts.flatMap((part) => numberAt(row, part) ?? []);
    if (own === null || values.length === 0) return [];
    return [isNested ? own >= Math.max(...values) : own === addExact(values)];
  };
  const others = columns.filter((column) => !parts.includes(column));
  const [whole, ...more] = others.filter((column) => {
    const told = rows.flatMap((row) => fits(column, row));
    return told.length > 1 && told.filter((one) => one).length * 2 > told.length;
  });
  return whole === undefined || more.length > 0 ? none : { whole, columns: others };
}

/** Whether most typed percentages say that what was taken for target and result are something else. */
function isContradicted(
  grid: Grid,
  { blocks }: Blocks,
  {
    kind,
    columns,
  }: { readonly kind: Extract<LabelKind, { kind: 'roles' }>; readonly columns: readonly Column[] },
): boolean {
  const { rate } = kind;
  if (rate === null) return false;
  const told = withRows(blocks).flatMap((block) =>
    columns.flatMap(({ column }): boolean[] => {
      const at = (place: number) => cellAt(grid, block.rows[place]?.row ?? -1, column);
      const [target, result, typed] = [
        parseNumber(at(kind.target)),
        parseNumber(at(kind.result)),
        parsePercent(at(rate)),
      ];
      if (target.kind !== 'number' || result.kind !== 'number' || typed.kind !== 'number') return [];
      if (target.value === 0 || result.value === target.value) return [];
      const exact = (100 * result.value) / target.value;
      return [[typed.value, 100 * typed.value].some((value) => Math.abs(value - exact) <= 1)];
    }),
  );
  return told.length > 1 && told.filter((fits) => !fits).length * 2 > told.length;
}
