import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';

/**
 * What becomes of the targets of units that were merged. `asGiven`: as they were given, see {@link joinedTarget}; `add`: all are
 * added; `keepOne`: one stays.
 */
export type Merging = 'asGiven' | 'add' | 'keepOne';

/** The target of one of the units that are now one. */
export interface TargetPart {
  readonly figure: Figure;
  /** Since when it is part of the unit; null for the unit itself. */
  readonly joined: CalendarDate | null;
  /** Whether it is what everybody has (sources 4-6 of targets) and not its own. */
  readonly isCommon: boolean;
  /** Whether the unit itself was given a target that begins with the merger, or later, and stands for both. */
  readonly isReplaced: boolean;
  /** Whether it is the unit itself, which began when others went into it. */
  readonly isNew: boolean;
}

/**
 * The target of a unit that others went into. As given: for a time that ended before the merger all targets are added, 12 and 12
 * of năm 2019 are 24; for one that contains it, or comes after, those that each unit was given itself are added, 40 and 60 are
 * 100, and what everybody has counts once, 24 and 24 are 24. Added: all that the units had while they were units. What everybody
 * has is not added for a unit that began with the merger, since all of its parts bring theirs. One: the unit's own, without one
 * the largest. See the mergers in docs/quy-tac.md.
 */
export function joinedTarget(
  parts: readonly TargetPart[],
  { merging, time }: { readonly merging: Merging; readonly time: Period | null },
): Figure {
  const given = parts.filter(({ figure }) => figure.reading.kind !== 'blank');
  const [own] = given.filter(({ joined }) => joined === null);
  if (merging === 'keepOne' || given.length < 2)
    return (own ?? largest(given) ?? parts[0])?.figure ?? NO_FIGURE;
  const isAdded = ({ joined, isCommon, isReplaced }: TargetPart) => {
    if (joined === null || isReplaced) return false;
    if (!isCommon || endsBefore(time, joined)) return true;
    return merging === 'add' && !beginsOn(time, joined);
  };
  const areAllAdded = given.every((part) => part.joined === null || isAdded(part));
  const counted = given.filter((part) =>
    part.joined === null ? !(part.isNew && part.isCommon && areAllAdded) : isAdded(part),
  );
  return addFigures((counted.length > 0 ? counted : given.slice(0, 1)).map(({ figure }) => figure));
}

function largest(parts: readonly TargetPart[]): TargetPart | undefined {
  const figureOf = ({ figure: { reading } }: TargetPart) =>
    reading.kind === 'number' ? reading.value : Number.NEGATIVE_INFINITY;
  return parts.reduce<TargetPart | undefined>(
    (most, part) => (most === undefined || figureOf(part) > figureOf(most) ? part : most),
    undefined,
  );
}

function endsBefore(time: Period | null, day: CalendarDate): boolean {
  return time !== null && compareDates(time.end, day) < 0;
}

/** Whether the whole time lies on or after a day. */
function beginsOn(time: Period | null, day: CalendarDate): boolean {
  return time !== null && compareDates(time.start, day) >= 0;
}
