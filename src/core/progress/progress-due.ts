import { HEAD_FILL } from '../colour/palette';
import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { BLANK, type Look, type PageCell } from '../page/page';
import { linesWithin, PADDING, pixelsOf, totalPixels } from '../page/set-text';
import { cell, textRow } from '../report/page-cells';
import type { DueItem } from './due';
import { DUE_COLUMNS, DUE_HEADINGS, NOTHING_DUE, PROGRESS_COLUMNS, REMARK_SIGNS } from './progress-typed';

/** A row of a part of what is due, and the indicator it is of; null for others. */
export interface DueDraft {
  readonly cells: readonly PageCell[];
  readonly indicator: string | null;
}

/**
 * A part of what is due: its title, and a row an indicator with its last day, the days until then, how many reached it and who did not,
 * whose names flow over the last columns. `header`: the row of its headings among them; null where there is nothing.
 */
export function dueDrafts(
  title: string,
  items: readonly DueItem[],
  { widths, font }: { readonly widths: readonly number[]; readonly font: string },
): { readonly rows: readonly DueDraft[]; readonly header: number | null } {
  const columns = widths.length;
  const plain = (text: string, look: PageCell['look']): DueDraft => ({
    cells: textRow(text, columns, { look: look ?? {} }),
    indicator: null,
  });
  const rows = [plain(title, { bold: true })];
  if (items.length === 0) return { rows: [...rows, plain(NOTHING_DUE, { italic: true })], header: null };
  const { ordinal, state } = PROGRESS_COLUMNS;
  const room = totalPixels(widths.slice(state)) - PADDING;
  const put = (texts: readonly PageCell[], number: PageCell): PageCell[] => {
    const line = textRow('', columns);
    line[ordinal] = number;
    DUE_COLUMNS.forEach((column, index) => {
      line[column] = texts[index] ?? BLANK;
    });
    return line;
  };
  const look: Look = { bold: true, fill: HEAD_FILL };
  const headings = DUE_HEADINGS.map((text, index) =>
    cell(text, index < DUE_HEADINGS.length - 1 ? { align: 'center' } : {}),
  );
  const header = put(headings, cell('TT', { align: 'center' }));
  rows.push({ cells: header.map((one) => ({ ...one, look: { ...one.look, ...look } })), indicator: null });
  items.forEach((item, index) => {
    const { indicator, lastDay, days, reached, assigned, open, unassigned } = item;
    const [firstName = '', ...others] = open;
    const told = open.length === 0 ? [] : [`${untilWords(item)}${firstName}`, ...others];
    const nobodys = unassigned === null ? [] : [`chưa phân bổ ${formatNumber(unassigned)}`];
    const [names = '', ...more] = nameLines([...told, ...nobodys], room, font);
    const line = put(
      [
        cell(indicator.name),
        cell(lastDay, { align: 'center' }),
        cell(days, { align: 'center' }, { format: '#,##0' }),
        cell(`${reached}/${assigned}`, { align: 'center' }),
        cell(names),
      ],
      cell(index + 1, { align: 'center' }),
    );
    rows.push({ cells: line, indicator: indicator.name });
    for (const text of more) {
      const rest = put(
        [BLANK, BLANK, BLANK, BLANK, cell(text)],
        cell(REMARK_SIGNS.more, { align: 'center' }),
      );
      rows.push({ cells: rest, indicator: null });
    }
  });
  return { rows, header: 1 };
}

/** Up to which day figures tell who has not reached what is over: "theo số liệu đến 30/06/2026: "; '' where they go to its last day. */
export function untilWords({ figuresUntil }: Pick<DueItem, 'figuresUntil'>): string {
  return figuresUntil === null ? '' : `theo số liệu đến ${formatDate(figuresUntil)}: `;
}

/** Names as lines of so many pixels; a line ends behind a comma unless one name is longer than it. */
function nameLines(names: readonly string[], room: number, font: string): string[] {
  const lines: string[] = [];
  names.forEach((name, index) => {
    const text = index < names.length - 1 ? `${name},` : name;
    const last = lines.pop();
    const joined = last === undefined ? text : `${last} ${text}`;
    if (last === undefined || pixelsOf(joined, {}, font) > room)
      lines.push(...(last === undefined ? [] : [last]), ...linesWithin(text, room, { look: {}, font }));
    else lines.push(joined);
  });
  return lines;
}
