import { countEach } from '../collection/count-each';
import type { Directory, Unit } from '../unit/directory';
import { COMMUNE_LEVELS } from '../unit/level';
import { parseUnitName } from '../unit/parse-name';
import type { Scope } from './scope';

/**
 * To whom a target that one line states for everybody applies. `inSource`: the units its source tells of; `unions`: every
 * union of the directory; `alike`: where no unit is a union, the units of the kind its source tells of.
 */
export type WhoHasIt = 'inSource' | 'unions' | 'alike';

/** The units of a workbook as far as it matters who of them has a target; units by their index. */
export interface Candidates {
  readonly directory: Directory;
  /** Units of `Danh mục đơn vị`; none without it. */
  readonly listed: Pick<ReadonlyMap<number, unknown>, 'has' | 'size'>;
  /** The units that each source of the workbook tells of. */
  readonly told: readonly ReadonlySet<number>[];
}

/** Who has a target, by index, and by which rule. */
export interface Having {
  readonly who: WhoHasIt;
  readonly units: ReadonlySet<number>;
}

/**
 * Who has the common target of a log, `own` being the units it tells of, which have it anyway (rule 2 of the product: who
 * sent nothing has 0, and does not vanish). Unions have it where the log tells of unions: those of `Danh mục đơn vị`, without
 * one those of all sources, the federation's own offices left out; communes and CĐCS only where the log tells of such.
 * Enterprises and schools never have it beside unions. Where no unit is a union, those have it that are called as the log's
 * units are ("Lớp …", "Trạm y tế …"), or else those that stand with most of them in one source.
 */
export function unitsWithTarget(own: ReadonlySet<number>, candidates: Candidates): Having {
  const { directory, listed, told } = candidates;
  const unions = directory.units.filter((unit) => tierOf(unit, candidates) !== null);
  const ownUnits = directory.units.filter(({ index }) => own.has(index));
  const withOwn = (more: readonly number[]) => new Set([...own, ...more]);
  if (unions.length > 0) {
    const ownTiers = new Set(ownUnits.flatMap((unit) => tierOf(unit, candidates) ?? []));
    if (ownTiers.size === 0) return { who: 'inSource', units: own };
    const isMeant = meantTiers(ownTiers);
    const meant = unions.filter((unit) => isMeant(tierOf(unit, candidates)));
    const inDirectory = meant.filter(({ index }) => listed.size === 0 || listed.has(index));
    return { who: 'unions', units: withOwn(inDirectory.map(({ index }) => index)) };
  }
  const nouns = sharedNouns(ownUnits);
  if (nouns !== null) {
    const alike = directory.units.filter((unit) => nouns.has(nounOf(unit)));
    return { who: 'alike', units: withOwn(alike.map(({ index }) => index)) };
  }
  const companions = told.filter((units) => {
    const both = [...own].filter((unit) => units.has(unit)).length;
    return both * 2 > own.size;
  });
  return { who: 'alike', units: withOwn(companions.flatMap((units) => [...units])) };
}

/** The units whom a scope means; of unions those of the tiers that its sources tell of, the federation's own offices never. */
export function unitsInScope(
  scope: Scope,
  told: ReadonlySet<number>,
  candidates: Candidates,
): ReadonlySet<number> {
  const { directory, listed } = candidates;
  const isListed = (unit: Unit) => listed.size === 0 || listed.has(unit.index);
  const indexes = (units: readonly Unit[]) => new Set(units.map(({ index }) => index));
  switch (scope.kind) {
    case 'inSource':
      return told;
    case 'everyone':
      return indexes(directory.units.filter((unit) => isListed(unit) || told.has(unit.index)));
    case 'group':
      return indexes(directory.units.filter(({ group }) => group === scope.group));
    case 'unions': {
      const tiers = directory.units.flatMap((unit) =>
        told.has(unit.index) ? (tierOf(unit, candidates) ?? []) : [],
      );
      const isMeant = meantTiers(new Set(tiers));
      return indexes(directory.units.filter((unit) => isListed(unit) && isMeant(tierOf(unit, candidates))));
    }
  }
}

/** How far below the federation a union stands; a commune's is no district's, a CĐCS neither. */
type Tier = 'district' | 'commune' | 'sector' | 'base';

const UNION = /^(?:CĐ(?:CS)?|Công đoàn)(?=[\s.])/i;

/** Null for the federation's own offices and for what is no union: "Công ty A", "Trường B"; a bare name that staff listed is one. */
function tierOf(unit: Unit, { directory, listed }: Candidates): Tier | null {
  const { index, name, kind } = unit;
  const isOffice = directory.groups.some((group) => group.name === unit.group && !group.union);
  if (isOffice || kind === 'office') return null;
  if (kind === 'sector') return 'sector';
  const { level, bare } = parseUnitName(name);
  if (kind === 'district') return COMMUNE_LEVELS.has(level ?? '') ? 'commune' : 'district';
  if (UNION.test(name)) return 'base';
  const hasUnions = directory.units.some((other) => other.kind === 'district' || other.kind === 'sector');
  return hasUnions && bare && listed.has(index) ? 'district' : null;
}

/** Which tiers are meant where a log tells of some: sectors beside any, districts and communes as told, CĐCS only where told. */
function meantTiers(own: ReadonlySet<Tier>): (tier: Tier | null) => boolean {
  if (own.size === 1 && own.has('base')) return (tier) => tier === 'base';
  const tellsPlaces = own.has('district') || own.has('commune');
  return (tier) => {
    if (tier === null) return false;
    if (tier === 'base') return own.has(tier);
    return tier === 'sector' || own.has(tier) || !tellsPlaces;
  };
}

/** The first words of the units' names, where each stands before two of them or more: "Lớp", "Trường"; null for none. */
function sharedNouns(units: readonly Unit[]): ReadonlySet<string> | null {
  const counts = countEach(units.map(nounOf));
  const shared = counts.size > 0 && [...counts].every(([noun, count]) => noun !== '' && count > 1);
  return shared ? new Set(counts.keys()) : null;
}

function nounOf({ name }: Unit): string {
  return parseUnitName(name).words[0] ?? '';
}
