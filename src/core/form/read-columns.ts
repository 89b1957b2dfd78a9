import { numberIn } from '../figure/number-in';
import { measuresDiffer } from '../measure/differ';
import { groupIndicators, type IndicatorColumns } from '../pairing/indicators';
import { withOwnTimes } from '../pairing/own-time';
import { typedEvidence } from '../pairing/typed-evidence';
import type { TableProblem } from '../problem/problem';
import { cellText } from '../tab/cell-kind';
import { columnContent, decideResults } from '../tab/figures';
import { isPartAbove } from '../tab/part-above';
import { coversTime } from '../tab/span';
import { isUnitName } from '../tab/unit-header';
import type { TableRow } from '../table/table';
import { adjustedCounts } from '../target/adjusted-target';
import type { Grid, Tab } from '../workbook/workbook';
import type { FormBody } from './body';
import type { Form, FormRow } from './form';
import type { FormHeader } from './form-header';
import { headsKinds } from './heading';
import { withPlansOfKinds } from './plan-of-kinds';
import { readFormRows } from './rows';

/** What a form's header and rows say, before the lines around them. */
export type FormColumns = Pick<
  Form,
  | 'header'
  | 'ordinalColumn'
  | 'nameColumn'
  | 'measureColumn'
  | 'targetColumn'
  | 'resultColumn'
  | 'columns'
  | 'rateColumn'
  | 'cumulative'
  | 'targetTime'
  | 'resultTime'
  | 'rows'
  | 'asides'
  | 'adjusted'
  | 'planless'
  | 'wholes'
> & {
  /** The rows are kinds of something, by the heading of their names. */
  readonly areKinds: boolean;
  /** Neither targets nor results are filled in. */
  readonly blank: boolean;
  /** The header texts of target and result. */
  readonly headerTexts: readonly string[];
};

/**
 * Settles which columns hold a form's targets and results, by the rules of tables: a cumulative result wins, an estimate
 * is none. `read` is null where it is no form after all, or where `unclear` says what keeps it from being read. Where others under the
 * same header are read, its words are believed though a column holds no figure.
 */
export function readColumns(
  tab: Tab,
  form: FormHeader,
  body: FormBody,
  { believesHeader = false } = {},
): { readonly read: FormColumns | null; readonly unclear: readonly TableProblem[] } {
  const grid = tab.values;
  const { header, columns } = form;
  const none = { read: null, unclear: [] };
  const at = (column: number, row = header.first) => ({ tab: tab.name, row, column });
  const sample = body.rows.map(({ row, name }): TableRow => {
    return { kind: 'unit', row, name, ordinal: null, group: null };
  });
  const results = columns.filter(({ role }) => role === 'result');
  const contents = columns
    .filter(({ role }) => role === 'result' || role === 'target')
    .map(({ column }) => columnContent(grid, sample, column));
  const blank = contents.every((content) => content === 'blank');
  const decision = believesHeader
    ? { kind: 'decided' as const, columns }
    : decideResults(grid, sample, columns);
  const isFilled = believesHeader || blank || contents.includes('figures');
  if (!isFilled || decision.kind !== 'decided') return none;
  const told = withOwnTimes(decision.columns, {
    evidence: typedEvidence(grid, sample),
    isOfPart: () => isPartAbove(tab, header.first),
  });
  const { indicators, ambiguous, ambiguousTargets } = groupIndicators(told);
  const unclear = [
    ...ambiguous.map((rivals): TableProblem => {
      return { kind: 'ambiguousResult', place: at(rivals[0] ?? 0), columns: rivals };
    }),
    ...ambiguousTargets.map((rivals): TableProblem => {
      return { kind: 'ambiguousTarget', place: at(rivals[0] ?? 0), columns: rivals };
    }),
  ];
  const measured = indicators.filter(({ target }) => (target === null) === (form.planless === true));
  const [only, ...more] = measured;
  if (only === undefined) return { read: null, unclear };
  const { result, target, rate, times } = only;
  const isResult = results.some(({ column }) => column === result.column);
  if (more.length > 0 || !isResult) return none;
  const targetColumn = target?.column ?? columnBehind(grid);
  const { rows: planned, wholes } = withPlansOfKinds(grid, body.rows, {
    target: targetColumn,
    result: result.column,
  });
  const adjusted = adjustedIn(grid, only, body);
  const rows = readFormRows(planned).map((row) => adjusted?.of(row) ?? row);
  if (rows.length === 0 || areUnits(rows)) return none;
  const targetTexts = target?.texts ?? [];
  if (measuresDiffer(result.texts, targetTexts)) {
    return { read: null, unclear: [...unclear, { kind: 'mixedMeasures', place: at(result.column) }] };
  }
  const [nameless] = body.nameless;
  if (nameless !== undefined) {
    const place = at(form.nameColumn, nameless);
    unclear.push({ kind: 'rowsWithoutIndicator', place, rows: body.nameless });
  }
  const read: FormColumns = {
    header: { first: header.first, last: header.last },
    ordinalColumn: form.ordinalColumn,
    nameColumn: form.nameColumn,
    measureColumn: form.measureColumn,
    targetColumn,
    resultColumn: result.column,
    columns: told,
    rateColumn: rate?.column ?? null,
    cumulative: coversTime(result.texts),
    ...times,
    rows,
    ...(wholes.length > 0 ? { wholes } : {}),
    areKinds: headsKinds(lowestText(grid, form)),
    blank,
    ...(adjusted === null ? {} : { adjusted: adjusted.told }),
    ...(form.planless ? { planless: true as const } : {}),
    headerTexts: [...result.texts, ...targetTexts],
  };
  return { read, unclear };
}

/** What plans were changed to in columns of their own, and a row judged by that where it counts and is filled in; null for none. */
function adjustedIn(
  grid: Grid,
  { adjusted, target, result, rate }: IndicatorColumns,
  { rows }: FormBody,
): { readonly told: NonNullable<Form['adjusted']>; readonly of: (row: FormRow) => FormRow } | null {
  const isFilled = (row: number, column: number) => numberIn(grid, row, column) !== null;
  const columns = adjusted
    .map(({ column }) => column)
    .filter((column) => rows.some(({ row }) => isFilled(row, column)));
  if (target === null || columns.length === 0) return null;
  const counts = adjustedCounts(
    grid,
    rows.map(({ row }) => ({ kind: 'unit' as const, row })),
    { assigned: target.column, adjusted: columns, result: result.column, rate: rate?.column ?? null },
  );
  return {
    told: { columns, counts },
    of: (row) => {
      const adjustedColumn = counts ? columns.find((column) => isFilled(row.row, column)) : undefined;
      return adjustedColumn === undefined ? row : { ...row, adjustedColumn };
    },
  };
}

/** The heading of the names: the lowest words over them. */
function lowestText(grid: Grid, { header, nameColumn }: FormHeader): string {
  const texts = grid.slice(header.first, header.last + 1).map((row) => cellText(row[nameColumn] ?? ''));
  return texts.reverse().find((text) => text !== '') ?? '';
}

/** The first column right of all that is filled in: where plans would stand that a form has no column for. */
function columnBehind(grid: Grid): number {
  return grid.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Whether most rows name units: a table under a heading for something else. */
function areUnits(rows: readonly FormRow[]): boolean {
  return rows.filter(({ name }) => isUnitName(name)).length * 2 > rows.length;
}
