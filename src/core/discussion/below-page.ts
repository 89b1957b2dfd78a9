import { HEADER_LOOK } from '../colour/palette';
import { formatNumber } from '../number/format';
import { headedPage } from '../page/headed-page';
import {
  filteredColumns,
  headWithKept,
  isRepeated,
  type KeptDraft,
  type KeptList,
  type KeptRow,
  type KeptSource,
  spareHeadings,
  withKept,
  withSpare,
} from '../page/kept-list';
import { BLANK, type Look, type Page, type PageCell, type PreviousPage } from '../page/page';
import type { ListForm } from '../page/pages';
import { PADDING, pixelsOf } from '../page/set-text';
import {
  byRate,
  type Entry,
  entriesOf,
  entryCells,
  headline,
  isListed,
  keyOf,
  listedRateText,
} from '../report/below-entries';
import { BELOW_HEADINGS, type BelowKey, NONE_BELOW, PARTS, readTypedBelow } from '../report/below-typed';
import { MAX_FORMULA_UNITS } from '../report/cells';
import { withTypedHead } from '../report/framed';
import { issuingBody } from '../report/issuing-body';
import { draftOf, textDraft, wholeDraft } from '../report/kept-drafts';
import { pageTitle, type ReportOptions } from '../report/options';
import { cell, placedRow, textRow } from '../report/page-cells';
import { headRows, signatureRows, witnessNote } from '../report/page-head';
import { liveLineOf } from '../report/sources';
import { STATES } from '../state/assessment';
import type { Survey } from '../survey/survey';
import { unitFinder } from '../unit/find';
import type { Area } from '../workbook/workbook';
import { countAnswers } from './opinion-counts';
import { readOpinions } from './opinions';

const COLUMNS = BELOW_HEADINGS.length;
/** Pixels of the columns; what stands in them wraps, but figures, whose columns are as wide as they ask for. */
const WIDTHS = { ordinal: 44, state: 108, text: 136, due: 74 } as const;
/** What indicators and units have together: units as much as the longest name asks for. */
const NAMES = { both: 260, unit: { least: 120, most: 168 } } as const;
const FIGURES = { least: 62, most: 130 } as const;
const RATE = { least: 66, most: 110 } as const;
/** Pixels of a column that staff added, or may. */
const ADDED = 66;

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
function lostDraft(row: Row, form: ListForm, entry: Entry | undefined): KeptDraft {
  const { key } = row;
  if (key === null) return wholeDraft(row.row, form);
  const state = entry ? STATES[entry.measure.assessment.state] : '';
  const texts = new Map([
    [1, key.indicator],
    [2, key.unit],
    [7, state],
  ]);
  return draftOf(placedRow(texts, COLUMNS), [sourceOf(row)]);
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
  const own = ownWidths(survey, all, options.frame.font);
  const widths = [...own, ...kept.addedColumns.map(() => ADDED), ...spareHeadings(kept).map(() => ADDED)];
  /** Head and foot stand where they stand on a page to which nobody added a column. */
  const plain = [...own, ADDED, ADDED];
  const head = withTypedHead(headOf(survey, { options, entries: all, widths: plain }), kept.previous, {
    headerRow: kept.headerRow ?? 0,
    isNamed: options.frame.body !== '',
  });
  const headerRow = head.length;
  const byKey = new Map(all.map((entry) => [keyOf(entry), entry]));
  const typed = sortRows(kept);
  const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
  const source = sourceFinder(survey);
  const drafts: KeptDraft[] = [];
  const add = (entry: Entry, number: number | '') => {
    const row = headerRow + 1 + drafts.length;
    const cells = entryCells(entry, { row, number, survey, withFormulas });
    drafts.push(draftOf(cells, (typed.byKey.get(keyOf(entry)) ?? []).map(source)));
  };
  const listed = entries.flatMap((list) => list.filter(isListed).sort(byRate));
  listed.forEach((entry, index) => {
    add(entry, index + 1);
  });
  if (listed.length === 0) drafts.push(textDraft(NONE_BELOW, kept.form, { italic: true }));
  const listRows = drafts.length;
  const parts: Area[] = [];
  const addPart = (title: string, fill: () => void) => {
    drafts.push(textDraft('', kept.form), textDraft(title, kept.form, { bold: true }));
    const row = headerRow + 1 + drafts.length;
    fill();
    parts.push({ row, column: 0, rows: headerRow + 1 + drafts.length - row, columns: widths.length });
  };

  const reached = [...typed.byKey.keys()].flatMap((key) => {
    const entry = byKey.get(key);
    const state = entry?.measure.assessment.state;
    return entry && (state === 'met' || state === 'exceeded' || state === 'onPace') ? [entry] : [];
  });
  if (reached.length > 0) {
    addPart(PARTS.reached, () => {
      for (const entry of reached) add(entry, '');
    });
  }
  const placed = new Set([...listed, ...reached].map(keyOf));
  const lost = [...[...typed.byKey].flatMap(([key, rows]) => (placed.has(key) ? [] : rows)), ...typed.extra];
  if (lost.length > 0) {
    addPart(PARTS.lost, () => {
      drafts.push(
        ...lost.map((row) =>
          lostDraft(row, kept.form, row.key === null ? undefined : byKey.get(row.key.key)),
        ),
      );
    });
  }

  const body = drafts.map((row, index) => withKept(row, headerRow + 1 + index, kept));
  const header = BELOW_HEADINGS.map((heading) => cell(heading, HEADER_LOOK));
  const top = headWithKept([...head, header], kept).map((row, index) =>
    index === headerRow ? row.map((one) => ({ ...one, look: HEADER_LOOK })) : row,
  );
  const { text } = countAnswers(listed, readOpinions(previous, options));
  const answers = text === '' ? [] : [textRow(text, COLUMNS, { look: { italic: true } })];
  const foot = [...answers, ...signatureRows(options.frame, plain)].map((row) =>
    widths.map((_, column) => row[column] ?? BLANK),
  );
  const rows = [...withSpare([...top, ...body], { kept, headerRow, look: HEADER_LOOK }), ...foot];
  const list = { row: headerRow, column: 0, rows: listed.length + 1, columns: widths.length };
  return headedPage({
    key: 'below',
    name: options.names.below,
    rows,
    columns: widths.length,
    font: options.frame.font,
    headerRow,
    frozenColumns: 3,
    widths: columnRuns(widths),
    grids: [list, ...parts],
    filter: { row: headerRow, column: 0, rows: listRows + 1, columns: filteredColumns(kept) },
  });
}

/** Neighbouring columns that are always of one width: KH and KQ, both texts, all that staff added or may. */
const RUNS = [1, 1, 1, 2, 1, 1, 1, 2, 1] as const;

/** The widths as a spreadsheet sets them, in as many calls whatever the figures are. */
function columnRuns(widths: readonly number[]): Page['widths'] {
  let column = 0;
  const own = RUNS.map((count) => {
    const run = { column, count, width: widths[column] ?? 0 };
    column += count;
    return run;
  });
  return [...own, { column, count: widths.length - column, width: ADDED }];
}

/** The widths of our columns, those of figures, rates and names as the longest one asks for. */
function ownWidths(survey: Survey, entries: readonly Entry[], font: string): readonly number[] {
  const { ordinal, state, text, due } = WIDTHS;
  const figures = survey.indicators.flatMap(({ measures }) =>
    measures.flatMap(({ assessment: { inTargets, inResults } }) => [inTargets ?? 0, inResults ?? 0]),
  );
  const rates = entries.filter(isListed).map(({ indicator, measure }) => listedRateText(measure, indicator));
  const widest = (
    texts: readonly string[],
    look: Look,
    { least, most }: { readonly least: number; readonly most: number },
  ) => {
    const pixels = Math.max(0, ...texts.map((one) => pixelsOf(one, look, font))) + PADDING;
    return Math.min(most, Math.max(least, Math.ceil(pixels)));
  };
  const figure = widest(
    figures.map((one) => formatNumber(one)),
    {},
    FIGURES,
  );
  const rate = widest(rates, { bold: true }, RATE);
  const unit = widest(
    survey.directory.units.map(({ name }) => name),
    {},
    NAMES.unit,
  );
  return [ordinal, NAMES.both - unit, unit, figure, figure, rate, figure, state, text, text, due];
}

/** The rows above the header of the list. */
function headOf(
  survey: Survey,
  {
    options,
    entries,
    widths,
  }: {
    readonly options: ReportOptions;
    readonly entries: readonly Entry[];
    readonly widths: readonly number[];
  },
): PageCell[][] {
  const { frame } = options;
  return headRows({
    live: { formula: liveLineOf(options.sources, options.names.record) },
    note: witnessNote(options.made),
    body: frame.body === '' ? issuingBody(survey) : frame.body,
    title: pageTitle('ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU', survey),
    subtitle: headline(survey, entries),
    frame,
    widths,
  });
}
