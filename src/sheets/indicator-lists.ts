import type { Dropdowns } from '../core/settings/list';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** By this help text a dropdown is known to be ours. */
const HELP = 'Chọn trong danh sách; để trống là theo biểu.';

/**
 * Gives the cells their dropdowns, which warn about other words and refuse none; those that staff set there stay. One
 * call where they are right already, two else.
 */
export function setDropdowns(sheet: Sheet, { row, words }: Dropdowns): void {
  const range = sheet.getRange(row + 1, 1, words.length, words[0]?.length ?? 1);
  const builder = listBuilder();
  let changed = false;
  const rules = range.getDataValidations().map((line, index) =>
    line.map((own, column): Validation | null => {
      const wanted = words[index]?.[column] ?? null;
      if (own && own.getHelpText() !== HELP) return own;
      if (sameWords(own, wanted)) return own;
      changed = true;
      return wanted && builder(wanted);
    }),
  );
  if (changed) range.setDataValidations(rules);
}

function sameWords(own: Validation | null, wanted: readonly string[] | null): boolean {
  if (!own || !wanted) return !own && !wanted;
  const words = own.getCriteriaValues()[0] as unknown;
  return (
    Array.isArray(words) && words.length === wanted.length && wanted.every((word, at) => word === words[at])
  );
}

/** Builds each list once. */
function listBuilder(): (words: readonly string[]) => Validation {
  const built = new Map<string, Validation>();
  return (words) => {
    const key = JSON.stringify(words);
    const known = built.get(key);
    if (known) return known;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(true)
      .setHelpText(HELP)
      .build();
    built.set(key, rule);
    return rule;
  };
}
