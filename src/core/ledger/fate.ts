import type { ColumnRole } from '../tab/column-role';

/** Why a figure that was understood is printed nowhere. */
export type NotUsed =
  /** Another year's, or what is measured against it. */
  | 'comparison'
  | 'estimate'
  /** A part of what another column counts. */
  | 'part'
  /** What units set themselves, beside what was assigned. */
  | 'pledge'
  /** A count that stands before the figures and is measured by none of them: members, inhabitants. */
  | 'base'
  /** A rate, shortfall or sum of figures that are not used. */
  | 'derived'
  /** A target beside the one that is judged by. */
  | 'otherTarget'
  /** A row that is no unit's, named on the page. */
  | 'otherRow'
  /** A source of an earlier period, named on the page. */
  | 'earlier'
  /** A source that is left out unless staff say otherwise, named in the first question. */
  | 'setAside'
  /** What staff do not use by their settings. */
  | 'unused'
  /** A column of a log that is neither counted nor added. */
  | 'detail'
  /** A form that sums up those of the units, or that nobody has filled in; a list of claims. */
  | 'noSource';

/** Why an event of a log is not counted; `counted` when it is. */
export type EventFate =
  | 'counted'
  | 'outside'
  | 'late'
  | 'toCome'
  | 'undated'
  | 'withoutUnit'
  | 'unreadable'
  | 'superseded';

/** What became of a figure in a tab of the staff: exactly one of these (rule 14 of the product). */
export type Fate =
  /** Printed, or part of a printed sum. */
  | { readonly kind: 'figure'; readonly role: 'target' | 'result' }
  /** Computed anew and compared with what was typed. */
  | { readonly kind: 'typed'; readonly of: 'rate' | 'shortfall' | 'surplus' | 'total' }
  | {
      readonly kind: 'label';
      readonly of: 'heading' | 'ordinal' | 'name' | 'date' | 'note' | 'event' | 'other';
    }
  | { readonly kind: 'notUsed'; readonly why: NotUsed }
  | { readonly kind: 'event'; readonly is: EventFate }
  /** In a table, row or column that could not be read; a problem says so. */
  | { readonly kind: 'refused' }
  /** In or next to a table's shape, and nothing says what it is. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'outside' };

export const OTHER_TARGET: Fate = { kind: 'notUsed', why: 'otherTarget' };
export const UNREAD: Fate = { kind: 'unread' };
export const OUTSIDE: Fate = { kind: 'outside' };
export const REFUSED: Fate = { kind: 'refused' };
export const TARGET: Fate = { kind: 'figure', role: 'target' };
export const UNUSED: Fate = { kind: 'notUsed', why: 'unused' };

/** What figures are in a column of which no indicator takes its own, by the column's role; `open` where that must be found out. */
export const FATES_OF_ROLES: Readonly<Record<ColumnRole, Fate | 'open'>> = {
  target: 'open',
  result: 'open',
  ordinal: { kind: 'label', of: 'ordinal' },
  note: { kind: 'label', of: 'note' },
  date: { kind: 'label', of: 'date' },
  event: { kind: 'label', of: 'event' },
  other: { kind: 'label', of: 'other' },
  pledge: { kind: 'notUsed', why: 'pledge' },
  part: { kind: 'notUsed', why: 'part' },
  estimate: { kind: 'notUsed', why: 'estimate' },
  comparison: { kind: 'notUsed', why: 'comparison' },
  rate: { kind: 'notUsed', why: 'derived' },
  shortfall: { kind: 'notUsed', why: 'derived' },
  sum: { kind: 'notUsed', why: 'derived' },
  surplus: { kind: 'typed', of: 'surplus' },
};
