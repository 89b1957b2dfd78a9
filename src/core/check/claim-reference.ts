import { type Indicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { isTotalText } from '../tab/row-words';
import { wordKey } from '../text/word-key';
import { unitFinder } from '../unit/find';

/** A unit under an indicator. */
export type Measured = Indicator['measures'][number];

/** The units a claim speaks of. */
export interface Scope {
  /** Standard name of the unit or group, '' for all together. */
  readonly name: string;
  readonly covers: (measure: Measured) => boolean;
}

/** What references of claims are looked up in. */
export interface References {
  readonly survey: Survey;
  readonly findUnit: (name: string) => { readonly name: string } | null;
  /** Indicators by everything they are called, as {@link nameKey} has it; the first map that knows a name decides. */
  readonly byName: readonly ReadonlyMap<string, readonly Indicator[]>[];
}

/** Prepares the names of a survey. */
export function referencesOf(survey: Survey): References {
  return { survey, findUnit: unitFinder(survey.directory), byName: indexNames(survey.indicators) };
}

/** Names compared without case, tone placement and the blanks and signs around words. */
export function nameKey(text: string): string {
  return wordKey(text)
    .replace(/[\s.,;:()›/–-]+/g, ' ')
    .trim();
}

/** Indicators by their printed names, then by what else they are called: their own words, key, title, tab. */
function indexNames(indicators: readonly Indicator[]): readonly ReadonlyMap<string, readonly Indicator[]>[] {
  const index = (namesOf: (indicator: Indicator) => readonly string[]) => {
    const found = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      for (const key of new Set(namesOf(indicator).map(nameKey))) {
        const known = found.get(key);
        if (known) known.push(indicator);
        else found.set(key, [indicator]);
      }
    }
    return found;
  };
  return [
    index(({ name, key }) => [name, key]),
    index(({ origin }) =>
      sourcesOf(origin).flatMap(({ table, columns }) => [columns.label, table.title, table.tab]),
    ),
  ];
}

/** The indicators that a reference names in full; several where the name is no one's alone. */
export function indicatorsNamed(reference: string, { byName }: References): readonly Indicator[] {
  const key = nameKey(reference);
  for (const names of byName) {
    const found = names.get(key);
    if (key !== '' && found !== undefined) return found;
  }
  return [];
}

/** The units that the words of `Đơn vị` mean: blank and "Toàn tỉnh" all of them; null for a name nobody has. */
export function scopeOf(words: string, { survey, findUnit }: References): Scope | null {
  if (words === '' || isTotalText(words)) return { name: '', covers: () => true };
  const unit = findUnit(words);
  if (unit !== null) return { name: unit.name, covers: (measure) => measure.unit.name === unit.name };
  const group = survey.directory.groups.find(({ name }) => name !== '' && nameKey(name) === nameKey(words));
  return group ? { name: group.name, covers: ({ unit: { group: own } }) => own === group.name } : null;
}
