import { compareProducts } from '../number/decimal';
import type { Finding } from './finding';
import { exactPoints, type RateColumns, type RatedRow } from './rate-column';
import { spotsOf } from './spot';
import { subjectOf, type TableView } from './table-view';

/** Fewer rows, or fewer different rates, may stand in order by chance. */
const FEWEST_ROWS = 5;
const FEWEST_RATES = 3;

/**
 * Rows sorted by printed rates that exact rates put the other way round: 95,51 % below 95,07 % where both print 95 %.
 * One finding for each neighbour that stands too low.
 */
export function findOrder(view: TableView, columns: RateColumns): Finding[] {
  return [...columns.values()].flatMap((rates) => {
    const { rows, digits } = rates;
    const direction = directionOf(rows);
    if (direction === 0) return [];
    return rows.slice(1).flatMap((row, index): Finding[] => {
      const above = rows[index];
      if (above === undefined || compareRates(above, row) * direction <= 0) return [];
      const spotFor = (rated: RatedRow) => ({ ...rates.spotOf(rated), exact: exactPoints(rated, digits) });
      const spots = spotsOf([spotFor(row)]);
      if (spots === null) return [];
      const pair = [row, above].map((rated) => rates.spotOf(rated).unit ?? '').sort();
      const subject = [subjectOf(view, rates.column), ...pair].join(' › ');
      return [{ kind: 'sortedByRounded', severity: 'Cần xem lại', spots, subject, above: spotFor(above) }];
    });
  });
}

/** 1 for rates that rise down the table, −1 for falling ones, 0 for neither. */
function directionOf(rows: readonly RatedRow[]): 1 | 0 | -1 {
  const points = rows.map((row) => row.points);
  if (rows.length < FEWEST_ROWS || new Set(points).size < FEWEST_RATES) return 0;
  const falls = points.every((value, index) => index === 0 || value <= (points[index - 1] ?? value));
  if (falls) return -1;
  return points.every((value, index) => index === 0 || value >= (points[index - 1] ?? value)) ? 1 : 0;
}

function compareRates(a: RatedRow, b: RatedRow): number {
  return compareProducts([a.result, b.target], [b.result, a.target]);
}
