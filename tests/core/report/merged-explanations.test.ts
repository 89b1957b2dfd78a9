import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/date/parse-date';
import type { PreviousPage } from '../../../src/core/page/page';
import { readListedUnits } from '../../../src/core/unit/listed';
import { DATED, gridOf, year2020 } from '../register/year-2020';
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

describe('explanations on a page of before the merger, made after it', () => {
  const head = ['KẾT NẠP ĐOÀN VIÊN NĂM 2026', 'TT | Đơn vị | KH giao | Kết quả'];
  const workbook = {
    tabs: [
      {
        name: 'Kết nạp',
        values: gridOf(
          ...head,
          '1 | Xã An Phú | 20 | 18',
          '2 | Xã An Lạc | 15 | 10',
          '3 | Xã Yên Thế | 12 | 9',
          '4 | Xã Yên Sơn | 10 | 7',
          '5 | Xã Bình Sơn | 30 | 30',
        ),
      },
    ],
  };
  const rows = (later: string) =>
    readListedUnits(
      gridOf(
        'Tên chuẩn | Gộp vào | Từ ngày | Bắt đầu từ',
        'Xã An Phú | | |',
        'Xã An Lạc | Xã An Phú | 01/07/2026 |',
        `Xã Yên Thế | Xã Yên Bình | ${later} |`,
        'Xã Yên Sơn | Xã Yên Bình | 01/07/2026 |',
        'Xã Yên Bình | | | 01/07/2026',
      ),
    );
  const today = parseDate('20/01/2027') ?? { year: 2027, month: 1, day: 20 };
  /** The list as of a day of units, `typed` by unit and column. */
  const page = (day: string | null, previous?: PreviousPage, later = '01/07/2026') =>
    plan(workbook, {
      today,
      listed: rows(later),
      unitDay: day === null ? null : parseDate(day),
      ...(previous === undefined ? {} : { below: previous }),
    }).below;
  const told = (below: ReturnType<typeof page>) =>
    texts(below).flatMap((cells) =>
      /^(Xã|Đã có)/.test(cells[UNIT] ?? '') && `${cells[EXPLANATION]}${cells[SOLUTION]}` !== ''
        ? [`${cells[UNIT]} | ${cells[EXPLANATION]} | ${cells[SOLUTION]}`]
        : [],
    );
  const answers = (below: ReturnType<typeof page>) =>
    texts(below).flatMap(([first = '']) => (first.startsWith('Đã có ý kiến') ? [first] : []));
  const [BEFORE] = ['30/06/2026'];

  const asked = page(BEFORE);
  const typed = asTyped(asked, [
    [rowOf(asked, UNIT, 'Xã An Phú'), EXPLANATION, 'thiếu người'],
    [rowOf(asked, UNIT, 'Xã An Lạc'), EXPLANATION, 'chờ sáp nhập'],
    [rowOf(asked, UNIT, 'Xã An Lạc'), SOLUTION, 'giao việc\nđôn đốc'],
    [rowOf(asked, UNIT, 'Xã Yên Sơn'), EXPLANATION, 'mưa lũ'],
  ]);
  const own = [
    'Xã An Lạc | chờ sáp nhập | giao việc\nđôn đốc',
    'Xã Yên Sơn | mưa lũ | ',
    'Xã An Phú | thiếu người | ',
  ].sort();

  it('stand in the rows of the units that wrote them again, and count for them', () => {
    const merged = page(null, typed);
    expect(told(merged)).toEqual([
      'Xã Yên Bình | Xã Yên Sơn: mưa lũ | ',
      'Xã An Phú | Xã An Lạc: chờ sáp nhập\nXã An Phú: thiếu người | Xã An Lạc: giao việc\nđôn đốc',
    ]);
    const back = page(BEFORE, asTyped(merged));
    expect(told(back).sort()).toEqual(own);
    expect(answers(back)).toEqual([
      'Đã có ý kiến 03/04 lượt; 02 lượt chưa nêu giải pháp; 01 lượt chưa có ý kiến.',
    ]);
    expect(texts(page(BEFORE, asTyped(back)))).toEqual(texts(back));
    expect(told(page(null, asTyped(back)))).toEqual(told(merged));
  });

  it('leave in the row what a unit that is still part of it wrote, and what is of nobody', () => {
    const merged = page(null);
    const line = 'đang rà soát\nXã Yên Thế: chờ vốn\nXã Yên Sơn: mưa lũ';
    const both = asTyped(merged, [[rowOf(merged, UNIT, 'Xã Yên Bình'), EXPLANATION, line]]);
    const back = page('15/07/2026', both, '01/08/2026');
    expect(told(back).sort()).toEqual([
      'Xã Yên Bình | đang rà soát\nXã Yên Sơn: mưa lũ | ',
      'Xã Yên Thế | chờ vốn | ',
    ]);
  });

  it('stay where they are led by a name that is no unit that goes into the row', () => {
    const merged = page(null);
    const line = 'Xã Bình Sơn: cùng xã';
    const note = asTyped(merged, [[rowOf(merged, UNIT, 'Xã An Phú'), EXPLANATION, line]]);
    expect(told(page(BEFORE, note))).toEqual([`Xã An Phú | ${line} | `]);
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
