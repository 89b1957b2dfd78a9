/** Of two units with a target and a result each, all of them different. */
export const LEAST_FIGURES = 4;
/** So many figures do not agree by chance, small as they are. */
const PROOF = 6;
/** Smaller figures agree by chance; one of this size beside others does not. */
export const LARGE = 20;

/** Whether different figures that two tables both tell are too many, or too large, to agree by chance. */
export function proveIt(figures: ReadonlySet<number>): boolean {
  return figures.size >= LEAST_FIGURES && (figures.size >= PROOF || Math.max(...figures) >= LARGE);
}
