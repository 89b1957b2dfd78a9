import { formatNumber } from '../number/format';
import type { Reading } from '../number/reading';
import type { ColumnChoice } from '../tab/column-choice';
import { cellText } from '../words/cell-text';
import type { Cell } from '../workbook/workbook';
import { CALCULATIONS, type Calculation } from './setting';

/** Longer lists of words are cut in a note. */
const MOST_WORDS = 8;

/** What was typed, in quotes and not too long. */
function quoted(cell: Cell): string {
  return `“${cellText(cell)}”`;
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).join('; ');
  return words.length > MOST_WORDS ? `${shown}; …` : shown;
}

/** Sentences for wrong entries of `Danh mục chỉ tiêu`: what is wrong and what can be written instead. */
export const FAULTS = {
  noHeader:
    'Không thấy dòng tiêu đề có “Nguồn số liệu”, “Chỉ tiêu” nên chưa đọc được danh mục. Đề nghị ghi lại tiêu đề, hoặc xóa trang tính này rồi chọn lại lệnh.',
  noSource: 'Chưa chọn nguồn số liệu nên dòng này chưa được dùng.',
  unknownSource: (cell: Cell) =>
    `Không tìm thấy nguồn ${quoted(cell)} trong tệp nên dòng này chưa được dùng. Đề nghị chọn lại trong danh sách, hoặc xóa dòng.`,
  sourceTwice: (key: string) =>
    `Nguồn ${quoted(key)} đã có ở dòng trên nên dòng này chưa được dùng. Mỗi nguồn chỉ ghi một dòng, trừ khi mỗi dòng có một Kỳ riêng.`,
  formerOf: (cell: Cell, key: string) =>
    `${quoted(cell)} nay là ${quoted(key)} đã có dòng riêng nên dòng này không dùng nữa; có thể xóa dòng này.`,
  ofThen: (key: string) =>
    `Ô này ghi khi các kỳ chưa như bây giờ nên chưa áp dụng cho ${quoted(key)}. Đề nghị để trống, hoặc chọn nguồn ấy ở cột Nguồn số liệu của dòng này nếu vẫn đúng.`,
  nameTwice: (name: string) =>
    `Tên ${quoted(name)} trùng với chỉ tiêu khác trong danh mục nên vẫn dùng tên cũ. Đề nghị đặt tên khác.`,
  unknownWord: (cell: Cell, words: readonly string[]) =>
    `Không hiểu ${quoted(cell)} nên chưa áp dụng. Có thể chọn: ${listed(words)}.`,
  otherCalculation: (calculation: Calculation, allowed: readonly Calculation[]) =>
    `${quoted(CALCULATIONS[calculation])} không dùng được cho nguồn này nên chưa áp dụng. Có thể chọn: ${listed(allowed.map((one) => CALCULATIONS[one]))}.`,
  onlyOfRows:
    'Chỉ dùng cho sổ theo dõi và danh sách, mỗi dòng một việc; nguồn này không phải nên chưa áp dụng. Đề nghị để trống.',
  noCondition: (text: string) =>
    `Chưa hiểu ${quoted(text)} nên chưa áp dụng. Ghi tên cột và nội dung, ví dụ: Chất lượng = Đạt; Số lao động >= 25.`,
  noWhole:
    'Tỷ lệ hai cột cần cột mẫu số (tổng số) mà nguồn này chưa có nên chưa áp dụng. Đề nghị chọn cột đó ở Cột kế hoạch.',
  ambiguous: ({ text, readings: [one, two] }: Extract<Reading, { kind: 'ambiguous' }>) =>
    `${quoted(text)} có thể là ${formatNumber(one)} hoặc ${formatNumber(two)} nên chưa áp dụng. Đề nghị ghi rõ.`,
  noTarget: (cell: Cell) =>
    `${quoted(cell)} không phải là số nên chưa áp dụng. KH chung là một số lớn hơn 0, ví dụ: 12 hoặc 1.500.`,
  lowTarget: (value: number) => `KH chung phải lớn hơn 0 nên chưa áp dụng ${formatNumber(value)}.`,
  noThreshold: (cell: Cell) =>
    `${quoted(cell)} không phải là số nên chưa áp dụng. Mức tính đạt tính bằng %, ví dụ: 90.`,
  threshold: (value: number) =>
    `Mức tính đạt phải lớn hơn 0 và không quá 1.000 (%) nên chưa áp dụng ${formatNumber(value)}.`,
  fraction: (value: number) =>
    `Mức tính đạt tính bằng %: ghi ${formatNumber(Math.round(value * 1e6) / 1e4)} nếu là ${formatNumber(Math.round(value * 1e6) / 1e4)}%. Chưa áp dụng ${formatNumber(value)}.`,
  noDate: (cell: Cell) =>
    `${quoted(cell)} không phải là một ngày nên chưa áp dụng. Thời hạn ghi dạng ngày/tháng/năm hoặc bằng lời, ví dụ: 31/12/2020, trước 25/12, hết tháng 6.`,
  noPeriod: (cell: Cell) =>
    `Không hiểu ${quoted(cell)} nên chưa áp dụng. Kỳ của KH ghi bằng lời, ví dụ: cả năm, 6 tháng, quý I, nhiệm kỳ 2023-2028.`,
  noOwnPeriod: (cell: Cell) =>
    `Không hiểu ${quoted(cell)} nên chưa áp dụng. Kỳ ghi kèm năm, ví dụ: 6 tháng đầu năm 2020, quý I/2020, tháng 5/2020.`,
  unknownColumn: (cell: Cell, choices: readonly ColumnChoice[]) =>
    choices.length === 0
      ? `Nguồn này không có cột để chọn nên chưa áp dụng ${quoted(cell)}. Đề nghị để trống.`
      : `Không có cột ${quoted(cell)} nên chưa áp dụng. Có thể chọn: ${listed(choices.map(({ label }) => label))}.`,
  severalColumns: (text: string, choices: readonly ColumnChoice[]) =>
    `Có ${choices.length} cột “${text}” nên chưa rõ là cột nào. Đề nghị chọn một: ${listed(choices.map(({ label }) => label))}.`,
  ofSeveralTabs:
    'Nguồn này ghép từ nhiều trang tính hoặc nhiều biểu nên chưa áp dụng. Đề nghị để trống; muốn đọc một trang tính theo dòng, cột khác thì thêm một dòng có Nguồn số liệu là tên trang tính ấy.',
  sameColumn:
    'Cột kế hoạch và cột kết quả là một nên chưa áp dụng. Đề nghị chọn hai cột khác nhau, hoặc để trống.',
} as const;
