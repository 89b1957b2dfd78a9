import { cleanText, foldText } from '../text/normalise';
import type { UnitGroup } from './directory';
import type { UnitKind } from './kind';
import { spellingKey } from './spelling';

/** What decides the group of a unit. */
export interface Grouped {
  readonly kind: UnitKind;
  readonly level: string | null;
  /** The group that the list or a group row of a table puts it in; null when neither does. */
  readonly stated: string | null;
}

/** Levels below the district; a block made of them alone is named after them. */
export const COMMUNE_LEVELS: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn']);

const KINDS: readonly UnitKind[] = ['district', 'sector', 'other', 'office'];

const NUMBERING = /^(?:(?:[IVX]+|[A-G]|\d{1,3}) ?[.)\-–:/] ?|[IVX]+ )(?=\S)/;

/** Names that staff give to the block of the federation's own offices, in folded text. */
const OFFICES = /^(?:khoi |cac )*(?:ban|van phong|co quan)(?![a-z])/;

/** A group's words without the numbering before and the colon behind them: "I. Khối huyện:" → "Khối huyện"; null for none. */
export function cleanGroupName(text: string | null): string | null {
  const words = cleanText(text ?? '')
    .replace(NUMBERING, '')
    .replace(/ ?[:.]$/, '');
  return words === '' ? null : words;
}

/**
 * Puts units into groups, in print order: the groups that are stated in the order their first units have, else
 * districts, sectors, others; the federation's own offices last and outside the unions' total. One group alone is
 * no group: its name is ''. Where nothing is a district or a sector, a "Ban" is a unit like others. `groupOf` has a name for each unit given.
 */
export function groupUnits(units: readonly Grouped[]): {
  readonly groups: readonly UnitGroup[];
  readonly groupOf: readonly string[];
} {
  const statedOfKind = findStatedOfKind(units);
  const officesApart = units.some(({ kind }) => kind === 'district' || kind === 'sector');
  const communes = units.every(({ kind, level }) => kind !== 'district' || COMMUNE_LEVELS.has(level ?? ''));
  const spelled = new Map<string, string>();
  const groupOf = units.map((unit) => {
    const name =
      unit.stated ?? statedOfKind.get(unit.kind) ?? nameOfKind(officesApart ? unit.kind : 'other', communes);
    const key = spellingKey(name);
    const known = spelled.get(key);
    if (known === undefined) spelled.set(key, name);
    return known ?? name;
  });
  const names = sortGroups(units, groupOf);
  const groups = names.map((name) => {
    const unions = units.some((unit, index) => groupOf[index] === name && unit.kind !== 'office');
    return { name, union: unions && !OFFICES.test(foldText(name)) };
  });
  const [only, ...more] = groups;
  if (only === undefined || more.length > 0) return { groups, groupOf };
  return { groups: [{ name: '', union: only.union }], groupOf: groupOf.map(() => '') };
}

/** Where all units of a kind that have a stated group have the same one, the rest of the kind joins them. */
function findStatedOfKind(units: readonly Grouped[]): ReadonlyMap<UnitKind, string> {
  const found = new Map<UnitKind, Set<string>>();
  for (const { kind, stated } of units) {
    if (stated === null) continue;
    const names = found.get(kind);
    if (names === undefined) found.set(kind, new Set([stated]));
    else names.add(stated);
  }
  return new Map(
    [...found].flatMap(([kind, names]): [UnitKind, string][] => {
      const [only, ...more] = names;
      return only === undefined || more.length > 0 ? [] : [[kind, only]];
    }),
  );
}

function nameOfKind(kind: UnitKind, communes: boolean): string {
  switch (kind) {
    case 'district':
      return communes ? 'Khối xã, phường' : 'Khối huyện, thành phố';
    case 'sector':
      return 'Khối ngành';
    case 'office':
      return 'Các Ban, Văn phòng';
    case 'other':
      return 'Đơn vị khác';
  }
}

function sortGroups(units: readonly Grouped[], groupOf: readonly string[]): readonly string[] {
  const stated = units.some((unit) => unit.stated !== null);
  const ranks = new Map<string, number>();
  units.forEach((unit, index) => {
    const name = groupOf[index] ?? '';
    const kindRank = KINDS.indexOf(unit.kind) * units.length;
    const rank = stated && (unit.kind !== 'office' || unit.stated !== null) ? index : kindRank + index;
    ranks.set(name, Math.min(ranks.get(name) ?? rank, rank));
  });
  return [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name);
}
