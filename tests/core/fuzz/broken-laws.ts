import { checkWorkbook } from '../../../src/core/check/findings';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { addExact } from '../../../src/core/number/decimal';
import { isFormula, type Page } from '../../../src/core/page/page';
import { summaryPage } from '../../../src/core/report/summary';
import { planSummary } from '../../../src/core/snapshot/summarise';
import { totalOf } from '../../../src/core/state/total';
import { type Indicator, totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import type { Place, Workbook } from '../../../src/core/workbook/workbook';
import { calculated } from '../../field/small-formulas';
import { figureCells, inWords, ledgerOf, printedCells } from '../ledger/read';
import { NAMES, tabsOf } from '../report/pages';

/** When the books are read: the year that most of them tell of is over. */
export const TODAY = { year: 2025, month: 1, day: 5 };
const MADE = { day: TODAY, time: '17:05' };

/** What the laws ask of every workbook; each sentence names the law that does not hold, with what was seen. */
export function brokenLaws(workbook: Workbook): readonly string[] {
  const before = JSON.stringify(workbook);
  const once = pagesOf(workbook);
  const again = pagesOf(workbook);
  const turned = { tabs: [...workbook.tabs].reverse() };
  return [
    ...(JSON.stringify(workbook) === before ? [] : ['raw cells change']),
    ...difference('read again', once.told, again.told),
    ...(hasTwins(workbook) || hasFormTwice(once.survey)
      ? []
      : difference(
          'tabs in another order',
          figuresOf(workbook, once),
          figuresOf(workbook, readFates(turned)),
        )),
    ...totalsBeside(once.survey),
    ...sumsBeside(once.survey, once.pages),
    ...fatesBeside(workbook, once.survey, once.ledger),
  ];
}

/** Whether a tab tells all rows with figures of another again: which of them counts, and which is told to repeat it, is all one. */
function hasTwins({ tabs }: Workbook): boolean {
  const told = tabs.map(
    ({ values }) => new Set(values.filter(hasNumber).map((cells) => JSON.stringify(cells.filter(isTyped)))),
  );
  return told.some((one, index) =>
    told.some((other, at) => at !== index && [...one].every((row) => other.has(row))),
  );
}

/** Whether a unit has two forms for one time that differ: neither counts, and it is all one which of them is told first. */
function hasFormTwice({ problems }: Survey): boolean {
  return problems.some(({ kind }) => kind === 'formTwice');
}

function isTyped(cell: unknown): boolean {
  return cell !== '';
}

function hasNumber(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'number');
}

type Fates = ReturnType<typeof ledgerOf>;

interface Read extends Fates {
  readonly pages: { readonly summary: Page; readonly asValues: Page };
  /** All that pages and findings say, a line each. */
  readonly told: readonly string[];
}

function readFates(workbook: Workbook): Fates {
  return ledgerOf(workbook, { today: TODAY });
}

/** Reads, judges and lays out a workbook as the commands do. */
export function pagesOf(workbook: Workbook): Read {
  const { survey, ledger } = readFates(workbook);
  const plan = planSummary(survey, {
    workbook,
    names: NAMES,
    made: MADE,
    frame: PLAIN_FRAME,
    record: { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [] },
    tabs: tabsOf(workbook),
  });
  const summary = plan.summary(null);
  const asValues = summaryPage(survey, plan.options, { asValues: true });
  const findings = checkWorkbook(survey, { workbook, formulas: new Map(), today: TODAY });
  const told = [...summary.rows, ...plan.below(null).rows, ...findings].map((row) => JSON.stringify(row));
  return { survey, ledger, pages: { summary, asValues }, told };
}

function keyOf({ tab, row, column }: Place): string {
  return `${tab}!${row}:${column}`;
}

/** What became of each figure and how each unit is judged, in an order that is not the workbook's. */
function figuresOf(workbook: Workbook, { survey, ledger }: Fates): readonly string[] {
  const fates = figureCells(workbook).map(
    (place) => `${keyOf(place)} ${inWords(ledger.fateAt(place.tab, place.row, place.column))}`,
  );
  const judged = survey.indicators.flatMap(({ measures }) =>
    measures.flatMap(({ target, result, assessment }) => {
      const places = [...target.places, ...result.places].map(keyOf).sort();
      if (places.length === 0) return [];
      return `${places.join(' ')} ${JSON.stringify([target.reading, result.reading, assessment.state])}`;
    }),
  );
  return [...fates.sort(), ...judged.sort()];
}

function difference(law: string, one: readonly string[], other: readonly string[]): readonly string[] {
  const [known, now] = [new Set(one), new Set(other)];
  const gone = one.filter((line) => !now.has(line));
  const come = other.filter((line) => !known.has(line));
  if (gone.length === 0 && come.length === 0 && one.length === other.length) return [];
  return [`${law}: ${gone.slice(0, 3).join(' | ')} became ${come.slice(0, 3).join(' | ')}`];
}

/** Totals that are not the sums of what their units give them. */
function totalsBeside({ indicators, directory }: Survey): readonly string[] {
  return indicators.flatMap((indicator) => {
    const assessments = indicator.measures.map(({ assessment }) => assessment);
    const options = totalOptionsOf(indicator);
    const { target, result, added, counts } = totalOf(assessments, options);
    const sum = (values: readonly (number | null)[]) => addExact(values.filter((value) => value !== null));
    const units = [...counts.values()].reduce((all, count) => all + count, 0);
    const isSum =
      !added ||
      (result === sum(assessments.map((one) => one.inResults)) &&
        (target === null ||
          target === sum([...assessments.map((one) => one.inTargets), options.unassigned ?? null])));
    return isSum && units === directory.units.length
      ? []
      : [`total of ${indicator.name}: ${result}/${target} of ${units} units`];
  });
}

/** Cells of the summary whose formulas come to something else than the figures they stand for. */
function sumsBeside(survey: Survey, { summary, asValues }: Read['pages']): readonly string[] {
  if (survey.indicators.length === 0) return [];
  const plain = summary.rows.map((row) => row.map(({ content }) => (isFormula(content) ? '' : content)));
  const formulas = summary.rows.map((row) =>
    row.map(({ content }) => (isFormula(content) ? content.formula : '')),
  );
  const read = calculated(plain, formulas);
  return asValues.rows.flatMap((row, at) =>
    row.flatMap(({ content }, column) => {
      if (typeof content !== 'number') return [];
      const shown = read(null, at, column);
      const isNear =
        typeof shown === 'number' && Math.abs(shown - content) <= 1e-9 * Math.max(1, Math.abs(content));
      return isNear
        ? []
        : [`sum in ${at + 1}:${column + 1}: ${shown} for ${content} (${formulas[at]?.[column]})`];
    }),
  );
}

/** Figures printed and not called so, or called so and not printed, and what is unread without a word about it. */
function fatesBeside(workbook: Workbook, survey: Survey, ledger: Ledger): readonly string[] {
  const fates = new Map(
    figureCells(workbook).map((place) => [
      keyOf(place),
      inWords(ledger.fateAt(place.tab, place.row, place.column)),
    ]),
  );
  const printed = new Set(printedCells(survey).map(keyOf));
  const counted = new Set(survey.indicators.flatMap(countedCells));
  const refused = refusedRows(survey);
  const isCalled = (fate: string) => fate.startsWith('figure') || fate === 'event counted';
  const notCalled = [...fates].filter(
    ([key, fate]) => printed.has(key) && !isCalled(fate) && fate !== 'event unreadable' && !counted.has(key),
  );
  const notPrinted = [...fates].filter(
    ([key, fate]) => isCalled(fate) && !printed.has(key) && !refused.has(key.replace(/:\d+$/, '')),
  );
  const isUnread = [...fates.values()].includes('unread');
  return [
    ...notCalled.map(([key, fate]) => `printed and called ${fate}: ${key}`),
    ...notPrinted.map(([key, fate]) => `called ${fate} and not printed: ${key}`),
    ...(isUnread && survey.unread.length === 0 ? ['unread figures of which nothing is told'] : []),
  ];
}

/** Cells of events that are counted, not added: they stand for their row, whatever they hold. */
function countedCells({ origin, measures }: Indicator): readonly string[] {
  if (origin.kind !== 'logs' && origin.kind !== 'list') return [];
  return measures.flatMap(({ result }) => result.places.map(keyOf));
}

/** Rows of units that stand in a table twice, and of indicators in a form twice: an error is printed for them, and their rows are told. */
function refusedRows({ sources, indicators }: Survey): ReadonlySet<string> {
  const ofUnits = sources.flatMap(({ table, measures }) =>
    measures.flatMap(({ rows }) => (rows.length > 1 ? rows.map((row) => `${table.tab}!${row}`) : [])),
  );
  const ofForms = indicators.flatMap(({ origin, measures }) =>
    origin.kind === 'forms' && measures.some(({ rows }) => rows.length > 1)
      ? [...origin.rows].flatMap(([form, rows]) => rows.map(({ row }) => `${form.tab}!${row}`))
      : [],
  );
  return new Set([...ofUnits, ...ofForms]);
}
