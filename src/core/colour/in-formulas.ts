import type { Figure } from '../figure/figure';
import { isPercent } from '../measure/measure';
import { wholeNumbers } from '../number/whole-numbers';
import type { Measure, SourceIndicator } from '../survey/indicator';
import { adjustedColumnsOf, commonTarget, shiftOf, targetColumnOf } from '../target/indicator-target';
import { columnLetters } from '../workbook/a1';
import { cellNumber, holdsNothing, plainNumber } from './cell-formula';

/** Up to this many units rules read text as well, whether or not there is any; beyond, only where there is. */
const MAX_TEXT_UNITS = 200;

/** True where rules must read figures that are text, at ten times the cost for the spreadsheet. */
export function readsText(indicator: SourceIndicator): boolean {
  const listed = indicator.measures.filter(({ rows }) => rows.length > 0);
  if (listed.length <= MAX_TEXT_UNITS) return true;
  return listed.some(({ target, result }) =>
    [target, result].some(({ typed, reading }) => typeof typed === 'string' && reading.kind !== 'blank'),
  );
}

/** A figure of a measure, by the row of its result. */
interface FigureAt {
  readonly of: 'target' | 'result';
  readonly column: number;
  readonly row: number;
}

/** The cell of a unit's target as formulas name it, by the row of its result: some tables have them in two rows. */
export function targetRef({ target }: SourceIndicator, column: number, row: number): string {
  return `$${columnLetters(column)}${row + shiftOf(target) + 1}`;
}

function numberOf(indicator: SourceIndicator, { of, column, row }: FigureAt): string {
  const share = of === 'result' ? shareNumber(indicator, row) : null;
  if (share !== null) return share;
  const ref = of === 'target' ? targetRef(indicator, column, row) : `$${columnLetters(column)}${row + 1}`;
  const number = readsText(indicator)
    ? cellNumber(ref, { percent: isPercent(indicator.columns.measure) })
    : plainNumber(ref);
  if (!isPercent(indicator.columns.measure)) return number;
  const measure = measuresByRow(indicator).get(row);
  return isScaled(measure?.[of]) ? `100*${number}` : number;
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

/** Whether amounts of a unit of measure are compared as they are: one figure of its row, in one unit. */
export function isExact(measure: Measure | undefined): boolean {
  return measure?.result.share?.fits === true;
}

/** The measures that rows of the table give. */
export function measuresByRow({ measures }: SourceIndicator): ReadonlyMap<number, Measure> {
  return new Map(measures.flatMap((measure) => measure.rows.map((row): [number, Measure] => [row, measure])));
}

/** Whether a percentage stands in its cell as a fraction, 0,93 shown as 93%. */
export function isScaled(figure: Figure | undefined): boolean {
  if (figure?.reading.kind !== 'number' || typeof figure.typed !== 'number') return false;
  return figure.places.length === 1 && figure.reading.value !== figure.typed;
}

/** Whether targets are given in another tab, which rules cannot look at, to some units at least. */
export function isGivenElsewhere({ target }: SourceIndicator): boolean {
  return target.kind === 'register' || target.kind === 'assignment';
}

/** A unit's target that is given elsewhere, as a formula has it; null for none, and for one in the row itself. */
export function givenNumber({ table }: SourceIndicator, measure: Measure | undefined): string | null {
  if (measure?.target.reading.kind !== 'number') return null;
  const isOwn = measure.target.places.some(({ tab }) => tab === table.tab);
  return isOwn ? null : wholeNumbers(measure.target.reading.value);
}

/** The target of a row as an expression of a formula; null where no expression gives it. */
export function targetNumber(indicator: SourceIndicator, row: number): string | null {
  const { target } = indicator;
  if (isGivenElsewhere(indicator)) {
    const measure = measuresByRow(indicator).get(row);
    const own = measure?.target.places.find(({ tab }) => tab === indicator.table.tab);
    return own
      ? numberOf(indicator, { of: 'target', column: own.column, row })
      : givenNumber(indicator, measure);
  }
  const column = targetColumnOf(target);
  if (column !== null) {
    const cell = numberOf(indicator, { of: 'target', column, row });
    const common = target.kind === 'column' ? target.common : undefined;
    const own = targetRef(indicator, column, row);
    const assigned = common === undefined ? cell : `IF(${holdsNothing(own)};${wholeNumbers(common)};${cell})`;
    return [...adjustedColumnsOf(target)].reverse().reduce((otherwise, adjusted) => {
      const ref = targetRef(indicator, adjusted, row);
      return `IF(${holdsNothing(ref)};${otherwise};${numberOf(indicator, { of: 'target', column: adjusted, row })})`;
    }, assigned);
  }
  const common = commonTarget(target);
  return common === null ? null : wholeNumbers(common);
}

/** The result's number; a blank is 0 where staff decided so. */
export function resultNumber(indicator: SourceIndicator, row: number): string {
  const { resultColumn } = indicator.columns;
  const number = numberOf(indicator, { of: 'result', column: resultColumn, row });
  const ref = `$${columnLetters(resultColumn)}${row + 1}`;
  return indicator.blankIsZero ? `IF(${holdsNothing(ref)};0;${number})` : number;
}

/** Whether a result of 0 adds up parts of the time none of which holds anything, and so is no figure; null where it adds up none. */
export function addsBlanks({ columns, blankIsZero }: SourceIndicator, row: number): string | null {
  const { partColumns, resultColumn } = columns;
  if (partColumns === undefined || blankIsZero) return null;
  const [result, ...parts] = [resultColumn, ...partColumns].map((at) => `$${columnLetters(at)}${row + 1}`);
  return `IF(ISNUMBER(${result});IF(${result}=0;${holdsNothing(parts.join('&'))};FALSE);FALSE)`;
}

/** Whether a result misses its target, from exact figures: −2 of 5 does; nothing misses a target of 0 unless less is better. */
export function missesTarget(
  result: string,
  target: string,
  { threshold, direction }: SourceIndicator,
): string {
  if (direction === 'less') return `100*${result}>${wholeNumbers(threshold)}*${target}`;
  const reached = `MAX(0;${result})`;
  return threshold === 100 ? `${reached}<${target}` : `100*${reached}<${wholeNumbers(threshold)}*${target}`;
}

/** Whether a rule can tell what the months ask for: whole targets in a column, or one figure for all. */
export function pacesByColumn({ measures }: SourceIndicator): boolean {
  return measures.every(
    ({ target: { reading } }) => reading.kind !== 'number' || Number.isInteger(reading.value),
  );
}

/** Whether a result is behind what the months judged ask for: 8 of 24 is after five of twelve, `MAX(0;8)<ROUNDUP(24*500/1200;0)`. */
export function missesPace(
  result: string,
  target: string,
  { threshold }: SourceIndicator,
  { months, of }: NonNullable<SourceIndicator['pace']>,
): string {
  return `MAX(0;${result})<ROUNDUP(${target}*${wholeNumbers(threshold)}*${months}/${100 * of};0)`;
}
