import { withPrintedNames } from '../core/frame/printed-names';
import { earlierSnapshots, withEarlierSnapshot } from '../core/page/mark';
import { freeName } from '../core/page/tab-names';
import { leftAloneSentences } from '../core/report/left-alone-sentences';
import { MESSAGES } from '../core/report/messages';
import { editedKept, snapshotDone, snapshotName, snapshotQuestion } from '../core/snapshot/snapshot-words';
import { askText } from './ask-text';
import { writeMark } from './mark';
import { idsOf } from './own-tabs';
import { publishPapers } from './papers';
import { readPrintForm, tellFrameFaults } from './print-form';
import { type Book, isUnchanged, readBook } from './read';
import { Refusal } from './refusal';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Chốt số liệu…`: keeps the summary's figures in a tab of their own, with which later ones are compared. Returns a refusal's message. */
export function chotSoLieu(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const read = readSources(book);
    const { day } = running.moment;
    const form = readPrintForm(book, day.year);
    const survey = withPrintedNames(judgeBook(book, read, day), form.names);
    const answer = running.asking(() => askText(snapshotQuestion(survey.asOf)));
    if (answer === null) return;
    if (!isUnchanged(book)) throw new Refusal(MESSAGES.moved);
    const name = nameFor(book, `Chốt ${snapshotName(answer, survey.asOf)}`);
    const { plan, kept } = publishPapers(withRoom(book, name), running, {
      survey,
      answers: read.answers,
      frame: form.frame,
      wanted: ['snapshot', 'summary', 'below'],
      freezing: name,
    });
    const told = [
      ...plan.sinceLast,
      ...editedKept(kept),
      ...leftAloneSentences(book.leftAlone),
      ...tellSettings(book, read, survey),
      ...tellFrameFaults(book, form),
    ];
    toast([snapshotDone(name, answer), ...told].join(' '));
  });
}

/** True while the last run was cut off in the middle of freezing figures in the very tab that is there now. */
function isBegun({ unfinished, record, pages }: Book): boolean {
  return unfinished && record.freezing !== '' && pages.snapshot?.name === record.freezing;
}

/** The name of the new tab: the one wanted, with (2) behind it where a snapshot has it, with (tự động) where a tab of the staff has. */
function nameFor(book: Book, wanted: string): string {
  const { names, staff, leftAlone, record } = book;
  const base = freeName(wanted, [...staff.map(({ name }) => name), ...leftAlone.hidden]);
  const used = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base} (${number})`;
    if (!used.has(name.toLowerCase()) || (isBegun(book) && name === record.freezing)) return name;
  }
}

/**
 * The book with room for another snapshot: the last one stays as it is, under a number that the mark has before anything is inserted,
 * unless a run was cut off while it made that one.
 */
function withRoom(book: Book, name: string): Book {
  const { snapshot, ...pages } = book.pages;
  if (!snapshot || (isBegun(book) && snapshot.name === name)) return book;
  const isNumbered = earlierSnapshots(book.mark).includes(snapshot.id);
  const mark = isNumbered ? book.mark : withEarlierSnapshot(book.mark, snapshot.id);
  const room = { ...book, pages, mark };
  writeMark(book, { ...mark, pages: idsOf(room) });
  return room;
}
