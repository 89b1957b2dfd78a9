import { readStretch } from '../date/stretch';
import { readMeasure } from '../measure/measure';
import { BETWEEN_BANDS } from '../tab/column';
import { directionByName } from '../tab/direction';
import { plainColumns } from '../tab/plain-columns';
import { reports } from '../tab/planning';
import { coversTime } from '../tab/span';
import type { OpenTable, Table, TableIndicator } from '../table/table';
import { isOtherMeasure, mayBeOfPlan, sumOfUnits } from '../target/alike-figures';
import { type Assignment, asOpenTable, readAssignments } from '../target/assignment';
import { hasTarget } from '../target/indicator-target';
import { likenessOf } from '../target/likeness';
import { pairByNames } from '../target/name-pairs';
import type { Grid } from '../workbook/workbook';

/** So many columns of two tables go by the same names that no chance has made them. */
const LEAST_MET = 2;

type Headed = OpenTable['columns'][number];

/** A table with columns of figures of which no header says what they are. */
interface Untold {
  readonly table: Table;
  readonly columns: readonly Headed[];
}

/** Tables with the results that their headings leave open, by what each of them was. */
export interface ResultsOfTargets {
  readonly ofOpen: ReadonlyMap<OpenTable, Table>;
  readonly ofTables: ReadonlyMap<Table, Table>;
}

/**
 * Tables of several columns of which headers name no result, or only that of some, while another table assigns targets under
 * headings that are alike ("Giao chỉ tiêu": Tin bài, Hiến máu) and their own title or tab says that they report: each of these columns is the
 * result of what it is headed by, see {@link likenessOf}.
 */
export function resultsOfTargets(
  open: readonly OpenTable[],
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): ResultsOfTargets {
  const ofOpen = new Map<OpenTable, Table>();
  const ofTables = new Map<Table, Table>();
  const asOpen = tables.flatMap((table) => asOpenTable(table, grids.get(table.tab) ?? [], () => false) ?? []);
  const plans = new Set(asOpen.map(({ table }) => table));
  const assigning = [...open, ...asOpen].flatMap((one) => {
    const assignments = readAssignments(one);
    return assignments.length < LEAST_MET ? [] : [{ one, assignments }];
  });
  if (assigning.length === 0) return { ofOpen, ofTables };
  const columnsMet = (untold: Untold) => {
    const met = assigning.flatMap(({ assignments }) => {
      const columns = metColumns(assignments, untold, grids);
      return columns.length < LEAST_MET ? [] : [columns];
    });
    const most = met.reduce<readonly Headed[]>((one, other) => (other.length > one.length ? other : one), []);
    return met.every((columns) => columns.every((column) => most.includes(column))) ? most : [];
  };
  for (const one of open) {
    const isPlan = one.targets.length > 0 || assigning.some((other) => other.one === one);
    const columns = isPlan || !saysItReports(one.table) ? [] : columnsMet(one);
    if (columns.length > 0) ofOpen.set(one, withResults(one.table, columns));
  }
  for (const table of tables) {
    const isJudged = table.indicators.some(({ target }) => hasTarget(target));
    if (isJudged || plans.has(table) || !saysItReports(table)) continue;
    const read = new Set(table.indicators.map(({ resultColumn }) => resultColumn));
    const columns = columnsMet({ table, columns: plainColumns(table, grids.get(table.tab) ?? []) });
    const others = columns.filter(({ column }) => !read.has(column));
    if (others.length > 0) ofTables.set(table, withResults(table, others));
  }
  return { ofOpen, ofTables };
}

function saysItReports({ tab, title, linesAbove }: Table): boolean {
  return [tab, title, ...linesAbove.map(({ text }) => text)].some(reports);
}

/** The columns that a plan's are met by. */
function metColumns(
  assignments: readonly Assignment[],
  { table, columns }: Untold,
  grids: ReadonlyMap<string, Grid>,
): readonly Headed[] {
  const sumIn = (of: Table, column: number) => sumOfUnits(grids.get(of.tab) ?? [], of, [column]);
  const lines = table.linesAbove.map(({ text }) => text);
  const pairs = pairByNames(assignments, columns, {
    likeness: (plan, { column, texts }) => {
      if (isOtherMeasure(plan.measure, readMeasure(texts, lines).measure)) return null;
      const likeness = likenessOf(plan.heading, texts.join(' '));
      const isClear =
        likeness !== 'alike' || mayBeOfPlan(sumIn(plan.table, plan.column), sumIn(table, column));
      return isClear ? likeness : null;
    },
    planText: ({ heading }) => heading,
    resultText: ({ texts }) => texts.join(' '),
  });
  return pairs.map(({ result }) => result);
}

/** A table with columns as its results, from the left. */
export function withResults(table: Table, columns: readonly Headed[]): Table {
  const lines = table.linesAbove.map(({ text }) => text);
  const added = columns.map(({ column, texts }): TableIndicator => {
    const name = texts.join(BETWEEN_BANDS);
    return {
      name,
      label: name,
      key: '',
      target: { kind: 'none' },
      resultColumn: column,
      rateColumn: null,
      shortfallColumn: null,
      cumulative: coversTime(texts),
      targetTime: null,
      resultTime: readStretch(texts),
      ...readMeasure(texts, lines),
      direction: directionByName(name, texts),
    };
  });
  const indicators = [...table.indicators, ...added].sort((a, b) => a.resultColumn - b.resultColumn);
  return { ...table, indicators };
}
