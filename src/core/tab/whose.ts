import { longestAt, phrases } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { isGroupText, isTotalText } from './row-words';
import { TITLE_BEGINNINGS } from './title-words';

/** What words begin with that say whose or where. */
const WHOSE = phrases(UNIT_NOUNS, 'đối với|thuộc|tại|ở|của|do|trên địa bàn');

/** Whether words say whose table it is, not what it counts: "Khối trường học", "Xã Hồng Trị", "Đối với các xã". */
export function isOfUnits(text: string): boolean {
  return isGroupText(text) || longestAt(readWords(text).words, 0, WHOSE) > 0;
}

/** Words up to a dash or a colon, and what stands behind it. */
const HEADED = /^([^:–-]{2,60}?)\s*(?::|\s[-–]+\s|[-–](?=\s))\s*(.+)$/;

/**
 * What a title says behind words and a dash or colon, where that begins as titles do: "CỤM THI ĐUA SỐ 1 - KẾT QUẢ THU QUỸ" →
 * "KẾT QUẢ THU QUỸ". Null where no title stands behind any.
 */
export function titleBehindHead(text: string): { readonly head: string; readonly title: string } | null {
  const [, head, title] = HEADED.exec(text) ?? [];
  if (head === undefined || title === undefined) return null;
  return longestAt(readWords(title).words, 0, TITLE_BEGINNINGS) === 0 ? null : { head, title };
}

/**
 * The same where those words say whose it is, "KHỐI XÃ: KẾT QUẢ …", "TỔ 1 - KẾT QUẢ …", "TOÀN TỈNH - BIỂU TỔNG HỢP …"; any other text as it
 * stands: a noun of units alone may begin what is counted, "HỘI VIÊN MỚI - KẾT QUẢ …".
 */
export function withoutWhose(text: string): string {
  const found = titleBehindHead(text);
  return found !== null && isBlock(found.head) ? found.title : text;
}

/** What units are numbered by. */
const NUMBER = /^(?:số )?(?:\d+|[ivx]+|[a-d])$/i;

function isBlock(text: string): boolean {
  if (isGroupText(text) || isTotalText(text)) return true;
  const content = readWords(text);
  const behind = content.words[longestAt(content.words, 0, UNIT_NOUNS)];
  return behind !== undefined && behind.start > 0 && NUMBER.test(content.text.slice(behind.start));
}
