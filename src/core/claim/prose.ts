import { cellKind, isBlank } from '../tab/cell-kind';
import { cleanText } from '../text/normalise';
import type { Place, Tab } from '../workbook/workbook';

/** A cell of prose and the statements it makes. */
export interface Prose {
  readonly place: Place;
  /** The whole cell, spaces cleaned. */
  readonly text: string;
  /** Its sentences, cut at full stops, semicolons and line breaks; never empty. */
  readonly statements: readonly string[];
}

/** Shorter cells are titles, labels and signatures. */
const FEWEST_WORDS = 5;
/** Longer text is prose of another kind; its beginning is enough. */
const LONGEST_TEXT = 4000;

/**
 * The cells of a tab that hold sentences, wherever they stand: words of some length, no figure in a cell of its own behind them
 * in their row, in none of the rows that tables take.
 */
export function readProse({ name, values }: Tab, taken: ReadonlySet<number>): readonly Prose[] {
  return values.flatMap((cells, row) => {
    if (taken.has(row)) return [];
    const lastFigure = cells.map((cell) => !isBlank(cell) && cellKind(cell) !== 'words').lastIndexOf(true);
    return cells.flatMap((cell, column): Prose[] => {
      if (typeof cell !== 'string' || column < lastFigure || cell.length < 15 || cellKind(cell) !== 'words')
        return [];
      const text = cleanText(cell.slice(0, LONGEST_TEXT));
      if (text.split(' ').length < FEWEST_WORDS) return [];
      return [
        { place: { tab: name, row, column }, text, statements: statementsOf(cell.slice(0, LONGEST_TEXT)) },
      ];
    });
  });
}

/** "3.2. Tin, bài: A, B.. chưa đủ; C đủ" → "3.2. Tin, bài: A, B.. chưa đủ" and "C đủ". */
function statementsOf(cell: string): readonly string[] {
  return cell
    .replace(/([a-z\u00df-\u024f\u1ea0-\u1ef9\d%)]{2})\.(?= +[^\s.\d])/g, '$1\n')
    .split(/[\r\n]+|;/)
    .map(cleanText)
    .filter((statement) => statement !== '');
}
