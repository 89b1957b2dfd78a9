import type { RawTab } from '../../../src/core/raw/raw-tab';
import type { Survey } from '../../../src/core/survey/survey';
import { columnLetters } from '../../../src/core/workbook/a1';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

/** What a test says of a tab besides its cells, by A1 notation of single cells. */
export interface Extra {
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: RawTab['merges'];
}

/** A tab of the staff of the given cells. */
export function rawTab(name: string, rows: readonly (readonly Cell[])[], extra: Extra = {}): RawTab {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const grid = (texts: Readonly<Record<string, string>>, other: string) =>
    values.map((row, r) => row.map((_, c) => texts[`${columnLetters(c)}${r + 1}`] ?? other));
  return {
    name,
    values,
    formulas: grid(extra.formulas ?? {}, ''),
    formats: grid(extra.formats ?? {}, '0.###############'),
    merges: extra.merges ?? [],
  };
}

/** The survey of tabs and the tabs by name, as the actions are given them. */
export function surveyed(...tabs: readonly RawTab[]): {
  readonly survey: Survey;
  readonly tabs: ReadonlyMap<string, RawTab>;
} {
  const survey = surveyWorkbook(
    { tabs },
    { today: { year: 2020, month: 2, day: 3 }, listed: [], answers: new Map() },
  );
  return { survey, tabs: new Map(tabs.map((tab) => [tab.name, tab])) };
}
