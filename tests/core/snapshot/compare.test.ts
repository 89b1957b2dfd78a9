import { describe, expect, it } from 'vitest';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { PreviousPage } from '../../../src/core/page/page';
import { isTypedOver, printOf } from '../../../src/core/snapshot/edited';
import { isSnapshot, readSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotPage } from '../../../src/core/snapshot/snapshot-page';
import { comparedText } from '../../../src/core/snapshot/snapshot-words';
import { type Frozen, planSummary } from '../../../src/core/snapshot/summarise';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { asTyped, NAMES, plan, rowOf, tabsOf, texts } from '../report/pages';
import { dayOf } from '../survey/office-time';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = dayOf('2025-01-10');

function planOf(workbook: Workbook, frozen: Frozen | null = null, listed: readonly ListedUnit[] = []) {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed, answers: new Map() });
  const record = { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [] };
  const made = { day: TODAY, time: '17:05' };
  const input = { workbook, names: NAMES, made, frame: PLAIN_FRAME, record, tabs: tabsOf(workbook), frozen };
  return { survey, plan: planSummary(survey, input) };
}

/** Figures frozen from a workbook, read back from the cells of their page. */
function freeze(workbook: Workbook): Frozen {
  const { survey, plan: own } = planOf(workbook);
  const page = snapshotPage(survey, own.options, { name: 'Chốt quý IV', opinions: new Map(), summary: null });
  const snapshot = readSnapshot(asTyped(page));
  if (snapshot === null) throw new RangeError('Freeze a workbook whose summary has a header');
  return { tab: 'Chốt quý IV', snapshot };
}

function told(before: Workbook, after: Workbook): readonly string[] {
  const { changes } = planOf(after, freeze(before)).plan;
  return (changes ?? []).map(
    ({ indicator, unit, what, before: was, after: is }) =>
      `${indicator} | ${unit} | ${what} | ${was} | ${is}`,
  );
}

function tabs(...grids: readonly (readonly [string, readonly string[]])[]): Workbook {
  return { tabs: grids.map(([name, rows]) => ({ name, values: gridOf(...rows) })) };
}

describe('changesSince() of other offices', () => {
  it('tells a commune that has a figure now, and a target that was raised', () => {
    const head = ['LÀM THẺ BHYT NĂM 2024', 'TT | Xã, phường | Chỉ tiêu | Thực hiện'];
    const before = tabs([
      'BHYT',
      [...head, '1 | Xã Lê Lai | 900 | 850', '2 | Xã Đức Long | 700 |', '3 | Phường Đề Thám | 500 | 500'],
    ]);
    const after = tabs([
      'BHYT',
      [...head, '1 | Xã Lê Lai | 950 | 850', '2 | Xã Đức Long | 700 | 640', '3 | Phường Đề Thám | 500 | 500'],
    ]);
    expect(told(before, after).map((line) => line.replace(/^[^|]+\| /, ''))).toEqual([
      'Xã Lê Lai | target | 900 | 950',
      'Xã Đức Long | result | null | 640',
    ]);
    expect(told(before, before)).toEqual([]);
  });

  it('tells a school that is new, and an indicator that is gone', () => {
    const schools = [
      'TUYỂN SINH NĂM 2024',
      'TT | Trường | Kế hoạch | Kết quả',
      '1 | THPT Hòa An | 300 | 290',
      '2 | THPT Bảo Lạc | 250 | 255',
    ];
    const books = [
      'QUYÊN GÓP SÁCH NĂM 2024',
      'TT | Trường | Kế hoạch | Kết quả',
      '1 | THPT Hòa An | 50 | 40',
      '2 | THPT Bảo Lạc | 50 | 60',
    ];
    const before = tabs(['Tuyển sinh', schools], ['Sách', books]);
    const after = tabs(['Tuyển sinh', [...schools, '3 | THPT Thông Nông | 200 | 180']]);
    const lines = told(before, after);
    expect(lines.slice(0, 2).map((line) => line.replace(/^[^|]+\| /, ''))).toEqual([
      'THPT Thông Nông | target | null | 200',
      'THPT Thông Nông | result | null | 180',
    ]);
    expect(lines[2]).toMatch(/\|\s+\| indicator \| 1 \| null$/);
    const { changes } = planOf(after, freeze(before)).plan;
    expect(comparedText('Chốt quý IV', changes ?? [])).toBe(
      'So với Chốt quý IV: 2 ô thay đổi; 1 chỉ tiêu thêm, bớt hoặc đổi tên',
    );
  });

  it('compares money of a bank, and nothing of another year', () => {
    const rows = (year: number, paid: number) => [
      `HUY ĐỘNG VỐN NĂM ${year} (triệu đồng)`,
      'STT | Chi nhánh | Kế hoạch | Thực hiện',
      '1 | CN Hòa An | 12000 | 11000',
      `2 | CN Trùng Khánh | 15000 | ${paid}`,
    ];
    const before = tabs(['Vốn', rows(2024, 15000)]);
    expect(told(before, tabs(['Vốn', rows(2024, 14500)]))).toEqual([
      expect.stringMatching(/CN Trùng Khánh \| result \| 15000 \| 14500$/),
    ]);
    const { plan: other } = planOf(tabs(['Vốn', rows(2023, 14500)]), freeze(before));
    expect([other.changes, other.options.compared]).toEqual([null, []]);
  });
});

describe('changesSince() where units were merged after the snapshot', () => {
  const directory = (...rows: readonly string[]) =>
    readListedUnits(gridOf('Tên chuẩn | Gộp vào | Từ ngày | Bắt đầu từ', ...rows));

  const since = (before: Workbook, after: Workbook, listed: readonly ListedUnit[]) => {
    const changes = planOf(after, freeze(before), listed).plan.changes ?? [];
    const lines = changes.map(
      ({ unit, what, before: was, after: is }) => `${unit} | ${what} | ${was} | ${is}`,
    );
    return { lines, compared: comparedText('Chốt', changes) };
  };

  const trees = (first: number) =>
    tabs([
      'Trồng cây',
      [
        'TRỒNG CÂY NĂM 2024',
        'TT | Xã | Kế hoạch | Kết quả',
        `1 | Xã Trọng Con | 100 | ${first}`,
        '2 | Xã Đức Xuân | 200 | 170',
        '3 | Xã Thụy Hùng | 300 | 333',
        '4 | Xã Minh Khai | 400 | 420',
      ],
    ]);

  it.each([
    ['before it in the directory', 'Xã Trọng Con', 'Xã Thụy Hùng'],
    ['after it', 'Xã Minh Khai', 'Xã Đức Xuân'],
  ])(
    'tells nothing of a commune that went into one %s, for their figures are those of then',
    (_, part, whole) => {
      const names = ['Xã Trọng Con', 'Xã Đức Xuân', 'Xã Thụy Hùng', 'Xã Minh Khai'];
      const listed = directory(
        ...names.map((name) => (name === part ? `${name} | ${whole} | 01/07/2024 |` : `${name} | | |`)),
      );
      expect(since(trees(90), trees(90), listed)).toEqual({
        lines: [],
        compared: 'So với Chốt: không ô nào thay đổi',
      });
    },
  );

  it('tells what was corrected in a new commune of two beside what both were', () => {
    const listed = directory(
      'Xã Trọng Con | Xã Đông Khê | 01/07/2024 |',
      'Xã Đức Xuân | Xã Đông Khê | 01/07/2024 |',
      'Xã Đông Khê | | | 01/07/2024',
    );
    expect(since(trees(90), trees(95), listed)).toEqual({
      lines: ['Xã Đông Khê | result | 260 | 265'],
      compared: 'So với Chốt: 1 ô thay đổi (số trước của Xã Đông Khê: cộng Xã Trọng Con, Xã Đức Xuân)',
    });
  });

  it('never adds percentages: what the school itself had stands before', () => {
    const rates = tabs([
      'Tốt nghiệp',
      [
        'TỶ LỆ TỐT NGHIỆP NĂM 2024 (%)',
        'TT | Trường | Kế hoạch | Kết quả',
        '1 | THPT Hòa An | 95 | 94',
        '2 | THPT Bế Văn Đàn | 96 | 97',
        '3 | THPT Bảo Lạc | 90 | 92',
      ],
    ]);
    const listed = directory(
      'THPT Bế Văn Đàn | THPT Hòa An | 01/08/2024 |',
      'THPT Hòa An | | |',
      'THPT Bảo Lạc | | |',
    );
    const { lines } = since(rates, rates, listed);
    expect(lines).toEqual(['THPT Hòa An | target | 95 | null', 'THPT Hòa An | result | 94 | null']);
  });

  it('takes two names of one unit for it as well, when they are said to be one without a day', () => {
    const listed = directory('Xã Trọng Con | Xã Đức Xuân | |', 'Xã Đức Xuân | | |');
    expect(since(trees(90), trees(90), listed).lines).toEqual([]);
  });

  it('still tells of a unit that kept its name', () => {
    const listed = directory('Xã Minh Khai | Xã Thụy Hùng | 01/07/2024 |', 'Xã Trọng Con | | |');
    expect(since(trees(90), trees(95), listed)).toEqual({
      lines: ['Xã Trọng Con | result | 90 | 95'],
      compared: 'So với Chốt: 1 ô thay đổi',
    });
  });
});

describe('a snapshot', () => {
  const head = [
    'TIN BÀI NĂM 2024',
    'TT | Đơn vị | KH | Kết quả',
    '1 | Đoàn xã Nam Tuấn | 12 | 7',
    '2 | Đoàn xã Hồng Việt | 12 | 15',
  ];
  const workbook = tabs(['Tin bài', head]);

  it('holds values alone, when it was made, and who had given no opinion', () => {
    const { survey, plan: own } = planOf(workbook);
    const page = snapshotPage(survey, own.options, { name: 'Chốt', opinions: new Map(), summary: null });
    expect(
      texts(page)
        .flat()
        .some((text) => text.startsWith('=')),
    ).toBe(false);
    expect(texts(page)[0]?.[0]).toBe('Chốt số liệu lúc 17:05 ngày 10/01/2025');
    expect(isSnapshot(asTyped(page))).toBe(true);
    expect(readSnapshot(asTyped(page))?.silent).toEqual([{ unit: 'Đoàn xã Nam Tuấn', indicator: 'Tin bài' }]);
  });

  it('is read with its period and its day', () => {
    const { snapshot } = freeze(workbook);
    expect(snapshot.asOf).toEqual({ year: 2024, month: 12, day: 31 });
    expect(snapshot.period?.label).toBe('năm 2024');
  });

  it('is none without its header', () => {
    expect(readSnapshot({ values: [['a']], formulas: [], formats: [], notes: [] })).toBeNull();
  });
});

describe('isTypedOver()', () => {
  const sheet = (...rows: readonly string[]) =>
    tabs(['Tin bài', ['TIN BÀI NĂM 2024', 'TT | Đơn vị | KH | Kết quả', ...rows]]);
  const made = plan(sheet('1 | LĐLĐ Hòa An | 12 | 7', '2 | LĐLĐ Hạ Lang | 12 | 9'), { today: TODAY });
  const later = plan(sheet('1 | LĐLĐ Hòa An | 12 | 8', '2 | LĐLĐ Hạ Lang | 12 | 9'), { today: TODAY });
  type Typed = NonNullable<Parameters<typeof asTyped>[1]>;

  /** Whether a page, written and then typed into, is about to lose what was typed where the figures changed meanwhile. */
  function loses(key: 'summary' | 'below', typed: Typed, change = (page: PreviousPage) => page): boolean {
    const standing = change(asTyped(made[key], typed));
    return isTypedOver({ key, standing, next: later[key] }, [printOf(key, made[key])]);
  }
  const row = rowOf(made.summary, 1, 'LĐLĐ Hòa An');
  const listed = rowOf(made.below, 2, 'LĐLĐ Hòa An');

  it.each<['summary' | 'below', string, Typed]>([
    ['summary', 'a result', [[row, 3, 9]]],
    ['summary', 'a rate over its formula', [[row, 4, 0.6]]],
    ['summary', 'a total over its formula', [[rowOf(made.summary, 1, 'TỔNG CỘNG'), 3, 30]]],
    ['summary', 'the number of indicators met', [[row, 5, 'đủ']]],
    ['summary', 'a text over the live line', [[0, 0, 'Ghi nhanh']]],
    ['summary', 'a number over the issuing body', [[1, 0, 5]]],
    ['below', 'a result', [[listed, 4, 12]]],
    ['below', 'a rate over its formula', [[listed, 5, 0.9]]],
    ['below', 'a state', [[listed, 7, 'Đang xin lùi hạn']]],
    ['below', 'a text over the live line', [[0, 0, 'Ghi nhanh']]],
  ])('finds on %s %s that was typed over', (key, _, typed) => {
    expect(loses(key, typed)).toBe(true);
  });

  it('finds nothing on pages that were only written, sorted, shortened or typed beside', () => {
    const swapped = (rows: readonly (readonly unknown[])[]) =>
      rows.map((cells, at) => (at === row ? rows[row + 1] : at === row + 1 ? rows[row] : cells) ?? cells);
    const sort = (page: PreviousPage): PreviousPage => ({
      ...page,
      values: swapped(page.values) as PreviousPage['values'],
      formulas: swapped(page.formulas) as PreviousPage['formulas'],
    });
    const drop = (page: PreviousPage): PreviousPage => ({
      ...page,
      values: page.values.filter((_, at) => at !== listed),
      formulas: page.formulas.filter((_, at) => at !== listed),
    });
    expect([loses('summary', []), loses('summary', [], sort), loses('below', [], drop)]).toEqual([
      false,
      false,
      false,
    ]);
    const last = made.summary.rows.length;
    expect(
      loses('summary', [
        [row, 7, 'gọi lại'],
        [last, 1, 'ghi chú'],
        [last, 3, 5],
      ]),
    ).toBe(false);
    expect(
      loses('below', [
        [listed, 8, 'thiếu người'],
        [listed, 10, '31/12/2024'],
      ]),
    ).toBe(false);
  });

  it('finds nothing where the page to be written says what was typed, or nobody knows what was written', () => {
    expect(loses('summary', [[row, 3, 8]])).toBe(false);
    const standing = asTyped(made.summary, [[row, 3, 99]]);
    expect(isTypedOver({ key: 'summary', standing, next: later.summary }, [])).toBe(false);
  });
});
