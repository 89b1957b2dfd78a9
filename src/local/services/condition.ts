import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { fromEngineFormula, toEngineFormula } from '../engine/formula-text';
import { unmodelledFunctions } from '../engine/unmodelled-functions';
import type { BooleanCriteriaName } from './enums';
import type { HostBook } from './host-book';
import { SheetsError } from './sheets-error';

/** A condition in Google's words: what it asks and the values it asks about. */
export interface Criteria {
  readonly type: BooleanCriteriaName;
  readonly values: readonly (string | number)[];
}

const NUMBERS: ReadonlyMap<BooleanCriteriaName, CFNumberOperator> = new Map([
  ['NUMBER_BETWEEN', CFNumberOperator.between],
  ['NUMBER_NOT_BETWEEN', CFNumberOperator.notBetween],
  ['NUMBER_EQUAL_TO', CFNumberOperator.equal],
  ['NUMBER_NOT_EQUAL_TO', CFNumberOperator.notEqual],
  ['NUMBER_GREATER_THAN', CFNumberOperator.greaterThan],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', CFNumberOperator.greaterThanOrEqual],
  ['NUMBER_LESS_THAN', CFNumberOperator.lessThan],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', CFNumberOperator.lessThanOrEqual],
]);
const TEXTS: ReadonlyMap<BooleanCriteriaName, CFTextOperator> = new Map([
  ['TEXT_CONTAINS', CFTextOperator.containsText],
  ['TEXT_DOES_NOT_CONTAIN', CFTextOperator.notContainsText],
  ['TEXT_STARTS_WITH', CFTextOperator.beginsWith],
  ['TEXT_ENDS_WITH', CFTextOperator.endsWith],
  ['TEXT_EQUAL_TO', CFTextOperator.equal],
  ['CELL_EMPTY', CFTextOperator.containsBlanks],
  ['CELL_NOT_EMPTY', CFTextOperator.notContainsBlanks],
]);

/** The engine's rule for a condition. A formula is refused where Sheets refuses it: bad separators, other tabs, custom functions. */
export function engineRule(
  book: HostBook,
  criteria: Criteria,
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style } as const;
  const [first = 0, second = 0] = criteria.values;
  const operator = NUMBERS.get(criteria.type);
  if (operator !== undefined) {
    const between = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
    const value = between ? [Number(first), Number(second)] : Number(first);
    return { ...base, subType: CFSubRuleType.number, operator, value } as INumberHighlightCell;
  }
  const text = TEXTS.get(criteria.type);
  if (text !== undefined)
    return { ...base, subType: CFSubRuleType.text, operator: text, value: String(criteria.values[0] ?? '') };
  if (criteria.type !== 'CUSTOM_FORMULA')
    throw new Error(`${criteria.type} is not modelled by the local host`);
  return { ...base, subType: CFSubRuleType.formula, value: engineCondition(book, String(first)) };
}

/** A rule of the engine in Google's words; null for kinds that Google's API cannot say. */
export function criteriaOf(book: HostBook, rule: IConditionalFormattingRuleConfig): Criteria | null {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return null;
  if (rule.subType === CFSubRuleType.formula) {
    return { type: 'CUSTOM_FORMULA', values: [fromEngineFormula(rule.value, book.locale)] };
  }
  if (rule.subType === CFSubRuleType.number) {
    const type = nameOf(NUMBERS, rule.operator);
    return type === null ? null : { type, values: [rule.value ?? 0].flat() };
  }
  if (rule.subType !== CFSubRuleType.text) return null;
  const type = nameOf(TEXTS, rule.operator);
  const values = type === 'CELL_EMPTY' || type === 'CELL_NOT_EMPTY' ? [] : [rule.value ?? ''];
  return type === null ? null : { type, values };
}

function engineCondition(book: HostBook, formula: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const translation = toEngineFormula(text, book.locale);
  if (translation.kind === 'refused') throw new SheetsError(`Invalid conditional format formula: ${formula}`);
  const bare = text.replace(/"[^"]*"/g, '');
  if (bare.includes('!'))
    throw new SheetsError('Conditional format rule cannot reference a different sheet.');
  for (const [, name = ''] of bare.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    if (book.customFunctions.has(name.toUpperCase())) {
      throw new SheetsError(`Conditional format rule cannot use the custom function ${name}.`);
    }
  }
  const [name] = unmodelledFunctions(translation.formula);
  if (name !== undefined)
    throw new Error(`${name} in a conditional format's formula is not modelled by the local host`);
  return translation.formula;
}

function nameOf<T>(names: ReadonlyMap<BooleanCriteriaName, T>, operator: T): BooleanCriteriaName | null {
  return [...names].find(([, each]) => each === operator)?.[0] ?? null;
}
