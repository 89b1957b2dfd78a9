import { describe, expect, it } from 'vitest';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { followOn, paceOf } from '../progress/followed';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Figures = Readonly<Record<string, Cell>>;

/** A tab of one column: its lines, its heading, a row a unit. */
function tab(name: string, lines: readonly string[], head: string, figures: Figures): Tab {
  return tabOf(name, [...lines.map((line) => [line]), ['Đơn vị', head], ...Object.entries(figures)]);
}

const [A, B, C] = ['Trạm Bế Triều', 'Trạm Nước Hai', 'Trạm Nà Giàng'];
const FIRST: Figures = { [A]: 40, [B]: 60, [C]: 20 };
const DONE: Figures = { [A]: 30, [B]: 30, [C]: 30 };

/** What stands on the summary's page on a day. */
function read(day: string, tabs: readonly Tab[]) {
  const targets = judged(surveyOn(day, tabs)).map((line) => /\/(\S+)/.exec(line)?.[1]);
  return { targets, page: summaryText(day, tabs) };
}

interface Office {
  readonly title: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly head: string;
  /** The day from which the later one counts, and the day before. */
  readonly from: string;
  readonly days: readonly [before: string, since: string];
}

const OFFICES: Readonly<Record<string, Office>> = {
  'a health centre changes its plan by name': {
    title: 'KẾT QUẢ TIÊM CHỦNG NĂM 2024',
    first: ['GIAO CHỈ TIÊU TIÊM CHỦNG NĂM 2024', '(Kèm theo Quyết định số 12/QĐ-TTYT ngày 20/12/2023)'],
    later: ['ĐIỀU CHỈNH CHỈ TIÊU TIÊM CHỦNG NĂM 2024 (Quyết định số 99/QĐ-TTYT ngày 28/06/2024)'],
    head: 'Chỉ tiêu',
    from: '28/06/2024',
    days: ['2024-06-27', '2024-06-28'],
  },
  'a bank gives the same plan again': {
    title: 'KẾT QUẢ HUY ĐỘNG TIẾT KIỆM NĂM 2024',
    first: ['GIAO KẾ HOẠCH HUY ĐỘNG TIẾT KIỆM NĂM 2024', 'Công văn 5/NHCS ngày 03/01/2024'],
    later: ['GIAO KẾ HOẠCH HUY ĐỘNG TIẾT KIỆM NĂM 2024', 'Công văn 41/NHCS ngày 5 tháng 4 năm 2024'],
    head: 'Kế hoạch giao',
    from: '05/04/2024',
    days: ['2024-04-04', '2024-04-05'],
  },
  'a forest station says from which quarter': {
    title: 'KẾT QUẢ TRỒNG CÂY NĂM 2024',
    first: ['PHÂN BỔ CHỈ TIÊU TRỒNG CÂY NĂM 2024', 'Quyết định 7/QĐ-KL ngày 08/01/2024'],
    later: [
      'PHÂN BỔ CHỈ TIÊU TRỒNG CÂY NĂM 2024',
      'Quyết định 7/QĐ-KL ngày 08/01/2024 được thay bằng Quyết định 55/QĐ-KL ngày 30/05/2024, áp dụng từ quý III',
    ],
    head: 'Chỉ tiêu giao',
    from: '01/07/2024',
    days: ['2024-06-30', '2024-07-01'],
  },
};

describe('a plan that came after another of the same things', () => {
  it.each(Object.entries(OFFICES))('counts from its day on, and is announced before: %s', (_, office) => {
    const tabs = [
      tab('Giao lại', office.later, office.head, { [A]: 50, [C]: 10 }),
      tab('Giao', office.first, office.head, FIRST),
      tab('KQ', [office.title], 'Kết quả', DONE),
    ];
    const [before, since] = office.days.map((day) => read(day, tabs));
    expect(before?.targets).toEqual(['40', '60', '20']);
    expect(before?.page).toContain(`sẽ áp dụng từ ${office.from}: ${A} 40 → 50, ${C} 20 → 10.`);
    expect(since?.targets).toEqual(['50', '60', '10']);
    expect(since?.page).toContain(`(biểu 'Giao lại'): ${A} 40 → 50, ${C} 20 → 10.`);
    expect(since?.page).not.toContain('sẽ áp dụng');
  });

  it('is the last of three that has begun', () => {
    const named = (name: string, day: string, figure: number) =>
      tab(name, ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024', `Quyết định 1/QĐ-TTYT ngày ${day}`], 'Chỉ tiêu', {
        ...FIRST,
        [A]: figure,
      });
    const tabs = [
      named('Lần 3', '10/10/2024', 70),
      named('Lần 1', '10/01/2024', 40),
      named('Lần 2', '10/05/2024', 50),
      tab('KQ', ['KẾT QUẢ KHÁM THAI NĂM 2024'], 'Kết quả', DONE),
    ];
    const firstOn = (day: string) => read(day, tabs).targets[0];
    expect(['2024-05-09', '2024-05-10', '2024-10-09', '2024-10-10'].map(firstOn)).toEqual([
      '40',
      '50',
      '50',
      '70',
    ]);
    expect(read('2024-06-01', tabs).page).toContain(`${A} 40 → 50. `);
    expect(read('2024-06-01', tabs).page).toContain(`sẽ áp dụng từ 10/10/2024: ${A} 50 → 70.`);
  });

  it('counts from the beginning for units that it gives their first target', () => {
    const [own, other] = ['05/01/2024', '25/02/2024'].map((day) => [
      'GIAO CHỈ TIÊU KHÁM THAI NĂM 2024',
      `(Quyết định 9/QĐ-TTYT ngày ${day})`,
    ]);
    const tabs = [
      tab('Khối 1', own ?? [], 'Chỉ tiêu', { [A]: 40, [B]: 60 }),
      tab('Khối 2', other ?? [], 'Chỉ tiêu', { [C]: 20 }),
      tab('KQ', ['KẾT QUẢ KHÁM THAI NĂM 2024'], 'Kết quả', DONE),
    ];
    const { targets, page } = read('2024-02-01', tabs);
    expect(targets).toEqual(['40', '60', '20']);
    expect(page).toContain(`KH giao theo QĐ 9/QĐ-TTYT ngày 25/02/2024 (biểu 'Khối 2'): ${C} 20.`);
    expect(page).not.toContain('sẽ áp dụng');
  });

  it('counts for a year that is over once it was decided', () => {
    const tabs = [
      tab('Giao', ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024'], 'Chỉ tiêu', FIRST),
      tab('ĐC', ['ĐIỀU CHỈNH CHỈ TIÊU KHÁM THAI NĂM 2024 (QĐ 3/QĐ-TTYT ngày 08/01/2025)'], 'Chỉ tiêu', {
        [A]: 30,
      }),
      tab('KQ', ['KẾT QUẢ KHÁM THAI NĂM 2024'], 'Kết quả', DONE),
    ];
    expect([read('2025-01-07', tabs).targets[0], read('2025-01-08', tabs).targets[0]]).toEqual(['40', '30']);
  });

  it('adds what units are given besides from its day on', () => {
    const tabs = [
      tab('Giao', ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024'], 'Chỉ tiêu', FIRST),
      tab('Thêm', ['GIAO BỔ SUNG CHỈ TIÊU KHÁM THAI NĂM 2024', 'QĐ 3/QĐ-TTYT ngày 08/08/2024'], 'Chỉ tiêu', {
        [A]: 5,
      }),
      tab('KQ', ['KẾT QUẢ KHÁM THAI NĂM 2024'], 'Kết quả', DONE),
    ];
    expect([read('2024-08-07', tabs).targets[0], read('2024-08-08', tabs).targets[0]]).toEqual(['40', '45']);
    expect(read('2024-08-07', tabs).page).toContain(`sẽ áp dụng từ 08/08/2024: ${A} 40 + 5 = 45.`);
  });

  it('changes no month before it', () => {
    const log = tabOf('Sổ', [
      ['SỔ KHÁM THAI NĂM 2024'],
      ['Ngày', 'Đơn vị', 'Người khám'],
      ...[1, 2, 3, 4].map((month) => [{ year: 2024, month, day: 5 }, A, `Bà ${month}`]),
      [{ year: 2024, month: 1, day: 9 }, B, 'Bà 9'],
    ]);
    const plans = (name: string, day: string, figures: Figures) =>
      tab(name, ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024', `QĐ 1/QĐ-TTYT ngày ${day}`], 'Chỉ tiêu', figures);
    const tabs = [
      plans('Giao', '05/01/2024', { [A]: 12, [B]: 12 }),
      plans('Giao lại', '01/04/2024', { [A]: 24 }),
      log,
    ];
    // One a month until March, two since April: of 24 in four months eight are due.
    expect(paceOf(followOn('31/03/2024', { tabs }), A)).toBe('3 of 3, 3/3 months, 1 more a month');
    expect(paceOf(followOn('30/04/2024', { tabs }), A)).toBe('4 of 8, 3/4 months, 3 more a month');
  });
});

describe('two plans of the same things of which nothing tells the later', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['without a day', [], []],
    ['of which one has a day', [], ['QĐ 3/QĐ-TTYT ngày 08/08/2024']],
    ['of one day', ['QĐ 3/QĐ-TTYT ngày 08/08/2024'], ['QĐ 4/QĐ-TTYT ngày 08/08/2024']],
  ])('judge nobody, and the page tells why: %s', (_, own, other) => {
    const tabs = [
      tab('Giao', ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024', ...own], 'Chỉ tiêu', FIRST),
      tab('Giao lại', ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2024', ...other], 'Chỉ tiêu', { ...FIRST, [A]: 50 }),
      tab('KQ', ['KẾT QUẢ KHÁM THAI NĂM 2024'], 'Kết quả', DONE),
    ];
    const { targets, page } = read('2024-12-31', tabs);
    expect(targets).toEqual(['blank', 'blank', 'blank']);
    expect(page).toContain("Chưa dùng KH giao ở 'Giao', 'Giao lại' vì cùng giao KH cho một chỉ tiêu");
  });

  it('are none where their titles tell of two things under one heading', () => {
    const plans = (name: string, thing: string, day: string, figures: readonly (readonly Cell[])[]) =>
      tabOf(name, [
        [`GIAO CHỈ TIÊU ${thing} NĂM 2024 (QĐ 1/QĐ-VH ngày ${day})`],
        ['Đơn vị', 'Số buổi', 'Số tiết mục'],
        ...figures,
      ]);
    const tabs = [
      plans('Giao 1', 'TUYÊN TRUYỀN', '05/01/2024', [
        [A, 4, 8],
        [B, 6, 9],
      ]),
      plans('Giao 2', 'VĂN NGHỆ', '05/05/2024', [
        [A, 1, 2],
        [B, 2, 3],
      ]),
      tab('KQ', ['KẾT QUẢ TUYÊN TRUYỀN NĂM 2024'], 'Số buổi', { [A]: 4, [B]: 5 }),
    ];
    expect(summaryText('2024-12-31', tabs)).not.toContain('KH điều chỉnh');
  });
});
