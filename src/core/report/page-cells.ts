import type { Content, Look, PageCell } from '../page/page';
import { BLANK } from '../page/page';

/** A cell of a page. */
export function cell(
  content: Content,
  look: Look = {},
  more: Omit<PageCell, 'content' | 'look'> = {},
): PageCell {
  return { content, look, ...more };
}

/** A row with its first cell filled. */
export function textRow(
  content: Content,
  columns: number,
  more: { readonly look?: Look; readonly note?: string } = {},
): PageCell[] {
  const { look = {}, note } = more;
  return [cell(content, look, note ? { note } : {}), ...Array.from({ length: columns - 1 }, () => BLANK)];
}

/** A row with texts at their columns. */
export function placedRow(texts: ReadonlyMap<number, string>, columns: number): PageCell[] {
  return textRow('', columns).map((one, column) => ({ ...one, content: texts.get(column) ?? '' }));
}
