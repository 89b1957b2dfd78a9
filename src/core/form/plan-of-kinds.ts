import { numberIn } from '../figure/number-in';
import { isDitto } from '../measure/row-measure';
import { addExact } from '../number/decimal';
import type { Grid } from '../workbook/workbook';
import type { FormBodyRow } from './body';
import { beginsAsFormTotal, saysAllOfForm } from './form-total';
import { readPart } from './part-words';
import { UNNUMBERED } from './row-number';

/** Rows of kinds without a plan of their own, which stands in the row that adds them up. */
export interface PlannedWhole {
  readonly row: number;
  /** What adds up and what each of them is called. */
  readonly kinds: readonly { readonly row: number; readonly name: string }[];
  /** What their results come to where that is not what the row has. */
  readonly sum?: number;
  /** Given where the row has no result, which theirs are added up to. */
  readonly areAdded?: true;
}

interface Columns {
  readonly target: number;
  readonly result: number;
}

/** Fewer rows are no kinds of something. */
const FEWEST = 2;

/** What the totals of a form make of its rows. */
interface Totalled {
  readonly rows: readonly FormBodyRow[];
  readonly wholes: readonly PlannedWhole[];
}

/**
 * Takes rows "Tổng số" or "Cộng", and proved ones of other words ("Toàn xã"), with a plan for what is judged, which are named by the heading over them, or by the title ('') where the
 * form has no others. Where the kinds below or above have no plan ("Tổng số | 30 | 31" over "Doanh nghiệp | | 20" and "Hành chính sự
 * nghiệp | | 11") they are no indicators, which their plan would be lost for; where they have plans and add up to it, they stay beside it.
 */
export function withPlansOfKinds(grid: Grid, rows: readonly FormBodyRow[], columns: Columns): Totalled {
  const wholes: PlannedWhole[] = [];
  const read = new Map<number, FormBodyRow>();
  const taken = new Set<number>();
  rows.forEach((whole, index) => {
    const [planned, stated] = [columns.target, columns.result].map((own) => numberIn(grid, whole.row, own));
    const isWhole = whole.total || saysAllOfForm(whole.name);
    if (!isWhole || planned === null || stated === undefined) return;
    const around = { index, taken, columns };
    const plain = kindsOf(grid, rows, { ...around, planned: false });
    const isPlain = plain.length >= FEWEST;
    const run = isPlain ? plain : kindsOf(grid, rows, { ...around, planned: true });
    const heading = rows[Math.min(index, run[0]?.index ?? index) - 1];
    const isOfHeading = heading !== undefined && !heading.figures && !heading.total;
    if (run.length < FEWEST || (!isOfHeading && rows.length > run.length + 1)) return;
    const named = { ...whole, name: isOfHeading ? heading.name : '', total: false };
    const kinds = isPlain ? run : summands(run);
    const [targets, sum] = [columns.target, columns.result].map((own) =>
      addExact(kinds.map(({ row }) => numberIn(grid, row, own) ?? 0)),
    );
    const isSum = sum === stated && (isPlain || targets === planned);
    if ((!whole.total && !isSum) || (stated === null && !isPlain)) return;
    if (isPlain) {
      for (const { row } of kinds) taken.add(row);
      wholes.push({
        row: whole.row,
        kinds: kinds.map(({ row, name }) => ({ row, name })),
        ...(sum === undefined || sum === stated || stated === null ? {} : { sum }),
        ...(stated === null ? { areAdded: true as const } : {}),
      });
    } else if (kinds.length < FEWEST || (targets !== planned && sum !== stated)) return;
    const added = kinds.map(({ row }) => row);
    const ofKinds = isPlain ? (stated === null ? { resultRows: added } : {}) : { sumOf: added };
    read.set(whole.row, { ...named, ...ofKinds });
  });
  const totalled = rows.flatMap((own) => (taken.has(own.row) ? [] : [read.get(own.row) ?? own]));
  return {
    rows: totalled.map((own, index) => withSumByName(grid, totalled, { own, index, columns })),
    wholes,
  };
}

/**
 * A row without a number that is called a sum of something and is that of the numbered rows around it, so that it stays beside them and is not
 * judged once more: "Tổng điểm" of 20, 30 and 50 points. Where all that is planned adds up, a slip in the results is told.
 */
function withSumByName(
  grid: Grid,
  rows: readonly FormBodyRow[],
  { own, index, columns }: { readonly own: FormBodyRow; readonly index: number; readonly columns: Columns },
): FormBodyRow {
  if (own.total || own.sumOf !== undefined || own.level !== UNNUMBERED || !beginsAsFormTotal(own.name))
    return own;
  const kinds = summands(kindsOf(grid, rows, { index, taken: new Set(), columns, planned: true }));
  const [planned = 0, ...plans] = [own, ...kinds].map(({ row }) => numberIn(grid, row, columns.target) ?? 0);
  const measure = measureOf(own);
  const areLike = kinds.every(
    (kind) => kind.level !== UNNUMBERED && (measure === '' || measure === measureOf(kind)),
  );
  const isSum = planned !== 0 && addExact(plans) === planned && areLike;
  return isSum && kinds.length >= FEWEST ? { ...own, sumOf: kinds.map(({ row }) => row) } : own;
}

interface Kind extends FormBodyRow {
  readonly index: number;
}

/**
 * The rows next to a total, below it or else above, that have figures in one unit of measure, and plans or none, as asked; none where they
 * are too few.
 */
function kindsOf(
  grid: Grid,
  rows: readonly FormBodyRow[],
  {
    index,
    taken,
    columns,
    planned,
  }: {
    readonly index: number;
    readonly taken: ReadonlySet<number>;
    readonly columns: Columns;
    readonly planned: boolean;
  },
): readonly Kind[] {
  const has = (row: number, column: number) => numberIn(grid, row, column) !== null;
  const isKind = ({ row, total }: FormBodyRow) =>
    !total &&
    !taken.has(row) &&
    (planned || !has(row, columns.target)) &&
    (has(row, columns.result) || (planned && has(row, columns.target)));
  for (const step of [1, -1]) {
    const kinds: Kind[] = [];
    for (let at = index + step; ; at += step) {
      const own = rows[at];
      if (own === undefined || !isKind(own)) break;
      kinds.push({ ...own, index: at });
    }
    if (kinds.length < FEWEST || new Set(kinds.map(measureOf)).size > 1) continue;
    return step > 0 ? kinds : kinds.reverse();
  }
  return [];
}

/** Those of kinds that stand highest, without what is a part of another: "Trong đó: nữ", "- Trực tiếp" below "1. Doanh nghiệp". */
function summands(kinds: readonly Kind[]): readonly Kind[] {
  const highest = Math.min(...kinds.map(({ level }) => level));
  return kinds.filter(({ level, name }) => level === highest && readPart(name) === null);
}

function measureOf({ measure }: FormBodyRow): string {
  return measure === null || isDitto(measure) ? '' : measure;
}
