import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(tabs: readonly Tab[], settings: readonly { readonly key: string }[] = []) {
  return surveyWorkbook(
    { tabs },
    {
      today: TODAY,
      listed: [],
      answers: new Map(),
      settings: settings.map((one) => ({ ...AS_RECOGNISED, ...one })),
    },
  );
}

function table(name: string, title: string, rows: readonly (readonly Cell[])[]): Tab {
  return tabOf(name, [[title], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows.map((row, at) => [at + 1, ...row])]);
}

const BRANCHES: readonly (readonly Cell[])[] = [
  ['Chi nhánh Hòa An', 500, 480],
  ['Chi nhánh Tà Lùng', 300, 300],
  ['Chi nhánh Trà Lĩnh', 400, 410],
];
const LOANS: readonly (readonly Cell[])[] = [
  ['Chi nhánh Hòa An', 12, 13],
  ['Chi nhánh Tà Lùng', 12, 9],
  ['Chi nhánh Trà Lĩnh', 12, 11],
];

describe('one figure, counted once', () => {
  it('leaves out a summary that staff keep themselves, wherever it stands, and says so', () => {
    const summary = tabOf('Bảng chung', [
      ['BẢNG TỔNG HỢP CHUNG NĂM 2024'],
      ['TT', 'Đơn vị', 'Huy động', '', 'Dư nợ', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ...BRANCHES.map((row, at) => [at + 1, ...row, ...(LOANS[at] ?? []).slice(1)]),
    ]);
    const judged = survey([
      summary,
      table('Huy động', 'HUY ĐỘNG VỐN NĂM 2024', BRANCHES),
      table('Dư nợ', 'DƯ NỢ NĂM 2024', LOANS),
    ]);
    expect(Object.keys(inShort(judged))).toEqual(['Huy động', 'Dư nợ']);
    expect(judged.indicators.map(({ origin }) => origin.kind)).toEqual(['table', 'table']);
    const foot = footnotes(judged, []);
    expect(foot).toContain("Bảng chung: số giống biểu 'Huy động', không tính hai lần.");
    expect(foot).toContain("Bảng chung: số giống biểu 'Dư nợ', không tính hai lần.");
    expect(judged.directory.units).toHaveLength(3);
  });

  it('adds a month once although its tab was copied, until staff want the copy', () => {
    const month = (name: string, number: number, done: readonly number[]) =>
      table(
        name,
        `KHÁM SỨC KHỎE THÁNG ${number} NĂM 2024`,
        done.map((value, at) => [`Trạm y tế số ${'ABC'[at]}`, 10, value]),
      );
    const judged = survey([
      month('T1', 1, [7, 8, 9]),
      month('T2', 2, [5, 6, 4]),
      month('Bản sao của T2', 2, [5, 6, 4]),
    ]);
    expect(Object.values(inShort(judged))).toEqual([
      ['Trạm y tế số A 20 | 12 below', 'Trạm y tế số B 20 | 14 below', 'Trạm y tế số C 20 | 13 below'],
    ]);
    expect(judged.problems).toEqual([]);
    expect(judged.leftOut).toEqual([
      { tab: 'Bản sao của T2', indicator: null, reason: { kind: 'repeats', of: 'T2' } },
    ]);
  });

  it('keeps tables that only look alike: another year, other words, too few different figures', () => {
    const alike = [
      table('Quyên góp', 'QUYÊN GÓP NĂM 2024', BRANCHES),
      table('Quyên góp 2023', 'QUYÊN GÓP NĂM 2023', BRANCHES),
      table('Tiết kiệm', 'TIẾT KIỆM NĂM 2024', BRANCHES),
    ];
    expect(survey(alike).leftOut).toEqual([]);
    const ones = LOANS.map(([name = '']) => [name, 1, 1]);
    const few = [
      table('Hội nghị', 'HỘI NGHỊ NĂM 2024', ones),
      table('Hội nghị (2)', 'HỘI NGHỊ NĂM 2024', ones),
    ];
    expect(survey(few).leftOut).toEqual([]);
  });

  it('takes the later of two answers of a class for one month, and all rows that are events', () => {
    const sent = (day: number) => ({ year: 2024, month: 5, day });
    const answers = tabOf('Câu trả lời', [
      ['Dấu thời gian', 'Đơn vị', 'Tháng báo cáo', 'Số đoàn viên kết nạp mới'],
      [sent(29), 'Lớp 10A', 'Tháng 5', 5],
      [sent(28), 'Lớp 10A', 'Tháng 5', 4],
      [sent(30), 'Lớp 10B', 'Tháng 5', 3],
      [sent(30), 'Lớp 10A', 'Tháng 6', 6],
    ]);
    const judged = survey([answers]);
    expect(Object.values(inShort(judged))).toEqual([
      ['Lớp 10A blank | 11 noPlan', 'Lớp 10B blank | 3 noPlan'],
    ]);
    expect(footnotes(judged, []).join('\n')).toContain('lấy lần gửi sau; không tính 1 dòng B3.');
  });

  it('counts identical rows of a log, and tells them', () => {
    const judged = survey([
      tabOf('Sổ ủng hộ', [
        ['SỔ ỦNG HỘ NĂM 2024'],
        ['Ngày', 'Đơn vị', 'Số tiền (đồng)'],
        ['05/01/2024', 'Chi đoàn 1', 100000],
        ['05/01/2024', 'Chi đoàn 1', 100000],
        ['06/01/2024', 'Chi đoàn 2', 50000],
      ]),
    ]);
    expect(Object.values(inShort(judged))).toEqual([
      ['Chi đoàn 1 blank | 200000 noPlan', 'Chi đoàn 2 blank | 50000 noPlan'],
    ]);
    expect(footnotes(judged, []).join('\n')).toContain('1 dòng giống hệt một dòng ở trên, vẫn tính: B4.');
  });
});

describe('a tab of sums beside those of months or quarters', () => {
  const MONTHS: readonly (readonly [string, string, readonly number[]])[] = [
    ['Tháng 1', 'THU QUỸ THÁNG 1/2024', [3, 4, 2]],
    ['Tháng 2', 'THU QUỸ THÁNG 2/2024', [4, 5, 3]],
  ];
  const rowsOf = (done: readonly number[]) =>
    BRANCHES.map(([name = ''], at): Cell[] => [name, 10, done[at] ?? 0]);
  const months = MONTHS.map(([name, title, done]) => table(name, title, rowsOf(done)));

  it.each([
    ['Cộng', 'THU QUỸ 2 THÁNG NĂM 2024'],
    ['Cả năm', 'THU QUỸ CẢ NĂM 2024'],
    ['Tổng cộng', 'THU QUỸ 2 THÁNG ĐẦU NĂM 2024'],
    ['Lũy kế', 'THU QUỸ NĂM 2024'],
  ])('is the same indicator, and the foot says which is used: %s', (name, title) => {
    const judged = survey([...months, table(name, title, rowsOf([7, 9, 5]))]);
    expect(judged.indicators).toHaveLength(1);
    expect(footnotes(judged, []).join(' ')).toContain('không cộng Tháng 1, Tháng 2');
  });

  it('is another one where its name says what it is of', () => {
    const judged = survey([...months, table('Nhà tình nghĩa', 'NĂM 2024', rowsOf([7, 9, 5]))]);
    expect(judged.indicators).toHaveLength(2);
  });
});

describe('a summary of two annexes, one of small figures', () => {
  const done = (rows: readonly (readonly [number, number])[]) =>
    BRANCHES.map(([name = ''], at): Cell[] => [name, ...(rows[at] ?? [])]);
  const LARGE = done([
    [40, 44],
    [25, 20],
    [18, 18],
  ]);
  const SMALL = done([
    [2, 1],
    [1, 1],
    [1, 2],
  ]);
  const summary = (first: string, second: string, small: readonly (readonly Cell[])[]) =>
    tabOf('Tổng hợp', [
      ['BIỂU TỔNG HỢP NĂM 2024'],
      ['TT', 'Đơn vị', first, '', second, ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ...LARGE.map((row, at) => [at + 1, ...row, ...(small[at] ?? []).slice(1)]),
    ]);
  const read = (title: string, short: string, small = SMALL) =>
    survey([
      table('Phụ lục 1', 'PHỤ LỤC 1: PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', LARGE),
      table('Phụ lục 2', `PHỤ LỤC 2: ${title} NĂM 2024`, SMALL),
      summary('Phát triển đoàn viên', short, small),
    ]).indicators.length;

  it.each([
    ['THÀNH LẬP CÔNG ĐOÀN CƠ SỞ', 'Thành lập CĐCS'],
    ['KÝ THỎA ƯỚC LAO ĐỘNG TẬP THỂ', 'Ký thỏa ước LĐTT'],
    ['XÂY NHÀ ĐẠI ĐOÀN KẾT', 'Xây nhà ĐĐK'],
  ])('counts each once, in full words and in first letters: %s', (title, short) => {
    expect(read(title, short)).toBe(2);
  });

  it('keeps one of other letters, and one of other figures', () => {
    expect(read('THÀNH LẬP CÔNG ĐOÀN CƠ SỞ', 'Nghiệp đoàn mới')).toBe(3);
    const other = done([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(read('THÀNH LẬP CÔNG ĐOÀN CƠ SỞ', 'Thành lập CĐCS', other)).toBe(3);
  });

  it.each([
    ['Kế hoạch', 'KẾ HOẠCH TỔ CHỨC ĐỐI THOẠI NĂM 2024', 'Kết quả', 'KẾT QUẢ TỔ CHỨC ĐỐI THOẠI NĂM 2024'],
    ['Giao', 'GIAO CHỈ TIÊU TỔ CHỨC ĐỐI THOẠI NĂM 2024', 'Báo cáo', 'BÁO CÁO TỔ CHỨC ĐỐI THOẠI NĂM 2024'],
    ['KH quý', 'PHÂN BỔ SỐ CUỘC ĐỐI THOẠI NĂM 2024', 'Đã làm', 'ĐỐI THOẠI NĂM 2024'],
  ])('takes no result that everybody reached for a copy of its plan: %s', (plan, planned, result, done) => {
    const rows: readonly (readonly Cell[])[] = [
      ['Chi nhánh Hòa An', 12],
      ['Chi nhánh Tà Lùng', 8],
      ['Chi nhánh Trà Lĩnh', 20],
    ];
    const sheet = (name: string, title: string) => tabOf(name, [[title], ['Đơn vị', 'Số cuộc'], ...rows]);
    const judged = survey([sheet(plan, planned), sheet(result, done)]);
    expect(Object.values(inShort(judged))).toEqual([
      ['Chi nhánh Hòa An 12 | 12 met', 'Chi nhánh Tà Lùng 8 | 8 met', 'Chi nhánh Trà Lĩnh 20 | 20 met'],
    ]);
  });

  it('still takes a plan once that stands in two tabs', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['Chi nhánh Hòa An', 12],
      ['Chi nhánh Tà Lùng', 8],
      ['Chi nhánh Trà Lĩnh', 20],
    ];
    const title = 'GIAO CHỈ TIÊU TỔ CHỨC ĐỐI THOẠI NĂM 2024';
    const judged = survey([
      tabOf('Giao', [[title], ['Đơn vị', 'Số cuộc'], ...rows]),
      tabOf('Giao (bản in)', [[title], ['Đơn vị', 'Số cuộc'], ...rows]),
      tabOf('Đối thoại', [
        ['KẾT QUẢ TỔ CHỨC ĐỐI THOẠI NĂM 2024'],
        ['Đơn vị', 'Số cuộc'],
        ...rows.map(([name = '', count = 0]) => [name, Number(count) - 1]),
      ]),
    ]);
    expect(footnotes(judged, [])).toContain("Giao (bản in): số giống biểu 'Giao', không tính hai lần.");
  });
});
