import { type Period, periodKey } from '../date/period';
import { wordsThatTell } from '../retold/tellings';
import type { Indicator, Measure } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { withoutPeriod } from '../tab/series-name';
import { foldText } from '../text/normalise';
import type { Finding } from './finding';
import { type Spot, spotsOf } from './spot';

/**
 * Indicators that a log and a table give for one period under the same words: both would count, so one should not be used;
 * units whose figures differ are told with what the log counts: 12 in the table, 11 events.
 */
export function findCountedTwice({ indicators }: Survey): Finding[] {
  const logs = indicators.filter(({ origin }) => origin.kind === 'logs');
  return logs.flatMap((log) =>
    indicators.flatMap((table): Finding[] => {
      if (table.origin.kind === 'logs' || !isSame(log, table)) return [];
      const pairs = pairsOf(table, log);
      if (pairs.length === 0) return [];
      const differing = pairs
        .filter(([one, other]) => one.value !== other.value)
        .map(([one, other]) => spotOf(one, other));
      const spots = spotsOf(
        differing.length > 0 ? differing : pairs.slice(0, 1).map(([one]) => spotOf(one, null)),
      );
      if (spots === null) return [];
      return [
        {
          kind: 'countedTwice',
          severity: 'Cần xem lại',
          spots,
          subject: table.name,
          log: log.name,
          agrees: pairs.length - differing.length,
          of: pairs.length,
        },
      ];
    }),
  );
}

/** The same words and measure, and one period. */
function isSame(one: Indicator, other: Indicator): boolean {
  return (
    (ownWords(one) === ownWords(other) || tellSame(one, other)) &&
    (one.measure ?? other.measure) === (other.measure ?? one.measure) &&
    keyOf(one.period) === keyOf(other.period)
  );
}

/** Whether both are called the same but for words of summaries: "Tin" and "Tổng hợp tin". */
function tellSame(one: Indicator, other: Indicator): boolean {
  const [words] = wordsThatTell([one.label]);
  return words !== undefined && wordsThatTell([other.label]).includes(words);
}

/** An indicator's own words, before names are told apart by their tabs. */
function ownWords({ label }: Indicator): string {
  return foldText(withoutPeriod(label));
}

function keyOf(period: Period | null): string {
  return period === null ? '' : periodKey(period);
}

interface Compared {
  readonly measure: Measure;
  readonly value: number;
}

/** The units of which both have a figure. */
function pairsOf(table: Indicator, log: Indicator): readonly (readonly [Compared, Compared])[] {
  return table.measures.flatMap((measure, index): (readonly [Compared, Compared])[] => {
    const other = log.measures[index];
    const value = figureOf(measure);
    const counted = other ? figureOf(other) : null;
    if (!other || value === null || counted === null || measure.result.places.length === 0) return [];
    return [
      [
        { measure, value },
        { measure: other, value: counted },
      ],
    ];
  });
}

function figureOf({ result, rows }: Measure): number | null {
  return rows.length > 0 && result.reading.kind === 'number' ? result.reading.value : null;
}

function spotOf({ measure }: Compared, counted: Compared | null): Spot {
  const [place = { tab: '', row: 0, column: 0 }] = measure.result.places;
  const spot = { place, unit: measure.unit.name, typed: measure.result.typed };
  return counted === null ? spot : { ...spot, expected: counted.value };
}
