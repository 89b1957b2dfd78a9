import { findingCodes } from '../check/code';
import { type Finding, type Severity, unitsOf } from '../check/finding';
import { findingWords } from '../check/wording';
import { FILLS, HEADER_LOOK } from '../colour/palette';
import { type CalendarDate, formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { headedPage } from '../page/headed-page';
import { filteredColumns, headWithKept, isRepeated, type KeptDraft, withKept } from '../page/kept-list';
import { WITNESS } from '../page/mark';
import { BLANK, type Page, type PageCell, type PreviousPage } from '../page/page';
import type { Survey } from '../survey/survey';
import type { Area } from '../workbook/workbook';
import { cellLink } from './cell-link';
import { placeText } from './cells';
import {
  BETWEEN_UNITS,
  CHECK_COLUMNS,
  CHECK_HEADINGS,
  CHECK_PARTS,
  type CheckedRow,
  NOTHING_FOUND,
  readTypedCheck,
} from './check-typed';
import { draftOf, textDraft, wholeDraft } from './kept-drafts';
import { pageTitle } from './options';
import { placedRow, textRow } from './page-cells';
import { widthRuns } from './panels';

const COLUMNS = CHECK_HEADINGS.length;
const HEADER_ROW = 3;
/** Pixels of the columns; TT leaves room for the sign of the filter. */
const WIDTHS = [44, 84, 150, 150, 190, 200, 174, 168, 80, 78] as const;
/** Pixels of a column that staff added. */
const ADDED = 110;
const ADVICE =
  'Điều nào giữ nguyên thì ghi lý do vào cột "Lý do chấp nhận", lần kiểm tra sau không nhắc lại. Bấm vào vị trí để đến ô.';

/** What the page prints besides the findings. */
export interface CheckPageOptions {
  readonly name: string;
  readonly today: CalendarDate;
  /** Ids of the staff's tabs, for links; a tab without one gets no link. */
  readonly tabIds: ReadonlyMap<string, number>;
  readonly standardName: (text: string) => string;
  /** Codes that the last finished check found. */
  readonly checked: readonly string[];
  readonly font: string;
}

/** How many findings there are, for the page's second line and the message. */
export interface CheckCounts {
  readonly open: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly fresh: number;
  readonly mended: number;
}

/** The page, what is on it in numbers, and the codes to remember. */
export interface CheckReport {
  readonly page: Page;
  readonly counts: CheckCounts;
  readonly codes: readonly string[];
}

const TOLD: readonly number[] = [CHECK_COLUMNS.ordinal, CHECK_COLUMNS.state, CHECK_COLUMNS.code];
/** Headings whose cells stay as they were on the previous page where what was found is no more. */
const GONE_CARRIED = CHECK_HEADINGS.map((_, heading) => heading).filter((heading) => !TOLD.includes(heading));

/** The severity whose count is told even where there is none. */
const ERRORS = 'lỗi';

interface Coded {
  readonly finding: Finding;
  readonly code: string;
  readonly source: CheckedRow | null;
}

function draft(cells: readonly PageCell[], source: CheckedRow | null): KeptDraft {
  return draftOf(cells, source ? [{ row: source.row, lead: source.code }] : []);
}

/**
 * The page `Kiểm tra số liệu`: a row a finding, worst first. A finding with a reason typed beside it moves to the part "Đã chấp
 * nhận" and is not counted, as long as it concerns no unit the reason was not written for. What the last check found and
 * this one does not is told once as "đã sửa"; rows on which staff typed are never dropped.
 */
export function checkPage(
  survey: Survey,
  findings: readonly Finding[],
  options: CheckPageOptions & { readonly previous: PreviousPage | null },
): CheckReport {
  const typed = readTypedCheck(options.previous, options.standardName);
  const { form } = typed.kept;
  const codes = findingCodes(findings);
  const taken = new Set<CheckedRow>();
  const coded = findings.map((finding, index): Coded => {
    const code = codes[index] ?? '';
    const source = sourceOf(code, unitsOf(finding), typed.rows, taken);
    if (source) taken.add(source);
    return { finding, code, source };
  });
  const open = coded.filter(({ source }) => !source?.accepted);
  const accepted = coded.filter(({ source }) => source?.accepted);
  const [known, present] = [new Set(options.checked), new Set(codes)];
  const stateOf = (code: string) => (known.has(code) ? 'còn' : 'mới');
  const mended = (row: CheckedRow) => known.has(row.code) && !present.has(row.code);
  const repeated = (row: CheckedRow) =>
    typed.rows.some(
      (other) => other.code === row.code && other.row < row.row && isRepeated(typed.kept, row.row, other.row),
    );
  const gone = typed.rows.filter(
    (row) => !taken.has(row) && row.code !== '' && (row.typed || mended(row)) && !repeated(row),
  );
  const lost = typed.rows.filter(({ code }) => code === '');

  const drafts = open.map((one, index) =>
    draft(findingCells(one, { number: index + 1, state: stateOf(one.code), options }), one.source),
  );
  if (open.length === 0) drafts.push(textDraft(NOTHING_FOUND, form, { italic: true }));
  const listRows = drafts.length;
  const linedRows = open.length;
  const columns = COLUMNS + typed.kept.addedColumns.length;
  const parts: Area[] = [];
  const addPart = (title: string, rows: readonly KeptDraft[]) => {
    if (rows.length === 0) return;
    drafts.push(textDraft('', form), textDraft(title, form, { bold: true }));
    parts.push({ row: HEADER_ROW + 1 + drafts.length, column: 0, rows: rows.length, columns });
    drafts.push(...rows);
  };
  addPart(
    CHECK_PARTS.accepted,
    accepted.map((one) =>
      draft(findingCells(one, { number: '', state: 'đã chấp nhận', options }), one.source),
    ),
  );
  addPart(
    CHECK_PARTS.gone,
    gone.map((source) => ({
      ...draft(stateRow(present.has(source.code) ? 'đã thay đổi' : 'đã sửa', source.code), source),
      carried: GONE_CARRIED,
    })),
  );
  addPart(
    CHECK_PARTS.lost,
    lost.map(({ row }) => wholeDraft(row, form)),
  );
  const counts = {
    open: countSeverities(open),
    accepted: accepted.length,
    fresh: open.filter(({ code }) => !known.has(code)).length,
    mended: gone.filter(mended).length,
  };
  const head = headRows(survey, counts, options.today);
  const rows = [
    ...headWithKept(head, typed.kept),
    ...drafts.map((row, index) => withKept(row, HEADER_ROW + 1 + index, typed.kept)),
  ];
  const filter = { row: HEADER_ROW, column: 0, rows: listRows + 1, columns: filteredColumns(typed.kept) };
  return { page: layOut(options, rows, { filter, linedRows, parts, columns }), counts, codes };
}

/** The row of the previous page that a finding continues: one whose reason covers all its units, else one without a reason. */
function sourceOf(
  code: string,
  units: readonly string[],
  rows: readonly CheckedRow[],
  taken: ReadonlySet<CheckedRow>,
): CheckedRow | null {
  const same = rows.filter((row) => row.code === code && !taken.has(row));
  const covers = (row: CheckedRow) => units.every((unit) => row.units.includes(unit));
  return same.find((row) => row.accepted && covers(row)) ?? same.find((row) => !row.accepted) ?? null;
}

function countSeverities(open: readonly Coded[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { Lỗi: 0, 'Cần xem lại': 0, 'Gợi ý': 0 };
  for (const { finding } of open) counts[finding.severity] += 1;
  return counts;
}

/** "1 lỗi, 6 cần xem lại, 5 gợi ý; 12 mới, 1 đã sửa, 2 đã chấp nhận", without what there is none of but errors: that there are none is told. */
export function countsInWords({ open, accepted, fresh, mended }: CheckCounts): string {
  const told = (counts: readonly (readonly [number, string])[]) =>
    counts
      .filter(([count, words]) => count > 0 || words === ERRORS)
      .map(([count, words]) => `${formatNumber(count)} ${words}`)
      .join(', ');
  const severities = told(
    Object.entries(open).map(([severity, count]) => [count, severity.toLowerCase()] as const),
  );
  const changes = told([
    [fresh, 'mới'],
    [mended, 'đã sửa'],
    [accepted, 'đã chấp nhận'],
  ]);
  return changes === '' ? severities : `${severities}; ${changes}`;
}

function stateRow(state: string, code: string): PageCell[] {
  const texts = new Map<number, string>([
    [CHECK_COLUMNS.state, state],
    [CHECK_COLUMNS.code, code],
  ]);
  return placedRow(texts, COLUMNS).map((cell) => ({ ...cell, look: { italic: true } }));
}

function findingCells(
  { finding, code }: Coded,
  row: { readonly number: number | ''; readonly state: string; readonly options: CheckPageOptions },
): PageCell[] {
  const { found, expected, suggestion } = findingWords(finding);
  const fill = row.number === '' ? undefined : fillOf(finding.severity);
  const italic = row.number === '';
  return [
    { content: row.number, look: { align: 'center' } },
    { content: finding.severity, look: { italic, ...(fill ? { fill } : {}) } },
    { content: link(finding, row.options.tabIds), look: { italic } },
    { content: unitsOf(finding).join(BETWEEN_UNITS), look: { italic } },
    { content: found, look: { italic } },
    { content: expected, look: { italic } },
    { content: suggestion, look: { italic } },
    BLANK,
    { content: row.state, look: { italic, align: 'center' } },
    { content: code, look: { italic, align: 'center', size: 8 } },
  ];
}

function fillOf(severity: Severity): string | undefined {
  if (severity === 'Lỗi') return FILLS.dataError;
  return severity === 'Cần xem lại' ? FILLS.noData : undefined;
}

/** A link that selects the finding's first cell, with the number of the others: "Quỹ xã hội!G8 và 1 ô khác". */
function link(finding: Finding, tabIds: ReadonlyMap<string, number>): PageCell['content'] {
  const [{ place }, ...others] = finding.spots;
  const more = others.length > 0 ? ` và ${formatNumber(others.length)} ô khác` : '';
  const label = `${placeText(place)}${more}`;
  const id = tabIds.get(place.tab);
  if (id === undefined) return label;
  return cellLink(id, place, label);
}

function headRows(survey: Survey, counts: CheckCounts, today: CalendarDate): PageCell[][] {
  const header: PageCell[] = CHECK_HEADINGS.map((heading) => ({
    content: heading,
    look: HEADER_LOOK,
  }));
  return [
    textRow(pageTitle('KIỂM TRA SỐ LIỆU', survey), COLUMNS, {
      look: { bold: true, size: 14 },
      note: WITNESS,
    }),
    textRow(`Kiểm tra ngày ${formatDate(today)}: ${countsInWords(counts)}`, COLUMNS),
    textRow(ADVICE, COLUMNS, { look: { italic: true } }),
    header,
  ];
}

function layOut(
  { name, font }: Pick<CheckPageOptions, 'name' | 'font'>,
  rows: Page['rows'],
  {
    filter,
    linedRows,
    parts,
    columns,
  }: {
    readonly filter: Area;
    /** How many rows below the header are findings: what stands for none flows over the columns. */
    readonly linedRows: number;
    readonly parts: readonly Area[];
    readonly columns: number;
  },
): Page {
  const added = Array.from({ length: columns - COLUMNS }, () => ADDED);
  return headedPage({
    key: 'check',
    name,
    rows,
    columns,
    font,
    headerRow: HEADER_ROW,
    widths: widthRuns([...WIDTHS, ...added]),
    folded: CHECK_COLUMNS.code,
    grids: [{ ...filter, rows: linedRows + 1, columns }, ...parts],
    filter,
  });
}
