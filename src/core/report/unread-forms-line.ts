import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';

/** How many tabs are named before the rest is only counted. */
const MOST = 6;

/**
 * Tabs with headings of a form that lack its plan or its unit, in a workbook of which other forms are printed: "KH mỗi tháng | Thực hiện" in a
 * unit's first month, "Thực hiện" alone in those after it. The figures printed are without theirs.
 */
export function unreadFormsLine({
  problems,
  forms,
  sources,
}: Pick<Survey, 'problems' | 'forms' | 'sources'>): string[] {
  const printed = new Set(sources.map(({ table }) => table.tab));
  const first = forms.find(({ tab }) => printed.has(tab));
  const tabs = problems.flatMap(({ kind, place: { tab } }) =>
    kind === 'headerWithoutUnit' && !printed.has(tab) ? [`'${tab}'`] : [],
  );
  if (first === undefined || tabs.length === 0) return [];
  const names = listed([...new Set(tabs)], { most: MOST, noun: 'trang tính' });
  return [
    `Chưa tính ${names} vì tiêu đề không đủ chỉ tiêu, KH và kết quả như ở '${first.tab}': kết quả ở đó chưa có trong bảng này; đề nghị ghi cột KH ở từng trang tính.`,
  ];
}
