import { wholeNumbers } from '../number/whole-numbers';
import { UNASSIGNED } from '../register/own-tab';
import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { commonTarget, ownTarget } from '../target/indicator-target';

/** Sheets takes so many words for one dropdown. */
const MOST_WORDS = 500;

/** A formula with more cases is left out: each row would carry all of them. */
const MOST_CASES = 100;

/** What the dropdowns of `Giao chỉ tiêu` offer; null for more words than a dropdown takes. */
export interface RegisterChoices {
  readonly indicators: readonly string[] | null;
  readonly units: readonly string[] | null;
}

/** Indicators by their printed names; units in the directory's order, then khối, then what nobody was given yet. */
export function registerChoices({
  indicators,
  directory,
}: Pick<Survey, 'indicators' | 'directory'>): RegisterChoices {
  const names = indicators.map(({ name }) => name);
  const groups = directory.groups.length > 1 ? directory.groups.map(({ name }) => name) : [];
  const units = [...directory.units.map(({ name }) => name), ...groups, UNASSIGNED];
  const within = (words: readonly string[]) => (words.length <= MOST_WORDS ? [...new Set(words)] : null);
  return { indicators: within(names), units: within(units) };
}

/** How the formulas of the column `KH chung` begin, by which they are known to be ours. */
const BEGINNING = /^=IF\(\$?[A-Z]{1,3}\d+="";"";(?:SWITCH\(|""\))/;

/** Whether a cell's formula is one of {@link commonFormula}. */
export function isCommonFormula(formula: string): boolean {
  return BEGINNING.test(formula.replace(/\s/g, ''));
}

/** Shows beside an indicator, named in a cell, everybody's target of it: what a row of the register differs from. */
export function commonFormula(cell: string, indicators: readonly Indicator[]): string {
  const cases = indicators.flatMap(({ name, target }) => {
    const common = commonTarget(ownTarget(target));
    return common === null ? [] : [`"${name.replace(/"/g, '""')}";${wholeNumbers(common)}`];
  });
  if (cases.length === 0 || cases.length > MOST_CASES) return `=IF(${cell}="";"";"")`;
  return `=IF(${cell}="";"";SWITCH(${cell};${cases.join(';')};""))`;
}
