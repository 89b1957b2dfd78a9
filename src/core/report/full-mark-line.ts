import { groupBy } from '../collection/group-by';
import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { isFullMark } from '../tab/ceiling';
import type { Column } from '../tab/column';
import { cleanText } from '../text/normalise';
import { listed } from '../words/listed';

/** How many indicators a line names before it only counts the rest. */
const MOST_NAMES = 4;

/** Targets that are the most points that can be had: who is to have them all is for staff to say. Once for all that have them from one heading. */
export function fullMarkLines(indicators: readonly Indicator[]): string[] {
  const told = indicators.flatMap(({ name, origin, threshold }) => {
    const [heading] = threshold === 100 ? headingsOf(origin) : [];
    return heading === undefined ? [] : [{ name, heading: cleanText(heading) }];
  });
  const way = `${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.threshold}`;
  return [...groupBy(told, ({ heading }) => heading)].map(([heading, own]) => {
    const names = listed(
      own.map(({ name }) => name),
      { most: MOST_NAMES, noun: 'chỉ tiêu' },
    );
    return `${names}: KH lấy từ cột '${heading}' nên chưa đủ điểm tối đa là chưa đạt; nếu đạt từ mức thấp hơn thì ghi ở ${way}.`;
  });
}

/** The headings of full marks over the targets of an indicator. */
function headingsOf(origin: Indicator['origin']): readonly string[] {
  if (origin.kind === 'forms')
    return [...origin.rows.keys()].flatMap(({ columns, targetColumn, resultColumn }) =>
      marksIn(columns, targetColumn, resultColumn),
    );
  return sourcesOf(origin).flatMap(({ table, columns: { target, resultColumn } }) =>
    target.kind === 'column' ? marksIn(table.columns, target.column, resultColumn) : [],
  );
}

function marksIn(columns: readonly Column[], target: number, result: number): readonly string[] {
  const textsOf = (at: number) => columns.find(({ column }) => column === at)?.texts ?? [];
  return textsOf(target).filter((text) => isFullMark(text, textsOf(result)));
}
