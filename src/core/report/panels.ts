import { isPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import type { ColumnWidth, Look } from '../page/page';
import { PADDING, pixelsOf } from '../page/set-text';
import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { rateText, wordsForRate } from './cells';
import { COLUMNS_PER_INDICATOR, firstColumn, HEADINGS, type Panel, panelColumns } from './summary-layout';

/** More indicators than this beside each other are not read. */
const MOST_INDICATORS = 6;

/**
 * Pixels of a page of 11 points that is printed on A4 across in 8: 277 mm are 1.047 pixels, so 1.440 at 8/11 of the size. A fifth
 * is kept for fonts that stand for Times New Roman where there is none, and with them for columns that are counted in their digits.
 */
const WIDEST = 1130;

const ORDINAL = 32;
/** Pixels of a page with one or two indicators. */
const NARROWEST = 780;
const UNIT = { least: 130, most: 196, spread: 90 };
const COUNT = 58;
const LEAST_FIGURE = 34;
/** Figures that are cut are no figures: room for the digits of other fonts. */
const WIDER = 1.12;
const BOLD: Look = { bold: true };
/** A rate as most are: a page keeps its widths when figures change. */
const RATE = '▼ 99,9%';

/**
 * The panels of a summary, one below the other: as few as hold at most six indicators each and fit the paper, filled evenly.
 * Nine indicators are five and four.
 */
export function panelsOf({ indicators, directory }: Survey, font: string): readonly Panel[] {
  const first = ORDINAL + unitWidth(directory.units, font);
  const wide = indicators.map((indicator) => sum(figureWidths(indicator, font)));
  for (let count = Math.max(1, Math.ceil(indicators.length / MOST_INDICATORS)); ; count += 1) {
    const each = Math.ceil(indicators.length / count);
    const fits = Array.from({ length: count }, (_, at) => wide.slice(at * each, (at + 1) * each)).every(
      (own) => first + sum(own) + COUNT <= WIDEST,
    );
    if (fits || each <= 1) return split(indicators, each);
  }
}

function split(indicators: readonly Indicator[], each: number): readonly Panel[] {
  const count = Math.max(1, Math.ceil(indicators.length / Math.max(1, each)));
  return Array.from({ length: count }, (_, at) => ({
    indicators: indicators.slice(at * each, (at + 1) * each),
    isLast: at === count - 1,
  }));
}

/** The widths of the columns that panels share, wide enough for each of them. */
export function panelWidths(
  panels: readonly Panel[],
  { directory }: Survey,
  font: string,
): readonly number[] {
  const columns = Math.max(...panels.map(panelColumns));
  const widths = Array.from({ length: columns }, () => LEAST_FIGURE);
  widths[0] = ORDINAL;
  widths[1] = unitWidth(directory.units, font);
  const need = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? 0, width);
  };
  for (const { indicators, isLast } of panels) {
    indicators.forEach((indicator, at) => {
      figureWidths(indicator, font).forEach((width, part) => {
        need(firstColumn(at) + part, width);
      });
    });
    if (isLast) need(firstColumn(indicators.length), COUNT);
  }
  spread(widths);
  for (let column = firstColumn(0); column + 1 < columns; column += COLUMNS_PER_INDICATOR) {
    need(column, widths[column + 1] ?? 0);
    need(column + 1, widths[column] ?? 0);
  }
  return widths;
}

/** Gives a narrow page the width that its title and notes need: first to the names, the rest to all columns of figures. */
function spread(widths: number[]): void {
  const names = Math.min(Math.max(0, NARROWEST - sum(widths)), UNIT.spread);
  widths[1] = (widths[1] ?? 0) + names;
  const each = Math.ceil(Math.max(0, NARROWEST - sum(widths)) / Math.max(1, widths.length - firstColumn(0)));
  for (let column = firstColumn(0); column < widths.length; column += 1)
    widths[column] = (widths[column] ?? 0) + each;
}

/** Widths as a spreadsheet sets them: neighbours of one width together. */
export function widthRuns(widths: readonly number[]): readonly ColumnWidth[] {
  const runs: { column: number; count: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ column, count: 1, width });
  });
  return runs;
}

/** The widths of a summary as a spreadsheet sets them: KH and KQ together, as many whatever the figures are. */
export function panelRuns(widths: readonly number[]): readonly ColumnWidth[] {
  return widths.flatMap((width, column): ColumnWidth[] => {
    const part = column < firstColumn(0) ? null : (column - firstColumn(0)) % COLUMNS_PER_INDICATOR;
    if (part === 1) return [];
    return [{ column, count: part === 0 && column + 1 < widths.length ? 2 : 1, width }];
  });
}

function unitWidth(units: Survey['directory']['units'], font: string): number {
  const widest = Math.max(0, ...units.map(({ name }) => pixelsOf(name, BOLD, font)));
  return Math.min(UNIT.most, Math.max(UNIT.least, Math.ceil(widest) + PADDING));
}

/** The widths of KH, KQ, which are one, and of Tỷ lệ: what the sums take in bold, and the words that stand for a rate. */
function figureWidths({ measures, measure }: Indicator, font: string): readonly number[] {
  const widthOf = (texts: readonly string[]) =>
    Math.ceil(Math.max(LEAST_FIGURE, ...texts.map((text) => pixelsOf(text, BOLD, font) + PADDING)));
  const figures = (of: 'inTargets' | 'inResults') => {
    const all = measures.flatMap(({ assessment }) => assessment[of] ?? []);
    return [...all, addExact(all)].map((figure) => formatNumber(figure));
  };
  const isProvisional = measures.some(
    ({ assessment, result }) => assessment.provisional || result.missing > 0,
  );
  const words = measures.map(({ assessment: { rate, state, surplus } }) =>
    rate === null || rate.target === 0
      ? wordsForRate(state, surplus, { percent: isPercent(measure), provisional: true })
      : rateText(rate, { below: state === 'below', provisional: isProvisional }),
  );
  const figure = Math.ceil(
    WIDER * widthOf([HEADINGS.target, HEADINGS.result, ...figures('inTargets'), ...figures('inResults')]),
  );
  return [figure, figure, widthOf([HEADINGS.rate, isProvisional ? `${RATE}*` : RATE, ...words])];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
