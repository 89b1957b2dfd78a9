import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { hasFigure } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { Header } from '../tab/header';
import { startsHeader } from '../tab/header-rows';
import { nameOf } from '../tab/name-cell';
import { readOrdinal, splitNumbering } from '../tab/numbering';
import { isEndText, isGroupText, isLineText, isTotalText } from '../tab/row-words';
import type { Slice } from '../tab/slices';
import { isNamedAsUnit, unitLikeness } from '../table/unit-like';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { bodyOf, type LabelledRow, type UnitBlocks, wordsLeftOf } from './read-blocks';
import { rowsBelow } from './rows-below';
import { beginsAsTime } from './time-labels';

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
  const isUnitLike = unitLikeness(own.map(([name]) => splitNumbering(name).rest));
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

/**
 * Reads a table in which rows of their own say an indicator, and the units stand below each: "I | Doanh thu (triệu đồng)", "1 | Bưu cục A".
 * What stands under different units of measure, or tells of one unit again, is never one indicator's. A heading without a unit of measure
 * is numbered as one (I, A), is no unit itself, and most units stand again below others. Null where the rows are no such.
 */
export function readIndicatorHeads(
  grid: Grid,
  {
    header,
    columns,
    slice,
  }: { readonly header: Header; readonly columns: readonly Column[]; readonly slice: Slice },
): UnitBlocks | null {
  const [unitColumn, ...others] = slice.unitColumns;
  if (unitColumn === undefined || others.length > 0) return null;
  const ordinalColumn =
    columns.find(({ role, column }) => role === 'ordinal' && column < unitColumn)?.column ?? null;
  const layout = { ...slice, unitColumn };
  const units = new Map<
    string,
    { readonly row: number; readonly ordinal: Cell; readonly rows: LabelledRow[] }
  >();
  const measures = new Set<string>();
  const bare = new Set<string>();
  const sums: { readonly text: string; readonly row: number; readonly label: string }[] = [];
  let label = '';
  let isAgain = false;
  let end = header.last + 1;
  for (const row of rowsBelow(grid, { header, unitColumn, from: slice.from, to: slice.to })) {
    const cells = (grid[row] ?? []).slice(0, slice.to + 1);
    const text = nameOf(cellAt(grid, row, unitColumn)) || wordsLeftOf(cells, layout);
    const figures = hasFigure(cells.slice(unitColumn + 1));
    const { numbering, rest } = splitNumbering(text);
    const heading = measuredHeading(rest);
    const ordinal = ordinalColumn === null ? '' : cellAt(grid, row, ordinalColumn);
    const level = (readOrdinal(ordinal) ?? numbering)?.level ?? null;
    if (heading !== null || (level !== null && level <= 1 && isPlainHeading(rest))) {
      label = rest;
      if (heading === null) bare.add(label);
      else measures.add(heading.measure.toLowerCase());
      if (figures) sums.push({ text, row, label });
    } else if (!figures) {
      if (text !== '' && (isEndText(text) || isLineText(text) || startsHeader(grid, row))) break;
      if (text !== '') return null;
      continue;
    } else {
      if (label === '' || text === '') return null;
      const known = units.get(text);
      isAgain ||= known !== undefined;
      const unit = known ?? { row, ordinal, rows: [] };
      unit.rows.push({ row, label });
      units.set(text, unit);
    }
    end = row + 1;
  }
  const labels = new Set([...units.values()].flatMap(({ rows }) => rows.map((one) => one.label)));
  if (labels.size < 2) return null;
  const areMeasured = (measures.size > 1 || isAgain) && [...measures].some(isKnownMeasure);
  if (bare.size > 0 ? !standAgain([...units]) : !areMeasured) return null;
  const totals = sums.map(({ text, row, label: own }) => {
    return {
      body: { ...bodyOf(text, row, { ordinal: '', figures: true }), total: true },
      rows: [{ row, label: own }],
    };
  });
  const blocks = [...units].map(([name, { row, ordinal, rows }]) => {
    return { body: bodyOf(name, row, { ordinal, figures: true }), rows };
  });
  return { unitColumn, ordinalColumn, labelColumn: unitColumn, blocks: [...totals, ...blocks], end };
}
