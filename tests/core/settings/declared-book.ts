import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { WrittenTexts } from '../../../src/core/page/mark';
import { readHints } from '../../../src/core/settings/hint';
import {
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  type IndicatorColumn,
} from '../../../src/core/settings/layout';
import type { SettingFault } from '../../../src/core/settings/read';
import { readSettings } from '../../../src/core/settings/read';
import { differingCells, followingRows, withoutWritten } from '../../../src/core/settings/written';
import { planSummary } from '../../../src/core/snapshot/summarise';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed, type Survey } from '../../../src/core/survey/survey';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Cell, Grid, Tab } from '../../../src/core/workbook/workbook';
import { NAMES, tabsOf, texts } from '../report/pages';
import { dayOf, judged } from '../survey/office-time';
import { totalsText } from './totals-text';

/** A row of `Danh mục chỉ tiêu` as staff type it. */
export type SettingsRow = Partial<Record<IndicatorColumn, Cell>>;

/** What a command makes of a workbook with that tab. */
export interface DeclaredBook {
  readonly survey: Survey;
  readonly faults: readonly SettingFault[];
  /** "LĐLĐ huyện Hòa An 2/3 Chưa đạt", an indicator a name. */
  readonly judged: Readonly<Record<string, readonly string[]>>;
  /** "3/6 = 50.0", with * where it is provisional; without a rate where it has none. */
  readonly totals: Readonly<Record<string, string>>;
  /** The summary page as printed, one text. */
  readonly text: string;
}

/** The tab's cells: the headings in the order of a new one, then the rows. */
export function settingsGrid(rows: readonly SettingsRow[]): Grid {
  return [
    INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS[column]),
    ...rows.map((cells) => INDICATOR_COLUMNS.map((column) => cells[column] ?? '')),
  ];
}

/** Reads and judges a workbook on a day ("2020-04-10") with rows of `Danh mục chỉ tiêu`, as the commands do. */
export function declaredBook(
  iso: string,
  tabs: readonly Tab[],
  {
    rows = [],
    listed = [],
    typed = settingsGrid(rows),
    written,
  }: {
    readonly rows?: readonly SettingsRow[];
    readonly listed?: readonly ListedUnit[];
    /** The cells of the tab, where they are not those of the rows alone. */
    readonly typed?: Grid;
    /** What is known to have been written there by the command; left out where nobody asks. */
    readonly written?: WrittenTexts;
  } = {},
): DeclaredBook {
  const grid = withoutWritten(typed, written ?? {});
  const workbook = { tabs };
  const hints = readHints(
    grid,
    tabs.map(({ name }) => name),
  );
  const proposed = proposeSources(workbook, listed, { hints });
  const recognised = indicatorRows(proposed, new Map());
  const { settings, faults } = readSettings(grid, recognised, typed);
  const today = dayOf(iso);
  const following = written === undefined ? [] : followingRows({ typed, meant: grid }, recognised, written);
  const differing = differingCells(following);
  const survey = judgeProposed(proposed, { today, answers: new Map(), settings, differing });
  const { summary } = planSummary(survey, {
    workbook,
    names: NAMES,
    made: { day: today, time: '17:05' },
    frame: PLAIN_FRAME,
    record: { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [] },
    tabs: tabsOf(workbook),
  });
  const byName = survey.indicators.map((indicator) => [
    indicator.name,
    judged({ ...survey, indicators: [indicator] }),
  ]);
  return {
    survey,
    faults,
    judged: Object.fromEntries(byName),
    totals: totalsText(survey),
    text: texts(summary(null))
      .map((cells) => cells.filter((cell) => cell !== '').join(' | '))
      .join(' ')
      .replace(/ +/g, ' '),
  };
}
