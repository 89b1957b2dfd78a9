import { REFUSALS } from '../ledger/refusals';
import type { TableProblem } from '../problem/problem';
import { problemWords } from '../problem/problem-words';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import { placeText } from './cells';

/** How many doubts are told before the rest is only counted. */
const MOST = 5;

/**
 * Doubts about figures that are printed all the same, one line: "Cần xem lại: Bản cuối!D5: trang tính này và 'Bản 1' như hai bản của một biểu …,
 * đang tính cả hai; …". Of a tab that is printed so are the columns that were not used and those of a plan or result whose words are no figures, for an
 * indicator is missing, and rows of figures that name no unit, for the total lacks them. What else a problem kept from being read has lines of its own.
 */
export function problemLines({ problems, sources }: Pick<Survey, 'problems' | 'sources'>): string[] {
  const tabs = new Set(sources.map(({ table }) => table.tab));
  const told = problems
    .filter(
      (problem) =>
        isKeptSetting(problem) || isOfPrinted(problem) || (isLeftOut(problem) && tabs.has(problem.place.tab)),
    )
    .map((problem) => `${placeText(problem.place)}: ${problemWords(problem)}`);
  if (told.length === 0) return [];
  return [`Cần xem lại: ${listed(told, { most: MOST, noun: 'chỗ', between: '; ' })}.`];
}

/** Tables that were not understood, and plans that met no result, so that what they hold is in no figure of the page: one line for all of them. */
export function notUnderstoodLine({ problems, sources }: Pick<Survey, 'problems' | 'sources'>): string[] {
  const tabs = new Set(sources.map(({ table }) => table.tab));
  const told = problems
    .filter(({ kind, place }) => {
      const of = REFUSALS[kind];
      return of === 'table' || kind === 'unusedTarget' || (of === 'columns' && !tabs.has(place.tab));
    })
    .map((problem) => `${placeText(problem.place)} ${problemWords(problem)}`);
  if (told.length === 0) return [];
  return [`Chưa hiểu, chưa tính vào bảng này: ${listed(told, { most: MOST, noun: 'chỗ', between: '; ' })}.`];
}

function isOfPrinted({ kind }: TableProblem): boolean {
  switch (kind) {
    case 'versions':
    case 'notedChange':
    case 'formOfOtherTime':
    case 'fallsToDate':
    case 'wholeDiffers':
    case 'timesLeftOut':
    case 'indicatorAlike':
    case 'wholeRowDiffers':
    case 'periodContradicted':
    case 'listDue':
    case 'listItemTwice':
      return true;
    default:
      return false;
  }
}

function isLeftOut({ kind }: TableProblem): boolean {
  const isOfCells = kind === 'wordedFigures' || kind === 'targetWithoutFigures' || kind === 'rowsWithoutUnit';
  return isOfCells || REFUSALS[kind] === 'columns';
}

/** Cells of `Danh mục chỉ tiêu` by which an indicator is missing, or judged otherwise than by its table, and nobody knows whether staff want it so. */
export function isKeptSetting(problem: TableProblem): boolean {
  return problem.kind === 'settingDiffers' && !problem.isFollowed;
}

/** What is judged by the tables although the settings, in which nobody changed a word, still say otherwise, and rows there that are used for more than they name. */
export function followedLine({ problems }: Pick<Survey, 'problems'>): string[] {
  const followed = problems.filter((problem) => problem.kind === 'settingDiffers' && problem.isFollowed);
  if (followed.length === 0) return [];
  const told = followed.map((problem) => `${placeText(problem.place)}: ${problemWords(problem)}`);
  return [`${listed(told, { most: MOST, noun: 'ô', between: '; ' })}.`];
}
