import { HEADER_LOOK } from '../colour/palette';
import { headedPage } from '../page/headed-page';
import { headWithKept, isRepeated, type KeptDraft, type KeptRow, withKept } from '../page/kept-list';
import type { Page, PageCell, PreviousPage } from '../page/page';
import type { ListForm } from '../page/pages';
import { figureFormat } from '../report/cells';
import { draftOf, textDraft, unled, wholeDraft } from '../report/kept-drafts';
import type { ReportOptions } from '../report/options';
import { cell, placedRow, textRow } from '../report/page-cells';
import { liveRow, witnessNote } from '../report/page-head';
import { widthRuns } from '../report/panels';
import { liveLineOf } from '../report/sources';
import {
  CHANGED_WORDS,
  CHANGES_HEADINGS,
  CHANGES_PARTS,
  type ChangesKey,
  changeKey,
  readTypedChanges,
} from './changes-typed';
import type { Change } from './compare';

const COLUMNS = CHANGES_HEADINGS.length;
const HEADER_ROW = 3;
const WIDTHS = [150, 220, 90, 130, 130, 340] as const;

/** What the page prints besides the changes. */
export interface ChangesPageOptions
  extends Pick<ReportOptions, 'standardName' | 'indicatorName' | 'made' | 'sources' | 'names' | 'frame'> {
  readonly name: string;
  /** The line on how many there are. */
  readonly compared: string;
}

/**
 * The page `Thay đổi sau chốt`: a row a figure that is another one now, with the reason that staff type. A reason whose change is no
 * more stands in the part "Không còn đối chiếu được".
 */
export function changesPage(
  changes: readonly Change[],
  { previous, ...options }: ChangesPageOptions & { readonly previous: PreviousPage | null },
): Page {
  const kept = readTypedChanges(previous, options);
  const { form } = kept;
  const typed = kept.rows.filter((row) => row.typed);
  const taken = new Set<KeptRow<ChangesKey>>();
  const drafts = changes.map((change): KeptDraft => {
    const key = changeKey(change.indicator, change.unit, CHANGED_WORDS[change.what]);
    const [own, ...others] = typed.filter((row) => row.key?.key === key);
    if (own) taken.add(own);
    for (const row of others) if (own && isRepeated(kept, row.row, own.row)) taken.add(row);
    return draftOf(changeCells(change), own ? [unled(own)] : []);
  });
  if (drafts.length === 0) drafts.push(textDraft(CHANGES_PARTS.none, form, { italic: true }));
  const listRows = drafts.length;
  const lost = typed.filter((row) => !taken.has(row));
  if (lost.length > 0) {
    drafts.push(
      textDraft('', form),
      textDraft(CHANGES_PARTS.lost, form, { bold: true }),
      ...lost.map((row) => lostDraft(row, form)),
    );
  }
  const rows = [
    ...headWithKept(headRows(options), kept),
    ...drafts.map((draft, index) => withKept(draft, HEADER_ROW + 1 + index, kept)),
  ];
  return headedPage({
    key: 'changes',
    name: options.name,
    rows,
    columns: COLUMNS,
    font: options.frame.font,
    headerRow: HEADER_ROW,
    widths: widthRuns(WIDTHS),
    grids: [
      { row: HEADER_ROW, column: 0, rows: changes.length + 1, columns: COLUMNS },
      ...(lost.length > 0
        ? [{ row: HEADER_ROW + 3 + listRows, column: 0, rows: lost.length, columns: COLUMNS }]
        : []),
    ],
  });
}

function changeCells({ indicator, unit, what, before, after }: Change): PageCell[] {
  const figure = (value: number | null): PageCell => {
    if (what === 'indicator') return cell(value === null ? 'không có' : 'có', { align: 'center' });
    return value === null
      ? cell('không có', { align: 'center' })
      : cell(value, { align: 'right' }, { format: figureFormat([value]) });
  };
  return [cell(indicator), cell(unit), cell(CHANGED_WORDS[what]), figure(before), figure(after), cell('')];
}

/** A reason whose change is no more; one that no longer tells what it is of keeps every cell. */
function lostDraft({ row, key }: KeptRow<ChangesKey>, form: ListForm): KeptDraft {
  if (key === null) return wholeDraft(row, form);
  return draftOf(placedRow(new Map(key.texts.entries()), COLUMNS), [unled({ row })]);
}

function headRows({ made, sources, names, compared }: Omit<ChangesPageOptions, 'name'>): PageCell[][] {
  return [
    liveRow({ formula: liveLineOf(sources, names.record) }, COLUMNS, witnessNote(made)),
    textRow('THAY ĐỔI SAU KHI CHỐT SỐ LIỆU', COLUMNS, { look: { bold: true, size: 14 } }),
    textRow(compared, COLUMNS, { look: { italic: true } }),
    CHANGES_HEADINGS.map((heading) => cell(heading, HEADER_LOOK)),
  ];
}
