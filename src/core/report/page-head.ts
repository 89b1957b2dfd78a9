import { WARNING } from '../colour/palette';
import { type CalendarDate, formatDate } from '../date/calendar-date';
import { type Frame, MOTTO } from '../frame/frame';
import { WITNESS } from '../page/mark';
import type { Content, Look, PageCell } from '../page/page';
import { centredRow, linesWithin, pixelsOf, totalPixels } from '../page/set-text';
import { cell, textRow } from './page-cells';

const TITLE: Look = { bold: true, size: 14 };
const BODY: Look = { bold: true };

/** What A1's note says: that the page is ours, and when it was made, which nobody prints. */
export function witnessNote({ day, time }: { readonly day: CalendarDate; readonly time: string }): string {
  return `${WITNESS}\nLập lúc ${time} ngày ${formatDate(day)}`;
}

/** The first line of a page, with the note by which the page is known for ours. */
export function liveRow(live: Content, columns: number, note: string): PageCell[] {
  return textRow(live, columns, { look: { bold: true, color: WARNING }, note });
}

/** What stands above a page's table. */
export interface PageHead {
  /** The first line, ours alone: a formula that is blank while the page is up to date. */
  readonly live: Content;
  /** What A1's note says: by it the page is known for ours. */
  readonly note: string;
  readonly body: string;
  readonly title: string;
  /** Below the title; the page's counts and days. */
  readonly subtitle: string;
  readonly frame: Frame;
  readonly widths: readonly number[];
}

/**
 * The rows above a table: the live line, the issuing body at the left, the state's name and motto at the right where they are
 * asked for, the annex, the title in capitals in as many lines as it needs, and what it is attached to. Nothing is merged, so
 * that columns can be frozen: texts flow over blank neighbours.
 */
export function headRows({ live, note, body, title, subtitle, frame, widths }: PageHead): PageCell[][] {
  const columns = widths.length;
  const total = totalPixels(widths);
  const centred = (text: string, look: Look) =>
    linesWithin(text, total, { look, font: frame.font }).map((line) =>
      centredRow(widths, [{ text: line, place: total / 2, look }]),
    );
  const optional = (text: string, look: Look) => (text === '' ? [] : centred(text, look));
  return [
    liveRow(live, columns, note),
    ...issuerRows({ body, frame, widths, total }),
    textRow('', columns),
    ...optional(frame.annex, BODY),
    ...centred(title, TITLE),
    ...optional(frame.attached, { italic: true }),
    ...centred(subtitle, { italic: true }),
    textRow('', columns),
  ];
}

/** The issuing body, and beside it, or above it where both do not fit, the state's name and motto. */
function issuerRows({
  body,
  frame,
  widths,
  total,
}: {
  readonly body: string;
  readonly frame: Frame;
  readonly widths: readonly number[];
  readonly total: number;
}): PageCell[][] {
  const columns = widths.length;
  const left = [...(frame.parent === '' ? [] : [cell(frame.parent)]), cell(body, BODY)];
  if (!frame.motto) return left.map((one) => [one, ...textRow('', columns - 1)]);
  const looks: readonly Look[] = [BODY, BODY];
  const wide = pixelsOf(MOTTO[0], BODY, frame.font);
  const own = Math.max(...left.map(({ content, look }) => pixelsOf(String(content), look ?? {}, frame.font)));
  const isBeside = own + wide + 40 <= total;
  const place = isBeside ? total - wide / 2 - 10 : total / 2;
  const motto = MOTTO.map((text, line) => centredRow(widths, [{ text, place, look: looks[line] ?? {} }]));
  if (!isBeside) return [...motto, ...left.map((one) => [one, ...textRow('', columns - 1)])];
  return Array.from({ length: Math.max(left.length, motto.length) }, (_, line) => {
    const row = motto[line] ?? textRow('', columns);
    const [, ...others] = row;
    return [left[line] ?? cell(''), ...others];
  });
}

/** Rows that stay free for a signature. */
const SIGNING_ROWS = 4;

/** The rows below a table: place and day, titles and names of those who sign. */
export function signatureRows({ placed, left, right }: Frame, widths: readonly number[]): PageCell[][] {
  const total = totalPixels(widths);
  const columns = widths.length;
  const at = (share: number, text: string, look: Look) =>
    text === '' ? [] : [{ text, place: total * share, look }];
  const pair = (of: 'title' | 'name', look: Look) =>
    centredRow(widths, [...at(0.2, left?.[of] ?? '', look), ...at(0.8, right[of], look)]);
  const hasNames = right.name !== '' || (left?.name ?? '') !== '';
  return [
    textRow('', columns),
    ...(placed === '' ? [] : [centredRow(widths, at(0.8, placed, { italic: true }))]),
    pair('title', { bold: true }),
    ...(hasNames
      ? [...Array.from({ length: SIGNING_ROWS }, () => textRow('', columns)), pair('name', { bold: true })]
      : []),
  ];
}
