import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { hexColour } from '../engine/colour';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { type ServiceContext, ServiceObject } from './service-object';
import { familyChange, flag, fontColourChange, sizeChange } from './styles';

/** What a text style says of letters of which nothing is said; a range says `Arial` of the same. */
const NO_FAMILY = 'arial,sans,sans-serif';

/** The parts of a cell's style that belong to its text. */
type TextPart = Pick<IStyleData, 'bl' | 'it' | 'ul' | 'st' | 'cl' | 'fs' | 'ff'>;

/** How text looks; a part that is not set stays as it is. */
export class TextStyle
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.TextStyle, keyof TextStyle>
{
  static override readonly googleName = 'TextStyle';
  readonly #part: TextPart;

  constructor(context: ServiceContext, part: TextPart) {
    super(context);
    this.#part = part;
  }

  static partOf(style: TextStyle): TextPart {
    return style.#part;
  }

  isBold(): boolean | null {
    return on(this.#part.bl);
  }

  isItalic(): boolean | null {
    return on(this.#part.it);
  }

  isUnderline(): boolean | null {
    return on(this.#part.ul?.s);
  }

  isStrikethrough(): boolean | null {
    return on(this.#part.st?.s);
  }

  getForegroundColor(): string | null {
    return hexColour(this.#part.cl?.rgb);
  }

  getFontSize(): number | null {
    return this.#part.fs ?? null;
  }

  getFontFamily(): string | null {
    return this.#part.ff ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.context, this.#part);
  }
}

/** Puts a text style together. */
export class TextStyleBuilder
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.TextStyleBuilder, keyof TextStyleBuilder>
{
  static override readonly googleName = 'TextStyleBuilder';
  #part: TextPart;

  constructor(context: ServiceContext, part: TextPart = {}) {
    super(context);
    this.#part = part;
  }

  setBold(bold: boolean): this {
    return this.#with({ bl: flag(bold) });
  }

  setItalic(italic: boolean): this {
    return this.#with({ it: flag(italic) });
  }

  setUnderline(underline: boolean): this {
    return this.#with({ ul: { s: flag(underline) } });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ st: { s: flag(strikethrough) } });
  }

  setForegroundColor(cssString: string): this {
    return this.#with(fontColourChange(cssString));
  }

  setFontSize(fontSize: number): this {
    return this.#with(sizeChange(fontSize));
  }

  setFontFamily(fontFamily: string): this {
    return this.#with(familyChange(fontFamily));
  }

  build(): TextStyle {
    return new TextStyle(this.context, this.#part);
  }

  #with(part: TextPart): this {
    this.#part = { ...this.#part, ...part };
    return this;
  }
}

countCalls(TextStyle, { free: 'all' });
countCalls(TextStyleBuilder, { free: 'all' });

/** The change of a cell that a text style asks for. */
export function textStyleChange(style: TextStyle): IStyleData {
  return { ...TextStyle.partOf(style) };
}

/** The text style of a cell. */
export function textStyleOf(context: ServiceContext, style: IStyleData): TextStyle {
  const { bl = BooleanNumber.FALSE, it = BooleanNumber.FALSE, ul, st, cl, fs = 10, ff = NO_FAMILY } = style;
  const none = { s: BooleanNumber.FALSE };
  return new TextStyle(context, {
    bl,
    it,
    ul: ul ?? none,
    st: st ?? none,
    cl: cl ?? { rgb: '#000000' },
    fs,
    ff,
  });
}

function on(flagged: BooleanNumber | undefined): boolean | null {
  return flagged === undefined ? null : flagged === BooleanNumber.TRUE;
}
