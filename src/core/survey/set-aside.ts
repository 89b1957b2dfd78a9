import { cellText } from '../tab/cell-kind';
import type { OpenTable, Table } from '../table/table';
import { hasTarget } from '../target/target-source';
import { isBodyName, isUnionName } from '../unit/body-name';
import type { Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { Proposal } from './proposal';

/** Why a source stands in `Danh mục chỉ tiêu` as `Không sử dụng` until staff choose another way. */
export type SetAsideReason =
  /** Nothing states a target, and other sources have one. */
  | { readonly kind: 'noTarget' }
  /** Its rows are enterprises or persons, and other sources tell of units. */
  | { readonly kind: 'noUnits' };

/** Sources that are not used unless staff say so, by their key. */
export type SetAside = ReadonlyMap<string, SetAsideReason>;

/** Sources left out of a survey, and why. */
export interface LeftOut {
  readonly tab: string;
  readonly reason: SetAsideReason;
}

/**
 * What the first click leaves out: sources without any target (directories, petitions, lists) where others have one, and
 * tables of enterprises or persons where others tell of units. Where nothing has a target all are kept, and asked about.
 */
export function findSetAside(
  proposals: readonly Proposal[],
  { open, grids }: { readonly open: readonly OpenTable[]; readonly grids: ReadonlyMap<string, Grid> },
): SetAside {
  const strangers = new Set(proposals.filter((one) => tellsOfStrangers(one, proposals, grids)));
  const others = proposals.filter((one) => !strangers.has(one));
  const found = new Map<string, SetAsideReason>();
  if (others.length === 0) return found;
  for (const { key } of strangers) found.set(key, { kind: 'noUnits' });
  const withTarget = others.filter(({ target }) => hasTarget(target));
  if (withTarget.length === 0) return found;
  for (const one of others) if (!hasTarget(one.target)) found.set(one.key, { kind: 'noTarget' });
  for (const { key, targets } of open) if (targets.length === 0) found.set(key, { kind: 'noTarget' });
  return found;
}

/**
 * Whether most rows of a table are enterprises or persons while other tables tell of unions, or of other units and of none
 * of these. "CĐCS Công ty A" is a union.
 */
function tellsOfStrangers(
  one: Proposal,
  all: readonly Proposal[],
  grids: ReadonlyMap<string, Grid>,
): boolean {
  const tables = tablesOf(one);
  if (tables.length === 0) return false;
  const names = tables.flatMap(unitNames);
  const rest = all
    .filter((other) => other !== one)
    .flatMap(tablesOf)
    .filter((table) => !tables.includes(table));
  const unions = rest.flatMap(unitNames).filter(isUnionName).length > 0;
  const isStrange = (name: string) => isBodyName(name, { besideUnions: unions });
  const persons = tables.every((table) => namesPersons(table, grids.get(table.tab) ?? []));
  const strange = names.filter(isStrange).length * 2 > names.length;
  if (!persons && !strange) return false;
  if (unions) return true;
  const told = new Set(rest.flatMap(unitNames));
  return (
    rest.some(
      (table) => !unitNames(table).some(isStrange) && !namesPersons(table, grids.get(table.tab) ?? []),
    ) && !names.some((name) => told.has(name))
  );
}

function tablesOf({ sources }: Proposal): readonly Table[] {
  return sources.flatMap((source) => ('ordinalColumn' in source && 'unitColumn' in source ? [source] : []));
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
