import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/date/parse-date';
import type { PreviousPage } from '../../../src/core/page/page';
import { DATED, year2020 } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { asTyped, plan, rowOf, texts } from './pages';

const SETTINGS = [{ ...AS_RECOGNISED, key: 'Sổ tin bài › Tin bài', evaluation: 'month' as const }];
const [UNIT, EXPLANATION, SOLUTION] = [2, 8, 9];

function belowOn(day: string, previous?: PreviousPage) {
  const today = parseDate(day);
  if (today === null) throw new RangeError(`Give a day: "${day}"`);
  const below = previous === undefined ? {} : { below: previous };
  return plan(year2020(), { today, listed: DATED, settings: SETTINGS, ...below }).below;
}

describe('explanations of units that were merged', () => {
  it('stand in the row of the unit they went into, each led by the old name', () => {
    const january = belowOn('31/01/2020');
    const typed = asTyped(january, [
      [rowOf(january, UNIT, 'LĐLĐ Trùng Khánh'), EXPLANATION, 'Thiếu cộng tác viên'],
      [rowOf(january, UNIT, 'LĐLĐ Trà Lĩnh'), EXPLANATION, 'Chờ sáp nhập'],
      [rowOf(january, UNIT, 'LĐLĐ Trà Lĩnh'), SOLUTION, 'Giao người phụ trách'],
      [rowOf(january, UNIT, 'LĐLĐ Phục Hòa'), EXPLANATION, 'Tết'],
    ]);
    const may = belowOn('31/05/2020', typed);
    const line = texts(may)[rowOf(may, UNIT, 'LĐLĐ Trùng Khánh')] ?? [];
    expect(line[EXPLANATION]).toBe('LĐLĐ Trùng Khánh: Thiếu cộng tác viên\nLĐLĐ Trà Lĩnh: Chờ sáp nhập');
    expect(line[SOLUTION]).toBe('LĐLĐ Trà Lĩnh: Giao người phụ trách');
    // Quảng Hòa is on its pace, so that Phục Hòa's text is kept below.
    const kept = texts(may)[rowOf(may, UNIT, 'LĐLĐ Quảng Hòa')] ?? [];
    expect(kept[EXPLANATION]).toBe('LĐLĐ Phục Hòa: Tết');
    const again = belowOn('31/05/2020', asTyped(may));
    expect(texts(again)).toEqual(texts(may));
  });
});

describe('what staff typed beside units that were merged', () => {
  it('is all there on the summary of after', () => {
    const summaryOn = (day: string, previous?: PreviousPage) => {
      const today = parseDate(day);
      if (today === null) throw new RangeError(`Give a day: "${day}"`);
      const summary = previous === undefined ? {} : { summary: previous };
      return plan(year2020(), { today, listed: DATED, settings: SETTINGS, ...summary }).summary;
    };
    const january = summaryOn('31/01/2020');
    const [column] = [january.ownColumns];
    const typed = asTyped(january, [
      [rowOf(january, 1, 'LĐLĐ Trùng Khánh'), column, 'chị Hoa'],
      [rowOf(january, 1, 'LĐLĐ Trà Lĩnh'), column, 'anh Nam'],
      [rowOf(january, 1, 'LĐLĐ Phục Hòa'), column, 'chị Lan'],
    ]);
    const may = texts(summaryOn('31/05/2020', typed));
    const all = may.map((cells) => cells.join(' ')).join('\n');
    for (const name of ['chị Hoa', 'anh Nam', 'chị Lan']) expect(all).toContain(name);
  });
});
