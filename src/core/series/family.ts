import type { Table, TableIndicator } from '../table/table';
import type { PlansOfUnits } from './series-figures';
import type { SeriesHow, SeriesReading } from './series-reading';
import type { Timed } from './series-time';

/** An indicator of a table with the period its figures cover. */
export interface Part extends Timed {
  readonly table: Table;
  readonly columns: TableIndicator;
}

/** What tabs of longer times leave of a series that others tell part by part: Quý I among T1 to T5. */
export interface FilledWholes {
  /** Parts whose time others tell, month by month: they are no more to be added. */
  readonly left: readonly Part[];
  /** Whether figures agree that what others tell is added; where they contradict, only staff can say. */
  readonly isSure: boolean;
}

/** An indicator of the workbook: the parts that are it, in the order of their periods; most have one. */
export interface Family {
  readonly label: string;
  /** The parts are pages of one table, not periods. */
  readonly arePages?: true;
  readonly parts: readonly [Part, ...Part[]];
  /** Parts that tell again what others tell together; not given for none. */
  readonly filled?: FilledWholes;
  /** What the figures of parts say of a series, given how words have it, and plans that stand elsewhere. */
  readonly read: (used: readonly Part[], how: SeriesHow, plans?: PlansOfUnits) => SeriesReading;
}
