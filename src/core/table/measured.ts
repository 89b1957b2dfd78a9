import { numberIn } from '../figure/number-in';
import { dealersIn } from '../measure/dealers';
import {
  isMeanMeasure,
  isMoney,
  isMoneyOfEach,
  isPercent,
  isRateName,
  isTime,
  type Measure,
  readMeasure,
  saysCurrency,
  saysPercent,
} from '../measure/measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { beginsAsCount } from '../tab/heading-words';
import type { Line } from '../tab/line';
import {
  countsWholeThings,
  endsAsMean,
  isLevel,
  type Mean,
  maySayMean,
  saysMean,
  saysRate,
} from '../tab/means';
import { cleanText } from '../text/normalise';
import type { Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';
import { isOfSize, isPercentColumn, type PercentContext, percentContext } from './percent-results';
import { areRanks } from './ranked';
import type { TableIndicator } from './table';
import {
  areMeans,
  areSimpleMeans,
  fractionsIn,
  hasTotal,
  isSummed,
  meanRowsOf,
  type Totals,
} from './total-means';

/** What tells in what a table's figures are measured. */
interface Context {
  readonly tab: Tab;
  readonly draft: TableDraft;
  readonly linesAbove: readonly Line[];
  /** The title found above the table, null when there is none. */
  readonly ownTitle: string | null;
  readonly totals: Totals;
  /** The units of measure that its rows name each for itself. */
  readonly measures: readonly string[];
}

interface Named {
  readonly name: string;
  readonly context: Context;
}

/** As headers and lines say; % where the figures do, or where they are no fractions of what is called a rate. */
export function measureOf({ result, target }: IndicatorColumns, { name, context }: Named): Measure {
  const { tab, draft, linesAbove, totals } = context;
  const [ofAll, ...others] = context.measures;
  const areMixed = others.length > 0;
  const inRows = ofAll === undefined || areMixed ? [] : [`ĐVT: ${ofAll}`];
  const lines = [...inRows, ...linesAbove.map(({ text }) => text)];
  const printed = areMixed ? null : (draft.subject?.measure ?? null);
  if (printed !== null) return { measure: isPercent(printed) ? '%' : printed, money: isMoney(printed) };
  const headers = [...result.texts, ...(target?.texts ?? [])];
  const read = readMeasure(headers, lines);
  const isOthers = isMeanMeasure(read.measure) && !isOwnMeasure(headers) && isSaidOfOthers(result, context);
  const figures = percentContext(tab, draft.rows);
  const isAssumed = read.money && (read.measure === null || read.measure === ASSUMED);
  if (!isOthers && isAssumed && ![...headers, ...lines].some(saysCurrency)) {
    const columns = target === null ? [result] : [target, result];
    if (!areSmall(figures, columns)) return read;
    return { measure: null, money: !headers.some((text) => dealersIn(text) !== null) };
  }
  const isOfOthers = !read.money && isOfTitle(read.measure, context) && countsBesideOthers(result, context);
  if (isOfOthers) return { measure: null, money: false };
  if (!isOthers && (read.measure !== null || read.money)) return read;
  const isCalledRate = !isNumber(result) && [name, ...titleOf(result, context)].some(isRateName);
  const isAdded = isSummed(totals, tab.values, result.column);
  const isShare =
    (target !== null && isPercentColumn(figures, target)) ||
    ((isPercentColumn(figures, result) || (isCalledRate && !isAdded)) &&
      (target === null || isOfSize(figures, { result, target })));
  return isShare ? { measure: '%', money: false } : isOthers ? { measure: null, money: false } : read;
}

/** In what money is that no heading says. */
const ASSUMED = 'đồng';
/** The least that anybody plans or counts of it. */
const LEAST_MONEY = 1000;
/** Nobody has less of it than this, so that sums of a few notes are whole hundreds; large ones come of shares and interest. */
const LEAST_NOTE = 100;
const FEW_NOTES = 100_000;

/** Whether no figure of some columns is as large as money in đồng is, or few are as round as small sums of it are. */
function areSmall({ cells, rows }: PercentContext, columns: readonly Column[]): boolean {
  const figures = columns.flatMap(({ column }) =>
    rows.flatMap((row) => numberIn(cells.values, row, column) ?? []),
  );
  const areBelow = (most: number) => figures.every((figure) => Math.abs(figure) < most);
  const isRound = (figure: number) => figure % LEAST_NOTE === 0;
  const areRound = figures.filter(isRound).length * 2 > figures.length;
  return figures.length > 0 && (areBelow(LEAST_MONEY) || (areBelow(FEW_NOTES) && !areRound));
}

/**
 * By the words of its headers, of its name, and of the title where that tells of it; else by the table's total rows, or by its row of
 * averages. Of rates and measures a typed total that is their sum says that they are none.
 */
export function meanOf(
  one: IndicatorColumns,
  { name, measured, context }: Named & { readonly measured: Measure },
): Mean | null {
  const { result, target } = one;
  const { measure } = measured;
  if (isPercent(measure)) return null;
  const { tab, draft, totals } = context;
  const title = titleOf(result, context);
  const ofOne = draft.indicators.length === 1 ? title : [];
  const own = isLetters(name) && name === cleanText(tab.name) && ofOne.length > 0 ? [] : [name];
  if ([...own, ...ofOne, ...result.texts, ...(target?.texts ?? [])].some(saysMean)) return 'words';
  const columns = target === null ? [result.column] : [result.column, target.column];
  if (isNumber(result) || columns.some((column) => isSummed(totals, tab.values, column))) return null;
  const ranked = name === cleanText(tab.name) ? title : [name];
  if (areRanks(one, ranked, context)) return 'rank';
  if (measure === '‰') return 'rate';
  if (isMeanMeasure(measure) || title.some(saysMean)) return 'words';
  const texts = [measure ?? '', ...result.texts, ...(target?.texts ?? [])];
  if (texts.some(isMoneyOfEach) && [name, ...ofOne].some(isLevel)) return 'words';
  const isOpen = (measure === null || isOfTitle(measure, context)) && !measured.money;
  const said = isOpen ? [name, ...title] : name === context.ownTitle ? [] : [name];
  const names = [...said, result.label, result.qualifier];
  if (names.some(saysRate)) return 'rate';
  if (names.some(endsAsMean)) return 'words';
  const fractions = fractionsIn(draft.rows, tab.values, columns);
  if (fractions !== 'none' && names.some(maySayMean)) return 'words';
  const isTold = columns.some((column) => hasTotal(totals, tab.values, column));
  const areAverages = areMeans(totals, tab.values, columns);
  const areBroken = fractions === 'most' && (!isTold || areAverages);
  if (areBroken && countsWholeThings(measure, names)) return 'fractions';
  const mayLast = isTime(measure) && !names.some(beginsAsCount);
  if (!isTold && mayLast && areOthersTotalled(columns, context)) return 'blank';
  if (target === null) return null;
  if (areAverages) return 'total';
  const inRow = meanRowsOf(draft.others, draft.rows);
  if (isTold || !columns.every((column) => areMeans(inRow, tab.values, [column]))) return null;
  const isCount =
    fractions === 'none' && (measure !== null || [name, result.leaf, ...title].some(beginsAsCount));
  const areSimple = columns.every((column) => areSimpleMeans(inRow, tab.values, column));
  return areSimple && (isCount || measured.money) ? null : 'row';
}

const NUMBER = phrases('SL|số lượng');

/** Whether a heading says that its figures are how many there are, under a title that tells of a rate too: "KH (SL)", "Số lượng". */
function isNumber({ texts }: Column): boolean {
  return texts.some((text) => contains(readWords(text).words, NUMBER)) && !texts.some(saysPercent);
}

/** Whether the total rows of a table hold figures of its other indicators. */
function areOthersTotalled(columns: readonly number[], { draft, tab, totals }: Context): boolean {
  return draft.indicators.some(
    ({ result: { column } }) => !columns.includes(column) && hasTotal(totals, tab.values, column),
  );
}

/**
 * Why an indicator's figures have no sum: they are averages, or its rows are of several units of measure, "Gừng (tấn)" and "Lợn đen (con)", where no
 * heading names that of all and no typed total adds them up. Such a total that is none is no average by itself: it may be reckoned in one of them.
 */
export function noSumOf(
  { result, target }: IndicatorColumns,
  mean: Mean | null,
  { tab, totals, measures }: Context,
): Pick<TableIndicator, 'mean' | 'measures'> {
  const columns = target === null ? [result] : [result, target];
  const isSum = columns.some(({ column }) => isSummed(totals, tab.values, column));
  const areApart = measures.length > 1 && !isSum && !isOwnMeasure(columns.flatMap(({ texts }) => texts));
  if (areApart && (mean === null || mean === 'total' || mean === 'row'))
    return { mean: 'measures', measures };
  return mean === null ? {} : { mean };
}

/** Whether a name is no more than letters, which may stand for anything: the tab "TB" under "KẾT QUẢ TIN BÀI". */
function isLetters(name: string): boolean {
  return readWords(name).words.length === 1;
}

/**
 * The title where it tells what an indicator's figures are: that of the table's only one, or of all where it begins as a rate's or an
 * average's does and no heading of the table says that of one of them: "TỶ LỆ HỘ NGHÈO, CẬN NGHÈO" over "Hộ nghèo | Hộ cận nghèo".
 */
function titleOf(result: Column, context: Context): readonly string[] {
  const { draft, ownTitle } = context;
  if (ownTitle === null || beginsAsCount(result.label) || beginsAsCount(result.leaf)) return [];
  if (draft.indicators.length === 1) return [ownTitle];
  const isTold = isRateName(ownTitle) || saysRate(ownTitle) || saysMean(ownTitle);
  return isTold && !isOwnMeasure(result.texts) && !isSaidOfOthers(result, context) ? [ownTitle] : [];
}

/** Whether a line above the table has a unit of measure in brackets: "DIỆN TÍCH GIEO TRỒNG (ha)". */
function isOfTitle(measure: string | null, { linesAbove }: Context): boolean {
  return measure !== null && linesAbove.some(({ text }) => text.includes(`(${measure})`));
}

/** Whether a heading says what it counts, beside others that say what they are: "Số hộ trồng" beside "Diện tích" under a title of ha. */
function countsBesideOthers({ label, leaf }: Column, { draft }: Context): boolean {
  return draft.indicators.length > 1 && [label, leaf].some(beginsAsCount);
}

/** Whether headings name a unit of measure. */
function isOwnMeasure(headers: readonly string[]): boolean {
  const { measure, money } = readMeasure(headers, []);
  return measure !== null || money;
}

/** Whether some column of a table, and not this one, says by its heading that its figures are rates or averages. */
function isSaidOfOthers({ texts }: Column, { draft }: Context): boolean {
  const says = (text: string) => saysMean(text) || saysRate(text);
  return (
    !texts.some(says) &&
    draft.columns.some(
      (column) => (column.role === 'target' || column.role === 'result') && column.texts.some(says),
    )
  );
}
