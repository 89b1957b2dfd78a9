import { groupBy } from '../collection/group-by';
import type { Numbering } from '../tab/numbering';
import { isNamedAsUnit } from '../table/unit-like';

/** A row without figures that a unit may be named by, or one of the rows below such. */
interface NumberedRow {
  readonly name: string;
  readonly key: string;
  readonly numbering: Numbering | null;
  readonly isHead: boolean;
}

/** A head and the rows below it. */
interface Headed<Row> {
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** A list needs as many units with the same rows before one can be told to lack some. */
const FEWEST_ALIKE = 2;

/** How deep rows without any numbering stand: above all that are numbered. */
const UNNUMBERED = -1;

/**
 * Heads that are no units but rows which only one unit has and left blank: "3 Sáng kiến" between its rows 2 and 4, other units being numbered I
 * and II, or not at all; and without numbers one that parts the rows which every other unit has together, unless it is called as units are.
 */
export function blankRowsAmong<Row extends NumberedRow>(rows: readonly Row[]): ReadonlySet<Row> {
  const headed: Headed<Row>[] = [];
  const below: Row[][] = [];
  for (const row of rows) {
    if (!row.isHead) {
      below[below.length - 1]?.push(row);
      continue;
    }
    const own: Row[] = [];
    below.push(own);
    headed.push({ head: row, rows: own });
  }
  if (headed.length <= FEWEST_ALIKE) return new Set();
  return new Set([...goingOn(rows, headed), ...parting(headed)]);
}

/** Heads numbered deeper than most, not called as units are, or whose numbers go on those of the row before or are gone on by the one behind. */
function goingOn<Row extends NumberedRow>(
  rows: readonly Row[],
  headed: readonly Headed<Row>[],
): readonly Row[] {
  const withRows = headed.filter((one) => one.rows.length > 0);
  const usual = [...groupBy(withRows, ({ head }) => depthOf(head)).values()].find(
    (alike) => alike.length * 2 > withRows.length,
  );
  if (usual === undefined) return [];
  const depth = depthOf(usual[0].head);
  return rows.filter((row, at) => {
    if (!row.isHead || depthOf(row) <= depth) return false;
    if (depth > UNNUMBERED && !isNamedAsUnit(row.name)) return true;
    const [before, behind] = [rows[at - 1], rows[at + 1]];
    return (
      (before?.isHead === false && follows(row, before)) || (behind?.isHead === false && follows(behind, row))
    );
  });
}

function depthOf({ numbering }: NumberedRow): number {
  return numbering?.level ?? UNNUMBERED;
}

/** Whether a row is numbered as the next of another; of numbers that tell no order, in the same manner. */
function follows({ numbering: own }: NumberedRow, { numbering: before }: NumberedRow): boolean {
  if (own === null || before === null || own.level !== before.level) return false;
  return own.value === null || before.value === null || own.value === before.value + 1;
}

/** Heads whose rows and those of the head before are, none twice, the rows that most others have. */
function parting<Row extends NumberedRow>(headed: readonly Headed<Row>[]): readonly Row[] {
  const keysOf = (own: readonly Row[]) => own.map(({ key }) => key);
  const all = headed.map(({ rows }) => [...keysOf(rows)].sort().join('\n'));
  const [most] = [...groupBy(all, (keys) => keys).values()].sort((a, b) => b.length - a.length);
  if (most === undefined || most.length < FEWEST_ALIKE) return [];
  return headed.flatMap(({ head, rows }, at) => {
    const before = headed[at - 1]?.rows ?? [];
    if (rows.length === 0 || before.length === 0 || isNamedAsUnit(head.name)) return [];
    const together = [...keysOf(before), ...keysOf(rows)].sort().join('\n');
    return together === most[0] ? [head] : [];
  });
}
