import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { Table } from '../table/table';
import type { UnitLife } from '../unit/named-row';
import type { Cell, Grid, Place } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import type { GatheredUnits } from './units';

/** A row that names a unit from the day on which it is gone. */
export interface LateName {
  readonly place: Place;
  readonly typed: Cell;
  readonly unit: string;
  /** The unit that the row counts for; null where the unit went into none. */
  readonly into: string | null;
  readonly from: CalendarDate;
}

/**
 * Rows of logs that tell of a day on or after the one on which their unit went into another or ended, and rows of tables and
 * forms whose whole time lies there. They count for the unit it went into. In the order of the tabs given.
 */
export function findLateNames(
  {
    logs,
    tables,
    forms,
  }: {
    readonly logs: readonly Log[];
    readonly tables: readonly Table[];
    readonly forms: readonly Form[];
  },
  { units, grids }: { readonly units: GatheredUnits; readonly grids: ReadonlyMap<string, Grid> },
): readonly LateName[] {
  const lives = [...units.listed].flatMap(([unit, { life }]) => (life === undefined ? [] : [{ unit, life }]));
  return lives.flatMap(({ unit, life }) => {
    const gone = goneFrom(life);
    if (gone === null) return [];
    const name = units.directory.units[unit]?.name ?? '';
    const told = (tab: string, column: number, rows: readonly number[]) =>
      rows.map((row): LateName => {
        const typed = cellAt(grids.get(tab) ?? [], row, column);
        return { place: { tab, row, column }, typed, unit: name, ...gone };
      });
    const inLogs = logs.flatMap((log) => {
      const own = new Set(units.rowsInLog.get(log)?.get(unit) ?? []);
      const late = log.rows.filter(
        ({ row, date }) => own.has(row) && date !== null && compareDates(date.first, gone.from) >= 0,
      );
      return told(
        log.tab,
        log.unitColumn,
        late.map(({ unitRow }) => unitRow),
      );
    });
    const inTables = tables.flatMap((table) => {
      const { period, tab, unitColumn } = table;
      const isLate = period !== null && compareDates(period.start, gone.from) >= 0;
      return isLate ? told(tab, unitColumn, units.rowsIn.get(table)?.get(unit) ?? []) : [];
    });
    const inForms = forms.flatMap((form) => {
      const { period, tab, header, nameColumn } = form;
      const isOwn = units.unitOfForm.get(form)?.index === unit;
      const isLate = period !== null && compareDates(period.start, gone.from) >= 0;
      const { row, column } = form.unit.place ?? { row: header.first, column: nameColumn };
      return isOwn && isLate ? told(tab, column, [row]) : [];
    });
    return [...inLogs, ...inTables, ...inForms];
  });
}

function goneFrom({ joins, ends }: UnitLife): Pick<LateName, 'into' | 'from'> | null {
  if (joins !== null) return joins;
  return ends === null ? null : { into: null, from: ends };
}
