import { groupBy } from '../collection/group-by';
import { numberIn } from '../figure/number-in';
import type { Form } from '../form/form';
import { rowsByName } from '../form/rows-by-name';
import type { TableProblem } from '../problem/problem';
import type { UnitRow } from '../series/unit-rows';
import { isCalledByTab, type Table } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { slipInDraft } from './drafts';
import { fidelityOf } from './fidelity';
import { areOfOtherRounds, kinshipOf } from './kinship';
import { LEAST_DIFFERENT, periodOfForm, rowsOfForms } from './repeated-forms';
import { areOfOneTime } from './time-told';
import { firstPlace, mayBeOfOneTime, ownWords, type Slip, type Version, versionOf } from './version';

/** Fewer units agree by chance. */
const LEAST_UNITS = 3;
/** So many results that are not their targets do not agree by chance, whatever they are called. */
const LEAST_APART = 2;

/**
 * Tabs that tell an indicator twice, but not all the same results or units: a draft and its fair copy, a copy of before, a summary with a slip.
 * Their title, headings and names say the same but for the version ("Sheet2", "Tháng 3 (sửa)", "Năm ngoái"), however far figures differ; or targets are the
 * same, or all but one and all results, and they go by the same words, or one names no more than the other ("Camera" and "Backup Camera"), or at least half of the results are
 * the same ("Dự giờ" and "Thao giảng" else are two). Which of them counts nobody can tell but staff; one problem for two tabs.
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
  const groups = [
    ...[...groupBy(named, ({ words }) => words).values()].map((own) => ({ own, slipIn: slipInVersion })),
    ...alikeInFigures(tables, grids).map((own) => ({ own, slipIn: slipInFigures })),
    ...underOneHeader(tables, grids).map((own) => ({ own, slipIn: slipUnderOneHeader })),
  ];
  return groups.flatMap(({ own, slipIn }) =>
    own.flatMap(({ version }, index) =>
      own.slice(0, index).flatMap(({ version: earlier }): readonly TableProblem[] => {
        const pair = JSON.stringify([earlier.tab, version.tab]);
        if (told.has(pair)) return [];
        const slip = slipIn(earlier, version);
        if (slip === null) return [];
        told.add(pair);
        return [{ kind: 'versions', of: earlier.tab, ...slip }];
      }),
    ),
  );
}

/** Indicators of several tabs whose first and last units have the same targets or results, over a power of ten perhaps, whatever they are called: those of a summary with a slip. */
function alikeInFigures(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): readonly (readonly { readonly version: Version }[])[] {
  const all = tables.flatMap((table) => {
    const grid = grids.get(table.tab) ?? [];
    const units = table.rows.filter(({ kind }) => kind === 'unit');
    const [first, last] = [units[0], units[units.length - 1]];
    if (first === undefined || last === undefined || units.length < LEAST_UNITS) return [];
    return table.indicators.flatMap((columns) => {
      const [target] = targetColumnsOf(columns.target);
      if (target === undefined || columns.declared !== undefined) return [];
      const version = versionOf(table, columns, grid);
      return [target, columns.resultColumn].map((column, of) => {
        const ends = [first, last].map(({ row, name }) => [
          keyOfName(name),
          digitsOf(numberIn(grid, row, column)),
        ]);
        return { key: JSON.stringify([of, units.length, ends]), version };
      });
    });
  });
  return [...groupBy(all, ({ key }) => key).values()];
}

/** Indicators of several tabs that stand below the same headings. */
function underOneHeader(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): readonly (readonly { readonly version: Version }[])[] {
  const all = tables.flatMap((table) =>
    table.indicators.flatMap((columns) =>
      columns.declared === undefined
        ? [{ version: versionOf(table, columns, grids.get(table.tab) ?? []) }]
        : [],
    ),
  );
  return [...groupBy(all, ({ version }) => version.header).values()];
}

/** A figure whatever power of ten it is over: "1.25" of 1250 and 0,125. */
function digitsOf(value: number | null): string | undefined {
  return value?.toExponential().split('e')[0];
}

function slipUnderOneHeader(earlier: Version, later: Version): Slip | null {
  return slipInDraft(earlier, later) ?? slipInNameless(earlier, later);
}

function slipInVersion(earlier: Version, later: Version): Slip | null {
  const other = difference(earlier, later);
  return other === null ? null : slipAt(other, earlier, later);
}

function slipAt({ place, name }: UnitRow, earlier: Version, later: Version): Slip {
  const rows = [...later.rows()].map(([unit, { target }]) => [target, earlier.rows().get(unit)?.target]);
  const others = rows.filter(([own, its]) => own !== its).length;
  const isOpen = earlier.period === null || later.period === null;
  return { place, unit: name, ...(isOpen && others * 2 > rows.length ? { mayBeOfTimes: true } : {}) };
}

/**
 * The same of a table that neither a title nor its tab names ("Sheet1", "Cũ"), below the headings of another and of just its units: it may be
 * another time of it or something else.
 */
function slipInNameless(earlier: Version, later: Version): Slip | null {
  const isNameless = ({ named: { things, isTitled }, counted }: Version) =>
    !isTitled && [...things].every((word) => counted.split(' ').includes(word));
  if (![earlier, later].some(isNameless) || areOfOtherRounds(earlier.named, later.named)) return null;
  if (earlier.tab === later.tab || !mayBeOfOneTime(earlier, later) || !areOfSameUnits(earlier, later))
    return null;
  const changed = changedRow(earlier, later);
  return changed === undefined ? null : slipAt(changed, earlier, later);
}

/** Whether two tell of the same units, of more than one. */
function areOfSameUnits(one: Version, other: Version): boolean {
  const [own, its] = [one.rows(), other.rows()];
  return own.size > 1 && own.size === its.size && [...own.keys()].every((unit) => its.has(unit));
}

/** The first row of a unit of both that the later one tells otherwise. */
function changedRow(earlier: Version, later: Version): UnitRow | undefined {
  return [...later.rows()].find(([unit, { target, result }]) => {
    const own = earlier.rows().get(unit);
    return own !== undefined && (own.target !== target || own.result !== result);
  })?.[1];
}

/** The same of what is called otherwise, which results tell that are not their targets, as those agree by chance, or else words that may be one's. */
function slipInFigures(earlier: Version, later: Version): Slip | null {
  const apart = [...later.rows()].filter(([, { target, result }]) => result !== null && result !== target);
  if (apart.length >= LEAST_APART && areSame(earlier, later)) return { place: firstPlace(later), unit: null };
  const same = apart.filter(([unit, { result }]) => earlier.rows().get(unit)?.result === result).length;
  const isProof = same >= LEAST_APART && same * 2 >= apart.length;
  return isProof || kinshipOf(earlier.named, later.named) !== 'apart' ? slipInVersion(earlier, later) : null;
}

/**
 * Whether tabs tell all units the same in other words, or over a power of ten where no two titles tell them apart, targets that differ from each
 * other among it.
 */
function areSame(one: Version, other: Version): boolean {
  if (one.tab === other.tab || !areOfOneTime(one, other) || one.rows().size !== other.rows().size)
    return false;
  const fidelity = fidelityOf({ rows: one.rows() }, { rows: other.rows() });
  const targets = new Set([...one.rows().values()].map(({ target }) => target));
  const mayBeOne =
    ![one, other].every(({ named }) => named.isTitled) || kinshipOf(one.named, other.named) !== 'apart';
  const isSaid = fidelity === 'same' ? one.words !== other.words : fidelity === 'scaled' && mayBeOne;
  return isSaid && targets.size >= LEAST_DIFFERENT;
}

/** The first row of a later version that the earlier one has not, or not so; null where they are no versions of one thing, or equal. */
function difference(earlier: Version, later: Version): UnitRow | null {
  if (earlier.tab === later.tab || earlier.heading !== later.heading) return null;
  if (!mayBeOfOneTime(earlier, later)) return null;
  const [earlierRows, laterRows] = [earlier.rows(), later.rows()];
  const common = [...laterRows].flatMap(([unit, row]) => {
    const own = earlierRows.get(unit);
    return own === undefined ? [] : [{ row, own }];
  });
  const smaller = Math.min(earlierRows.size, laterRows.size);
  const kinship = kinshipOf(earlier.named, later.named);
  const isTold = kinship === 'same' && earlier.header === later.header && areOfSameUnits(earlier, later);
  if (!isTold && (common.length < LEAST_UNITS || common.length * 3 < smaller * 2)) return null;
  const targets = new Set(common.flatMap(({ row }) => row.target ?? []));
  const others = common.filter(({ row, own }) => row.target !== own.target).length;
  const same = common.filter(({ row, own }) => row.result === own.result).length;
  const areEqual = others === 0 || (others === 1 && same === common.length);
  if (kinship !== 'same' && (!areEqual || targets.size < LEAST_DIFFERENT)) return null;
  const areOfOneName = earlier.words === later.words && earlier.words !== '';
  if (!areOfOneName && kinship === 'apart' && same * 2 < common.length) return null;
  const changed = changedRow(earlier, later);
  const more = [...laterRows].find(([unit]) => !earlierRows.has(unit))?.[1];
  const missing = [...earlierRows].find(([unit]) => !laterRows.has(unit))?.[1];
  return changed ?? more ?? (missing === undefined ? null : { ...missing, place: firstPlace(later) });
}

interface NamedVersion {
  /** The words of the indicator, of its tab or of its title. */
  readonly words: string;
  readonly version: Version;
}

function versionsOf(table: Table, grid: Grid): readonly NamedVersion[] {
  return table.indicators.flatMap((columns): readonly NamedVersion[] => {
    const title = isCalledByTab(table, columns.label) ? subjectWords(table.title).join(' ') : '';
    const words = [...new Set([ownWords(table, columns), title])].filter((text) => text !== '');
    if (words.length === 0 || columns.declared !== undefined) return [];
    const version = versionOf(table, columns, grid);
    return words.map((text) => ({ words: text, version }));
  });
}

/** Rows of one name in the forms of several units, where each unit has one. */
function versionsOfForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly NamedVersion[] {
  return rowsByName(forms).flatMap((own) => {
    const words = subjectWords(own[0].row.name).join(' ');
    const periods = new Set(own.map(({ form }) => periodOfForm(form)));
    const [period = null] = periods;
    const rows = rowsOfForms(own, grids);
    if (words === '' || periods.size > 1 || rows.size < own.length) return [];
    const named = { things: new Set(words.split(' ')), isTitled: true, round: null, measure: null };
    const { tab } = own[0].form;
    return [
      {
        words,
        version: {
          tab,
          period,
          months: null,
          time: null,
          heading: null,
          header: '',
          counted: '',
          words,
          named,
          rows: () => rows,
        },
      },
    ];
  });
}
