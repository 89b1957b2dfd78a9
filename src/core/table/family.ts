import { firstBase } from '../phrase/words';
import type { BodyRow } from './body-row';

/** A row that is the sum of some others right below it, or right above it. */
export interface Family {
  readonly head: BodyRow;
  readonly members: readonly BodyRow[];
}

/** The rows of a family, its head first. */
export function rowsOf({ head, members }: Family): readonly BodyRow[] {
  return [head, ...members];
}

/** How a row is numbered and how far it is indented. */
export function markOf({ numbering, indent }: BodyRow): string {
  return `${numbering?.level ?? ''}|${indent ?? 0}`;
}

/** What a row's name begins with. */
export function callOf({ name }: BodyRow): string {
  return firstBase(name);
}

/** Whether a row's name is typed all in capitals. */
export function caseOf({ name }: BodyRow): string {
  return name === name.toUpperCase() ? 'capitals' : '';
}

/** Whether a row is marked as one below another is, whatever its figures: "- CĐCS Trường THPT", or indented. */
export function isSubordinate({ numbering, indent }: BodyRow): boolean {
  return (numbering?.level ?? 0) >= 4 || (indent ?? 0) > 0;
}
