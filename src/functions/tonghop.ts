import { totalByUnit, type UnitTotal } from '../core/log/totals';
import type { Reading } from '../core/number/reading';
import { isErrorText } from '../core/text/guard';
import type { Cell } from '../core/workbook/workbook';
import { type Answer, inPlace, type Output, rangeOf, sizeOf } from './broadcast';
import { isBlank, textOf } from './cell-value';
import { readDays } from './days';
import {
  daysWithoutDates,
  fromErrorCell,
  lastMissing,
  lengthsDiffer,
  percentNotAdded,
  undatedRows,
  unreadable,
} from './messages';

/**
 * Tổng theo đơn vị từ một sổ theo dõi (mỗi dòng một việc), điền ra hai cột: tên đơn vị và tổng, theo thứ tự đơn vị xuất hiện; các cách viết khác nhau của một tên được tính chung, dòng cộng và dòng không có tên đơn vị được bỏ qua. Bỏ trống tham số thứ hai thì đếm số dòng. Ví dụ: =TONGHOP(C5:C282;"";B5:B282;DATE(2019;1;1);DATE(2019;6;30)) hoặc =TONGHOP(B2:B500;D2:D500).
 *
 * @param {string|Array<Array<string>>} don_vi Tên đơn vị: một cột.
 * @param {number|Array<Array<number>>} so Số cần cộng: một cột cùng số dòng; để "" thì đếm số dòng.
 * @param {Date|Array<Array<Date>>} [ngay] Ngày của từng dòng: một cột cùng số dòng; dòng không đọc được ngày thì không tính và được báo ở đơn vị đó; dòng chỉ ghi tháng được tính khi cả tháng nằm trong khoảng.
 * @param {Date} [tu] Tính từ ngày này, kể cả ngày này; bỏ trống thì không giới hạn.
 * @param {Date} [den] Tính đến ngày này, kể cả ngày này; bỏ trống thì không giới hạn.
 * @return {Array<Array<string|number>>} Tên đơn vị và tổng.
 * @customfunction
 */
export function TONGHOP(don_vi: unknown, so: unknown, ngay: unknown, tu: unknown, den: unknown): Output {
  if (don_vi === undefined) throw new Error(lastMissing('don_vi'));
  const days = readDays(tu, den);
  if (isBlank(ngay) && (days.from !== null || days.to !== null)) throw new Error(daysWithoutDates());
  const units = rangeOf(don_vi);
  const columns = {
    units: cellsIn(units),
    amounts: isBlank(so) ? null : besideUnits(units, { name: 'so', range: rangeOf(so) }),
    dates: isBlank(ngay) ? null : besideUnits(units, { name: 'ngay', range: rangeOf(ngay) }),
  };
  const totals = totalByUnit(columns, days);
  return totals.length > 0 ? totals.map((total) => [total.name, inPlace(answerOf(total))]) : '';
}

type Range = readonly (readonly Cell[])[];

/** The cells of a range as large as that of the units. Throws an Error for another: a single cell stands for no column. */
function besideUnits(
  units: Range,
  { name, range }: { readonly name: string; readonly range: Range },
): readonly Cell[] {
  const [own, theirs] = [sizeOf(name, range), sizeOf('don_vi', units)];
  if (own.rows !== theirs.rows || own.columns !== theirs.columns) throw new Error(lengthsDiffer(theirs, own));
  return cellsIn(range);
}

/** The cells row by row; a fifth of the time for 100.000 rows would go into flat(). */
function cellsIn(range: Range): readonly Cell[] {
  const cells: Cell[] = [];
  for (const row of range) for (const cell of row) cells.push(cell);
  return cells;
}

function unaddable(reading: Reading): string | null {
  return reading.kind === 'percent' ? percentNotAdded('số', reading.text) : unreadable(reading, 'số');
}

/** A total that lacks rows is none: what they lack is said instead. */
function answerOf({ name, total, undated, undatedText, unreadable: failed }: UnitTotal): Answer {
  if (isErrorText(name)) return { problem: fromErrorCell(name, 'tên') };
  const [first] = failed;
  const amount = first === undefined ? null : unaddable(first);
  const more = failed.length > 1 ? ` (và ${failed.length - 1} dòng khác)` : '';
  const problems = [
    ...(amount === null ? [] : [`${amount}${more}`]),
    ...(undated === 0 ? [] : [undatedRows(undated, textOf(undatedText))]),
  ];
  return problems.length > 0 ? { problem: problems.join('; ') } : total;
}
