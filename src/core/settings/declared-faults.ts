import type { ColumnChoice } from '../tab/column-choice';
import { cellText } from '../words/cell-text';
import { columnLetters } from '../workbook/a1';

/** Longer lists are cut in a note. */
const MOST_CHOICES = 8;

function quoted(text: string): string {
  return `“${cellText(text)}”`;
}

function listed(choices: readonly ColumnChoice[]): string {
  const shown = choices.slice(0, MOST_CHOICES).map(({ label }) => label);
  return `${shown.join('; ')}${choices.length > MOST_CHOICES ? '; …' : ''}`;
}

/** Sentences for rows of `Danh mục chỉ tiêu` that declare a source and cannot be obeyed: what is wrong, what to write instead. */
export const DECLARED_FAULTS = {
  noHeaderRow: (tab: string) =>
    `Chưa rõ dòng tiêu đề của trang tính ${quoted(tab)}. Đề nghị ghi số thứ tự của dòng có tên các cột, ví dụ: 5.`,
  wrongHeaderRow: (text: string, rows: number) =>
    `${quoted(text)} không phải là một dòng của trang tính nên chưa áp dụng. Đề nghị ghi một số từ 1 đến ${rows}.`,
  lostHeaderRow: (text: string) =>
    `Không còn dòng tiêu đề ${quoted(text)} nên chưa áp dụng. Đề nghị ghi lại số thứ tự của dòng có tên các cột.`,
  noUnitColumn: (tab: string) =>
    `Chưa rõ cột nào của trang tính ${quoted(tab)} có tên đơn vị. Đề nghị ghi chữ cái hoặc tiêu đề của cột, ví dụ: B.`,
  noResultColumn:
    'Chưa ghi cột kết quả nên dòng này chưa được dùng. Đề nghị chọn trong danh sách hoặc ghi chữ cái của cột, ví dụ: D; nhiều cột cộng lại thì ghi D:O.',
  unknownColumn: (text: string, choices: readonly ColumnChoice[]) =>
    `Không có cột ${quoted(text)} trong dòng tiêu đề nên chưa áp dụng. Có thể chọn: ${listed(choices)}.`,
  severalColumns: (text: string, choices: readonly ColumnChoice[]) =>
    `Có ${choices.length} cột ${quoted(text)} nên chưa rõ là cột nào. Đề nghị chọn một: ${listed(choices)}.`,
  severalUnitColumns: 'Chỉ một cột có tên đơn vị nên chưa áp dụng. Đề nghị ghi một cột, ví dụ: B.',
  sameColumn: (column: number) =>
    `Cột ${columnLetters(column)} được ghi cho hai việc (đơn vị, kế hoạch, kết quả) nên chưa áp dụng. Đề nghị ghi lại.`,
  noDoneColumn:
    'Chưa rõ cột nào cho biết dòng đã xong nên chưa áp dụng. Đề nghị ghi cột đó ở Cột kết quả, ví dụ: cột ngày ký, ngày trả lời, kết quả.',
  noDays: (column: number) =>
    `Cột ${columnLetters(column)} không phải là cột ngày nên chưa áp dụng. Với danh sách, Cột kế hoạch là thời hạn của từng dòng; để trống nếu không có.`,
  oneColumn: 'Danh sách chỉ xét theo một cột nên chưa áp dụng. Đề nghị ghi một cột.',
  noUnits: (row: number, column: number) =>
    `Dưới dòng ${row + 1} không có dòng đơn vị nào ở cột ${columnLetters(column)} nên chưa áp dụng. Đề nghị xem lại dòng tiêu đề và cột đơn vị.`,
  noFigures: (column: number) =>
    `Cột ${columnLetters(column)} không có số mà chỉ có chữ nên chưa áp dụng. Đề nghị chọn cột khác.`,
  percentAdded: (choice: ColumnChoice) =>
    `Cột ${quoted(choice.label)} là tỷ lệ % nên không cộng được với cột khác. Đề nghị bỏ cột này, ví dụ ghi rõ từng cột: D; G; J.`,
  sumAdded: (choice: ColumnChoice) =>
    `Cột ${quoted(choice.label)} đã là tổng của các cột trước nó nên cộng vào sẽ tính hai lần. Đề nghị bỏ cột này, ví dụ ghi rõ từng cột: D; G; J.`,
  mixedMeasures:
    'Tiêu đề cột kế hoạch và cột kết quả ghi hai đơn vị tính khác nhau nên chưa áp dụng. Đề nghị sửa tiêu đề hoặc chọn cột khác.',
  percentAgainstCount:
    'Kế hoạch là tỷ lệ % còn kết quả là số lượng (hoặc ngược lại) nên chưa so được. Đề nghị chọn cột tỷ lệ (%) làm kết quả, hoặc cột khác làm kế hoạch.',
  tabUnderstood: (tab: string) =>
    `${quoted(tab)} là tên một trang tính nên dòng này chưa được dùng. Đề nghị chọn một nguồn của trang tính này trong danh sách, hoặc ghi cột kết quả nếu muốn đọc theo cột khác.`,
  waiting: (reason: string) =>
    `Chưa hiểu trang tính này: ${reason}. Đề nghị ghi ở dòng này Dòng tiêu đề, Cột đơn vị, Cột kế hoạch, Cột kết quả (mở nhóm cột bên phải), hoặc chọn Cách tính “Không sử dụng”.`,
  replaced: (row: number) =>
    `Nguồn này đã được khai lại ở dòng ${row + 1} nên dòng này không dùng nữa; có thể xóa dòng này.`,
} as const;
