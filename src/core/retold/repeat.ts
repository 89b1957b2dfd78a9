/** An indicator of a table that tells another's figures again. */
export interface Repeat {
  /** Its key. */
  readonly key: string;
  /** The tab whose figures it tells. */
  readonly of: string;
  /** How many other tabs have the rest of them, where each unit has a form of its own. */
  readonly others?: number;
  /** Given where the tab's log is told again, not its table. */
  readonly isLog?: true;
  /** Given where it has only some of the rows of the other log. */
  readonly isPart?: true;
  /** Given where its figures are the sums of those of the others' units: how many of them are not. */
  readonly sums?: { readonly differing: number };
  /** Given where some of its figures are others: which, and what the others tell. */
  readonly stale?: readonly Slip[];
  /** What of it no other tells, and is not used either. */
  readonly rest?: readonly string[];
  /** Given where it is a form that nobody filled, of the table that was. */
  readonly isUnfilled?: true;
}

/** A figure that is told otherwise: whose, and what both tell. */
export interface Slip {
  readonly unit: string;
  readonly own: number;
  readonly told: number;
}
