import type { Unread } from '../ledger/unread';
import type { TableProblem } from '../problem/problem';
import type { LateName } from '../survey/late-names';
import type { TelexWord } from '../text/telex';
import type { Suggestion } from '../unit/suggestion';
import type { ListedClaimFacts, QuotedClaimFacts, UnclearClaimFacts } from './claim-finding';
import type { Spot } from './spot';

/** How much a finding matters, as staff read it. */
export type Severity = 'Lỗi' | 'Cần xem lại' | 'Gợi ý';

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
  | {
      readonly kind: 'dateOutside';
      readonly period: string | null;
      readonly isAncient: boolean;
      readonly isFuture: boolean;
    }
  /** A total or subtotal that its parts do not add up to; `power`: times this they do, so that only its unit of money may be another. */
  | { readonly kind: 'totalWrong'; readonly total: string; readonly power: number | null }
  /** A unit whose figures are those of the rows in `range` added up. */
  | { readonly kind: 'likelySum'; readonly range: string }
  /** A total's rate; `mean`: it is the mean of the units' rates. */
  | { readonly kind: 'totalRateWrong'; readonly total: string; readonly mean: boolean }
  /** Numbers of a table that are text, whatever columns they stand in; `cleaned`: how many `Chuẩn hóa số liệu…` makes numbers. */
  | { readonly kind: 'numberAsText'; readonly columns: readonly string[]; readonly cleaned: number }
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
  | ChangedTargetsFacts
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

/** The units of a finding, each once, in the order of its cells. */
export function unitsOf(finding: Finding): readonly string[] {
  if (finding.kind === 'unitsAbsent') return finding.absent;
  if (finding.kind === 'namedUnits') return [...finding.missing, ...finding.reached];
  return [...new Set(finding.spots.flatMap(({ unit }) => unit ?? []))];
}

/** Units that a sentence says to lack something, beside those below target in the tables. */
export interface NamedUnitsFacts {
  readonly kind: 'namedUnits';
  readonly text: string;
  readonly indicator: string;
  readonly period: string | null;
  /** How many the sentence says there are; null when it does not say. */
  readonly counted: number | null;
  readonly named: readonly string[];
  /** Below target and not named. */
  readonly missing: readonly string[];
  /** Named and not below target. */
  readonly reached: readonly string[];
  readonly below: number;
}

/** What typed shortfalls are computed from: the target, the other way round ("Thừa (+), thiếu (-)"), or other columns. */
export type ShortfallOf = 'target' | 'opposite' | { readonly base: string; readonly less: string | null };

/** Targets in a table that are others than those that an annex or a register gave, which count. */
export interface OtherTargetsFacts {
  readonly kind: 'targetsOtherwise';
  readonly indicator: string;
}

/** Targets of a whole time that are not the same in all tabs that repeat them; "24 (T1–T6), 36 (T7–T8)" for each spot. */
export interface ChangedTargetsFacts {
  readonly kind: 'targetsChanged';
  readonly indicator: string;
  readonly steps: readonly string[];
}

/** Rows that name units from the day on which they went into others, or ended. */
export interface LateNameFacts {
  readonly kind: 'lateName';
  readonly names: readonly LateName[];
}

/** A row that gives another target than everybody's without saying why. */
export interface NoReasonFacts {
  readonly kind: 'registerNoReason';
  readonly who: string;
  readonly given: number;
  readonly common: number;
}

/** Figures that nothing was made of: in or next to a table's shape (rule 14). */
export interface UnreadFacts {
  readonly kind: 'unread';
  readonly unread: Unread;
}

/** "Đạt" typed beside figures that miss their target, or "Chưa đạt" beside some that reach it; of how many such words. */
export interface VerdictFacts {
  readonly kind: 'verdictWrong';
  readonly of: number;
}
