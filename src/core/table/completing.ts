import type { Line } from '../tab/line';
import type { StatedPeriods } from '../tab/lines';
import type { Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';
import type { Totals } from './total-means';

/** A tab and what was found around a draft, from which its indicators are completed. */
export interface Context {
  readonly tab: Tab;
  readonly draft: TableDraft;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** The title found above the table, null when there is none. */
  readonly ownTitle: string | null;
  readonly stated: StatedPeriods | null;
  readonly isAlone: boolean;
  readonly totals: Totals;
  /** The units of measure that its rows name each for itself. */
  readonly measures: readonly string[];
}
