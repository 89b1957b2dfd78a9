import type { UnitName } from './parse-name';

/** One name, however often it stands in the workbook and in the list that staff keep. */
export interface NameNode {
  readonly name: UnitName;
  /** Numbers of the tables it stands in. */
  readonly tables: ReadonlySet<number>;
  /** Index of the listed unit it names; null when the list does not have it. */
  readonly listed: number | null;
  /** The list gives it to two units, so it says nothing; it matches nothing. */
  readonly contested: boolean;
}
