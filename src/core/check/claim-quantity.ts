import type { ClaimKind } from '../claim/claim-list';
import { type Quantity, whole } from '../claim/quantity';
import { addExact, multiplyExact } from '../number/decimal';
import type { Total } from '../state/total';

/** What an indicator's total gives for a kind of claim; null where it gives none, as for a rate without a target. */
export function quantityOf(total: Total, kind: ClaimKind): Quantity | null {
  switch (kind) {
    case 'result':
      return whole(total.result);
    case 'target':
      return total.target === null ? null : whole(total.target);
    case 'rate':
      return rateOf(total);
    case 'met':
      return whole((total.counts.get('met') ?? 0) + (total.counts.get('exceeded') ?? 0));
    case 'below':
      return whole(
        addExact(
          (['below', 'inProgress', 'late', 'onPace'] as const).map((state) => total.counts.get(state) ?? 0),
        ),
      );
    case 'shortfall':
      return whole(total.shortfall.sum);
  }
}

/** Σ results over Σ targets in percent points, even where a single unit's target is in doubt. */
function rateOf({ target, result }: Total): Quantity | null {
  return target === null || target <= 0 ? null : { over: multiplyExact([100, result]), under: target };
}
