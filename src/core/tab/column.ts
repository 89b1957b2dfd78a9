import type { Stretch } from '../date/stretch';
import type { ColumnRole } from './column-role';

/** A column with the role its header gives it and the words that say what it counts. */
export interface Column {
  readonly column: number;
  readonly role: ColumnRole | null;
  /** The words of the path's texts that carry no role: what is counted ("CĐCS"); joined when there are several. */
  readonly subject: string;
  /** The same texts as printed, without what stands in brackets. */
  readonly label: string;
  /** Words beside the role's phrase in the text that carries it: "KH đoàn viên" → "đoàn viên". */
  readonly qualifier: string;
  readonly year: number | null;
  readonly cumulative: boolean;
  /** The stretch of time it covers, as its words say: "quy i", "6 thang"; '' when they say nothing. */
  readonly span: string;
  /** The same as a stretch of time, a year and several years too; null when they say nothing. */
  readonly stretch: Stretch | null;
  /** A rate that says it measures the result itself, not an estimate of it: "TH/KH", "Lũy kế so với KH". */
  readonly ofResult: boolean;
  /** A percent sign stands in the text that carries the role. */
  readonly percent: boolean;
  /** The leaf says no more than "Tổng số" or "Cộng". */
  readonly isTotal: boolean;
  /** The leaf's text, '' for a column without a header. */
  readonly leaf: string;
  readonly texts: readonly string[];
  /** Given for a target that the table's figures show to be another one as it was changed: what remains due of it. */
  readonly adjusts?: true;
  /** Given for a result that is not taken though it could be the judged one by its words: pages name it. */
  readonly rival?: true;
}

/** Stands between the texts of a heading where they are one text: "CĐCS – KH". */
export const BETWEEN_BANDS = ' – ';

/** The headings above a column's own, as one text by which columns under the same bands are known. */
export function bandsOf({ texts }: Pick<Column, 'texts'>): string {
  return JSON.stringify(texts.slice(0, -1));
}
