import type { Table } from '../table/table';
import { fullerOwners, indexNames } from '../unit/name-index';
import { nameKey, parseUnitName, type UnitName } from '../unit/parse-name';

/**
 * Tables whose units go by the names in full that other tables have for them, so that what is told of them can be compared: "Hòa An" of a
 * tab that a chart is drawn from is "Xã Hòa An". A name that is short for two, or stands beside the full one, stays.
 */
export function withNamesInFull(tables: readonly Table[]): readonly Table[] {
  const named = tables.map(namesIn);
  const all = new Map(named.flatMap((own) => [...own]));
  if (named.every(({ size }) => size === all.size)) return tables;
  const names = [...all.values()];
  const index = indexNames(names.map((name, owner) => ({ name, owner })));
  const full = new Map(
    names.flatMap((name, at): [string, UnitName][] => {
      const [owner, ...others] = fullerOwners(index, name, at);
      const found = owner === undefined || others.length > 0 ? undefined : names[owner];
      return found === undefined ? [] : [[nameKey(name), found]];
    }),
  );
  if (full.size === 0) return tables;
  return tables.map((table, at) => {
    const own = named[at];
    const nameOf = (short: string) => {
      const found = full.get(nameKey(parseUnitName(short)));
      return found === undefined || own?.has(nameKey(found)) ? short : found.spelling;
    };
    if (!own || ![...own.keys()].some((key) => full.has(key))) return table;
    const rows = table.rows.map((row) => (row.kind === 'unit' ? { ...row, name: nameOf(row.name) } : row));
    return { ...table, rows };
  });
}

function namesIn({ rows }: Table): ReadonlyMap<string, UnitName> {
  return new Map(
    rows.flatMap(({ kind, name }): [string, UnitName][] => {
      const parsed = parseUnitName(name);
      return kind === 'unit' ? [[nameKey(parsed), parsed]] : [];
    }),
  );
}
