import type { Sheet } from 'hucre/xlsx';
import { styledRows } from './line-styles';

/**
 * Adds rows without cells that are hidden, have a height or a style of their own: hucre writes none below the last cell.
 * `before`: the tab's XML in the file, '' for a new tab.
 */
export function addEmptyRows(sheetXml: string, sheet: Sheet, before: string): string {
  const written = [...sheetXml.matchAll(/<row r="(\d+)"/g)].map((match) => ({
    row: Number(match[1]),
    at: match.index,
  }));
  const known = new Set(written.map(({ row }) => row));
  const wanted = [...(sheet.rowDefs?.keys() ?? [])].map((row) => row + 1);
  const missing = [...new Set([...wanted, ...styledRows(before)])]
    .filter((row) => !known.has(row))
    .sort((a, b) => a - b);
  if (missing.length === 0) return sheetXml;
  const xml = sheetXml.replace(/<sheetData\s*\/>/, '<sheetData></sheetData>');
  const end = xml.indexOf('</sheetData>');
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  for (const row of missing) {
    while ((written[next]?.row ?? Number.POSITIVE_INFINITY) < row) next += 1;
    const at = written[next]?.at ?? end;
    pieces.push(xml.slice(from, at), emptyRow(row, sheet));
    from = at;
  }
  return pieces.join('') + xml.slice(from);
}

function emptyRow(row: number, sheet: Sheet): string {
  const { height, hidden, outlineLevel, collapsed } = sheet.rowDefs?.get(row - 1) ?? {};
  const attributes = [
    ` r="${row}"`,
    height === undefined ? '' : ` ht="${height}" customHeight="1"`,
    hidden === true ? ' hidden="1"' : '',
    outlineLevel ? ` outlineLevel="${outlineLevel}"` : '',
    collapsed === true ? ' collapsed="1"' : '',
  ];
  return `<row${attributes.join('')}/>`;
}
