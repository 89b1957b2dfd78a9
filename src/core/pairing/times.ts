import { isYearOrLonger, type Stretch, YEAR } from '../date/stretch';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import type { NamedTimes } from '../target/timing';
import { foldText } from '../text/normalise';

/** The columns of one indicator that say what time its figures are of. */
export interface TimedColumns {
  readonly result: Column;
  readonly target: Column | null;
  readonly rate: Column | null;
}

/**
 * The times that an indicator's headers name. A target whose header names none is the year's where its rate does ("% KH
 * năm"), or a sibling column speaks of the whole year ("Ước TH cả năm") or estimates it ("Ước thực hiện"). Rule 15 of the
 * product.
 */
export function timesOf({ result, target, rate }: TimedColumns, columns: readonly Column[]): NamedTimes {
  const own = target?.stretch ?? null;
  const rates = rate?.stretch ?? null;
  const ofRate = rates !== null && isYearOrLonger(rates) ? rates : null;
  const siblings = columns.filter(
    (column) => column !== result && column !== target && speaksOf(column, result),
  );
  const ofSibling = siblings.some(isOfWholeYear) ? yearOf(siblings) : null;
  return { targetTime: own ?? ofRate ?? ofSibling, resultTime: result.stretch };
}

/** An estimate of a part of the year ("Ước TH 6 tháng") is a result of that part. */
function isOfWholeYear({ role, stretch, texts }: Column): boolean {
  if (role === 'target' || role === 'comparison') return false;
  if (texts.some((text) => /\bca nam\b/.test(foldText(text)))) return true;
  return role === 'estimate' && (stretch === null || isYearOrLonger(stretch));
}

function yearOf(siblings: readonly Column[]): Stretch {
  const named = siblings.find(({ stretch, role }) => role === 'estimate' && stretch !== null)?.stretch;
  return named && isYearOrLonger(named) ? named : YEAR;
}

function speaksOf({ subject }: Column, result: Column): boolean {
  return subject === '' || result.subject === '' || subjectKey(subject) === subjectKey(result.subject);
}
