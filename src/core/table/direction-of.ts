import { isCeilingBound, isFloorBound } from '../figure/bounded';
import { numberIn } from '../figure/number-in';
import { isPercent, type Measure } from '../measure/measure';
import { subtractExact } from '../number/decimal';
import type { IndicatorColumns } from '../pairing/indicators';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { areCappedBy, capOf, cappedAt, isCeiling } from '../tab/ceiling';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import {
  type Direction,
  type DirectionFrom,
  directionByName,
  handles,
  reduces,
  saysPoor,
  tellsOfDeeds,
  unwantedUnder,
} from '../tab/direction';
import { leavesOpen } from '../tab/doubtful-names';
import { headingWords } from '../tab/heading-words';
import { countsKeepers } from '../tab/keepers';
import type { Line } from '../tab/line';
import { isNorm, isObligation, saysConsumed, saysSaved } from '../tab/norms';
import { isRank } from '../tab/ranks';
import { cleanTitle } from '../tab/title';
import { isCappedByLine, type TargetSource } from '../target/target-source';
import { cleanText, foldText } from '../text/normalise';
import { type Cell, cellAt, type Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';
import { levelBefore } from './level-before';
import { typedVerdicts } from './typed-verdicts';

/** Whether more or less is better, and what tells it. */
export interface ToldDirection {
  readonly direction: Direction;
  readonly from: DirectionFrom;
  /** The column of how much there was before, which names what is counted where the title tells what is done about it. */
  readonly before?: Column;
}

/** Units in which households and people are counted. */
const HEADS = phrases('hộ|người|khẩu|nhân khẩu|hội viên|đoàn viên|lao động|em|cháu|trẻ|học sinh|HS|gia đình');

/**
 * By what is typed of who reached it; by the words and the figures of its target; by a column of what was saved; else by its name and
 * its columns' own headings. The title speaks of an indicator that is the table's only one, and names it where no header does. A tab's
 * name alone says nothing against a title or heading that tells of something done, and poor households measured in money are those who
 * are lent it. Headings of how much of what nobody wants there is stand against a title that tells what is done about it.
 */
export function directionOf(
  columns: IndicatorColumns,
  {
    name,
    measured,
    source,
    context: { tab, draft, ownTitle, linesAbove },
  }: {
    readonly name: string;
    readonly measured: Measure;
    readonly source: TargetSource;
    readonly context: {
      readonly tab: Tab;
      readonly draft: TableDraft;
      readonly ownTitle: string | null;
      readonly linesAbove: readonly Line[];
    };
  },
): ToldDirection {
  const { result, target } = columns;
  const title = draft.indicators.length === 1 && ownTitle !== null ? [ownTitle] : [];
  if (target !== null) {
    const told = byVerdicts(tab, draft, { result, target });
    if (told !== null) return { direction: told, from: 'verdicts' };
    const said = [name, ...title, ...result.texts, ...target.texts];
    const isMost = target.texts.some(
      (text) =>
        (isCeiling(text, said, measured.measure) && !countsKeepers(text)) ||
        areAll(tab, draft, { target, most: cappedAt(text) }),
    );
    if (isMost || areTyped(tab, draft, { target, as: isCeilingBound })) {
      const isLevel = unwantedUnder([name, ...title], [result.leaf, target.leaf]) === 'level';
      return { direction: 'less', from: isLevel ? 'headings' : 'target' };
    }
    if (target.texts.some((text) => isNorm(text) && !countsKeepers(text)) && said.some(saysConsumed))
      return { direction: 'less', from: 'norm' };
    if (isSaving(tab, draft, { result, target })) return { direction: 'less', from: 'saved' };
    if (areTyped(tab, draft, { target, as: isFloorBound })) return { direction: 'more', from: 'target' };
    if (target.texts.some(isObligation)) return { direction: 'more', from: 'name' };
  }
  if (isCappedByLine(source)) return { direction: 'less', from: 'target' };
  if (
    target === null &&
    result.texts.some((text) => capOf(text, measured.measure) !== null && !countsKeepers(text))
  )
    return { direction: 'less', from: 'headings' };
  if (result.texts.some(isRank)) return { direction: 'less', from: isRank(name) ? 'name' : 'headings' };
  const { measure, money } = measured;
  if (draft.indicators.length === 1 && areCappedBy(linesAbove, measure))
    return { direction: 'less', from: 'title' };
  const isOfHeads = measure === null || isPercent(measure) || contains(readWords(measure).words, HEADS);
  if (saysPoor(name) && (money || !isOfHeads)) return { direction: 'more', from: 'name' };
  const headings = [result.leaf, target?.leaf ?? '']
    .map((leaf) => cleanTitle(headingWords(leaf)))
    .filter((heading) => capOf(heading, measure) === null);
  const around = [...title, ...result.texts, ...(target?.texts ?? [])];
  const isTabs = result.label === '' && name === cleanText(tab.name);
  const isOther = isRank(name) || [...title, ...headings].some(tellsOfDeeds);
  const own = isTabs && isOther ? [] : [name];
  const plain = [...own, ...title, ...headings].filter((text) => !namesUnits(text, tab, draft));
  const names = result.label === '' ? plain : [name];
  const telling = names.find((one) => directionByName(one, around, measure) === 'less');
  if (telling === undefined) {
    const titles = [name, ...title];
    const before = levelBefore(tab.values, columns, { draft, titles });
    if (before !== null) return { direction: 'less', from: 'before', before };
    const isReduced = target !== null && titles.some((one) => reduces(one) !== null);
    const told = target === null ? null : unwantedUnder([name, ...title], [result.leaf, target.leaf]);
    if (told === 'level') return { direction: 'less', from: 'headings' };
    if (told === 'named' || (isReduced && ![...result.texts, ...target.texts].some(handles)))
      return { direction: 'more', from: 'title' };
    return { direction: 'more', from: leavesOpen(names) ? 'open' : 'name' };
  }
  return { direction: 'less', from: telling === name ? 'name' : 'title' };
}

/** Whether words say which units a table lists, as its column of units is headed: "Đơn vị chưa đạt" over "Đơn vị". */
function namesUnits(text: string, { values }: Tab, { header, unitColumn }: TableDraft): boolean {
  const heads = values
    .slice(header.first, header.last + 1)
    .map((cells) => foldText(String(cells[unitColumn] ?? '')));
  return heads.some((head) => head !== '' && foldText(text).startsWith(`${head} `));
}

/** Rows looked at. */
const SAMPLE = 200;

/** Fewer words, those beside as much as planned among them, agree with a direction by chance. */
const FEWEST_VERDICTS = 3;

/**
 * The direction that a typed "Đạt" and "Chưa đạt" have in every row whose result is not its target; null where they do not all have one,
 * or say the same everywhere.
 */
function byVerdicts(
  tab: Tab,
  draft: TableDraft,
  { result, target }: { readonly result: Column; readonly target: Column },
): Direction | null {
  const others = draft.indicators.flatMap((other) =>
    other.result === result ? [] : [other.result.column, other.target?.column ?? other.result.column],
  );
  const own = { target: target.column, result: result.column, others };
  const verdicts = typedVerdicts(tab.values, draft, own);
  if (verdicts === null) return null;
  const all = draft.rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
    const [plan, done] = [target, result].map((one) => numberIn(tab.values, row, one.column));
    const isReached = kind === 'unit' ? verdicts.at(row)?.isReached : undefined;
    if (isReached === undefined || plan == null || done == null) return [];
    return [{ isReached, isSame: plan === done, isMore: done > plan === isReached }];
  });
  const told = all.filter(({ isSame }) => !isSame);
  const [first] = told;
  const agreeing = all.filter(({ isSame, isReached }) => !isSame || isReached).length;
  if (first === undefined || agreeing < FEWEST_VERDICTS) return null;
  const isTold = told.some(({ isReached }) => isReached !== first.isReached);
  if (!isTold || told.some(({ isMore }) => isMore !== first.isMore)) return null;
  return first.isMore ? 'more' : 'less';
}

/** Whether a column says how much was saved, and holds by how much results are below their targets: 100 for 1.900 of 2.000. */
function isSaving(
  tab: Tab,
  draft: TableDraft,
  { result, target }: { readonly result: Column; readonly target: Column },
): boolean {
  return draft.columns.some((column) => {
    if (column === result || column === target || !column.texts.some(saysSaved)) return false;
    const told = draft.rows.slice(0, SAMPLE).flatMap(({ kind, row }) => {
      const [plan, done, saved] = [target, result, column].map((one) =>
        numberIn(tab.values, row, one.column),
      );
      if (kind !== 'unit' || plan == null || done == null || saved == null || saved === 0) return [];
      return [subtractExact(plan, done) === saved];
    });
    return told.length > 1 && told.filter(Boolean).length * 2 > told.length;
  });
}

/** Whether every target of a column is typed as a bound of a kind, at least two of them: "≤ 5", "dưới 6". */
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
