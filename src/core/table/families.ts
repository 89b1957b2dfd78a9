import { compareProducts, subtractExact } from '../number/decimal';
import { parseUnitName } from '../unit/parse-name';
import type { BodyFigures } from './body-figures';
import type { BodyRow } from './body-row';

/** Fewer families agree by chance, and fewer children. */
const FEWEST_FAMILIES = 2;
const FEWEST_CHILDREN = 2;
/** So many where all figures are proportional, or stand in one column. */
const FEWEST_PROPORTIONAL = 4;

/** Rows numbered A, I or 1 are read by their numbers. */
const LEAST_LEVEL = 3;

/** A row and those right below it, or right above it, that it adds up. */
interface Family {
  readonly parent: BodyRow;
  readonly children: readonly BodyRow[];
}

interface Known {
  readonly figures: BodyFigures;
  readonly levelOf: (row: BodyRow) => number;
  /** Whether a row is a total, a heading or numbered as a group: families end there. */
  readonly ends: (row: BodyRow) => boolean;
}

/**
 * Rows that are the sums of those right below them, or right above, though no word and no number says so: a sector over its
 * unions, a ward over its quarters. Told where all rows are of such families, one after the other, so that the repetition proves
 * it: at least two of them, more where their columns say one thing. None is of its children's own kind.
 */
export function familyParents(
  rows: readonly BodyRow[],
  known: Known,
): ReadonlyMap<BodyRow, 'above' | 'below'> {
  for (const place of ['above', 'below'] as const) {
    const inOrder = place === 'above' ? rows : [...rows].reverse();
    const families = readFamilies(inOrder, known);
    if (families !== null && areProved(families, known))
      return new Map(families.map(({ parent }) => [parent, place]));
  }
  return new Map();
}

/** The families that all rows with figures are of, parents first; null where one row is of none. */
function readFamilies(rows: readonly BodyRow[], known: Known): readonly Family[] | null {
  const families: { readonly parent: BodyRow; readonly children: BodyRow[] }[] = [];
  let open: BodyRow[] | null = null;
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (row === undefined) return null;
    if (known.ends(row)) open = null;
    if (known.ends(row) || !row.figures) {
      index += 1;
    } else if (open !== null && isEmpty(row, known.figures)) {
      open.push(row);
      index += 1;
    } else {
      const found = childrenFrom(rows, index, known);
      if (found === null) return null;
      open = [...found.children];
      families.push({ parent: row, children: open });
      index = found.next;
    }
  }
  return families;
}

/** The rows behind a parent that it adds up, the fewest, and the place behind them; null where they never reach it. */
function childrenFrom(
  rows: readonly BodyRow[],
  index: number,
  { figures, ends }: Known,
): { readonly children: readonly BodyRow[]; readonly next: number } | null {
  const parent = rows[index];
  if (parent === undefined || isEmpty(parent, figures)) return null;
  const own = columnsOf(parent, figures);
  const children: BodyRow[] = [];
  let left = own.map((value) => value ?? 0);
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row === undefined || ends(row)) return null;
    if (!row.figures) continue;
    const values = columnsOf(row, figures);
    if (own.some((value, column) => value === null && (values[column] ?? 0) !== 0)) return null;
    children.push(row);
    left = left.map((rest, column) => subtractExact(rest, values[column] ?? 0));
    if (children.length >= FEWEST_CHILDREN && left.every((rest) => rest === 0))
      return { children, next: next + 1 };
    if (left.some((rest, column) => rest < 0 && (own[column] ?? 0) >= 0)) return null;
  }
  return null;
}

function columnsOf(row: BodyRow, figures: BodyFigures): readonly (number | null)[] {
  return Array.from({ length: figures.columns }, (_, column) => figures.of(row, column));
}

function isEmpty(row: BodyRow, figures: BodyFigures): boolean {
  return columnsOf(row, figures).every((value) => (value ?? 0) === 0);
}

function areProved(families: readonly Family[], { figures, levelOf }: Known): boolean {
  const [first] = families;
  if (first === undefined) return false;
  const level = levelOf(first.parent);
  if (level < LEAST_LEVEL) return false;
  const areLevelled = families.every(
    ({ parent, children }) =>
      levelOf(parent) === level &&
      children.every((child) => level === UNNUMBERED || levelOf(child) !== level),
  );
  if (!areLevelled || families.some(isOfOneKind)) return false;
  const rows = families.flatMap(({ parent, children }) => [parent, ...children]);
  return families.length >= (tellsTwice(rows, figures) ? FEWEST_FAMILIES : FEWEST_PROPORTIONAL);
}

/** A row without a numbering stands below all numbered ones. */
const UNNUMBERED = 9;

/** Whether a parent is called as one of its children is: "LĐLĐ huyện A" among LĐLĐ huyện. */
function isOfOneKind({ parent, children }: Family): boolean {
  const own = parseUnitName(parent.name);
  if (own.bare) return false;
  return children.some((child) => {
    const other = parseUnitName(child.name);
    return (
      other.kind === own.kind &&
      other.level === own.level &&
      !other.bare &&
      firstOf(child) === firstOf(parent)
    );
  });
}

function firstOf({ name }: BodyRow): string {
  return name.trim().toLowerCase().split(' ', 1)[0] ?? '';
}

/** Whether two columns of some rows are not proportional: each proves what the other does. */
function tellsTwice(rows: readonly BodyRow[], figures: BodyFigures): boolean {
  const at = (row: BodyRow, column: number) => figures.of(row, column) ?? 0;
  const [first] = rows;
  if (first === undefined) return false;
  return Array.from({ length: figures.columns }, (_, column) => column).some(
    (column) =>
      column > 0 &&
      at(first, 0) !== 0 &&
      at(first, column) !== 0 &&
      rows.some(
        (row) => compareProducts([at(row, 0), at(first, column)], [at(row, column), at(first, 0)]) !== 0,
      ),
  );
}
