import { leadsTo } from '../claim/bridge';
import type { ClaimKind } from '../claim/claim-list';
import type { Mention } from '../claim/mention';
import { isOtherTime } from '../claim/other-time';
import type { Prose } from '../claim/prose';
import { type Quantity, roundedAs, says } from '../claim/quantity';
import { type QuotedFigure, readQuotedFigure } from '../claim/quoted-figure';
import { parseNumber } from '../number/parse';
import { inMeasureOfSeries } from '../survey/in-measure-of-series';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { foldText } from '../text/normalise';
import { findClaimCause } from './claim-cause';
import { otherQuantities, totalOver } from './claim-others';
import { quantityOf } from './claim-quantity';
import { type Subjects, subjectOfClaim } from './claim-subject';
import type { Finding } from './finding';
import { finer } from './listed-claims';
import { spotsOf } from './spot';

/** A rate or a count of a statement, with what stands on both sides of it. */
interface Quoted {
  readonly figure: string;
  readonly kind: 'rate' | 'count';
  /** The second figure of "5/10"; null without one. */
  readonly of: number | null;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** Words right before a rate that make it the indicator's, folded. */
const REACHED =
  /(?:\bdat(?: ty le)?(?: duoc| la)?|\bbang|\bty le(?: chung| bao phu)?(?: la| dat)?|\btuong ung|[(=])(?: tren| hon| gan| khoang| xap xi)?$/;
/** Words right before a count that make it what was reached. */
const COUNTED =
  /\b(?:dat|duoc|co|la|thu|voi|tong(?: so)?|ket nap|thanh lap(?: moi)?|phat trien(?: moi)?)(?: duoc)?(?: tren| hon| gan| khoang| xap xi)?$/;
const TOTALS =
  /\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong|don vi)|ca (?:tinh|huyen|truong|xa|phuong|nam)|cong don|luy ke)\b/;
/** What is a part, a change, or of another time is no claim on the total. */
const OTHERWISE =
  /\b(?:cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|trong do|rieng|binh quan|trung binh|(?:tang|giam|them)(?: tren| hon)? \d|con lai|con thieu|chua|moi (?:don vi|xa|truong|thang|quy|nguoi|lop)|tro len|ho tro|tang qua|tham hoi|trao|tap huan|khen)\b/;
/** What is wanted, in the words before a figure. */
const GOALS =
  /\b(?:phan dau|du kien|uoc|chi tieu (?:la|giao|dat)|giao chi tieu|muc tieu|nghi quyet|it nhat|toi thieu|phai dat|yeu cau)\b/;
/** Units that a rate is told of: "3 trường đạt 100%". */
const OF_UNITS =
  /(?:\d|\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|cac|nhieu|so)) (?:don vi|xa|phuong|truong|lop|thon|xom|to|chi bo|chi doan|chi hoi|tram|chi nhanh|khoa|phong|co so|cong doan co so|cdcs)\b/;

/**
 * Rates and counts that sentences tell of an indicator they name, compared with its total: "đạt 95% KH", "1.250 học sinh tham gia
 * BHYT", "5/10 CĐCS". What speaks of a part, of another time or of a goal is left alone, and so is a count that is not half
 * to twice as much as the total. `told`: rates that belong to a sum of money compared already.
 */
export function findQuotedFigures(
  prose: readonly Prose[],
  subjects: Subjects,
  { told, namesUnit }: { readonly told: ReadonlySet<string>; readonly namesUnit: (text: string) => boolean },
): Finding[] {
  return prose.flatMap(({ place, text: cell, statements }) =>
    statements.flatMap((statement) => {
      const wrong: Indicator[] = [];
      return quotedIn(statement).flatMap((quoted): Finding[] => {
        if (quoted.kind === 'rate' && told.has(rateKey(cell, quoted.figure))) return [];
        const indicator = subjectOf(quoted, { tab: place.tab, cell, statement }, subjects);
        if (indicator === null || wrong.includes(indicator)) return [];
        if (!leadsTo(statement, quoted.at, subjects.mentionsIn(statement))) return [];
        const clause = clauseOf(quoted);
        if (isOtherwise(quoted, clause, indicator) || namesUnit(clause)) return [];
        const facts = judge(quoted, indicator, subjects);
        const spots = spotsOf([{ place, unit: null, typed: cell }]);
        if (facts === null || spots === null) return [];
        wrong.push(indicator);
        const subject = `${indicator.name} › ${quoted.figure} › ${statement}`;
        const { figure } = quoted;
        return [
          { severity: 'Cần xem lại', spots, subject, kind: 'quotedClaim', figure, text: statement, ...facts },
        ];
      });
    }),
  );
}

/** By this a rate of a cell is known that was told with its sum of money. */
export function rateKey(cell: string, figure: string): string {
  return JSON.stringify([cell, figure.replace(/ ?%$/, '')]);
}

function quotedIn(statement: string): readonly Quoted[] {
  const found: Quoted[] = [];
  const pattern = new RegExp(NUMBER.source, 'g');
  for (let match = pattern.exec(statement); match !== null; match = pattern.exec(statement)) {
    const [digits] = match;
    const before = statement.slice(0, match.index);
    let after = statement.slice(match.index + digits.length);
    if (/[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d/.,-]$/.test(before) && !/[,.] ?$/.test(before)) continue;
    const [percent = ''] = /^ ?%/.exec(after) ?? [];
    if (percent !== '') {
      found.push({ figure: `${digits}%`, kind: 'rate', of: null, at: match.index, before, after });
      continue;
    }
    const [pair = '', second = ''] = /^ ?\/ ?(\d(?:[\d.]*\d)?)(?![\d/,%])/.exec(after) ?? [];
    after = after.slice(pair.length);
    pattern.lastIndex += pair.length;
    const of = second === '' ? null : parseNumber(second);
    if (!/^ [A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(after) || (of !== null && of.kind !== 'number'))
      continue;
    const figure = pair === '' ? digits : `${digits}/${second}`;
    found.push({ figure, kind: 'count', of: of?.value ?? null, at: match.index, before, after });
  }
  return found;
}

/** A count is of what stands right behind it, a rate of what was named last. */
function subjectOf(
  { kind, at, figure }: Quoted,
  where: { readonly tab: string; readonly cell: string; readonly statement: string },
  subjects: Subjects,
): Indicator | null {
  if (kind === 'rate')
    return subjects.mentionsIn(where.cell).length === 0 ? null : subjectOfClaim({ ...where, at }, subjects);
  const mentions = subjects.mentionsIn(where.statement);
  const around = mentions.find(({ from, to }) => from < at && at < to);
  if (around !== undefined) return firstOf(around);
  const next = mentions.find(({ from }) => from >= at);
  if (next === undefined) return null;
  const between = where.statement.slice(at + figure.length, next.from).trim();
  return between.split(' ').length <= 2 && /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff /]*$/.test(between)
    ? firstOf(next)
    : null;
}

function firstOf({ things: [first, ...more] }: Mention<Indicator>): Indicator | null {
  return more.length > 0 ? null : (first ?? null);
}

/** The statement up to the next clause behind the figure. */
function clauseOf({ before, figure, after }: Quoted): string {
  const start = Math.max(
    ...[' nhưng ', ' tuy nhiên', ' trong khi '].map((word) => before.lastIndexOf(word)),
    0,
  );
  return `${before.slice(start)}${figure}${after.split(/, (?!bài)|\. /)[0] ?? ''}`;
}

function isOtherwise({ before }: Quoted, clause: string, { period }: Indicator): boolean {
  const folded = foldText(clause);
  return OTHERWISE.test(folded) || GOALS.test(foldText(before)) || isOtherTime(folded, period);
}

type Facts = Pick<
  Extract<Finding, { kind: 'quotedClaim' }>,
  'of' | 'indicator' | 'scope' | 'claimed' | 'computed' | 'cause'
>;

function judge(quoted: Quoted, indicator: Indicator, { survey }: Subjects): Facts | null {
  const scope = { name: '', covers: () => true };
  const total = totalOver(indicator, scope);
  if (total === null) return null;
  const kind: ClaimKind = quoted.kind === 'rate' ? 'rate' : 'result';
  const quantity = quantityOf(total, kind);
  const reading = readQuotedFigure(`${lastWords(quoted.before)}${quoted.figure.split('/')[0] ?? ''}`, 0);
  if (quantity === null || reading.kind !== 'figure' || quantity.under === 0) return null;
  const figure = reading.figure;
  if (isSaid(figure, quantity) || isOfAnother(figure, kind, indicator, survey.directory.groups)) return null;
  const folded = foldText(quoted.before);
  if (kind === 'rate') {
    const last = folded.split(/[,;(]/).slice(-2).join(',');
    if (!REACHED.test(folded) || OF_UNITS.test(last)) return null;
  } else if (!isCountClaim(quoted, figure, { folded, target: total.target, quantity })) return null;
  const unit = kind === 'rate' ? finer(figure.unit) : 1e-6;
  const others = otherQuantities(survey, { indicator, scope, kind, total });
  return {
    of: kind,
    indicator: indicator.name,
    scope: '',
    claimed: figure.value,
    computed: roundedAs(quantity, { ...figure, unit }, 'halfUp'),
    cause: findClaimCause(figure, quantity, { others, missing: total.missing }),
  };
}

/** The last words before a figure, without other figures: "hơn", "khoảng". */
function lastWords(before: string): string {
  return /[^\d,;.]{0,15}$/.exec(before)?.[0] ?? '';
}

/** Rounded or cut off. */
function isSaid(figure: QuotedFigure, quantity: Quantity): boolean {
  return says(figure, quantity) || roundedAs(quantity, figure, 'down') === figure.value;
}

/** The figure is right of the unions alone, or of one of the periods an indicator is put together from. */
function isOfAnother(
  figure: QuotedFigure,
  kind: ClaimKind,
  indicator: Indicator,
  groups: readonly { readonly name: string; readonly union: boolean }[],
): boolean {
  const others = new Set(groups.filter(({ union }) => !union).map(({ name }) => name));
  const unions = totalOver(indicator, { covers: ({ unit }) => !others.has(unit.group) });
  const parts = sourcesOf(indicator.origin).map((source) =>
    totalOver(
      { ...indicator, measures: inMeasureOfSeries(source, indicator.measure).measures },
      { covers: () => true },
    ),
  );
  return [unions, ...parts].some((total) => {
    const quantity = total === null ? null : quantityOf(total, kind);
    return quantity !== null && isSaid(figure, quantity);
  });
}

interface CountContext {
  readonly folded: string;
  readonly target: number | null;
  readonly quantity: Quantity;
}

/** A count beside the target itself, or one that the sentence calls the whole and that is of its size. */
function isCountClaim(
  { of, after }: Quoted,
  { value }: QuotedFigure,
  { folded, target, quantity }: CountContext,
): boolean {
  if (of !== null) return of === target;
  if (value === target || value === 0) return false;
  const ratio = quantity.over === 0 ? 0 : value / quantity.over;
  if (ratio < 0.5 || ratio > 2) return false;
  return TOTALS.test(folded) || /^[^.;]*\d ?%/.test(after) || COUNTED.test(folded);
}
