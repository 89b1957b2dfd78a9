import { cellText } from '../words/cell-text';
import { cellA1 } from '../workbook/a1';
import type { Cell, Place } from '../workbook/workbook';

/** Why a row of a register is not used, or not used alone. */
export type RegisterFaultKind =
  | 'noTarget'
  | 'noIndicator'
  | 'noUnit'
  | 'noNumber'
  | 'noDay'
  /** What stands there makes each of its units an error: below 0, of two readings, a percentage against a count. */
  | 'noPlan'
  /** What was agreed to is another figure than the one proposed. */
  | 'otherFigure'
  | 'unknownUnit'
  | 'unknownIndicator'
  /** Several sources go by its name. */
  | 'unclearIndicator'
  /** Its day, or the register's own period, lies outside the indicator's. */
  | 'outsidePeriod'
  /** The same unit, indicator and day in two rows. */
  | 'twice';

/** A row of a register that is not used, with the cell that is the reason. */
export interface RegisterFault {
  readonly kind: RegisterFaultKind;
  readonly place: Place;
  readonly indicator: string;
  readonly who: string;
  /** What stands in the cell of its target. */
  readonly typed: Cell;
  /** Names that may be meant. */
  readonly nearest?: readonly string[];
  /** The other row's cell. */
  readonly other?: Place;
}

/** What is wrong with the row, and what to do. */
export function registerFaultWords(fault: RegisterFault): string {
  const { indicator, who, nearest = [], other } = fault;
  const of = who === '' ? '' : ` của “${cellText(who)}”`;
  const row = `“${cellText(indicator)}”${of}`;
  const meant = nearest.length > 0 ? `; có thể là ${nearest.map((name) => `“${name}”`).join(', ')}` : '';
  switch (fault.kind) {
    case 'noTarget':
      return `${row}: KH để trống nên dòng chưa được dùng; đề nghị ghi số, 0 nếu không giao, x nếu không áp dụng`;
    case 'noIndicator':
      return `dòng${of}: chưa ghi chỉ tiêu nên dòng chưa được dùng`;
    case 'noUnit':
      return `${row}: chưa ghi đơn vị nên dòng chưa được dùng`;
    case 'noNumber':
      return `${row}: KH ghi “${cellText(fault.typed)}” không phải là số nên dòng chưa được dùng; đề nghị gõ số`;
    case 'noPlan':
      return `${row}: KH ghi “${cellText(fault.typed)}” chưa dùng được nên là lỗi số liệu; đề nghị gõ số từ 0 trở lên`;
    case 'noDay':
      return `${row}: Từ ngày không phải là một ngày nên dòng chưa được dùng; đề nghị ghi ngày/tháng/năm`;
    case 'otherFigure':
      return `${row}: ý kiến nêu số khác ${cellText(fault.typed)} đề nghị nên dòng chưa được dùng; đề nghị ghi số đã duyệt vào cột KH`;
    case 'unknownUnit':
      return `${row}: không có đơn vị này trong các biểu nên dòng chưa được dùng${meant}`;
    case 'unknownIndicator':
      return `${row}: chưa tìm thấy kết quả của chỉ tiêu này nên dòng chưa được dùng${meant}`;
    case 'unclearIndicator':
      return `${row}: có nhiều nguồn cùng tên chỉ tiêu nên dòng chưa được dùng${meant}`;
    case 'outsidePeriod':
      return `${row}: ngoài kỳ của chỉ tiêu nên dòng chưa được dùng`;
    case 'twice':
      return `${row}: giao hai lần cho cùng một ngày (ô ${other ? cellA1(other) : ''} và ô ${cellA1(fault.place)}) nên chưa tính KH; đề nghị xóa một dòng, hoặc ghi Từ ngày cho dòng sau`;
  }
}
