import { formatNumber } from '../number/format';
import type { Indicator } from '../survey/indicator';
import { cellA1 } from '../workbook/a1';
import { placeText } from './cells';
import { namesListed } from './line-names';

/** Results of 0 over blank parts, which are none: "Hiến máu!H6 ghi 0, các cột được cộng đều trống". Rule 2. */
export function blankPartsLine({ name, measures }: Indicator): string[] {
  const blank = measures.flatMap(({ unit, result: { parts, places }, assessment }) =>
    parts !== undefined && assessment.state === 'noData' && places[0]
      ? [`${unit.name} (${placeText(places[0])})`]
      : [],
  );
  if (blank.length === 0) return [];
  return [
    `${name}: ghi 0 nhưng các cột được cộng đều để trống nên xem là chưa có số liệu: ${namesListed(blank)}.`,
  ];
}

/** Results that are not what the months or quarters of their row come to, and why, where texts that no formula counts tell it. */
export function wrongPartsLine({ name, measures }: Indicator): string[] {
  const wrong = measures.flatMap(({ unit, result: { parts, reading } }) => {
    if (parts === undefined || reading.kind !== 'number') return [];
    const cells = parts.uncounted.map(cellA1).join(', ');
    const why = cells === '' ? '' : `, chưa cộng ${cells} là số gõ dạng chữ`;
    return [
      `${unit.name} ghi ${formatNumber(reading.value)}, các cột cộng được ${formatNumber(parts.sum)}${why}`,
    ];
  });
  if (wrong.length === 0) return [];
  return [
    `${name}: kết quả không bằng tổng các cột trong dòng, đang xét theo số đã ghi, cần xem lại: ${namesListed(wrong)}.`,
  ];
}
