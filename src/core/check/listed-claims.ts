import {
  CLAIM_KIND_KEYS,
  CLAIM_KINDS,
  type ClaimKind,
  type ListedClaim,
  readClaimList,
} from '../claim/claim-list';
import { type Quantity, roundedAs, says } from '../claim/quantity';
import { type QuotedFigure, readQuotedFigure } from '../claim/quoted-figure';
import { exponentOfMeasure } from '../measure/measure';
import { multiplyExact } from '../number/decimal';
import type { Survey } from '../survey/survey';
import type { Workbook } from '../workbook/workbook';
import { findClaimCause } from './claim-cause';
import type { ListedClaimFacts, UnclearClaimFacts } from './claim-finding';
import { otherQuantities, totalOver } from './claim-others';
import { quantityOf } from './claim-quantity';
import { indicatorsNamed, nameKey, type References, referencesOf, scopeOf } from './claim-reference';
import type { Finding } from './finding';
import { spotsOf } from './spot';

/**
 * Compares the figures that staff list of a text with the indicators they name: in exact arithmetic, as exactly as the
 * figure is written. The paper's "1.483.900đ" of the social fund has 1.273.150.000; a reference that names no indicator, or
 * several, is told and never guessed.
 */
export function findListedClaims(survey: Survey, { tabs }: Workbook): Finding[] {
  const claims = tabs.flatMap((tab) => readClaimList(tab) ?? []);
  if (claims.length === 0) return [];
  const known = referencesOf(survey);
  return claims.flatMap((claim): Finding[] => {
    const spots = spotsOf([
      { place: { tab: claim.tab, row: claim.row, column: claim.column }, unit: null, typed: claim.figure },
    ]);
    const judged = judgeClaim(claim, known);
    if (spots === null || judged === null) return [];
    const { text, reference, unit, kind } = claim;
    const subject = [text, reference, unit, kind].join(' › ');
    return [{ severity: 'Cần xem lại', spots, subject, text, ...judged }];
  });
}

type Judged = Omit<ListedClaimFacts, 'text'> | Omit<UnclearClaimFacts, 'text'>;

/** What is to be told of one claim; null when it is right. */
function judgeClaim(claim: ListedClaim, known: References): Judged | null {
  const unclear = (why: UnclearClaimFacts['why'], names: readonly string[] = []): Judged => ({
    kind: 'claimUnclear',
    why,
    names,
  });
  const { survey } = known;
  const named = indicatorsNamed(claim.reference, known);
  const [indicator, ...more] = named;
  if (indicator === undefined)
    return unclear(
      'noIndicator',
      survey.indicators.map(({ name }) => name),
    );
  if (more.length > 0)
    return unclear(
      'severalIndicators',
      named.map(({ name }) => name),
    );
  const scope = scopeOf(claim.unit, known);
  if (scope === null) return unclear('noUnit', [claim.unit]);
  const reading = readQuotedFigure(claim.figure, exponentOfMeasure(indicator.measure));
  if (reading.kind === 'none') return unclear('noFigure');
  if (reading.kind === 'several') return unclear('severalFigures');
  if (reading.kind === 'ambiguous') return unclear('ambiguous', reading.readings.map(String));
  const kind = kindOf(claim.kind, reading.figure);
  if (kind === null) return unclear('noKind', Object.values(CLAIM_KINDS));
  const total = totalOver(indicator, scope);
  const quantity = total === null ? null : quantityOf(total, kind);
  if (total === null || quantity === null) return unclear('noTotal', [indicator.name]);
  const figure = asWritten(reading.figure, { kind, quantity });
  if (says(figure, quantity)) return null;
  const others = otherQuantities(survey, { indicator, scope, kind, total });
  return {
    kind: 'listedClaim',
    of: kind,
    indicator: indicator.name,
    scope: scope.name,
    computed: roundedAs(quantity, { ...figure, unit: kind === 'rate' ? finer(figure.unit) : 1e-6 }, 'halfUp'),
    claimed: figure.value,
    cause: findClaimCause(figure, quantity, { others, missing: total.missing }),
  };
}

/** Two decimals more than a rate was written with. */
export function finer(unit: number): number {
  return Math.max(1e-8, multiplyExact([unit, 0.01]));
}

function kindOf(words: string, figure: QuotedFigure): ClaimKind | null {
  if (words === '') return figure.percent ? 'rate' : 'result';
  const key = nameKey(words);
  return CLAIM_KIND_KEYS.find((kind) => nameKey(CLAIM_KINDS[kind]) === key) ?? null;
}

/** A number in a cell formatted as percent is a fraction: 0,99 for 98,93 %, unless 0,99 points are right. */
function asWritten(
  figure: QuotedFigure,
  { kind, quantity }: { readonly kind: ClaimKind; readonly quantity: Quantity },
): QuotedFigure {
  if (kind !== 'rate' || figure.percent) return { ...figure, percent: kind === 'rate' };
  const points = { ...figure, percent: true };
  if (Math.abs(figure.value) > 2 || says(points, quantity)) return points;
  const unit = multiplyExact([figure.unit, 100]);
  return { ...points, value: multiplyExact([figure.value, 100]), unit: Math.min(1, unit) };
}
