import type { DataValidation } from 'hucre/xlsx';
import type { DataValidationEntry } from '../workbook-state';
import { formatArea, parseAreas } from './areas';

/** A check of typed values as the file has it; `entries` is empty for kinds that only the file keeps. */
export interface KeptValidation {
  readonly file: DataValidation;
  readonly entries: readonly DataValidationEntry[];
}

/** The checks of a tab; lists become entries, one for each area they cover. */
export function keptValidations(
  validations: readonly DataValidation[],
  tab: string,
): readonly KeptValidation[] {
  return validations.map((file) => ({ file, entries: entriesOf(file, tab) }));
}

/** Any day: Excel takes one for a number above 0. */
const ANY_DAY = { type: 'date', operator: 'greaterThan', formula1: '0' } as const;

function entriesOf(file: DataValidation, tab: string): readonly DataValidationEntry[] {
  const other = otherThanList(file);
  if (other !== null)
    return parseAreas(file.range).map((range) => ({ sheet: tab, range, ...other, ...commonOf(file) }));
  const fromRange = file.values === undefined;
  if (file.type !== 'list' || (fromRange && !/^[^(),]+$/.test(file.formula1 ?? ''))) return [];
  return parseAreas(file.range).map((range) => ({
    sheet: tab,
    range,
    criteria: fromRange ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST',
    values: fromRange ? [file.formula1 ?? ''] : (file.values ?? []),
    showDropdown: true,
    ...commonOf(file),
  }));
}

/** A day, or a formula without separators between arguments, which are other signs in a file than in a spreadsheet. */
function otherThanList({
  type,
  operator,
  formula1 = '',
}: DataValidation): Pick<DataValidationEntry, 'criteria' | 'values' | 'showDropdown'> | null {
  if (type === ANY_DAY.type && operator === ANY_DAY.operator && formula1 === ANY_DAY.formula1)
    return { criteria: 'DATE_IS_VALID_DATE', values: [], showDropdown: false };
  if (type !== 'custom' || !/^[^,]+$/.test(formula1)) return null;
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`], showDropdown: false };
}

function commonOf(file: DataValidation): Pick<DataValidationEntry, 'allowInvalid' | 'helpText'> {
  return {
    allowInvalid: file.showErrorMessage !== true || (file.errorStyle ?? 'stop') !== 'stop',
    helpText: file.inputMessage ?? null,
  };
}

/**
 * The checks to write: the file's own where all their entries are still there, the others from their entries. Lists that
 * xlsx has no room for are left out.
 */
export function validationsToWrite(
  entries: readonly DataValidationEntry[],
  kept: readonly KeptValidation[],
): DataValidation[] {
  const left = new Map<string, DataValidationEntry[]>();
  for (const entry of entries) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry]);
  const unchanged = kept.filter(({ entries: own }) => {
    if (!own.every((entry) => (left.get(keyOf(entry)) ?? []).length > 0)) return false;
    for (const entry of own) left.get(keyOf(entry))?.pop();
    return true;
  });
  const changed = [...left.values()].flat().filter(isWritable);
  return [...unchanged.map(({ file }) => file), ...changed.map(validationOf)];
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

function conditionOf({
  criteria,
  values,
}: DataValidationEntry): Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1'> {
  const formula1 = (values[0] ?? '').replace(/^=/, '');
  if (criteria === 'DATE_IS_VALID_DATE') return ANY_DAY;
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1 };
  return criteria === 'VALUE_IN_LIST' ? { type: 'list', values: [...values] } : { type: 'list', formula1 };
}
