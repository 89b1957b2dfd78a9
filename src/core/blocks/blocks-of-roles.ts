import { readStretch, type Stretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { IndicatorColumns } from '../pairing/indicators';
import { howPartsAdd, type PartedFigures } from '../parts/how-parts-add';
import { fitsIn } from '../parts/role-rows';
import { coversYear, isPartWithin, orderOfParts, stretchOfParts, timePartOf } from '../parts/time-parts';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { columnContent } from '../tab/figures';
import type { TableDraft } from '../table/draft';
import { readRows } from '../table/rows';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import { type Blocks, bodyRows, refused, unitsIn, withNameRows, withRows } from './framed-blocks';
import type { LabelKind } from './label-kinds';
import type { UnitBlock } from './labelled-rows';

/** Rows Kế hoạch, Thực hiện, Tỷ lệ, or Kế hoạch, Quý I to Quý IV, Cộng under each unit: every column of figures is an indicator, but of the years of one thing the last alone. */
export function ofRoles(all: Blocks, kind: Roles): DraftedBlocks {
  const { tab, blocks, frame, unitColumn, ordinalColumn, end } = all;
  const grid = tab.values;
  const rowAt = (block: UnitBlock, place: number) => block.rows[place]?.row ?? block.body.row;
  const isFilled = ({ column, role }: Column) =>
    role !== 'note' &&
    columnContent(
      grid,
      withRows(blocks).flatMap((block) =>
        placesOf(kind).map((place) => ({ kind: 'unit', row: rowAt(block, place) })),
      ),
      column,
    ) === 'figures';
  const units = unitsIn(blocks);
  const told = units.flatMap((block) => [kind.target, ...placesOf(kind)].map((place) => rowAt(block, place)));
  const { whole, columns: own } = withoutParts(grid, all.heading, told);
  const filled = own.filter(isFilled);
  const columns = ofLastYear(filled);
  const read = columns.length === 0 ? null : resultRowsOf(grid, all, { kind, columns });
  if (read === null || isContradicted(grid, all, { kind, columns, read })) return refused(all);
  const shifts = new Set(
    withRows(blocks).map((block) => rowAt(block, kind.target) - rowAt(block, read.place)),
  );
  const [targetShift = 0] = shifts;
  if (shifts.size > 1) return refused(all);
  const body = bodyRows(blocks, (block) => rowAt(block, read.place));
  const { rows, others } = readRows(
    grid,
    { rows: body, end, nameless: [] },
    columns.map(({ column }) => column),
  );
  const [first] = withRows(blocks);
  const timeOf = (place: number) => readStretch([first?.rows[place]?.label ?? '']);
  const times = { targetTime: timeOf(kind.target), resultTime: read.time ?? timeOf(read.place) };
  const isOfParts = kind.result === null;
  const partRows = new Map(
    withRows(blocks).map((block) => [
      rowAt(block, read.place),
      read.added.map((place) => rowAt(block, place)),
    ]),
  );
  const indicators = columns.map((column): IndicatorColumns => {
    const words = column.texts.map((text) => cleanText(text)).join(BETWEEN_BANDS);
    const isNamed =
      columns.length > 1 || (column !== whole && (column.subject !== '' || filled.length === 1));
    const label = isNamed ? words : '';
    const own = column === whole ? null : column.stretch;
    const named = { ...column, subject: label, label, qualifier: '', cumulative: false };
    const result: Column = { ...named, role: 'result' };
    return {
      result,
      target: { ...named, role: 'target' },
      adjusted: [],
      rate: null,
      shortfall: null,
      times: {
        targetTime: times.targetTime ?? own ?? (isOfParts ? YEAR : null),
        resultTime: times.resultTime ?? own,
      },
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
    columns: filled,
    indicators,
    added: new Map(),
    latest: new Map(),
    rows: withNameRows(rows, blocks),
    others: [...others, ...(all.others ?? [])],
    targetShift,
    ...(read.added.length > 1 ? { partRows, targetsOnce: true as const } : {}),
  };
  return rows.some((row) => row.kind === 'unit') ? { tables: [table], problems: [], end } : refused(all);
}

/** The columns without those of a year before another of the same words: "2024 | 2025 | 2026", of which the others are there to be looked at. */
function ofLastYear(columns: readonly Column[]): readonly Column[] {
  const wordsOf = ({ texts }: Column) => subjectKey(texts.join(' ').replace(/\b(?:19|20)\d{2}\b/g, ''));
  const last = new Map<string, number>();
  for (const column of columns) {
    const words = wordsOf(column);
    last.set(words, Math.max(last.get(words) ?? 0, column.year ?? 0));
  }
  return columns.filter((column) => (column.year ?? 0) === last.get(wordsOf(column)));
}

type Roles = Extract<LabelKind, { kind: 'roles' }>;

/** The places of the rows that tell the result. */
function placesOf({ result, parts }: Roles): readonly number[] {
  return result === null ? parts.map(({ place }) => place) : [result];
}

/** The row that stands for a unit's result, and those that are added to it; `time` is what they cover, null for what their words say. */
interface ResultRows {
  readonly place: number;
  readonly added: readonly number[];
  readonly time: Stretch | null;
}

/** The row that sums up the parts of the year, else the parts down to the last that is filled in, added or counted up; null where figures do not tell. */
function resultRowsOf(
  grid: Grid,
  { blocks }: Blocks,
  { kind, columns }: { readonly kind: Roles; readonly columns: readonly Column[] },
): ResultRows | null {
  if (kind.result !== null) return { place: kind.result, added: [kind.result], time: null };
  const units = unitsIn(blocks);
  const figures = units.flatMap((block) =>
    columns.map(({ column }): PartedFigures => {
      const at = (place: number) => numberIn(grid, block.rows[place]?.row ?? -1, column);
      const results = kind.parts.map(({ place }) => at(place));
      return {
        results,
        targets: null,
        target: at(kind.target),
        rate: kind.rate === null ? null : at(kind.rate),
      };
    }),
  );
  const used = kind.parts.filter((_, at) => figures.some(({ results }) => results.slice(at).some(isNumber)));
  const told = figures.map((own) => ({ ...own, results: own.results.slice(0, used.length) }));
  const parts = kind.parts.flatMap(({ stretch }) => timePartOf(stretch) ?? []);
  const isWhole = coversYear(parts, used.length);
  const isNested = orderOfParts(parts) === 'nested';
  const reading = howPartsAdd(told, { said: isNested, isWhole });
  const [first] = used;
  const last = used[used.length - 1];
  if (reading === null || first === undefined || last === undefined) return null;
  const time = isWhole ? YEAR : stretchOfParts(parts.slice(0, used.length));
  if (reading.results === 'latest') return { place: last.place, added: [last.place], time };
  return { place: first.place, added: used.map(({ place }) => place), time };
}

function isNumber(value: number | null): boolean {
  return value !== null;
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
  const within = timed.filter(({ part }) => timed.some(({ part: whole }) => isPartWithin(part, whole)));
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

/** Whether most typed percentages, or sums of the parts, say that what was taken for target and result are something else. */
function isContradicted(
  grid: Grid,
  { blocks }: Blocks,
  {
    kind,
    columns,
    read,
  }: { readonly kind: Roles; readonly columns: readonly Column[]; readonly read: ResultRows },
): boolean {
  const told = withRows(blocks).flatMap((block) =>
    columns.flatMap(({ column }): readonly boolean[] => {
      const rowOf = (place: number | null) => (place === null ? -1 : (block.rows[place]?.row ?? -1));
      const at = (place: number) => numberIn(grid, rowOf(place), column);
      const results = read.added.flatMap((place) => at(place) ?? []);
      const result = results.length === 0 ? null : addExact(results);
      const parts = kind.result === null ? [] : kind.parts.map(({ place }) => at(place));
      const rate = cellAt(grid, rowOf(kind.rate), column);
      return fitsIn({ rate, target: at(kind.target), result, parts });
    }),
  );
  return told.length > 1 && told.filter((fits) => !fits).length * 2 > told.length;
}
