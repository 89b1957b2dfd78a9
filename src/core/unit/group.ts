import { cleanText, foldText } from '../text/normalise';
import type { UnitGroup } from './directory';
import type { UnitKind } from './kind';
import { COMMUNE_LEVELS } from './level';
import type { ListedUnit } from './named-row';
import { parseUnitName } from './parse-name';
import { spellingKey } from './spelling';

/** What decides the group of a unit. */
export interface Grouped {
  readonly kind: UnitKind;
  readonly level: string | null;
  /** The group that the list or a group row of a table puts it in; null when neither does. */
  readonly stated: string | null;
  /** Its name, where it is known. */
  readonly name?: string;
  /** Its row in staff's list; null for none. */
  readonly listed?: Pick<ListedUnit, 'group' | 'life'> | null;
}

/** What a block is made of; communes are apart from districts where a workbook has both. */
type Block = UnitKind | 'commune';

const BLOCKS: readonly Block[] = ['district', 'commune', 'sector', 'other', 'office'];

/** What a sector is called, in folded text. */
const SECTOR = 'nganh';

const NUMBERING = /^(?:(?:[IVX]+|[A-G]|\d{1,3}) ?[.)\-–:/] ?|[IVX]+ )(?=\S)/;

/** The group of units that belong to no other. */
export const OTHERS = 'Đơn vị khác';

/** The group of all units but the offices, where nothing tells those of one kind from the others. */
const ALL = 'Các đơn vị';

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
 * no group: its name is ''. Where no unit is a union (`ofUnions`), a Ban and a Văn phòng are units like others, in their place. Where nothing is a district or a sector, a "Ban" is a unit like others. `groupOf` has a name for each unit given.
 */
export function groupUnits(
  given: readonly Grouped[],
  { ofUnions }: { readonly ofUnions: boolean } = { ofUnions: true },
): {
  readonly groups: readonly UnitGroup[];
  readonly groupOf: readonly string[];
} {
  const units = ofUnions
    ? given
    : given.map((unit) => (unit.kind === 'office' ? { ...unit, kind: 'other' as const } : unit));
  const officesApart = units.some(({ kind }) => kind === 'district' || kind === 'sector');
  const blocks = findBlocks(units);
  const spelled = new Map<string, string>();
  const statedOf = findStated(units, blocks);
  const isLeftOut = leftOutTeller(units);
  const areUnclear = hasBarePlaces(units, blocks) || areBodiesAlone(units, blocks);
  const nameOf = (block: Block) => {
    if (!officesApart) return nameOfBlock('other');
    return areUnclear && block !== 'office' ? ALL : nameOfBlock(block);
  };
  const groupOf = units.map((unit, index) => {
    const block = blocks[index] ?? unit.kind;
    const name = unit.stated ?? (isLeftOut(unit) ? null : statedOf.get(block)) ?? nameOf(block);
    const key = spellingKey(name);
    const known = spelled.get(key);
    if (known === undefined) spelled.set(key, name);
    return known ?? name;
  });
  const names = sortGroups(units, { blocks, groupOf });
  const groups = names.map((name) => {
    const unions = units.some((unit, index) => groupOf[index] === name && unit.kind !== 'office');
    return { name, union: unions && !(ofUnions && OFFICES.test(foldText(name))) };
  });
  const [only, ...more] = groups;
  if (only === undefined || more.length > 0) return { groups, groupOf };
  return { groups: [{ name: '', union: only.union }], groupOf: groupOf.map(() => '') };
}

/**
 * Whether nobody has put units into groups, and names that may be places' say no level beside others that do: "Hòa An" beside "TP. Cao
 * Bằng", "P. Sông Bằng" beside "Xã Chu Trinh". A group of those that say one would hold a part of its kind.
 */
function hasBarePlaces(units: readonly Grouped[], blocks: readonly Block[]): boolean {
  if (units.some(({ stated }) => stated !== null)) return false;
  return units.some(
    ({ name }, index) => blocks[index] === 'other' && name !== undefined && isBarePlace(name),
  );
}

/**
 * Whether nobody has put units into groups, and without a place among them most sectors are not called so, beside others: a group of
 * "CĐ BHXH tỉnh" and "CĐ Thuế tỉnh" would leave out "CĐ Sở Y tế". "CĐ ngành Y tế" is one beside a company.
 */
function areBodiesAlone(units: readonly Grouped[], blocks: readonly Block[]): boolean {
  if (units.some(({ stated }) => stated !== null) || blocks.some(isPlaceBlock)) return false;
  const sectors = units.filter((_, index) => blocks[index] === 'sector');
  const uncalled = sectors.filter(({ name = SECTOR }) => !foldText(name).split(' ').includes(SECTOR));
  return blocks.includes('other') && uncalled.length * 2 > sectors.length;
}

function isPlaceBlock(block: Block): boolean {
  return block === 'district' || block === 'commune';
}

/** A name of words that all begin with a capital, none of which says what it is. */
function isBarePlace(name: string): boolean {
  if (!parseUnitName(name).bare || name === name.toUpperCase()) return false;
  return cleanText(name)
    .split(' ')
    .every((word) => word !== word.toLowerCase() && word.charAt(0) === word.charAt(0).toUpperCase());
}

/** A unit without a level ("LĐLĐ Hòa An") is a commune's where all that have one are. */
function findBlocks(units: readonly Grouped[]): readonly Block[] {
  const levels = units.flatMap(({ kind, level }) => (kind === 'district' && level !== null ? level : []));
  const communesOnly = levels.length > 0 && levels.every((level) => COMMUNE_LEVELS.has(level));
  return units.map(({ kind, level }) => {
    if (kind !== 'district') return kind;
    return (level === null ? communesOnly : COMMUNE_LEVELS.has(level)) ? 'commune' : kind;
  });
}

/** Where all units of a block that have a stated group have the same one, the rest of the block joins them. */
function findStated(units: readonly Grouped[], blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const found = new Map<Block, Set<string>>();
  units.forEach(({ kind, stated }, index) => {
    if (stated === null) return;
    const block = blocks[index] ?? kind;
    found.set(block, (found.get(block) ?? new Set()).add(stated));
  });
  return new Map(
    [...found].flatMap(([block, names]): [Block, string][] => {
      const [only, ...more] = names;
      return only === undefined || more.length > 0 ? [] : [[block, only]];
    }),
  );
}

/**
 * Tells units that staff's list leaves without a group where it puts others into one: of ten communes three in 'Khối B' are a group by
 * themselves, and no other joins it. One that went into another need not name any.
 */
function leftOutTeller(units: readonly Grouped[]): (unit: Grouped) => boolean {
  const isNamed = ({ listed }: Grouped) => cleanGroupName(listed?.group ?? null) !== null;
  if (!units.some(isNamed)) return () => false;
  const isOwn = ({ listed }: Grouped) => listed != null && (listed.life?.joins ?? null) === null;
  return (unit) => isOwn(unit) && !isNamed(unit);
}

function nameOfBlock(block: Block): string {
  switch (block) {
    case 'district':
      return 'Khối huyện, thành phố';
    case 'commune':
      return 'Khối xã, phường';
    case 'sector':
      return 'Khối ngành';
    case 'office':
      return 'Các Ban, Văn phòng';
    case 'other':
      return OTHERS;
  }
}

function sortGroups(
  units: readonly Grouped[],
  { blocks, groupOf }: { readonly blocks: readonly Block[]; readonly groupOf: readonly string[] },
): readonly string[] {
  const stated = units.some((unit) => unit.stated !== null);
  const ranks = new Map<string, number>();
  units.forEach((unit, index) => {
    const name = groupOf[index] ?? '';
    const kindRank = BLOCKS.indexOf(blocks[index] ?? unit.kind) * units.length;
    const rank = stated && (unit.kind !== 'office' || unit.stated !== null) ? index : kindRank + index;
    ranks.set(name, Math.min(ranks.get(name) ?? rank, rank));
  });
  return [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name);
}
