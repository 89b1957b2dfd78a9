import type { PageCell } from '../page/page';
import type { DueItem } from '../progress/due';
import { breakLine } from './break-line';
import { cell, textRow } from './page-cells';
import { DUE_HEADINGS, NOTHING_DUE, PROGRESS_COLUMNS, REMARK_SIGNS } from './progress-typed';

/** Characters of names on a line, from their column to the end of the table. */
const LINE_LENGTH = 110;

/** A row of a part of what is due, and the indicator it is of; null for others. */
export interface DueDraft {
  readonly cells: readonly PageCell[];
  readonly indicator: string | null;
}

/**
 * A part of what is due: its title, and a row an indicator with its last day, the days until then, how many reached it and who did not.
 * `header`: the row of its headings among them; null where there is nothing.
 */
export function dueDrafts(
  title: string,
  items: readonly DueItem[],
  columns: number,
): { readonly rows: readonly DueDraft[]; readonly header: number | null } {
  const plain = (text: string, look: PageCell['look']): DueDraft => ({
    cells: textRow(text, columns, { look: look ?? {} }),
    indicator: null,
  });
  const rows = [plain(title, { bold: true })];
  if (items.length === 0) return { rows: [...rows, plain(NOTHING_DUE, { italic: true })], header: null };
  const { ordinal, unit } = PROGRESS_COLUMNS;
  const put = (cells: readonly PageCell[]): PageCell[] => {
    const line = textRow('', columns);
    cells.forEach((one, index) => {
      line[unit + index] = one;
    });
    return line;
  };
  const header = put(
    DUE_HEADINGS.map((text, index) => cell(text, { bold: true, align: index > 3 ? 'left' : 'center' })),
  );
  header[ordinal] = cell('TT', { bold: true, align: 'center' });
  rows.push({ cells: header, indicator: null });
  items.forEach(({ indicator, lastDay, days, reached, assigned, open }, index) => {
    const [names = '', ...more] = breakLine(open.map(({ name }) => name).join(', '), LINE_LENGTH);
    const line = put([
      cell(indicator.name),
      cell(lastDay, { align: 'center' }),
      cell(days, { align: 'center' }, { format: '#,##0' }),
      cell(`${reached}/${assigned}`, { align: 'center' }),
      cell(names),
    ]);
    line[ordinal] = cell(index + 1, { align: 'center' });
    rows.push({ cells: line, indicator: indicator.name });
    for (const text of more) {
      const rest = put([cell(''), cell(''), cell(''), cell(''), cell(text)]);
      rest[ordinal] = cell(REMARK_SIGNS.more, { align: 'center' });
      rows.push({ cells: rest, indicator: null });
    }
  });
  return { rows, header: 1 };
}
