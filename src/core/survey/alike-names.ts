import { type NamedInForms, suggestNames } from '../form/near-names';
import { measureKind } from '../measure/kind';
import type { TableProblem } from '../problem/problem';
import { suggestionText } from '../unit/suggestion-words';
import type { Indicator } from './indicator';

/** Indicators of forms whose words are much like another's that the same forms lack; one problem each. */
export function problemsOfAlikeNames(indicators: readonly Indicator[]): readonly TableProblem[] {
  const named = indicators.flatMap(({ label, measure, origin }) => {
    if (origin.kind !== 'forms') return [];
    const own: NamedInForms = {
      name: label,
      forms: new Set(origin.rows.keys()),
      measure: measure === null ? null : measureKind(measure),
    };
    return [{ own, rows: origin.rows }];
  });
  return [...suggestNames(named.map(({ own }) => own))].flatMap(([index, suggestions]): TableProblem[] => {
    const found = named[index];
    const [form, [row] = []] = [...(found?.rows ?? [])][0] ?? [];
    if (found === undefined || form === undefined || row === undefined) return [];
    const place = { tab: form.tab, row: row.row, column: form.nameColumn };
    return [{ kind: 'indicatorAlike', place, text: found.own.name, others: suggestions.map(suggestionText) }];
  });
}
