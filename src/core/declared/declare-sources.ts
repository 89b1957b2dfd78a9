import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import type { SourceHint } from '../settings/hint';
import type { Recognition } from '../source/recognise';
import { resultColumnsOf, type Table } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { wordKey } from '../text/word-key';
import type { Tab, Workbook } from '../workbook/workbook';
import { isDeclarable } from './declarable';
import { declareTable } from './declare';
import { declareList } from './declare-list';
import { type Declared, type DeclaringChoices, type Found, NOTHING_FOUND } from './declared';

/** Rows above a declared header in which the same header's bands may stand, and problems be placed. */
const BAND_ROWS = 3;

/** What a workbook holds once staff said how some of it is to be read. */
export interface DeclaredSources {
  /** With the declared tables, and without what they take the place of. */
  readonly recognised: Recognition;
  /** One for each row that declares a source, in their order. */
  readonly declared: readonly Declared[];
  /** Keys of recognised sources whose figures a declared one has, with the row of the settings that says so. */
  readonly replaced: ReadonlyMap<string, number>;
}

/**
 * Reads what rows of `Danh mục chỉ tiêu` declare and takes away what was recognised in the same cells: an indicator with the same
 * columns, a table in which other cells name the units, the indicator the row speaks of. Other indicators of the tab stay.
 */
export function declareSources(
  workbook: Workbook,
  recognised: Recognition,
  hints: readonly SourceHint[],
): DeclaredSources {
  if (hints.length === 0) return { recognised, declared: [], replaced: new Map() };
  const tabs = new Map(workbook.tabs.map((tab) => [tab.name, tab]));
  const keys = new Set<string>();
  const declared = hints.flatMap((hint): Declared[] => {
    const tab = tabs.get(hint.tab);
    const found = foundFor(hint, recognised);
    if (tab === undefined || found === null) return [];
    const own = { ...hint, key: found.key };
    for (let times = 2; keys.has(own.key); times += 1) own.key = `${found.key} (${times})`;
    keys.add(own.key);
    if (hint.isUnused) return [unusedTab(own)];
    return [hint.isList ? declareList(tab, own, found.found) : declareTable(tab, own, found.found)];
  });
  return { ...withDeclared(recognised, declared), declared };
}

function unusedTab(hint: SourceHint): Declared {
  const choices = { headerRows: [], columns: [] };
  return { hint, table: null, log: null, faults: [], choices, understood: {} };
}

/** What can be chosen in a row that names a tab and says nothing else yet. */
export function choicesInTab(tab: Tab, recognised: Recognition): DeclaringChoices {
  const cells = { headerRow: '', unitColumn: '', targetColumn: '', resultColumn: '' };
  const hint = {
    row: 0,
    key: tab.name,
    tab: tab.name,
    isOfSource: false,
    isUnused: false,
    isList: false,
    name: '',
    cells,
  };
  return declareTable(tab, hint, foundInTab(tab.name, recognised)).choices;
}

/** What was recognised of the source that a row speaks of, with its key; null where the row names a source that is not there. */
function foundFor(
  hint: SourceHint,
  { tables, open, logs, problems }: Recognition,
): { readonly key: string; readonly found: Found } | null {
  if (!hint.isOfSource)
    return { key: hint.key, found: foundInTab(hint.tab, { tables, open, logs, problems }) };
  const word = wordKey(hint.key);
  for (const table of tables) {
    const columns = table.indicators.find(({ key }) => wordKey(key) === word);
    if (columns === undefined) continue;
    const { header, unitColumn } = table;
    return { key: columns.key, found: { header, unitColumn, columns } };
  }
  const one = open.find(({ key }) => wordKey(key) === word);
  if (one !== undefined) {
    const { header, unitColumn } = one.table;
    return { key: one.key, found: { header, unitColumn, columns: null } };
  }
  for (const log of logs) {
    const columns = log.indicators.find(({ key }) => wordKey(key) === word);
    if (columns === undefined) continue;
    const { header, unitColumn } = log;
    return { key: columns.key, found: { header, unitColumn, columns: null } };
  }
  return null;
}

/** A tab's only table or log; in one without any the header that a problem speaks of. */
function foundInTab(
  tab: string,
  { tables, open, logs, problems }: Pick<Recognition, 'tables' | 'open' | 'logs' | 'problems'>,
): Found {
  const all = [...tables, ...open.map(({ table }) => table), ...logs].filter((one) => one.tab === tab);
  const [table, ...more] = all;
  if (table !== undefined && more.length > 0) return NOTHING_FOUND;
  if (table !== undefined) return { header: table.header, unitColumn: table.unitColumn, columns: null };
  const rows = problems
    .filter(({ place, kind }) => place.tab === tab && kind === 'headerWithoutUnit')
    .map(({ place }) => place.row);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return NOTHING_FOUND;
  return { header: { first: row, last: row }, unitColumn: null, columns: null };
}

function withDeclared(
  recognised: Recognition,
  declared: readonly Declared[],
): Pick<DeclaredSources, 'recognised' | 'replaced'> {
  const replaced = new Map<string, number>();
  const unused = new Map(declared.flatMap(({ hint }) => (hint.isUnused ? [[hint.tab, hint.row]] : [])));
  const made = declared.flatMap(({ hint, table }) => (table === null ? [] : [{ hint, table }]));
  const lists = declared.flatMap(({ hint, log }) => (log === null ? [] : [{ hint, log }]));
  const drops = (key: string, row: number) => {
    replaced.set(key, row);
    return false;
  };
  const keep = (table: Table) =>
    table.indicators.filter((indicator) => {
      const owner = made.find(
        (one) =>
          one.hint.key === indicator.key ||
          takesPlaceOf(one.table, table, [
            ...resultColumnsOf(indicator),
            ...targetColumnsOf(indicator.target),
          ]),
      );
      const list = owner === undefined ? listOver(lists, table, indicator.key) : undefined;
      const by = owner ?? list;
      if (by === undefined) return true;
      return by.hint.key === indicator.key ? false : drops(indicator.key, by.hint.row);
    });
  for (const { tab, keys } of keysIn(recognised)) {
    const row = unused.get(tab);
    if (row !== undefined) for (const key of keys) replaced.set(key, row);
  }
  const kept = recognised.tables
    .filter(({ tab }) => !unused.has(tab))
    .map((table) => {
      const indicators = keep(table);
      return indicators.length === table.indicators.length ? table : { ...table, indicators };
    })
    .filter(({ indicators }) => indicators.length > 0);
  const overlapping = (tab: string, rows: readonly { readonly row: number }[]) =>
    made.find(({ table }) => table.tab === tab && overlaps(table.rows, rows));
  const overlappingList = (tab: string, rows: readonly { readonly row: number }[]) =>
    lists.find(({ log }) => log.tab === tab && overlaps(log.rows, rows));
  const open = recognised.open.filter(({ key, table }) => {
    const owner = overlapping(table.tab, table.rows) ?? overlappingList(table.tab, table.rows);
    if (owner === undefined) return true;
    return owner.hint.key === key ? false : drops(key, owner.hint.row);
  });
  const logs = recognised.logs.flatMap((log): readonly Log[] => {
    const owner = overlapping(log.tab, log.rows);
    const list = overlappingList(log.tab, log.rows);
    const kept = log.indicators.filter(({ key, amountColumn }) => {
      const by = owner ?? (amountColumn === null || list?.hint.key === key ? list : undefined);
      if (by !== undefined && by.hint.key !== key) drops(key, by.hint.row);
      return by === undefined;
    });
    return kept.length === log.indicators.length
      ? [log]
      : kept.length === 0
        ? []
        : [{ ...log, indicators: kept }];
  });
  const forms = recognised.forms.filter((form) => overlapping(form.tab, form.rows) === undefined);
  const isOfUsed = ({ tab }: { readonly tab: string }) => !unused.has(tab);
  return {
    replaced,
    recognised: {
      ...recognised,
      tables: [...kept, ...made.map(({ table }) => table)],
      open: open.filter(({ table }) => isOfUsed(table)),
      logs: [...logs.filter(isOfUsed), ...lists.map(({ log }) => log)],
      forms: forms.filter(isOfUsed),
      problems: recognised.problems.filter(
        (problem) =>
          isOfUsed(problem.place) &&
          !made.some(({ table }) => answers(table, problem)) &&
          !lists.some(({ log }) => isAtHeader(log, problem)),
      ),
    },
  };
}

/** The keys of what was recognised, by tab. */
function keysIn({
  tables,
  open,
  logs,
}: Recognition): readonly { readonly tab: string; readonly keys: readonly string[] }[] {
  return [
    ...[...tables, ...logs].map(({ tab, indicators }) => ({ tab, keys: indicators.map(({ key }) => key) })),
    ...open.map(({ key, table }) => ({ tab: table.tab, keys: [key] })),
  ];
}

/** Whether a declared table reads the same figures as an indicator with these columns, or finds other units in its rows. */
function takesPlaceOf(declared: Table, table: Table, columns: readonly number[]): boolean {
  if (declared.tab !== table.tab || !overlaps(declared.rows, table.rows)) return false;
  if (declared.unitColumn !== table.unitColumn) return true;
  const results = declared.indicators.flatMap((indicator) => resultColumnsOf(indicator));
  return results.some((column) => columns.includes(column));
}

function overlaps(
  rows: readonly { readonly row: number }[],
  others: readonly { readonly row: number }[],
): boolean {
  const own = new Set(rows.map(({ row }) => row));
  return others.some(({ row }) => own.has(row));
}

/** The list that takes a table's place: the row speaks of it, or it names other units in the same rows. */
function listOver(
  lists: readonly { readonly hint: SourceHint; readonly log: Log }[],
  { tab, rows, unitColumn }: Table,
  key: string,
) {
  return lists.find(
    ({ hint, log }) =>
      hint.key === key || (log.tab === tab && log.unitColumn !== unitColumn && overlaps(log.rows, rows)),
  );
}

/** Whether a problem is one of the header of a declared list, which answers it. */
function isAtHeader({ tab, header }: Log, { kind, place }: TableProblem): boolean {
  if (tab !== place.tab || !isDeclarable(kind)) return false;
  return header.first - BAND_ROWS <= place.row && place.row <= header.last;
}

/** Whether a declared table says what was unclear: at its own header, and of columns that it uses where a problem names some. */
function answers(table: Table, problem: TableProblem): boolean {
  const { tab, header, rows } = table;
  const { kind, place } = problem;
  if (tab !== place.tab || !isDeclarable(kind)) return false;
  const last = rows[rows.length - 1]?.row ?? header.last;
  if (place.row < header.first - BAND_ROWS || place.row > last) return false;
  const used = table.indicators.flatMap((indicator) => [
    ...resultColumnsOf(indicator),
    ...targetColumnsOf(indicator.target),
  ]);
  return !('columns' in problem) || problem.columns.some((column) => used.includes(column));
}
