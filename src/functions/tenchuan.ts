import { isErrorText } from '../core/text/guard';
import type { Directory } from '../core/unit/directory';
import { directoryFromList, unitFinder } from '../core/unit/find';
import { splitNames } from '../core/unit/listed';
import { broadcast, type Output, rangeOf } from './broadcast';
import { textOf } from './cell-value';
import { fromErrorCell, lastMissing } from './messages';

/**
 * Tên chuẩn của đơn vị theo danh mục, nhận các cách viết khác nhau của một tên; để trống nếu không nhận ra hoặc có thể là nhiều đơn vị. Ví dụ: =TENCHUAN(A2;$H$2:$J$30) hoặc =TENCHUAN(A2:A20;$H$2:$J$30).
 *
 * @param {string|Array<Array<string>>} ten Tên đơn vị cần đối chiếu: một ô hoặc một vùng.
 * @param {Array<Array<string>>} danh_muc Danh mục: cột đầu là tên chuẩn, các cột sau là tên gọi khác (nhiều tên trong một ô thì cách nhau bằng dấu chấm phẩy).
 * @return {string|Array<Array<string>>} Tên chuẩn.
 * @customfunction
 */
export function TENCHUAN(ten: unknown, danh_muc: unknown): Output {
  if (danh_muc === undefined) throw new Error(lastMissing('danh_muc'));
  const find = unitFinder(readDirectory(danh_muc));
  return broadcast({ ten }, (cells) => {
    const name = textOf(cells.ten);
    return isErrorText(name) ? { problem: fromErrorCell(name, 'tên') } : (find(name)?.name ?? '');
  });
}

/** The directory that a range holds: rows whose first cell names a unit, its other names behind. */
function readDirectory(danh_muc: unknown): Directory {
  const rows = rangeOf(danh_muc).map(([name = '', ...others]) => ({
    name: textOf(name),
    aliases: others.flatMap(splitNames),
    group: '',
  }));
  return directoryFromList(rows.filter(({ name }) => name !== '' && !isErrorText(name)));
}
