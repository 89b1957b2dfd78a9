import { leadsTo } from '../claim/bridge';
import { isOtherTime } from '../claim/other-time';
import type { Prose } from '../claim/prose';
import { says, whole } from '../claim/quantity';
import { readQuotedFigure } from '../claim/quoted-figure';
import type { Period } from '../date/period';
import { exponentOfMeasure } from '../measure/measure';
import { addExact, multiplyExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { parseNumber, parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import { inMeasureOfSeries } from '../survey/in-measure-of-series';
import { type Indicator, type Measure, sourcesOf } from '../survey/indicator';
import { cleanText, foldText } from '../text/normalise';
import type { Place } from '../workbook/workbook';
import { rateKey } from './claim-figures';
import { lineKey, type Spoken, type Subjects, subjectOfClaim } from './claim-subject';
import type { Claim, Finding } from './finding';
import { spotsOf } from './spot';

/** Powers of ten that people lose when they copy a figure given in thousands or millions. */
const LOST = [1, 1000, 1_000_000] as const;

const FIGURE = /\d(?:[\d.,]*\d)?/g;
const PERCENT = /^ ?%/;
const MULTIPLIER = /^ ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ])/;
const CURRENCY = /^\.? ?(?:đồng|vnđ|vnd|đ)(?![a-zà-ỹđ/])/;
const GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** Words of a sentence that tells of a part, of a change or of another time, folded. */
const OTHERWISE =
  /\b(?:trong do|rieng|binh quan|trung binh|cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|tang|giam|moi (?:don vi|xa|truong|nguoi|lop)|ho tro|tang qua|tham hoi|trao|chi cho|tro cap|vay)\b/;

/** Words of a sentence that quotes a total, and those that make it a goal. */
const TOTALS =
  /\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong)|ca (?:tinh|huyen|truong|xa|phuong)|cong don|luy ke)\b/;
const GOALS = /\b(?:phan dau|chi tieu|ke hoach|muc tieu|du kien|uoc|giao|du toan|nghi quyet)\b/;
/** Words behind a figure that make it a goal. */
const GOAL_BEHIND = /^[,.]? ?(?:theo |la )?(?:ke hoach|chi tieu|du toan|muc tieu|muc phan dau)/;
const RESULTS = /\b(?:thu|nop|dat|thuc hien|ket qua|la|duoc)\b/;

interface Amount {
  readonly text: string;
  readonly value: number;
  /** A power of ten in words, "1,27 tỷ": a rounded figure. */
  readonly rounded: boolean;
  readonly index: number;
}

interface Tied {
  readonly goal: Amount;
  readonly factor: number;
  /** The percentage as written, without its sign. */
  readonly percentage: string;
}

interface Percentage {
  readonly text: string;
  readonly points: number;
  readonly digits: number;
}

/**
 * Sums of money in sentences, wherever these stand, that the totals they speak of do not give. A figure that a percentage beside it
 * ties to a goal is tried in thousands and millions too: 1.483.900đ as "99 %" of 1,5 tỷ is 1.483.900.000, 98,93 %; the table
 * has 1.273.150.000. `rates`: the percentages that were so used up, by {@link rateKey}.
 */
export function findClaims(
  prose: readonly Prose[],
  subjects: Subjects,
  namesUnit: (text: string) => boolean,
): { readonly findings: readonly Finding[]; readonly rates: ReadonlySet<string> } {
  const rates = new Set<string>();
  const findings = prose.flatMap((cell) => checkCell(cell, { subjects, namesUnit, rates }));
  return { findings, rates };
}

interface Context {
  readonly subjects: Subjects;
  readonly namesUnit: (text: string) => boolean;
  readonly rates: Set<string>;
}

function checkCell({ place, text: cell }: Prose, context: Context): Finding[] {
  const { subjects, rates } = context;
  const told = new Map<
    string,
    { readonly amount: Amount; readonly known: Known; readonly tied: Tied | null }
  >();
  const figures = readFigures(cell.toLowerCase());
  for (const amount of figures.amounts) {
    const spoken = { tab: place.tab, cell, statement: cell, at: amount.index };
    const known = knownOf(spoken, { place, subjects });
    if (known === null || isOfUnit(amount, { statement: cell, known, context })) continue;
    const goals = figures.amounts.filter((goal) => !isOfUnit(goal, { statement: cell, known, context }));
    const tied = tie(amount, goals, figures.percentages);
    if (tied !== null) rates.add(rateKey(cell, tied.percentage));
    const isGoal = goals.some((other) => tie(other, goals, figures.percentages)?.goal === amount);
    if (isGoal || ((tied?.factor ?? 1) === 1 && agrees(amount, cell, known.totals))) continue;
    if ((tied?.factor ?? 1) === 1 && !leadsTo(cell, amount.index, subjects.mentionsIn(cell))) continue;
    if (tied === null && !isClaim(amount, cell, known)) continue;
    if (tied === null) noteRate(amount, { known, cell, rates, percentages: figures.percentages });
    told.set(amount.text, { amount, known, tied });
  }
  return [...told.values()].flatMap(({ amount: { text, value }, known, tied }): Finding[] => {
    const spots = spotsOf([{ place, unit: null, typed: cell }]);
    if (spots === null) return [];
    const lost = tied === null ? lostPower(value, known) : lostIn(value, tied);
    const { indicator, total } = known;
    return [
      { kind: 'claim', severity: 'Cần xem lại', spots, subject: text, text, value, total, indicator, lost },
    ];
  });
}

/** The power of ten that a figure lost where a percentage ties it to a goal of its line. */
function lostIn(value: number, { factor, goal }: Tied): Claim['lost'] {
  if (factor === 1) return null;
  const rate = roundRatio(multiplyExact([value, factor]), goal.value, { digits: 2, mode: 'halfUp' });
  return { factor, goal: goal.text, rate };
}

/** The power of ten that a figure lost where the total itself is it, in thousands or millions: 3.250 đồng for 3.250 triệu. */
function lostPower(value: number, { total, target }: Known): Claim['lost'] {
  const factor = LOST.find((power) => power > 1 && multiplyExact([value, power]) === total);
  if (factor === undefined || target <= 0) return null;
  const rate = roundRatio(total, target, { digits: 2, mode: 'halfUp' });
  return { factor, goal: `KH ${formatNumber(target)}`, rate };
}

/** What a sum of money is compared with. */
interface Known {
  readonly indicator: string;
  /** The total of results. */
  readonly total: number;
  /** The total of targets, 0 without any. */
  readonly target: number;
  /** All that the totals give: results, targets, what is missing and exceeded. */
  readonly totals: readonly number[];
  /** Figures of single units, which a line may quote. */
  readonly ofUnits: ReadonlySet<number>;
  readonly period: Period | null;
  /** The statement names the indicator. */
  readonly named: boolean;
}

/** The indicators of money that a statement can mean: the one it names, else those of the table it stands beside, else the only one. */
function knownOf(
  spoken: Spoken,
  { place, subjects }: { readonly place: Place; readonly subjects: Subjects },
): Known | null {
  const named = subjects.mentionsIn(spoken.cell).length > 0;
  const subject = subjectOfClaim(spoken, subjects);
  if (named && subject === null) return null;
  const all = subjects.survey.indicators.filter(({ money }) => money);
  const beside = (subjects.beside.get(lineKey(place.tab, place)) ?? []).filter(({ money }) => money);
  const alone = all.length === 1 ? all : [];
  const meant = (named && subject ? [subject] : beside.length > 0 ? beside : alone).filter(
    ({ money }) => money,
  );
  const [first] = meant;
  if (first === undefined) return null;
  const totals = meant
    .flatMap((one) => [
      one,
      ...sourcesOf(one.origin).map((source) => ({
        ...one,
        measures: inMeasureOfSeries(source, one.measure).measures,
      })),
    ])
    .map(totalsOf);
  return {
    indicator: first.name,
    total: totals[0]?.result ?? 0,
    target: totals[0]?.all[1] ?? 0,
    totals: totals.flatMap((one) => one.all),
    period: first.period,
    ofUnits: new Set(meant.flatMap(unitFigures)),
    named,
  };
}

interface OfUnit {
  readonly statement: string;
  readonly known: Known;
  readonly context: Context;
}

/** A figure that a unit has, or beside which a unit is named. */
function isOfUnit({ value, index }: Amount, { statement, known, context }: OfUnit): boolean {
  return known.ofUnits.has(value) || context.namesUnit(clauseAround(statement, index));
}

/** A figure that a statement calls the whole, or that is of the size of the total it names. */
function isClaim({ text, value, index }: Amount, statement: string, known: Known): boolean {
  const { named, total, period } = known;
  const clause = foldText(clauseAround(statement, index));
  const before = foldText(
    statement
      .slice(0, index)
      .split(/[,;]|\. /)
      .pop() ?? '',
  );
  const after = foldText(statement.slice(index + text.length));
  if (!RESULTS.test(clause) && !named) return false;
  if (GOALS.test(before) || GOAL_BEHIND.test(after)) return false;
  if (OTHERWISE.test(clause) || isOtherTime(clause, period)) return false;
  const isOfSize = total > 0 && LOST.some((factor) => isNear(value * factor, total));
  return TOTALS.test(clause) ? RESULTS.test(clause) : named && RESULTS.test(clause) && isOfSize;
}

function isNear(value: number, total: number): boolean {
  return value >= total / 2 && value <= total * 2;
}

/** A rate that follows from the sum of money is no claim of its own: 12,4 tỷ of 13,05 is 95 %. */
function noteRate(
  { value }: Amount,
  {
    known: { totals },
    cell,
    rates,
    percentages,
  }: {
    readonly known: Known;
    readonly cell: string;
    readonly rates: Set<string>;
    readonly percentages: readonly Percentage[];
  },
): void {
  const [, target = 0] = totals;
  if (target <= 0) return;
  for (const { points, digits, text } of percentages) {
    const follows = (['halfUp', 'truncate'] as const).some(
      (mode) => roundRatio(value, target, { digits, mode }) === points,
    );
    if (follows) rates.add(rateKey(cell, text));
  }
}

/** Another amount of the line of which this one is a percentage of the line, in units, thousands or millions. */
function tie(amount: Amount, amounts: readonly Amount[], percentages: readonly Percentage[]): Tied | null {
  for (const factor of LOST) {
    for (const goal of amounts) {
      if (goal === amount || goal.value <= 0) continue;
      const value = multiplyExact([amount.value, factor]);
      const tied = percentages.find(({ points, digits }) =>
        (['halfUp', 'truncate'] as const).some(
          (mode) => roundRatio(value, goal.value, { digits, mode }) === points,
        ),
      );
      if (tied !== undefined) return { goal, factor, percentage: tied.text };
    }
  }
  return null;
}

/** A rounded figure agrees within half a percent or as "hơn", "gần" say, a plain one exactly. */
function agrees(
  { text, value, rounded, index }: Amount,
  statement: string,
  totals: readonly number[],
): boolean {
  const before = /[^\d,;.]{0,15}$/.exec(statement.slice(0, index))?.[0] ?? '';
  const reading = readQuotedFigure(`${before}${text}`, 0);
  return totals.some((total) => {
    if (reading.kind === 'figure' && says(reading.figure, whole(total))) return true;
    return rounded ? Math.abs(total - value) <= Math.abs(total) * 0.005 : total === value;
  });
}

/** The totals in đồng, whatever unit of money the table is kept in. */
function totalsOf({ measures, measure: unitOfMeasure }: Indicator): {
  readonly result: number;
  readonly all: readonly number[];
} {
  const scale = 10 ** exponentOfMeasure(unitOfMeasure);
  const sum = (pick: (measure: Measure) => number | null) =>
    multiplyExact([addExact(measures.map((measure) => pick(measure) ?? 0)), scale]);
  const result = sum(({ assessment }) => assessment.inResults);
  const target = sum(({ assessment }) => assessment.inTargets);
  const shortfall = sum(({ assessment }) => assessment.shortfall);
  const surplus = sum(({ assessment }) => assessment.surplus);
  return { result, all: [result, target, shortfall, surplus, Math.abs(target - result)] };
}

/** Targets, results and differences of single units, in đồng. */
function unitFigures({ measures, measure: unitOfMeasure }: Indicator): readonly number[] {
  const scale = 10 ** exponentOfMeasure(unitOfMeasure);
  return measures.flatMap(({ assessment: { inTargets, inResults, shortfall, surplus } }) =>
    [inTargets, inResults, shortfall, surplus].flatMap((value) =>
      value === null ? [] : [multiplyExact([value, scale])],
    ),
  );
}

/** Sums of money and percentages of a lower-case text, "50.000 đ/đoàn viên" and numbers of documents left out. */
function readFigures(text: string): {
  readonly amounts: readonly Amount[];
  readonly percentages: readonly Percentage[];
} {
  const amounts: Amount[] = [];
  const percentages: Percentage[] = [];
  const pattern = new RegExp(FIGURE.source, 'g');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [digits] = match;
    const rest = text.slice(match.index + digits.length);
    const multiplier = MULTIPLIER.exec(rest)?.[0] ?? '';
    const currency = CURRENCY.exec(rest.slice(multiplier.length))?.[0] ?? '';
    if (PERCENT.test(rest)) {
      const reading = parsePercent(digits);
      const decimals = digits.split(',')[1]?.length ?? 0;
      if (reading.kind === 'number')
        percentages.push({ text: digits, points: reading.value, digits: decimals });
    } else if (multiplier !== '' || currency !== '' || (GROUPED.test(digits) && !rest.startsWith('/'))) {
      const written = cleanText(`${digits}${multiplier}${currency}`);
      const reading = parseNumber(`${digits}${multiplier}`);
      if (reading.kind === 'number')
        amounts.push({
          text: written,
          value: reading.value,
          rounded: multiplier !== '',
          index: match.index,
        });
    }
  }
  return { amounts, percentages };
}

/** The part of a text between semicolons and full stops in which a position lies; dots inside figures are none. */
function clauseAround(text: string, index: number): string {
  const before = text.slice(0, index).split(/;|\. /);
  const after = text.slice(index).split(/;|\.(?: |$)/);
  return `${before[before.length - 1] ?? ''}${after[0] ?? ''}`;
}
