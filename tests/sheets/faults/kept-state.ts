import type { HostWorkbook } from '../../../src/local/workbook-state';

/**
 * Everything that a workbook keeps, as one text: cells, styles, rules, notes, dropdowns, marks, properties. Ids drawn by chance, of
 * styles, tabs and links, are numbered as they come, so that two workbooks alike but for these have the same text.
 */
export function keptState(workbook: HostWorkbook): string {
  const text = JSON.stringify(workbook, (key, value: unknown) => {
    if (key === 'rangeId') return 'drawn';
    return value instanceof Map ? [...value] : value;
  });
  const tabs = [...workbook.sheetIds.values()].filter((id) => id !== 0);
  const drawn = new Set([...Object.keys(workbook.snapshot.styles), ...tabs.map(String)]);
  const numbers = new Map<string, string>();
  return text.replace(/[\w-]+/g, (word) => {
    if (!drawn.has(word)) return word;
    const number = numbers.get(word) ?? `id ${numbers.size}`;
    numbers.set(word, number);
    return number;
  });
}
