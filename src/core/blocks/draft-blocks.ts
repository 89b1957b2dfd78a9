import { readStretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { isMeasureHeading } from '../form/heading';
import { addExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import { howPartsAdd, type PartedFigures, type PartsReading } from '../parts/how-parts-add';
import { coversYear, orderOfParts, stretchOfParts, timePartOf } from '../parts/time-parts';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { subjectKey } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { splitNumbering } from '../tab/numbering';
import type { BodyRow } from '../table/body-row';
import { type DraftedTable, draftRows, type TableDraft, type TableFrame } from '../table/draft';
import { readRows } from '../table/rows';
import type { TableRow } from '../table/table';
import { unitLikeness } from '../table/unit-like';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import { readHeadedBlocks } from './headed-blocks';
import { measuredHeading, readIndicatorHeads } from './indicator-heads';
import { type LabelKind, labelKindOf, yearOf } from './label-kinds';
import { readLeftBlocks } from './left-blocks';
import { readUnitBlocks, type UnitBlock, type UnitBlocks } from './read-blocks';
import {
  earlierRows,
  mayBeState,
  saysState,
  sinceBeginning,
  withBareResult,
  withBothRoles,
} from './running-totals';
import { asSumsOf, partsOfWholes, wholeOfRows } from './whole-of-rows';
import { draftWorks } from './works';

/** A table in which several rows tell of each unit, with the columns behind its labels. */
interface Blocks extends UnitBlocks {
  readonly tab: Tab;
  readonly frame: TableFrame;
  readonly heading: readonly Column[];
  /** The labels are headings that say their unit of measure. */
  readonly isHeaded?: true;
}

/**
 * Reads a table in which each unit has several rows, in the same way under each of them, as ordinary tables with a row a
 * unit: rows for target, result and rate make an indicator of every column; rows for parts of the year are put together;
 * rows for indicators are a table each. Null where the rows below the header are none of these.
 */
export function draftBlocks(tab: Tab, frame: TableFrame): DraftedBlocks | null {
  const labelled = readUnitBlocks(tab.values, frame);
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
  const kindBeside = beside === null ? null : labelKindOf(beside.blocks);
  const other = kindBeside === null ? readLeftBlocks(tab.values, frame) : null;
  const headed = kindBeside === null && other === null ? readHeadedBlocks(tab.values, frame) : null;
  const found = headed ?? other ?? beside;
  const kind =
    headed !== null ? headedKindOf(headed.blocks) : other !== null ? labelKindOf(other.blocks) : kindBeside;
  if (found === null || kind === null || (other?.areTimes && kind.kind !== 'times')) return null;
  const blocks = { ...found, tab, frame, heading: headingOf(frame, found.labelColumn) };
  if (kind.kind === 'roles') return ofRoles(blocks, kind);
  if (kind.kind === 'things' || kind.kind === 'years') return ofThings(blocks, kind.kind);
  const timed = ofTimes(blocks, kind);
  if (timed?.tables.length !== 0) return timed;
  if (kind.parts[0]?.of === 'rounds') return ofThings(blocks, 'things');
  return other === null ? timed : null;
}

/** Rows of times with the totals of all units among them; null for other rows with such totals, of which each unit's figures consist. */
function withTotals(labelled: UnitBlocks): UnitBlocks | null {
  const { blocks, totals = [] } = labelled;
  if (totals.length === 0) return labelled;
  if (labelKindOf(blocks)?.kind !== 'times') return null;
  return { ...labelled, blocks: [...blocks, ...totals.map((body) => ({ body, rows: [] }))] };
}

/** The columns right of the labels. */
function headingOf({ columns, slice }: TableFrame, labelColumn: number): readonly Column[] {
  return columns.filter(({ column, leaf }) => column > labelColumn && column <= slice.to && leaf !== '');
}

/** What rows below a unit's own row tell of; things only where the names above them are units' and their own are not. */
function headedKindOf(blocks: readonly UnitBlock[]): LabelKind | null {
  const kind = labelKindOf(blocks);
  if (kind?.kind !== 'things') return kind;
  const names = withRows(blocks).flatMap(({ body }) => (body.total ? [] : [body.name]));
  const isUnitLike = unitLikeness(names);
  const labels = withRows(blocks).flatMap(({ rows }) => rows.map(({ label }) => splitNumbering(label).rest));
  const count = (texts: readonly string[]) => texts.filter((text) => isUnitLike(text)).length;
  return count(names) * 3 >= names.length * 2 && count(labels) * 4 <= labels.length ? kind : null;
}

function refused({ tab, labelColumn, blocks, end }: Blocks): DraftedBlocks {
  const row = blocks.find(({ rows }) => rows.length > 0)?.rows[0]?.row ?? 0;
  const place = { tab: tab.name, row, column: labelColumn };
  return { tables: [], problems: [{ kind: 'unclearRows', place }], end };
}

/** The blocks as rows of a table; `pick` tells which of a unit's rows stands for it. */
function bodyRows(
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
function withNameRows(rows: readonly TableRow[], blocks: readonly UnitBlock[]): readonly TableRow[] {
  const named = new Map(
    blocks.flatMap(({ body, rows: own }) => own.map(({ row }) => [row, body.row] as const)),
  );
  return rows.map((one) => {
    const nameRow = named.get(one.row) ?? one.row;
    return nameRow === one.row ? one : { ...one, nameRow };
  });
}

/** Rows Kế hoạch, Thực hiện, Tỷ lệ under each unit: every column of figures is an indicator. */
function ofRoles(all: Blocks, kind: Extract<LabelKind, { kind: 'roles' }>): DraftedBlocks {
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

function withRows(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  return blocks.filter(({ rows }) => rows.length > 0);
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

/** Rows for indicators, or for years of one: each is a table of the units that have it. */
function ofThings(all: Blocks, kind: 'things' | 'years'): DraftedBlocks | null {
  const { tab, blocks, frame, heading, end } = all;
  const measureColumn = heading.find(({ leaf }) => isMeasureHeading(leaf))?.column ?? null;
  const columns = heading.filter(({ column }) => column !== measureColumn);
  const hasFigures = columns.some(({ role }) => role === 'result' || role === 'target');
  if (!hasFigures) return null;
  const whole = kind === 'things' ? wholeOfRows(tab.values, blocks, columns) : null;
  const isPart = ([key]: readonly [string, string]) =>
    whole === null || whole.arePlanned || key === whole.key;
  const names = [...namesOf(blocks)].filter(isPart);
  const drafts = names.map(([key, label]) => {
    const rowOf = (block: UnitBlock) => block.rows.find((row) => subjectKey(row.label) === key)?.row ?? null;
    const rows = bodyRows(blocks, rowOf);
    const drafted = draftRows(tab, { rows, end, nameless: [] }, { ...all, ...frame, heading: columns });
    const [first] = rows.filter(({ figures }) => figures);
    const measure = measureColumn === null || !first ? '' : cellAt(tab.values, first.row, measureColumn);
    const said = all.isHeaded ? measuredHeading(label) : null;
    const isWhole = key === whole?.key;
    const subject = said ?? {
      label,
      ...(isWhole ? { isWhole: true as const } : {}),
      measure: typeof measure === 'string' && measure !== '' ? cleanText(measure) : null,
    };
    const year = kind === 'years' ? yearOf(label) : null;
    return { drafted, isWhole, own: year === null ? { subject } : { year } };
  });
  const read = drafts.flatMap(({ drafted, isWhole, own }) =>
    drafted.table === null
      ? []
      : [{ isWhole, table: { ...drafted.table, rows: withNameRows(drafted.table.rows, blocks), ...own } }],
  );
  const parts = read.flatMap(({ isWhole, table }) => (isWhole ? [] : [table]));
  const tables = read.map(({ isWhole, table }, place) => {
    if (place === 0 && all.others) return { ...table, others: [...table.others, ...all.others] };
    if (!isWhole || whole === null) return table;
    if (whole.arePlanned) return asSumsOf(table, parts);
    return { ...table, others: [...table.others, ...partsOfWholes(blocks, whole)] };
  });
  const [unread] = drafts.filter(({ drafted }) => drafted.table === null);
  if (tables.length === 0) return null;
  return { tables, problems: problemsOf(unread?.drafted ?? drafts[0]?.drafted), end };
}

function problemsOf(drafted: DraftedTable | undefined): readonly TableProblem[] {
  return drafted?.problems ?? [];
}

/** The words of every label, in the order they first stand; a part ("- Nữ") has the words it stands under before its own. */
function namesOf(blocks: readonly UnitBlock[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { rows } of blocks) {
    let parent = '';
    for (const { label } of rows) {
      const { numbering, rest } = splitNumbering(label);
      const isPart = (numbering?.level ?? 0) >= 4;
      if (!isPart) parent = rest;
      const key = subjectKey(label);
      if (!names.has(key)) names.set(key, isPart && parent !== '' ? `${parent} – ${rest}` : rest);
    }
  }
  return names;
}

/**
 * Rows for parts of the year: a row that tells of all of them, else their figures together. What is counted up by then ("Lũy kế") is
 * that of the last row; a target that stands once, left of the parts as well, is that of all of them.
 */
function ofTimes(all: Blocks, kind: Extract<LabelKind, { kind: 'times' }>): DraftedBlocks | null {
  const { tab, blocks, frame, end } = all;
  const around = headingAround(all);
  const heading =
    withBothRoles(all.heading) ??
    withBothRoles(around) ??
    withBareResult(tab.values, blocks, around) ??
    all.heading;
  const has = (role: ColumnRole) => heading.some((column) => column.role === role);
  const areRounds = kind.parts[0]?.of === 'rounds';
  if (areRounds ? !has('target') && !has('result') : !has('target') || !has('result')) return null;
  const rowAt = (block: UnitBlock, place: number) => block.rows[place]?.row ?? block.body.row;
  const draft = (place: number) =>
    draftRows(
      tab,
      { rows: bodyRows(blocks, (block) => rowAt(block, place)), end, nameless: [] },
      { ...all, ...frame, heading },
    );
  const [firstPlace = 0] = kind.places;
  const { table } = draft(firstPlace);
  if (table === null) return refused(all);
  const read = table.indicators.map((columns) => readIndicator(all, kind, columns));
  const [head] = read;
  if (head === undefined || head === null) return refused(all);
  if (read.some((one) => JSON.stringify(one) !== JSON.stringify(head))) return refused(all);
  const { whole, used, reading, isOnce, isCounted } = head;
  const place = whole ?? (reading?.results === 'latest' ? (kind.places[used - 1] ?? firstPlace) : firstPlace);
  const settled = draft(place).table;
  if (settled === null) return refused(all);
  const isAdded = whole === null && reading?.results === 'add';
  const partRows = new Map(
    withRows(blocks).map((block) => [
      rowAt(block, place),
      kind.places.slice(0, used).map((one) => rowAt(block, one)),
    ]),
  );
  const covers = whole !== null || coversYear(kind.parts, used);
  const parts = kind.parts.slice(0, used);
  const time = covers ? null : stretchOfParts(isCounted ? sinceBeginning(parts) : parts);
  if (!covers && time === null) return refused(all);
  const indicators = settled.indicators.map((columns): IndicatorColumns => {
    if (areRounds) return columns;
    const isOfAll = reading?.targets === 'once' || (isCounted && isOnce);
    const ofYear = columns.times.targetTime ?? (isOfAll ? YEAR : (time ?? YEAR));
    return { ...columns, times: { targetTime: ofYear, resultTime: time } };
  });
  const rows = withNameRows(settled.rows, blocks);
  const once = head.isToldAgain ? { targetsOnce: true as const } : {};
  const added = isAdded ? { partRows, ...once } : {};
  const units = withRows(blocks);
  const shifts = new Set(units.map((block) => rowAt(block, firstPlace) - rowAt(block, place)));
  const [targetShift = 0] = shifts;
  const isFilled = ({ target }: IndicatorColumns) =>
    units.some((block) => numberIn(tab.values, rowAt(block, firstPlace), target?.column ?? -1) !== null);
  const isAbove = isOnce && whole === null && targetShift !== 0 && settled.indicators.some(isFilled);
  if (isAbove && shifts.size > 1) return refused(all);
  const above = isAbove ? { targetShift } : {};
  const earlier = isCounted ? earlierRows(units, { place, kept: isAbove ? firstPlace : null }) : [];
  const others = [...settled.others, ...earlier];
  return { tables: [{ ...settled, rows, others, indicators, ...added, ...above }], problems: [], end };
}

/** The columns on both sides of the labels, right of the units. */
function headingAround({ frame: { columns, slice }, unitColumn, labelColumn }: Blocks): readonly Column[] {
  return columns.filter(
    ({ column, leaf }) => column > unitColumn && column !== labelColumn && column <= slice.to && leaf !== '',
  );
}

/** How the parts of one indicator are read: by the row for all of them, or together. */
interface ReadParts {
  readonly whole: number | null;
  /** How many parts anybody has filled in. */
  readonly used: number;
  readonly reading: PartsReading | null;
  /** Each unit's target stands in one of its rows only. */
  readonly isOnce: boolean;
  /** The results are counted up from the beginning of the year. */
  readonly isCounted: boolean;
  /** Given where each part tells the one target of all of them again. */
  readonly isToldAgain?: true;
}

/** What there is at the end of each part is the last one's; what was done in each ("Thu trong tháng") is added. */
const STATE: PartsReading = { results: 'latest', targets: 'latest' };
const OF_PARTS: PartsReading = { results: 'add', targets: 'once' };

function readIndicator(
  { tab, blocks }: Blocks,
  { places, parts, whole }: Extract<LabelKind, { kind: 'times' }>,
  { result, target, rate }: IndicatorColumns,
): ReadParts | null {
  const units = withRows(blocks).filter(({ body }) => !body.total);
  const numberAt = (block: UnitBlock, place: number, column: Column | null) =>
    numberIn(tab.values, block.rows[place]?.row ?? -1, column?.column ?? -1);
  const resultsOf = (block: UnitBlock) => places.map((place) => numberAt(block, place, result));
  const filled = places.filter((place) => units.some((block) => numberAt(block, place, result) !== null));
  const used = places.indexOf(filled[filled.length - 1] ?? -1) + 1;
  if (used === 0) return null;
  if (rate?.percent && result.percent) return null;
  const wholes = whole === null ? [] : units.filter((block) => numberAt(block, whole, result) !== null);
  const areRounds = parts[0]?.of === 'rounds';
  const isNested = !areRounds && orderOfParts(parts) === 'nested';
  const isState = saysState(result.texts);
  if (whole !== null && wholes.length > 0) {
    const fits = wholes.filter((block) => {
      const own = numberAt(block, whole, result);
      const told = resultsOf(block).filter((value): value is number => value !== null);
      const last = told[told.length - 1] ?? 0;
      const sum = told.reduce((all, value) => all + value, 0);
      return isNested ? (own ?? 0) >= last : own === sum || own === last;
    });
    return fits.length * 2 > wholes.length
      ? { whole, used, reading: null, isOnce: false, isCounted: false }
      : null;
  }
  const figures = units.map((block): PartedFigures => {
    const targets = places.slice(0, used).map((place) => numberAt(block, place, target));
    return { results: resultsOf(block).slice(0, used), targets, target: null, rate: null };
  });
  const isOnce =
    figures.every(({ targets }) => (targets ?? []).filter((one) => one !== null).length < 2) && used > 1;
  const isWhole = coversYear(parts, used);
  const said = isNested || (result.cumulative && !areRounds);
  const proved = howPartsAdd(isOnce ? figures.map(asOne) : figures, { said, isWhole, areRounds });
  const isOfPart = !said && isOnce && result.stretch?.kind === 'part' && !mayBeState(result.leaf, figures);
  const added = isState && !areRounds ? STATE : (proved ?? (isOfPart ? OF_PARTS : null));
  const isCounted = (result.cumulative || isState) && added?.results === 'latest';
  if (added !== null || isOnce || !areRounds)
    return added && { whole: null, used, reading: added, isOnce, isCounted };
  const isRepeated = figures.every(({ targets }) => new Set(targets).size === 1);
  const again = isRepeated ? howPartsAdd(figures.map(asOne), { said: false, isWhole, areRounds }) : null;
  return again && { whole: null, used, reading: again, isOnce, isCounted: false, isToldAgain: true };
}

/** A unit's figures with the one target that its parts tell. */
function asOne(figures: PartedFigures): PartedFigures {
  return { ...figures, targets: null, target: figures.targets?.find((value) => value !== null) ?? null };
}
