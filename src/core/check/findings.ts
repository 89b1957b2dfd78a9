import type { CalendarDate } from '../date/calendar-date';
import type { TableProblem } from '../problem/problem';
import type { Survey } from '../survey/survey';
import type { Workbook } from '../workbook/workbook';
import { findBlanks } from './blanks';
import { findToldClaims, readTold } from './claim-prose';
import { findCountedTwice } from './counted-twice';
import { findDateColumns } from './date-columns';
import { findImpossibleDates, findLateDates } from './dates';
import { findDerived } from './derived-figures';
import { findFigures } from './figures';
import type { Finding, Severity } from './finding';
import { type Formulas, findErrors, findTypedOver } from './formulas';
import { findChangedTargets, findOtherTargets } from './given-targets';
import { findLateNamed } from './late-names';
import { findLikelySums } from './likely-sums';
import { findListedClaims } from './listed-claims';
import { findMeasures } from './measures';
import { findNames, findUnmatched } from './names';
import { findNotes } from './notes';
import { findOrder } from './order';
import { findParts } from './parts';
import { readRateColumns, readShareColumns } from './rate-column';
import { findRates } from './rates';
import { findReadings } from './readings';
import { findRegisterReasons } from './register-reasons';
import { findRowSums, findSurplus } from './row-sums';
import { findScaleSlips } from './scale-slips';
import { spotsOf } from './spot';
import { isOfSeveralRows, viewForms, viewTables } from './table-view';
import { findText } from './text';
import { findTotals } from './totals';
import { findUnread } from './unread';
import { findVerdicts } from './verdicts';

/** What the checks look at besides the survey. */
export interface CheckInput {
  readonly workbook: Workbook;
  readonly formulas: Formulas;
  readonly today: CalendarDate;
}

const RANK: Readonly<Record<Severity, number>> = { Lỗi: 0, 'Cần xem lại': 1, 'Gợi ý': 2 };

/** Everything an auditor would point at in a workbook, worst first, then tab by tab and table by table. */
export function checkWorkbook(survey: Survey, input: CheckInput): readonly Finding[] {
  const { workbook, formulas, today } = input;
  const tabs = new Map(workbook.tabs.map(({ name }, index) => [name, index]));
  const views = viewTables(survey, workbook);
  const told = readTold(survey, workbook, views);
  const unmatched = findUnmatched(survey);
  const text = findText(workbook, unmatched);
  const oldFonts = text.filter(({ kind }) => kind === 'legacyFont').map(({ spots }) => spots[0].place.tab);
  const findings = [
    ...views.flatMap((view) => {
      const named = [
        ...findNames(view, survey, views),
        ...findDateColumns(view, survey, today),
        ...findNotes(view),
      ];
      if (isOfSeveralRows(view)) return named;
      const rates = readRateColumns(view);
      return [
        ...findRates(view, rates),
        ...findRates(view, readShareColumns(view)),
        ...findOrder(view, rates),
        ...findDerived(view),
        ...findSurplus(view),
        ...findTotals(view, rates),
        ...findLikelySums(view),
        ...findRowSums(view),
        ...findReadings(view),
        ...findFigures(view),
        ...findMeasures(view),
        ...findParts(view),
        ...findVerdicts(view),
        ...findBlanks(view),
        ...findTypedOver(view, formulas),
        ...named,
      ];
    }),
    ...viewForms(survey, workbook).flatMap((view) => [
      ...findRates(view, readRateColumns(view)),
      ...findRates(view, readShareColumns(view)),
      ...findReadings(view),
      ...findMeasures(view),
      ...findTypedOver(view, formulas),
      ...findNotes(view),
    ]),
    ...findCountedTwice(survey),
    ...unmatched,
    ...findListedClaims(survey, workbook),
    ...findToldClaims(told),
    ...findLateDates(survey, today, told),
    ...findImpossibleDates(workbook),
    ...findErrors(workbook),
    ...text,
    ...tableProblems(survey, new Set(oldFonts)),
    ...findUnread(survey),
    ...findLateNamed(survey),
    ...findOtherTargets(survey),
    ...findChangedTargets(survey),
    ...findRegisterReasons(survey),
  ];
  findings.push(...findScaleSlips(survey, findings));
  const rank = ({ severity, spots }: Finding) => [RANK[severity], tabs.get(spots[0].place.tab) ?? 0] as const;
  return findings
    .map((finding, index) => ({ finding, index, rank: rank(finding) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.index - b.index)
    .map(({ finding }) => finding);
}

/** What recognition could not understand, except old fonts that are told already. */
function tableProblems({ problems }: Survey, oldFonts: ReadonlySet<string>): Finding[] {
  return problems.flatMap((problem): Finding[] => {
    if (problem.kind === 'legacyText' && oldFonts.has(problem.place.tab)) return [];
    const places = problem.kind === 'listItemTwice' ? [problem.place, problem.other] : [problem.place];
    const spots = spotsOf(places.map((place) => ({ place, unit: null, typed: '' })));
    const severity = isGivenTwice(problem) ? 'Lỗi' : isOnlyTold(problem) ? 'Gợi ý' : 'Cần xem lại';
    return spots ? [{ kind: 'tableProblem', severity, spots, subject: subjectOf(problem), problem }] : [];
  });
}

/** A unit's target, or what a row of a list is about, that stands twice: a fault, not a question. */
function isGivenTwice(problem: TableProblem): boolean {
  if (problem.kind === 'listItemTwice') return true;
  return problem.kind === 'registerRow' && problem.fault.kind === 'twice';
}

/** What is judged as the tables say, with nothing to decide. */
function isOnlyTold(problem: TableProblem): boolean {
  return problem.kind === 'settingDiffers' && problem.isFollowed;
}

/** What a problem is about, whatever its cell: of a register's rows the unit and its indicator. */
function subjectOf(problem: TableProblem): string {
  if (problem.kind === 'listItemTwice' || problem.kind === 'notedChange')
    return [problem.kind, problem.text].join('|');
  if (problem.kind === 'settingDiffers') return [problem.kind, problem.what, problem.indicator].join('|');
  if (problem.kind !== 'registerRow') return problem.kind;
  const { kind, indicator, who } = problem.fault;
  return [problem.kind, kind, indicator, who].join('|');
}
