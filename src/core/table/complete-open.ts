import { readLines, readPeriods, splitGap } from '../tab/lines';
import { readHeaderText } from '../tab/roles';
import { pickTitle } from '../tab/title';
import { subjectWords } from '../target/assignment';
import type { Tab } from '../workbook/workbook';
import { completeTable } from './complete';
import type { OpenDraft } from './draft';
import type { OpenTable } from './table';
import { ALONE } from './time-above';

/**
 * A table without a result, named by what stands above it, up to the one before it (`from`) where it has a title of its own there; what its
 * title leaves out, the words of what it assigns or the year, is that of the page.
 */
export function completeOpen(
  tab: Tab,
  draft: OpenDraft,
  { from, end }: { readonly from: number; readonly end: number },
): OpenTable {
  const { first } = draft.header;
  const own = { from: splitGap(tab.values, { from, to: first }), to: first };
  const page = { from: 0, to: first };
  const title = from === 0 ? null : pickTitle(readLines(tab.values, own));
  const around = title === null ? null : readPeriods(tab.values, { from: 0, to: from });
  const { table } = completeTable(tab, draft, {
    above: title === null ? page : own,
    below: { from: end, to: tab.values.length },
    caption:
      title !== null && subjectWords(title).length === 0 ? pickTitle(readLines(tab.values, page)) : null,
    isAlone: true,
    ...(around === null ? {} : { time: { ...ALONE, around } }),
  });
  const columns = draft.figures.map(({ column, texts }) => ({ column, texts }));
  return { key: '', table, columns, targets: targetsOf(draft) };
}

/** The columns of figures whose headings say that they are targets; what units pledged is one of all where others stand beside it. */
function targetsOf({ figures }: OpenDraft): readonly number[] {
  const targets = figures.filter(({ role }) => role === 'target');
  const arePledges = targets.every(({ leaf }) => readHeaderText(leaf).role === 'pledge');
  return arePledges && targets.length < figures.length ? [] : targets.map(({ column }) => column);
}
