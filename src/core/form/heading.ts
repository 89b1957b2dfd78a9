import { longestAt, phrases } from '../phrase/phrases';
import { firstBase, readWords } from '../phrase/words';
import type { Cell } from '../workbook/workbook';

/** Words over what is asked for, each of its own kind. */
const DEMAND_HEADINGS = phrases(
  'chỉ tiêu|các chỉ tiêu|tên chỉ tiêu|danh mục chỉ tiêu|tiêu chí|các tiêu chí|tên tiêu chí|chỉ số|các chỉ số|mục tiêu',
);

/** Words that head the column of a form's indicators, whatever these are. */
const OF_INDICATORS = phrases(
  DEMAND_HEADINGS,
  'nội dung|các nội dung|tên nội dung|hạng mục|các hạng mục|nhiệm vụ|các nhiệm vụ|danh mục',
  'công việc|tên công việc|đầu việc|hoạt động|khoản mục|diễn giải|phong trào|chương trình',
);

/** Words that head a column of indicators; a heading begins with one and may go on ("Chỉ tiêu chủ yếu"). */
const INDICATOR_HEADINGS = phrases(
  OF_INDICATORS,
  'khoản thu|khoản chi|các khoản|nguồn thu|sắc thuế|loại hình|lĩnh vực|mặt hàng|tên mặt hàng|sản phẩm|tên sản phẩm',
  'ngành hàng|dịch vụ|loại dịch vụ|cây trồng|vật nuôi|loại cây|loại vắc xin|vắc xin',
);

/** A longer text is no heading. */
const LONGEST_HEADING = 80;

/** Whether a cell's text may head the column of a form's indicators: "Chỉ tiêu", "Nội dung chỉ tiêu (theo NQ)". */
export function isIndicatorHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return false;
  if (!INDICATOR_HEADINGS.firsts().has(firstBase(cell)) || cell.trimEnd().endsWith(':')) return false;
  return longestAt(readWords(cell).words, 0, INDICATOR_HEADINGS) > 0;
}

/** Whether what stands below a heading are indicators, none of which can be added to another: "Chỉ tiêu"; "Hạng mục" may be parts of one. */
export function isDemandHeading(text: string): boolean {
  return longestAt(readWords(text).words, 0, DEMAND_HEADINGS) > 0;
}

/** Whether the names below a heading are kinds of what the title tells of, and no indicators by themselves: "Loại hình", "Đối tượng". */
export function headsKinds(heading: string): boolean {
  return longestAt(readWords(heading).words, 0, OF_INDICATORS) === 0;
}
