import type { Form } from '../form/form';
import { PAGES } from '../page/pages';
import type { Survey } from '../survey/survey';
import { withoutRegister } from '../target/indicator-target';
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

/**
 * Tabs of units without a column of plans beside those of other units that have one: their results stand on the page and are not judged, since a
 * plan of another unit is none of theirs.
 */
export function planlessFormsLine({ indicators }: Pick<Survey, 'indicators'>): string[] {
  const forms = indicators.flatMap(({ origin, target }) =>
    origin.kind === 'forms' && withoutRegister(target).kind === 'column'
      ? [...origin.rows.keys()].filter((form) => !origin.otherTimes.some((one) => one.form === form))
      : [],
  );
  const tabs = (isWanted: (form: Form) => boolean) => [
    ...new Set(forms.filter(isWanted).map(({ tab }) => `'${tab}'`)),
  ];
  const lacking = tabs(({ planless }) => planless === true);
  const [first] = tabs(({ planless }) => planless !== true);
  if (first === undefined || lacking.length === 0) return [];
  const names = listed(lacking, { most: MOST, noun: 'trang tính' });
  return [
    `${names}: không có cột KH như ở ${first} nên chỉ có kết quả, chưa xét; KH ở ${first} không phải của đơn vị khác. Đề nghị ghi cột KH ở từng trang tính, hoặc ghi KH của các đơn vị ấy ở ${PAGES.register.name}.`,
  ];
}
