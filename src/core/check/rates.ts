import { roundRatio } from '../number/round';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import type { Finding } from './finding';
import {
  exactPoints,
  isPlausible,
  isRoundedToFewer,
  type RateColumn,
  type RateColumns,
  type RatedRow,
  ratedBy,
} from './rate-column';
import { type Spot, spotsOf } from './spot';
import { figureColumns, isRate, numberAt, subjectOf, type TableView } from './table-view';

/** Fewer rows tell no rounding rule. */
const FEWEST_ROWS = 3;

/** What is wrong with the typed rates of a table: their rounding, their scale, or the rates themselves. */
export function findRates(view: TableView, columns: RateColumns): Finding[] {
  return [...columns].flatMap(([{ columns: own }, rates]) => {
    const subject = subjectOf(view, rates.column);
    const known = new Set([...resultColumnsOf(own), ...targetColumnsOf(own.target)]);
    const bases = figureColumns(view).filter((column) => !known.has(column) && !isRate(view, column));
    const isOfOther = (row: RatedRow) => bases.some((base) => isRateOfBase(view, row, base));
    return [
      ...judgeScale(rates, subject),
      ...judgeRounding(rates, subject, isOfOther),
      ...judgeBlank(rates, subject),
    ];
  });
}

/** Whether a rate is what another column of its row makes it: the result over all households, or over the target as it was. */
function isRateOfBase(
  view: TableView,
  { row, result, target, points, decimals }: RatedRow,
  base: number,
): boolean {
  const other = numberAt(view, row, base);
  if (other === null || other <= 0) return false;
  const rates = (part: number, whole: number) =>
    isPlausible(part, whole) &&
    Math.abs((100 * part) / whole - points) <= 2 * 10 ** -decimals &&
    (['halfUp', 'truncate'] as const).some(
      (mode) => roundRatio(part, whole, { digits: decimals, mode }) === points,
    );
  return rates(result, other) || rates(other, target);
}

function judgeScale({ otherScale, scale }: RateColumn, subject: string): Finding[] {
  const spots = spotsOf(otherScale);
  return spots ? [{ kind: 'rateScale', severity: 'Cần xem lại', spots, subject, column: scale }] : [];
}

/** Blank rates count only where most rows have one. */
function judgeBlank({ rows, blank }: RateColumn, subject: string): Finding[] {
  const spots = spotsOf(blank);
  return spots && rows.length > blank.length
    ? [{ kind: 'rateBlank', severity: 'Gợi ý', spots, subject }]
    : [];
}

/**
 * The rule of a column is the one of half-up and truncation that gives more of its rates: 15 of 17 half-up, so 99 for
 * 99,74 % and 95 for 95,51 % break it. Rates that neither gives are wrong. A column that always cuts off is told where
 * rounding would print another figure: 141,6 for 141,67 %.
 */
function judgeRounding(rates: RateColumn, subject: string, isOfOther: (row: RatedRow) => boolean): Finding[] {
  const { rows, digits } = rates;
  const given = (mode: 'halfUp' | 'truncate' | 'below100') =>
    rows.filter((row) => ratedBy(row, digits, mode) === row.points);
  const rounded = given('halfUp');
  if (rounded.length === rows.length || given('below100').length === rows.length) return [];
  const cut = given('truncate');
  const rule = cut.length > rounded.length ? 'truncate' : 'halfUp';
  const following = rule === 'truncate' ? cut : rounded;
  const other = rule === 'truncate' ? rounded : cut;
  const spot = (row: RatedRow): Spot => ({
    ...rates.spotOf(row),
    expected: ratedBy(row, digits, rule),
    exact: exactPoints(row, digits),
  });
  const findings: Finding[] = [];
  const facts = { rule, digits, explained: following.length, of: rows.length } as const;
  const [known, asRounded] = [new Set(following), new Set(rounded)];
  const coarse = rows.filter((row) => isRoundedToFewer(row, digits));
  const breaking = new Set([...other, ...coarse].filter((row) => !known.has(row)));
  const broken = spotsOf(rows.filter((row) => breaking.has(row)).map(spot));
  if (broken && rows.length >= FEWEST_ROWS)
    findings.push({ kind: 'rateRounding', severity: 'Cần xem lại', spots: broken, subject, ...facts });
  if (rule === 'truncate' && cut.length === rows.length && rows.length >= FEWEST_ROWS) {
    const differing = spotsOf(
      cut
        .filter((row) => !asRounded.has(row))
        .map((row) => ({ ...spot(row), expected: ratedBy(row, digits, 'halfUp') })),
    );
    if (differing)
      findings.push({ kind: 'rateTruncated', severity: 'Gợi ý', spots: differing, subject, ...facts });
  }
  const either = new Set([...rounded, ...cut, ...coarse]);
  const wrong = rows.filter((row) => !either.has(row));
  const isUnproved = wrong.length * 2 >= rows.length;
  const ofOther = new Set(isUnproved ? [] : wrong.filter(isOfOther));
  const [told, inDoubt] = [
    spotsOf(wrong.filter((row) => !ofOther.has(row)).map(spot)),
    spotsOf([...ofOther].map(spot)),
  ];
  const severity = !isUnproved ? 'Lỗi' : rows.length >= FEWEST_ROWS ? 'Cần xem lại' : 'Gợi ý';
  const of = rates.of === undefined ? {} : { of: rates.of };
  const wrongFacts = { kind: 'rateWrong', subject, digits, ...of } as const;
  if (told) findings.push({ ...wrongFacts, severity, spots: told, most: isUnproved });
  if (inDoubt) findings.push({ ...wrongFacts, severity: 'Gợi ý', spots: inDoubt, most: true });
  return findings;
}
