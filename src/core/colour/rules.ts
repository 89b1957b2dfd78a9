import { groupBy } from '../collection/group-by';
import { isPercent } from '../measure/measure';
import { isPutTogether, type SourceIndicator } from '../survey/indicator';
import { isAskedMark } from '../survey/marked-results';
import type { Survey } from '../survey/survey';
import { columnLetters } from '../workbook/a1';
import { areasOf, type RuleRows, rowsOf } from './areas';
import { holdsNoFigure, holdsNothing, holdsOnlyWords, holdsUnclearText } from './cell-formula';
import {
  addsBlanks,
  givenNumber,
  isExact,
  isGivenElsewhere,
  isScaled,
  measuresByRow,
  missesPace,
  missesTarget,
  pacesByColumn,
  readsText,
  resultNumber,
  targetNumber,
  targetRef,
} from './in-formulas';
import { openLogCells, openRule } from './log-cells';
import { FILLS } from './palette';
import { type ColourRule, MARKER } from './rule';
import { hasUnclearText, pendingIn } from './texts';

/** The rules of one tab, in order of priority. */
export interface TabRules {
  readonly tab: string;
  readonly rules: readonly ColourRule[];
}

/** True for the formula of a rule that we made, however the spreadsheet has re-spaced it. */
export function isOurFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').includes(MARKER);
}

/** Targets from elsewhere stand in rules as figures; of more different ones a table has no such rules. */
const MOST_TARGETS = 50;

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

/** The columns of an indicator's result and typed rate. */
function figuresOf({ resultColumn, rateColumn }: SourceIndicator['columns']): readonly (number | null)[] {
  return [resultColumn, rateColumn];
}

/**
 * One rule for cells of rows and the names of their units; two where these stand in other rows, as much above all of them, and none for the
 * names where some stand further above than others.
 */
function painted(
  { rows: all, unitColumn }: SourceIndicator['table'],
  rows: readonly number[],
  {
    columns,
    ...rule
  }: Pick<ColourRule, 'formula' | 'fill'> & { readonly columns: readonly (number | null)[] },
): ColourRule[] {
  const nameRows = new Map(all.map(({ row, nameRow = row }) => [row, nameRow]));
  const [above = 0, ...others] = new Set(rows.map((row) => row - (nameRows.get(row) ?? row)));
  const own = { ...rule, bold: false };
  if (others.length > 0) return [{ ...own, areas: areasOf(rows, columns) }];
  if (above === 0) return [{ ...own, areas: areasOf(rows, [unitColumn, ...columns]) }];
  const names = rows.map((row) => row - above);
  return [
    { ...own, areas: areasOf(rows, columns) },
    { ...own, areas: areasOf(names, [unitColumn]) },
  ];
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
    const ref = targetRef(indicator, target.column, first);
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
  const formula = `=AND(${MARKER};${wrong})`;
  return painted(table, rows.single, { columns: figuresOf(columns), formula, fill: FILLS.dataError });
}

function doubledRule(indicator: SourceIndicator, rows: RuleRows): ColourRule[] {
  if (rows.doubled.length === 0) return [];
  const { table, columns } = indicator;
  const formula = `=${MARKER}`;
  return painted(table, rows.doubled, { columns: figuresOf(columns), formula, fill: FILLS.dataError });
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
  const formula = `=AND(${MARKER};OR(${doubts.join(';')}))`;
  return painted(table, doubtful, { columns: figuresOf(columns), formula, fill: FILLS.dataError });
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
  const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
  const figures = [result, ...(target.kind === 'column' ? [targetRef(indicator, target.column, first)] : [])];
  const faults = figures.map((ref) => holdsUnclearText(ref, read));
  const formula = `=AND(${MARKER};OR(${faults.join(';')}))`;
  return painted(table, unclear, { columns: figuresOf(columns), formula, fill: FILLS.dataError });
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
  const misses =
    pace === null ? missesTarget(result, target, indicator) : missesPace(result, target, indicator, pace);
  const blank = addsBlanks(indicator, first);
  const rule = {
    formula: `=AND(${MARKER};${blank === null ? misses : `IF(${blank};FALSE;${misses})`})`,
    fill: FILLS.below,
  };
  const rules = painted(table, rows.single, { ...rule, columns: [columns.resultColumn] });
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
  const blank = addsBlanks(indicator, first);
  const nothing = holdsNoFigure(result, pendingIn(indicator));
  const none = blank === null ? nothing : `IF(${blank};TRUE;${nothing})`;
  const open = indicator.blankIsZero ? `IF(${holdsNothing(result)};FALSE;${none})` : none;
  const asked = indicator.direction === 'less' ? `${target}>=0` : `${target}>0`;
  const formula = `=AND(${MARKER};${open};${asked})`;
  return painted(table, rows.single, { columns: figuresOf(columns), formula, fill: FILLS.noData });
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
