import { PAGES } from '../page/pages';
import { MARKS } from '../report/cells';
import { STATES } from '../state/assessment';
import { STANDINGS, type Standing } from '../state/standing';
import { formulaText } from '../text/formula-text';
import { columnLetters, quoteTab } from '../workbook/a1';
import type { Area } from '../workbook/workbook';
import { type Charted, type ChartedUnit, UNKNOWN_RATES, zeroTargetWords } from './charted';
import { CHART_COLUMNS } from './columns';

/** What stands in place of a rate that the summary no longer has. */
const GONE = `không thấy ở ${PAGES.summary.name}`;

const CHANGED = `Trang ${PAGES.summary.name} đã đổi khác sau khi vẽ. Đề nghị chạy lại Chỉ tiêu ▸ ${PAGES.charts.name}.`;

/** How the first line of the summary begins that tells of changed sources. */
const SOURCES_CHANGED = ['Biểu gốc', 'Chưa đối chiếu'] as const;

/** An area as formulas of any row name it: $C$5:$C$27. */
function fixed({ row, column, rows, columns }: Area): string {
  const corner = (down: number, across: number) => `$${columnLetters(across)}$${down + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** A text as MATCH looks for it, none of its signs standing for others. */
function exactly(text: string): string {
  return formulaText(text.replace(/[~*?]/g, '~$&'));
}

function equals(cell: string, words: readonly string[]): string {
  const all = words.map((word) => `${cell}=${formulaText(word)}`);
  return all.length === 1 ? all.join('') : `OR(${all.join(';')})`;
}

/**
 * The formulas of a unit's row (counted from 0) by their columns. They find the unit and its indicator on the summary by their names,
 * so that they follow figures there, and judge as the state table does (rows 11b-17). A column of a state holds the rate of units
 * in it, none where its target is 0; that of unknown figures is 0 for them and #N/A for others, so that only they get a point.
 */
export function unitFormulas(
  { indicator, title, places }: Charted,
  { isProvisional, isEarly }: Pick<ChartedUnit, 'isProvisional' | 'isEarly'>,
  { summary, row }: { readonly summary: string; readonly row: number },
): ReadonlyMap<number, string> {
  const tab = quoteTab(summary);
  const own = (key: keyof typeof CHART_COLUMNS) => `$${columnLetters(CHART_COLUMNS[key])}${row + 1}`;
  const there = `ISNUMBER(MATCH(${exactly(title)};${tab}!${fixed(places.titles)};0))`;
  const found = (area: Area) =>
    `INDEX(${tab}!${fixed(area)};MATCH(${own('unit')};${tab}!${fixed(places.names)};0))`;
  const figure = (area: Area) => `=IFERROR(IF(${there}*ISNUMBER(${found(area)});${found(area)};"");"")`;
  const rate = found(places.rate);
  const [state, shown] = [own('state'), own('rate')];
  const isLess = indicator.direction === 'less';
  const hasBar = (words: readonly string[]) =>
    isLess ? `AND(ISNUMBER(${shown});${equals(state, words)})` : equals(state, words);
  const inState = (words: readonly string[]) => `=IF(${hasBar(words)};${shown};"")`;
  const hasBoth = `AND(ISNUMBER(${own('target')});ISNUMBER(${own('result')}))`;
  const isJudged = isLess ? `OR(ISNUMBER(${shown});${hasBoth})` : `ISNUMBER(${shown})`;
  const said = isLess ? `SUBSTITUTE(SUBSTITUTE(${shown};"${MARKS.below} ";"");"*";"")` : shown;
  const [noData, dataError] = UNKNOWN_RATES;
  const mark = (sign: string, word: string) => `IF(${equals(state, [word])};"${sign} ";"")`;
  const star = isProvisional ? '&"*"' : '';
  return new Map([
    [CHART_COLUMNS.target, figure(places.target)],
    [CHART_COLUMNS.result, figure(places.result)],
    [
      CHART_COLUMNS.rate,
      `=IFERROR(IF(${there};IF(ISNUMBER(${rate});100*${rate};${rate}&"");${formulaText(GONE)});${formulaText(GONE)})`,
    ],
    [
      CHART_COLUMNS.state,
      `=IF(${isJudged};${verdict(isEarly ? { ...indicator, periodEnded: false } : indicator, own)};IF(${equals(shown, [noData ?? ''])};${formulaText(STATES.noData)};IF(${equals(shown, [dataError ?? ''])};${formulaText(STATES.dataError)};"")))`,
    ],
    [
      CHART_COLUMNS.label,
      `=${mark(MARKS.below, STATES.below)}&${mark(MARKS.late, STATES.late)}&${own('unit')}${star}&IF(ISNUMBER(${shown});"";" ("&${said}&")")`,
    ],
    [CHART_COLUMNS.reached, inState([STATES.met, STATES.exceeded])],
    [CHART_COLUMNS.below, inState([STATES.below])],
    [CHART_COLUMNS.late, inState([STATES.late])],
    [CHART_COLUMNS.inProgress, inState([STATES.inProgress, STATES.onPace])],
    [CHART_COLUMNS.unknown, `=IF(${equals(state, [STATES.noData, STATES.dataError])};0;NA())`],
  ]);
}

/** The state of a unit that has a rate, in words. */
function verdict(
  { direction, periodEnded, pace }: Charted['indicator'],
  own: (key: keyof typeof CHART_COLUMNS) => string,
): string {
  const [result, target, level] = [own('result'), own('target'), own('level')];
  const word = (text: string) => formulaText(text);
  if (direction === 'less') {
    const kept = periodEnded ? STATES.met : STATES.inProgress;
    return `IF(100*${result}<=${level}*${target};${word(kept)};${word(STATES.below)})`;
  }
  const reached = `IF(${result}>${target};${word(STATES.exceeded)};${word(STATES.met)})`;
  const open =
    pace === null
      ? word(STATES.inProgress)
      : `IF(${own('paced')}="";${word(STATES.inProgress)};IF(${result}<${own('paced')};${word(STATES.late)};${word(STATES.onPace)}))`;
  const missed = periodEnded ? word(STATES.below) : open;
  return `IF(100*${result}>=${level}*${target};${reached};${missed})`;
}

/** How units stand that did not reach their target, as told below a chart. */
const TOLD = ['below', 'late', 'onPace', 'inProgress', 'noData', 'dataError'] as const satisfies Standing[];

/** What is said behind the count of those that cannot be judged yet. */
const IN_DOUBT: Readonly<Partial<Record<Standing, string>>> = {
  noData: ' (tạm tính)',
  dataError: ' (cần xem lại)',
};

function stateWords(standing: Standing): readonly string[] {
  return STANDINGS[standing].states.map((state) => STATES[state]);
}

/** How many units are how, in words below a chart: "Đạt 5/10 đơn vị; chưa đạt 5"; what cannot be judged is said to be in doubt. */
export function countFormula({ units, left }: Charted, firstRow: number): string {
  const column = (key: 'state' | 'rate') =>
    fixed({ row: firstRow, column: CHART_COLUMNS[key], rows: units.length, columns: 1 });
  const count = (words: readonly string[], key: 'state' | 'rate' = 'state') =>
    words.map((word) => `COUNTIF(${column(key)};${formulaText(word)})`).join('+');
  const part = (words: readonly string[], before: string, { behind = '', key }: CountWords = {}) => {
    const counted = count(words, key);
    return `&IF(${counted}=0;"";${formulaText(`; ${before} `)}&(${counted})&${formulaText(behind)})`;
  };
  const undrawn = left === 0 ? '' : `; không vẽ ${left} đơn vị không có tỷ lệ`;
  return [
    `="Đạt "&(${count(stateWords('reached'))})&${formulaText(`/${units.length} đơn vị`)}`,
    ...TOLD.map((standing) =>
      part(stateWords(standing), STANDINGS[standing].words, { behind: IN_DOUBT[standing] ?? '' }),
    ),
    part([GONE], GONE, { key: 'rate' }),
    `&${formulaText(`${undrawn}.`)}`,
  ].join('');
}

interface CountWords {
  readonly behind?: string;
  readonly key?: 'state' | 'rate';
}

/**
 * The first line of the page: blank while the summary is as it was when its charts were drawn; else what its own first line says of
 * changed sources, or that units or the day are others now.
 */
export function chartsLiveLine(
  charted: readonly Charted[],
  { summary, dayLine, rates }: { readonly summary: string; readonly dayLine: string; readonly rates: Area },
): string {
  const tab = quoteTab(summary);
  const first = `${tab}!$A$1`;
  const isTold = SOURCES_CHANGED.map((words) => `LEFT(${first};${words.length})=${formulaText(words)}`);
  const known = UNKNOWN_RATES.map((word) => formulaText(word));
  const differs = [
    `COUNTIF(${fixed(rates)};${formulaText(GONE)})>0`,
    `SUMPRODUCT((${tab}!$A$1:$Z$40=${formulaText(dayLine)})*1)=0`,
    ...charted.map(({ indicator, places, units }) => {
      const rate = `${tab}!${fixed(places.rates)}`;
      const zeros = zeroTargetWords(indicator).map(
        (words) => `(LEFT(${rate};${words.length})=${formulaText(words)})`,
      );
      const drawn = [`ISNUMBER(${rate})`, ...known.map((word) => `(${rate}=${word})`), ...zeros].join('+');
      return `SUMPRODUCT(ISNUMBER(${tab}!${fixed(places.numbers)})*(${drawn}))<>${units.length}`;
    }),
  ];
  const changed = formulaText(CHANGED);
  return `=IFERROR(IF(OR(${isTold.join(';')});${first};IF(OR(${differs.join(';')});${changed};""));${changed})`;
}
