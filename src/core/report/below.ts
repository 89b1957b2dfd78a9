import { WITNESS } from '../page/mark';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { BLANK } from '../page/page';
import { isEmpty, staffNote, typedCell } from '../page/typed';
import { STATES } from '../state/assessment';
import type { Survey } from '../survey/survey';
import { byRate, type Entry, entriesOf, entryCells, headline, isListed, keyOf } from './below-entries';
import {
  BELOW_HEADINGS,
  FIRST_TYPED,
  NONE_BELOW,
  PARTS,
  readTypedBelow,
  type TypedBelow,
  type TypedRow,
} from './below-typed';
import { MAX_FORMULA_UNITS } from './cells';
import { pageTitle, type ReportOptions } from './options';
import { textRow } from './page-cells';

const COLUMNS = BELOW_HEADINGS.length;
const WIDTHS = { ordinal: 42, unit: 180, other: 102, text: 150 };
const HEADER_ROW = 3;

/** A row of the page before what people typed is put into it. */
interface Draft {
  readonly cells: readonly PageCell[];
  readonly typed: TypedRow | null;
}

function partTitle(title: string): Draft {
  return { cells: textRow(title, COLUMNS, { look: { bold: true } }), typed: null };
}

const BLANK_ROW: Draft = { cells: textRow('', COLUMNS), typed: null };

/** A row whose unit, indicator or period is gone; its state is told where the unit is still measured. */
function lostDraft(typed: TypedRow, entry: Entry | undefined): Draft {
  const cells = textRow('', COLUMNS);
  if (typed.key === null) return { cells, typed };
  const state = entry ? STATES[entry.measure.assessment.state] : '';
  const texts = new Map([
    [1, typed.indicator],
    [2, typed.unit],
    [7, state],
  ]);
  return { cells: cells.map((cell, index) => ({ ...cell, content: texts.get(index) ?? '' })), typed };
}

/**
 * Puts a typed row's cells into a drafted row: the typed columns, the columns staff added, and for a row that
 * lost its key every cell of it.
 */
function withTyped(
  draft: Draft,
  row: number,
  context: { readonly previous: PreviousPage; readonly typed: TypedBelow },
): PageCell[] {
  const { previous, typed } = context;
  const cells = [...draft.cells, ...typed.addedColumns.map(() => BLANK)];
  const source = draft.typed;
  if (!source) return cells;
  const take = (target: number, column: number | null) => {
    if (column === null || isEmpty(previous, source.row, column)) return;
    cells[target] = { ...cells[target], ...typedCell(previous, { row: source.row, column }, row) };
  };
  const annotate = (target: number, note: string) => {
    const cell = cells[target];
    if (cell && note !== '' && cell.note === undefined) cells[target] = { ...cell, note };
  };
  typed.ownColumns.forEach((column, heading) => {
    if (source.key === null || heading >= FIRST_TYPED) take(heading, column);
    else if (column !== null) annotate(heading, staffNote(previous, source.row, column));
  });
  typed.addedColumns.forEach((column, index) => {
    take(COLUMNS + index, column);
  });
  return cells;
}

const NOTHING_TYPED: TypedBelow = {
  rows: [],
  headerRow: null,
  ownColumns: BELOW_HEADINGS.map((_, column) => column),
  addedColumns: [],
};

/**
 * The page `Đơn vị chưa đạt`: a flat list by indicator, lowest rate first, with what units and staff typed carried
 * along. Text of a unit that reached its target moves to the part "Đã đạt (lưu ý kiến cũ)", text whose unit,
 * indicator or period is gone to "Không còn đối chiếu được"; nothing typed is dropped.
 */
export function belowPage(survey: Survey, options: ReportOptions, previous: PreviousPage | null): Page {
  const typed = previous ? readTypedBelow(previous, options) : NOTHING_TYPED;
  const entries = entriesOf(survey);
  const all = entries.flat();
  const byKey = new Map(all.map((entry) => [keyOf(entry), entry]));
  const rowOfKey = new Map<string, TypedRow>();
  const extra: TypedRow[] = [];
  for (const row of typed.rows) {
    if (row.key !== null && !rowOfKey.has(row.key)) rowOfKey.set(row.key, row);
    else extra.push(row);
  }
  const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
  const drafts: Draft[] = [];
  const add = (entry: Entry, number: number | '') => {
    const row = HEADER_ROW + 1 + drafts.length;
    const cells = entryCells(entry, { row, number, survey, withFormulas });
    drafts.push({ cells, typed: rowOfKey.get(keyOf(entry)) ?? null });
  };
  const listed = entries.flatMap((list) => list.filter(isListed).sort(byRate));
  listed.forEach((entry, index) => {
    add(entry, index + 1);
  });
  if (listed.length === 0)
    drafts.push({ cells: textRow(NONE_BELOW, COLUMNS, { look: { italic: true } }), typed: null });
  const listRows = drafts.length;

  const reached = [...rowOfKey.keys()].flatMap((key) => {
    const entry = byKey.get(key);
    const state = entry?.measure.assessment.state;
    return entry && (state === 'met' || state === 'exceeded') ? [entry] : [];
  });
  if (reached.length > 0) {
    drafts.push(BLANK_ROW, partTitle(PARTS.reached));
    for (const entry of reached) add(entry, '');
  }
  const placed = new Set([...listed, ...reached].map(keyOf));
  const lost = [...[...rowOfKey].filter(([key]) => !placed.has(key)).map(([, row]) => row), ...extra];
  if (lost.length > 0) {
    drafts.push(BLANK_ROW, partTitle(PARTS.lost));
    drafts.push(...lost.map((row) => lostDraft(row, row.key === null ? undefined : byKey.get(row.key))));
  }

  const body = drafts.map((draft, index) =>
    previous ? withTyped(draft, HEADER_ROW + 1 + index, { previous, typed }) : [...draft.cells],
  );
  const head = headRows(survey, all);
  const rows = [...(previous ? headWithTyped(head, previous, typed) : head), ...body];
  return {
    key: 'below',
    name: options.names.below,
    rows,
    ownRows: rows.length,
    ownColumns: COLUMNS,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    mergesAcross: [],
    mergesDown: [],
    widths: [
      { column: 0, count: COLUMNS, width: WIDTHS.other },
      { column: 0, count: 1, width: WIDTHS.ordinal },
      { column: 2, count: 1, width: WIDTHS.unit },
      { column: FIRST_TYPED, count: 2, width: WIDTHS.text },
    ],
    grid: { row: HEADER_ROW, column: 0, rows: rows.length - HEADER_ROW, columns: COLUMNS },
    wrap: { row: HEADER_ROW, column: 0, rows: rows.length - HEADER_ROW, columns: COLUMNS },
    middle: true,
    filter: { row: HEADER_ROW, column: 0, rows: listRows + 1, columns: COLUMNS },
  };
}

function headRows(survey: Survey, entries: readonly Entry[]): PageCell[][] {
  const title = pageTitle('ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU', survey);
  const header: PageCell[] = BELOW_HEADINGS.map((heading) => ({
    content: heading,
    look: { bold: true, align: 'center' },
  }));
  return [
    textRow(title, COLUMNS, { look: { bold: true, size: 14 }, note: WITNESS }),
    textRow(headline(survey, entries), COLUMNS),
    textRow('', COLUMNS),
    header,
  ];
}

/** Carries along what staff typed beside our words above the list, and the headers of the columns they added. */
function headWithTyped(head: readonly PageCell[][], previous: PreviousPage, typed: TypedBelow): PageCell[][] {
  const headerRow = typed.headerRow ?? 0;
  return head.map((cells, row) => {
    const extended = [...cells, ...typed.addedColumns.map(() => BLANK)];
    if (typed.headerRow === null) return extended;
    const above = headerRow - (HEADER_ROW - row);
    if (above < 0) return extended;
    const columns = [...typed.ownColumns, ...typed.addedColumns];
    columns.forEach((column, index) => {
      const free = index >= COLUMNS || (row < HEADER_ROW && index > 0);
      if (!free || column === null || isEmpty(previous, above, column)) return;
      extended[index] = { ...extended[index], ...typedCell(previous, { row: above, column }, row) };
    });
    return extended;
  });
}
