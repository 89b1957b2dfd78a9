import type { Table, TableIndicator } from '../table/table';
import type { PlansOfUnits } from './series-figures';
import type { SeriesHow, SeriesReading } from './series-reading';
import type { Timed } from './series-time';

/** An indicator of a table with the period its figures cover. */
export interface Part extends Timed {
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** An indicator of the workbook: the parts that are it, in the order of their periods; most have one. */
export interface Family {
  readonly label: string;
  /** The parts are pages of one table, not periods. */
  readonly arePages?: true;
  readonly parts: readonly [Part, ...Part[]];
  /** What the figures of parts say of a series, given how words have it, and plans that stand elsewhere. */
  readonly read: (used: readonly Part[], how: SeriesHow, plans?: PlansOfUnits) => SeriesReading;
}
