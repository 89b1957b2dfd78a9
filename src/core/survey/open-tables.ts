import { readStretch } from '../date/stretch';
import { readMeasure } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import type { IndicatorSetting } from '../settings/setting';
import { directionByName } from '../tab/direction';
import { coversTime } from '../tab/span';
import type { OpenTable, Table, TableIndicator } from '../table/table';

/** Problems that choosing a result column answers. */
const ANSWERED: ReadonlySet<TableProblem['kind']> = new Set<TableProblem['kind']>([
  'headerWithoutResult',
  'ambiguousResult',
  'ambiguousTarget',
  'unclearParts',
  'resultWithoutFigures',
  'percentAgainstCount',
  'changeAgainstLevel',
  'ratesDisagree',
]);

/** What staff decided, and whether that leaves a source unused. */
export interface Decisions {
  readonly settings: ReadonlyMap<string, IndicatorSetting>;
  readonly isUnused: (source: { readonly key: string }) => boolean;
}

/** Tables whose result column staff chose in `Danh mục chỉ tiêu`, and the problems that are left. */
export function decideOpen(
  open: readonly OpenTable[],
  problems: readonly TableProblem[],
  { settings, isUnused }: Decisions,
): { readonly tables: readonly Table[]; readonly problems: readonly TableProblem[] } {
  const tables: Table[] = [];
  const answered: Table[] = [];
  for (const one of open) {
    const setting = settings.get(one.key);
    const resultColumn = setting?.resultColumn ?? null;
    if (isUnused(one) || resultColumn !== null) answered.push(one.table);
    if (!isUnused(one) && setting && resultColumn !== null)
      tables.push(withIndicator(one, setting, resultColumn));
  }
  const isLeft = ({ kind, place }: TableProblem) =>
    !ANSWERED.has(kind) ||
    !answered.some(
      ({ tab, header }) => tab === place.tab && header.first <= place.row && place.row <= header.last,
    );
  return { tables, problems: problems.filter(isLeft) };
}

function withIndicator(
  { key, table, columns }: OpenTable,
  setting: IndicatorSetting,
  resultColumn: number,
): Table {
  const textsOf = (wanted: number | null) => columns.find(({ column }) => column === wanted)?.texts ?? [];
  const { targetColumn } = setting;
  const texts = [...textsOf(resultColumn), ...textsOf(targetColumn)];
  const indicator: TableIndicator = {
    name: table.title,
    label: table.title,
    key,
    target: targetColumn === null ? { kind: 'none' } : { kind: 'column', column: targetColumn },
    resultColumn,
    rateColumn: null,
    shortfallColumn: null,
    cumulative: coversTime(textsOf(resultColumn)),
    targetTime: readStretch(textsOf(targetColumn)),
    resultTime: readStretch(textsOf(resultColumn)),
    ...readMeasure(
      texts,
      table.linesAbove.map(({ text }) => text),
    ),
    direction: directionByName(table.title, texts),
  };
  return { ...table, indicators: [indicator] };
}
