import { addToGroup } from '../collection/group-by';
import { cleanGroupName } from '../unit/group';
import { keyOfName, parseUnitName } from '../unit/parse-name';
import type { TableRow } from './table';

/**
 * Units of one name, each under another place, with these behind them: "Xã Hưng Đạo" under "Thành phố" and under "Huyện Bảo Lạc". Under headings that
 * are no places ("6 tháng đầu năm"), or twice under one, it is the same unit.
 */
export function withPlacesOfGroups(rows: readonly TableRow[]): readonly TableRow[] {
  const places = new Set(rows.flatMap(({ group }) => group ?? []).filter(isPlace));
  if (places.size < 2) return rows;
  const alike = new Map<string, TableRow[]>();
  for (const row of rows) if (row.kind === 'unit') addToGroup(alike, keyOfName(row.name), row);
  const named = new Map(
    [...alike.values()].flatMap((own) => {
      const over = new Set(own.flatMap(({ group }) => group ?? []));
      const areApart =
        own.length > 1 && over.size === own.length && [...over].every((group) => places.has(group));
      return areApart
        ? own.map((row) => [row, `${row.name} (${cleanGroupName(row.group) ?? ''})`] as const)
        : [];
    }),
  );
  return named.size === 0 ? rows : rows.map((row) => ({ ...row, name: named.get(row) ?? row.name }));
}

function isPlace(group: string): boolean {
  const { kind, level } = parseUnitName(cleanGroupName(group) ?? '');
  return kind === 'district' && level !== null;
}
