import { countEach } from '../collection/count-each';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { cellAt, type Grid } from '../workbook/workbook';

const MEASURE_HEADER = phrases('ĐVT|đơn vị tính|ĐV tính|đơn vị đo');

/** A longer text is no unit of measure. */
const LONGEST = 20;

/**
 * The rows of a log whose amount is in another unit of measure than most, by what a column "ĐVT" says: 2 tấn and 500 kg are no 502.
 * Money is in the column's own unit of measure, whatever most rows say. None where all rows say the same.
 */
export function otherMeasures(
  grid: Grid,
  columns: readonly Column[],
  {
    rows,
    amountColumn,
    money,
  }: { readonly rows: readonly number[]; readonly amountColumn: number; readonly money: string | null },
): ReadonlyMap<number, string> {
  const column = columns.find(({ leaf }) => isWhole(readWords(leaf).words, MEASURE_HEADER))?.column;
  const none: ReadonlyMap<number, string> = new Map();
  if (column === undefined) return none;
  const told = rows.flatMap((row) => {
    const cell = cellAt(grid, row, column);
    const text = typeof cell === 'string' ? cleanText(cell) : '';
    const isTold = text !== '' && text.length <= LONGEST && !isBlank(cellAt(grid, row, amountColumn));
    return isTold ? [{ row, text, key: wordKey(text) }] : [];
  });
  const uses = countEach(told.map(({ key }) => key));
  if (uses.size < 2) return none;
  const most = [...uses].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
  const own = money === null ? most : wordKey(money);
  return new Map(told.flatMap(({ row, text, key }) => (key === own ? [] : [[row, text] as const])));
}
