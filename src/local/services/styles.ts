import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { hexColour } from '../engine/colour';
import { isAutomatic } from '../engine/number-format';
import type { BorderStyleName, WrapStrategyName } from './enums';
import { SheetsError } from './sheets-error';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type Change = IStyleData;

const BORDERS: Readonly<Record<BorderStyleName, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};
/** `normal` is said of a cell, `general` of one of which nothing is said; both look the same. */
const NORMAL = HorizontalAlign.UNSPECIFIED;
const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
const WRAPS: Readonly<Record<WrapStrategyName, WrapStrategy>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

/** Changes of a cell's style in the engine's words; a null key takes the format away. */
export function removed(keys: readonly (keyof IStyleData)[]): Change {
  return Object.fromEntries(keys.map((key) => [key, null])) as Change;
}

export function backgroundChange(colour: string | null): Change {
  return colour === null ? removed(['bg']) : { bg: { rgb: requireColour(colour) } };
}

export function fontColourChange(colour: string | null): Change {
  return colour === null ? removed(['cl']) : { cl: { rgb: requireColour(colour) } };
}

export function boldChange(weight: 'bold' | 'normal' | null): Change {
  refuseUnknown('font weight', weight, ['bold', 'normal']);
  return weight === null ? removed(['bl']) : { bl: flag(weight === 'bold') };
}

export function italicChange(style: 'italic' | 'normal' | null): Change {
  refuseUnknown('font style', style, ['italic', 'normal']);
  return style === null ? removed(['it']) : { it: flag(style === 'italic') };
}

export function lineChange(line: FontLine | null): Change {
  refuseUnknown('font line', line, ['underline', 'line-through', 'none']);
  if (line === null) return removed(['ul', 'st']);
  return { ul: { s: flag(line === 'underline') }, st: { s: flag(line === 'line-through') } };
}

export function sizeChange(size: number): Change {
  if (!(size > 0)) throw new SheetsError(`The font size "${size}" is not valid.`);
  return { fs: size };
}

export function familyChange(family: string | null): Change {
  return family === null ? removed(['ff']) : { ff: family };
}

export function horizontalChange(alignment: 'left' | 'center' | 'normal' | 'right' | null): Change {
  refuseUnknown('horizontal alignment', alignment, ['left', 'center', 'normal', 'right']);
  if (alignment === 'normal') return { ht: NORMAL };
  const align = HORIZONTAL.get(alignment ?? '');
  return align === undefined ? removed(['ht']) : { ht: align };
}

export function verticalChange(alignment: 'top' | 'middle' | 'bottom' | null): Change {
  refuseUnknown('vertical alignment', alignment, ['top', 'middle', 'bottom']);
  const align = VERTICAL.get(alignment ?? '');
  return align === undefined ? removed(['vt']) : { vt: align };
}

export function wrapChange(strategy: WrapStrategyName): Change {
  if (!(strategy in WRAPS)) throw new SheetsError(`Invalid argument: ${String(strategy)}`);
  return { tb: WRAPS[strategy] };
}

export function numberFormatChange(format: string): Change {
  if (typeof format !== 'string') throw new SheetsError('Cannot set the number format to null.');
  return isAutomatic(format) ? removed(['n']) : { n: { pattern: format } };
}

/** One edge of a border: drawn, taken away or left as it is. */
export function borderEdge(
  wanted: boolean | null,
  look: { readonly colour: string | null; readonly style: BorderStyleName | null },
): IBorderStyleData | null | undefined {
  if (wanted === null) return undefined;
  if (!wanted) return null;
  if (look.style !== null && !(look.style in BORDERS))
    throw new SheetsError(`Invalid argument: ${String(look.style)}`);
  return { s: BORDERS[look.style ?? 'SOLID'], cl: { rgb: requireColour(look.colour ?? '#000000') } };
}

/** A style in Google's words. */
export const styleWords = {
  background: (style: IStyleData) => hexColour(style.bg?.rgb) ?? '#ffffff',
  fontColour: (style: IStyleData) => hexColour(style.cl?.rgb) ?? '#000000',
  weight: (style: IStyleData) => (style.bl === BooleanNumber.TRUE ? 'bold' : 'normal'),
  slant: (style: IStyleData) => (style.it === BooleanNumber.TRUE ? 'italic' : 'normal'),
  line: (style: IStyleData): FontLine => {
    if (style.ul?.s === BooleanNumber.TRUE) return 'underline';
    return style.st?.s === BooleanNumber.TRUE ? 'line-through' : 'none';
  },
  size: (style: IStyleData) => style.fs ?? 10,
  family: (style: IStyleData) => style.ff ?? 'Arial',
  horizontal: (style: IStyleData) =>
    style.ht === NORMAL ? 'general-left' : (keyOf(HORIZONTAL, style.ht) ?? 'general'),
  vertical: (style: IStyleData) => keyOf(VERTICAL, style.vt) ?? 'bottom',
  wrap: (style: IStyleData): WrapStrategyName => {
    if (style.tb === WrapStrategy.WRAP) return 'WRAP';
    return style.tb === WrapStrategy.CLIP ? 'CLIP' : 'OVERFLOW';
  },
  /** True of a cell of which nothing is said, whose strategy is OVERFLOW all the same. */
  isWrapped: (style: IStyleData) => style.tb !== WrapStrategy.OVERFLOW && style.tb !== WrapStrategy.CLIP,
} as const;

/** The engine's yes and no. */
export function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<T>(map: ReadonlyMap<string, T>, value: unknown): string | undefined {
  return [...map].find(([, each]) => each === value)?.[0];
}

function requireColour(colour: string): string {
  const hex = hexColour(colour);
  if (hex === null) throw new SheetsError(`Cannot convert "${colour}" to a colour.`);
  return hex;
}

function refuseUnknown(what: string, value: string | null, known: readonly string[]): void {
  if (value !== null && !known.includes(value)) throw new SheetsError(`Invalid ${what}: "${String(value)}"`);
}
