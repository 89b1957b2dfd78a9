import type { ColumnRole } from './column-role';

/** What its header says of a column. */
interface Headed {
  readonly role: ColumnRole | null;
  readonly texts: readonly string[];
  readonly subject: string;
  readonly qualifier: string;
}

/** The state at the beginning, not what was done since: "Số hộ nghèo đầu năm", not "từ đầu năm", "6 tháng đầu năm". */
const OPENING =
  /(từ |tháng |quý |so với |so |tuần )?(?:đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn)|năm trước chuyển sang)/i;

/** Words of either day, which say nothing of what is counted. */
const DAYS =
  /(?:đầu|cuối) (?:năm|kỳ|nhiệm kỳ|giai đoạn)|năm trước chuyển sang|(?:tính )?đến nay|hiện (?:nay|có)/gi;

/**
 * What there was at the beginning is there to be compared with where the same is told of a later day: "Số tiêu chí đạt đầu năm | Kế hoạch
 * | Số tiêu chí đạt cuối năm". `keyOf`: texts that are equal but for case, diacritics and punctuation have one key.
 */
export function withoutOpenings<C extends Headed>(
  columns: readonly C[],
  keyOf: (text: string) => string,
): readonly C[] {
  const results = columns.filter(({ role }) => role === 'result');
  if (results.length < 2 || !columns.some(({ role }) => role === 'target')) return columns;
  const words = ({ subject, qualifier }: C) => keyOf(`${subject} ${qualifier}`.replace(DAYS, ' '));
  const later = new Set(results.filter((one) => !isOpening(one)).map(words));
  return columns.map((column) => {
    const isOpened = column.role === 'result' && isOpening(column) && later.has(words(column));
    return isOpened ? { ...column, role: 'comparison' as const } : column;
  });
}

function isOpening({ texts }: Headed): boolean {
  return texts.some((text) => {
    const found = OPENING.exec(text.normalize('NFC'));
    return found !== null && found[1] === undefined;
  });
}
