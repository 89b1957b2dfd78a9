import { checkWorkbook } from '../../src/core/check/findings';
import { type CalendarDate, isCalendarDate } from '../../src/core/date/calendar-date';
import { dateSerial } from '../../src/core/date/date-serial';
import { PLAIN_FRAME } from '../../src/core/frame/frame';
import { isFormula, type Page, type PageCell } from '../../src/core/page/page';
import { PAGES } from '../../src/core/page/pages';
import { EMPTY_RECORD } from '../../src/core/page/record';
import { checkDone } from '../../src/core/report/check-done';
import { checkPage } from '../../src/core/report/check-page';
import { firstRunQuestion, summaryDone, targetQuestion } from '../../src/core/report/messages';
import { nothingFoundSentences } from '../../src/core/report/nothing-found';
import { readHints } from '../../src/core/settings/hint';
import { readSettings } from '../../src/core/settings/read';
import { planSummary } from '../../src/core/snapshot/summarise';
import { indicatorRows } from '../../src/core/survey/indicator-rows';
import { type Proposed, proposeSources } from '../../src/core/survey/propose';
import { judgeProposed, type Survey, type SurveyOptions } from '../../src/core/survey/survey';
import { planDirectory } from '../../src/core/unit/directory-plan';
import { unitFinder } from '../../src/core/unit/find';
import { readListedUnits } from '../../src/core/unit/listed';
import type { Cell, Grid, Workbook } from '../../src/core/workbook/workbook';
import { formatCell } from '../../src/local/number-display';
import { type FieldCase, openCase } from './case-files';
import type { Said, Seen } from './said';
import { calculated } from './small-formulas';
import { type FileTab, staffTabs } from './staff-tabs';

const LEFT_ALONE = { hidden: [], converted: [], strangers: [], brokenRecord: null };

/** What the commands would say about a case, decided by core alone: the shell's order of reading, asking and writing. */
export async function runCore(one: FieldCase): Promise<Said> {
  return run(one, null);
}

/** The same with recognition switched off: nothing is known but what these cells of `Danh mục chỉ tiêu` declare. */
export async function runDeclared(
  one: FieldCase,
  cells: Grid,
): Promise<Said & { readonly faults: readonly string[] }> {
  return run(one, cells);
}

async function run(
  one: FieldCase,
  declaring: Grid | null,
): Promise<Said & { readonly faults: readonly string[] }> {
  const tabs = staffTabs(await openCase(one));
  const settingsTab = tabs.find(({ name }) => name === PAGES.indicators.name);
  const directoryTab = tabs.find(({ name }) => name === PAGES.directory.name);
  const staff = tabs.filter((tab) => tab !== settingsTab && tab !== directoryTab);
  const workbook: Workbook = { tabs: staff.map(({ formulas: _, ...tab }) => tab) };
  const [year = 0, month = 0, day = 0] = one.today.split('-').map(Number);
  const today: CalendarDate = { year, month, day };

  const answers = new Map<string, null>();
  const written = declaring ?? settingsTab?.values ?? [];
  const hints = readHints(
    written,
    workbook.tabs.map(({ name }) => name),
  );
  const how = { hints, recognises: declaring === null };
  const found = proposeSources(workbook, [], how);
  const listed = directoryTab
    ? readListedUnits(directoryTab.values)
    : one.directory
      ? readListedUnits(planDirectory([], judgeProposed(found, { today, answers }).directory)?.cells ?? [])
      : [];
  const proposed = listed.length === 0 ? found : proposeSources(workbook, listed, how);
  const { settings, faults } = readSettings(written, indicatorRows(proposed, answers));
  const said = sayAll(proposed, staff, { today, answers, settings });
  return { ...said, faults: faults.map(({ message }) => message) };
}

/** Both commands, as the shell runs them one after another; every question is answered with a blank. */
function sayAll(proposed: Proposed, staff: readonly FileTab[], options: SurveyOptions): Said {
  const { today } = options;
  const { workbook } = proposed;
  const first = judgeProposed(proposed, options);
  const tabs = staff.map(({ name }) => name);
  const unknown = first.indicators.filter(({ target }) => target.kind === 'none');
  const questions = unknown.map((indicator) => targetQuestion(indicator, first.unread));
  if (first.indicators.length === 0) {
    const refusal = nothingFoundSentences(first, workbook).join(' ');
    return {
      summary: null,
      below: null,
      check: null,
      questions,
      dialog: '',
      toast: refusal,
      checkToast: refusal,
      tabs,
    };
  }
  const answers = new Map(unknown.map(({ key }) => [key, null]));
  const survey = unknown.length === 0 ? first : judgeProposed(proposed, { ...options, answers });
  const names = {
    summary: PAGES.summary.name,
    below: PAGES.below.name,
    record: PAGES.record.name,
  };
  const plan = planSummary(survey, {
    workbook,
    names,
    made: { day: today, time: '12:00' },
    frame: PLAIN_FRAME,
    record: EMPTY_RECORD,
    tabs: [],
  });
  const { report, toast: checkToast } = check(survey, workbook, staff, today);
  return {
    summary: seen(plan.summary(null)),
    below: seen(plan.below(null)),
    check: seen(report.page),
    questions,
    dialog: firstRunQuestion(survey, names, { leftAlone: LEFT_ALONE, locale: 'vi_VN' }),
    toast: summaryDone(survey, LEFT_ALONE),
    checkToast,
    tabs,
  };
}

function check(survey: Survey, workbook: Workbook, staff: readonly FileTab[], today: CalendarDate) {
  const formulas = new Map(staff.map((tab) => [tab.name, tab.formulas]));
  const findings = checkWorkbook(survey, { workbook, formulas, today });
  const find = unitFinder(survey.directory);
  const report = checkPage(survey, findings, {
    name: PAGES.check.name,
    today,
    tabIds: new Map(),
    standardName: (text) => find(text)?.name ?? text,
    checked: [],
    font: PLAIN_FRAME.font,
    previous: null,
  });
  return { report, toast: checkDone(survey, report, LEFT_ALONE) };
}

/** A page as the spreadsheet would show it: its formulas calculated, its numbers in their formats. */
function seen({ rows }: Page): Seen {
  const contentOf = ({ content }: PageCell): Cell => (isFormula(content) ? '' : content);
  const grid = rows.map((cells) => cells.map(contentOf));
  const formulas = rows.map((cells) =>
    cells.map(({ content }) => (isFormula(content) ? content.formula : '')),
  );
  const readCell = calculated(grid, formulas);
  const values = rows.map((cells, row) =>
    cells.map((_, column) => {
      const value = readCell(null, row, column);
      return isCalendarDate(value) ? dateSerial(value) : value;
    }),
  );
  return {
    values,
    display: values.map((cells, row) =>
      cells.map((value, column) => (value === '' ? '' : formatCell(value, rows[row]?.[column]?.format))),
    ),
    notes: rows.flatMap((cells) => cells.flatMap(({ note }) => note ?? [])),
  };
}
