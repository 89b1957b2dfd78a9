import type { IndicatorSetting } from '../settings/setting';
import { type Recognition, recogniseTables } from '../source/recognise';
import type { TableProblem } from '../tab/problem';
import type { Table } from '../table/table';
import type { ListedUnit } from '../unit/named-row';
import type { Workbook } from '../workbook/workbook';
import { proposeForms } from './forms';
import { proposeLogs } from './logs';
import { decideOpen } from './open-tables';
import type { Proposal } from './proposal';
import { groupFamilies } from './series';
import { proposeTables } from './table-indicators';
import { type GatheredUnits, gatherUnits } from './units';

/** What the cells of a workbook say by themselves, before anybody's decisions and without a day. */
export interface Proposed {
  readonly workbook: Workbook;
  readonly recognised: Recognition;
  /** The rows of `Danh mục đơn vị` it was read with. */
  readonly listed: readonly ListedUnit[];
  /** Every indicator that was found, in the order of the workbook's tabs. */
  readonly proposals: readonly Proposal[];
  /** The units of all its sources. */
  readonly units: GatheredUnits;
}

/** Reads a workbook once: what stands in its tabs, which indicators that could be, and who is who. Never throws. */
export function proposeSources(workbook: Workbook, listed: readonly ListedUnit[]): Proposed {
  const recognised = recogniseTables(workbook);
  const proposals = proposalsOf(workbook, recognised, recognised.tables);
  return { workbook, recognised, listed, proposals, units: gatherUnits(recognised, listed) };
}

/** What is left of a reading once staff's decisions are obeyed. */
export interface Obeyed extends Pick<Recognition, 'tables' | 'forms' | 'logs'> {
  readonly proposals: readonly Proposal[];
  readonly units: GatheredUnits;
  readonly problems: readonly TableProblem[];
}

/** Takes away what staff do not use and adds the tables whose result column they chose. */
export function obeySettings(proposed: Proposed, settings: ReadonlyMap<string, IndicatorSetting>): Obeyed {
  const { workbook, recognised, listed } = proposed;
  const isUnused = ({ key }: { readonly key: string }) => settings.get(key)?.calculation === 'unused';
  const decided = decideOpen(recognised.open, recognised.problems, settings);
  const isAsFound = decided.tables.length === 0 && !proposed.proposals.some(isUnused);
  if (isAsFound) return { ...proposed, ...recognised, problems: decided.problems };
  const candidates = [...recognised.tables, ...decided.tables].map((table) => {
    const indicators = table.indicators.filter((indicator) => !isUnused(indicator));
    return indicators.length === table.indicators.length ? table : { ...table, indicators };
  });
  const proposals = proposalsOf(workbook, recognised, candidates).filter((proposal) => !isUnused(proposal));
  const used = new Set(proposals.flatMap(({ sources }) => sources));
  const tables = candidates.filter((table) => used.has(table));
  const forms = recognised.forms.filter((form) => used.has(form));
  const logs = recognised.logs.filter((log) => used.has(log));
  const units = gatherUnits({ tables, forms, logs }, listed);
  return { tables, forms, logs, proposals, units, problems: decided.problems };
}

/** Proposals in the order of the workbook's tabs. */
function proposalsOf(
  workbook: Workbook,
  { forms, logs }: Recognition,
  tables: readonly Table[],
): readonly Proposal[] {
  const places = new Map(workbook.tabs.map(({ name }, index) => [name, index]));
  const placeOf = ({ tab }: Proposal) => places.get(tab) ?? 0;
  const all = [...proposeTables(groupFamilies(tables)), ...proposeForms(forms), ...proposeLogs(logs)];
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}
