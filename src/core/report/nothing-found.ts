import { unreadSentences } from '../ledger/unread-words';
import type { LeftOut } from '../survey/set-aside';
import type { Survey } from '../survey/survey';
import { holdsFigures } from '../survey/tab-rows';
import { tabNames } from '../words/tab-names';
import { areaA1 } from '../workbook/a1';
import type { Workbook } from '../workbook/workbook';
import { MAX_PROBLEMS, MESSAGES, problemSentences } from './messages';

/** The refusal where nothing was found: what was not understood, and where staff can say it all the same if any tab has figures. */
export function nothingFoundSentences(
  survey: Pick<Survey, 'problems' | 'unread' | 'wayOut' | 'leftOut'>,
  { tabs }: Workbook,
): string[] {
  const said = problemSentences(survey);
  const targets = targetsAloneSentence(survey.leftOut);
  const isOpen = said.length < 2 && targets.length === 0 && tabs.some(holdsFigures);
  const unread = unreadSentences(survey.unread);
  const where = unread.length + said.length + targets.length === 0 ? figuresSentence(tabs) : [];
  return [
    MESSAGES.nothingFound,
    ...targets,
    ...unread,
    ...said,
    ...where,
    ...(isOpen ? [MESSAGES.wayOut] : []),
  ];
}

/** Tables of assigned targets where nothing has results, and what to do if their figures are results. */
function targetsAloneSentence(leftOut: readonly LeftOut[]): string[] {
  const tabs = leftOut.flatMap(({ tab, reason }) => (reason.kind === 'noResult' ? [tab] : []));
  if (tabs.length === 0) return [];
  return [
    `${tabNames([...new Set(tabs)])} chỉ giao KH, chưa có kết quả; nếu các số ấy là kết quả thì chọn ở Danh mục chỉ tiêu, cột Cách tính.`,
  ];
}

/** Where figures stand of which nothing was understood: "Chưa đọc được các số ở 'Nộp quỹ'!C3:G6." */
function figuresSentence(tabs: Workbook['tabs']): string[] {
  const places = tabs.filter(holdsFigures).slice(0, MAX_PROBLEMS).flatMap(figuresRange);
  return places.length === 0 ? [] : [`Chưa đọc được các số ở ${places.join(', ')}.`];
}

/** The cells from the first row with two figures or more to the last, without a first column of ordinals. */
function figuresRange({ name, values }: Workbook['tabs'][number]): string[] {
  let [top, bottom, left, right] = [-1, -1, Number.POSITIVE_INFINITY, -1];
  values.forEach((row, at) => {
    const columns = row.flatMap((cell, column) => (typeof cell === 'number' && column > 0 ? [column] : []));
    if (columns.length < 2) return;
    if (top < 0) top = at;
    bottom = at;
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns[columns.length - 1] ?? right);
  });
  if (top < 0) return [];
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return [`${tabNames([name])} (${areaA1(area)})`];
}
