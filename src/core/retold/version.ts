import { lazy } from '../collection/lazy';
import { isUntilDay, isWithin, type Period } from '../date/period';
import { ownPeriod } from '../series/series';
import { rowsOfUnits, type UnitRow } from '../series/unit-rows';
import { monthsIn } from '../tab/series-name';
import { originalName } from '../tab/tab-version';
import { isCalledByTab, type Table, type TableIndicator } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { foldText } from '../text/normalise';
import type { Grid, Place } from '../workbook/workbook';
import { type Named, namedBy, tellingWords } from './kinship';
import { areOfOneTime, type TimeTold, timeToldBy } from './time-told';

/** An indicator as one tab tells it, or the forms of all units together. */
export interface Version extends TimeTold {
  readonly tab: string;
  /** Its own words, those of its tab where this names it. */
  readonly words: string;
  readonly named: Named;
  /** What stands over results beside which no column has targets: a plan in another tab has other words. */
  readonly heading: string | null;
  /** Its heading and all others of its table, and what its own says that is counted; '' for none. */
  readonly header: string;
  readonly counted: string;
  readonly time: Period | null;
  /** By unit; worked out when two versions are held against each other. */
  readonly rows: () => ReadonlyMap<string, UnitRow>;
}

/** Where a later version is other than an earlier one; no unit where it is the same in other words. */
export interface Slip {
  readonly place: Place;
  readonly unit: string | null;
  /** Given where most targets differ and not both state a time: they may be of two times. */
  readonly mayBeOfTimes?: true;
}

/** Whether two may be versions of one thing by their times: of one time, or one of them the state of the other on a day. */
export function mayBeOfOneTime(one: Version, other: Version): boolean {
  return areOfOneTime(one, other) || isStateOf(one, other) || isStateOf(other, one);
}

/** Whether one goes to a day of the year, or other time, that another tells of: "NĂM 2025 (đến 15/11/2025)". */
function isStateOf({ time, months }: Version, whole: Version): boolean {
  if (time === null || whole.time === null || months !== null || whole.months !== null) return false;
  return isUntilDay(time) && !isUntilDay(whole.time) && isWithin(time, whole.time);
}

/** Where a version's first unit stands. */
export function firstPlace({ rows, tab }: Version): Place {
  return [...rows().values()][0]?.place ?? { tab, row: 0, column: 0 };
}

/** An indicator of a table as a version of whatever tells the same. */
export function versionOf(table: Table, columns: TableIndicator, grid: Grid): Version {
  const { period } = timeToldBy(table);
  const inName = monthsIn(table.tab);
  const months = inName === null ? null : JSON.stringify(inName);
  const rows = lazy(() => rowsOfUnits(table, columns, grid));
  const named = namedBy(table, columns);
  const isJudged = targetColumnsOf(columns.target).length > 0;
  const over = table.columns.find(({ column }) => column === columns.resultColumn)?.texts ?? [];
  return {
    tab: table.tab,
    heading: isJudged ? null : foldText(over.join(' ')),
    header: JSON.stringify(
      [over, ...table.columns.map(({ texts }) => texts)].map((own) => own.map(foldText)),
    ),
    counted: over.flatMap(tellingWords).join(' '),
    period,
    months,
    time: ownPeriod(table),
    words: ownWords(table, columns),
    named,
    rows,
  };
}

/** The words of an indicator, of its tab where this names it. */
export function ownWords(table: Table, { label }: TableIndicator): string {
  return subjectWords(isCalledByTab(table, label) ? originalName(table.tab) : label).join(' ');
}
