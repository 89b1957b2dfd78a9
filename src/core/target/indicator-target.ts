import type { CalendarDate } from '../date/calendar-date';
import { constantFigure, type Figure } from '../figure/figure';
import type { RegisterEntry } from '../register/entry';
import type { InForce } from '../register/in-force';
import type { Assignment } from './assignment';
import { type LaterStep, withLaterFigures } from './later-figures';
import { type OwnTarget, statedTarget } from './target-source';

/** A target as an indicator is judged by: what its source says, or what staff answered or set. */
export type IndicatorTarget = AssignedTarget | RegisterTarget;

/** What a register of targets gives some units (source 1), over what the indicator has without it. */
export interface RegisterTarget extends InForce {
  readonly kind: 'register';
  readonly entries: readonly RegisterEntry[];
  readonly under: AssignedTarget;
}

/** A target that no register gives. */
export type AssignedTarget =
  | OwnTarget
  | {
      /** What a table of targets alone assigns, by the index of the unit; where it is blank, what the indicator has itself. */
      readonly kind: 'assignment';
      readonly assignment: Assignment;
      readonly figures: ReadonlyMap<number, Figure>;
      /** The same before any later plan, and what each of those made of it, in the order of their days; left out for most. */
      readonly later?: { readonly first: ReadonlyMap<number, Figure>; readonly steps: readonly LaterStep[] };
      /** How often its cells count in them, where they are for each month or quarter; null where that is not known. */
      readonly times: number | null;
      readonly own: OwnTarget;
    };

/** The same target with what later plans made of it on a day, see {@link withLaterFigures}. */
export function asOfDay<T extends AssignedTarget>(
  target: T,
  hasBegun: (from: CalendarDate | null) => boolean,
): T {
  if (target.kind !== 'assignment' || target.later === undefined) return target;
  const { first, steps: known } = target.later;
  const { figures, steps } = withLaterFigures(first, known, hasBegun);
  return { ...target, figures, later: { first, steps } };
}

/** What an indicator has besides registers and assignment tables. */
export function ownTarget(target: IndicatorTarget): OwnTarget {
  const under = withoutRegister(target);
  return under.kind === 'assignment' ? under.own : under;
}

/** What an indicator has besides registers. */
export function withoutRegister(target: IndicatorTarget): AssignedTarget {
  return target.kind === 'register' ? target.under : target;
}

/** The same target without its assignment table. */
export function withoutAssignment(target: IndicatorTarget): IndicatorTarget {
  return target.kind === 'register' ? { ...target, under: ownTarget(target) } : ownTarget(target);
}

/** What a register or else an assignment table gives a unit; null without one, and where neither has the unit. */
export function assignedTo(unit: number, target: IndicatorTarget): Figure | null {
  if (target.kind === 'register') return target.figures.get(unit) ?? assignedTo(unit, target.under);
  return target.kind === 'assignment' ? (target.figures.get(unit) ?? null) : null;
}

/** The same for a unit that no source tells of: what a register gives to a whole khối or to everybody is not given to it. */
export function givenTo(unit: number, target: IndicatorTarget): Figure | null {
  if (target.kind !== 'register' || target.named.has(unit)) return assignedTo(unit, target);
  return givenTo(unit, target.under);
}

/** Whether somebody is to be asked for everybody's target: nothing states one, whatever some units were given. */
export function lacksCommonTarget(target: IndicatorTarget): boolean {
  return withoutRegister(target).kind === 'none';
}

/** What of a target is given to nobody yet; null where nothing is said of that. */
export function unassignedOf(target: IndicatorTarget): number | null {
  return target.kind === 'register' ? target.unassigned : null;
}

/** Whether there is any target. */
export function hasTarget(target: IndicatorTarget): boolean {
  return target.kind !== 'none';
}

/** The column whose figures are the targets, counted from 0; null where they stand in none. */
export function targetColumnOf(target: IndicatorTarget): number | null {
  return target.kind === 'column' ? target.column : null;
}

/** The columns whose figures are the target, in the order of time where each part of the year has its own; none without any. */
export function targetColumnsOf(target: IndicatorTarget): readonly number[] {
  return target.kind === 'column' ? (target.added ?? [target.column]) : [];
}

/** How many rows below a unit's own the figures of its target stand. */
export function shiftOf(target: IndicatorTarget): number {
  return target.kind === 'column' ? (target.shift ?? 0) : 0;
}

/** How often the figures of a target's column count, which are for each month or quarter of the time judged; 1 for all others. */
export function timesOfColumn(target: IndicatorTarget): number {
  return target.kind === 'column' ? (target.each?.times ?? 1) : 1;
}

/** The one figure that is everybody's target; null where some have their own, or none. */
export function commonTarget(target: IndicatorTarget): number | null {
  if (target.kind === 'constant' && target.exception) return null;
  return 'value' in target ? target.value : null;
}

/** The columns of targets as changed in the year, the latest first, where the first that is filled is judged by. */
export function adjustedColumnsOf(target: IndicatorTarget): readonly number[] {
  return target.kind === 'column' && target.adjusted?.counts ? target.adjusted.columns : [];
}

/**
 * What everybody of a scope has whom no source tells of; null outside it, where nobody is given it so, and where nothing is said for
 * everybody.
 */
export function commonFigure(
  unit: number,
  target: IndicatorTarget,
  scope: ReadonlySet<number> | null,
): Figure | null {
  const value = scope?.has(unit) ? statedTarget(unit, ownTarget(target)) : null;
  return value === null ? null : constantFigure(value);
}
