import { subjectKey } from '../tab/columns';
import { splitNumbering } from '../tab/numbering';
import { draftRows, type TableDraft } from '../table/draft';
import { measureColumnOf } from '../table/row-measures';
import type { OtherRow } from '../table/table';
import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';
import type { DraftedBlocks } from './drafted-blocks';
import { type Blocks, bodyRows, problemsOf, valuesIn, withNameRows } from './framed-blocks';
import { measuredHeading } from './indicator-heads';
import { yearOf } from './label-kinds';
import type { UnitBlock } from './labelled-rows';
import { asSumsOf, partsOfWholes, wholeOfRows } from './whole-of-rows';

/** Rows for indicators, or for years of one: each is a table of the units that have it. */
export function ofThings(all: Blocks, kind: 'things' | 'years'): DraftedBlocks | null {
  const { tab, blocks, frame, heading, unitColumn, end } = all;
  const measureColumn = measureColumnOf(tab.values, { ...frame, ...frame.slice, unitColumn });
  const columns = heading.filter(({ column }) => column !== measureColumn);
  if (valuesIn(columns).length === 0) return null;
  const whole = kind === 'things' ? wholeOfRows(tab.values, blocks, columns) : null;
  const isPart = ([key]: readonly [string, string]) =>
    whole === null || whole.arePlanned || key === whole.key;
  const names = [...namesOf(blocks)].filter(isPart);
  const drafts = names.map(([key, label]) => {
    const rowOf = (block: UnitBlock) => block.rows.find((row) => subjectKey(row.label) === key)?.row ?? null;
    const rows = bodyRows(blocks, rowOf);
    const drafted = draftRows(tab, { rows, end, nameless: [] }, { ...all, ...frame, heading: columns });
    const [first] = rows.filter(({ figures }) => figures);
    const measure = measureColumn === null || !first ? '' : cellAt(tab.values, first.row, measureColumn);
    const said = all.isHeaded ? measuredHeading(label) : null;
    const isWhole = key === whole?.key;
    const subject = said ?? {
      label,
      ...(isWhole ? { isWhole: true as const } : {}),
      measure: typeof measure === 'string' && measure !== '' ? cleanText(measure) : null,
    };
    const year = kind === 'years' ? yearOf(label) : null;
    return { drafted, isWhole, own: year === null ? { subject } : { year } };
  });
  const read = drafts.flatMap(({ drafted, isWhole, own }) =>
    drafted.table === null
      ? []
      : [{ isWhole, table: { ...drafted.table, rows: withNameRows(drafted.table.rows, blocks), ...own } }],
  );
  const parts = read.flatMap(({ isWhole, table }) => (isWhole ? [] : [table]));
  const tables = read.map(({ isWhole, table }, place) => {
    const told = place === 0 && all.others ? withOthers(table, all.others) : table;
    if (!isWhole || whole === null) return told;
    return whole.arePlanned ? asSumsOf(told, parts) : withOthers(told, partsOfWholes(blocks, whole));
  });
  const [unread] = drafts.filter(({ drafted }) => drafted.table === null);
  if (tables.length === 0) return null;
  return { tables, problems: problemsOf(unread?.drafted ?? drafts[0]?.drafted), end };
}

function withOthers(table: TableDraft, others: readonly OtherRow[]): TableDraft {
  return { ...table, others: [...table.others, ...others] };
}

/** The words of every label, in the order they first stand; a part ("- Nữ") has the words it stands under before its own. */
function namesOf(blocks: readonly UnitBlock[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { rows } of blocks) {
    let parent = '';
    for (const { label } of rows) {
      const { numbering, rest } = splitNumbering(label);
      const isPart = (numbering?.level ?? 0) >= 4;
      if (!isPart) parent = rest;
      const key = subjectKey(label);
      if (!names.has(key)) names.set(key, isPart && parent !== '' ? `${parent} – ${rest}` : rest);
    }
  }
  return names;
}
