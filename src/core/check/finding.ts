import type { TableProblem } from '../problem/problem';
import type { TelexWord } from '../text/telex';
import type { Suggestion } from '../unit/suggestion';
import type { Cell, Place } from '../workbook/workbook';
import type { ListedClaimFacts, QuotedClaimFacts, UnclearClaimFacts } from './claim-finding';
import type { NamedUnitsFacts } from './claim-units';
import type { ShortfallOf } from './derived-figures';
import type { OtherTargetsFacts } from './given-targets';
import type { LateNameFacts } from './late-names';
import type { NoReasonFacts } from './register-reasons';
import type { UnreadFacts } from './unread';
import type { VerdictFacts } from './verdicts';

/** How much a finding matters, as staff read it. */
export type Severity = 'Lỗi' | 'Cần xem lại' | 'Gợi ý';

/** One cell of a finding. */
export interface Spot {
  readonly place: Place;
  /** The unit's standard name; null where the cell is no unit's. */
  readonly unit: string | null;
  /** What stands there; a rate in percent points. */
  readonly typed: Cell;
  /** What should stand there as far as it can be computed. */
  readonly expected?: number;
  /** A rate before rounding, in percent points with two decimals more than typed. */
  readonly exact?: number;
}

/** What all findings have: one cause, its cells, and what tells it from other causes of its kind. */
interface Cause {
  readonly severity: Severity;
  /** Never empty; the first is the cell that the page links to. */
  readonly spots: readonly [Spot, ...Spot[]];
  /** The column's header, the total's name or the words found: a part of the key that survives sorting. */
  readonly subject: string;
}

/** How many typed rates of a column a rounding rule gives, of how many. */
interface RateRule {
  readonly rule: 'halfUp' | 'truncate';
  readonly explained: number;
  readonly of: number;
  /** Decimals of the column. */
  readonly digits: number;
}

/** The facts of each kind of finding; words are chosen in one place, `findingWords`. */
type Facts =
  /** Rates rounded otherwise than the rest of their column. */
  | ({ readonly kind: 'rateRounding' } & RateRule)
  /** A column that cuts its rates off; the spots are rows where rounding gives another figure. */
  | ({ readonly kind: 'rateTruncated' } & RateRule)
  /** Rates that no rounding of result by target gives; `most`: so many that the column may mean something else; `of`: the columns, where they are others. */
  | { readonly kind: 'rateWrong'; readonly digits: number; readonly most: boolean; readonly of?: string }
  /** 0,95 in a column of percent points, or 95 in one of fractions. */
  | { readonly kind: 'rateScale'; readonly column: 'fraction' | 'points' }
  | { readonly kind: 'rateBlank' }
  /** A unit below one with a lower exact rate in a table sorted by printed rates. */
  | { readonly kind: 'sortedByRounded'; readonly above: Spot }
  /** Shortfalls that are not what most of the column's are, or (not `proved`) a column that nothing explains. */
  | {
      readonly kind: 'shortfallWrong';
      readonly of: ShortfallOf;
      readonly proved: boolean;
      readonly right: number;
      readonly rows: number;
    }
  | { readonly kind: 'shortfallBlank' }
  /** Targets that are not the factor times another column, as the others are: 50.000 × members. */
  | {
      readonly kind: 'factorException';
      readonly factor: number;
      readonly base: string;
      readonly explained: number;
      readonly of: number;
    }
  /** A column "Vượt" that is not what the result has beyond the target. */
  | { readonly kind: 'surplusWrong' }
  /** A column "Cộng" that is not the sum of the columns it adds up in the other rows. */
  | { readonly kind: 'rowSumWrong'; readonly added: readonly string[] }
  /** Blanks in a column that is filled throughout. */
  | { readonly kind: 'figureBlank' }
  /** Days in a table's own column of dates that lie outside its period, or after today. */
  | { readonly kind: 'dateOutside'; readonly period: string | null }
  /** A total or subtotal that its parts do not add up to; `power`: times this they do, so that only its unit of money may be another. */
  | { readonly kind: 'totalWrong'; readonly total: string; readonly power: number | null }
  /** A unit whose figures are those of the rows in `range` added up. */
  | { readonly kind: 'likelySum'; readonly range: string }
  /** A total's rate; `mean`: it is the mean of the units' rates. */
  | { readonly kind: 'totalRateWrong'; readonly total: string; readonly mean: boolean }
  /** Numbers of a table that are text, whatever columns they stand in. */
  | { readonly kind: 'numberAsText'; readonly columns: readonly string[] }
  /** "1.200.000đ" in a column of 1.000đ; `measure` is the column's. */
  | { readonly kind: 'otherMeasure'; readonly measure: string | null }
  | { readonly kind: 'ambiguousNumber'; readonly readings: readonly [number, number] }
  | { readonly kind: 'unreadableNumber' }
  /** 1,38 where neighbours are whole thousands: 1.380 typed with a decimal sign. */
  | { readonly kind: 'damagedNumber' }
  /** A figure thousands of times off its pair and the others of its indicator. */
  | { readonly kind: 'scaleSlip' }
  /** A figure hundreds of times larger or smaller than all others of its column. */
  | { readonly kind: 'otherScale'; readonly median: number }
  | { readonly kind: 'resultBlank' }
  /** "-" or "…" for a result. */
  | { readonly kind: 'resultDash' }
  /** A result without a target, or with the target 0. */
  | { readonly kind: 'resultOffPlan' }
  /** A figure below zero; `possible` of money and percentages: a loss, a decline. */
  | { readonly kind: 'negative'; readonly possible: boolean }
  /** A percentage in a column of counts. */
  | { readonly kind: 'percentInCounts' }
  /** A plain fraction in a column of percentages: 0,98 may be 0,98% or 98%. */
  | { readonly kind: 'percentInDoubt' }
  /** Targets and results of the size of percentages that nothing calls so, and that are added up. */
  | { readonly kind: 'maybePercents' }
  /** A figure under "Trong đó", or of some of what another column counts, larger than the whole. */
  | { readonly kind: 'partAboveWhole'; readonly whole: string }
  | { readonly kind: 'unitTwice' }
  | { readonly kind: 'unitUnmatched'; readonly suggestions: readonly Suggestion[] }
  /** Units of other tables that have no row here. The spot is the unit column's header. */
  | { readonly kind: 'unitsAbsent'; readonly absent: readonly string[]; readonly present: number }
  | {
      readonly kind: 'ordinals';
      readonly doubled: readonly number[];
      readonly missing: readonly number[];
    }
  | { readonly kind: 'impossibleDate' }
  /** A date long after the period, after the day of the paper, or after today; `corrected` is the likely meaning. */
  | {
      readonly kind: 'lateDate';
      readonly period: string | null;
      readonly signed: string | null;
      readonly corrected: string | null;
    }
  | Claim
  | ListedClaimFacts
  | UnclearClaimFacts
  | QuotedClaimFacts
  | NamedUnitsFacts
  | { readonly kind: 'noBreakSpaces' }
  | { readonly kind: 'doubleSpaces' }
  | { readonly kind: 'telexResidue'; readonly words: readonly TelexWord[] }
  | { readonly kind: 'legacyFont'; readonly encoding: 'TCVN3' | 'VNI' }
  /** A note says that what the target was computed from has changed since. */
  | { readonly kind: 'baseChanged' }
  | { readonly kind: 'errorCell'; readonly error: string }
  /** Figures typed into a column of formulas. */
  | { readonly kind: 'typedOverFormula' }
  /** A log and a table give the same indicator; `agrees` of `of` units have the same figure in both. */
  | { readonly kind: 'countedTwice'; readonly log: string; readonly agrees: number; readonly of: number }
  | { readonly kind: 'tableProblem'; readonly problem: TableProblem }
  | OtherTargetsFacts
  | NoReasonFacts
  | UnreadFacts
  | VerdictFacts
  | LateNameFacts;

/** A total quoted in prose that the table does not give. */
export interface Claim {
  readonly kind: 'claim';
  /** The figure as written, and its value. */
  readonly text: string;
  readonly value: number;
  /** The table's own total that the figure speaks of. */
  readonly total: number;
  readonly indicator: string;
  /** The power of ten that was lost, with the goal and percentage that prove it; null when nothing explains it. */
  readonly lost: {
    readonly factor: number;
    readonly goal: string;
    /** Percent points with two decimals: 98.93. */
    readonly rate: number;
  } | null;
}

/** Something an auditor would point at. */
export type Finding = Cause & Facts;

/** Spots as a finding needs them; null for none. */
export function spotsOf(spots: readonly Spot[]): readonly [Spot, ...Spot[]] | null {
  const [first, ...others] = spots;
  return first === undefined ? null : [first, ...others];
}

/** The units of a finding, each once, in the order of its cells. */
export function unitsOf(finding: Finding): readonly string[] {
  if (finding.kind === 'unitsAbsent') return finding.absent;
  if (finding.kind === 'namedUnits') return [...finding.missing, ...finding.reached];
  return [...new Set(finding.spots.flatMap(({ unit }) => unit ?? []))];
}
