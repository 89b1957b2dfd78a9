/**
 * What reading a cell as a number gives. Blank, dash, ellipsis and x are kept apart because the state table
 * treats them differently; what cannot be read is a value, never an exception.
 */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  /** `-`, `–`, `—`: "none" in a target column, "no figure" in a result column. */
  | { readonly kind: 'dash' }
  /** `…` or `...` */
  | { readonly kind: 'ellipsis' }
  /** `x`: the indicator does not apply to the unit. */
  | { readonly kind: 'excluded' }
  /** Two readings are possible, e.g. `1.5` is 1,5 or 15; never guessed. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [number, number] }
  /** An error cell: #REF!, #DIV/0!, … */
  | { readonly kind: 'error'; readonly text: string }
  /** A percentage where no percentage belongs: 96% in a column of counts. */
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** True for what stands where a figure belongs and cannot be read as one. */
export function isUnreadable({ kind }: Reading): boolean {
  return kind === 'percent' || kind === 'unreadable' || kind === 'ambiguous' || kind === 'error';
}
