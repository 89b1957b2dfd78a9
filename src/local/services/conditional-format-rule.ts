import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../core/workbook/workbook';
import { hexColour } from '../engine/colour';
import { BooleanCondition } from './boolean-condition';
import { type Criteria, criteriaOf, engineRule } from './condition';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';
import { backgroundChange, flag, fontColourChange } from './styles';

/** A conditional format: where it applies and the engine's rule, which may be of a kind that Google's API cannot say. */
export interface RuleSpec {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly config: IConditionalFormattingRuleConfig;
  /** The engine's own record of a rule that was read, so that setting it back changes nothing. */
  readonly stored: IConditionFormattingRule | null;
}

/** A conditional format of a tab. */
export class ConditionalFormatRule
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, keyof ConditionalFormatRule>
{
  static override readonly googleName = 'ConditionalFormatRule';
  readonly #spec: RuleSpec;

  constructor(context: ServiceContext, spec: RuleSpec) {
    super(context);
    this.#spec = spec;
  }

  static specOf(rule: ConditionalFormatRule): RuleSpec {
    if (!(#spec in rule))
      throw new SheetsError(
        'The parameters do not match the method signature: a ConditionalFormatRule is expected.',
      );
    return rule.#spec;
  }

  getRanges(): Range[] {
    const { make, execution } = this.context;
    return execution.realm.Array.from(this.#spec.areas, (area) => make.range(this.#spec.sheetId, area));
  }

  getBooleanCondition(): BooleanCondition | null {
    const { config } = this.#spec;
    const criteria = criteriaOf(this.context.book, config);
    return criteria === null ? null : new BooleanCondition(this.context, criteria, styleOf(config));
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, this.#spec);
  }
}

/** Puts a conditional format together. */
export class ConditionalFormatRuleBuilder
  extends ServiceObject
  implements
    Like<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, keyof ConditionalFormatRuleBuilder>
{
  static override readonly googleName = 'ConditionalFormatRuleBuilder';
  #places: { readonly sheetId: string; readonly areas: readonly Area[] } | null;
  #style: IStyleBase;
  #criteria: Criteria | null;
  /** The ends of a scale of colours; a rule has either these or a condition. */
  #scale: { readonly min?: string; readonly max?: string } | null = null;
  /** The rule that was copied, as long as nothing but its places was changed. */
  #opaque: IConditionalFormattingRuleConfig | null;

  constructor(context: ServiceContext, copied?: RuleSpec) {
    super(context);
    this.#places = copied ?? null;
    this.#style = copied === undefined ? {} : styleOf(copied.config);
    this.#criteria = copied === undefined ? null : criteriaOf(context.book, copied.config);
    this.#opaque = copied?.config ?? null;
  }

  setRanges(ranges: Range[]): this {
    const places = Array.from(ranges, (range) => Range.placeOf(range));
    const sheetId = places[0]?.sheetId;
    if (sheetId === undefined) throw new SheetsError('Conditional format rule must have at least one range.');
    if (places.some((place) => place.sheetId !== sheetId)) {
      throw new SheetsError('Conditional format rule cannot reference a different sheet.');
    }
    this.#places = { sheetId, areas: places.map(({ area }) => area) };
    return this;
  }

  getRanges(): Range[] {
    const { make, execution } = this.context;
    const places = this.#places;
    return execution.realm.Array.from(places?.areas ?? [], (area) => make.range(places?.sheetId ?? '', area));
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.#criteria === null ? null : new BooleanCondition(this.context, this.#criteria, this.#style);
  }

  setBackground(color: string | null): this {
    return this.#look({ bg: backgroundChange(color).bg ?? null });
  }

  setFontColor(color: string | null): this {
    return this.#look({ cl: fontColourChange(color).cl ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.#look(bold === null ? {} : { bl: flag(bold) });
  }

  setItalic(italic: boolean | null): this {
    return this.#look(italic === null ? {} : { it: flag(italic) });
  }

  setUnderline(underline: boolean | null): this {
    return this.#look(underline === null ? {} : { ul: { s: flag(underline) } });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#look(strikethrough === null ? {} : { st: { s: flag(strikethrough) } });
  }

  setGradientMinpoint(color: string): this {
    return this.#stop({ min: scaleColour(color) });
  }

  setGradientMaxpoint(color: string): this {
    return this.#stop({ max: scaleColour(color) });
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, this.#spec());
  }

  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context, this.#spec());
  }

  #spec(): RuleSpec {
    if (this.#places === null) throw new SheetsError('Conditional format rule must have at least one range.');
    if (this.#opaque !== null) return { ...this.#places, config: this.#opaque, stored: null };
    if (this.#scale !== null) return { ...this.#places, config: scaleRule(this.#scale), stored: null };
    if (this.#criteria === null) throw new SheetsError('Conditional format rule must have a condition.');
    return {
      ...this.#places,
      config: engineRule(this.context.book, this.#criteria, this.#style),
      stored: null,
    };
  }

  #look(style: IStyleBase): this {
    this.#style = { ...this.#style, ...style };
    this.#opaque = null;
    return this;
  }

  #stop(end: { readonly min: string } | { readonly max: string }): this {
    this.#scale = { ...this.#scale, ...end };
    this.#criteria = null;
    this.#opaque = null;
    return this;
  }

  #when(type: Criteria['type'], ...values: (string | number)[]): this {
    this.#criteria = { type, values };
    this.#scale = null;
    this.#opaque = null;
    return this;
  }
}

countCalls(ConditionalFormatRule, { free: 'all' });
countCalls(ConditionalFormatRuleBuilder, { free: 'all' });

function styleOf(config: IConditionalFormattingRuleConfig): IStyleBase {
  return 'style' in config ? config.style : {};
}

function scaleColour(color: string): string {
  const hex = hexColour(color);
  if (hex === null) throw new SheetsError(`Invalid argument: color "${color}"`);
  return hex;
}

/** A scale from the smallest to the largest number. */
function scaleRule({
  min,
  max,
}: {
  readonly min?: string;
  readonly max?: string;
}): IConditionalFormattingRuleConfig {
  if (min === undefined || max === undefined)
    throw new SheetsError('Conditional format rule must have a minpoint and a maxpoint.');
  return {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: min, value: { type: CFValueType.min } },
      { index: 1, color: max, value: { type: CFValueType.max } },
    ],
  };
}
