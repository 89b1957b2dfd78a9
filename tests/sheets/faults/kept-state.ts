import type { HostWorkbook } from '../../../src/local/workbook-state';

/**
 * Everything that a workbook keeps, as one text: cells, styles, rules, notes, dropdowns, marks, properties. Ids drawn by chance, of
 * styles, tabs, charts and links, are numbered as they come, so that two workbooks alike but for these have the same text.
 */
export function keptState(workbook: HostWorkbook): string {
  const text = JSON.stringify(workbook, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const tabs = [...workbook.sheetIds.values()].filter((id) => id !== 0);
  const charts = workbook.charts.map(({ id }) => String(id));
  const links = [...text.matchAll(/"rangeId":"([\w-]+)"/g)].map(([, id = '']) => id);
  const drawn = new Set([...Object.keys(workbook.snapshot.styles), ...tabs.map(String), ...charts, ...links]);
  if (drawn.size === 0) return text;
  const numbers = new Map<string, string>();
  return text.replace(new RegExp(`(?<![\\w-])(?:${[...drawn].join('|')})(?![\\w-])`, 'g'), (word) => {
    const number = numbers.get(word) ?? `id ${numbers.size}`;
    numbers.set(word, number);
    return number;
  });
}
