import { truthfulDigits } from '../number/truthful-digits';
import type { PreviousPage } from '../page/page';
import { textAt, widthOf } from '../page/typed';
import { RATE_WORDS, ZERO_TARGET_WORDS } from '../report/cells';
import { DAY_LINE, titleOf } from '../report/summary-layout';
import { type SummaryPanel, summaryPanels } from '../snapshot/panels';
import type { Indicator, Measure } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';

/** More bars than this beside each other are no longer read. */
export const MOST_BARS = 150;

/** Rows below a panel in which a unit is found too after rows were added above it. */
const SLACK = 20;

/** Decimals of a rate in percent points, unless fewer than 100 would print so. */
const RATE_DIGITS = 1;

/** The words in place of a rate that a chart shows as missing; with any other a unit has no place in it. */
export const UNKNOWN_RATES: readonly string[] = [RATE_WORDS.noData, RATE_WORDS.dataError];

/** How the words begin that the summary has for the rate of a target of 0: such a unit is judged, and has a place without a bar. */
export function zeroTargetWords({ direction }: Pick<Indicator, 'direction'>): readonly string[] {
  return direction === 'less' ? Object.values(ZERO_TARGET_WORDS) : [];
}

/** A unit that a chart shows. */
export interface ChartedUnit {
  readonly name: string;
  /** What had to be there after the months judged; null where they are not judged. */
  readonly paced: number | null;
  /** Decimals of its rate in percent points. */
  readonly digits: number;
  /** Part of its result is missing, which its rate tells by a sign. */
  readonly isProvisional: boolean;
  /** It still has time, though the target is due for others. */
  readonly isEarly: boolean;
}

/** Where on the summary an indicator's cells are looked for. */
export interface ChartedPlaces {
  /** Every row of the panel, and some below it. */
  readonly names: Area;
  readonly target: Area;
  readonly result: Area;
  readonly rate: Area;
  /** The rows above the panel and of it, in which the title stands over the column of targets. */
  readonly titles: Area;
  /** Exactly the panel's rows: numbers of units, and rates. */
  readonly numbers: Area;
  readonly rates: Area;
}

/** An indicator of the summary that has rates to draw. */
export interface Charted {
  readonly indicator: Indicator;
  /** What stands over its columns there. */
  readonly title: string;
  readonly units: readonly ChartedUnit[];
  /** Units with figures that are not judged: nothing was planned for them. */
  readonly left: number;
  readonly places: ChartedPlaces;
}

/** What a summary has to draw. */
export interface ChartedSummary {
  readonly charted: readonly Charted[];
  /** Indicators of more units than one chart can show, by name. */
  readonly tooMany: readonly string[];
  /** What stands over columns that no indicator of now has. */
  readonly unknown: readonly string[];
  /** The line that tells the day of its figures; '' for none. */
  readonly dayLine: string;
}

/** Reads from the cells of a summary which indicators and units can be drawn; null where it has lost its headings. */
export function readCharted(survey: Survey, page: PreviousPage): ChartedSummary | null {
  const panels = summaryPanels(page);
  const [first] = panels;
  if (first === undefined) return null;
  const byTitle = new Map(survey.indicators.map((indicator) => [titleOf(indicator), indicator]));
  const charted: Charted[] = [];
  const tooMany: string[] = [];
  const unknown: string[] = [];
  panels.forEach((panel, index) => {
    const start = index === 0 ? 0 : (panels[index - 1]?.until ?? 0) + 1;
    for (const { label, column } of panel.indicators) {
      const indicator = byTitle.get(label);
      if (indicator === undefined) {
        unknown.push(label);
        continue;
      }
      const one = chartedIn(page, { indicator, panel, start, column, title: label });
      if (one.units.length > MOST_BARS) tooMany.push(indicator.name);
      else if (one.units.length > 0) charted.push(one);
    }
  });
  return { charted, tooMany, unknown, dayLine: dayLine(page, first.header) };
}

interface Column {
  readonly indicator: Indicator;
  readonly title: string;
  readonly panel: SummaryPanel;
  /** The first row in which the panel's cells are looked for. */
  readonly start: number;
  readonly column: number;
}

function chartedIn(page: PreviousPage, { indicator, title, panel, start, column }: Column): Charted {
  const measures = new Map(indicator.measures.map((measure) => [measure.unit.name, measure]));
  const zeros = zeroTargetWords(indicator);
  const drawn = panel.rows.filter((row) => {
    const text = textAt(page, row, column + 2);
    const isKnown = UNKNOWN_RATES.includes(text) || zeros.some((words) => text.startsWith(words));
    return typeof cellAt(page.values, row, column + 2) === 'number' || isKnown;
  });
  const units = drawn.map((row): ChartedUnit => {
    const name = textAt(page, row, 1);
    const measure = measures.get(name);
    return {
      name,
      paced: measure?.paced ?? null,
      digits: digitsAt(page, row, column),
      isProvisional: (measure?.result.missing ?? 0) > 0,
      isEarly: measure?.isEarly ?? false,
    };
  });
  const isLeft = ({ unit, assessment }: Measure) =>
    assessment.inResults !== null &&
    assessment.state !== 'notAssigned' &&
    !units.some(({ name }) => name === unit.name);
  const whole = { row: start, column, rows: panel.until - start + SLACK, columns: 1 };
  const body = { row: panel.header + 2, rows: panel.until - panel.header - 2, columns: 1 };
  return {
    indicator,
    title,
    units,
    left: indicator.measures.filter(isLeft).length,
    places: {
      names: { ...whole, column: 1 },
      target: whole,
      result: { ...whole, column: column + 1 },
      rate: { ...whole, column: column + 2 },
      titles: { ...whole, rows: panel.until - start },
      numbers: { ...body, column: 0 },
      rates: { ...body, column: column + 2 },
    },
  };
}

function digitsAt(page: PreviousPage, row: number, column: number): number {
  const [target, result] = [cellAt(page.values, row, column), cellAt(page.values, row, column + 1)];
  return typeof target === 'number' && typeof result === 'number'
    ? truthfulDigits(result, target, RATE_DIGITS)
    : RATE_DIGITS;
}

function dayLine(page: PreviousPage, header: number): string {
  const texts = page.values
    .slice(0, header)
    .flatMap((_, row) => Array.from({ length: widthOf(page) }, (__, column) => textAt(page, row, column)));
  return texts.find((text) => text.startsWith(DAY_LINE)) ?? '';
}
