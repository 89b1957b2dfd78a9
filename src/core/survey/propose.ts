import { declareSources } from '../declared/declare-sources';
import type { Declared } from '../declared/declared';
import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import { type Register, readRegisters } from '../register/register';
import { copiesOfLogs } from '../retold/log-versions';
import { findRepeatedForms, type RepeatedForm } from '../retold/repeated-forms';
import { findRetoldTables } from '../retold/retold-tables';
import { withIndicators } from '../retold/with-indicators';
import { groupFamilies } from '../series/series';
import type { SourceHint } from '../settings/hint';
import type { IndicatorSetting } from '../settings/setting';
import { type Recognition, recogniseTables } from '../source/recognise';
import type { Table } from '../table/table';
import { withAdjustments } from '../target/adjusted-plans';
import { type Assignment, plansIn } from '../target/assignment';
import { plansToldOnce } from '../target/copied-plans';
import type { ListedUnit } from '../unit/named-row';
import { gridsOf, type Workbook } from '../workbook/workbook';
import { assignmentsIn, meetAssignments } from './assigned';
import { proposeForms } from './forms';
import { findFormsOfTheWhole } from './forms-of-the-whole';
import { findFormsOfTotals } from './forms-of-totals';
import { withKindsInTabs } from './kinds-in-tabs';
import { sourcesLeftOut } from './left-out';
import { proposeLists } from './lists';
import { proposeLogs } from './logs';
import { logsOfTargets } from './logs-of-targets';
import type { NamedUnit } from './met-registers';
import { decideOpen } from './open-tables';
import type { Proposal } from './proposal';
import { unitsOfRegisters } from './register-units';
import { meetRegisters } from './registered';
import { findRetoldLogs } from './retold-logs';
import { findSetAside, type LeftOut, type SetAside } from './set-aside';
import { proposeTables } from './table-indicators';
import { type GatheredUnits, gatherUnits, type UnitSources } from './units';
import { withUnitsOfTabs } from './units-of-tabs';

/** What the cells of a workbook say by themselves, before anybody's decisions and without a day. */
export interface Proposed {
  readonly workbook: Workbook;
  readonly recognised: Recognition;
  /** The rows of `Danh mục đơn vị` it was read with. */
  readonly listed: readonly ListedUnit[];
  /** Every indicator that was found, in the order of the workbook's tabs. */
  readonly proposals: readonly Proposal[];
  /** The sources that are not used until staff say so. */
  readonly setAside: SetAside;
  /** Forms that tell another's figures again; no proposal takes anything from them. */
  readonly repeatedForms: readonly RepeatedForm[];
  /** Tables of targets alone, by the key of the indicator they assign to. */
  readonly assigned: ReadonlyMap<string, Assignment>;
  /** Staff's tables that say who has which target; no sources of results. */
  readonly registers: readonly Register[];
  /** The workbook without them. */
  readonly rest: Workbook;
  /** The units of all its sources. */
  readonly units: GatheredUnits;
  /** Those of them that only a register names. */
  readonly named: readonly NamedUnit[];
  /** Rows of `Danh mục chỉ tiêu` that say where figures stand, and what they came to. */
  readonly declared: readonly Declared[];
  /** Keys of recognised sources whose figures a declared one has, with the row of the settings that says so. */
  readonly replaced: ReadonlyMap<string, number>;
}

const NOTHING: Recognition = { tables: [], open: [], logs: [], forms: [], wholes: [], problems: [] };

/**
 * Reads a workbook once: what stands in its tabs, which indicators that could be, and who is who. What staff declare is obeyed
 * before anything is proposed. Never throws.
 *
 * @param hints rows of `Danh mục chỉ tiêu` that say where figures stand.
 * @param recognises false to read only what is declared.
 */
export function proposeSources(
  workbook: Workbook,
  listed: readonly ListedUnit[],
  {
    hints = [],
    recognises = true,
  }: { readonly hints?: readonly SourceHint[]; readonly recognises?: boolean } = {},
): Proposed {
  const { registers, rest } = readRegisters(workbook);
  const inTabs = recognises ? recogniseTables(rest, listed) : NOTHING;
  const grids = gridsOf(workbook);
  const found = { ...inTabs, tables: withUnitsOfTabs(withKindsInTabs(inTabs.tables, grids)) };
  const { recognised: read, declared, replaced } = declareSources(workbook, found, hints);
  const isDeclared = new Set(
    declared.flatMap(({ hint, table, log }) => (table === null && log === null ? [] : [hint.key])),
  );
  const { tables, open } = read;
  const assignments = assignmentsIn(read, grids);
  const plansOnce = withAdjustments(plansToldOnce(assignments, grids).assignments, grids);
  const copies = copiesOfLogs(read.logs, grids);
  const copied = new Set(copies.map(({ key }) => key));
  const isCopied = ({ indicators }: Log) => indicators.every(({ key }) => copied.has(key));
  const originals = read.logs.filter((log) => !isCopied(log));
  const recognised = {
    ...read,
    logs: [...logsOfTargets(originals, plansOnce, grids), ...read.logs.filter(isCopied)],
  };
  const again = findRepeatedForms(recognised.forms, grids);
  const unlike = withoutForms(recognised, again);
  const sums = [...again, ...findFormsOfTheWhole(unlike, grids)];
  const ofUnits = withoutForms(recognised, sums);
  const repeatedForms = [...sums, ...findFormsOfTotals({ ...ofUnits, tables, grids })];
  const telling = withoutForms(recognised, repeatedForms);
  const undeclared = withIndicators(tables, (columns) => columns.declared === undefined);
  const retold = findRetoldLogs(undeclared, recognised.logs, grids);
  const plans = new Set(assignments.map(({ table }) => table));
  const repeats = [
    ...findRetoldTables(undeclared, telling.forms, { grids, plans }),
    ...retold.repeats,
    ...copies,
  ];
  const retelling = new Set(repeats.map(({ key }) => key));
  const once = proposalsOf(
    workbook,
    telling,
    withIndicators(tables, ({ key }) => !retelling.has(key)),
  );
  const repeated = withIndicators(tables, ({ key }) => retelling.has(key)).flatMap((table) =>
    proposeTables(groupFamilies([table], grids)),
  );
  const proposals = inTabOrder(workbook, [...once, ...repeated]);
  const assigned = meetAssignments(
    once.filter(({ key }) => !retelling.has(key)),
    { tables, open, grids, logs: recognised.logs },
  );
  const registered = meetRegisters(registers, proposals, { grids, names: () => null }).of;
  const likely = findSetAside(proposals, {
    open,
    assigned,
    registered,
    repeats,
    differing: retold.differing,
    grids,
  });
  const setAside = new Map([...likely].filter(([key]) => !isDeclared.has(key)));
  const naming = withAssignments(telling, assigned.of);
  const told = gatherUnits(naming, listed);
  const named = unitsOfRegisters(registered, { directory: told.directory, listed });
  const units = named.length === 0 ? told : gatherUnits({ ...naming, named }, listed);
  return {
    named,
    workbook,
    recognised,
    listed,
    proposals,
    setAside,
    repeatedForms,
    assigned: assigned.of,
    registers,
    rest,
    units,
    declared,
    replaced,
  };
}

/** What was recognised without the forms that tell another's figures again. */
function withoutForms(recognised: Recognition, repeated: readonly RepeatedForm[]): Recognition {
  if (repeated.length === 0) return recognised;
  const again = new Set(repeated.map(({ form }) => form));
  return { ...recognised, forms: recognised.forms.filter((form) => !again.has(form)) };
}

/** Sources with the tables that assign targets to them, which name units too. */
function withAssignments(sources: UnitSources, assigned: ReadonlyMap<string, Assignment>): UnitSources {
  const plans = [...assigned.values()].flatMap(plansIn);
  const called = new Map(plans.flatMap(({ table, names }) => (names === undefined ? [] : [[table, names]])));
  return {
    ...sources,
    called,
    tables: [...new Set([...sources.tables, ...plans.map(({ table }) => table)])],
  };
}

/** What is left of a reading once staff's decisions are obeyed. */
export interface Obeyed extends Pick<Recognition, 'tables' | 'forms' | 'logs'> {
  readonly proposals: readonly Proposal[];
  readonly assigned: ReadonlyMap<string, Assignment>;
  readonly units: GatheredUnits;
  readonly problems: readonly TableProblem[];
  /** What the add-in leaves out by itself; what staff do not use is not among it. */
  readonly leftOut: readonly LeftOut[];
}

/** What staff decided: in `Danh mục chỉ tiêu`, by the key of a source, and when asked for a target. */
export interface Decided {
  readonly settings: ReadonlyMap<string, IndicatorSetting>;
  readonly answers: ReadonlyMap<string, number | null>;
}

/** Takes away what is not used and adds the tables whose result column staff chose. */
export function obeySettings(proposed: Proposed, { settings, answers }: Decided): Obeyed {
  const { workbook, listed, setAside, repeatedForms, assigned: all } = proposed;
  const recognised = withoutForms(proposed.recognised, repeatedForms);
  const isSetAside = ({ key }: { readonly key: string }) =>
    setAside.has(key) && !isWanted(settings.get(key)) && (answers.get(key) ?? null) === null;
  const isUnused = (source: { readonly key: string }) =>
    settings.get(source.key)?.calculation === 'unused' || isSetAside(source);
  const decided = decideOpen(recognised.open, recognised.problems, { settings, isUnused });
  const leftOut = sourcesLeftOut(proposed, {
    isUnused,
    reasonOf: (one) => (isSetAside(one) ? setAside.get(one.key) : undefined),
  });
  const isAsFound = decided.tables.length === 0 && !proposed.proposals.some(isUnused);
  if (isAsFound) return { ...proposed, ...recognised, problems: decided.problems, leftOut };
  const candidates = withIndicators([...recognised.tables, ...decided.tables], (one) => !isUnused(one));
  const proposals = proposalsOf(workbook, recognised, candidates).filter((proposal) => !isUnused(proposal));
  const used = new Set(proposals.flatMap(({ sources }) => sources));
  const tables = candidates.filter((table) => used.has(table));
  const forms = recognised.forms.filter((form) => used.has(form));
  const logs = recognised.logs.filter((log) => used.has(log));
  const keys = new Set(proposals.map(({ key }) => key));
  const assigned = new Map([...all].filter(([key]) => keys.has(key)));
  const units = gatherUnits(
    { ...withAssignments({ tables, forms, logs }, assigned), named: proposed.named },
    listed,
  );
  return { tables, forms, logs, proposals, assigned, units, problems: decided.problems, leftOut };
}

/** Whether staff said how a source is to be used that is set aside unless they do. */
function isWanted(setting: IndicatorSetting | undefined): boolean {
  if (setting === undefined) return false;
  const { calculation, target, targetColumn, resultColumn } = setting;
  return [calculation, target, targetColumn, resultColumn].some((chosen) => chosen !== null);
}

/** Proposals in the order of the workbook's tabs. */
function proposalsOf(
  workbook: Workbook,
  { forms, logs }: Recognition,
  tables: readonly Table[],
): readonly Proposal[] {
  const grids = gridsOf(workbook);
  const all = [
    ...proposeTables(groupFamilies(tables, grids)),
    ...proposeForms(forms, grids),
    ...proposeLogs(logs),
    ...proposeLists(logs),
  ];
  return inTabOrder(workbook, all);
}

function inTabOrder({ tabs }: Workbook, proposals: readonly Proposal[]): readonly Proposal[] {
  const places = new Map(tabs.map(({ name }, index) => [name, index]));
  const placeOf = ({ tab }: Proposal) => places.get(tab) ?? 0;
  return [...proposals].sort((a, b) => placeOf(a) - placeOf(b));
}
