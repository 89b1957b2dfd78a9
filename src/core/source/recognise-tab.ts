import { draftForms, type FormDraft } from '../form/draft';
import type { Form } from '../form/form';
import { readFormHeader } from '../form/form-header';
import { draftTransposed, headsTransposed } from '../form/transposed';
import { completeLog } from '../log/complete';
import { findLikelyLogHeader } from '../log/likely-header';
import type { Log } from '../log/log';
import { findLegacyText } from '../tab/legacy-text';
import { splitGap } from '../tab/lines';
import type { TableProblem } from '../tab/problem';
import { completeOpen, completeTable, readCaptions } from '../table/complete';
import type { OpenTable, Table } from '../table/table';
import type { Tab } from '../workbook/workbook';
import { type Drafts, draftSources } from './draft-sources';
import { findHeaderWithoutUnit, type HeaderWithoutUnit } from './header-without-unit';

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

/** Finds tables and logs from the top of a tab to its end, and forms where there is neither. */
export function recogniseTab(tab: Tab): FoundInTab {
  const problems: TableProblem[] = [];
  const open: OpenTable[] = [];
  const blocks: Block[] = [];
  for (let row = 0; row < tab.values.length; row += 1) {
    const found = draftSources(tab, row);
    if (found === null) continue;
    if (readFormHeader(tab.values, row) !== null || headsTransposed(tab.values, row)) {
      row = found.end - 1;
      continue;
    }
    problems.push(...found.problems);
    open.push(...found.open.map((draft) => completeOpen(tab, draft, found.end)));
    const first = (found.tables[0] ?? found.logs[0])?.header.first;
    if (first !== undefined) blocks.push({ drafts: found.tables, logs: found.logs, first, end: found.end });
    row = found.end - 1;
  }
  let forms: readonly FormDraft[] = [];
  const transposed = blocks.length === 0 && problems.length === 0 ? draftTransposed(tab) : null;
  if (transposed !== null) problems.push(...transposed.problems);
  else if (blocks.length === 0 && problems.length === 0) {
    const header = findHeaderWithoutUnit(tab);
    const found = header === null ? draftLikelyLog(tab) : draftLikely(tab, header);
    const first = (found?.tables[0] ?? found?.logs[0])?.header.first;
    if (found !== null && first !== undefined) {
      problems.push(...found.problems);
      blocks.push({ drafts: found.tables, logs: found.logs, first, end: found.end });
    } else {
      const drafts = draftForms(tab);
      forms = drafts.forms;
      problems.push(...drafts.problems);
      if (header !== null && forms.length === 0 && problems.length === 0)
        problems.push({ kind: 'headerWithoutUnit', place: header.place });
    }
  }
  const legacy = findLegacyText(tab);
  if (legacy !== null) problems.push({ kind: 'legacyText', place: legacy });
  const starts = blocks.map(({ first }, index) => {
    const before = blocks[index - 1];
    return before === undefined ? 0 : splitGap(tab.values, { from: before.end, to: first });
  });
  const isAlone = blocks.flatMap(({ drafts }) => drafts).length === 1;
  const tables: Table[] = [];
  const logs: Log[] = [];
  blocks.forEach((block, index) => {
    const above = { from: starts[index] ?? 0, to: block.first };
    const below = { from: block.end, to: starts[index + 1] ?? tab.values.length };
    const captions = readCaptions(tab, block.drafts);
    block.drafts.forEach((draft, place) => {
      const found = completeTable(tab, draft, { above, below, caption: captions[place] ?? null, isAlone });
      problems.push(...found.problems);
      if (found.table.indicators.length > 0) tables.push(found.table);
    });
    for (const draft of block.logs) {
      const found = completeLog(tab, draft, { above, below });
      problems.push(...found.problems);
      if (found.log !== null) logs.push(found.log);
    }
  });
  const unitForms = transposed?.forms ?? [];
  return { tab: tab.name, tables, open, logs, forms, unitForms, problems };
}

/** A log whose column of units has more words than a noun for them. */
function draftLikelyLog(tab: Tab): Drafts | null {
  const likely = findLikelyLogHeader(tab);
  const found = likely === null ? null : draftSources(tab, likely.row, [likely.unitColumn]);
  return found === null || found.logs.length === 0 ? null : found;
}

function draftLikely(tab: Tab, { place, likelyUnitColumn }: HeaderWithoutUnit): Drafts | null {
  return likelyUnitColumn === null ? null : draftSources(tab, place.row, [likelyUnitColumn]);
}
