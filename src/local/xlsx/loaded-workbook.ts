import type { RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import type { HostWorkbook } from '../workbook-state';
import type { KeptRule } from './kept-rules';
import type { PackageParts } from './package';
import type { KeptValidation } from './validations';

/** A tab as the file had it, for what the engine does not model. */
export interface KeptTab {
  readonly name: string;
  readonly sheet: Sheet;
  readonly xml: string;
  readonly rules: readonly KeptRule[];
  readonly validations: readonly KeptValidation[];
}

/** An xlsx file that was read: the workbook for the host, and the file for the writer. */
export interface LoadedWorkbook {
  readonly host: HostWorkbook;
  /** Its worksheets alone, in parts numbered by their order. */
  readonly parts: PackageParts;
  /** All of it, chart sheets too. */
  readonly file: PackageParts;
  readonly source: Omit<RoundtripWorkbook, 'sheets'>;
  /** By the engine's tab id. */
  readonly tabs: ReadonlyMap<string, KeptTab>;
}
