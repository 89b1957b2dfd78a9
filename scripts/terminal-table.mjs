// Draws rows of text as a table of the terminal.

const MARKS = /[\u0300-\u036f]/g;

/**
 * How many columns of the terminal a text takes: Vietnamese letters take one each, however they were composed.
 * @param {string} text
 */
export function widthOf(text) {
  return [...text.normalize('NFC').replace(MARKS, '')].length;
}

/**
 * A table with lines around its columns and under its header; text that is too long goes on in further lines of its cell.
 * @param {readonly (readonly string[])[]} rows header first; shorter rows are filled up
 * @param {{ headerRows?: number, width?: number, right?: readonly number[] }} [options] `width`: columns of the terminal, 150
 * unless given; `right`: columns of figures
 */
export function terminalTable(rows, { headerRows = 1, width = 150, right = [] } = {}) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count === 0) return '';
  const clean = rows.map((row) => Array.from({ length: count }, (_, column) => cleaned(row[column] ?? '')));
  const widths = columnWidths(clean, { count, width });
  /** @param {string} left @param {string} middle @param {string} end */
  const line = (left, middle, end) =>
    `${left}${widths.map((size) => '─'.repeat(size + 2)).join(middle)}${end}`;
  const body = clean.flatMap((row, index) => [
    ...cellLines(row, widths, right),
    ...(index === headerRows - 1 && index < clean.length - 1 ? [line('├', '┼', '┤')] : []),
  ]);
  return [line('┌', '┬', '┐'), ...body, line('└', '┴', '┘')].join('\n');
}

/** @param {string} text */
function cleaned(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The widest columns give way until the table fits.
 * @param {readonly (readonly string[])[]} rows
 * @param {{ count: number, width: number }} options
 */
function columnWidths(rows, { count, width }) {
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const longestWord = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.flatMap((row) => (row[column] ?? '').split(' ').map(widthOf))),
  );
  const frame = 3 * count + 1;
  while (widths.reduce((sum, size) => sum + size, frame) > width) {
    const room = widths.map((size, column) => size - Math.min(size, longestWord[column] ?? 1));
    const widest = room.indexOf(Math.max(...room));
    if ((room[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/**
 * @param {readonly string[]} row
 * @param {readonly number[]} widths
 * @param {readonly number[]} right
 */
function cellLines(row, widths, right) {
  const wrapped = row.map((text, column) => wrap(text, widths[column] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const texts = wrapped.map((lines, column) => {
      const text = lines[index] ?? '';
      const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
      return right.includes(column) ? space + text : text + space;
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
