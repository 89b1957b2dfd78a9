import { parseNumber } from '../core/number/parse';
import type { PreviousPage } from '../core/page/page';
import { pageShape } from '../core/page/shape';
import { formatRecord, RECORD_ROWS, type RunRecord } from '../core/plan/record';
import { planSummary, type SummaryPlan } from '../core/plan/summarise';
import { freeName, PAGE_NAMES } from '../core/plan/tab-names';
import { firstRunQuestion, MESSAGES, summaryDone, targetQuestion } from '../core/report/messages';
import { copyOf, FIRST_COPY_COLUMN, type Source } from '../core/report/sources';
import type { SettingFault } from '../core/settings/read';
import type { Survey } from '../core/survey/survey';
import { writeMark } from './mark';
import { tellMerges } from './merge-column';
import { beginRecord, existing, idsOf, insertTab, knownShapes, type SizedTab, writeRecord } from './own-tabs';
import { type Book, isUnchanged, readBook, readPrevious, workbookOf } from './read';
import { Refusal } from './refusal';
import { onTab, type Running, runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellFaults } from './tell-faults';
import { cellValue, type GridSize, growGrid, writePage } from './write-page';

type Names = Readonly<Record<'summary' | 'below' | 'record', string>>;

/** Menu `Tạo bảng tổng hợp`: makes or renews the summary and the list of units below target. Returns a refusal's message. */
export function taoBangTongHop(): string | undefined {
  return runCommand((running) => {
    const made = running.moment;
    const book = readBook();
    const names = namesFor(book);
    const decided = decide(book, { running, names });
    if (!decided) return;
    const { survey, answers, faults } = decided;
    const previous = { summary: readPrevious(book.pages.summary), below: readPrevious(book.pages.below) };
    const plan = planSummary(survey, {
      workbook: workbookOf(book),
      names,
      made,
      previous,
      printed: book.record.printed,
    });
    const printed = survey.indicators.map(({ key, name }) => [key, name] as const);
    apply(plan, { book, names, previous, running, answers, printed });
    const wrong = [...tellMerges(book, survey.directory), ...tellFaults(book, faults)];
    toast([summaryDone(survey, book.leftAlone), ...wrong].join(' '));
  });
}

/** The names our tabs have, or will have: one that staff renamed keeps its name, a new one avoids theirs. */
function namesFor(book: Book): Names {
  const nameOf = (key: keyof Names) => book.pages[key]?.name ?? freeName(PAGE_NAMES[key], book.names);
  return { summary: nameOf('summary'), below: nameOf('below'), record: nameOf('record') };
}

interface Decided {
  readonly survey: Survey;
  readonly answers: ReadonlyMap<string, number | null>;
  readonly faults: readonly SettingFault[];
}

/** Surveys, and asks what there is to ask: a missing target, and on the first run whether to begin. Null when cancelled. */
function decide(book: Book, context: { running: Running; names: Names }): Decided | null {
  const { running, names } = context;
  const today = running.moment.day;
  const read = readSources(book);
  const { faults } = read;
  const answers = new Map(read.answers);
  const first = judgeBook(book, read, today);
  const unknown = first.indicators.filter(({ key, target }) => target.kind === 'none' && !answers.has(key));
  const isFirstRun = !book.pages.summary;
  if (unknown.length === 0 && !isFirstRun) return { survey: first, answers, faults };
  const locale = isFirstRun ? book.spreadsheet.getSpreadsheetLocale() : '';
  const survey = running.asking(() => {
    for (const indicator of unknown) {
      const target = askTarget(targetQuestion(indicator));
      if (target === 'cancelled') return null;
      answers.set(indicator.key, target);
    }
    const answered = unknown.length === 0 ? first : judgeBook(book, { ...read, answers }, today);
    if (!isFirstRun) return answered;
    const question = firstRunQuestion(answered, names, { leftAlone: book.leftAlone, locale });
    return confirm(question) ? answered : null;
  });
  if (!survey) return null;
  if (!isUnchanged(book)) throw new Refusal(MESSAGES.moved);
  return { survey, answers, faults };
}

function confirm(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** A target above 0, null for none, or 'cancelled'. */
function askTarget(question: string): number | null | 'cancelled' {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return 'cancelled';
  const reading = parseNumber(answer.getResponseText());
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'number' && reading.value > 0) return reading.value;
  throw new Refusal(MESSAGES.wrongTarget);
}

interface ApplyContext {
  readonly book: Book;
  readonly names: Names;
  readonly previous: { readonly summary: PreviousPage | null; readonly below: PreviousPage | null };
  readonly running: Running;
  readonly answers: ReadonlyMap<string, number | null>;
  readonly printed: RunRecord['printed'];
}

/**
 * Writes a plan so that a cut at any call loses nothing: first a record that says "writing", then tabs and the mark,
 * then each page in one write, last the record that says "done" together with the copies of the sources.
 */
function apply(plan: SummaryPlan, context: ApplyContext): void {
  const { book, names, previous, running, answers, printed } = context;
  const { pages, record } = book;
  const begun = record.creating[2] ?? '';
  const creating = [pages.summary ? '' : names.summary, pages.below ? '' : names.below, begun];
  const known = knownShapes(book);
  const shapes = { ...known, summary: pageShape(plan.summary), below: pageShape(plan.below) };
  const base = { ...record, began: running.moment.began, answers: [...answers] };

  const rows = Math.max(plan.summary.rows.length, plan.below.rows.length, RECORD_ROWS);
  const recordTab = onTab(names.record, () => beginRecord(book, names.record, rows));
  onTab(names.record, () => {
    const both = [...record.printed, ...printed];
    writeRecord(recordTab.sheet, {
      ...base,
      state: 'writing',
      creating,
      shapes: record.shapes,
      printed: both,
    });
  });
  const below = pages.below ? existing(pages.below, previous.below) : insertTab(book, names.below, recordTab);
  const summary = pages.summary
    ? existing(pages.summary, previous.summary)
    : insertTab(book, names.summary, recordTab);
  if (!pages.record || book.unfinished) recordTab.sheet.hideSheet();
  writeMark(book, {
    pages: { ...idsOf(book), summary: summary.id, below: below.id, record: recordTab.id },
    settings: book.mark.settings,
  });
  onTab(names.record, () => {
    growGrid(recordTab.sheet, gridOfCopies(copiesExtent(plan.sources)), recordTab.size);
  });
  onTab(names.summary, () => {
    writePage(plan.summary, { ...summary, previous: previous.summary, shape: known.summary });
  });
  running.checkTime();
  onTab(names.below, () => {
    writePage(plan.below, { ...below, previous: previous.below, shape: known.below });
  });
  running.checkTime();
  onTab(names.record, () => {
    writeCopies(recordTab, plan.sources, { ...base, state: 'done', creating: [], shapes, printed });
  });
}

/** Rows and columns that copies of sources take. */
function copiesExtent(sources: readonly Source[]): RunRecord['copies'] {
  const copied = sources.flatMap(({ columns }) => columns);
  return {
    rows: copied.reduce((most, { values }) => Math.max(most, values.length), 0),
    columns: copied.length,
  };
}

/** The size the record tab needs before a live line speaks of its cells: a reference beyond a tab's edge is lost. */
function gridOfCopies({ rows, columns }: RunRecord['copies']): GridSize {
  return { rows: Math.max(RECORD_ROWS, rows), columns: FIRST_COPY_COLUMN + columns };
}

/**
 * Writes the copies the live lines compare with, from column C on over old and new extent, then the record; on a new tab
 * both in one call. Column B of an older tab, which remembers what can be undone, is left alone.
 */
function writeCopies({ sheet, isNew }: SizedTab, sources: readonly Source[], record: RunRecord): void {
  const copied = sources.flatMap(({ columns }) => columns);
  const copies = copiesExtent(sources);
  const texts = formatRecord({ ...record, copies });
  const first = isNew ? 0 : FIRST_COPY_COLUMN;
  const rows = Math.max(RECORD_ROWS, copies.rows, record.copies.rows);
  const columns = FIRST_COPY_COLUMN + Math.max(copies.columns, record.copies.columns, 1);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns - first }, (__, index) => {
      if (first + index === 0) return cellValue(texts[row] ?? '');
      return cellValue(copyOf(copied[first + index - FIRST_COPY_COLUMN]?.values[row] ?? ''));
    }),
  );
  sheet.getRange(1, first + 1, rows, columns - first).setValues(grid);
  if (!isNew) writeRecord(sheet, { ...record, copies });
}
