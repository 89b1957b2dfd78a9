import { isCeilingBound, isFloorBound } from '../figure/bounded';
import { numberIn } from '../figure/number-in';
import { isPercent, type Measure } from '../measure/measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { areCappedBy, capOf, cappedAt, isCeiling, saysAllowed, saysNone } from '../tab/ceiling';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import {
  type Direction,
  type DirectionFrom,
  directionByName,
  handles,
  isDoneForPoor,
  reduces,
  saysPoor,
  tellsOfDeeds,
  unwantedUnder,
} from '../tab/direction';
import { doubtOf, leavesOpen, tellsWanted } from '../tab/doubtful-names';
import { headingWords } from '../tab/heading-words';
import { countsKeepers } from '../tab/keepers';
import type { Line } from '../tab/line';
import type { StatedPeriods } from '../tab/lines';
import { isNorm, isObligation, isSpentBudget, saysConsumed, saysLacking, saysSaved } from '../tab/norms';
import { isRank } from '../tab/ranks';
import { cleanTitle } from '../tab/title';
import { isCappedByLine, type TargetSource } from '../target/target-source';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Tab } from '../workbook/workbook';
import { byRanks, byVerdicts, isDifference } from './direction-typed';
import type { TableDraft } from './draft';
import { countsHeads, givenToPoor } from './given-to-poor';
import { levelBefore, plannedBelow } from './level-before';
import { areRanks, saysRank } from './ranked';

/** Whether more or less is better, and what tells it. */
export interface ToldDirection {
  readonly direction: Direction;
  readonly from: DirectionFrom;
  /** The column of how much there was before, which names what is counted where the title tells what is done about it. */
  readonly before?: Column;
}

/** What the words and figures of an indicator are read in. */
interface Reading {
  readonly name: string;
  readonly measured: Measure;
  readonly source: TargetSource;
  readonly context: {
    readonly tab: Tab;
    readonly draft: TableDraft;
    readonly ownTitle: string | null;
    readonly linesAbove: readonly Line[];
    readonly stated: StatedPeriods | null;
  };
}

/** What words say, against which nothing that is typed of who reached a target counts. */
const SAID: ReadonlySet<DirectionFrom> = new Set<DirectionFrom>([
  ...(['title', 'headings', 'target', 'norm', 'budget'] as const),
]);

/**
 * By words and figures, see `toldWithoutVerdicts()`; what is typed of who reached a target tells it where these say nothing. Against what they say it
 * tells nothing: a formula that knows no direction types "Vượt" for five accidents of at most three, and one slip among what is judged with
 * some leave ("Đạt" for 95 of 100) does not make less better of what words tell to be wanted.
 */
export function directionOf(columns: IndicatorColumns, reading: Reading): ToldDirection {
  const { result, target } = columns;
  const told = toldWithoutVerdicts(columns, reading);
  const { tab, draft, ownTitle, stated } = reading.context;
  const period = stated?.figures ?? null;
  const typed = target === null ? null : byVerdicts(tab, draft, { result, target, period });
  if (typed === null) return told;
  const isNamed =
    told.from === 'name' && (told.direction === 'less' || tellsOfWanted(reading.name, ownTitle));
  const isSaid = SAID.has(told.from) || isNamed;
  if (isSaid && typed !== told.direction) return told;
  return { direction: typed, from: 'verdicts' };
}

/** Whether an indicator's name, or its title, tells of something wanted, and the name of nothing that anybody may not want. */
function tellsOfWanted(name: string, ownTitle: string | null): boolean {
  return doubtOf(name) === null && [name, ownTitle ?? ''].some(tellsWanted);
}

/**
 * By ranks; by the words and the figures of its target; by a column of what was saved; else by its name and
 * its columns' own headings. The title speaks of an indicator that is the table's only one, or the sum of all others, and names it where no header does. A tab's
 * name alone says nothing against a title or heading that tells of something done, and poor households measured in money are those who
 * are lent it. Headings of how much of what nobody wants there is stand against a title that tells what is done about it.
 */
function toldWithoutVerdicts(
  columns: IndicatorColumns,
  { name, measured, source, context: { tab, draft, ownTitle, linesAbove } }: Reading,
): ToldDirection {
  const { result, target } = columns;
  const title = isAllOf(columns, draft) && ownTitle !== null ? [ownTitle] : [];
  if (target !== null) {
    const own = { result, target };
    const ranked = byRanks(tab, draft, own);
    if (ranked !== null) return { direction: ranked, from: 'ranks' };
    const said = [name, ...title, ...result.texts, ...target.texts];
    const isMost = target.texts.some(
      (text) =>
        ((isCeiling(text, said, measured.measure) || saysAllowed(text)) && !countsKeepers(text)) ||
        areAll(tab, draft, { target, most: cappedAt(text) }),
    );
    const isNone = [name, ...title].some(saysNone) && isAny(tab, draft, { target, figure: 0 });
    if (isMost || isNone || areTyped(tab, draft, { target, as: isCeilingBound })) {
      const isLevel = unwantedUnder([name, ...title], [result.leaf, target.leaf]) === 'level';
      return { direction: 'less', from: isLevel ? 'headings' : 'target' };
    }
    if (target.texts.some((text) => isNorm(text) && !countsKeepers(text)) && said.some(saysConsumed))
      return { direction: 'less', from: 'norm' };
    if (isSpentBudget(target.texts, said) && !said.some(countsKeepers))
      return { direction: 'less', from: 'budget' };
    if (isDifference(tab, draft, { ...own, says: saysSaved })) return { direction: 'less', from: 'saved' };
    if (isDifference(tab, draft, { ...own, says: saysLacking }))
      return { direction: 'more', from: 'lacking' };
    if (areTyped(tab, draft, { target, as: isFloorBound })) return { direction: 'more', from: 'target' };
    if (target.texts.some(isObligation)) return { direction: 'more', from: 'name' };
  }
  if (isCappedByLine(source)) return { direction: 'less', from: 'target' };
  if (
    target === null &&
    result.texts.some((text) => capOf(text, measured.measure) !== null && !countsKeepers(text))
  )
    return { direction: 'less', from: 'headings' };
  if (saysRank(result)) {
    if (!areRanks(columns, [name, ...title], { tab, draft })) return { direction: 'more', from: 'open' };
    return { direction: 'less', from: isRank(name) ? 'name' : 'headings' };
  }
  const { measure, money } = measured;
  if (draft.indicators.length === 1 && areCappedBy(linesAbove, measure))
    return { direction: 'less', from: 'title' };
  const isOfHeads = measure === null || isPercent(measure) || countsHeads(measure);
  if (saysPoor(name) && (money || !isOfHeads)) return { direction: 'more', from: 'name' };
  const given = target === null ? null : givenToPoor({ result, target }, { draft, ownTitle });
  if (given !== null) return { direction: 'more', from: given };
  const headings = [result.leaf, target?.leaf ?? '']
    .map((leaf) => cleanTitle(headingWords(leaf)))
    .filter((heading) => capOf(heading, measure) === null);
  const around = [...title, ...result.texts, ...(target?.texts ?? [])];
  const isTabs = result.label === '' && name === cleanText(tab.name);
  const isOther = isRank(name) || [...title, ...headings].some(tellsOfDeeds);
  const own = isTabs && isOther ? [] : [name];
  const plain = [...own, ...title, ...headings].filter((text) => !namesUnits(text, tab, draft));
  const names = result.label === '' || (title.length > 0 && leavesOpen([name])) ? plain : [name];
  const telling = names.find((one) => directionByName(one, around, measure) === 'less');
  if (telling !== undefined && telling !== name && isDoneForPoor(title, telling))
    return { direction: 'more', from: 'title' };
  if (telling === undefined) {
    const titles = [name, ...title];
    const before = levelBefore(tab.values, columns, { draft, titles });
    if (before !== null) return { direction: 'less', from: 'before', before };
    const isReduced = target !== null && titles.some((one) => reduces(one) !== null);
    const told = target === null ? null : unwantedUnder([name, ...title], [result.leaf, target.leaf]);
    if (told === 'level') return { direction: 'less', from: 'headings' };
    if (told === 'named' || (isReduced && ![...result.texts, ...target.texts].some(handles)))
      return { direction: 'more', from: 'title' };
    if (!leavesOpen(names)) return { direction: 'more', from: 'name' };
    const below = plannedBelow(tab.values, columns, draft);
    return below === null
      ? { direction: 'more', from: 'open' }
      : { direction: 'less', from: 'before', before: below };
  }
  return { direction: 'less', from: telling === name ? 'name' : 'title' };
}

/** Whether an indicator is the only one of its table, or the sum of all others. */
function isAllOf(columns: IndicatorColumns, { indicators, sums }: TableDraft): boolean {
  const parts = sums?.get(columns) ?? [];
  return indicators.every((one) => one === columns || parts.includes(one));
}

/** Whether words say which units a table lists, as its column of units is headed: "Đơn vị chưa đạt" over "Đơn vị". */
function namesUnits(text: string, { values }: Tab, { header, unitColumn }: TableDraft): boolean {
  const heads = values
    .slice(header.first, header.last + 1)
    .map((cells) => foldText(String(cells[unitColumn] ?? '')));
  return heads.some((head) => head !== '' && foldText(text).startsWith(`${head} `));
}

/** Whether every target is the figure by which its heading bounds it. */
function areAll(
  { values }: Tab,
  { rows }: TableDraft,
  { target: { column }, most }: { readonly target: Column; readonly most: number | null },
): boolean {
  if (most === null) return false;
  const units = rows.filter(({ kind }) => kind === 'unit');
  return units.every(({ row }) => (numberIn(values, row, column) ?? most) === most);
}

/** Whether a target is a figure. */
function isAny(
  { values }: Tab,
  { rows }: TableDraft,
  { target: { column }, figure }: { readonly target: Column; readonly figure: number },
): boolean {
  return rows.some(({ kind, row }) => kind === 'unit' && numberIn(values, row, column) === figure);
}

/** Whether every target of a column is typed as a bound of a kind, at least two of them: "≤ 5", "dưới 6". */
function areTyped(
  { values }: Tab,
  { rows }: TableDraft,
  { target: { column }, as }: { readonly target: Column; readonly as: (cell: Cell) => boolean },
): boolean {
  let typed = 0;
  for (const { kind, row } of rows) {
    const cell = kind === 'unit' ? cellAt(values, row, column) : '';
    if (isBlank(cell)) continue;
    if (!as(cell)) return false;
    typed += 1;
  }
  return typed > 1;
}
