import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import type { Repeat } from '../retold/repeat';
import { cellText } from '../tab/cell-kind';
import type { OpenTable, Table } from '../table/table';
import { hasTarget } from '../target/indicator-target';
import { isBodyName, isUnionName } from '../unit/body-name';
import type { Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { Assigned } from './assigned';
import type { FurtherTimes } from './further-times';
import { isTable, type Proposal } from './proposal';
import type { DiffersFromTable } from './retold-logs';

/** Why a source stands in `Danh mục chỉ tiêu` as `Không sử dụng` until staff choose another way. */
export type SetAsideReason =
  /** Nothing states a target, and other sources have one. */
  | { readonly kind: 'noTarget'; readonly differs?: DiffersFromTable }
  /** It tells the figures of another tab again. */
  | ({ readonly kind: 'repeats'; readonly isForm?: true } & Omit<Repeat, 'key'>)
  /**
   * It assigns targets, and nothing has the results, or they are `rivals`: others assign to the same indicator; `tabs` are those of them where it
   * is of several.
   */
  | { readonly kind: 'noResult'; readonly tabs?: readonly string[]; readonly areRivals?: true }
  /** It assigns targets to another source. */
  | { readonly kind: 'assigns' }
  /** Its rows are enterprises or persons, and other sources tell of units. */
  | { readonly kind: 'noUnits' };

/** Sources that are not used unless staff say so, by their key. */
export type SetAside = ReadonlyMap<string, SetAsideReason>;

/** Sources left out of a survey, and why. */
export interface LeftOut {
  readonly tab: string;
  /** The indicator's own words where others of its tab are used; null where the whole source is left out. */
  readonly indicator: string | null;
  readonly reason: SetAsideReason;
  /** Given where its title or tab says that more was assigned, or a target changed: "GIAO BỔ SUNG CHỈ TIÊU". */
  readonly changesTargets?: true;
  /** What it may go on with; left out for most. */
  readonly further?: FurtherTimes;
}

/**
 * What the first click leaves out: sources without any target (directories, petitions, lists) where others have one, tables of
 * enterprises or persons where others tell of units, and tables that assign targets, met by name or not, alone in the workbook or
 * not: targets are no results. Where nothing has a target all others are kept, and asked about.
 */
export function findSetAside(
  proposals: readonly Proposal[],
  {
    open,
    assigned,
    registered,
    repeats,
    differing,
    grids,
  }: {
    readonly open: readonly OpenTable[];
    readonly assigned: Assigned;
    /** Indicators of which a register gives targets, by key. */
    readonly registered: Pick<ReadonlyMap<string, unknown>, 'has'>;
    readonly repeats: readonly Repeat[];
    /** Indicators of logs of which a table says otherwise, by key. */
    readonly differing: ReadonlyMap<string, DiffersFromTable>;
    readonly grids: ReadonlyMap<string, Grid>;
  },
): SetAside {
  const found = new Map<string, SetAsideReason>(
    repeats.map(({ key, ...own }) => [key, { kind: 'repeats', ...own }]),
  );
  for (const [key, of] of assigned.copies) if (!found.has(key)) found.set(key, { kind: 'repeats', of });
  const assigning = new Set(proposals.filter(({ key }) => assigned.keys.has(key)));
  const told = proposals.filter((one) => !assigning.has(one) && !found.has(one.key));
  const factsOf = factsOfTables(grids);
  const tables = [...new Set(told.flatMap(tablesOf))];
  const strangers = new Set(told.filter((one) => tellsOfStrangers(tablesOf(one), tables, factsOf)));
  const others = told.filter((one) => !strangers.has(one));
  if (others.length > 0) for (const { key } of strangers) found.set(key, { kind: 'noUnits' });
  for (const key of assigned.used) found.set(key, { kind: 'assigns' });
  const isJudged = ({ key, target }: Proposal) =>
    hasTarget(target) || assigned.of.has(key) || registered.has(key);
  for (const one of assigning)
    for (const [key, reason] of reasonsOfPlans(one, assigned)) if (!found.has(key)) found.set(key, reason);
  for (const { key } of open) if (assigned.rivals.has(key)) found.set(key, unmet([key], assigned));
  if (!others.some(isJudged)) return found;
  for (const one of others) {
    const differs = differing.get(one.key);
    if (!isJudged(one)) found.set(one.key, { kind: 'noTarget', ...(differs && { differs }) });
  }
  for (const { key, columns, targets } of open) {
    const kind = targets.length === 0 ? 'noTarget' : 'noResult';
    if (!found.has(key) && (kind === 'noTarget' || targets.length === columns.length))
      found.set(key, { kind });
  }
  return found;
}

/**
 * Why plans are left out, by the keys of their proposal and, where only some of its tables are results' plans, by those of the others, which
 * stand alone then and are no results.
 */
function reasonsOfPlans(
  proposal: Proposal,
  assigned: Pick<Assigned, 'used' | 'rivals'>,
): readonly (readonly [string, SetAsideReason])[] {
  const tables = tablesOf(proposal);
  const rest = tables.filter(({ indicators }) => !indicators.some(({ key }) => assigned.used.has(key)));
  if (rest.length === 0) return [[proposal.key, { kind: 'assigns' }]];
  const keys = rest.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const alone = unmet(keys, assigned);
  if (tables.length < 2) return [[proposal.key, alone]];
  const reason = { ...alone, tabs: rest.map(({ tab }) => tab) };
  const others = rest.length === tables.length ? [] : keys;
  return [proposal.key, ...others].map((key) => [key, reason]);
}

/** Why plans of some keys are not used: nothing has the results, or each is one of several of the same. */
function unmet(keys: readonly string[], { rivals }: Pick<Assigned, 'rivals'>): UnmetPlan {
  return { kind: 'noResult', ...(keys.some((key) => rivals.has(key)) ? { areRivals: true } : {}) };
}

type UnmetPlan = Extract<SetAsideReason, { kind: 'noResult' }>;

/**
 * Whether most rows of a table are enterprises or persons while other tables tell of unions, or of other units and of none
 * of these. "CĐCS Công ty A" is a union.
 */
function tellsOfStrangers(
  tables: readonly Table[],
  all: readonly Table[],
  factsOf: (table: Table) => TableFacts,
): boolean {
  if (tables.length === 0) return false;
  const own = tables.map(factsOf);
  const rest = all.filter((table) => !tables.includes(table)).map(factsOf);
  const unions = rest.some(({ namesUnions }) => namesUnions());
  const strangersIn = ({ bodies, bodiesBesideUnions }: TableFacts) =>
    unions ? bodiesBesideUnions() : bodies();
  const persons = own.every(({ namesPersons }) => namesPersons);
  const count = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const strange = count(own.map(strangersIn)) * 2 > count(own.map(({ names }) => names.length));
  if (!persons && !strange) return false;
  if (unions) return true;
  const told = new Set(rest.flatMap(({ names }) => names));
  return (
    rest.some((other) => strangersIn(other) === 0 && !other.namesPersons) &&
    !own.some(({ names }) => names.some((name) => told.has(name)))
  );
}

/** What the names of a table's units say, asked once: every table of a workbook is compared with all others. */
interface TableFacts {
  readonly names: readonly string[];
  readonly namesPersons: boolean;
  readonly namesUnions: () => boolean;
  /** How many of its units are bodies, and how many where other tables tell of unions. */
  readonly bodies: () => number;
  readonly bodiesBesideUnions: () => number;
}

function factsOfTables(grids: ReadonlyMap<string, Grid>): (table: Table) => TableFacts {
  const isUnion = remembered(isUnionName);
  const isBody = remembered((name) => isBodyName(name, { besideUnions: false }));
  const isBodyBesideUnions = remembered((name) => isBodyName(name, { besideUnions: true }));
  const known = new Map<Table, TableFacts>();
  return (table) => {
    const found = known.get(table);
    if (found !== undefined) return found;
    const names = unitNames(table);
    const facts: TableFacts = {
      names,
      namesPersons: namesPersons(table, grids.get(table.tab) ?? []),
      namesUnions: lazy(() => names.some(isUnion)),
      bodies: lazy(() => names.filter(isBody).length),
      bodiesBesideUnions: lazy(() => names.filter(isBodyBesideUnions).length),
    };
    known.set(table, facts);
    return facts;
  };
}

function tablesOf({ sources }: Proposal): readonly Table[] {
  return sources.filter(isTable);
}

function unitNames({ rows }: Table): readonly string[] {
  return rows.filter(({ kind }) => kind === 'unit').map(({ name }) => name);
}

const PERSON_HEADER = /họ (?:và |, ?)?tên|nhân viên|khách hàng|cá nhân|người/i;

/** Whether the header of a table's names says that they are persons. */
function namesPersons({ header, unitColumn }: Table, grid: Grid): boolean {
  for (let row = header.first; row <= header.last; row += 1)
    if (PERSON_HEADER.test(cellText(cellAt(grid, row, unitColumn)).normalize('NFC'))) return true;
  return false;
}
