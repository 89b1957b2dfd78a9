import type { ICellData } from '@univerjs/core';
import { quoteTab } from '../../core/workbook/a1';
import type { DataValidationEntry, HostWorkbook } from '../workbook-state';

/** Excel takes no longer name for a tab, and calls a file damaged that has one. */
const LONGEST = 31;
/** Nor does it take these, or an apostrophe at either end. */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/g;
/** Resources whose texts may be formulas. */
const WITH_FORMULAS: readonly string[] = ['SHEET_CONDITIONAL_FORMATTING_PLUGIN', 'SHEET_DEFINED_NAME_PLUGIN'];
/** A tab before a reference, or text, which names none. */
const TAB = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=\s*!)|([A-Za-z0-9_.\u0080-\uffff]+)(?=!)/g;

/** Tab names by other tab names; names that stay are not in it. */
export type NewNames = ReadonlyMap<string, string>;

/**
 * The names that tabs get in a file because Excel would refuse theirs: `T9/2024` is `T9-2024` there, and a long name is cut, as Google
 * does on download. No two tabs get the same, whatever their case.
 */
export function fileNames(names: readonly string[]): NewNames {
  const plain = names.map((name) => name.replace(FORBIDDEN, '-').slice(0, LONGEST).trimEnd());
  const taken = new Set(
    names.filter((name, index) => plain[index] === name).map((name) => name.toLowerCase()),
  );
  const changed = new Map<string, string>();
  names.forEach((name, index) => {
    const wanted = plain[index] ?? '';
    if (wanted === name) return;
    let found = wanted;
    for (let number = 2; taken.has(found.toLowerCase()); number += 1) {
      const end = ` (${number})`;
      found = wanted.slice(0, LONGEST - end.length) + end;
    }
    taken.add(found.toLowerCase());
    changed.set(name, found);
  });
  return changed;
}

/** The names of a workbook's tabs that Excel would refuse, each with the one that it gets in a file. */
export function renamedInFile({ snapshot }: HostWorkbook): NewNames {
  return fileNames(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? ''));
}

/** A formula with other names of tabs; text stays, what INDIRECT reads too. */
export function withTabNames(formula: string, names: NewNames): string {
  return formula.replace(TAB, (found, quoted?: string, word?: string) => {
    const name = names.get(quoted?.replace(/''/g, "'") ?? word ?? '');
    return name === undefined ? found : quoteTab(name);
  });
}

/** A workbook whose tabs have other names, in its formulas as well. */
export function renameTabs(workbook: HostWorkbook, names: NewNames): HostWorkbook {
  if (names.size === 0) return workbook;
  const snapshot = structuredClone(workbook.snapshot);
  for (const tab of Object.values(snapshot.sheets)) {
    tab.name = names.get(tab.name ?? '') ?? tab.name ?? '';
    for (const cells of Object.values(tab.cellData ?? {})) {
      for (const cell of Object.values<ICellData>(cells ?? {})) {
        if (cell.f) cell.f = withTabNames(cell.f, names);
      }
    }
  }
  for (const resource of snapshot.resources ?? []) {
    if (WITH_FORMULAS.includes(resource.name)) resource.data = withNamesInside(resource.data, names);
  }
  const dataValidations = workbook.dataValidations.map((entry) => checkWithTabNames(entry, names));
  return { ...workbook, snapshot, dataValidations };
}

/** A check of typed values with other names of tabs. */
export function checkWithTabNames(entry: DataValidationEntry, names: NewNames): DataValidationEntry {
  return isOfCells(entry)
    ? { ...entry, values: entry.values.map((value) => withTabNames(value, names)) }
    : entry;
}

function isOfCells({ criteria }: DataValidationEntry): boolean {
  return criteria !== 'VALUE_IN_LIST' && criteria !== 'DATE_IS_VALID_DATE';
}

/** Formulas in a plugin's part begin with `=`; what a name stands for may do without. */
function withNamesInside(json: string, names: NewNames): string {
  if (json === '') return json;
  const parsed: unknown = JSON.parse(json, (key, value: unknown) => {
    const isFormula = typeof value === 'string' && (value.startsWith('=') || key === 'formulaOrRefString');
    return isFormula ? withTabNames(value, names) : value;
  });
  return JSON.stringify(parsed);
}
