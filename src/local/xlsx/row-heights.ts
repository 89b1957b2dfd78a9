import type { Cell, Sheet } from 'hucre/xlsx';
import { lineCount } from '../../core/text/text-lines';
import { type DefaultFont, digitPixels, widthPixels } from './sizes';
import { xmlElements } from './xml-text';

/** Excel's line in parts of the font's size, and what a row has beside its lines: one line of 11 points makes 15. */
const LINE = 1.25;
const BESIDE = 1.25;
/** A row's heights are whole pixels. */
const PIXEL = 0.75;
/** Pixels that a cell keeps free beside its text. */
const PADDING = 5;

/** What the heights of a tab's rows are estimated with. */
export interface RowMeasure {
  readonly font: DefaultFont;
  /** Pixels of a column that sets no width. */
  readonly defaultWidth: number;
  /** Points of a row that needs no more. */
  readonly least: number;
}

/** The height that a row needs in points, and what it was estimated from: equal keys need equal heights. */
interface NeededHeight {
  readonly height: number;
  readonly key: string;
}

/** A text that stands in the row `last`, perhaps merged with rows above it. */
interface PlacedText {
  readonly first: number;
  readonly last: number;
  readonly height: number;
  readonly key: string;
}

/**
 * The heights in points of rows whose height nobody set: those that the file had (Excel and Google fit them once and keep
 * them) for rows that show what they showed, an estimate for other rows that need more than the least.
 */
export function fittedHeights(
  sheet: Sheet,
  measure: RowMeasure,
  file: { readonly sheet: Sheet; readonly xml: string } | null,
): ReadonlyMap<number, number> {
  const old = file === null ? null : neededHeights(file.sheet, measure);
  const kept = file === null ? new Map<number, number>() : automaticHeights(file.xml);
  const needed = neededHeights(sheet, measure);
  const fitted = new Map<number, number>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (sheet.rowDefs?.get(row)?.height !== undefined) continue;
    const now = needed.get(row);
    const same = old !== null && now?.key === old.get(row)?.key;
    const height = same ? kept.get(row) : now?.height;
    if (height !== undefined && (same || height > measure.least)) fitted.set(row, height);
  }
  return fitted;
}

/** Sets the heights of rows in a tab that hucre wrote, without saying that a person chose them. */
export function setFittedHeights(sheetXml: string, heights: ReadonlyMap<number, number>): string {
  if (heights.size === 0) return sheetXml;
  return sheetXml.replace(/<row r="(\d+)"/g, (start, row: string) => {
    const height = heights.get(Number(row) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

function automaticHeights(sheetXml: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { attributes } of xmlElements(sheetXml, 'row')) {
    const [row, height] = [Number(attributes.get('r')), Number(attributes.get('ht'))];
    if (row > 0 && height > 0 && !/^(?:1|true)$/.test(attributes.get('customHeight') ?? ''))
      heights.set(row - 1, height);
  }
  return heights;
}

function neededHeights(sheet: Sheet, measure: RowMeasure): ReadonlyMap<number, NeededHeight> {
  const texts = placedTexts(sheet, measure);
  const needed = new Map<number, NeededHeight>();
  const heightOf = (row: number) =>
    sheet.rowDefs?.get(row)?.height ?? needed.get(row)?.height ?? measure.least;
  const singleRowsFirst = [...texts].sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, height, key } of singleRowsFirst) {
    let above = 0;
    for (let row = first; row < last; row += 1) above += heightOf(row);
    needed.set(last, {
      height: Math.max(heightOf(last), height - above),
      key: `${needed.get(last)?.key ?? ''}${key}`,
    });
  }
  return needed;
}

function placedTexts(sheet: Sheet, measure: RowMeasure): readonly PlacedText[] {
  const merges = new Map((sheet.merges ?? []).map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const digit = digitPixels(measure.font);
  const widthOf = (column: number) => {
    const width = sheet.columns?.[column]?.width;
    return width === undefined ? measure.defaultWidth : widthPixels(width, digit);
  };
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column): PlacedText[] => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const shown = cell?.formulaResult ?? value;
      if (shown === null || shown === '' || (cell?.style?.alignment?.textRotation ?? 0) !== 0) return [];
      const merge = merges.get(`${row},${column}`);
      let width = -PADDING;
      for (let at = column; at <= (merge?.endCol ?? column); at += 1) width += widthOf(at);
      const wraps = cell?.style?.alignment?.wrapText === true && typeof shown === 'string';
      const placed = wraps ? { text: shown, width } : null;
      return [{ first: row, last: merge?.endRow ?? row, ...measureText(placed, cell?.style, measure) }];
    }),
  );
}

/** Numbers, days and texts that do not wrap take one line, however long they are. */
function measureText(
  wrapped: { readonly text: string; readonly width: number } | null,
  style: Cell['style'],
  { font }: RowMeasure,
): { readonly height: number; readonly key: string } {
  const { name = font.name, size = font.size, bold = false } = style?.font ?? {};
  const setting = { font: name, size, bold };
  const lines = wrapped === null ? 1 : lineCount(wrapped.text, Math.max(wrapped.width, size), setting);
  return {
    height: Math.ceil((lines * size * LINE + BESIDE) / PIXEL) * PIXEL,
    key: JSON.stringify([name, size, bold, wrapped]),
  };
}
