import { isYearOrLonger, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { IndicatorColumns } from '../pairing/indicators';
import { howPartsAdd, type PartedFigures, type PartsReading } from '../parts/how-parts-add';
import { areStates, STATE } from '../parts/states-in-parts';
import { coversYear, orderOfParts, stretchOfParts } from '../parts/time-parts';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import type { Header } from '../tab/header';
import { draftRows } from '../table/draft';
import { linesAbove } from '../table/known-columns';
import type { DraftedBlocks } from './drafted-blocks';
import { type Blocks, bodyRows, refused, unitsIn, withNameRows, withRows } from './framed-blocks';
import type { LabelKind } from './label-kinds';
import type { UnitBlock } from './labelled-rows';
import { areNoAmounts } from './no-amounts';
import { earlierRows, mayBeState, sinceBeginning, withBareResult, withBothRoles } from './running-totals';

/**
 * Rows for parts of the year: a row that tells of all of them, else their figures together. What is counted up by then ("Lũy kế") is
 * that of the last row; a target that stands once, left of the parts as well, is that of all of them.
 */
export function ofTimes(all: Blocks, kind: Extract<LabelKind, { kind: 'times' }>): DraftedBlocks | null {
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
  const read = table.indicators.map((columns) =>
    readIndicator(all, kind, { ...columns, haveNoSum: areNoAmounts(tab, table, columns) }),
  );
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
  const covers = whole !== null || (!head.haveNoSum && coversYear(kind.parts, used));
  const parts = kind.parts.slice(head.haveNoSum ? used - 1 : 0, used);
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
  const isAbove = isOnce && targetShift !== 0 && settled.indicators.some(isFilled);
  if (isAbove && shifts.size > 1) return refused(all);
  const above = isAbove ? { targetShift } : {};
  const isLatest = whole === null && reading?.results === 'latest';
  const earlier = isLatest ? earlierRows(units, { place, kept: isAbove ? firstPlace : null }) : [];
  const others = [...settled.others, ...(all.others ?? []), ...earlier];
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
  /** Given for percentages and averages: the last part's are of that part alone. */
  readonly haveNoSum?: true;
}

/** A plan that no heading calls the year's is one for so many parts where they come to it together. */
const FEWEST_OF_ONE = 3;

/** What was done in each part ("Thu trong tháng") is added. */
const OF_PARTS: PartsReading = { results: 'add', targets: 'once' };

function readIndicator(
  { tab, blocks, frame: { header }, labelColumn }: Blocks,
  { places, parts, whole }: Extract<LabelKind, { kind: 'times' }>,
  { result, target, rate, haveNoSum }: IndicatorColumns & { readonly haveNoSum: boolean },
): ReadParts | null {
  const units = unitsIn(blocks);
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
  if (whole !== null && wholes.length > 0) {
    const fits = wholes.filter((block) => {
      const own = numberAt(block, whole, result);
      const told = resultsOf(block).filter((value): value is number => value !== null);
      const last = told[told.length - 1] ?? 0;
      const sum = addExact(told);
      if (haveNoSum) return (own ?? 0) >= Math.min(...told) && (own ?? 0) <= Math.max(...told);
      return isNested ? (own ?? 0) >= last : own === sum || own === last;
    });
    const isOnce = units.every((block) => numberAt(block, whole, target) === null);
    return fits.length * 2 > wholes.length ? { whole, used, reading: null, isOnce, isCounted: false } : null;
  }
  const figures = units.map((block): PartedFigures => {
    const targets = places.slice(0, used).map((place) => numberAt(block, place, target));
    return { results: resultsOf(block).slice(0, used), targets, target: null, rate: null };
  });
  const isOnce =
    figures.every(({ targets }) => (targets ?? []).filter((one) => one !== null).length < 2) && used > 1;
  if (haveNoSum)
    return { whole: null, used, reading: STATE, isOnce, isCounted: false, haveNoSum: true as const };
  const texts = [...result.texts, headingOf(header, labelColumn)];
  const isState = areStates(figures, { texts, lines: linesAbove(tab.values, header) });
  const isWhole = coversYear(parts, used);
  const said = isNested || (result.cumulative && !areRounds);
  const proved = howPartsAdd(isOnce ? figures.map(asOne) : figures, { said, isWhole, areRounds });
  const isOfPart = !said && isOnce && result.stretch?.kind === 'part' && !mayBeState(result.leaf, figures);
  const added = isState && !areRounds ? STATE : (proved ?? (isOfPart ? OF_PARTS : null));
  const isCounted = (result.cumulative || isState) && added?.results === 'latest';
  if (added !== null || isOnce) return added && { whole: null, used, reading: added, isOnce, isCounted };
  const isOfYear = target !== null && target.stretch !== null && isYearOrLonger(target.stretch);
  const mayBeOne = areRounds || isOfYear || used >= FEWEST_OF_ONE;
  const isRepeated = mayBeOne && figures.every(({ targets }) => new Set(targets).size === 1);
  const again = isRepeated ? howPartsAdd(figures.map(asOne), { said: false, isWhole, areRounds }) : null;
  return again && { whole: null, used, reading: again, isOnce, isCounted: false, isToldAgain: true };
}

/** What a column is called. */
function headingOf({ columns }: Header, column: number): string {
  const path = columns.find((one) => one.column === column)?.path ?? [];
  return path[path.length - 1]?.text ?? '';
}

/** A unit's figures with the one target that its parts tell. */
function asOne(figures: PartedFigures): PartedFigures {
  return { ...figures, targets: null, target: figures.targets?.find((value) => value !== null) ?? null };
}
