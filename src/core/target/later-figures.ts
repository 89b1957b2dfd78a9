import { type CalendarDate, compareBeginnings } from '../date/calendar-date';
import { addFigures, type Figure, NO_FIGURE, scaleFigure } from '../figure/figure';
import type { LaterPlan } from './assignment';

/** What a later plan gives, by the index of the unit. */
export interface LaterFigures extends LaterPlan {
  readonly figures: ReadonlyMap<number, Figure>;
}

/** What a later plan made of a unit's target. */
export interface ChangedFigure {
  /** Null for a unit that had none: what it is given is its first target, which counts from the beginning. */
  readonly before: Figure | null;
  /** What the plan itself says, what is taken off below 0. */
  readonly given: Figure;
  readonly after: Figure;
}

/** A later plan as it stands on a day. */
export interface LaterStep extends LaterFigures {
  readonly hasBegun: boolean;
  /** By the index of the unit. */
  readonly changes: ReadonlyMap<number, ChangedFigure>;
  /** False where the figures to be added may as well be the whole new targets. */
  readonly isClear: boolean;
}

/**
 * Targets with what later plans made of them on a day, in the order of their days: 12 that became 18 on 28/06 are 12 on 31/05; 21 and 5 more are
 * 26. A unit's first target counts from the beginning. Where most of what is added is no less than the target itself, it may be the new one as
 * well: then nobody whom it names is judged. Section 1 of the year's rules.
 */
export function withLaterFigures(
  first: ReadonlyMap<number, Figure>,
  later: readonly LaterFigures[],
  hasBegun: (from: CalendarDate | null) => boolean,
): { readonly figures: ReadonlyMap<number, Figure>; readonly steps: readonly LaterStep[] } {
  const figures = new Map(first);
  const planned = new Map(first);
  const steps = [...later]
    .sort((a, b) => compareBeginnings(a.from, b.from))
    .map((one): LaterStep => {
      const { isClear, changes } = changedBy(one, planned);
      const begun = hasBegun(one.from);
      for (const [unit, { before, after }] of changes) {
        planned.set(unit, after);
        if (begun || before === null) figures.set(unit, after);
      }
      return { ...one, hasBegun: begun, changes, isClear };
    });
  return { figures, steps };
}

/** What a plan makes of the targets before it; a blank cell or a dash leaves them. */
function changedBy(
  { how, figures }: LaterFigures,
  before: ReadonlyMap<number, Figure>,
): Pick<LaterStep, 'changes' | 'isClear'> {
  const told = [...figures].filter(([, { reading }]) => reading.kind !== 'blank' && reading.kind !== 'dash');
  const ownOf = (unit: number) => {
    const own = before.get(unit) ?? NO_FIGURE;
    return own.reading.kind === 'blank' ? null : own;
  };
  if (how === 'instead') {
    const changes = told.map(
      ([unit, given]) => [unit, { before: ownOf(unit), given, after: given }] as const,
    );
    return { changes: new Map(changes), isClear: true };
  }
  const pairs = told.flatMap(([unit, { reading }]) => {
    const own = ownOf(unit)?.reading;
    return own?.kind === 'number' && reading.kind === 'number' ? [reading.value < own.value] : [];
  });
  const isClear = pairs.filter(Boolean).length * 2 > pairs.length || pairs.length === 0;
  const changes = told.map(([unit, figure]) => {
    const given = how === 'less' ? scaleFigure(figure, -1) : figure;
    const own = ownOf(unit);
    const sum = own === null ? given : addFigures([own, given]);
    const after = isClear ? sum : { ...sum, reading: { kind: 'unreadable' as const, text: UNCLEAR } };
    return [unit, { before: own, given, after }] as const;
  });
  return { changes: new Map(changes), isClear };
}

const UNCLEAR = 'chưa rõ cộng thêm hay KH mới';
