import { FEWEST_TELLING_ROWS, isProved, rateScore } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { bandsOf, type Column } from '../tab/column';

/**
 * Columns without a word that says what they are for are rates where most of their rows, three at least, hold what a result on their left is
 * of a target there: "KH | TH | TL", "Giao | Đạt | HT". Where no word says which is the result either, it is one of such columns: "Giao | HT | TL".
 * They are called as that result is.
 */
export function withRatesByFigures(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const open = columns.filter(({ role, leaf }) => role === null && leaf !== '');
  const targets = columns.filter(({ role }) => role === 'target');
  const results = columns.filter(({ role }) => role === 'result');
  if (open.length === 0 || targets.length === 0) return columns;
  const told = results.length > 0 ? results : open;
  const ofBand = (one: Column, rate: Column) => one.column < rate.column && bandsOf(one) === bandsOf(rate);
  return columns.map((column): Column => {
    if (!open.includes(column)) return column;
    const rated = told.find((result) => {
      if (!ofBand(result, column)) return false;
      return targets.some((target) => {
        if (!ofBand(target, column)) return false;
        const score = rateScore(column, { result, target }, evidence);
        return score.explains >= FEWEST_TELLING_ROWS && isProved(score);
      });
    });
    if (rated === undefined) return column;
    const { subject, label } = rated;
    return { ...column, role: 'rate', subject, label, qualifier: '' };
  });
}
