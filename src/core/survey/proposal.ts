import type { Period } from '../date/period';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { Table } from '../table/table';
import type { Indicator } from './indicator';
import type { ProposalContext } from './judging';

/** An indicator that sources of the workbook give, before it is named and judged. */
export interface Proposal {
  /** By this staff's decisions about it are kept. */
  readonly key: string;
  /** Its own words, before names are told apart. */
  readonly label: string;
  /** Tab and title that tell it from another of the same words; the tab also gives its place among the indicators. */
  readonly tab: string;
  readonly title: string;
  /** The latest that its sources state. */
  readonly period: Period | null;
  /** What it is made from. */
  readonly sources: readonly (Table | Form | Log)[];
  readonly judge: (context: ProposalContext) => Indicator;
}
