import { isMoney } from '../measure/measure';
import { indicatorKey } from '../tab/name';
import type { Table } from '../table/table';
import type { Form } from './form';

/**
 * A form seen as a table whose "units" are the form's indicators, with one indicator of its own: so colours, checks of
 * rates and actions on raw cells treat both alike. Its name is the form's unit. The unit of measure is the one that all
 * rows share, null where they differ; the results of all rows stand in the column of the first one's, their targets as far below.
 */
export function formTable(form: Form): Table {
  const { unit, targetColumn, cumulative, nameColumn } = form;
  const { targetTime, resultTime } = form;
  const [first, ...others] = form.rows;
  const { resultColumn = form.resultColumn, madeFrom, targetShift: shift } = first ?? {};
  const rateColumn = resultColumn === form.resultColumn ? form.rateColumn : null;
  const shared = others.every(({ measure }) => measure === first?.measure) ? (first?.measure ?? null) : null;
  return {
    tab: form.tab,
    title: form.title,
    linesAbove: form.linesAbove,
    linesBelow: form.linesBelow,
    period: form.period,
    header: form.header,
    ordinalColumn: form.ordinalColumn,
    unitColumn: nameColumn,
    columns: form.columns,
    indicators: [
      {
        name: unit.name,
        label: unit.name,
        key: indicatorKey(form.tab, unit.name),
        target: { kind: 'column', column: targetColumn, ...(shift === undefined ? {} : { shift }) },
        resultColumn,
        rateColumn,
        ...(madeFrom === undefined ? {} : { madeFrom }),
        shortfallColumn: null,
        measure: shared,
        cumulative,
        targetTime,
        resultTime,
        money: shared !== null && isMoney(shared),
        direction: 'more',
      },
    ],
    rows: form.rows.map(({ row, name, group }) => ({ kind: 'unit', row, name, ordinal: null, group })),
    others: [],
  };
}
