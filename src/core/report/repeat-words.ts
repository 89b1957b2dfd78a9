import type { Repeat } from '../survey/repeats';

/** Whose figures a source tells again: "số giống biểu 'Hòa An' và 2 biểu khác, không tính hai lần". */
export function repeatsWords({ of, others = 0 }: Omit<Repeat, 'key'>): string {
  const more = others > 0 ? ` và ${others} biểu khác` : '';
  return `số giống biểu '${of}'${more}, không tính hai lần`;
}
