import { cleanText } from '../../src/core/text/normalise';
import { unifyTone } from '../../src/core/text/tone';

/** A page as people see it: values, and the text that a Vietnamese spreadsheet shows; rectangles of one size. */
export interface Seen {
  readonly values: readonly (readonly unknown[])[];
  readonly display: readonly (readonly string[])[];
  /** Notes of its cells, without blank ones. */
  readonly notes: readonly string[];
}

/** Everything that the commands `Tạo bảng tổng hợp` and `Kiểm tra số liệu` said about a workbook. */
export interface Said {
  readonly summary: Seen | null;
  readonly below: Seen | null;
  readonly check: Seen | null;
  /** What was asked before a page could be made, the question of the first run apart. */
  readonly questions: readonly string[];
  /** The question of the first run; '' for none. */
  readonly dialog: string;
  /** The closing words of the summary, or why it refused. */
  readonly toast: string;
  /** The same of the check. */
  readonly checkToast: string;
  /** Tabs of the staff. */
  readonly tabs: readonly string[];
}

/** What one unit, or a total, prints under one indicator; null where it prints no number. */
export interface PrintedFigure {
  readonly indicator: string;
  readonly target: number | null;
  readonly result: number | null;
  /** As printed, without the star of a provisional rate: "▼ 94,3%". */
  readonly rate: string;
}

/** A row of the summary's body. */
export interface PrintedRow {
  readonly ordinal: string;
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
}

/** A row of the list of units below target. */
export interface ListedRow {
  readonly indicator: string;
  readonly unit: string;
  readonly target: number | null;
  readonly state: string;
}

/** Words as they are compared: spaces, case and tone placement aside. */
export function folded(text: string): string {
  return unifyTone(cleanText(text).toLowerCase());
}

/** The number a cell shows: 0.948 shown as "94,8%" is 94.8, as expectations write percentages. */
function shownNumber({ values, display }: Seen, row: number, column: number): number | null {
  const value = values[row]?.[column];
  if (typeof value !== 'number') return null;
  const text = display[row]?.[column] ?? '';
  const shown = Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));
  const isScaled = text.endsWith('%') && Math.abs(shown - value * 100) < Math.abs(shown - value);
  return isScaled ? value * 100 : value;
}

/** The body of `Tổng hợp`, read by its headings `TT`, `Đơn vị` and, under each indicator, `KH`, `KQ`, `Tỷ lệ`. */
export function printedRows(summary: Seen): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let blocks: readonly { readonly indicator: string; readonly column: number }[] = [];
  let ends = -1;
  summary.display.forEach((cells, row) => {
    const under = summary.display[row + 1] ?? [];
    if (cells[0] === 'TT' && cells[1] === 'Đơn vị') {
      blocks = under.flatMap((text, column) =>
        text === 'KH' ? [{ indicator: cleanText(cells[column] ?? ''), column }] : [],
      );
      ends = row + 1;
      return;
    }
    if (ends < 0 || row <= ends || cleanText(cells[1] ?? '') === '') return;
    const figures = blocks.map(({ indicator, column }) => ({
      indicator,
      target: shownNumber(summary, row, column),
      result: shownNumber(summary, row, column + 1),
      rate: (cells[column + 2] ?? '').replace(/\*+$/, ''),
    }));
    rows.push({ ordinal: cells[0] ?? '', name: cleanText(cells[1] ?? ''), figures });
  });
  return rows;
}

/** The rows of `Đơn vị chưa đạt`, by its headings. */
export function listedRows(below: Seen): readonly ListedRow[] {
  const header = below.display.findIndex((cells) => cells.includes('Tình trạng'));
  if (header < 0) return [];
  const columnOf = (heading: string) => (below.display[header] ?? []).indexOf(heading);
  const text = (row: number, heading: string) => cleanText(below.display[row]?.[columnOf(heading)] ?? '');
  return below.display.flatMap((_, row) => {
    if (row <= header || text(row, 'Tình trạng') === '') return [];
    const unit = text(row, 'Đơn vị');
    const target = shownNumber(below, row, columnOf('KH giao'));
    return [{ indicator: text(row, 'Chỉ tiêu'), unit, target, state: text(row, 'Tình trạng') }];
  });
}
