import { groupBy } from '../collection/group-by';
import { shortNames } from '../form/near-names';
import { subjectKey } from '../tab/columns';
import { splitNumbering } from '../tab/numbering';
import type { UnitBlock } from './labelled-rows';

/** More labels are events, no indicators. */
const MOST_LABELS = 100;

/**
 * The blocks with one label for what some units write short: "TL CĐCS" for the "Thành lập CĐCS" of the others, in the words that more of them
 * have. Never where one unit has both, see {@link shortNames}.
 */
export function withFullLabels(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  const told = blocks.flatMap((block) => block.rows.map(({ label }) => ({ block, label })));
  const named = [...groupBy(told, ({ label }) => subjectKey(label))].map(([key, [first, ...others]]) => ({
    key,
    label: first?.label ?? '',
    name: splitNumbering(first?.label ?? '').rest,
    measure: null,
    forms: new Set([first, ...others].flatMap((one) => one?.block ?? [])),
  }));
  if (named.length > MOST_LABELS) return blocks;
  const shown = new Map<string, string>();
  for (const [short, full] of shortNames(named)) {
    const [own, other] = [named[short], named[full]];
    if (own === undefined || other === undefined) continue;
    const [less, more] = own.forms.size > other.forms.size ? [other, own] : [own, other];
    shown.set(less.key, more.label);
  }
  if (shown.size === 0) return blocks;
  return blocks.map(({ rows, ...block }) => ({
    ...block,
    rows: rows.map((row) => ({ ...row, label: shown.get(subjectKey(row.label)) ?? row.label })),
  }));
}
