import { cellA1 } from '../workbook/a1';
import type { Finding } from './finding';
import { spotsOf } from './spot';
import { spotAt, type TableView } from './table-view';

/** Units whose figures are those of the rows beside them added up: a sum that no word tells would count them twice. */
export function findLikelySums(view: TableView): Finding[] {
  const column = view.table.unitColumn;
  return view.table.rows.flatMap(({ kind, row, name, sumOf }): Finding[] => {
    const spots = spotsOf([{ ...spotAt(view, row, column), typed: name }]);
    if (kind !== 'unit' || sumOf === undefined || spots === null) return [];
    const range = sumOf.map((at) => cellA1({ row: at, column })).join(':');
    return [{ kind: 'likelySum', severity: 'Cần xem lại', spots, subject: name, range }];
  });
}
