import { isGroupText } from '../tab/row-words';
import type { BodyRow } from './body-row';

/** Rows without a numbering stand below all numbered ones. */
export const UNNUMBERED = 9;

/** The level of 1, 2, 3. */
export const NUMBERED = 2;

/** The level of a dash or another sign, which counts nothing. */
export const DASH = 5;

/** Numberings below this one are those of children: 1.1, a, a dash. */
export const FIRST_CHILD = 3;

/** Words without a number and without figures. */
export function isBareHeading(row: BodyRow): boolean {
  return !row.figures && levelOf(row) === UNNUMBERED;
}

/** A heading or a total: what adds up others adds up none beyond it. */
export function isEndOfRun(row: BodyRow): boolean {
  return row.total || !row.figures || levelOf(row) <= 1;
}

/** How deep a row is numbered; a bullet before words without a figure is an ornament. */
export function levelOf({ numbering, figures }: BodyRow): number {
  if (numbering === null || (numbering.level === DASH && !figures)) return UNNUMBERED;
  return numbering.level;
}

/** Whether a row with figures stands on the level of units, numbered 1, 2, 3 or not at all, and is called as no group of them. */
export function mayBeUnit(row: BodyRow): boolean {
  const level = levelOf(row);
  return row.figures && !row.total && (level === NUMBERED || level === UNNUMBERED) && !isGroupText(row.name);
}
