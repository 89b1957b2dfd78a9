import { formatNumber } from '../number/format';

/** What a line of `Định hướng thảo luận` is: the name of a section, the name of a part of one, or a fact. */
type LineKind = 'section' | 'heading' | 'fact';

/** What a line is of: by this what staff wrote in its place is kept. */
export interface LineKey {
  /** Number of the section: II. */
  readonly section: string;
  /** Printed name of the indicator, and of the unit; '' for a line that is of none. */
  readonly indicator: string;
  readonly unit: string;
  /** The time the line speaks of: 2019; '' where nothing says it. */
  readonly period: string;
}

/** One line of the page, as the add-in words it. */
export interface DiscussionLine {
  readonly kind: LineKind;
  readonly key: LineKey;
  readonly text: string;
  /** Where its figures stand. */
  readonly note?: string;
}

/** A count below ten in two digits, as official papers write it: 5 → "05", 10 → "10", 4,5 → "4,5", 1273150000 → "1.273.150.000". */
export function twoDigits(value: number): string {
  const text = formatNumber(value);
  return Number.isInteger(value) && value >= 0 && value < 10 ? `0${text}` : text;
}

/** "A, B và 3 đơn vị khác": so many names at the most. */
export function namesWithin(names: readonly string[], most: number, rest = 'đơn vị khác'): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} và ${formatNumber(names.length - most)} ${rest}` : shown;
}
