/**
 * The cells of text from the clipboard: lines are rows, tabs separate columns, and a cell in double quotes may hold both, a quote
 * being written twice: `"a\nb"\t1,5` is one row of `a\nb` and `1,5`.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
    rows[rows.length - 1]?.push(cell.text);
    at = cell.end;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    const isLast = at >= text.length || (at === text.length - 1 && text[at] !== '\t');
    if (isLast) break;
    if (text[at] !== '\t') rows.push([]);
    at += 1;
  }
  return rows;
}

interface PastedCell {
  readonly text: string;
  readonly end: number;
}

function bareCell(text: string, start: number): PastedCell {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end), end };
}

/** Quotes that nothing follows but the cell's end enclose it; otherwise they are part of its text. */
function quotedCell(text: string, start: number): PastedCell {
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const closed = text[end] === '"' && '\t\r\n'.includes(text[end + 1] ?? '\n');
  if (!closed) return bareCell(text, start);
  return { text: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
}
