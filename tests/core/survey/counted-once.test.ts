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
