import type { Formula } from '../page/page';
import { cellA1 } from '../workbook/a1';
import type { Position } from '../workbook/workbook';

/** A link that selects a cell of a tab, given by the tab's own id: =HYPERLINK("#gid=12&range=G8";"Quỹ xã hội!G8"). */
export function cellLink(tabId: number, place: Position, label: string): Formula {
  return {
    formula: `=HYPERLINK("#gid=${tabId}&range=${cellA1(place)}";"${label.replace(/"/g, '""')}")`,
  };
}
