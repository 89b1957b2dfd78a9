import { numberIn } from '../figure/number-in';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import { headingWords } from '../tab/heading-words';
import { isRank, namesPlaces, namesRanks, withoutRanking } from '../tab/ranks';
import { cleanTitle } from '../tab/title';
import { foldText } from '../text/normalise';
import type { Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';

/**
 * Whether figures are ranks, of which less is better and which have no sum: their indicator, or the headings of both target and result, call
 * them so. Where those of the result alone do, "Kết quả xếp hạng" may count what was classed: they are ranks where they are the places of
 * these units, or a title says that they rank and no two units have the same.
 *
 * @param titles what is told of the figures above the table's headings.
 */
export function areRanks(
  { result, target }: IndicatorColumns,
  titles: readonly string[],
  { tab, draft }: { readonly tab: Tab; readonly draft: TableDraft },
): boolean {
  const isOwn = (title: string) => result.texts.some((text) => foldText(text).includes(foldText(title)));
  const isTitled = titles.some((title) => isRank(title) && !isOwn(title));
  if (!saysRank(result)) return isTitled;
  if (target === null || saysRank(target) || result.texts.some(namesPlaces)) return true;
  const figures = draft.rows.flatMap(({ kind, row }) =>
    kind === 'unit' ? (numberIn(tab.values, row, result.column) ?? []) : [],
  );
  const isApart = new Set(figures).size === figures.length;
  return isTitled ? isApart : arePlaces(figures);
}

/** Whether a column's headings call its figures ranks. */
export function saysRank({ label, texts }: Column): boolean {
  return [label, ...texts].some((text) => isRank(text) || isRank(cleanTitle(headingWords(text))));
}

/** Whether each figure is one more than how many are below it: 1, 2, 2, 4. */
function arePlaces(figures: readonly number[]): boolean {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted.every((figure, at) => figure === at + 1 || (at > 0 && figure === sorted[at - 1]));
}

/**
 * What a title tells of figures beside which their ranks stand: "BẢNG XẾP HẠNG TRỒNG RỪNG" over "Thứ hạng | Đơn vị | KH | TH" is of what was
 * planted. Where no column holds the ranks, or headings call the figures so, the title as it is.
 */
export function titleBesideRanks(title: string, { header, indicators }: TableDraft): string {
  if (!isRank(title)) return title;
  const used = indicators.flatMap(({ target, result }) => (target === null ? [result] : [target, result]));
  if (used.some(({ texts }) => texts.some(namesRanks))) return title;
  const others = header.columns.filter(({ column }) => used.every((one) => one.column !== column));
  const heads = others.flatMap(({ path }) => path[path.length - 1]?.text ?? []);
  return heads.some(isRank) ? withoutRanking(title) : title;
}
