import { addToGroup } from '../collection/group-by';
import { cleanText } from '../text/normalise';
import type { Clusters } from './cluster';
import { cleanGroupName } from './group';
import type { UnitKind } from './kind';
import { COMMUNE_LEVELS } from './level';
import type { NameNode } from './name-node';
import type { ListedUnit, NamedRow } from './named-row';
import type { Nodes } from './node';
import { findOrderTable, orderUnits } from './order';
import { beforeAnyWord, isRemarked } from './remark';
import { chooseSpelling, type Spelling } from './spelling';
import { keysWrittenOut } from './written-out';

/** A unit found, before it has a place among groups. */
export interface Draft {
  /** Number of its first name. */
  readonly leader: number;
  readonly members: readonly NameNode[];
  readonly listed: ListedUnit | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly level: string | null;
  readonly stated: string | null;
  readonly tables: ReadonlySet<number>;
  readonly rows: readonly number[];
  /** All its rows are of an amount, and staff do not list it. */
  readonly isItem: boolean;
}

/** The units of a workbook in their order, listed ones first, before groups are put together. */
export function draftUnits(state: {
  readonly rows: readonly NamedRow[];
  readonly listed: readonly ListedUnit[];
  readonly found: Nodes;
  readonly clusters: Clusters;
  readonly leaderOfRow: readonly (number | null)[];
}): readonly Draft[] {
  const { rows, listed, found, clusters, leaderOfRow } = state;
  const placed = rows.flatMap(({ table, ordinal }, index) => {
    const unit = leaderOfRow[index] ?? null;
    return unit === null ? [] : [{ table, ordinal, unit }];
  });
  const orderTable = findOrderTable(placed);
  const listedLeaders = found.nodeOfListed.flatMap((node) => {
    return node === null ? [] : [clusters.leaderOf[node] ?? node];
  });
  const rowsOfLeader = groupIndexes(leaderOfRow);
  const membersOfLeader = groupIndexes(clusters.leaderOf);
  return [...new Set([...listedLeaders, ...orderUnits(placed, orderTable)])].map((leader) => {
    const own = rowsOfLeader.get(leader) ?? [];
    const members = (membersOfLeader.get(leader) ?? []).flatMap((index) => found.nodes[index] ?? []);
    const listedIndex = members.find((node) => node.listed !== null)?.listed ?? null;
    const spellings = own.map((index): Spelling => {
      return { text: found.nameOfRow[index]?.spelling ?? '' };
    });
    const plain = spellings.filter(({ text }) => !isRemarked(text));
    const unit = listedIndex === null ? null : (listed[listedIndex] ?? null);
    const name =
      unit === null
        ? chooseSpelling(plain.length > 0 ? plain : withoutNotes(spellings))
        : cleanText(unit.name);
    const texts = [...(unit?.aliases ?? []).map(cleanText), ...spellings.map(({ text }) => text)];
    return {
      leader,
      members,
      listed: unit,
      name,
      aliases: [...new Set(texts)].filter((text) => text !== name && text !== ''),
      kind: kindOf(members),
      level: members.find((node) => node.name.level !== null)?.name.level ?? null,
      stated: cleanGroupName(unit?.group ?? '') ?? statedGroup(rows, own, orderTable),
      tables: new Set(members.flatMap((node) => [...node.tables])),
      rows: own,
      isItem: unit === null && own.every((index) => rows[index]?.isItem === true),
    };
  });
}

/** Spellings that have nothing in common but the name before the notes behind them are that name, others are as they are. */
function withoutNotes(spellings: readonly Spelling[]): readonly Spelling[] {
  const texts = new Set(spellings.map(({ text }) => text));
  const names = spellings.flatMap(({ text }) => beforeAnyWord(text) ?? []);
  const isNoted = texts.size > 1 && names.length === spellings.length && new Set(names).size === 1;
  return isNoted ? names.map((text) => ({ text })) : spellings;
}

/** A district's or commune's before any: "CĐ P. Thục Phán" reads as a sector's until phường Thục Phán is known, "P. Thục Phán" as a body's. */
function kindOf(members: readonly NameNode[]): UnitKind {
  const kinds = members.map(({ name }) => name.kind).filter((kind) => kind !== 'other');
  const level = members.find(({ name }) => COMMUNE_LEVELS.has(name.level ?? ''))?.name.level;
  const isShort = ({ name }: NameNode) =>
    keysWrittenOut(name.spelling).some((key) => key.startsWith(`district|${level}|`));
  if (level !== undefined && members.some(isShort)) return 'district';
  return kinds.find((kind) => kind === 'district') ?? kinds[0] ?? 'other';
}

/** The group row over a unit, that of the table which gives the order before others. */
function statedGroup(
  rows: readonly NamedRow[],
  own: readonly number[],
  orderTable: number | null,
): string | null {
  const first = own.filter((index) => rows[index]?.table === orderTable);
  for (const index of [...first, ...own]) {
    const group = cleanGroupName(rows[index]?.group ?? null);
    if (group !== null) return group;
  }
  return null;
}

function groupIndexes(keys: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  const indexes = new Map<number, number[]>();
  keys.forEach((key, index) => {
    if (key !== null) addToGroup(indexes, key, index);
  });
  return indexes;
}
