import type { Form } from '../form/form';
import type { Table } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { findCopies } from './copies';
import { findExtracts } from './extracts';
import { findGatherings } from './gatherings';
import { withNamesInFull } from './names-in-full';
import type { Repeat } from './repeat';
import { findRepeats } from './repeats';
import { findSumsOfUnits } from './sums-of-units';
import { type Retold, singleTellersIn } from './tellers';
import { findUnfilled } from './unfilled';
import { withIndicators } from './with-indicators';

/** Tables that tell another's figures again: copies and extracts of one, summaries, sums of its units, forms of it that nobody filled. */
export function findRetoldTables(
  tables: readonly Table[],
  ofUnits: readonly Form[],
  known: { readonly grids: ReadonlyMap<string, Grid>; readonly plans: ReadonlySet<Table> },
): readonly Repeat[] {
  const { grids } = known;
  const singlesOf = singleTellersIn(grids);
  const { tables: named, forms } = withNamesInFull({ tables, forms: ofUnits });
  const plans = new Set(tables.flatMap((table, at) => (known.plans.has(table) ? (named[at] ?? []) : [])));
  let left = named;
  return [
    findCopies,
    findUnfilled,
    findGatherings,
    (all: Retold) => findRepeats(all.tables, forms, { grids, plans }),
    findExtracts,
    findSumsOfUnits,
  ].flatMap((find) => {
    const found = find({ tables: left, singles: singlesOf(left), forms, grids });
    const again = new Set(found.map(({ key }) => key));
    left = withIndicators(left, ({ key }) => !again.has(key));
    return found;
  });
}
