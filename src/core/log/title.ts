import type { Line } from '../tab/line';
import { pickTitle } from '../tab/title';
import { isUnitHeader } from '../tab/unit-header';
import { withCapital } from '../text/letter-case';
import { cleanText } from '../text/normalise';

/** Words for a log itself at the beginning of its title or of its tab's name: they do not say what it counts. */
const LOG_BEGINNING =
  /^(?:sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|sổ|nhật ký theo dõi|nhật ký|theo dõi|bảng theo dõi|danh sách theo dõi|danh sách|bảng kê|bảng kê chi tiết)(?![^\s\d.,:;()-])[\s.,:;-]*/i;

/** A line that gives targets: "Chỉ tiêu: mỗi đơn vị 3 tin", "Kế hoạch: Xã A 3 tin". */
const GIVES_TARGETS = /^[\s(-]*(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu|quy định|yêu cầu)[^:\d]{0,30}:.*\d/i;
const YEARS = /\b(?:19|20)\d{2}\b/g;

/** What a line says first that names a log, and no body that keeps it. */
const LOG_TITLE = /^(?:sổ|nhật ký)(?![^\s])/i;

/**
 * The title of a log: a line that says that it is one, whatever stands above it; a line that says what each unit has to do is none where another
 * one is there.
 */
export function titleOf(lines: readonly Line[]): string | null {
  const others = lines.filter(({ text }) => !GIVES_TARGETS.test(text.normalize('NFC').replace(YEARS, '')));
  const named = others.filter(({ text }) => LOG_TITLE.test(cleanText(text)));
  return pickTitle(named) ?? pickTitle(others) ?? pickTitle(lines);
}

/** "Sổ tin bài" → "Tin bài"; "Danh sách lớp" stays, since "Lớp" says whose the rows are, not what they are. */
export function withoutLogWords(text: string): string {
  const rest = text.replace(LOG_BEGINNING, '');
  if (isUnitHeader(rest)) return text;
  return withCapital(rest);
}
