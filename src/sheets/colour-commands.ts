import { colourRules } from '../core/colour/rules';
import { type ClosedTab, closedSentences } from '../core/raw/closed-tabs';
import type { UndoableCommand, UndoRule, UndoTab } from '../core/raw/undo';
import { coloursDone, MESSAGES } from '../core/report/messages';
import { areColours, readColours, rememberColours, setColours, toUndoRule } from './colour-rules';
import { type Owner, readBook, readOwner, type UnreadTab } from './read';
import { onTabOfSeveral, refuseIfNoneDone, runCommand, type StoppedTab, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';
import { beginUndo, readUndo } from './undo-store';

/** Menu `Tô màu đơn vị chưa đạt`: live colours on the raw tables. Returns a refusal's message. */
export function toMauDonViChuaDat(): string | undefined {
  return runCommand(({ moment }) => {
    const book = readBook();
    const read = readSources(book);
    const survey = judgeBook(book, read, moment.day);
    const wanted = new Map(colourRules(survey).map(({ tab, rules }) => [tab, rules.map(toUndoRule)]));
    const { closed } = setOurRules(book, book.staff, { command: 'colours', wanted, began: moment.began });
    const isOpen = (name: string) => closed.every(({ tab }) => tab !== name);
    const coloured = {
      ...survey,
      sources: survey.sources.filter(({ table }) => isOpen(table.tab)),
      logs: survey.logs.filter(({ tab }) => isOpen(tab)),
    };
    toast([coloursDone(coloured), ...closedSentences(closed), ...tellSettings(book, read, survey)].join(' '));
  });
}

/** Menu `Bỏ tô màu`: removes our rules from every tab of the staff, hidden ones too. Returns a refusal's message. */
export function boToMau(): string | undefined {
  return runCommand(({ moment }) => {
    const { owner, staff } = readOwner();
    const { changed, closed } = setOurRules(owner, staff, {
      command: 'noColours',
      wanted: new Map(),
      began: moment.began,
    });
    toast([changed ? MESSAGES.coloursRemoved : MESSAGES.noColours, ...closedSentences(closed)].join(' '));
  });
}

interface Wanted {
  readonly command: UndoableCommand;
  /** Our rules by the name of the tab; none where it is missing. */
  readonly wanted: ReadonlyMap<string, readonly UndoRule[]>;
  readonly began: string;
}

/**
 * Makes our rules on the tabs exactly the wanted ones, what they were before remembered first; tells whether anything
 * had to change, and which tabs could not be written; refuses where that were all. A tab whose rules are right already is not written. A run that goes on after one that was cut off
 * remembers what stood there before the first.
 */
function setOurRules(
  owner: Owner,
  staff: readonly UnreadTab[],
  { command, wanted, began }: Wanted,
): { readonly changed: boolean; readonly closed: readonly ClosedTab[] } {
  const open = staff.flatMap(({ name, sheet }) => {
    const rules = wanted.get(name) ?? [];
    const colours = readColours(sheet);
    return areColours(colours, rules) ? [] : [{ name, id: sheet.getSheetId(), colours, rules }];
  });
  if (open.length === 0) return { changed: false, closed: [] };
  const last = readUndo(owner);
  const begun = last?.state === 'writing' && last.command === command ? last.tabs : [];
  const opened = open.map(({ name, id, colours }): UndoTab => {
    return { id, name, cells: [], lists: [], rules: rememberColours(colours) };
  });
  const first = new Set(begun.map(({ id }) => id));
  const tabs = [...begun, ...opened.filter(({ id }) => !first.has(id))];
  const end = beginUndo(owner, { state: 'writing', command, began, tabs });
  const stopped: StoppedTab[] = [];
  for (const { name, colours, rules } of open)
    onTabOfSeveral({ name, stopped }, () => setColours(readColours(colours.sheet), rules));
  refuseIfNoneDone(stopped, stopped.length < open.length);
  end('done');
  return { changed: true, closed: stopped };
}
