import { countEach } from '../collection/count-each';
import { groupBy } from '../collection/group-by';
import { draftForms, type FormDraft } from '../form/draft';
import { readFormHeader, readFormHeaderAt } from '../form/form-header';
import { indicatorNameKey } from '../form/indicator-name-key';
import { isNoUnitsName, unitOfTab } from '../form/tab-unit';
import { labelledUnits } from '../form/unit-lines';
import { looksLikeUnit } from '../form/unit-words';
import { cellKind, cellText } from '../tab/cell-kind';
import { readOrdinal } from '../tab/numbering';
import { beginsAsTime } from '../tab/time-labels';
import { withoutBrackets } from '../text/brackets';
import { beginsWithCapital } from '../text/letter-case';
import { foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';
import { cellAt, type Grid, type Position, type Tab } from '../workbook/workbook';
import type { FoundInTab } from './recognise-tab';

/** A tab of a unit that may be a form, seen with those of other units. */
interface Candidate {
  readonly found: FoundInTab;
  readonly forms: readonly FormDraft[];
  /** The unit's key, without what brackets behind it say. */
  readonly unit: string;
  /** A line or a word for units says that it is one; else it may be by the look of its name: "Hạ Lang". */
  readonly isSaid: boolean;
  readonly isNamed: boolean;
  /** The keys of the rows' names. */
  readonly names: ReadonlySet<string>;
  /** The header's words. */
  readonly heads: string;
}

/**
 * Reads tabs as forms that only the tabs of other units tell for such: the same rows stand in each, and the tabs or the lines above are named
 * after units. Those whose names a heading calls otherwise ("Đối tượng"); and those without a column of plans beside forms of other units that have one, or where the workbook holds nothing else.
 */
export function withFormsOfUnits(all: readonly FoundInTab[], tabs: readonly Tab[]): readonly FoundInTab[] {
  const tabOf = new Map(tabs.map((tab) => [tab.name, tab]));
  const drafted = (found: FoundInTab, draft: (tab: Tab) => readonly FormDraft[]): readonly Candidate[] => {
    const tab = tabOf.get(found.tab);
    return tab === undefined ? [] : candidateOf(found, draft(tab), tab.values);
  };
  const headed = all.flatMap((found) =>
    isFree(found) ? drafted(found, (tab) => headedOtherwise(tab, found)) : [],
  );
  const first = withForms(all, alikeIn(headed));
  const names = new Set(first.flatMap(({ forms }) => [...namesOf(forms)]));
  const isAll = first.every(({ tables, logs, unitForms }) =>
    [tables, logs, unitForms].every((own) => own.length === 0),
  );
  if (names.size === 0 && !isAll) return first;
  const planless = first.flatMap((found) =>
    isFree(found)
      ? drafted(
          found,
          (tab) => draftForms(tab, (row) => readFormHeader(tab.values, row, { isPlanless: true })).forms,
        )
      : [],
  );
  if (names.size === 0) return withForms(first, alikeIn(planless));
  const full = first.flatMap((found) => drafted(found, () => found.forms));
  const units = new Set(full.map(({ unit }) => unit));
  const beside = planless.filter((own) => isMost([...own.names], (name) => names.has(name)));
  const read = beside.filter(({ unit, isNamed }) => isNamed && !units.has(unit));
  return withForms(first, read).map((found) => {
    const left = beside.find((own) => own.found === found && !read.includes(own));
    return left === undefined || found.problems.length > 0
      ? found
      : { ...found, problems: [withoutPlan(left)] };
  });
}

/** Whether a tab holds nothing that is read. */
function isFree({ tables, open, logs, forms, unitForms, problems }: FoundInTab): boolean {
  const others = problems.filter(({ kind }) => kind !== 'headerWithoutUnit');
  return [tables, open, logs, forms, unitForms, others].every(({ length }) => length === 0);
}

/** The forms of a tab by the first words of a header that names no units; none of times, or of what looks like units. */
function headedOtherwise(tab: Tab, { problems }: FoundInTab): readonly FormDraft[] {
  const [problem] = problems;
  const at = problem === undefined ? null : nameCell(tab.values, problem.place.row);
  if (at === null) return [];
  const { forms, problems: unclear } = draftForms(tab, (row) =>
    row === at.row ? readFormHeaderAt(tab.values, at) : null,
  );
  const names = forms.flatMap(({ rows }) => rows.map(({ name }) => name));
  const others = names.filter((name) => beginsAsTime(name) || looksLikeUnit(name));
  return unclear.length === 0 && others.length * 2 < names.length ? forms : [];
}

/** The first cell of a header with words below it. */
function nameCell(grid: Grid, row: number): Position | null {
  const column = (grid[row] ?? []).findIndex((cell, at) => {
    const below = cellAt(grid, row + 1, at);
    return cellKind(cell) === 'words' && cellKind(below) === 'words' && readOrdinal(below) === null;
  });
  return column < 0 ? null : { row, column };
}

function candidateOf(found: FoundInTab, forms: readonly FormDraft[], grid: Grid): readonly Candidate[] {
  const [form] = forms;
  const labelled = form && labelledUnits(form.linesTyped)[0]?.name;
  const unit = labelled ?? unitOfTab(found.tab);
  if (form === undefined || unit === null || isNoUnitsName(unit)) return [];
  const heads = (grid[form.header.last] ?? []).map((cell) => foldText(cellText(cell))).join('|');
  const isSaid = labelled !== undefined || looksLikeUnit(unit);
  const key = keyOfName(withoutBrackets(unit));
  return [
    { found, forms, unit: key, isSaid, isNamed: isSaid || isBareName(unit), names: namesOf(forms), heads },
  ];
}

/** "Hạ Lang": words that all begin as those of a name do. */
function isBareName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.every(beginsWithCapital);
}

function namesOf(forms: readonly FormDraft[]): ReadonlySet<string> {
  return new Set(forms.flatMap(({ rows }) => rows.map(({ name }) => indicatorNameKey(name))));
}

/** Those of several units with the same header that have most rows in common with another of them. */
function alikeIn(all: readonly Candidate[]): readonly Candidate[] {
  const groups = groupBy(
    all.filter(({ isSaid }) => isSaid),
    ({ heads }) => heads,
  );
  return [...groups.values()].flatMap((group) => {
    if (new Set(group.map(({ unit }) => unit)).size < 2) return [];
    const counts = countEach(group.flatMap(({ names }) => [...names]));
    return group.filter(({ names }) => isMost([...names], (name) => (counts.get(name) ?? 0) > 1));
  });
}

function isMost<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(is).length * 2 >= all.length;
}

function withForms(all: readonly FoundInTab[], read: readonly Candidate[]): readonly FoundInTab[] {
  const of = new Map(read.map(({ found, forms }) => [found, forms]));
  return all.map((found) => {
    const forms = of.get(found);
    return forms === undefined ? found : { ...found, forms, problems: [] };
  });
}

function withoutPlan({ found, forms }: Candidate): FoundInTab['problems'][number] {
  const [form] = forms;
  const place = { tab: found.tab, row: form?.header.first ?? 0, column: form?.nameColumn ?? 0 };
  return { kind: 'headerWithoutUnit', place };
}
