import { lazy } from '../collection/lazy';
import { formatDate } from '../date/calendar-date';
import type { PreviousPage } from '../page/page';
import { readTypedBelow } from '../report/below-typed';
import type { ReportOptions } from '../report/options';
import { cleanText, foldText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';

/** What a unit wrote of one indicator on `Đơn vị chưa đạt`; '' for nothing. */
export interface Opinion {
  readonly explanation: string;
  readonly solution: string;
  readonly due: string;
}

/** Opinions by the keys of rows: unit, indicator and period. */
export type Opinions = ReadonlyMap<string, Opinion>;

/** Words by which somebody says that there is nothing to say, without diacritics. */
const NOTHING = lazy(
  () =>
    new Set(
      'khong|khong co|khong co y kien|khong y kien|chua|chua co|chua co y kien|khong co giai phap|chua co giai phap|chua neu'.split(
        '|',
      ),
    ),
);

const [EXPLANATION, SOLUTION, DUE] = [8, 9, 10] as const;

/** What stands on the list of units below target, read from its cells whichever way people sorted or filtered it. */
export function readOpinions(
  page: PreviousPage | null,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName' | 'isFramed' | 'apart'>,
): Opinions {
  const opinions = new Map<string, Opinion>();
  const kept = readTypedBelow(page, names);
  const textIn = (row: number, heading: number) => {
    const column = kept.ownColumns[heading] ?? null;
    return column === null ? '' : saidIn(cellAt(kept.previous.values, row, column));
  };
  for (const { row, key } of kept.rows) {
    if (key === null) continue;
    const own = {
      explanation: textIn(row, EXPLANATION),
      solution: textIn(row, SOLUTION),
      due: textIn(row, DUE),
    };
    const known = opinions.get(key.key);
    opinions.set(key.key, known === undefined ? own : both(known, own));
  }
  return opinions;
}

/** Whether anything was said of the cause or of what will be done; a date alone is no opinion. */
export function isGiven(opinion: Opinion | undefined): opinion is Opinion {
  return opinion !== undefined && (opinion.explanation !== '' || opinion.solution !== '');
}

/** What a cell says; '' for nothing, and for words that say so: "-", "Không có ý kiến." */
function saidIn(value: PreviousPage['values'][number][number]): string {
  const text = typeof value === 'object' ? formatDate(value) : cleanText(String(value));
  const folded = foldText(text)
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
  return folded === '' || NOTHING().has(folded) ? '' : text;
}

/** Two rows of one unit and indicator, as the rows of merged units are. */
function both(one: Opinion, other: Opinion): Opinion {
  const join = (of: keyof Opinion) =>
    [...new Set([one[of], other[of]])].filter((text) => text !== '').join('; ');
  return { explanation: join('explanation'), solution: join('solution'), due: join('due') };
}
