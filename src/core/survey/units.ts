import type { Table } from '../table/table';
import { deriveDirectory } from '../unit/derive';
import type { Directory } from '../unit/directory';
import type { ListedUnit, NamedRow } from '../unit/named-row';
import type { Place } from '../workbook/workbook';
import type { LoneName } from './survey';

/** A name of a unit as a source gives it, and what knows it again. */
interface Mention {
  readonly named: NamedRow;
  readonly place: Place;
}

/** The units of a workbook and which rows of each table are whose. */
export interface GatheredUnits {
  readonly directory: Directory;
  readonly loneNames: readonly LoneName[];
  /** By table: the rows of each unit, by the unit's index. */
  readonly rowsIn: ReadonlyMap<Table, ReadonlyMap<number, readonly number[]>>;
}

/** Finds who is who in all sources of a workbook (rules 8 and 9 of the product). */
export function gatherUnits(tables: readonly Table[], listed: readonly ListedUnit[]): GatheredUnits {
  const mentions = tables.flatMap((table, index) => mentionsIn(table, index));
  const derived = deriveDirectory(
    mentions.map(({ named }) => named),
    listed,
  );
  const rowsIn = new Map(tables.map((table) => [table, new Map<number, number[]>()]));
  mentions.forEach(({ named }, index) => {
    const table = tables[named.table];
    const unit = derived.unitOfRow[index] ?? null;
    const rows = table && rowsIn.get(table);
    if (unit === null || !rows) return;
    const known = rows.get(unit);
    if (known) known.push(named.row);
    else rows.set(unit, [named.row]);
  });
  const loneNames = derived.unmatched.flatMap(({ row, suggestions }): LoneName[] => {
    const mention = mentions[row];
    return mention ? [{ name: mention.named.name, place: mention.place, suggestions }] : [];
  });
  return { directory: derived.directory, loneNames, rowsIn };
}

function mentionsIn(table: Table, index: number): readonly Mention[] {
  return table.rows.flatMap(({ kind, row, name, ordinal, group }): Mention[] => {
    if (kind !== 'unit') return [];
    const place = { tab: table.tab, row, column: table.unitColumn };
    return [{ named: { table: index, row, name, ordinal, group }, place }];
  });
}
