import { periodOfStretch, type Stretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { howPartsAdd, type PartedFigures } from '../parts/how-parts-add';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import type { Tab } from '../workbook/workbook';
import type { FormBody } from './body';
import type { Form } from './form';
import type { FormHeader } from './form-header';
import { type FormColumns, readColumns } from './read-columns';
import { isTimed, type TimedPair, timedPairs } from './time-pairs';

/** What a form's columns of one time say. */
export interface TimedColumns {
  readonly read: FormColumns;
  readonly stretch: Stretch;
  readonly isOwnTarget: boolean;
}

/**
 * Reads a form whose columns are months or quarters without one that sums them up as one form for each, down to the last that is filled in:
 * they go together as tabs of these times do. Null for a form of other columns.
 */
export function readTimeColumns(
  tab: Tab,
  form: FormHeader,
  body: FormBody,
): { readonly reads: readonly TimedColumns[]; readonly unclear: readonly TableProblem[] } | null {
  const pairs = timedPairs(form.columns);
  if (pairs === null) return null;
  const rows = body.rows.map(({ row }) => ({ kind: 'unit' as const, row }));
  const isFilled = ({ result }: TimedPair) => columnContent(tab.values, rows, result.column) === 'figures';
  const last = pairs.map(isFilled).lastIndexOf(true);
  const used = pairs.slice(0, Math.max(1, last + 1));
  if (used.length > 1 && areUnclear(tab, body, used)) {
    const columns = used.map(({ result }) => result.column);
    const place = { tab: tab.name, row: form.header.first, column: columns[0] ?? form.nameColumn };
    return { reads: [], unclear: [{ kind: 'unclearParts', place, columns }] };
  }
  const others = form.columns.filter((column) => column.role !== 'target' && !isTimed(column));
  const found = used.map((pair) => {
    const [target, result] = [pair.target, pair.result].map(withoutWords);
    const columns = [...others, target, { ...result, role: 'result' as const }].filter(
      (column): column is Column => column !== undefined,
    );
    return { ...pair, ...readColumns(tab, { ...form, columns }, body) };
  });
  return {
    reads: found.flatMap(({ read, result, isOwnTarget }) =>
      read === null || result.stretch === null ? [] : [{ read, stretch: result.stretch, isOwnTarget }],
    ),
    unclear: found[0]?.unclear ?? [],
  };
}

/** Fewer rows tell by chance, and are asked about where the rule of tables leaves them open. */
const LEAST_ROWS = 3;

function areUnclear({ values }: Tab, { rows }: FormBody, pairs: readonly TimedPair[]): boolean {
  const units = rows.flatMap(({ row }): PartedFigures[] => {
    const at = ({ column }: Column) => numberIn(values, row, column);
    const results = pairs.map(({ result }) => at(result));
    if (results.filter((value) => value !== null).length < 2) return [];
    const [{ isOwnTarget, target } = { isOwnTarget: false, target: null }] = pairs;
    const targets = isOwnTarget ? pairs.map((pair) => at(pair.target)) : null;
    return [
      { results, targets, target: targets === null && target !== null ? at(target) : null, rate: null },
    ];
  });
  return units.length < LEAST_ROWS && howPartsAdd(units, { said: false, isWhole: false }) === null;
}

/** A form of one of these times, in the year that its title states. */
export function inItsTime<T extends Pick<Form, 'period' | 'targetTime' | 'resultTime'>>(
  draft: T,
  { stretch, isOwnTarget }: Omit<TimedColumns, 'read'>,
): T {
  const period = periodOfStretch(stretch, draft.period);
  return { ...draft, period, resultTime: null, targetTime: isOwnTarget ? null : (draft.targetTime ?? YEAR) };
}

function withoutWords(column: Column): Column {
  return { ...column, subject: '', label: '', qualifier: '' };
}
