import type { IStyleData } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { cellReader } from '../engine/cells';
import type { Engine } from '../engine/engine';

/** Pixels: the filter's sign with its margin, which narrows the text beside it, and the cell's own margins. */
const SIGN = 20;
const MARGIN = 4;
const PIXELS_PER_POINT = 4 / 3;

/** The header of a tab's filter, with the height in pixels at which no text in it is cut; null without a filter. */
export function filterHeader(
  engine: Engine,
  sheetId: string,
): { readonly row: number; readonly height: number } | null {
  const range = engine.get(SheetsFilterService).getFilterModel(engine.unitId, sheetId)?.getRange();
  const pen = document.createElement('canvas').getContext('2d');
  if (!range || pen === null) return null;
  const sheet = engine.sheet(sheetId);
  const read = cellReader(engine, sheetId);
  let height = 0;
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const { value, style } = read(range.startRow, column);
    pen.font = fontOf(style);
    const width = sheet.getColumnWidth(column) - SIGN - MARGIN;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('Ữg');
    height = Math.max(height, linesOf(String(value), width, pen) * Math.ceil(above + below) + MARGIN);
  }
  return { row: range.startRow, height };
}

function fontOf(style: IStyleData): string {
  const size = (style.fs ?? 11) * PIXELS_PER_POINT;
  return `${style.bl ? 'bold ' : ''}${size}px ${JSON.stringify(style.ff ?? 'Arial')}`;
}

/** How many lines a text takes: words that do not fit begin another, and a word longer than a line goes on in the next ones. */
function linesOf(text: string, width: number, pen: CanvasRenderingContext2D): number {
  const widthOf = (part: string) => pen.measureText(part).width;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer) > width) lines += 1;
      line = line !== '' && widthOf(longer) > width ? word : longer;
      if (line === word) lines += Math.max(0, Math.ceil(widthOf(word) / Math.max(width, 1)) - 1);
    }
  }
  return lines;
}
