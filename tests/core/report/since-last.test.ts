import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/date/calendar-date';
import {
  joinedNow,
  judgedNow,
  newStates,
  sinceLastLines,
  sinceLastSentence,
} from '../../../src/core/report/since-last';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf, surveyOn, year2020 } from '../register/year-2020';
import { numericWorkbook } from '../survey/cao-bang';
import { dayOf } from '../survey/office-time';
import { surveyWorkbook } from '../survey/survey-workbook';
import { plan, texts } from './pages';

const RECORD = { judgedAt: '15/01/2020 09:00' };
const same = (text: string) => text;

/** What is said of a workbook after a run on another. */
function said(before: Workbook, now: Workbook, { indicatorName = same, standardName = same } = {}): string[] {
  const judged = judgedNow(surveyOn('15/01/2026', before, { listed: [] }));
  const states = newStates(surveyOn('15/01/2026', now, { listed: [] }), judged, {
    indicatorName,
    standardName,
  });
  return sinceLastLines(states, RECORD);
}

function table(tab: string, title: string, ...rows: readonly string[]): Workbook {
  return { tabs: [{ name: tab, values: gridOf(title, 'Đơn vị | KH giao | Kết quả', ...rows) }] };
}

describe('newStates() where units are joined or stand alone again', () => {
  const workbook = (first: number) =>
    table(
      'Kết nạp',
      'KẾT NẠP NĂM 2025',
      `Xã An Phú | 20 | ${first}`,
      'Xã An Lạc | 15 | 10',
      'Xã Yên Thế | 12 | 12',
      'Xã Bình Sơn | 30 | 30',
    );
  const listed = readListedUnits(
    gridOf(
      'Tên chuẩn | Gộp vào | Từ ngày',
      'Xã An Phú | |',
      'Xã An Lạc | Xã An Phú | 01/07/2025',
      'Xã Yên Thế | Xã An Phú | 01/08/2025',
    ),
  );
  const on = (book: Workbook, unitDay: CalendarDate | null) =>
    surveyWorkbook(book, { today: dayOf('2026-01-15'), listed, answers: new Map(), unitDay });
  const moved = (
    from: readonly [number, CalendarDate | null],
    to: readonly [number, CalendarDate | null],
  ) => {
    const before = on(workbook(from[0]), from[1]);
    const names = { indicatorName: same, standardName: same, joined: joinedNow(before) };
    return sinceLastLines(newStates(on(workbook(to[0]), to[1]), judgedNow(before), names), RECORD);
  };
  const BEFORE = dayOf('2025-06-30');
  const BETWEEN = dayOf('2025-07-15');

  it('says nothing of them, whichever way the day of the pages went', () => {
    expect(moved([22, null], [22, BEFORE])).toEqual([]);
    expect(moved([22, BEFORE], [22, null])).toEqual([]);
    expect(moved([22, BETWEEN], [22, null])).toEqual([]);
    expect(moved([22, null], [22, BETWEEN])).toEqual([]);
  });

  it('still tells what was reached by those that are what they were', () => {
    expect(moved([18, BEFORE], [22, BEFORE])[0]).toContain('1 đơn vị vừa đạt');
    expect(moved([22, null], [30, null])[1]).toBe('Vừa đạt: Xã An Phú (Kết nạp).');
    expect(moved([22, BETWEEN], [30, BETWEEN])[1]).toBe('Vừa đạt: Xã An Phú (Kết nạp).');
  });
});

describe('sinceLastLines()', () => {
  it('of youth unions tells who reached and who fell below, by units and not by figures', () => {
    const title = 'KẾT NẠP ĐOÀN VIÊN NĂM 2025';
    const before = table(
      'Kết nạp',
      title,
      'Chi đoàn Bản Ngà | 10 | 9',
      'Chi đoàn Cô Ba | 10 | 10',
      'Chi đoàn Pác Bó | 10 |',
    );
    const now = table(
      'Kết nạp',
      title,
      'Chi đoàn Bản Ngà | 10 | 10',
      'Chi đoàn Cô Ba | 10 | 8',
      'Chi đoàn Pác Bó | 10 | 14',
    );
    expect(said(before, now)).toEqual([
      'Từ lần chạy 15/01/2020 09:00 đến nay: 2 đơn vị vừa đạt, 1 đơn vị mới chưa đạt.',
      'Vừa đạt: Chi đoàn Bản Ngà (Kết nạp), Chi đoàn Pác Bó (Kết nạp); mới chưa đạt: Chi đoàn Cô Ba (Kết nạp).',
    ]);
    expect(said(now, now)).toEqual([]);
    expect(said(now, before)[0]).toContain('1 đơn vị vừa đạt, 1 đơn vị mới chưa đạt.');
  });

  it('of bank branches leaves out what nobody is', () => {
    const title = 'HUY ĐỘNG VỐN NĂM 2025';
    const before = table('Vốn', title, 'PGD Bảo Lạc | 100 | 120', 'PGD Hòa An | 90 | 91');
    const now = table('Vốn', title, 'PGD Bảo Lạc | 100 | 99', 'PGD Hòa An | 90 | 90');
    expect(said(before, now)[0]).toBe('Từ lần chạy 15/01/2020 09:00 đến nay: 1 đơn vị mới chưa đạt.');
  });

  it('of schools says nothing of another year, and of an indicator that is new', () => {
    const before = table('Đọc sách', 'ĐỌC SÁCH NĂM 2024', 'THCS Nà Giàng | 10 | 5', 'THCS Sóc Hà | 10 | 5');
    const now = table('Đọc sách', 'ĐỌC SÁCH NĂM 2025', 'THCS Nà Giàng | 10 | 15', 'THCS Sóc Hà | 10 | 15');
    expect(said(before, now)).toEqual([]);
    const other = table('Thư viện', 'THƯ VIỆN NĂM 2024', 'THCS Nà Giàng | 10 | 15', 'THCS Sóc Hà | 10 | 15');
    expect(said(before, other)).toEqual([]);
  });

  it('follows units and indicators that were given other names', () => {
    const before = table('Tiêm', 'TIÊM CHỦNG NĂM 2025', 'Trạm Cô Ba | 10 | 5', 'Trạm Bản Ngà | 10 | 12');
    const now = table(
      'Tiêm chủng',
      'TIÊM CHỦNG NĂM 2025',
      'Trạm y tế Cô Ba | 10 | 15',
      'Trạm Bản Ngà | 10 | 12',
    );
    const names = {
      indicatorName: (text: string) => (text === 'Tiêm' ? 'Tiêm chủng' : text),
      standardName: (text: string) => (text === 'Trạm Cô Ba' ? 'Trạm y tế Cô Ba' : text),
    };
    expect(said(before, now, names)[0]).toBe('Từ lần chạy 15/01/2020 09:00 đến nay: 1 đơn vị vừa đạt.');
  });

  it('counts a unit once that reached two indicators, and names both', () => {
    const grid = (a: number, b: number): Workbook => ({
      tabs: [
        {
          name: 'Biểu',
          values: gridOf(
            'CHỈ TIÊU NĂM 2025',
            'Xã | Tin KH | Tin KQ | Quỹ KH | Quỹ KQ',
            `Xã Hồng Trị | 5 | ${a} | 6 | ${b}`,
            'Xã Cô Ba | 5 | 5 | 6 | 6',
          ),
        },
      ],
    });
    const [first, second] = said(grid(1, 1), grid(5, 6));
    expect(first).toContain('1 đơn vị vừa đạt.');
    expect(second).toMatch(/^Vừa đạt: Xã Hồng Trị \([^)]+, [^)]+\)\.$/);
  });
});

describe('judgedNow()', () => {
  it('remembers the units of 2019 by their states, and nothing of more units than a record holds', () => {
    const survey = surveyOn('15/01/2020', numericWorkbook(), { listed: [] });
    const news = judgedNow(survey).find(({ name }) => name === 'Tin bài');
    expect([news?.reached.length, news?.below.length, news?.late.length]).toEqual([13, 8, 0]);
    const many = survey.indicators.map((indicator) => ({
      ...indicator,
      measures: Array.from({ length: 200 }, () => indicator.measures).flat(),
    }));
    expect(judgedNow({ indicators: many })).toEqual([]);
  });
});

describe('sinceLastSentence()', () => {
  it('tells who fell behind and who caught up in a year judged by months', () => {
    const states = [
      { kind: 'late', unit: 'LĐLĐ Hòa An', indicator: 'Tin bài' },
      { kind: 'caughtUp', unit: 'LĐLĐ Bảo Lâm', indicator: 'Tin bài' },
    ] as const;
    expect(sinceLastSentence(states, RECORD)).toEqual([
      'Từ lần chạy 15/01/2020 09:00 đến nay: 1 đơn vị mới chậm tiến độ, 1 đơn vị hết chậm tiến độ.',
    ]);
    expect(judgedNow(surveyOn('31/05/2020', year2020()))[0]?.late).toEqual([]);
  });
});

describe('planSummary()', () => {
  it('prints what changed at the foot of the summary', () => {
    const before = numericWorkbook();
    const [members, news, fund] = before.tabs;
    const survey = surveyOn('15/01/2020', before, { listed: [] });
    const values = (news?.values ?? []).map((row) =>
      String(row[1]).includes('Phục Hòa') ? [row[0] ?? '', row[1] ?? '', 12, ''] : row,
    );
    const tabs = [members, news && { ...news, values }, fund].flatMap((tab) => tab ?? []);
    const record = { judged: judgedNow(survey), judgedAt: '15/01/2020 09:00' };
    const page = plan({ tabs }, { today: { year: 2020, month: 1, day: 16 }, record });
    const lines = texts(page.summary).map(([first]) => first);
    expect(lines).toContain('Từ lần chạy 15/01/2020 09:00 đến nay: 1 đơn vị vừa đạt.');
    expect(lines).toContain('Vừa đạt: LĐLĐ Phục Hòa (Tin bài).');
    expect(page.framed).toContain('Từ lần chạy 15/01/2020 09:00 đến nay: 1 đơn vị vừa đạt.');
  });
});
