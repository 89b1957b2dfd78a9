import type { Area } from '../workbook/workbook';

/** A conditional-format rule on a raw table. `areas` begin in the same row, the one the formula speaks of. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** By this text in its formula a rule is known to be ours. `N` of a text is 0 in every spreadsheet. */
export const MARKER = 'N("chi-tieu")=0';
