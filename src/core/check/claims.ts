import { addExact, multiplyExact } from '../number/decimal';
import { parseNumber, parsePercent } from '../number/parse';
import { roundRatio } from '../number/round';
import type { SourceIndicator } from '../survey/indicator';
import type { Line } from '../tab/line';
import { exponentOfMeasure } from '../tab/measure';
import { cleanText, foldText } from '../text/normalise';
import { type Finding, spotsOf } from './finding';
import type { TableView } from './table-view';

/** Powers of ten that people lose when they copy a figure given in thousands or millions. */
const LOST = [1, 1000, 1_000_000] as const;
const LONGEST_TEXT = 1000;

const FIGURE = /\d(?:[\d.,]*\d)?/g;
const PERCENT = /^ ?%/;
const MULTIPLIER = /^ ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ])/;
const CURRENCY = /^\.? ?(?:đồng|vnđ|vnd|đ)(?![a-zà-ỹđ/])/;
const GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** Words of a sentence that quotes a total, and those that make it a goal. */
const TOTALS = /\b(?:tong|toan tinh|toan huyen|toan nganh|toan truong|ca tinh|cong don|luy ke)\b/;
const GOALS = /\b(?:phan dau|chi tieu|ke hoach|muc tieu|du kien|uoc|giao|du toan|nghi quyet)\b/;
const RESULTS = /\b(?:thu|nop|dat|thuc hien|ket qua|la|duoc)\b/;

interface Amount {
  readonly text: string;
  readonly value: number;
  /** A power of ten in words, "1,27 tỷ": a rounded figure. */
  readonly rounded: boolean;
  readonly index: number;
}

interface Percentage {
  readonly points: number;
  readonly digits: number;
}

/**
 * Sums of money in the lines around a table that its totals do not give. A figure that a percentage beside it ties to a goal
 * is tried in thousands and millions too: 1.483.900đ as "99 %" of 1,5 tỷ is 1.483.900.000, 98,93 %; the table has
 * 1.273.150.000.
 */
export function findClaims(view: TableView): Finding[] {
  const money = view.indicators.filter(({ columns }) => columns.money);
  const [indicator] = money;
  if (indicator === undefined) return [];
  const totals = money.map(totalsOf);
  const known: Known = {
    indicator: indicator.name,
    total: totals[0]?.result ?? 0,
    totals: totals.flatMap(({ all }) => all),
    ofUnits: new Set(money.flatMap(unitFigures)),
    names: [...new Set([...view.unitRows.map(({ name }) => name), ...view.unitOfRow.values()])].map((name) =>
      cleanText(name).toLowerCase(),
    ),
  };
  const { linesAbove, linesBelow } = view.table;
  return [...linesAbove, ...linesBelow].flatMap((line) => checkLine(view.table.tab, line, known));
}

/** What the lines are compared with. */
interface Known {
  readonly indicator: string;
  /** The first indicator's total of results. */
  readonly total: number;
  readonly totals: readonly number[];
  /** Figures of single units, which a line may quote. */
  readonly ofUnits: ReadonlySet<number>;
  /** Names of units in lower case: a sentence that names one speaks of it. */
  readonly names: readonly string[];
}

function checkLine(tab: string, line: Line, known: Known): Finding[] {
  const text = cleanText(line.text.slice(0, LONGEST_TEXT));
  const figures = readFigures(text.toLowerCase());
  const { percentages } = figures;
  const amounts = figures.amounts.filter(({ value, index }) => {
    const clause = clauseAround(text, index).toLowerCase();
    return !known.ofUnits.has(value) && !known.names.some((name) => clause.includes(name));
  });
  if (amounts.length === 0) return [];
  const place = { tab, row: line.row, column: line.column };
  const told = new Set<Amount>();
  const findings: Finding[] = [];
  const add = (amount: Amount, lost: Extract<Finding, { kind: 'claim' }>['lost']) => {
    const spots = spotsOf([{ place, unit: null, typed: text }]);
    if (spots === null) return;
    const { value } = amount;
    findings.push({
      kind: 'claim',
      severity: 'Cần xem lại',
      spots,
      subject: amount.text,
      text: amount.text,
      value,
      total: known.total,
      indicator: known.indicator,
      lost,
    });
  };
  for (const amount of amounts) {
    const tied = tie(amount, amounts, percentages);
    if (tied === null) continue;
    told.add(amount).add(tied.goal);
    const value = multiplyExact([amount.value, tied.factor]);
    if (tied.factor === 1 && agrees(amount, known.totals)) continue;
    const rate = roundRatio(value, tied.goal.value, { digits: 2, mode: 'halfUp' });
    add(amount, tied.factor === 1 ? null : { factor: tied.factor, goal: tied.goal.text, rate });
  }
  for (const amount of amounts) {
    if (told.has(amount) || agrees(amount, known.totals)) continue;
    const clause = foldText(clauseAround(text, amount.index));
    if (TOTALS.test(clause) && RESULTS.test(clause) && !GOALS.test(clause)) add(amount, null);
  }
  return findings;
}

/** Another amount of the line of which this one is a percentage of the line, in units, thousands or millions. */
function tie(
  amount: Amount,
  amounts: readonly Amount[],
  percentages: readonly Percentage[],
): { readonly goal: Amount; readonly factor: number } | null {
  for (const factor of LOST) {
    for (const goal of amounts) {
      if (goal === amount || goal.value <= 0) continue;
      const value = multiplyExact([amount.value, factor]);
      const isTied = percentages.some(({ points, digits }) =>
        (['halfUp', 'truncate'] as const).some(
          (mode) => roundRatio(value, goal.value, { digits, mode }) === points,
        ),
      );
      if (isTied) return { goal, factor };
    }
  }
  return null;
}

/** A rounded figure agrees within half a percent, a plain one exactly. */
function agrees({ value, rounded }: Amount, totals: readonly number[]): boolean {
  return totals.some((total) =>
    rounded ? Math.abs(total - value) <= Math.abs(total) * 0.005 : total === value,
  );
}

/** The totals in đồng, whatever unit of money the table is kept in. */
function totalsOf({ measures, columns }: SourceIndicator): {
  readonly result: number;
  readonly all: readonly number[];
} {
  const scale = 10 ** exponentOfMeasure(columns.measure);
  const sum = (pick: (measure: SourceIndicator['measures'][number]) => number | null) =>
    multiplyExact([addExact(measures.map((measure) => pick(measure) ?? 0)), scale]);
  const result = sum(({ assessment }) => assessment.inResults);
  const target = sum(({ assessment }) => assessment.inTargets);
  const shortfall = sum(({ assessment }) => assessment.shortfall);
  const surplus = sum(({ assessment }) => assessment.surplus);
  return { result, all: [result, target, shortfall, surplus, Math.abs(target - result)] };
}

/** Targets, results and differences of single units, in đồng. */
function unitFigures({ measures, columns }: SourceIndicator): readonly number[] {
  const scale = 10 ** exponentOfMeasure(columns.measure);
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
      if (reading.kind === 'number') percentages.push({ points: reading.value, digits: decimals });
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
