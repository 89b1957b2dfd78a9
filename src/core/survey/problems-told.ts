import type { TableProblem } from '../problem/problem';
import { problemsOfLogVersions } from '../retold/log-versions';
import { withNamesInFull } from '../retold/names-in-full';
import { problemsOfOldExtracts } from '../retold/old-extracts';
import { problemsOfVersions } from '../retold/versions';
import { periodProblem, sharedPeriods } from '../series/series';
import type { Table } from '../table/table';
import { withExcepted } from '../target/excepted';
import type { Directory } from '../unit/directory';
import { problemsOfAlikeNames } from './alike-names';
import { problemsOfFalls } from './falls-to-date';
import { problemsOfFormsTwice } from './form-twice';
import { problemsOfOtherTimes } from './forms-of-other-times';
import { problemsOfFurtherTimes } from './further-times';
import type { Indicator } from './indicator';
import type { JudgeContext } from './judge-context';
import { problemsOfAddedLists, problemsOfLists, withoutRepeated } from './lists';
import { problemsOfLogs } from './logs';
import { problemsOfMarks } from './marked-results';
import { problemsOfNotedChanges } from './noted-changes';
import type { Proposal } from './proposal';
import type { Obeyed } from './propose';
import { type MetRegisters, problemsOfRegisters } from './registered';
import { unclearPeriods } from './unclear-periods';
import { problemsOfWholes } from './wholes-that-differ';

/** What a workbook was found to hold, and how its indicators were judged. */
interface Judged {
  readonly obeyed: Obeyed;
  /** All tables, those that are not used included. */
  readonly recognised: readonly Table[];
  readonly proposals: readonly Proposal[];
  readonly reported: readonly Indicator[];
  readonly met: MetRegisters;
  readonly context: JudgeContext;
}

/** What could not be understood, or contradicts something else, each told once. */
export function problemsTold(judged: Judged): readonly TableProblem[] {
  const { obeyed, recognised, proposals, reported, met, context } = judged;
  const { tables, logs, problems, leftOut } = obeyed;
  const { grids, units } = context;
  return [
    ...problems,
    ...problemsOfPeriods(obeyed, reported, grids),
    ...unclearPeriods(reported),
    ...problemsOfFormsTwice(reported, units),
    ...problemsOfOtherTimes(reported),
    ...problemsOfFalls(reported),
    ...problemsOfFurtherTimes(leftOut),
    ...problemsOfWholes(recognised, { grids, counts: isCounted(reported) }),
    ...problemsOfAlikeNames(reported),
    ...problemsOfNotedChanges(proposals, { grids, directory: units.directory }),
    ...withoutRepeated(problemsOfLogs(logs, context, reported)).filter((one) => !isOfNameless(one, problems)),
    ...exceptionProblems(proposals, units.directory),
    ...problemsOfMarks(reported.filter(({ origin }) => origin.kind !== 'list')),
    ...withoutRepeated([...problemsOfLists(reported, context), ...problemsOfAddedLists(tables, context)]),
    ...problemsOfRegisters(met, reported, context),
  ];
}

/** Periods that are not clear, those that two tabs share, and tabs that look like versions of one table. */
function problemsOfPeriods(
  { tables, forms, logs }: Obeyed,
  reported: readonly Indicator[],
  grids: JudgeContext['grids'],
): readonly TableProblem[] {
  const shared = sharedPeriods(tables);
  const inFull = withNamesInFull({ tables, forms });
  const sameTabs = problemsOfVersions(inFull, grids);
  const versions = [
    ...sameTabs,
    ...problemsOfOldExtracts(inFull, grids, sameTabs),
    ...problemsOfLogVersions(logs, grids),
  ];
  return [
    ...[...tables, ...forms].flatMap((source) => periodProblem(source) ?? []),
    ...shared,
    ...versions.filter((one) => !isToldOf(one, shared) && !areOfOneSeries(one, reported)),
  ];
}

/** Tells the keys of columns that indicators are made of. */
function isCounted(reported: readonly Indicator[]): (key: string) => boolean {
  const counting = reported.flatMap(({ origin }) => ('sources' in origin ? origin.sources : []));
  const keys = new Set(counting.map(({ columns }) => columns.key));
  return (key) => keys.has(key);
}

/** Whether two tabs that look like versions of one table are told already to be of one period. */
function isToldOf(problem: TableProblem, shared: readonly TableProblem[]): boolean {
  return shared.some(
    (one) =>
      problem.kind === 'versions' &&
      one.kind === 'periodTwice' &&
      [problem.of, problem.place.tab].every((tab) => one.tabs.includes(tab)),
  );
}

/** Whether a log's rows without a unit are told already, of a table that reads the same rows. */
function isOfNameless({ kind, place }: TableProblem, told: readonly TableProblem[]): boolean {
  return (
    kind === 'logRowsWithoutUnit' &&
    told.some(
      (one) => one.kind === 'rowsWithoutUnit' && one.place.tab === place.tab && one.place.row === place.row,
    )
  );
}

/** Whether two tabs that look like versions of one table are put together as times or rounds of one indicator. */
function areOfOneSeries(problem: TableProblem, indicators: readonly Indicator[]): boolean {
  if (problem.kind !== 'versions') return false;
  return indicators.some(({ origin }) => {
    if (origin.kind !== 'series' || origin.how === 'pages') return false;
    const tabs = [...origin.sources, ...origin.earlier].map(({ table }) => table.tab);
    return tabs.includes(problem.of) && tabs.includes(problem.place.tab);
  });
}

/** Lines that give some units a target of their own whose names are not the workbook's: no target is taken from them. */
function exceptionProblems(proposals: readonly Proposal[], directory: Directory): readonly TableProblem[] {
  return proposals.flatMap(({ tab, target }): readonly TableProblem[] => {
    if (target.kind !== 'constant' || !target.exception || withExcepted(target, directory) !== null)
      return [];
    const place = { tab, row: target.line?.row ?? 0, column: target.line?.column ?? 0 };
    const values = [target.value, target.exception.value].sort((a, b) => a - b);
    return [{ kind: 'contradictingTargets', place, values }];
  });
}
