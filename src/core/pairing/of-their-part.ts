import type { Column } from '../tab/column';
import { rateScore } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** Parts of a year as headers name them: "thang", "quy", "tuan" by themselves are whichever runs. */
const PART = /\b(?:thang|quy|tuan)\b/;
const UNNAMED_PART = /^(?:thang|quy|tuan)$/;

/**
 * The one result of just the part of the year that all targets are of, beside what is counted up since its beginning: "TH tháng" of "KH tháng | TH
 * tháng | Lũy kế". Null where there is none, and where typed rates measure another one by them.
 */
export function ofTheirPart(
  results: readonly Column[],
  {
    targets,
    columns,
    evidence,
  }: {
    readonly targets: readonly Column[];
    readonly columns: readonly Column[];
    readonly evidence: TypedEvidence;
  },
): Column | null {
  const [target] = targets;
  if (target === undefined || results.length < 2) return null;
  const isOfPart = ({ span }: Column) => PART.test(target.span) && isWithin(span, target.span);
  const [own, ...more] = results.filter(isOfPart);
  if (own === undefined || more.length > 0 || targets.some(({ span }) => span !== target.span)) return null;
  const rates = columns.filter(({ role }) => role === 'rate');
  const explained = (result: Column) =>
    Math.max(0, ...rates.map((rate) => rateScore(rate, { result, target }, evidence).explains));
  return results.every((one) => explained(one) <= explained(own)) ? own : null;
}

/** "thang 5" is within "thang", which names none. */
function isWithin(span: string, around: string): boolean {
  return span === around || (UNNAMED_PART.test(around) && span.startsWith(`${around} `));
}
