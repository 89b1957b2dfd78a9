import { wordKey } from '../text/word-key';
import type { Cell, Grid, Position } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { DECLARED_FAULTS } from './declared-faults';
import { type ReadRow, withDistinctNames } from './distinct-names';
import { FAULTS } from './faults';
import { isNamedBy, namesFormer, rowFinder, sourceFinder } from './find-source';
import { DECLARING, sourceText } from './hint';
import { cellText, findLayout, type IndicatorColumn, type IndicatorLayout } from './layout';
import { type Meant, meantLine } from './memory';
import { isBlankCell, type RowCells, readFields } from './read-fields';
import type { IndicatorRow } from './row';
import { CALCULATIONS, type IndicatorSetting, isPrintedAs } from './setting';

/** A wrong entry of the tab: the cell, counted from 0, and the sentence for it. */
export interface SettingFault extends Position {
  readonly message: string;
}

/** What the tab `Danh mục chỉ tiêu` says. */
export interface ReadSettings {
  /** One for each row whose source was recognised, in the order of the tab. */
  readonly settings: readonly IndicatorSetting[];
  readonly faults: readonly SettingFault[];
  /** What cells of letters and row numbers mean, for the notes that remember it. */
  readonly understood: readonly Meant[];
  /** At rows that wait to be filled: what was not understood, and what to write. */
  readonly waiting: readonly WaitingRow[];
  /** Whether staff must look at the columns that say where figures stand. */
  readonly needsColumns: boolean;
}

/** A row that waits for staff to say where the figures of a tab stand. */
export interface WaitingRow extends SettingFault {
  readonly tab: string;
}

/** The columns without which a row that names no source says nothing. */
const SPEAKING: readonly IndicatorColumn[] = [
  'calculation',
  'target',
  'applies',
  'basis',
  'only',
  'threshold',
  'due',
  'headerRow',
  'unitColumn',
  'targetColumn',
  'resultColumn',
  'targetPeriod',
  'evaluation',
  'merging',
];

/** What was said of other times or columns, and need not be so now. */
export const OF_THEN = [
  'due',
  'targetPeriod',
  'targetColumn',
  'resultColumn',
] as const satisfies readonly IndicatorColumn[];

/** What can be said of the cells of one tab alone. */
const OF_ONE_TAB = ['headerRow', 'unitColumn'] as const satisfies readonly IndicatorColumn[];

/**
 * Reads what staff decided in `Danh mục chỉ tiêu`. Columns are found by their headings, words compared without case and
 * tone placement; a blank cell, and one that says what was recognised, leaves the field null. What cannot be obeyed is
 * a fault of its cell, never guessed: "1.5" as KH chung, 0,9 as Mức tính đạt, a source that is not in the workbook.
 *
 * @param typed the same cells as they stand in the tab, where `grid` has what letters meant.
 */
export function readSettings(
  grid: Grid,
  recognised: readonly IndicatorRow[],
  typed: Grid = grid,
): ReadSettings {
  const layout = findLayout(grid);
  if (layout === null) {
    const isBlank = grid.every((row) => row.every((cell) => isBlankCell(cell)));
    const fault = { row: 0, column: 0, message: FAULTS.noHeader };
    return { settings: [], faults: isBlank ? [] : [fault], understood: [], waiting: [], needsColumns: false };
  }
  const told = { faults: [], understood: [], waiting: [] };
  const reading: Finding = { layout, recognised, typed, ...told };
  const rows = rowsOf(grid, reading);
  const { faults, understood, waiting } = reading;
  const isWrong = ({ as }: IndicatorRow) => as.kind === 'declared' && as.faults.length > 0;
  return {
    settings: withDistinctNames(rows, recognised),
    faults: inOrder(faults),
    understood,
    waiting,
    needsColumns: waiting.length > 0 || recognised.some(isWrong),
  };
}

/** The recognised sources that no row of the tab names yet, in their order. */
export function newSources(grid: Grid, recognised: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const layout = findLayout(grid);
  const column = layout?.columns.get('source');
  if (layout === null || column === undefined) return recognised;
  const find = sourceFinder(recognised);
  const listed = new Set(grid.slice(layout.header + 1).map((row) => find(row[column] ?? '')));
  return recognised.filter((row) => !listed.has(row));
}

function inOrder(faults: readonly SettingFault[]): SettingFault[] {
  return [...faults].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Finding {
  readonly layout: IndicatorLayout;
  readonly recognised: readonly IndicatorRow[];
  readonly typed: Grid;
  readonly faults: SettingFault[];
  readonly understood: Meant[];
  readonly waiting: WaitingRow[];
}

function rowsOf(grid: Grid, reading: Finding): readonly ReadRow[] {
  const { layout, recognised, typed, faults, understood, waiting } = reading;
  const find = rowFinder(recognised);
  const ownRows = sourcesNamed(grid, reading, find);
  const taken = new Set<string>();
  const rows: ReadRow[] = [];
  for (let row = layout.header + 1; row < grid.length; row += 1) {
    const cells: RowCells = {
      of: (column) => {
        const index = layout.columns.get(column);
        return index === undefined ? '' : cellAt(grid, row, index);
      },
      fault: (column, message) => {
        faults.push({ row, column: layout.columns.get(column) ?? 0, message });
        return null;
      },
      means: (column, labels) => {
        const at = layout.columns.get(column);
        const line = at === undefined ? null : meantLine(column, cellText(cellAt(typed, row, at)), labels);
        if (at !== undefined && line !== null) understood.push({ row, column: at, message: line });
      },
    };
    const named = cells.of('source');
    if (isBlankCell(named)) {
      if (SPEAKING.some((column) => !isBlankCell(cells.of(column)))) cells.fault('source', FAULTS.noSource);
      continue;
    }
    const source = find(named, row);
    if (source === null) cells.fault('source', FAULTS.unknownSource(named));
    else if (source.as.kind === 'replaced') cells.fault('source', DECLARED_FAULTS.replaced(source.as.by));
    else if (source.as.kind === 'tab' && source.as.reason === '')
      cells.fault('source', DECLARED_FAULTS.tabUnderstood(source.key));
    else {
      const isFormer = namesFormer(source, named);
      if (isFormer && ownRows.has(source)) {
        cells.fault('source', FAULTS.formerOf(named, source.key));
        continue;
      }
      const setting = readFields(source, isFormer ? cellsOfThen(cells, source) : cells);
      if (taken.has(setting.key)) {
        cells.fault('source', FAULTS.sourceTwice(source.key));
        continue;
      }
      taken.add(setting.key);
      rows.push({ source, cells, setting });
      if (source.as.kind !== 'declared' && setting.calculation !== 'unused')
        for (const column of OF_ONE_TAB)
          if (!isBlankCell(cells.of(column))) cells.fault(column, FAULTS.ofSeveralTabs);
      const reason = waitsFor(source, setting);
      const column = layout.columns.get('source') ?? 0;
      if (reason !== null)
        waiting.push({ row, column, message: DECLARED_FAULTS.waiting(reason), tab: source.tab });
    }
    if (source?.as.kind !== 'declared') continue;
    for (const { column, message } of source.as.faults) cells.fault(column, message);
    for (const column of DECLARING) {
      const labels = source.as.understood[column];
      if (labels !== undefined) cells.means(column, labels);
    }
  }
  return rows;
}

/** The sources that some row names by what they are called now. */
function sourcesNamed(
  grid: Grid,
  { layout }: Pick<Finding, 'layout'>,
  find: (cell: Cell, row: number) => IndicatorRow | null,
): ReadonlySet<IndicatorRow> {
  const column = layout.columns.get('source') ?? 0;
  const named = grid.slice(layout.header + 1).flatMap((cells, index): IndicatorRow[] => {
    const cell = cells[column] ?? '';
    const source = find(cell, layout.header + 1 + index);
    return source === null || namesFormer(source, cell) ? [] : [source];
  });
  return new Set(named);
}

/**
 * What a row that speaks of a source as it was says of it now: its last day and columns were of other times, and it was calculated
 * otherwise unless it still can be so; a name that was the source's own is not one that staff gave it.
 */
function cellsOfThen(cells: RowCells, { key, calculations }: IndicatorRow): RowCells {
  const refused = OF_THEN.filter((column) => !isBlankCell(cells.of(column)));
  const calculation = wordKey(cellText(cells.of('calculation')));
  const isOffered = calculations.some(
    (way) => way !== 'unused' && wordKey(CALCULATIONS[way]) === calculation,
  );
  const isRefused = !isOffered && calculation !== '' && calculation !== wordKey(CALCULATIONS.asTyped);
  for (const column of refused) cells.fault(column, FAULTS.ofThen(key));
  if (isRefused) cells.fault('calculation', FAULTS.ofThen(key));
  const isOwnName = isNamedBy(sourceText(cells.of('source')), cellText(cells.of('name')));
  const blank: readonly IndicatorColumn[] = [
    ...OF_THEN,
    ...(isOffered ? [] : (['calculation'] as const)),
    ...(isOwnName ? (['name'] as const) : []),
  ];
  return { ...cells, of: (column) => (blank.includes(column) ? '' : cells.of(column)) };
}

/** Why a row waits for staff to say where figures stand; null where it does not. */
function waitsFor({ as, calculation }: IndicatorRow, setting: IndicatorSetting): string | null {
  if (!isPrintedAs(setting.calculation ?? calculation) || setting.resultColumn !== null) return null;
  return as.kind === 'tab' || as.kind === 'source' ? as.reason || null : null;
}
