import type { Reading } from '../core/number/reading';

/** Opens a message that stands in a cell of a spilled answer. */
export const ERROR_PREFIX = 'Lỗi: ';

/** Why a cell gives no figure; null when it gives one, or is blank, a dash, an ellipsis or x. */
export function unreadable(reading: Reading, what: string): string | null {
  switch (reading.kind) {
    case 'ambiguous': {
      const [first, second] = reading.readings.map(decimalComma);
      return `${what} "${reading.text}" có thể là ${first} hoặc ${second}; đề nghị ghi rõ một cách`;
    }
    case 'error':
      return fromErrorCell(reading.text, what);
    case 'percent':
    case 'unreadable':
      return `${what} "${reading.text}" không đọc được thành số`;
    case 'number':
    case 'blank':
    case 'dash':
    case 'ellipsis':
    case 'excluded':
      return null;
  }
}

/** A value that comes from an error cell. */
export function fromErrorCell(text: string, what: string): string {
  return `${what} lấy từ một ô đang báo lỗi ${text}`;
}

/** A target below 0, or dots where a target should stand. */
export function impossibleTarget(text: string): string {
  return `kế hoạch "${text}" không hợp lệ; kế hoạch phải là số từ 0 trở lên`;
}

/** A percentage that stands against a count. */
export function percentAgainstCount(
  percent: { readonly what: string; readonly text: string },
  count: string,
): string {
  return `${percent.what} "${percent.text}" là tỷ lệ % nên không so được với số ${count}; đề nghị ghi cả hai bằng số hoặc cả hai bằng %`;
}

/** A percentage where figures are added up, month by month or row by row. */
export function percentNotAdded(what: string, text: string): string {
  return `${what} "${text}" là tỷ lệ %, không cộng được`;
}

/** What nobody's row lists below target. */
export function namelessBelow(result: string, target: string): string {
  return `một dòng chưa đạt không có tên đơn vị (kết quả ${result}, kế hoạch ${target})`;
}

/** A result below 0 where no target is. */
export function impossibleResult(text: string): string {
  return `kết quả "${text}" không hợp lệ khi không có kế hoạch`;
}

/** Two ranges that cannot stand side by side, each with its argument's name, rows and columns. */
export function sizesDiffer(first: Size, second: Size): string {
  return `${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô`;
}

/** An argument's name as its help prints it, and its rows and columns. */
export interface Size {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A formula that ends before an argument it cannot do without: a comma between arguments is a decimal comma in Vietnam. */
export function lastMissing(name: string): string {
  return `thiếu tham số ${name}; các tham số cách nhau bằng dấu chấm phẩy (;)`;
}

/** A range where an argument takes one value for all rows. */
export function notOneCell(size: Size): string {
  return `${describe(size)}; tham số này chỉ nhận một ô`;
}

/** A number of decimals that is not a whole number from 0 to 10. */
export function badDecimals(text: string): string {
  return `số lẻ "${text}" không hợp lệ; đề nghị ghi một số nguyên từ 0 đến 10`;
}

/** A way of rounding that does not exist. */
export function badRounding(text: string): string {
  return `cách làm tròn "${text}" không có; chọn "tròn", "cắt" hoặc "dưới 100"`;
}

/** A threshold that is neither a fraction nor a percentage. */
export function badThreshold(text: string): string {
  return `ngưỡng "${text}" không hợp lệ; đề nghị ghi tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200`;
}

/** A month that no year has. */
export function badMonth(text: string): string {
  return `tháng "${text}" không hợp lệ; đề nghị ghi số nguyên từ 1 đến 12`;
}

/** A day that cannot be read, with the Vietnamese word of its argument. */
export function badDay(text: string, what: string): string {
  return `${what} "${text}" không đọc được thành ngày; đề nghị ghi như 01/01/2019 hoặc DATE(2019;1;1)`;
}

/** A first day after the last one. */
export function daysReversed(from: string, to: string): string {
  return `từ ${from} sau đến ${to}; đề nghị đổi lại hai ngày`;
}

/** Days asked for where no column tells any. */
export function daysWithoutDates(): string {
  return 'có từ hoặc đến nhưng chưa có vùng ngày; đề nghị ghi vùng ngày ở tham số thứ ba';
}

/** Two ranges of different size where each row of one belongs to the same row of the other. */
export function lengthsDiffer(first: Size, second: Size): string {
  return `${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và số cột`;
}

/** Rows that no total holds because of their dates, and how the first one is written; '' where all are blank. */
export function undatedRows(count: number, text: string): string {
  const why = text === '' ? 'không ghi ngày' : `không đọc được ngày (ví dụ "${text}")`;
  return `chưa tính ${count} dòng ${why}`;
}

function describe({ name, rows, columns }: Size): string {
  return `${name} có ${rows} dòng × ${columns} cột`;
}

function decimalComma(value: number): string {
  return String(value).replace('.', ',');
}
