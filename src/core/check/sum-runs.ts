import type { TableRow } from '../table/table';

/** More boundaries above a total are not looked at. */
const MOST_BOUNDARIES = 50;

/**
 * A total or group row and the runs of unit rows it may rightly add up, `from` counted up to but without `to` among the
 * table's units; the likeliest first.
 */
export interface Sum {
  readonly row: TableRow;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * A group row stands for the units below it up to some next group or total; a total for all units, or for those above it from
 * some group or total on. The last total of a table most likely stands for the whole, and for nothing else where units go on below it;
 * others for what is nearest, a first row that no unit stands right below for the whole.
 */
export function sumsOf(rows: readonly TableRow[]): readonly Sum[] {
  const before: number[] = [];
  let count = 0;
  for (const { kind } of rows) {
    before.push(count);
    if (kind === 'unit') count += 1;
  }
  const whole = { from: 0, to: count };
  const boundaries = rows.flatMap(({ kind }, index) =>
    kind === 'unit' && !leavesGroup(rows, index) ? [] : [index],
  );
  const last = boundaries.filter((index) => rows[index]?.kind === 'total').pop();
  return boundaries.flatMap((index, at): Sum[] => {
    const row = rows[index];
    if (row === undefined || row.kind === 'unit' || count === 0) return [];
    const here = before[index] ?? 0;
    const upwards = boundaries.slice(Math.max(0, at - MOST_BOUNDARIES), at).reverse();
    const downwards = boundaries.slice(at + 1, at + 1 + MOST_BOUNDARIES);
    const above = upwards.map((other) => ({ from: before[other] ?? 0, to: here }));
    const below = [...downwards.map((other) => before[other] ?? 0), count].map((to) => ({ from: here, to }));
    const toTop = { from: 0, to: here };
    const nearest = row.kind === 'group' ? below : [...above, toTop];
    if (index === last && goesOnBelow(rows, index)) return [{ row, runs: [whole] }];
    const isFirst = here === 0 && !(row.kind === 'group' && rows[index + 1]?.kind === 'unit');
    const runs = (index === last || isFirst ? [whole, ...nearest, ...below] : [...nearest, whole]).filter(
      ({ from, to }) => to > from,
    );
    return runs.length > 0 ? [{ row, runs }] : [];
  });
}

/** Whether the numbering of the units above a total goes on right below it: a unit that was added later is left out of it. */
function goesOnBelow(rows: readonly TableRow[], index: number): boolean {
  const [above, below] = [rows[index - 1], rows[index + 1]];
  const areUnits = above?.kind === 'unit' && below?.kind === 'unit' && above.group === below.group;
  return areUnits && above.ordinal !== null && below.ordinal === above.ordinal + 1;
}

/** Whether a unit stands right behind those of a group to which it does not belong. */
function leavesGroup(rows: readonly TableRow[], index: number): boolean {
  const before = rows[index - 1];
  return before?.kind === 'unit' && before.group !== null && before.group !== rows[index]?.group;
}
