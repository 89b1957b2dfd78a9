import { areOfOtherRounds, kinshipOf } from './kinship';
import { LEAST_DIFFERENT } from './repeated-forms';
import { mayBeOfOneTime, type Slip, type Version } from './version';

/** So many units and targets agree by chance, but not under one header in tabs one of which says no more than the other. */
const LEAST = 2;

/**
 * Where a later of two tables under one header is other than an earlier one, of which one has no units but the other's, with the same targets: a
 * draft filled in for some, a copy of before some were added. Where each says what the other does not ("Backup", "Đơn thư"), only if their
 * heading itself names what is counted, and so many targets differ from each other that they do not agree by chance. Null for others.
 */
export function slipInDraft(earlier: Version, later: Version): Slip | null {
  if (earlier.tab === later.tab || !mayBeOfOneTime(earlier, later)) return null;
  const [few, many] = earlier.rows().size < later.rows().size ? [earlier, later] : [later, earlier];
  const rows = [...few.rows()].map(([unit, own]) => ({ own, other: many.rows().get(unit) }));
  const targets = new Set(rows.flatMap(({ own }) => own.target ?? []));
  const areOfOne = rows.every(({ own, other }) => other !== undefined && own.target === other.target);
  if (!areOfOne || targets.size < leastTargets(few, many)) return null;
  const changed = rows.find(({ own, other }) => own.result !== other?.result);
  const at = changed === undefined || few === later ? changed?.own : changed.other;
  return at === undefined ? null : { place: at.place, unit: at.name };
}

function leastTargets(one: Version, other: Version): number {
  if (kinshipOf(one.named, other.named) !== 'apart') return LEAST;
  const isNamed = one.counted !== '' && !areOfOtherRounds(one.named, other.named);
  return isNamed ? LEAST_DIFFERENT : Number.POSITIVE_INFINITY;
}
