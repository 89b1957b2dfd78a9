import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { cssColour, fileColour } from './colours';

type Font = NonNullable<CellStyle['font']>;
type Fill = NonNullable<CellStyle['fill']>;
type Border = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<Border['top']>;
type Alignment = NonNullable<CellStyle['alignment']>;
/** What can be changed while it is built. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Border lines in the order of the engine's numbers, from 1. */
const LINES: readonly BorderSide['style'][] = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;
const HORIZONTAL: readonly Alignment['horizontal'][] = [
  'left',
  'center',
  'right',
  'justify',
  'justify',
  'distributed',
];
const VERTICAL: readonly Alignment['vertical'][] = ['top', 'center', 'bottom'];
const WRAP = 3;
const DOUBLE_LINE = 10;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;

/**
 * A style of the file as the engine keeps it; undefined when nothing is set. `rule`: the style belongs to a
 * conditional format, whose fill stands in the background colour.
 */
export function engineStyle(
  style: CellStyle | undefined,
  themeColours: readonly string[],
  options: { readonly rule?: boolean } = {},
): IStyleData | undefined {
  if (style === undefined) return undefined;
  const result: IStyleData = {
    ...fontToEngine(style.font, themeColours),
    ...borderToEngine(style.border, themeColours),
    ...alignmentToEngine(style.alignment),
  };
  const fill = fillColour(style.fill, themeColours, options.rule === true);
  if (fill !== null) result.bg = { rgb: fill };
  if (style.numFmt !== undefined && !/^general$/i.test(style.numFmt)) result.n = { pattern: style.numFmt };
  return Object.keys(result).length > 0 ? result : undefined;
}

function fontToEngine(font: Font | undefined, themeColours: readonly string[]): IStyleData {
  const result: IStyleData = {};
  if (font === undefined) return result;
  if (font.name !== undefined) result.ff = font.name;
  if (font.size !== undefined) result.fs = font.size;
  if (font.bold === true) result.bl = 1;
  if (font.italic === true) result.it = 1;
  if (font.strikethrough === true) result.st = { s: 1 };
  if (font.underline !== undefined && font.underline !== false) {
    result.ul = String(font.underline).startsWith('double') ? { s: 1, t: DOUBLE_LINE } : { s: 1 };
  }
  if (font.vertAlign !== undefined) result.va = font.vertAlign === 'subscript' ? SUBSCRIPT : SUPERSCRIPT;
  const colour = cssColour(font.color, themeColours);
  if (colour !== null) result.cl = { rgb: colour };
  return result;
}

function fillColour(fill: Fill | undefined, themeColours: readonly string[], rule: boolean): string | null {
  if (fill === undefined) return null;
  if (fill.type === 'gradient') return cssColour(fill.stops[0]?.color, themeColours);
  if (rule) return cssColour(fill.bgColor ?? fill.fgColor, themeColours);
  return fill.pattern === 'none' ? null : cssColour(fill.fgColor ?? fill.bgColor, themeColours);
}

function borderToEngine(border: Border | undefined, themeColours: readonly string[]): IStyleData {
  const result: IBorderData = {};
  for (const [key, name] of SIDES) {
    const side = border?.[name];
    const line = side === undefined ? -1 : LINES.indexOf(side.style);
    if (line >= 0)
      result[key] = { s: line + 1, cl: { rgb: cssColour(side?.color, themeColours) ?? '#000000' } };
  }
  return Object.keys(result).length > 0 ? { bd: result } : {};
}

function alignmentToEngine(alignment: Alignment | undefined): IStyleData {
  const result: IStyleData = {};
  if (alignment === undefined) return result;
  const across = alignment.horizontal === 'centerContinuous' ? 'center' : alignment.horizontal;
  const horizontal = HORIZONTAL.indexOf(across);
  if (horizontal >= 0) result.ht = horizontal + 1;
  const vertical = VERTICAL.indexOf(alignment.vertical);
  if (vertical >= 0) result.vt = vertical + 1;
  if (alignment.wrapText === true) result.tb = WRAP;
  const turn = alignment.textRotation ?? 0;
  if (turn === 255) result.tr = { a: 0, v: 1 };
  else if (turn !== 0) result.tr = { a: turn <= 90 ? -turn : turn - 90 };
  return result;
}

/** A style of the engine as the file keeps it; undefined when nothing is set. */
export function fileStyle(
  style: Nullable<IStyleData>,
  options: { readonly rule?: boolean } = {},
): CellStyle | undefined {
  if (!style) return undefined;
  const result: Draft<CellStyle> = {};
  const font = fontToFile(style);
  if (font !== undefined) result.font = font;
  const colour = fileColour(style.bg?.rgb);
  if (colour !== undefined) {
    result.fill = options.rule
      ? { type: 'pattern', pattern: 'solid', bgColor: colour }
      : { type: 'pattern', pattern: 'solid', fgColor: colour };
  }
  const border = borderToFile(style.bd);
  if (border !== undefined) result.border = border;
  const alignment = alignmentToFile(style);
  if (alignment !== undefined) result.alignment = alignment;
  const pattern = style.n?.pattern;
  if (pattern !== undefined && pattern !== '' && !/^general$/i.test(pattern)) result.numFmt = pattern;
  return Object.keys(result).length > 0 ? result : undefined;
}

function fontToFile(style: IStyleData): Font | undefined {
  const font: Draft<Font> = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.st?.s) font.strikethrough = true;
  if (style.ul?.s) font.underline = style.ul.t === DOUBLE_LINE ? 'double' : true;
  if (style.va === SUBSCRIPT) font.vertAlign = 'subscript';
  if (style.va === SUPERSCRIPT) font.vertAlign = 'superscript';
  const colour = fileColour(style.cl?.rgb);
  if (colour !== undefined) font.color = colour;
  return Object.keys(font).length > 0 ? font : undefined;
}

function borderToFile(border: Nullable<IBorderData>): Border | undefined {
  const result: Draft<Border> = {};
  for (const [key, name] of SIDES) {
    const side = border?.[key];
    const line = side ? LINES[side.s - 1] : undefined;
    if (line !== undefined)
      result[name] = { style: line, color: fileColour(side?.cl?.rgb) ?? { rgb: '000000' } };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function alignmentToFile(style: IStyleData): Alignment | undefined {
  const alignment: Draft<Alignment> = {};
  const horizontal = HORIZONTAL[(style.ht ?? 0) - 1];
  if (horizontal !== undefined) alignment.horizontal = horizontal;
  const vertical = VERTICAL[(style.vt ?? 0) - 1];
  if (vertical !== undefined) alignment.vertical = vertical;
  if (style.tb === WRAP) alignment.wrapText = true;
  if (style.tr?.v) alignment.textRotation = 255;
  else if (style.tr?.a) alignment.textRotation = style.tr.a < 0 ? -style.tr.a : style.tr.a + 90;
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}
