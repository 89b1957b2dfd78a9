import type { IRange, IStyleBase } from '@univerjs/core';
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { cellA1 } from '../../core/workbook/a1';
import { formatAreas, parseAreas } from './areas';
import { cssColour, fileColour } from './colours';
import { engineFormula, fileFormula } from './formulas';
import { clipToGrid, type Grid } from './grid';
import { engineStyle, fileStyle } from './styles';
import { unescapeXml, type XmlElement, xmlElements } from './xml-text';

interface CellRule {
  readonly type: 'highlightCell';
  readonly subType: 'number' | 'formula' | 'text' | 'duplicateValues' | 'uniqueValues';
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  readonly style: IStyleBase;
}

interface ScaleStop {
  readonly type: string;
  readonly value?: string | number;
}

interface ColourScale {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: ScaleStop }[];
}

interface DataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: ScaleStop;
    readonly max: ScaleStop;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

/** A conditional format as the engine's resource holds it, of the kinds that this reader and writer know. */
export interface EngineRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: CellRule | ColourScale | DataBar;
}

const COMPARISONS = new Map([
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['equal', '='],
  ['notEqual', '<>'],
]);
const TEXT_KINDS = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'];
const BLANK_KINDS = ['containsBlanks', 'notContainsBlanks'];

/** A rule of the file, read from its XML. */
export interface FileRule {
  readonly areas: string;
  readonly element: XmlElement;
  /** Its format; undefined when it has none. */
  readonly style: CellStyle | undefined;
}

/** A rule of the file as the engine takes it; null for kinds that only the file keeps (icons, top ten, dates, errors). */
export function engineRule(
  file: FileRule,
  cfId: string,
  options: { readonly themeColours: readonly string[]; readonly grid: Grid },
): EngineRule | null {
  const ranges = parseAreas(file.areas).flatMap((range) => clipToGrid(range, options.grid) ?? []);
  const rule = ranges.length === 0 ? null : ruleOf(file, ranges, options.themeColours);
  return rule === null
    ? null
    : { cfId, ranges, stopIfTrue: isOn(file.element.attributes.get('stopIfTrue')), rule };
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function ruleOf(
  file: FileRule,
  ranges: readonly IRange[],
  themeColours: readonly string[],
): EngineRule['rule'] | null {
  const type = file.element.attributes.get('type') ?? '';
  const formulas = xmlElements(file.element.inner, 'formula').map((element) => unescapeXml(element.inner));
  const style: IStyleBase = engineStyle(file.style, themeColours, { rule: true }) ?? {};
  const cell = (rest: Omit<CellRule, 'type' | 'style'>): CellRule => ({
    type: 'highlightCell',
    style,
    ...rest,
  });
  if (type === 'expression') {
    const value = engineFormula(formulas[0] ?? '');
    return value === null ? null : cell({ subType: 'formula', value });
  }
  if (type === 'cellIs') return comparison(file, formulas, { ranges, cell });
  if (type === 'duplicateValues' || type === 'uniqueValues') return cell({ subType: type });
  if (TEXT_KINDS.includes(type)) {
    return cell({ subType: 'text', operator: type, value: file.element.attributes.get('text') ?? '' });
  }
  if (BLANK_KINDS.includes(type)) return cell({ subType: 'text', operator: type });
  if (type === 'colorScale') return colourScale(file.element.inner, themeColours);
  return type === 'dataBar' ? dataBar(file.element.inner, themeColours) : null;
}

/** A comparison with numbers; one with a cell or a text becomes the formula that says the same. */
function comparison(
  file: FileRule,
  formulas: readonly string[],
  to: {
    readonly ranges: readonly IRange[];
    readonly cell: (rest: Omit<CellRule, 'type' | 'style'>) => CellRule;
  },
): CellRule | null {
  const operator = file.element.attributes.get('operator') ?? '';
  const [first = '', second] = formulas;
  const numbers = formulas.map(Number);
  const start = to.ranges[0];
  if (start === undefined || first === '') return null;
  const place = cellA1({ row: start.startRow, column: start.startColumn });
  const between = operator === 'between' || operator === 'notBetween';
  const numeric = formulas.every((formula) => formula.trim() !== '') && numbers.every(Number.isFinite);
  if (between) {
    if (second === undefined) return null;
    if (numeric) return to.cell({ subType: 'number', operator, value: numbers });
    const inside = `AND(${place}>=${first},${place}<=${second})`;
    return to.cell({ subType: 'formula', value: operator === 'between' ? `=${inside}` : `=NOT(${inside})` });
  }
  const sign = COMPARISONS.get(operator);
  if (sign === undefined) return null;
  if (numeric) return to.cell({ subType: 'number', operator, value: numbers[0] ?? 0 });
  return to.cell({ subType: 'formula', value: `=${place}${sign}${first}` });
}

function stops(inner: string): ScaleStop[] {
  return xmlElements(inner, 'cfvo').map(({ attributes }) => {
    const value = attributes.get('val');
    const type = attributes.get('type') ?? 'min';
    if (value === undefined) return { type };
    return { type, value: type === 'formula' ? `=${value}` : Number(value) };
  });
}

function colours(inner: string, themeColours: readonly string[]): (string | null)[] {
  return xmlElements(inner, 'color').map(({ attributes }) => {
    const [rgb, theme, tint, indexed] = ['rgb', 'theme', 'tint', 'indexed'].map((name) =>
      attributes.get(name),
    );
    const colour = {
      ...(rgb === undefined ? {} : { rgb }),
      ...(theme === undefined ? {} : { theme: Number(theme) }),
      ...(tint === undefined ? {} : { tint: Number(tint) }),
      ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
    };
    return cssColour(colour, themeColours);
  });
}

function colourScale(inner: string, themeColours: readonly string[]): ColourScale | null {
  const found = colours(inner, themeColours);
  const values = stops(inner);
  if (values.length < 2 || values.length !== found.length) return null;
  return {
    type: 'colorScale',
    config: values.map((value, index) => ({ index, color: found[index] ?? '#ffffff', value })),
  };
}

function dataBar(inner: string, themeColours: readonly string[]): DataBar | null {
  const [min, max] = stops(inner);
  const positiveColor = colours(inner, themeColours)[0] ?? '#638ec6';
  if (min === undefined || max === undefined) return null;
  return {
    type: 'dataBar',
    isShowValue: !/<dataBar[^>]*showValue="(?:0|false)"/.test(inner),
    config: { min, max, isGradient: true, positiveColor, nativeColor: '#ff0000' },
  };
}

/** A rule of the engine as the file keeps it. Throws for a kind that cannot be written. */
export function fileRule(rule: EngineRule, priority: number): ConditionalRule {
  const base = {
    priority,
    range: formatAreas(rule.ranges),
    ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
  };
  if (rule.rule.type === 'colorScale') {
    const { config } = rule.rule;
    const colors = config.map((stop) => `FF${fileColour(stop.color)?.rgb ?? 'FFFFFF'}`);
    return {
      ...base,
      type: 'colorScale',
      colorScale: { cfvo: config.map((stop) => fileStop(stop.value)), colors },
    };
  }
  if (rule.rule.type === 'dataBar') {
    const { min, max, positiveColor } = rule.rule.config;
    const color = `FF${fileColour(positiveColor)?.rgb ?? '638EC6'}`;
    return { ...base, type: 'dataBar', dataBar: { cfvo: [fileStop(min), fileStop(max)], color } };
  }
  const style = fileStyle(rule.rule.style, { rule: true });
  return { ...base, ...cellRuleToFile(rule.rule, rule.ranges[0]), ...(style === undefined ? {} : { style }) };
}

type FileStop = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];

function fileStop(stop: ScaleStop): FileStop {
  const type = ['min', 'max', 'num', 'percent', 'percentile'].find((name) => name === stop.type) as
    | FileStop['type']
    | undefined;
  if (type === undefined) throw new TypeError(`Cannot write a colour scale over "${stop.type}"`);
  return stop.value === undefined ? { type } : { type, value: String(stop.value) };
}

function cellRuleToFile(
  rule: CellRule,
  start: IRange | undefined,
): Pick<ConditionalRule, 'type'> & Partial<ConditionalRule> {
  const place = cellA1({ row: start?.startRow ?? 0, column: start?.startColumn ?? 0 });
  if (rule.subType === 'formula')
    return { type: 'expression', formula: fileFormula(String(rule.value ?? '')) };
  if (rule.subType === 'duplicateValues' || rule.subType === 'uniqueValues') return { type: rule.subType };
  const operator = rule.operator ?? '';
  if (rule.subType === 'number') {
    const values = Array.isArray(rule.value) ? rule.value.map(String) : [String(rule.value ?? 0)];
    return { type: 'cellIs', operator: fileOperator(operator), formula: values };
  }
  return textRuleToFile(operator, String(rule.value ?? ''), place);
}

function fileOperator(operator: string): NonNullable<ConditionalRule['operator']> {
  if (operator !== 'between' && operator !== 'notBetween' && !COMPARISONS.has(operator)) {
    throw new TypeError(`Cannot write a conditional format with the operator "${operator}"`);
  }
  return operator as NonNullable<ConditionalRule['operator']>;
}

function textRuleToFile(
  operator: string,
  text: string,
  place: string,
): Pick<ConditionalRule, 'type'> & Partial<ConditionalRule> {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'containsText':
      return { type: operator, text, formula: `NOT(ISERROR(SEARCH(${quoted},${place})))` };
    case 'notContainsText':
      return { type: operator, text, formula: `ISERROR(SEARCH(${quoted},${place}))` };
    case 'beginsWith':
      return { type: operator, text, formula: `LEFT(${place},LEN(${quoted}))=${quoted}` };
    case 'endsWith':
      return { type: operator, text, formula: `RIGHT(${place},LEN(${quoted}))=${quoted}` };
    case 'containsBlanks':
      return { type: operator, formula: `LEN(TRIM(${place}))=0` };
    case 'notContainsBlanks':
      return { type: operator, formula: `LEN(TRIM(${place}))>0` };
    case 'equal':
    case 'notEqual':
      return { type: 'cellIs', operator, formula: quoted };
    default:
      throw new TypeError(`Cannot write a conditional format with the operator "${operator}"`);
  }
}

/** What makes two rules the same apart from the cells they cover. */
export function ruleKey(rule: EngineRule): string {
  const content = rule.rule;
  if (content.type !== 'highlightCell') return JSON.stringify([rule.stopIfTrue, content]);
  const { subType, operator = '', value = '', style } = content;
  return JSON.stringify([rule.stopIfTrue, subType, operator, value, fileStyle(style, { rule: true }) ?? {}]);
}
