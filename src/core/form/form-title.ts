import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Line } from '../tab/line';
import { asSentence, beginsAsTitle, pickTitle, withoutStatedPeriod } from '../tab/title';
import { ISSUER_BEGINNINGS, TITLE_BEGINNINGS } from '../tab/title-words';
import { labelledUnits } from './unit-lines';

/** A longer line is a paragraph. */
const LONGEST_TITLE = 300;

/**
 * A form's title without whose it is: "KẾT QUẢ THU QUỸ CỦA LĐLĐ HÒA AN NĂM 2019" → "Thu quỹ". One that says no more than
 * what kind of sheet it is stays whole: "Kết quả thực hiện các chỉ tiêu". Null where no line is a title.
 */
export function formTitle(lines: readonly Line[], unit: string): string | null {
  const labels = new Set(labelledUnits(lines).map(({ line }) => line.row));
  const others = lines
    .filter(
      ({ row, text }) =>
        text.length <= LONGEST_TITLE &&
        !labels.has(row) &&
        longestAt(readWords(text).words, 0, ISSUER_BEGINNINGS) === 0,
    )
    .map((line) => ({ ...line, text: withoutUnit(line.text, unit) }));
  const picked = pickTitle(others);
  if (picked !== null && others.some(({ text }) => beginsAsTitle(text))) return picked;
  const plain = others.find(({ text }) => longestAt(readWords(text).words, 0, TITLE_BEGINNINGS) > 0);
  return plain === undefined ? picked : asSentence(withoutStatedPeriod(plain.text));
}

function withoutUnit(text: string, unit: string): string {
  const at = unit === '' ? -1 : text.toLowerCase().lastIndexOf(unit.toLowerCase());
  return at <= 0 ? text : text.slice(0, at).replace(/[\s–-]*(?: của)?[\s–-]*$/i, '');
}
