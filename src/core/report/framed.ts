import { MOTTO, SIGNATURE } from '../frame/frame';
import type { Page, PageCell, PreviousPage } from '../page/page';
import { findHeadings, textAt, typedCell } from '../page/typed';
import { cleanText } from '../text/normalise';
import { unifyTone } from '../text/tone';
import { DEFAULT_BODY } from './issuing-body';

/** Texts above and below tables that every build wrote, whatever was remembered of them. */
const FIXED: readonly string[] = [DEFAULT_BODY, SIGNATURE, ...MOTTO];
const BEGINNINGS = [
  /^TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU/,
  /^ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU/,
  /^BIỂU ĐỒ THỰC HIỆN CHỈ TIÊU/,
  /^TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU/,
  /^Tiến độ đến ngày \d/,
  /^Số liệu tính đến ngày \d/,
  /^Tính đến ngày \d.* lượt /,
  /(?:^|: )(?:Khớp với biểu gốc$|Biểu gốc đã thay đổi)/,
  /^Chưa đối chiếu được với biểu gốc/,
  /^▼ nền hồng: chưa đạt/,
  /^Đã có ý kiến \d+\/\d+ lượt/,
];

/** Tells texts that we put above or below a table from what people typed there. */
export type IsFramed = (text: string) => boolean;

/** A teller that knows what the pages said when they were last written, too. */
export function framedTeller(remembered: readonly string[]): IsFramed {
  const known = new Set([...FIXED, ...remembered].map(folded));
  return (text) => known.has(folded(text)) || BEGINNINGS.some((begins) => begins.test(text));
}

function folded(text: string): string {
  return unifyTone(cleanText(text));
}

/** The row of the issuing body: the first in bold letters in column A below the live line. */
export function bodyRow(rows: Page['rows']): number {
  return rows.findIndex((row, index) => index > 0 && row[0]?.look?.bold === true && row[0].content !== '');
}

/**
 * The rows above a table with what staff typed in column A there on the previous page: the first line, in the row of the issuing body or above it,
 * is another for it, below one that `Mẫu in` names; all others stay in their rows, else in the next blank one. What stands over the live
 * line itself is none of them. `isFramed` knows our texts.
 */
export function withTypedHead(
  head: readonly (readonly PageCell[])[],
  previous: PreviousPage,
  {
    headerRow,
    isFramed = () => false,
    isNamed,
  }: { readonly headerRow: number; readonly isFramed?: IsFramed; readonly isNamed: boolean },
): PageCell[][] {
  const rows = head.map((cells) => [...cells]);
  const at = bodyRow(head);
  const all = Array.from({ length: headerRow }, (_, row) => ({ row, text: textAt(previous, row, 0) }));
  const hasLive = all.some(({ row }) => (previous.formulas[row]?.[0] ?? '') !== '');
  const texts = all.filter(({ row }) => row > 0 || hasLive);
  const typed = texts.filter(({ text }) => text !== '' && !isFramed(text));
  const body = isNamed ? undefined : typed.find(({ row }) => row <= at);
  const write = (row: number, content: PageCell['content']) => {
    const cells = rows[row];
    if (cells) cells[0] = { ...cells[0], content };
  };
  if (body !== undefined) write(at, body.text);
  for (const { row, text } of typed.filter((line) => line !== body)) {
    const blank = rows.flatMap((cells, index) => (index > at && cells[0]?.content === '' ? [index] : []));
    const place = blank.find((index) => index >= row) ?? blank[blank.length - 1];
    if (place === undefined) write(at, `${String(rows[at]?.[0]?.content ?? '')}\n${text}`);
    else write(place, typedCell(previous, { row, column: 0 }, place).content);
  }
  return rows;
}

/** What a page of ours says above its header and below its tables, to be remembered until it is written anew. */
export function framedTexts({ rows, header, grids }: Page): string[] {
  const end = Math.max(...grids.map((grid) => grid.row + grid.rows));
  return headTexts([...rows.slice(0, header.first), ...rows.slice(end)]);
}

/** The texts that some rows of ours hold. */
export function headTexts(rows: Page['rows']): string[] {
  const texts = rows.flatMap((row) => row.map(({ content }) => content));
  return [...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== ''))];
}

/**
 * A list without our texts above and below it: cells above the header, and rows further down that hold nothing else.
 */
export function withoutFrame(
  page: PreviousPage,
  form: { readonly headings: readonly string[]; readonly telling: readonly number[] },
  isFramed: IsFramed,
): PreviousPage {
  const header = findHeadings(page, form)?.row ?? 0;
  const isOurs = (cell: unknown) => typeof cell === 'string' && isFramed(cell);
  const clear = <T>(row: readonly T[], blank: T, which: (column: number) => boolean) =>
    row.map((cell, column) => (which(column) ? blank : cell));
  const ours = page.values.map((row, index): ((column: number) => boolean) => {
    if (index < header) return (column) => isOurs(row[column]) || (index === 0 && column === 0);
    const filled = row.filter((cell) => cell !== '');
    return index > header && filled.length > 0 && filled.every(isOurs) ? () => true : () => false;
  });
  return {
    ...page,
    values: page.values.map((row, index) => clear(row, '', ours[index] ?? (() => false))),
    formulas: page.formulas.map((row, index) => clear(row, '', ours[index] ?? (() => false))),
  };
}
