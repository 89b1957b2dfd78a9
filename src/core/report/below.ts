import {
  filteredColumns,
  headWithKept,
  isRepeated,
  type KeptDraft,
  type KeptList,
  type KeptRow,
  type KeptSource,
  withKept,
} from '../page/kept-list';
import { WITNESS } from '../page/mark';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { PAGES } from '../page/pages';
import { STATES } from '../state/assessment';
import type { Survey } from '../survey/survey';
import { unitFinder } from '../unit/find';
import { byRate, type Entry, entriesOf, entryCells, headline, isListed, keyOf } from './below-entries';
import { BELOW_HEADINGS, type BelowKey, NONE_BELOW, PARTS, readTypedBelow } from './below-typed';
import { MAX_FORMULA_UNITS } from './cells';
import { pageTitle, type ReportOptions } from './options';
import { textRow } from './page-cells';

const COLUMNS = BELOW_HEADINGS.length;
const WIDTHS = { ordinal: 42, unit: 180, other: 102, text: 150 };
const HEADER_ROW = 3;

function draft(cells: readonly PageCell[]): KeptDraft {
  return { cells, sources: [], carried: [] };
}

function partTitle(title: string): KeptDraft {
  return draft(textRow(title, COLUMNS, { look: { bold: true } }));
}

const BLANK_ROW = draft(textRow('', COLUMNS));

type Row = KeptRow<BelowKey>;

function sourceOf({ row, key }: Row): KeptSource {
  return { row, lead: key?.unit ?? '' };
}

/** The same for rows of units; text of a unit that went into another is led by the old name even where it stands alone. */
function sourceFinder({ unitsOn, reported }: Survey): (row: Row) => KeptSource {
  const gone = new Set(
    (unitsOn?.parts ?? []).flatMap((parts) =>
      parts.flatMap(({ unit, joined }) => (joined === null ? [] : unit.index)),
    ),
  );
  const find = gone.size === 0 ? null : unitFinder(reported.directory);
  return (row) => {
    const unit = find?.(row.key?.unit ?? '') ?? null;
    return unit !== null && gone.has(unit.index) ? { ...sourceOf(row), isLed: true } : sourceOf(row);
  };
}

/**
 * A row whose unit, indicator or period is gone; its state is told where the unit is still measured. One that has lost its
 * key keeps every cell.
 */
function lostDraft(row: Row, entry: Entry | undefined): KeptDraft {
  const cells = textRow('', COLUMNS);
  const { key } = row;
  if (key === null)
    return { cells, sources: [sourceOf(row)], carried: BELOW_HEADINGS.map((_, index) => index) };
  const state = entry ? STATES[entry.measure.assessment.state] : '';
  const texts = new Map([
    [1, key.indicator],
    [2, key.unit],
    [7, state],
  ]);
  return {
    cells: cells.map((cell, index) => ({ ...cell, content: texts.get(index) ?? '' })),
    sources: [sourceOf(row)],
    carried: [],
  };
}

interface Sorted {
  /** The rows whose text belongs together, by key: several where units were merged. */
  readonly byKey: ReadonlyMap<string, readonly Row[]>;
  /** Rows that no longer tell what they are of, and second rows of one key. */
  readonly extra: readonly Row[];
}

/** Tells typed rows by what they are of now; a row that only repeats another is not kept twice. */
function sortRows(kept: KeptList<BelowKey>): Sorted {
  const byKey = new Map<string, Row[]>();
  const extra: Row[] = [];
  for (const row of kept.rows) {
    if (row.key === null) extra.push(row);
    else if (row.typed) {
      const { key, unit } = row.key;
      const known = byKey.get(key) ?? [];
      if (known.some((other) => isRepeated(kept, row.row, other.row))) continue;
      if (known.some((other) => other.key?.unit === unit)) extra.push(row);
      else byKey.set(key, [...known, row]);
    }
  }
  return { byKey, extra };
}

/**
 * The page `Đơn vị chưa đạt`: a flat list by indicator, lowest rate first, with what units and staff typed carried
 * along. Text of a unit that reached its target moves to the part "Đã đạt (lưu ý kiến cũ)", text whose unit,
 * indicator or period is gone to "Không còn đối chiếu được"; nothing typed is dropped.
 */
export function belowPage(survey: Survey, options: ReportOptions, previous: PreviousPage | null): Page {
  const kept = readTypedBelow(previous, options);
  const entries = entriesOf(survey);
  const all = entries.flat();
  const byKey = new Map(all.map((entry) => [keyOf(entry), entry]));
  const typed = sortRows(kept);
  const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
  const source = sourceFinder(survey);
  const drafts: KeptDraft[] = [];
  const add = (entry: Entry, number: number | '') => {
    const row = HEADER_ROW + 1 + drafts.length;
    const cells = entryCells(entry, { row, number, survey, withFormulas });
    drafts.push({ cells, sources: (typed.byKey.get(keyOf(entry)) ?? []).map(source), carried: [] });
  };
  const listed = entries.flatMap((list) => list.filter(isListed).sort(byRate));
  listed.forEach((entry, index) => {
    add(entry, index + 1);
  });
  if (listed.length === 0) drafts.push(draft(textRow(NONE_BELOW, COLUMNS, { look: { italic: true } })));
  const listRows = drafts.length;

  const reached = [...typed.byKey.keys()].flatMap((key) => {
    const entry = byKey.get(key);
    const state = entry?.measure.assessment.state;
    return entry && (state === 'met' || state === 'exceeded' || state === 'onPace') ? [entry] : [];
  });
  if (reached.length > 0) {
    drafts.push(BLANK_ROW, partTitle(PARTS.reached));
    for (const entry of reached) add(entry, '');
  }
  const placed = new Set([...listed, ...reached].map(keyOf));
  const lost = [...[...typed.byKey].flatMap(([key, rows]) => (placed.has(key) ? [] : rows)), ...typed.extra];
  if (lost.length > 0) {
    drafts.push(BLANK_ROW, partTitle(PARTS.lost));
    drafts.push(...lost.map((row) => lostDraft(row, row.key === null ? undefined : byKey.get(row.key.key))));
  }

  const body = drafts.map((row, index) => withKept(row, HEADER_ROW + 1 + index, kept));
  const rows = [...headWithKept(headRows(survey, all), kept), ...body];
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
      { column: PAGES.below.list.typed[0], count: 2, width: WIDTHS.text },
    ],
    grid: { row: HEADER_ROW, column: 0, rows: rows.length - HEADER_ROW, columns: COLUMNS },
    wrap: { row: HEADER_ROW, column: 0, rows: rows.length - HEADER_ROW, columns: COLUMNS },
    middle: true,
    filter: { row: HEADER_ROW, column: 0, rows: listRows + 1, columns: filteredColumns(kept) },
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
