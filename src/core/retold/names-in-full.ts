import type { Form } from '../form/form';
import type { Table } from '../table/table';
import { fullerOwners, indexNames } from '../unit/name-index';
import { nameKey, parseUnitName, type UnitName } from '../unit/parse-name';

/** What tells of units: tables of many, forms of one each. */
interface OfUnits {
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
}

/**
 * Tables and forms whose units go by the names in full that others have for them, so that what is told of them can be compared: "Hòa An" of a
 * tab that a chart is drawn from, or of a tab of its own, is "Xã Hòa An". A name that is short for two, or stands beside the full one, stays.
 */
export function withNamesInFull({ tables, forms }: OfUnits): OfUnits {
  const named = tables.map(namesIn);
  const ofForms = forms.map(({ unit }) => parseUnitName(unit.name));
  const all = new Map([
    ...named.flatMap((own) => [...own]),
    ...ofForms.map((name) => [nameKey(name), name] as const),
  ]);
  if (named.every(({ size }) => size === all.size)) return { tables, forms };
  const names = [...all.values()];
  const index = indexNames(names.map((name, owner) => ({ name, owner })));
  const full = new Map(
    names.flatMap((name, at): [string, UnitName][] => {
      const [owner, ...others] = fullerOwners(index, name, at);
      const found = owner === undefined || others.length > 0 ? undefined : names[owner];
      return found === undefined ? [] : [[nameKey(name), found]];
    }),
  );
  if (full.size === 0) return { tables, forms };
  const inFull = tables.map((table, at) => {
    const own = named[at];
    const nameOf = (short: string) => {
      const found = full.get(nameKey(parseUnitName(short)));
      return found === undefined || own?.has(nameKey(found)) ? short : found.spelling;
    };
    if (!own || ![...own.keys()].some((key) => full.has(key))) return table;
    const rows = table.rows.map((row) => (row.kind === 'unit' ? { ...row, name: nameOf(row.name) } : row));
    return { ...table, rows };
  });
  const own = new Set(ofForms.map(nameKey));
  return {
    tables: inFull,
    forms: forms.map((form) => {
      const found = full.get(nameKey(parseUnitName(form.unit.name)));
      if (found === undefined || own.has(nameKey(found))) return form;
      return { ...form, unit: { ...form.unit, name: found.spelling } };
    }),
  };
}

function namesIn({ rows }: Table): ReadonlyMap<string, UnitName> {
  return new Map(
    rows.flatMap(({ kind, name }): [string, UnitName][] => {
      const parsed = parseUnitName(name);
      return kind === 'unit' ? [[nameKey(parsed), parsed]] : [];
    }),
  );
}
