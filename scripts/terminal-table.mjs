// Draws rows of text as a table of the terminal.

const MARKS = /[\u0300-\u036f]/g;

/**
 * How many columns of the terminal a text takes: Vietnamese letters take one each, however they were composed.
 * @param {string} text
 */
export function widthOf(text) {
  return [...text.normalize('NFC').replace(MARKS, '')].length;
}

/** @typedef {readonly (readonly string[])[]} Rows */
/** @typedef {{ first: number, count: number }} Span columns that one cell covers */

/**
 * A table with lines around its columns and under its header; text that is too long goes on in further lines of its cell. In a header of
 * two rows, a heading spreads over the blanks beside it when all of them have a heading of their own below.
 * @param {Rows} rows header first; shorter rows are filled up
 * @param {{ headerRows?: number, width?: number, right?: readonly number[] }} [options] `width`: columns of the terminal, 150
 * unless given; `right`: columns of figures
 */
export function terminalTable(rows, { headerRows = 1, width = 150, right = [] } = {}) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count === 0) return '';
  const clean = rows.map((row) => Array.from({ length: count }, (_, column) => cleaned(row[column] ?? '')));
  const single = spansOf([], [], count);
  const bands = headerRows > 1 ? spansOf(clean[0] ?? [], clean[1] ?? [], count) : single;
  const widths = columnWidths(clean, { bands, width });
  const body = clean.flatMap((row, index) => [
    ...cellLines(row, widths, { spans: index === 0 ? bands : single, right }),
    ...(index === headerRows - 1 && index < clean.length - 1 ? [border('├┼┤', widths, single)] : []),
  ]);
  return [border('┌┬┐', widths, bands), ...body, border('└┴┘', widths, single)].join('\n');
}

/** @param {string} text */
function cleaned(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The columns that each cell of a header's first row covers.
 * @param {readonly string[]} band
 * @param {readonly string[]} below
 * @param {number} count
 */
function spansOf(band, below, count) {
  /** @type {Span[]} */
  const spans = [];
  for (let column = 0; column < count; column += 1) {
    const last = spans.at(-1);
    const spreads =
      last !== undefined && Boolean(below[last.first]) && Boolean(below[column]) && band[column] === '';
    if (spreads) last.count += 1;
    else spans.push({ first: column, count: 1 });
  }
  return spans;
}

/**
 * The columns with the most room between their longest word and their longest text give way until the table fits.
 * @param {Rows} rows
 * @param {{ bands: readonly Span[], width: number }} options
 */
function columnWidths(rows, { bands, width }) {
  const spread = new Set(bands.filter(({ count }) => count > 1).map(({ first }) => first));
  const columns = (rows[0] ?? []).map((_, column) =>
    rows.filter((_row, index) => index > 0 || !spread.has(column)).map((row) => row[column] ?? ''),
  );
  const widths = columns.map((texts) => Math.max(1, ...texts.map(widthOf)));
  const words = columns.map((texts) => Math.max(1, ...texts.flatMap((text) => text.split(' ').map(widthOf))));
  const frame = 3 * widths.length + 1;
  while (widths.reduce((sum, size) => sum + size, frame) > width) {
    const room = widths.map((size, column) => size - (words[column] ?? size));
    const widest = room.indexOf(Math.max(...room));
    if ((room[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/**
 * @param {Span} span
 * @param {readonly number[]} widths
 */
function spanWidth({ first, count }, widths) {
  return widths.slice(first, first + count).reduce((sum, size) => sum + size, 3 * (count - 1));
}

/**
 * @param {string} corners left, middle and right
 * @param {readonly number[]} widths
 * @param {readonly Span[]} spans
 */
function border(corners, widths, spans) {
  const [left, middle, right] = corners;
  return `${left}${spans.map((span) => '─'.repeat(spanWidth(span, widths) + 2)).join(middle)}${right}`;
}

/**
 * @param {readonly string[]} row
 * @param {readonly number[]} widths
 * @param {{ spans: readonly Span[], right: readonly number[] }} options
 */
function cellLines(row, widths, { spans, right }) {
  const wrapped = spans.map((span) => wrap(row[span.first] ?? '', spanWidth(span, widths)));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = spans.map((span, index) => {
      const text = wrapped[index]?.[line] ?? '';
      const space = ' '.repeat(Math.max(0, spanWidth(span, widths) - widthOf(text)));
      return span.count === 1 && right.includes(span.first) ? space + text : text + space;
    });
    return `│ ${texts.join(' │ ')} │`;
  });
}

/** @param {string} text @param {number} width */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOf(longer) > width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}
