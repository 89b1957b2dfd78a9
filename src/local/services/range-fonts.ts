import type { IStyleData } from '@univerjs/core';
import { areaPatches, cellReader, patchCells } from '../engine/cells';
import { refuseOtherShape } from './guards';
import { RangeValues } from './range-values';
import {
  backgroundChange,
  boldChange,
  familyChange,
  fontColourChange,
  italicChange,
  lineChange,
  sizeChange,
  styleWords,
} from './styles';
import { type TextStyle, textStyleChange, textStyleOf } from './text-style';

type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

/** The part of a Range that reads and sets fills and fonts. */
export class RangeFonts extends RangeValues {
  getBackground(): string {
    return this.firstStyle(styleWords.background);
  }

  getBackgrounds(): string[][] {
    return this.styles(styleWords.background);
  }

  setBackground(colour: string | null): this {
    const change = backgroundChange(colour);
    return this.changeStyles(() => change);
  }

  setBackgrounds(colours: (string | null)[][]): this {
    return this.changeEachStyle(colours, backgroundChange);
  }

  getFontColor(): string {
    return this.firstStyle(styleWords.fontColour);
  }

  getFontColors(): string[][] {
    return this.styles(styleWords.fontColour);
  }

  setFontColor(colour: string | null): this {
    const change = fontColourChange(colour);
    return this.changeStyles(() => change);
  }

  setFontColors(colours: unknown[][]): this {
    return this.changeEachStyle(colours, (colour) =>
      fontColourChange(colour === null ? null : String(colour)),
    );
  }

  getFontWeight(): FontWeight {
    return this.firstStyle(styleWords.weight);
  }

  getFontWeights(): FontWeight[][] {
    return this.styles(styleWords.weight);
  }

  setFontWeight(weight: FontWeight | null): this {
    const change = boldChange(weight);
    return this.changeStyles(() => change);
  }

  setFontWeights(weights: (FontWeight | null)[][]): this {
    return this.changeEachStyle(weights, boldChange);
  }

  getFontStyle(): FontStyle {
    return this.firstStyle(styleWords.slant);
  }

  getFontStyles(): FontStyle[][] {
    return this.styles(styleWords.slant);
  }

  setFontStyle(style: FontStyle | null): this {
    const change = italicChange(style);
    return this.changeStyles(() => change);
  }

  setFontStyles(styles: (FontStyle | null)[][]): this {
    return this.changeEachStyle(styles, italicChange);
  }

  getFontLine(): FontLine {
    return this.firstStyle(styleWords.line);
  }

  getFontLines(): FontLine[][] {
    return this.styles(styleWords.line);
  }

  setFontLine(line: FontLine | null): this {
    const change = lineChange(line);
    return this.changeStyles(() => change);
  }

  setFontLines(lines: (FontLine | null)[][]): this {
    return this.changeEachStyle(lines, lineChange);
  }

  getFontSize(): number {
    return this.firstStyle(styleWords.size);
  }

  getFontSizes(): number[][] {
    return this.styles(styleWords.size);
  }

  setFontSize(size: number): this {
    const change = sizeChange(size);
    return this.changeStyles(() => change);
  }

  setFontSizes(sizes: number[][]): this {
    return this.changeEachStyle(sizes, sizeChange);
  }

  getFontFamily(): string {
    return this.firstStyle(styleWords.family);
  }

  getFontFamilies(): string[][] {
    return this.styles(styleWords.family);
  }

  setFontFamily(family: string | null): this {
    const change = familyChange(family);
    return this.changeStyles(() => change);
  }

  setFontFamilies(families: (string | null)[][]): this {
    return this.changeEachStyle(families, familyChange);
  }

  getTextStyle(): TextStyle {
    return this.firstStyle((style) => textStyleOf(this.context, style));
  }

  getTextStyles(): TextStyle[][] {
    return this.styles((style) => textStyleOf(this.context, style));
  }

  setTextStyle(style: TextStyle): this {
    const change = textStyleChange(style);
    return this.changeStyles(() => change);
  }

  setTextStyles(styles: TextStyle[][]): this {
    return this.changeEachStyle(styles, textStyleChange);
  }

  /** Something of every cell's style. */
  protected styles<T>(words: (style: IStyleData) => T): T[][] {
    const read = cellReader(this.context.book.engine, this.sheetId);
    return this.grid((row, column) => words(read(row, column).style));
  }

  /** Something of the first cell's style. */
  protected firstStyle<T>(words: (style: IStyleData) => T): T {
    return words(cellReader(this.context.book.engine, this.sheetId)(this.area.row, this.area.column).style);
  }

  /** Changes the style of every cell. */
  protected changeStyles(change: (i: number, j: number) => IStyleData): this {
    patchCells(
      this.context.book.engine,
      this.sheetId,
      areaPatches(this.area, (i, j) => ({ s: change(i, j) })),
    );
    return this;
  }

  /** Changes the style of every cell by rows of values that have the range's shape. */
  protected changeEachStyle<V>(values: V[][], change: (value: V) => IStyleData, method = 'setValues'): this {
    refuseOtherShape(values, this.area, method);
    return this.changeStyles((i, j) => {
      const row = values[i] ?? [];
      return j in row ? change(row[j] as V) : {};
    });
  }
}
