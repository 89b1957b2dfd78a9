import { formatNumber } from '../number/format';
import { cleanText } from '../text/normalise';
import { listed } from '../words/listed';
import { areaA1 } from '../workbook/a1';
import type { Unread } from './unread';

/** How many headings of columns, areas of rows, and places of a workbook are named before the rest is only counted. */
const MOST_HEADINGS = 4;
const MOST_AREAS = 3;
const MOST_PLACES = 3;

/** "3 dòng có số chưa đọc, B9:D11"; "2 cột có số chưa đọc (Ghi nợ, Di động), D5:E9". */
export function unreadWords(unread: Unread): string {
  const { kind, count } = unread;
  const cells = listed(unread.areas.map(areaA1), { most: MOST_AREAS, noun: 'chỗ' });
  switch (kind) {
    case 'rows':
      return `${formatNumber(count)} dòng có số chưa đọc, ${cells}`;
    case 'columns': {
      const headings = [...new Set(unread.headings.map(cleanText))].filter((heading) => heading !== '');
      const named =
        headings.length === 0 ? '' : ` (${listed(headings, { most: MOST_HEADINGS, noun: 'cột' })})`;
      return `${formatNumber(count)} cột có số chưa đọc${named}, ${cells}`;
    }
    case 'table':
      return `${unread.onlyDays ? 'sổ' : 'bảng có số'} chưa đọc${unread.why === 'noUnits' ? ' vì không rõ cột đơn vị' : ''}, ${cells}`;
  }
}

/** What is unread in a tab, called as staff call it: "Quỹ: 3 dòng có số chưa đọc, B9:D11". */
export function unreadInTab(unread: Unread): string {
  return `${labelOf(unread.tab, unread.title)}: ${unreadWords(unread)}`;
}

function labelOf(tab: string, title: string): string {
  return title === '' || title === tab ? tab : `${tab} (${title})`;
}

/** One sentence on all that is unread, for a dialog or a toast; none where nothing is. */
export function unreadSentences(all: readonly Unread[]): string[] {
  if (all.length === 0) return [];
  return [`${listed(all.map(unreadInTab), { most: MOST_PLACES, noun: 'chỗ', between: '; ' })}.`];
}

/** The same for the foot of the page that would have used it, a line a place. */
export function unreadLines(all: readonly Unread[]): string[] {
  return all.map((unread) => `${unreadInTab(unread)}, chưa tính vào bảng này.`);
}

/** What a foot says of plans with results of their own that it does not judge. */
export function unjudgedLines(all: readonly Unread[]): string[] {
  return all.map(({ tab, title, headings, areas }) => {
    const columns = columnsListed(headings);
    const cells = listed(areas.map(areaA1), { most: MOST_AREAS, noun: 'chỗ' });
    return `${labelOf(tab, title)}: bảng này không xét cột ${columns} (${cells}).`;
  });
}

/** The columns of plans with results of their own that are not judged, for the head of a list that says nothing of them; '' for none. */
export function unjudgedWords(all: readonly Unread[]): string {
  const headings = all.flatMap((unread) => unread.headings);
  return headings.length === 0 ? '' : `không xét cột ${columnsListed(headings)}`;
}

function columnsListed(headings: readonly string[]): string {
  return listed([...new Set(headings.map(cleanText))], { most: MOST_HEADINGS, noun: 'cột' });
}
