import { type Mention, mentionFinder } from '../claim/mention';
import { groupBy } from '../collection/group-by';
import { type Indicator, sourcesOf, tabsOf, titlesOf } from '../survey/indicator';
import { rawTables, type Survey } from '../survey/survey';
import type { Line } from '../tab/line';
import type { TableView } from './table-view';

/** What a statement speaks of is looked up here. */
export interface Subjects {
  readonly survey: Survey;
  readonly mentionsIn: (text: string) => readonly Mention<Indicator>[];
  /** Indicators that are the only one of a tab, by the tab's name. */
  readonly aloneInTab: ReadonlyMap<string, Indicator>;
  /** Indicators of the table, form or log that a line stands beside, by tab, row and column. */
  readonly beside: ReadonlyMap<string, readonly Indicator[]>;
}

/** Prepares what the indicators of a survey are called: by their names, then by headers, titles and tabs. */
export function subjectsOf(survey: Survey, views: readonly TableView[]): Subjects {
  const { indicators } = survey;
  const perTab = groupBy(
    indicators.flatMap((indicator) =>
      [...new Set(tabsOf(indicator.origin))].map((tab) => ({ tab, indicator })),
    ),
    ({ tab }) => tab,
  );
  const aloneInTab = new Map(
    [...perTab].flatMap(([tab, [first, ...more]]): [string, Indicator][] =>
      more.length > 0 ? [] : [[tab, first.indicator]],
    ),
  );
  const headersOf = (indicator: Indicator) =>
    sourcesOf(indicator.origin).flatMap(({ table, columns: { resultColumn } }) => {
      const view = views.find((one) => one.table === table);
      return (
        view?.columns.filter(({ column }) => column === resultColumn).flatMap(({ texts }) => texts) ?? []
      );
    });
  const titlesAndTabs = ({ origin }: Indicator) => [
    ...titlesOf(origin),
    ...tabsOf(origin).filter((tab) => aloneInTab.has(tab)),
  ];
  const mentionsIn = mentionFinder(
    indicators.map((indicator) => ({
      thing: indicator,
      names: [
        [indicator.name, indicator.label],
        [...headersOf(indicator), ...titlesAndTabs(indicator)],
      ],
    })),
  );
  return { survey, mentionsIn, aloneInTab, beside: besideOf(survey) };
}

function besideOf({ indicators, ...survey }: Survey): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, readonly Indicator[]>();
  const add = (
    source: {
      readonly tab: string;
      readonly linesAbove: readonly Line[];
      readonly linesBelow: readonly Line[];
    },
    own: readonly Indicator[],
  ) => {
    for (const line of [...source.linesAbove, ...source.linesBelow])
      found.set(lineKey(source.tab, line), own);
  };
  for (const table of rawTables(survey)) {
    add(
      table,
      indicators.filter(({ origin }) => sourcesOf(origin).some((source) => source.table === table)),
    );
  }
  for (const log of survey.logs) {
    add(
      log,
      indicators.filter(({ origin }) => origin.kind === 'logs' && origin.logs.some((one) => one.log === log)),
    );
  }
  return found;
}

/** A line's place as a key of {@link Subjects.beside}. */
export function lineKey(tab: string, { row, column }: Pick<Line, 'row' | 'column'>): string {
  return JSON.stringify([tab, row, column]);
}

/** Where a claim stands: a statement of a cell, and the place in it. */
export interface Spoken {
  readonly tab: string;
  readonly cell: string;
  readonly statement: string;
  /** Offset in the statement. */
  readonly at: number;
}

/**
 * The one indicator that a claim speaks of, by words: the last named before it in its statement, else the only one named in
 * the statement, else in the cell. Where the cell names none it is the only one of its tab, or of a workbook with no other. Null
 * when that is not clear.
 */
export function subjectOfClaim({ tab, cell, statement, at }: Spoken, subjects: Subjects): Indicator | null {
  const mentions = subjects.mentionsIn(statement);
  const before = mentions.filter(({ to }) => to <= at);
  const last = before[before.length - 1];
  if (last !== undefined) return onlyOf([last]);
  if (mentions.length > 0) return onlyOf(mentions);
  const inCell = subjects.mentionsIn(cell);
  if (inCell.length > 0) return onlyOf(inCell);
  const { indicators } = subjects.survey;
  return subjects.aloneInTab.get(tab) ?? (indicators.length === 1 ? (indicators[0] ?? null) : null);
}

function onlyOf(mentions: readonly Mention<Indicator>[]): Indicator | null {
  const [first, ...more] = new Set(mentions.flatMap(({ things }) => things));
  return first !== undefined && more.length === 0 ? first : null;
}
