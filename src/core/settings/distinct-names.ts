import { wordKey } from '../text/word-key';
import { FAULTS } from './faults';
import type { RowCells } from './read-fields';
import type { IndicatorRow } from './row';
import { type IndicatorSetting, isPrintedAs } from './setting';

/** A row of the tab that was read: its source, its cells and what it says. */
export interface ReadRow {
  readonly source: IndicatorRow;
  readonly cells: RowCells;
  readonly setting: IndicatorSetting;
}

/**
 * Takes back names that staff typed where another indicator is printed under the same name; the one whose name was
 * recognised keeps it, else the upper one. Indicators that are not used are not printed.
 */
export function withDistinctNames(
  rows: readonly ReadRow[],
  recognised: readonly IndicatorRow[],
): IndicatorSetting[] {
  const rowOf = new Map(rows.flatMap((row) => (row.setting.part === null ? [[row.source.key, row]] : [])));
  const owners = new Set<string>();
  for (const source of recognised) {
    if (source.as.kind === 'tab' || source.as.kind === 'replaced') continue;
    const row = rowOf.get(source.key);
    if (row === undefined || (row.setting.name === null && isPrinted(row))) owners.add(wordKey(source.name));
  }
  return rows.map((row) => {
    const { name } = row.setting;
    if (name === null || !isPrinted(row)) return row.setting;
    if (owners.has(wordKey(name)))
      return { ...row.setting, name: row.cells.fault('name', FAULTS.nameTwice(name)) };
    owners.add(wordKey(name));
    return row.setting;
  });
}

function isPrinted({ source, setting }: ReadRow): boolean {
  return isPrintedAs(setting.calculation ?? source.calculation);
}
