import type { DataValidation } from 'hucre/xlsx';
import { quoteTab } from '../../core/workbook/a1';
import type { DataValidationEntry } from '../workbook-state';
import { formatArea, parseAreas } from './areas';

/** A check of typed values as the file has it; `entries` is empty for what is none, as a note that shows beside a cell. */
export interface KeptValidation {
  readonly file: DataValidation;
  readonly entries: readonly DataValidationEntry[];
}

/** A tab, by the engine's id and by its name. */
interface Tab {
  readonly id: string;
  readonly name: string;
}

type Rule = Pick<DataValidationEntry, 'criteria' | 'values' | 'showDropdown'>;

/** The checks of a tab as entries, one for each area they cover. */
export function keptValidations(validations: readonly DataValidation[], tab: Tab): readonly KeptValidation[] {
  return validations.map((file) => ({ file, entries: entriesOf(file, tab) }));
}

/** Any day: Excel takes one for a number above 0. */
const ANY_DAY = { type: 'date', operator: 'greaterThan', formula1: '0' } as const;
/** What Excel checks besides lists; Google's documentation does not tell what each becomes in a spreadsheet. */
const TYPES: readonly string[] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];
const REFERENCE =
  /^((?:'(?:[^']|'')*'|[^'!(),]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/i;
/** A part of a reference that moves from cell to cell: each cell of a check has another list then. */
const LOOSE = /(?<!\$)\b[A-Z]+|(?<![$\d])\d/i;

function entriesOf(file: DataValidation, tab: Tab): readonly DataValidationEntry[] {
  const rule = ruleOf(file, tab);
  if (rule === null) return [];
  return parseAreas(file.range).map((range) => ({ sheet: tab.id, range, ...rule, ...commonOf(file) }));
}

function ruleOf(
  { type, operator = 'between', formula1 = '', formula2 = '', values, range }: DataValidation,
  tab: Tab,
): Rule | null {
  if (type === 'list' && values !== undefined)
    return { criteria: 'VALUE_IN_LIST', values, showDropdown: true };
  const [, ownTab = `${quoteTab(tab.name)}!`, cells] =
    (type === 'list' ? REFERENCE.exec(formula1) : null) ?? [];
  if (cells !== undefined && (!LOOSE.test(cells) || !/[: ]/.test(range)))
    return { criteria: 'VALUE_IN_RANGE', values: [ownTab + cells], showDropdown: true };
  if (type === ANY_DAY.type && operator === ANY_DAY.operator && formula1 === ANY_DAY.formula1)
    return { criteria: 'DATE_IS_VALID_DATE', values: [], showDropdown: false };
  // Separators between arguments and decimal marks are other signs in a file than in a spreadsheet.
  if (type === 'custom' && /^[^,]+$/.test(formula1) && !/\d\.\d/.test(formula1))
    return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`], showDropdown: false };
  if (!TYPES.includes(type)) return null;
  return { criteria: 'OF_FILE', values: [type, operator, formula1, formula2], showDropdown: false };
}

function commonOf(file: DataValidation): Pick<DataValidationEntry, 'allowInvalid' | 'helpText'> {
  return {
    allowInvalid: file.showErrorMessage !== true || (file.errorStyle ?? 'stop') !== 'stop',
    helpText: file.inputMessage ?? null,
  };
}

/**
 * The checks to write, in the order of their entries: the file's own where all of these are still there, the others from their entries.
 * Lists that xlsx has no room for are left out.
 */
export function validationsToWrite(
  entries: readonly DataValidationEntry[],
  kept: readonly KeptValidation[],
): DataValidation[] {
  const left = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), at]);
  });
  let last = -1;
  const unchanged = kept.flatMap(({ file, entries: own }) => {
    if (!own.every((entry) => (left.get(keyOf(entry)) ?? []).length > 0)) return [];
    last = Math.max(last, ...own.map((entry) => left.get(keyOf(entry))?.shift() ?? -1));
    return [{ at: last, file }];
  });
  const changed = [...left.values()].flat().flatMap((at) => {
    const entry = entries[at];
    return entry !== undefined && isWritable(entry) ? [{ at, file: validationOf(entry) }] : [];
  });
  return [...unchanged, ...changed].sort((one, other) => one.at - other.at).map(({ file }) => file);
}

/** Excel takes a file for damaged whose list in one text is longer, or holds its own separators. */
const LONGEST_LIST = 255;

function isWritable({ criteria, values }: DataValidationEntry): boolean {
  if (criteria === 'CUSTOM_FORMULA') return !/[;,]/.test(values[0] ?? '');
  if (criteria !== 'VALUE_IN_LIST') return true;
  return values.join(',').length <= LONGEST_LIST && !values.some((value) => /[,"]/.test(value));
}

function keyOf(entry: DataValidationEntry): string {
  const { criteria, values, showDropdown, allowInvalid, helpText } = entry;
  return JSON.stringify([formatArea(entry.range), criteria, values, showDropdown, allowInvalid, helpText]);
}

function validationOf(entry: DataValidationEntry): DataValidation {
  return {
    ...conditionOf(entry),
    range: formatArea(entry.range),
    allowBlank: true,
    showErrorMessage: !entry.allowInvalid,
    ...(entry.helpText === null ? {} : { inputMessage: entry.helpText, showInputMessage: true }),
  };
}

function conditionOf({ criteria, values }: DataValidationEntry): Omit<DataValidation, 'range'> {
  const formula1 = (values[0] ?? '').replace(/^=/, '');
  if (criteria === 'DATE_IS_VALID_DATE') return ANY_DAY;
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1 };
  if (criteria === 'OF_FILE') return ofFile(values);
  return criteria === 'VALUE_IN_LIST'
    ? { type: 'list', values: [...values] }
    : { type: 'list', formula1: fixed(formula1) };
}

/** A reference that is the same for each cell of a check. */
function fixed(reference: string): string {
  const mark = reference.lastIndexOf('!') + 1;
  const cells = reference.slice(mark).replace(/\$?([A-Z]+|\d+)/gi, '$$$1');
  return reference.slice(0, mark) + cells;
}

function ofFile([type, operator, formula1, formula2]: readonly string[]): Omit<DataValidation, 'range'> {
  return {
    type: type as DataValidation['type'],
    ...(operator === undefined || type === 'custom' || type === 'list'
      ? {}
      : { operator: operator as NonNullable<DataValidation['operator']> }),
    ...(formula1 ? { formula1 } : {}),
    ...(formula2 ? { formula2 } : {}),
  };
}
