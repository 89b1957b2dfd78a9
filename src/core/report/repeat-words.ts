import { formatNumber } from '../number/format';
import type { Repeat } from '../survey/repeats';
import type { DiffersFromTable } from '../survey/retold-logs';

/** Whose figures a source tells again: "số giống biểu 'Hòa An' và 2 biểu khác, không tính hai lần". */
export function repeatsWords({ of, others = 0, isLog }: Omit<Repeat, 'key'>): string {
  const more = others > 0 ? ` và ${others} biểu khác` : '';
  return `số giống ${isLog === true ? 'sổ' : 'biểu'} '${of}'${more}, không tính hai lần`;
}

/** What a log says otherwise than the table that is judged: "ghi 5 ở LĐLĐ Hòa An, biểu 'Tổng hợp tin' ghi 4 (khác ở 1/4 đơn vị)". */
export function differsWords({ of, unit, counted, typed, differing, units }: DiffersFromTable): string {
  const [own, other] = [counted, typed].map((value) => formatNumber(value));
  return `sổ có ${own} ở ${unit}, biểu '${of}' ghi ${other} (khác ở ${differing}/${units} đơn vị)`;
}
