import type { KeptDraft, KeptSource } from '../page/kept-list';
import type { Look, PageCell } from '../page/page';
import type { ListForm } from '../page/pages';
import { textRow } from './page-cells';

/** A row of our cells with what people typed on rows of the previous page; ours alone without any. */
export function draftOf(cells: readonly PageCell[], sources: readonly KeptSource[] = []): KeptDraft {
  return { cells, sources, carried: [] };
}

/** A row with nothing but a text of ours, or with nothing at all. */
export function textDraft(text: string, { headings }: ListForm, look: Look = {}): KeptDraft {
  return draftOf(textRow(text, headings.length, { look }));
}

/** The text of a row of the previous page, as it stands there. */
export function unled({ row }: { readonly row: number }): KeptSource {
  return { row, lead: '' };
}

/** A row of the previous page that keeps every cell, since it does not tell what it is of. */
export function wholeDraft(row: number, { headings }: ListForm): KeptDraft {
  return {
    cells: textRow('', headings.length),
    sources: [unled({ row })],
    carried: headings.map((_, heading) => heading),
  };
}
