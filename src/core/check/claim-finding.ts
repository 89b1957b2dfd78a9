import type { ClaimKind } from '../claim/claim-list';
import type { ClaimCause } from './claim-cause';

/** A figure that staff listed of a text, beside the one that was computed; rates in percent points. */
export interface ListedClaimFacts {
  readonly kind: 'listedClaim';
  /** The sentence it stands in. */
  readonly text: string;
  readonly of: ClaimKind;
  readonly indicator: string;
  /** The unit or group it speaks of, '' for all together. */
  readonly scope: string;
  readonly claimed: number;
  readonly computed: number;
  /** Null when nothing explains the difference. */
  readonly cause: ClaimCause | null;
}

/** A figure of a sentence that the indicator it speaks of does not have. */
export interface QuotedClaimFacts extends Omit<ListedClaimFacts, 'kind'> {
  readonly kind: 'quotedClaim';
  /** The figure as written: "95%", "5/10". */
  readonly figure: string;
}

/** A listed figure that cannot be compared. */
export interface UnclearClaimFacts {
  readonly kind: 'claimUnclear';
  readonly text: string;
  readonly why:
    | 'noIndicator'
    | 'severalIndicators'
    | 'noUnit'
    | 'noKind'
    | 'noFigure'
    | 'severalFigures'
    | 'ambiguous'
    | 'noTotal';
  /** Names it could mean, readings, or the words that were not found. */
  readonly names: readonly string[];
}
