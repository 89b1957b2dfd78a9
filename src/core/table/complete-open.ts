import { readLines, readPeriods, splitGap } from '../tab/lines';
import { plans, reports } from '../tab/planning';
import { readHeaderText } from '../tab/roles';
import { pickTitle } from '../tab/title';
import { subjectWords } from '../target/subject';
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
  const [lines, all] = [from === 0 ? [] : readLines(tab.values, own), readLines(tab.values, page)];
  const isOwn = pickTitle(lines) !== null || lines.some(({ text }) => plans(text) || reports(text));
  const title = pickTitle(isOwn ? lines : all);
  const saysNothing = subjectWords(title ?? '').length === 0;
  const { table } = completeTable(tab, draft, {
    above: isOwn ? own : page,
    below: { from: end, to: tab.values.length },
    caption: saysNothing ? pickTitle(all.filter(({ text }) => subjectWords(text).length > 0)) : null,
    isAlone: true,
    ...(isOwn ? { time: { ...ALONE, around: readPeriods(tab.values, { from: 0, to: from }) } } : {}),
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
