import { measureInHeader } from '../measure/measure';
import { type Indicator, sourcesOf } from '../survey/indicator';
import type { Column } from '../tab/column';
import { measuresInBrackets } from '../table/measured-apart';
import { LEVELS } from '../unit/level';

/** What the headings of a target and its result have in brackets where each is one word, no place's, and not both are known ("cái" and "chiếc" are one): "giạ" and "thúng". */
function twoMeasures(
  columns: readonly Column[],
  { target, result }: { readonly target: number | null; readonly result: number },
): readonly string[] {
  const [plan, done] = [target, result].map((at) => columns.find(({ column }) => column === at));
  if (plan === undefined || done === undefined) return [];
  const areKnown = [plan, done].every(({ leaf }) => measureInHeader(leaf) !== null);
  const both = areKnown ? null : measuresInBrackets(plan, done);
  const isWord = (text: string) => /^[a-zà-ỹđ]{2,}$/i.test(text) && !LEVELS.includes(text.toLowerCase());
  return both?.every(isWord) === true ? [both.join('|')] : [];
}

function wordsOf({ origin }: Indicator): readonly string[] {
  if (origin.kind === 'forms')
    return [...origin.rows.keys()].flatMap(({ columns, targetColumn, resultColumn, rateColumn }) =>
      rateColumn === null ? twoMeasures(columns, { target: targetColumn, result: resultColumn }) : [],
    );
  return sourcesOf(origin).flatMap(({ table, columns: { target, resultColumn, rateColumn } }) =>
    target.kind === 'column' && rateColumn === null
      ? twoMeasures(table.columns, { target: target.column, result: resultColumn })
      : [],
  );
}

/** Rule 14: a target and a result in two units of measure of which the add-in knows no more than that they are two, compared as one; no typed rate compares them. */
export function twoMeasuresLine(indicator: Indicator): string[] {
  return [...new Set(wordsOf(indicator))].map((both) => {
    const [plan, done] = both.split('|');
    return `${indicator.name}: KH ghi “${plan}”, kết quả ghi “${done}”, đang so sánh như cùng một ĐVT; nếu là hai ĐVT thì đổi về một ĐVT ở hai cột rồi chạy lại lệnh.`;
  });
}
