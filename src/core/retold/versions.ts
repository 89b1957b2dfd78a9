import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import type { Form } from '../form/form';
import { indicatorNameKey } from '../form/indicator-name-key';
import type { TableProblem } from '../problem/problem';
import { rowsOfUnits, type UnitRow } from '../series/unit-rows';
import { monthsIn } from '../tab/series-name';
import { originalName } from '../tab/tab-version';
import type { Table } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { foldText } from '../text/normalise';
import type { Grid, Place } from '../workbook/workbook';
import { LEAST_DIFFERENT, periodOfForm, rowsOfForms } from './repeated-forms';
import { areOfOneTime, type TimeTold, timeToldBy } from './time-told';

/** Fewer units agree by chance. */
const LEAST_UNITS = 3;

/** An indicator as one tab tells it, or the forms of all units together. */
interface Version extends TimeTold {
  readonly tab: string;
  /** Its own words, those of its tab where this names it. */
  readonly words: string;
  /** By unit; worked out when two versions are held against each other. */
  readonly rows: () => ReadonlyMap<string, UnitRow>;
}

/**
 * Tabs that tell an indicator twice under the same words and period with the same targets, or in tabs of one name but for the version
 * ("Tháng 3 (sửa)"), or of any names ("Dự thảo", "Bản 2") under one title with the same targets and at least half of the results, but not all the same results or units: a draft and its fair copy, a copy that was corrected, a summary with a slip. Which of them counts nobody can tell but
 * staff; one problem for two tabs.
 */
export function problemsOfVersions(
  { tables, forms }: { readonly tables: readonly Table[]; readonly forms: readonly Form[] },
  grids: ReadonlyMap<string, Grid>,
): readonly TableProblem[] {
  const named = [
    ...tables.flatMap((table) => versionsOf(table, grids.get(table.tab) ?? [])),
    ...(tables.length === 0 ? [] : versionsOfForms(forms, grids)),
  ];
  const told = new Set<string>();
  return [...groupBy(named, ({ words }) => words).values()].flatMap((group) =>
    group.flatMap(({ version }, index) =>
      group.slice(0, index).flatMap(({ version: earlier }): readonly TableProblem[] => {
        const pair = JSON.stringify([earlier.tab, version.tab]);
        if (told.has(pair)) return [];
        const other = difference(earlier, version);
        if (other === null) return [];
        told.add(pair);
        return [{ kind: 'versions', place: other.place, of: earlier.tab, unit: other.name }];
      }),
    ),
  );
}

/** The first row of a later version that the earlier one has not, or not so; null where they are no versions of one thing, or equal. */
function difference(earlier: Version, later: Version): UnitRow | null {
  if (earlier.tab === later.tab) return null;
  if (!areOfOneTime(earlier, later)) return null;
  const [earlierRows, laterRows] = [earlier.rows(), later.rows()];
  const common = [...laterRows].flatMap(([unit, row]) => {
    const own = earlierRows.get(unit);
    return own === undefined ? [] : [{ row, own }];
  });
  const smaller = Math.min(earlierRows.size, laterRows.size);
  if (common.length < LEAST_UNITS || common.length * 3 < smaller * 2) return null;
  const targets = new Set(common.flatMap(({ row }) => row.target ?? []));
  const areEqual = common.every(({ row, own }) => row.target === own.target);
  if (!areCalledAlike(earlier.tab, later.tab) && (!areEqual || targets.size < LEAST_DIFFERENT)) return null;
  const same = common.filter(({ row, own }) => row.result === own.result).length;
  if (earlier.words !== later.words && same * 2 < common.length) return null;
  const changed = common.find(({ row, own }) => row.result !== own.result || row.target !== own.target)?.row;
  const more = [...laterRows].find(([unit]) => !earlierRows.has(unit))?.[1];
  const missing = [...earlierRows].find(([unit]) => !laterRows.has(unit))?.[1];
  return changed ?? more ?? (missing === undefined ? null : { ...missing, place: firstPlace(later) });
}

/** Whether two tabs are called the same but for what says which version each is: "Tháng 3" and "Tháng 3 (sửa)". */
function areCalledAlike(one: string, other: string): boolean {
  return foldText(originalName(one)) === foldText(originalName(other));
}

function firstPlace({ rows, tab }: Version): Place {
  return [...rows().values()][0]?.place ?? { tab, row: 0, column: 0 };
}

interface NamedVersion {
  /** The words of the indicator, of its tab or of its title. */
  readonly words: string;
  readonly version: Version;
}

function versionsOf(table: Table, grid: Grid): readonly NamedVersion[] {
  const { period } = timeToldBy(table);
  return table.indicators.flatMap((columns): readonly NamedVersion[] => {
    const isByTab = columns.label === table.tab && table.indicators.length === 1;
    const own = subjectWords(isByTab ? originalName(table.tab) : columns.label).join(' ');
    const title = isByTab ? subjectWords(table.title).join(' ') : '';
    const words = [...new Set([own, title])].filter((text) => text !== '');
    const isJudged = targetColumnsOf(columns.target).length > 0;
    if (!isJudged || words.length === 0 || columns.declared !== undefined) return [];
    const rows = lazy(() => rowsOfUnits(table, columns, grid));
    const named = monthsIn(table.tab);
    const months = named === null ? null : JSON.stringify(named);
    const version = { tab: table.tab, period, months, words: own, rows };
    return words.map((text) => ({ words: text, version }));
  });
}

/** Rows of one name in the forms of several units, where each unit has one. */
function versionsOfForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly NamedVersion[] {
  const all = forms.flatMap((form) => form.rows.map((row) => ({ form, row })));
  return [...groupBy(all, ({ row }) => indicatorNameKey(row.name)).values()].flatMap((own) => {
    const words = subjectWords(own[0].row.name).join(' ');
    const periods = new Set(own.map(({ form }) => periodOfForm(form)));
    const [period = null] = periods;
    const rows = rowsOfForms(own, grids);
    if (words === '' || periods.size > 1 || rows.size < own.length) return [];
    return [{ words, version: { tab: own[0].form.tab, period, months: null, words, rows: () => rows } }];
  });
}
