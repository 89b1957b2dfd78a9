import type { RepeatedForm } from '../retold/repeated-forms';
import type { Recognition } from '../source/recognise';
import { indicatorKey } from '../tab/name';
import { changesTargets } from '../tab/planning';
import type { Table } from '../table/table';
import { gridsOf, type Workbook } from '../workbook/workbook';
import { furtherTimesOf, tellsFigures } from './further-times';
import { isTable, type Proposal, type Source } from './proposal';
import type { LeftOut, SetAsideReason } from './set-aside';

/**
 * The sources that the add-in leaves out by itself, each with its reason: whole tabs, indicators of tabs that are used otherwise, and forms. An
 * indicator that goes by the words of one of its tab that is used is told by its column.
 */
export function sourcesLeftOut(
  {
    workbook,
    proposals,
    recognised,
    repeatedForms,
  }: {
    readonly workbook: Workbook;
    readonly proposals: readonly Proposal[];
    readonly recognised: Pick<Recognition, 'open'>;
    readonly repeatedForms: readonly RepeatedForm[];
  },
  {
    isUnused,
    reasonOf,
  }: {
    readonly isUnused: (source: { readonly key: string }) => boolean;
    readonly reasonOf: (source: { readonly key: string }) => SetAsideReason | undefined;
  },
): readonly LeftOut[] {
  const grids = gridsOf(workbook);
  const gridOf = ({ tab }: Table) => grids.get(tab) ?? [];
  const used = proposals.filter((one) => !isUnused(one));
  const usedTabs = new Set(used.map(({ tab }) => tab));
  const usedNames = new Set(used.map(({ tab, label }) => indicatorKey(tab, label)));
  const open = recognised.open.map(({ key, table }) => ({
    key,
    tab: table.tab,
    label: table.title,
    title: table.title,
    measure: undefined,
    sources: [table],
    single: null,
  }));
  const found = [...proposals, ...open].flatMap((one): LeftOut[] => {
    const { tab, label } = one;
    const reason = reasonOf(one);
    if (reason === undefined || reason.kind === 'assigns') return [];
    const name = usedNames.has(indicatorKey(tab, label)) ? withColumn(one) : label;
    const sources: readonly Source[] = one.sources;
    const tables = sources.filter(isTable).filter((table) => tellsFigures(table, gridOf(table)));
    const left = { title: one.title, measure: one.measure, tables };
    const further = reason.kind === 'noTarget' ? furtherTimesOf(left, used) : null;
    const tabs =
      reason.kind === 'noResult' ? (reason.tabs ?? [tab]) : further === null ? [tab] : tabsOf(tables);
    return tabs.map((own) => ({
      tab: own,
      indicator: usedTabs.has(own) ? name : null,
      reason,
      ...(reason.kind === 'noTarget' && [one.title, own].some(changesTargets)
        ? { changesTargets: true as const }
        : {}),
      ...(further === null ? {} : { further }),
    }));
  });
  const forms = repeatedForms.map(({ form, ...own }): LeftOut => {
    return { tab: form.tab, indicator: null, reason: { kind: 'repeats', ...own, isForm: true } };
  });
  return [...found, ...forms];
}

function tabsOf(tables: readonly Table[]): readonly string[] {
  return [...new Set(tables.map(({ tab }) => tab))];
}

/** An indicator's words with the heading of its results: "Xóa nhà tạm (cột Đã khởi công)". */
function withColumn({ label, single }: Pick<Proposal, 'label' | 'single'>): string {
  const result = single?.table.columns.find(({ column }) => column === single.columns.resultColumn);
  return result === undefined || result.leaf === '' ? label : `${label} (cột ${result.leaf})`;
}
