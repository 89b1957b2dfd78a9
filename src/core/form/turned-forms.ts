import type { Stretch } from '../date/stretch';
import { splitMeasure } from '../measure/row-measure';
import type { RowSpan } from '../tab/area-span';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { isTotalText } from '../tab/row-words';
import { coversTime } from '../tab/span';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import { completeForm, type FormDraft, topOf } from './draft';
import type { Form, FormRow } from './form';
import { headingPlace } from './heading-place';
import { formOfColumn } from './name-units';
import { inItsTime } from './time-columns';
import { readTurned, type Subject, type Turned, type TurnedRow } from './turned-rows';

/** Headers stand near the top of a tab. */
const ROWS_SEARCHED = 60;

/** Forms of units that columns name, or of indicators that they name, whose unit is told elsewhere. */
export interface TurnedForms {
  readonly forms: readonly FormDraft[];
  readonly unitForms: readonly Form[];
}

/**
 * Reads a table whose columns are units, or indicators of one, and whose rows are targets and results: "Kế hoạch", "Thực hiện", "Tỷ lệ" under each indicator, or
 * "KH năm" over months and their sum. A form a unit; one for each time where no row sums the times up. Null for other tables, and
 * where the typed rates or sums contradict it in most cells.
 */
export function draftTurnedRows(tab: Tab): TurnedForms | null {
  const grid = tab.values;
  const found: Turned[] = [];
  let limit = ROWS_SEARCHED;
  for (let row = 0; row < Math.min(grid.length, limit); row += 1) {
    const turned = readTurned(grid, row);
    if (turned === null) continue;
    found.push(turned);
    row = turned.last;
    limit = row + ROWS_SEARCHED;
  }
  if (found.length === 0) return null;
  const read = found.map((turned, index) => {
    const from = (found[index - 1]?.last ?? -1) + 1;
    return formsOf(tab, turned, { from, to: found[index + 1]?.header.first ?? grid.length });
  });
  return {
    forms: read.flatMap(({ forms }) => forms),
    unitForms: read.flatMap(({ unitForms }) => unitForms),
  };
}

function formsOf(tab: Tab, turned: Turned, { from, to }: RowSpan): TurnedForms {
  const { header, units, areUnits, subjects, last } = turned;
  const top = topOf(tab.values, header.first);
  const spans = {
    above: { from, to: header.first },
    below: { from: last + 1, to },
    top,
  };
  const times = timesOf(tab.values, turned);
  const drafts = units.map((unit) => {
    const named = areUnits
      ? subjects
      : subjects.map((subject) => ({ ...subject, ...splitMeasure(isTotalText(unit.leaf) ? '' : unit.leaf) }));
    return [null, ...times].flatMap((time): FormDraft[] => {
      const own = named.flatMap((subject) => rowOf(subject, time) ?? []);
      const [first] = own;
      if (first === undefined) return [];
      const labels = [first.target, first.result];
      const read = completeForm(tab, readOf(turned, unit, labels, own), spans);
      const isOwnTarget = named.some((subject) => subject.time !== undefined);
      return [time === null ? read : inItsTime(read, { stretch: time, isOwnTarget })];
    });
  });
  if (!areUnits) return { forms: drafts.flat(), unitForms: [] };
  const unitForms = units.flatMap(({ leaf: name, column }, at) => {
    const place = { tab: tab.name, ...headingPlace(tab.values, header, { name, column }) };
    return (drafts[at] ?? []).map((draft) => formOfColumn(draft, { name, place }));
  });
  return { forms: [], unitForms };
}

/** The times that rows without one that sums them up tell of, down to the last that any unit has a figure of. */
function timesOf(grid: Grid, { subjects, units }: Turned): readonly Stretch[] {
  const isFilled = (row: TurnedRow | undefined) =>
    units.some(({ column }) => !isBlank(cellAt(grid, row?.row ?? -1, column)));
  const toLast = (parts: readonly { readonly stretch: Stretch; readonly row: TurnedRow | undefined }[]) =>
    parts.slice(0, parts.map(({ row }) => isFilled(row)).lastIndexOf(true) + 1);
  const apart = subjects.flatMap(({ time, rows, roles }) =>
    time === undefined ? [] : [{ stretch: time, row: rows[roles.result ?? -1] }],
  );
  const within = subjects.flatMap(({ rows, roles }) =>
    roles.result === null
      ? toLast(roles.parts.map(({ stretch, place }) => ({ stretch, row: rows[place] })))
      : [],
  );
  const all = [...toLast(apart), ...within].map(({ stretch }) => [JSON.stringify(stretch), stretch] as const);
  return [...new Map(all).values()];
}

interface OwnRow {
  readonly row: FormRow;
  readonly target: TurnedRow;
  readonly result: TurnedRow;
}

/** The row of an indicator's result in a time, null for what a row sums up; null where it tells nothing of that. */
function rowOf(subject: Subject, time: Stretch | null): OwnRow | null {
  const { name, measure, rows, roles } = subject;
  const key = JSON.stringify(time);
  const isOf = (stretch: Stretch | null) => JSON.stringify(stretch) === key;
  const part = roles.result === null ? roles.parts.find(({ stretch }) => isOf(stretch)) : undefined;
  const [target, result] = [
    roles.target,
    isOf(subject.time ?? null) ? roles.result : (part?.place ?? null),
  ].map((place) => (place === null ? undefined : rows[place]));
  if (target === undefined || result === undefined) return null;
  const row = { row: result.row, name, measure, group: null, targetShift: target.row - result.row };
  return { row, target, result };
}

function readOf(
  { header, labelColumn, ordinalColumn, measureColumn, subjects }: Turned,
  unit: Column,
  [target, result]: readonly TurnedRow[],
  own: readonly OwnRow[],
): Parameters<typeof completeForm>[1] {
  const columnOf = (role: 'target' | 'result', label: string): Column => {
    return { ...unit, role, subject: '', label: '', qualifier: '', texts: [label], leaf: label };
  };
  const used = new Set(own.flatMap(({ row, target }) => [row.row, target.row]));
  const stretchOf = (row: TurnedRow | undefined) =>
    row?.meaning.kind === 'role' ? row.meaning.stretch : null;
  return {
    header: { first: header.first, last: header.last },
    ordinalColumn,
    nameColumn: labelColumn,
    measureColumn,
    targetColumn: unit.column,
    resultColumn: unit.column,
    columns: [columnOf('target', target?.label ?? ''), columnOf('result', result?.label ?? '')],
    rateColumn: null,
    cumulative: coversTime([result?.label ?? '']),
    targetTime: stretchOf(target),
    resultTime: stretchOf(result),
    rows: own.map(({ row }) => row),
    asides: subjects.flatMap(({ rows }) => rows.flatMap(({ row }) => (used.has(row) ? [] : [row]))),
    areKinds: false,
    blank: false,
    headerTexts: [target?.label ?? '', result?.label ?? ''],
  };
}
