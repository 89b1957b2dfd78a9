import { cellA1 } from '../workbook/a1';
import type { Cell, Place } from '../workbook/workbook';

/** Why a raw cell is to change; `roundedRate`: with the rate of a row below its target that reaches it by rounding. */
export type ChangeReason = 'rate' | 'roundedRate' | 'number' | 'name' | 'text' | 'blank';

/** One raw cell as it stands and as an action would leave it. */
export interface CellChange {
  readonly place: Place;
  readonly before: Cell;
  readonly after: string | number;
  /** Number formats as they stand and as they would be; the same text where the format stays. */
  readonly format: { readonly before: string; readonly after: string };
  readonly reason: ChangeReason;
  /** The row's name, tidied, and its column: a change is not taken for one of another row after rows moved. */
  readonly witness: { readonly column: number; readonly name: string };
}

/** Changes of an action, and in words what it left alone. */
export interface ChangePlan {
  readonly changes: readonly CellChange[];
  readonly leftAlone: readonly string[];
}

/** Where a change is, as messages name it: Thu!E3. */
export function changePlace({ place }: CellChange): string {
  return `${place.tab}!${cellA1(place)}`;
}

/** Two looks at a workbook: the changes both agree on, to be made, and those that the second no longer wants. */
export function agreedChanges(
  asked: readonly CellChange[],
  now: readonly CellChange[],
): { readonly agreed: readonly CellChange[]; readonly moved: readonly CellChange[] } {
  const wanted = new Set(now.map((change) => JSON.stringify(change)));
  return {
    agreed: asked.filter((change) => wanted.has(JSON.stringify(change))),
    moved: asked.filter((change) => !wanted.has(JSON.stringify(change))),
  };
}
