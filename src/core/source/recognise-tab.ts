import { draftForms, type FormDraft } from '../form/draft';
import type { Form } from '../form/form';
import { readFormHeader } from '../form/form-header';
import { draftTimeRows } from '../form/time-rows';
import { draftTransposed, headsTransposed } from '../form/transposed';
import { draftTurnedRows } from '../form/turned-forms';
import { headsTurnedRows } from '../form/turned-rows';
import { completeLog } from '../log/complete';
import { findLikelyLogHeader } from '../log/likely-header';
import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import { findLegacyText } from '../tab/legacy-text';
import { splitGap } from '../tab/lines';
import { captionsAbove, measuresAbove } from '../table/captions';
import { completeTable, readCaptions } from '../table/complete';
import { completeOpen } from '../table/complete-open';
import type { OpenTable, Table } from '../table/table';
import { timesAbove } from '../table/time-above';
import type { Tab } from '../workbook/workbook';
import { draftLikely } from './draft-likely';
import { type Drafts, draftSources } from './draft-sources';
import { findHeadersWithoutUnit } from './header-without-unit';
import type { KnownUnits } from './unit-column';

/** Rows of bands that may stand above a header's row of units. */
const BAND_ROWS = 2;

interface Block {
  readonly drafts: Drafts['tables'];
  readonly logs: Drafts['logs'];
  readonly first: number;
  readonly end: number;
}

/** What a tab holds; forms still without their units, which other tabs help to tell. */
export interface FoundInTab {
  readonly tab: string;
  readonly tables: readonly Table[];
  readonly open: readonly OpenTable[];
  readonly logs: readonly Log[];
  readonly forms: readonly FormDraft[];
  /** Forms whose units their own columns name. */
  readonly unitForms: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/**
 * Finds tables and logs from the top of a tab to its end, those whose units no header names by what their columns hold, and
 * forms where there is neither.
 */
export function recogniseTab(tab: Tab, known: KnownUnits): FoundInTab {
  const problems: TableProblem[] = [];
  const open: OpenTable[] = [];
  const blocks: Block[] = [];
  const taken: { readonly from: number; readonly to: number }[] = [];
  let endBefore = 0;
  const keep = (found: Drafts) => {
    problems.push(...found.problems);
    open.push(...found.open.map((draft) => completeOpen(tab, draft, { from: endBefore, end: found.end })));
    endBefore = found.end;
    const first = (found.tables[0] ?? found.logs[0])?.header.first;
    if (first !== undefined) blocks.push({ drafts: found.tables, logs: found.logs, first, end: found.end });
  };
  for (let row = 0; row < tab.values.length; row += 1) {
    const found = draftSources(tab, row, { known });
    if (found === null) continue;
    taken.push({ from: row - BAND_ROWS, to: found.end });
    const isOther = [headsTransposed, headsTurnedRows].some((heads) => heads(tab.values, row));
    if (readFormHeader(tab.values, row) === null && !isOther) keep(found);
    row = found.end - 1;
  }
  const isEmpty = blocks.length === 0 && problems.length === 0;
  const isFree = (row: number) => taken.every(({ from, to }) => row < from || row >= to);
  let forms: readonly FormDraft[] = [];
  const transposed = isEmpty ? draftTransposed(tab) : null;
  const timed = isEmpty && transposed === null ? draftTimeRows(tab) : null;
  const turned = isEmpty && transposed === null && timed === null ? draftTurnedRows(tab) : null;
  const isOpen = transposed === null && timed === null && turned === null;
  const headers = isOpen ? findHeadersWithoutUnit(tab, { known, isFree }) : [];
  for (const found of draftLikely(tab, { headers, known })) keep(found);
  if (transposed !== null) problems.push(...transposed.problems);
  else if (timed !== null) {
    forms = timed.forms;
    problems.push(...timed.problems);
  } else if (turned !== null) forms = turned.forms;
  else if (isEmpty && blocks.length === 0 && problems.length === 0) {
    const [header] = headers;
    const found = header === undefined ? draftLikelyLog(tab, known) : null;
    if (found !== null) keep(found);
    else {
      const drafts = draftForms(tab);
      forms = drafts.forms;
      problems.push(...drafts.problems);
      if (header !== undefined && forms.length === 0 && problems.length === 0)
        problems.push({ kind: 'headerWithoutUnit', place: header.place });
    }
  }
  blocks.sort((one, other) => one.first - other.first);
  const legacy = findLegacyText(tab);
  if (legacy !== null) problems.push({ kind: 'legacyText', place: legacy });
  const starts = blocks.map(({ first }, index) => {
    const before = blocks[index - 1];
    return before === undefined ? 0 : splitGap(tab.values, { from: before.end, to: first });
  });
  const spans = blocks.map(({ first }, index) => ({ from: starts[index] ?? 0, to: first }));
  const stacked = blocks.map(({ drafts }, index) => ({ drafts, above: spans[index] ?? { from: 0, to: 0 } }));
  const times = timesAbove(tab, stacked);
  const captionOf = captionsAbove(tab, stacked);
  const measures = measuresAbove(tab, stacked);
  const isAlone = blocks.flatMap(({ drafts }) => drafts).length === 1;
  const tables: Table[] = [];
  const logs: Log[] = [];
  blocks.forEach((block, index) => {
    const above = spans[index] ?? { from: 0, to: block.first };
    const below = { from: block.end, to: starts[index + 1] ?? tab.values.length };
    const captions = readCaptions(tab, block.drafts);
    block.drafts.forEach((draft, place) => {
      const caption = captions[place] ?? captionOf.get(draft) ?? null;
      const time = times.get(draft);
      const found = completeTable(tab, draft, {
        above,
        below,
        caption,
        isAlone,
        ...(time && { time }),
        measures: measures.get(draft) ?? [],
      });
      problems.push(...found.problems);
      if (found.table.indicators.length > 0) tables.push(found.table);
    });
    for (const draft of block.logs) {
      const found = completeLog(tab, draft, { above, below });
      problems.push(...found.problems);
      if (found.log !== null) logs.push(found.log);
    }
  });
  const unitForms = transposed?.forms ?? timed?.unitForms ?? turned?.unitForms ?? [];
  return { tab: tab.name, tables, open, logs, forms, unitForms, problems };
}

/** A log whose column of units has more words than a noun for them, or others, but names of known units. */
function draftLikelyLog(tab: Tab, known: KnownUnits): Drafts | null {
  const likely = findLikelyLogHeader(tab, known);
  const found =
    likely === null ? null : draftSources(tab, likely.row, { unitColumns: [likely.unitColumn], known });
  return found === null || found.logs.length === 0 ? null : found;
}
