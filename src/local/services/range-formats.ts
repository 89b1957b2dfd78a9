import type { IBorderData, IStyleData } from '@univerjs/core';
import { AUTOMATIC_FORMAT, numberFormatOf } from '../engine/number-format';
import type { BorderStyleName, WrapStrategyName } from './enums';
import { RangeFonts } from './range-fonts';
import {
  borderEdge,
  horizontalChange,
  numberFormatChange,
  styleWords,
  verticalChange,
  wrapChange,
} from './styles';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;

function numberFormatWords(style: IStyleData): string {
  return numberFormatOf(style) ?? AUTOMATIC_FORMAT;
}

/** The part of a Range that reads and sets number formats, alignment, wrapping and borders. */
export class RangeFormats extends RangeFonts {
  getHorizontalAlignment(): string {
    return this.firstStyle(styleWords.horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.styles(styleWords.horizontal);
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    const change = horizontalChange(alignment);
    return this.changeStyles(() => change);
  }

  setHorizontalAlignments(alignments: Horizontal[][]): this {
    return this.changeEachStyle(alignments, horizontalChange);
  }

  getVerticalAlignment(): string {
    return this.firstStyle(styleWords.vertical);
  }

  getVerticalAlignments(): string[][] {
    return this.styles(styleWords.vertical);
  }

  setVerticalAlignment(alignment: Vertical): this {
    const change = verticalChange(alignment);
    return this.changeStyles(() => change);
  }

  setVerticalAlignments(alignments: Vertical[][]): this {
    return this.changeEachStyle(alignments, verticalChange);
  }

  getWrapStrategy(): WrapStrategyName {
    return this.firstStyle(styleWords.wrap);
  }

  getWrapStrategies(): WrapStrategyName[][] {
    return this.styles(styleWords.wrap);
  }

  setWrapStrategy(strategy: WrapStrategyName): this {
    const change = wrapChange(strategy);
    return this.changeStyles(() => change);
  }

  setWrapStrategies(strategies: WrapStrategyName[][]): this {
    return this.changeEachStyle(strategies, wrapChange);
  }

  getNumberFormat(): string {
    return this.firstStyle(numberFormatWords);
  }

  getNumberFormats(): string[][] {
    return this.styles(numberFormatWords);
  }

  setNumberFormat(format: string): this {
    const change = numberFormatChange(format);
    return this.changeStyles(() => change);
  }

  setNumberFormats(formats: string[][]): this {
    return this.changeEachStyle(formats, numberFormatChange);
  }

  getWrap(): boolean {
    return this.firstStyle(styleWords.isWrapped);
  }

  getWraps(): boolean[][] {
    return this.styles(styleWords.isWrapped);
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.changeStyles(() => wrapChange(isWrapEnabled ? 'WRAP' : 'OVERFLOW'));
  }

  setWraps(wraps: boolean[][]): this {
    return this.changeEachStyle(wraps, (wrap) => {
      if (typeof wrap !== 'boolean')
        throw new Error(
          'Range.setWraps with what is neither true nor false is not modelled by the local host',
        );
      return wrapChange(wrap ? 'WRAP' : 'OVERFLOW');
    });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: BorderStyleName | null = null,
  ): this {
    const edge = (wanted: boolean | null) => borderEdge(wanted, { colour: color, style });
    const { rows, columns } = this.area;
    return this.changeStyles((i, j) => {
      const sides: readonly (readonly [keyof IBorderData, ReturnType<typeof edge>])[] = [
        ['t', edge(i === 0 ? top : horizontal)],
        ['b', edge(i === rows - 1 ? bottom : horizontal)],
        ['l', edge(j === 0 ? left : vertical)],
        ['r', edge(j === columns - 1 ? right : vertical)],
      ];
      return { bd: Object.fromEntries(sides.filter(([, side]) => side !== undefined)) };
    });
  }
}
