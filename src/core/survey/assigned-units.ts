import type { Assignment } from '../target/assignment';
import { deriveDirectory } from '../unit/derive';
import { namesUnderHeads } from '../unit/names-under-heads';
import { isLog, isTable, type Proposal, type Source } from './proposal';

/**
 * A plan with the names that its units have in the results it is of, where no unit of either is known in the other: "UBND xã Cô Ba" is given what "Cô
 * Ba" has done. See {@link namesUnderHeads}.
 */
export function withNamesOfResults(plan: Assignment, { sources }: Proposal): Assignment {
  const others = sources.flatMap(namesIn);
  const named = (one: Assignment): Assignment => {
    const own = namesIn(one.table);
    const names = areKnown(own, others) ? new Map<string, string>() : namesUnderHeads(own, others);
    return names.size === 0 ? one : { ...one, names };
  };
  const { parts, later } = plan;
  const [first, ...rest] = parts ?? [];
  return {
    ...named(plan),
    ...(first === undefined ? {} : { parts: [named(first), ...rest.map(named)] as const }),
    ...(later === undefined ? {} : { later: later.map((one) => ({ ...one, plan: named(one.plan) })) }),
  };
}

function namesIn(source: Source): readonly string[] {
  if (isTable(source)) return source.rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : []));
  if (isLog(source)) return source.rows.flatMap(({ name }) => (name === '' ? [] : [name]));
  return [source.unit.name];
}

/** Whether one unit at least stands in both. */
function areKnown(own: readonly string[], others: readonly string[]): boolean {
  const rowOf = (table: number) => (name: string) => ({ table, row: 0, name, ordinal: null, group: null });
  const { unitOfRow } = deriveDirectory([...own.map(rowOf(0)), ...others.map(rowOf(1))], []);
  const known = new Set(unitOfRow.slice(0, own.length));
  return unitOfRow.slice(own.length).some((unit) => unit !== null && known.has(unit));
}
