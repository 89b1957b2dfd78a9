import { lazy } from '../collection/lazy';
import { isWhole, pairsOf, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Cell } from '../workbook/workbook';

const PLAN = 'giao|kế hoạch|KH|chỉ tiêu|CT';

/** What nobody has been given as yet. */
export const NOT_YET_GIVEN = phrases('chưa giao|chưa phân bổ|chưa phân khai|chưa phân giao|chưa bố trí');

const UNGIVEN = lazy(() =>
  phrases(
    NOT_YET_GIVEN,
    'không|KG|không được giao|chưa được giao',
    ...pairsOf(['không', 'ko'], 'giao|phân bổ|bố trí'),
    ...pairsOf(['không giao', 'ko giao', 'chưa giao', 'không có', 'ko có', 'chưa có'], PLAN),
  ),
);

const LONGEST = 40;

/** Whether the cell of a target says that the unit has none: "Không giao", "KG", "chưa có KH", which is as good as a dash. */
export function isUngivenText(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || cell === '') return false;
  return isWhole(readWords(cell.replace(/[()."…]/g, ' ')).words, UNGIVEN());
}
