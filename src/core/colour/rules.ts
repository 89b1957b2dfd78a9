import { groupBy } from '../collection/group-by';
import { type Figure, isOfSeveralRows } from '../figure/figure';
import { isPercent } from '../measure/measure';
import { wholeNumbers } from '../number/whole-numbers';
import { isPutTogether, type Measure, type SourceIndicator } from '../survey/indicator';
import { isAskedMark } from '../survey/marked-results';
import type { Survey } from '../survey/survey';
import { adjustedColumnsOf, commonTarget, targetColumnOf } from '../target/target-source';
import { columnLetters } from '../workbook/a1';
import type { Area } from '../workbook/workbook';
import {
  cellNumber,
  holdsNoFigure,
  holdsNothing,
  holdsOnlyWords,
  holdsUnclearText,
  plainNumber,
} from './cell-formula';
import { FILLS } from './palette';
import { hasUnclearText, pendingIn } from './texts';

/** A conditional-format rule on a raw table. `areas` begin in the same row, the one the formula speaks of. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** The rules of one tab, in order of priority. */
export interface TabRules {
  readonly tab: string;
  readonly rules: readonly ColourRule[];
}

/** By this text in its formula a rule is known to be ours. `N` of a text is 0 in every spreadsheet. */
const MARKER = 'N("chi-tieu")=0';

/** True for the formula of a rule that we made, however the spreadsheet has re-spaced it. */
export function isOurFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').includes(MARKER);
}

/** Consecutive unit rows of a table that can be coloured, as [first, count]. */
function runsOfRows(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

function areasOf(rows: readonly number[], columns: readonly (number | null)[]): Area[] {
  const present = columns.filter((column): column is number => column !== null);
  return runsOfRows(rows).flatMap(([row, count]) =>
    present.map((column) => ({ row, column, rows: count, columns: 1 })),
  );
}

interface RuleRows {
  /** Rows of units that stand once in the table. */
  readonly single: readonly number[];
  /** Rows of units that stand in it more than once. */
  readonly doubled: readonly number[];
}

/**
 * An indicator's own rows: of a unit's tab, whose rows are indicators, those of the others are judged otherwise. A row of several that are
 * added for one unit says nothing by itself.
 */
function rowsOf({ table, measures }: SourceIndicator): RuleRows {
  const own = measures.filter(({ result }) => !isOfSeveralRows(result));
  const single = new Set(own.flatMap(({ rows }) => (rows.length === 1 ? rows : [])));
  const doubled = new Set(measures.flatMap(({ rows }) => (rows.length > 1 ? rows : [])));
  const unitRows = table.rows.filter(({ kind }) => kind === 'unit').map(({ row }) => row);
  return {
    single: unitRows.filter((row) => single.has(row) && !doubled.has(row)),
    doubled: unitRows.filter((row) => doubled.has(row)),
  };
}

/** Up to this many units rules read text as well, whether or not there is any; beyond, only where there is. */
const MAX_TEXT_UNITS = 200;

/** True where rules must read figures that are text, at ten times the cost for the spreadsheet. */
function readsText(indicator: SourceIndicator): boolean {
  const listed = indicator.measures.filter(({ rows }) => rows.length > 0);
  if (listed.length <= MAX_TEXT_UNITS) return true;
  return listed.some(({ target, result }) =>
    [target, result].some(({ typed, reading }) => typeof typed === 'string' && reading.kind !== 'blank'),
  );
}

function numberOf(indicator: SourceIndicator, column: number, row: number): string {
  const share = column === indicator.columns.resultColumn ? shareNumber(indicator, row) : null;
  if (share !== null) return share;
  const ref = `$${columnLetters(column)}${row + 1}`;
  const number = readsText(indicator)
    ? cellNumber(ref, { percent: isPercent(indicator.columns.measure) })
    : plainNumber(ref);
  if (!isPercent(indicator.columns.measure)) return number;
  const measure = measuresByRow(indicator).get(row);
  const figure = column === indicator.columns.resultColumn ? measure?.result : measure?.target;
  return isScaled(figure) ? `100*${number}` : number;
}

/** A percentage that is judged before rounding, as its row has it; null for one that is judged as typed. */
function shareNumber(indicator: SourceIndicator, row: number): string | null {
  const { madeFrom } = indicator.columns;
  if (madeFrom === undefined || !isExact(measuresByRow(indicator).get(row))) return null;
  const [count, base] = [madeFrom.count, madeFrom.base].map((at) =>
    cellNumber(`$${columnLetters(at)}${row + 1}`),
  );
  return `100*${count}/${base}`;
}

function isExact(measure: Measure | undefined): boolean {
  return measure?.result.share?.fits === true;
}

/** The measures that rows of the table give. */
function measuresByRow({ measures }: SourceIndicator): ReadonlyMap<number, Measure> {
  return new Map(measures.flatMap((measure) => measure.rows.map((row): [number, Measure] => [row, measure])));
}

/** Whether a percentage stands in its cell as a fraction, 0,93 shown as 93%. */
function isScaled(figure: Figure | undefined): boolean {
  if (figure?.reading.kind !== 'number' || typeof figure.typed !== 'number') return false;
  return figure.places.length === 1 && figure.reading.value !== figure.typed;
}

/** Targets from elsewhere stand in rules as figures; of more different ones a table has no such rules. */
const MOST_TARGETS = 50;

/** Whether targets are given in another tab, which rules cannot look at, to some units at least. */
function isGivenElsewhere({ target }: SourceIndicator): boolean {
  return target.kind === 'register' || target.kind === 'assignment';
}

/** A unit's target that is given elsewhere, as a formula has it; null for none, and for one in the row itself. */
function givenNumber({ table }: SourceIndicator, measure: Measure | undefined): string | null {
  if (measure?.target.reading.kind !== 'number') return null;
  const isOwn = measure.target.places.some(({ tab }) => tab === table.tab);
  return isOwn ? null : wholeNumbers(measure.target.reading.value);
}

/** Rows in which figures of both columns are written alike, and targets from elsewhere are one, as a formula for the first of them reads them. */
function rowsAlike(indicator: SourceIndicator, { single, doubled }: RuleRows): readonly RuleRows[] {
  const isScalable = isPercent(indicator.columns.measure);
  const isGiven = isGivenElsewhere(indicator);
  if (!isScalable && !isGiven) return [{ single, doubled }];
  const measures = measuresByRow(indicator);
  const groups = groupBy(single, (row) => {
    const measure = measures.get(row);
    const scaled = isScalable ? [measure?.result, measure?.target].map(isScaled) : [];
    return [...scaled, isExact(measure), isGiven ? givenNumber(indicator, measure) : ''].join();
  });
  return groups.size > MOST_TARGETS ? [] : [...groups.values()].map((rows) => ({ single: rows, doubled }));
}

function targetNumber(indicator: SourceIndicator, row: number): string | null {
  const { target } = indicator;
  if (isGivenElsewhere(indicator)) {
    const measure = measuresByRow(indicator).get(row);
    const own = measure?.target.places.find(({ tab }) => tab === indicator.table.tab);
    return own ? numberOf(indicator, own.column, row) : givenNumber(indicator, measure);
  }
  const column = targetColumnOf(target);
  if (column !== null) {
    const cell = numberOf(indicator, column, row);
    const common = target.kind === 'column' ? target.common : undefined;
    const own = `$${columnLetters(column)}${row + 1}`;
    const assigned = common === undefined ? cell : `IF(${holdsNothing(own)};${wholeNumbers(common)};${cell})`;
    return [...adjustedColumnsOf(target)].reverse().reduce((otherwise, adjusted) => {
      const ref = `$${columnLetters(adjusted)}${row + 1}`;
      return `IF(${holdsNothing(ref)};${otherwise};${numberOf(indicator, adjusted, row)})`;
    }, assigned);
  }
  const common = commonTarget(target);
  return common === null ? null : wholeNumbers(common);
}

/** The result's number; a blank is 0 where staff decided so. */
function resultNumber(indicator: SourceIndicator, row: number): string {
  const { resultColumn } = indicator.columns;
  const number = numberOf(indicator, resultColumn, row);
  const ref = `$${columnLetters(resultColumn)}${row + 1}`;
  return indicator.blankIsZero ? `IF(${holdsNothing(ref)};0;${number})` : number;
}

/** Whether a result misses its target, from exact figures: −2 of 5 does; nothing misses a target of 0 unless less is better. */
function missesTarget(result: string, target: string, { threshold, direction }: SourceIndicator): string {
  if (direction === 'less') return `100*${result}>${wholeNumbers(threshold)}*${target}`;
  const reached = `MAX(0;${result})`;
  return threshold === 100 ? `${reached}<${target}` : `100*${reached}<${wholeNumbers(threshold)}*${target}`;
}

/** Whether a rule can tell what the months ask for: whole targets in a column, or one figure for all. */
function pacesByColumn({ measures }: SourceIndicator): boolean {
  return measures.every(
    ({ target: { reading } }) => reading.kind !== 'number' || Number.isInteger(reading.value),
  );
}

/** Whether a result is behind what the months judged ask for: 8 of 24 is after five of twelve, `MAX(0;8)<ROUNDUP(24*500/1200;0)`. */
function missesPace(
  result: string,
  target: string,
  { threshold }: SourceIndicator,
  { months, of }: NonNullable<SourceIndicator['pace']>,
): string {
  return `MAX(0;${result})<ROUNDUP(${target}*${wholeNumbers(threshold)}*${months}/${100 * of};0)`;
}

function errorRule(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  const first = rows.single[0];
  if (first === undefined) return [];
  const { table, columns, target } = indicator;
  const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
  const pending = pendingIn(indicator);
  const words = (ref: string) => (readsText(indicator) ? holdsOnlyWords(ref, pending) : 'FALSE');
  const faults = [`ISERROR(${result})`, words(result)];
  if (target.kind === 'column') {
    const ref = `$${columnLetters(target.column)}${first + 1}`;
    faults.push(`ISERROR(${ref})`, words(ref), `IF(ISNUMBER(${ref});${ref}<0;FALSE)`);
    faults.push(
      `IF(ISNUMBER(${result});IF(${result}<0;IF(ISNUMBER(${ref});${ref}<=0;${ref}="");FALSE);FALSE)`,
    );
    if (indicator.ratio !== null) {
      const isAbove = `IF(OR(ISNUMBER(${ref});${ref}="");${result}>N(${ref});FALSE)`;
      faults.push(`IF(ISNUMBER(${result});${isAbove};FALSE)`);
    }
  }
  const wrong = faults.reduceRight((rest, fault) => `IF(${fault};TRUE;${rest})`, 'FALSE');
  return [
    {
      areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
      formula: `=AND(${MARKER};${wrong})`,
      fill: FILLS.dataError,
      bold: false,
    },
  ];
}

function doubledRule(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  if (rows.doubled.length === 0) return [];
  const { table, columns } = indicator;
  return [
    {
      areas: areasOf(rows.doubled, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
      formula: `=${MARKER}`,
      fill: FILLS.dataError,
      bold: false,
    },
  ];
}

/** Results that are in doubt for what no formula sees: a percentage by its format among counts, a fraction, a mark. */
function doubtRule(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  const { table, columns } = indicator;
  const measures = measuresByRow(indicator);
  const doubtful = rows.single.filter((row) => {
    const result = measures.get(row)?.result;
    if (result === undefined) return false;
    const { kind } = result.reading;
    return (
      isAskedMark(result) || kind === 'percent' || (kind === 'ambiguous' && typeof result.typed === 'number')
    );
  });
  const [first] = doubtful;
  if (first === undefined) return [];
  const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
  const doubts = [
    `IF(ISNUMBER(${result});${result}<=3;FALSE)`,
    `ISNUMBER(FIND("%";${result}))`,
    `LOWER(TRIM(${result}))="x"`,
  ];
  return [
    {
      areas: areasOf(doubtful, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
      formula: `=AND(${MARKER};OR(${doubts.join(';')}))`,
      fill: FILLS.dataError,
      bold: false,
    },
  ];
}

/** Text that keeps a row from being judged, until a figure or a sign stands there. */
function unclearRule(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  const { table, columns, target } = indicator;
  const measures = measuresByRow(indicator);
  const unclear = rows.single.filter((row) => {
    const measure = measures.get(row);
    return measure !== undefined && hasUnclearText(measure);
  });
  const [first] = unclear;
  if (first === undefined) return [];
  const read = { percent: isPercent(columns.measure), pending: pendingIn(indicator) };
  const figures = [columns.resultColumn, ...(target.kind === 'column' ? [target.column] : [])];
  const faults = figures.map((column) => holdsUnclearText(`$${columnLetters(column)}${first + 1}`, read));
  return [
    {
      areas: areasOf(unclear, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
      formula: `=AND(${MARKER};OR(${faults.join(';')}))`,
      fill: FILLS.dataError,
      bold: false,
    },
  ];
}

function belowRules(indicator: SourceIndicator, all: RuleRows): ColourRule[] {
  return rowsAlike(indicator, all).flatMap((rows) => belowRulesOf(indicator, rows));
}

function belowRulesOf(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  const first = rows.single[0];
  const target = first === undefined ? null : targetNumber(indicator, first);
  const { pace } = indicator;
  const early =
    !indicator.periodEnded && indicator.direction !== 'less' && !(pace !== null && pacesByColumn(indicator));
  if (first === undefined || target === null || early) return [];
  const { table, columns } = indicator;
  const result = resultNumber(indicator, first);
  const rule = {
    formula: `=AND(${MARKER};${pace === null ? missesTarget(result, target, indicator) : missesPace(result, target, indicator, pace)})`,
    fill: FILLS.below,
  };
  const rules = [
    { ...rule, areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn]), bold: false },
  ];
  if (columns.rateColumn !== null) {
    rules.push({ ...rule, areas: areasOf(rows.single, [columns.rateColumn]), bold: true });
  }
  return rules;
}

function noDataRule(indicator: SourceIndicator, all: RuleRows): ColourRule[] {
  return rowsAlike(indicator, all).flatMap((rows) => noDataRuleOf(indicator, rows));
}

function noDataRuleOf(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  const first = rows.single[0];
  const target = first === undefined ? null : targetNumber(indicator, first);
  if (first === undefined || target === null) return [];
  const { table, columns } = indicator;
  const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
  const none = holdsNoFigure(result, pendingIn(indicator));
  const open = indicator.blankIsZero ? `IF(${holdsNothing(result)};FALSE;${none})` : none;
  const asked = indicator.direction === 'less' ? `${target}>=0` : `${target}>0`;
  return [
    {
      areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
      formula: `=AND(${MARKER};${open};${asked})`,
      fill: FILLS.noData,
      bold: false,
    },
  ];
}

/** What of a log's cells is to be mended before its row counts, and while a cell of them is still so. */
const OPEN_IN_LOGS = {
  logRowsWithoutUnit: holdsNothing,
  logDatesUnreadable: (ref: string) => `NOT(ISNUMBER(${ref}))`,
  logAmountsUnreadable: (ref: string) => `NOT(ISNUMBER(${ref}))`,
} as const;

/** Of more separate runs of rows a log has the first coloured. */
const MOST_RUNS = 200;

/** Cells of a log that keep their rows from being counted: a unit, a day or an amount that is missing or cannot be read. */
export interface OpenLogCells {
  readonly tab: string;
  /** Counted from 0. */
  readonly column: number;
  /** Those that are coloured, from the top. */
  readonly areas: readonly Area[];
  /** How many are not, since they stand in too many separate runs. */
  readonly left: number;
  readonly isOpen: (ref: string) => string;
}

/** The cells of logs that are to be mended, by kind and column. */
export function openLogCells({ problems }: Pick<Survey, 'problems'>): readonly OpenLogCells[] {
  return problems.flatMap((problem) => {
    const { kind, place } = problem;
    if (kind !== 'logRowsWithoutUnit' && kind !== 'logDatesUnreadable' && kind !== 'logAmountsUnreadable')
      return [];
    const { tab, column } = place;
    const areas = areasOf(problem.rows, [column]).slice(0, MOST_RUNS);
    const left = problem.rows.length - cellsIn(areas);
    return [{ tab, column, areas, left, isOpen: OPEN_IN_LOGS[kind] }];
  });
}

/** How many cells areas of one column have. */
export function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows }) => sum + rows, 0);
}

function openRule({ column, areas, isOpen }: OpenLogCells): ColourRule[] {
  const [first] = areas;
  if (first === undefined) return [];
  const ref = `$${columnLetters(column)}${first.row + 1}`;
  return [{ areas, formula: `=AND(${MARKER};${isOpen(ref)})`, fill: FILLS.dataError, bold: false }];
}

/**
 * The rules that keep raw tables coloured as their cells change: below target, no figure, wrong figure (rule 13).
 * `MAX(0;result)<target` is "below target" for a target above 0 and nothing else: −2 of 5 is below, −2 of 0 is not;
 * another threshold, or less being better, is written in whole numbers: `100*result<90*target`.
 * Of several rules on one cell the first wins: errors, then below target, then missing figures, so that the
 * name of a unit below one target and without a figure for another is pink. Figures put together from several cells have none. Of a
 * log, whose rows are events and not units, the cells are coloured for which a row does not count, until they are mended.
 */
export function colourRules(survey: Survey): TabRules[] {
  const coloured = survey.sources.filter((source) => !isPutTogether(source));
  const byTab = groupBy(coloured, ({ table }) => table.tab);
  const open = groupBy(openLogCells(survey), ({ tab }) => tab);
  const kinds = [doubledRule, doubtRule, unclearRule, errorRule, belowRules, noDataRule];
  return [...new Set([...byTab.keys(), ...open.keys()])].map((tab) => {
    const judged = (byTab.get(tab) ?? []).map((indicator) => ({
      indicator,
      rows: rowsOf(indicator),
    }));
    const ofTables = kinds.flatMap((kind) => judged.flatMap(({ indicator, rows }) => kind(indicator, rows)));
    return { tab, rules: [...ofTables, ...(open.get(tab) ?? []).flatMap(openRule)] };
  });
}
