import type { Log } from '../log/log';
import type { DeclaringColumn, SourceHint } from '../settings/hint';
import type { ColumnChoice } from '../tab/column-choice';
import type { Table, TableIndicator } from '../table/table';

/** A wrong entry of a row that declares a source. */
export interface DeclaredFault {
  readonly column: DeclaringColumn;
  readonly message: string;
}

/** What can be chosen in the cells that say where figures stand. */
export interface DeclaringChoices {
  readonly headerRows: readonly string[];
  readonly columns: readonly ColumnChoice[];
}

/** What a row that declares a source came to. */
export interface Declared {
  readonly hint: SourceHint;
  /** With the one indicator that the row declares; null where it declares a list, cannot be obeyed, or says that nothing of its tab is used. */
  readonly table: Table | null;
  /** The list that the row declares; null where it declares a table. */
  readonly log: Log | null;
  readonly faults: readonly DeclaredFault[];
  readonly choices: DeclaringChoices;
  /** The labels of what its cells mean. */
  readonly understood: Readonly<Partial<Record<DeclaringColumn, readonly string[]>>>;
}

/** What recognition found where a row declares a source, for what the row leaves blank. */
export interface Found {
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly unitColumn: number | null;
  readonly columns: TableIndicator | null;
}

export const NOTHING_FOUND: Found = { header: null, unitColumn: null, columns: null };
