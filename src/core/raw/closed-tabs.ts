import { formatNumber } from '../number/format';
import { tabNames } from '../words/tab-names';

/** A tab, or some cells of it, that could not be written, and why in words. */
export interface ClosedTab {
  readonly tab: string;
  readonly why: string;
}

/**
 * What is said behind the sentence on what was done: which tabs were not, and why. One that was done in part is told so; tabs with the
 * same reason stand together.
 */
export function closedSentences(
  closed: readonly ClosedTab[],
  done: readonly string[] = [],
): readonly string[] {
  const kinds = [
    { tabs: closed.filter(({ tab }) => !done.includes(tab)), words: 'Chưa thực hiện được ở' },
    { tabs: closed.filter(({ tab }) => done.includes(tab)), words: 'Chưa thực hiện hết ở' },
  ];
  return kinds.flatMap(({ tabs, words }) =>
    [...new Set(tabs.map(({ why }) => why))].map((why) => {
      const own = new Set(tabs.filter((one) => one.why === why).map(({ tab }) => tab));
      return `${words} ${tabNames([...own])}: ${why}`;
    }),
  );
}

/** How many cells were done in each tab, where not all tabs were: " ('Thu': 4 ô; 'Chi': 2 ô)". '' where all were. */
export function doneByTab(cells: ReadonlyMap<string, number>, closed: readonly ClosedTab[]): string {
  if (closed.length === 0) return '';
  const parts = [...cells].flatMap(([tab, count]) =>
    count === 0 ? [] : [`'${tab}': ${formatNumber(count)} ô`],
  );
  return ` (${parts.join('; ')})`;
}
