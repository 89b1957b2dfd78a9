import { formatNumber } from '../number/format';
import type { Repeat, Slip } from '../retold/repeat';
import type { DiffersFromTable } from '../survey/retold-logs';
import { listed } from '../words/listed';

/** Whose figures a source tells again: "số giống biểu 'Hòa An' và 2 biểu khác, không tính hai lần". */
export function repeatsWords({
  of,
  others = 0,
  isLog,
  isPart,
  sums,
  stale = [],
  isUnfilled,
  rest = [],
}: Omit<Repeat, 'key'>): string {
  const source = `${isLog === true ? 'sổ' : 'biểu'} '${of}'${others > 0 ? ` và ${others} biểu khác` : ''}`;
  if (isUnfilled === true) return `mẫu để điền, số lấy ở ${source}`;
  if (isPart === true) return `mọi dòng đều có ở ${source}, không tính hai lần`;
  const slips = listed(stale.map(slipWords), { most: 4, noun: 'số' });
  const slip = stale.length === 0 ? '' : `, khác ở ${slips}`;
  if (sums === undefined) return `số giống ${source}${slip}, không tính hai lần`;
  const differing = sums.differing > 0 ? `, khác ở ${sums.differing} số` : '';
  const alone =
    rest.length > 0 ? `; chỉ có ở đây nên chưa tính: ${listed(rest, { most: 4, noun: 'chỉ tiêu' })}` : '';
  return `số là tổng các đơn vị ở ${source}${differing}, không tính hai lần${alone}`;
}

function slipWords({ unit, own, told }: Slip): string {
  return `${unit} (ghi ${formatNumber(own)}, biểu kia ghi ${formatNumber(told)})`;
}

/** What a log says otherwise than the table that is judged: "ghi 5 ở LĐLĐ Hòa An, biểu 'Tổng hợp tin' ghi 4 (khác ở 1/4 đơn vị)". */
export function differsWords({ of, unit, counted, typed, differing, units }: DiffersFromTable): string {
  const [own, other] = [counted, typed].map((value) => formatNumber(value));
  return `sổ có ${own} ở ${unit}, biểu '${of}' ghi ${other} (khác ở ${differing}/${units} đơn vị)`;
}
