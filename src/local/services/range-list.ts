import { countCalls } from './counted';
import type { BorderStyleName, WrapStrategyName } from './enums';
import type { Like } from './google-types';
import { refuseProtected } from './guards';
import { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

type Horizontal = Parameters<Range['setHorizontalAlignment']>[0];
type Vertical = Parameters<Range['setVerticalAlignment']>[0];
type Weight = Parameters<Range['setFontWeight']>[0];
type Slant = Parameters<Range['setFontStyle']>[0];
type Line = Parameters<Range['setFontLine']>[0];

/** Several ranges of one tab that get the same change in one call. */
export class RangeList
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.RangeList, keyof RangeList>
{
  static override readonly googleName = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(context: ServiceContext, ranges: readonly Range[]) {
    super(context);
    if (ranges.length === 0) throw new SheetsError('The range list must have at least one range.');
    this.#ranges = ranges;
  }

  static rangesOf(list: RangeList): readonly Range[] {
    return list.#ranges;
  }

  getRanges(): Range[] {
    return this.context.execution.realm.Array.from(this.#ranges);
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(fontWeight: Weight): this {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }

  setFontStyle(fontStyle: Slant): this {
    return this.#each((range) => range.setFontStyle(fontStyle));
  }

  setFontLine(fontLine: Line): this {
    return this.#each((range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontFamily(fontFamily: string | null): this {
    return this.#each((range) => range.setFontFamily(fontFamily));
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: Vertical): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setNumberFormat(numberFormat: string): this {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: WrapStrategyName): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
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
    return this.#each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  clear(options?: Parameters<Range['clear']>[0]): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  #each(change: (range: Range) => void): this {
    for (const range of this.#ranges) change(range);
    return this;
  }
}

countCalls(RangeList, {
  free: ['getRanges'],
  cells: (list) => {
    const areas = RangeList.rangesOf(list).map((range) => Range.placeOf(range).area);
    return areas.reduce((total, { rows, columns }) => total + rows * columns, 0);
  },
  guard: (list, { book }) => {
    for (const range of RangeList.rangesOf(list)) refuseProtected(book, Range.placeOf(range).sheetId);
  },
});
