import { countEach } from '../collection/count-each';
import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Header } from '../tab/header';
import { startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { type Numbering, readOrdinal, splitNumbering } from '../tab/numbering';
import { ordinalBefore } from '../tab/ordinal-column';
import { isEndText, isGroupText, isLineText, isTotalText } from '../tab/row-words';
import type { Slice, Sliced } from '../tab/slices';
import { beginsAsTime } from '../tab/time-labels';
import type { OtherRow } from '../table/table';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { type FiguresBelow, figuresBelow } from './figures-below';
import type { LabelledRow } from './labelled-rows';
import { bodyOf, type UnitBlocks, wordsLeftOf } from './read-blocks';
import { rowsBelow } from './rows-below';

const MEASURED = /^(.*\S) ?\(([^()]+)\) ?:?$/;

/** Longer words in brackets are a remark. */
const LONGEST_MEASURE = 3;

/** What a heading counts and in which unit of measure: "Doanh thu (triệu đồng)"; null where it says none. */
export function measuredHeading(text: string): { readonly label: string; readonly measure: string } | null {
  const [, label = '', measure = ''] = MEASURED.exec(text) ?? [];
  const { words } = readWords(measure);
  const isShort = words.length > 0 && words.length <= LONGEST_MEASURE && !/\d/.test(measure);
  return isShort ? { label, measure } : null;
}

/** Whether words may head an indicator: no group of units, no unit, no time. */
function isPlainHeading(text: string): boolean {
  return (
    text !== '' && !beginsAsTime(text) && !isGroupText(text) && !isNamedAsUnit(text) && !isTotalText(text)
  );
}

/** Whether most units stand below several headings, below each of them once, and are named as units are. */
function standAgain(
  units: readonly (readonly [string, { readonly rows: readonly LabelledRow[] }])[],
): boolean {
  const own = units.filter(([name]) => !isTotalText(name));
  const isUnitLike = unitLikeness(
    own.map(([name]) => splitNumbering(name).rest),
    { haveFigures: true },
  );
  const isOnceBelowEach = own.every(
    ([, { rows }]) => new Set(rows.map(({ label }) => label)).size === rows.length,
  );
  const again = own.filter(([, { rows }]) => rows.length > 1).length;
  const named = own.filter(([name]) => isUnitLike(splitNumbering(name).rest)).length;
  return isOnceBelowEach && own.length > 1 && again * 2 > own.length && named * 2 > own.length;
}

function isKnownMeasure(measure: string): boolean {
  const { words } = readWords(measure);
  return isWhole(words, MEASURE_WORDS) || isWhole(words, MONEY_WORDS);
}

/** The columns below a header that hold headings and units, and their numbers. */
interface HeadPlace {
  readonly header: Header;
  readonly slice: Slice;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly figuresIn: FiguresBelow;
}

/** What rows below a header hold before it is known whether they are headings or units. */
interface HeadRow {
  readonly row: number;
  readonly text: string;
  /** The text without a numbering of its own. */
  readonly rest: string;
  readonly ordinal: Cell;
  readonly numbering: Numbering | null;
  readonly figures: boolean;
}

/** Numbers of headings that need none below them to be told from units: A, I. */
const HEADS_TO = 1;

const UNNUMBERED = 9;

/** What a row alone, and the one below it, say of its being a heading: `always` whatever else stands below, `maybe` where units do, or not at all. */
function headOf(own: HeadRow, next: HeadRow | undefined): 'always' | 'maybe' | null {
  if (measuredHeading(own.rest) !== null) return 'always';
  if (!isPlainHeading(own.rest)) return null;
  const level = own.numbering?.level ?? UNNUMBERED;
  if (level <= HEADS_TO) return 'always';
  if (next === undefined) return null;
  const isDeeper = level < (next.numbering?.level ?? UNNUMBERED);
  const isAnew = own.numbering === null && (next.numbering?.value === 1 || !own.figures);
  return isDeeper || isAnew ? 'maybe' : null;
}

/** Whether the first row that is no total may be a heading: else there are none, and the others need not be read. */
function mayBeginWithHead(rows: Iterable<HeadRow>): boolean {
  let first: HeadRow | null = null;
  for (const row of rows) {
    if (first !== null) return headOf(first, row) !== null;
    if (row.text === '' || !isTotalText(row.rest)) first = row;
  }
  return false;
}

/**
 * Whether a row heads those below it: it says its unit of measure, is numbered as headings are, or its words stand once and are no
 * unit's, while what stands below it is a unit of other headings too, and is numbered deeper or anew.
 */
function headsIn(rows: readonly HeadRow[]): (place: number) => boolean {
  const times = countEach(rows.flatMap(({ rest, figures }) => (figures ? [rest] : [])));
  const isAgain = ({ rest }: HeadRow) => (times.get(rest) ?? 0) > 1;
  return (place) => {
    const [own, next] = [rows[place], rows[place + 1]];
    if (own === undefined) return false;
    const head = headOf(own, next);
    if (head !== 'maybe' || next === undefined) return head === 'always';
    return !isAgain(own) && (isAgain(next) || isNamedAsUnit(next.rest));
  };
}

/** A row of figures at the level of a heading that needs no unit of measure is an indicator of no unit's. */
function standsBeside(own: HeadRow, head: HeadRow): boolean {
  if (own.numbering === null || head.numbering === null || measuredHeading(head.rest) !== null) return false;
  return own.numbering.level <= head.numbering.level;
}

/** The rows below a header up to its end. */
function* headRows(
  grid: Grid,
  { header, slice, unitColumn, ordinalColumn, figuresIn }: HeadPlace,
): Generator<HeadRow, void> {
  const layout = { ...slice, unitColumn };
  for (const row of rowsBelow(grid, { header, unitColumn, from: slice.from, to: slice.to, figuresIn })) {
    const cells = (grid[row] ?? []).slice(0, slice.to + 1);
    const text = nameOf(cellAt(grid, row, unitColumn)) || wordsLeftOf(cells, layout);
    const figures = figuresIn(row, unitColumn + 1, slice.to).length > 0;
    const ordinal = ordinalColumn === null ? '' : cellAt(grid, row, ordinalColumn);
    const { numbering, rest } = splitNumbering(text);
    const own = readOrdinal(ordinal) ?? numbering;
    const isHead = measuredHeading(rest) !== null || (own !== null && own.level <= HEADS_TO);
    if (!figures && !isHead && (isEndText(text) || isLineText(text) || startsHeader(grid, row))) break;
    if (figures || text !== '') yield { row, text, rest, ordinal, numbering: own, figures };
  }
}

/**
 * Reads a table in which rows of their own say an indicator, and the units stand below each: "I | Doanh thu (triệu đồng)", "1 | Bưu cục A".
 * What stands under different units of measure, or tells of one unit again, is never one indicator's. A heading without a unit of measure
 * is numbered as one (I, A) or above its units, is no unit itself, and most units stand again below others. Null where the rows are no
 * such, or a heading has figures and no units.
 */
export function readIndicatorHeads(grid: Grid, { header, columns, slice }: Sliced): UnitBlocks | null {
  const [unitColumn, ...more] = slice.unitColumns;
  if (unitColumn === undefined || more.length > 0) return null;
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const place = { header, slice, unitColumn, ordinalColumn, figuresIn: figuresBelow(grid, columns) };
  if (!mayBeginWithHead(headRows(grid, place))) return null;
  const read = [...headRows(grid, place)];
  const isHead = headsIn(read);
  const units = new Map<string, { readonly first: HeadRow; readonly rows: LabelledRow[] }>();
  const measures = new Set<string>();
  const bare = new Set<string>();
  const sums: (HeadRow & { readonly label: string })[] = [];
  const others: OtherRow[] = [];
  let head: HeadRow | null = null;
  let isAgain = false;
  for (const [index, own] of read.entries()) {
    if (isHead(index)) {
      if (head?.figures && isHead(index - 1)) return null;
      head = own;
      const measure = measuredHeading(own.rest)?.measure;
      if (measure === undefined) bare.add(own.rest);
      else measures.add(measure.toLowerCase());
      if (own.figures) sums.push({ ...own, label: own.rest });
    } else if (own.text === '') return null;
    else if ((head?.figures ?? true) && isTotalText(own.rest))
      others.push({ row: own.row, name: own.text, isChild: false });
    else if (head === null || standsBeside(own, head)) return null;
    else {
      const known = units.get(own.text);
      if (!own.figures && known === undefined && !isNamedAsUnit(own.rest)) return null;
      isAgain ||= known !== undefined;
      const unit = known ?? { first: own, rows: [] };
      unit.rows.push({ row: own.row, label: head.rest });
      units.set(own.text, unit);
    }
  }
  const labels = new Set([...units.values()].flatMap(({ rows }) => rows.map((one) => one.label)));
  if (labels.size < 2) return null;
  const areMeasured = (measures.size > 1 || isAgain) && [...measures].some(isKnownMeasure);
  if (bare.size > 0 ? !standAgain([...units]) : !areMeasured) return null;
  const totals = sums.map(({ text, row, label }) => {
    return {
      body: { ...bodyOf(text, row, { ordinal: '', figures: true }), total: true },
      rows: [{ row, label }],
    };
  });
  const blocks = [...units].map(
    ([
      name,
      {
        first: { row, ordinal },
        rows,
      },
    ]) => {
      return { body: bodyOf(name, row, { ordinal, figures: true }), rows };
    },
  );
  const end = (read[read.length - 1]?.row ?? header.last) + 1;
  return { unitColumn, ordinalColumn, labelColumn: unitColumn, blocks: [...totals, ...blocks], others, end };
}
