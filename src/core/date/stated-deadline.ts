import { lazy } from '../collection/lazy';
import { cleanText, foldText } from '../text/normalise';
import { type Deadline, parseDeadline } from './deadline';
import { withoutDocuments } from './without-documents';

const DAY = '\\d{1,2} ?(?:[/.-]|thang) ?\\d{1,2}(?: ?(?:[/.-]|,? nam) ?\\d{4})?(?![\\d/])';
const MONTH = 'thang \\d{1,2}(?: ?(?:/|,? nam) ?\\d{4})?(?![\\d/])';

/** "trước ngày 25/12", "chậm nhất 15/11", "thời hạn: 30/6/2020", "hoàn thành trong tháng 4/2020". */
const LIMITS = lazy((): readonly RegExp[] => [
  new RegExp(`\\b(truoc|cham nhat|muon nhat)(?: la)?(?: trong)?((?: ngay)? (?:${DAY})| (?:${MONTH}))`, 'g'),
  new RegExp(
    `\\b(?:thoi han|han cuoi|han chot|han nop|han hoan thanh)(?:(?!truoc)[^\\d;()]){0,25}?((?:ngay )?${DAY})`,
    'g',
  ),
  new RegExp(`\\b(?:hoan thanh|xong) (?:trong |den )?(?:het )?(?:ngay )?(${DAY})`, 'g'),
]);

/** What a day is before that is no limit of a target: what happened by then, or when a report is to be sent. */
const OTHER =
  /\b(?:thanh lap|sinh|ban hanh|ket nap|tuyen dung|vao nganh|cap|so voi|giao|hoat dong|tang|giam|nop ve|gui|gui ve|bao cao|dang ky|tinh|so lieu|tu|nhu)(?: [a-z]+){0,2}$/;

/** Folded texts longer than this are paragraphs. */
const LONGEST = 250;

/**
 * The last day that counts as headers or a title state it: "Đã nộp trước 25/12", "NỘP KPCĐ NĂM 2020 (hoàn thành trước
 * 25/12)". None where nothing does, or two say otherwise, and none for a day before which something merely happened
 * ("thành lập trước 01/07") or a report is sent. Rule 16 of the product.
 */
export function statedDeadline(texts: readonly string[]): Deadline | null {
  const found = new Map<string, Deadline>();
  for (const text of texts) for (const one of limitsIn(text)) found.set(JSON.stringify(one), one);
  const [only, ...more] = [...found.values()];
  return only === undefined || more.length > 0 ? null : only;
}

function limitsIn(text: string): readonly Deadline[] {
  const folded = withoutDocuments(foldText(cleanText(text)));
  if (folded.length > LONGEST) return [];
  return LIMITS().flatMap((limit, index) =>
    matches(folded, limit).flatMap((match): Deadline[] => {
      const [whole = '', word = '', day = ''] = match;
      const isBefore = folded.slice(0, match.index).trimEnd();
      if (OTHER.test(isBefore)) return [];
      const deadline = parseDeadline(index === 0 ? `${word}${day}` : word.replace(/^ngay /, ''));
      return deadline === null || whole === '' ? [] : [deadline];
    }),
  );
}

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
