import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Survey } from '../../../src/core/survey/survey';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf, surveyOn, unitIn } from '../register/year-2020';
import { followOn, monthsOf, paceOf } from './followed';

type Months = Readonly<Record<string, readonly (readonly [target: number | string, result: number])[]>>;

/** Tabs T1, T2 … of one title, each with the year's target and the month's result of every unit. */
function monthly(title: string, units: Months, head = 'Đơn vị | KH năm | TH trong tháng'): Workbook {
  const count = Math.max(...Object.values(units).map(({ length }) => length));
  const tabs = Array.from({ length: count }, (_, month) => ({
    name: `T${month + 1}`,
    values: gridOf(
      `${title} THÁNG ${month + 1} NĂM 2025`,
      head,
      ...Object.entries(units).flatMap(([unit, own]) => {
        const [target, result] = own[month] ?? [];
        return target === undefined ? [] : [`${unit} | ${target} | ${result}`];
      }),
    ),
  }));
  return { tabs };
}

/** The same target and result in some months. */
function months(target: number | string, ...results: readonly number[]): [number | string, number][] {
  return results.map((result) => [target, result]);
}

const COMMUNES = monthly('PHÁT TRIỂN ĐOÀN VIÊN', {
  'Xã An Bình': months(24, 2, 2, 2, 2, 2, 2, 2, 2),
  'Xã Bình Minh': [...months(24, 1, 2, 1, 2, 1, 2), ...months(36, 3, 3)],
  'Xã Cao Sơn': months(12, 1, 1, 1, 1, 1, 1, 1, 1),
});

function toldOf(survey: Survey): readonly string[] {
  return footnotes(survey, []).filter((line) => line.includes('không giống nhau'));
}

function found(day: string, workbook: Workbook): readonly string[] {
  const survey = surveyOn(day, workbook, { listed: [] });
  const { today } = survey;
  return checkWorkbook(survey, { workbook, formulas: new Map(), today }).flatMap((finding) =>
    finding.kind === 'targetsChanged'
      ? [`${finding.severity} ${findingWords(finding).found} | ${finding.spots[0].place.tab}`]
      : [],
  );
}

describe('a year’s target that tabs of months repeat', () => {
  it.each([
    // K(6) of 24 = 12; 2 a month were had in February, April and June; (24 − 9) / 6 = 2,5.
    ['30/06/2025', '24 | 9 | late', '9 of 12, 3/6 months, 3 more a month'],
    // The 36 of July count for the year, and not yet for June, the last month that has ended.
    ['15/07/2025', '36 | 12 | onPace', '12 of 12, 3/6 months, 4 more a month'],
    // K(8) of 36 = 24; July and August had to bring 3 each, and did.
    ['31/08/2025', '36 | 15 | late', '15 of 24, 5/8 months, 6 more a month'],
  ])('and that is another from July on is on %s what it was then', (day, state, pace) => {
    const on = followOn(day, COMMUNES);
    expect(unitIn(on.survey, 'Xã Bình Minh')).toBe(state);
    expect(paceOf(on, 'Xã Bình Minh')).toBe(pace);
  });

  it('is told where it is not the same in all, once the other has begun', () => {
    expect(toldOf(surveyOn('31/08/2025', COMMUNES, { listed: [] }))).toEqual([
      'Phát triển đoàn viên: cần xem lại, KH ghi ở các kỳ không giống nhau, đang tính theo kỳ gần nhất: Xã Bình Minh 24 (T1–T6), 36 (T7–T8).',
    ]);
    expect(toldOf(surveyOn('30/06/2025', COMMUNES, { listed: [] }))).toEqual([]);
    expect([found('31/08/2025', COMMUNES), found('30/06/2025', COMMUNES)]).toEqual([
      [
        'Cần xem lại Phát triển đoàn viên: KH ghi ở các kỳ không giống nhau. Xã Bình Minh: 24 (T1–T6), 36 (T7–T8) | T7',
      ],
      [],
    ]);
  });

  it.each([
    [
      'a slip of a school in its last month',
      'Lớp 6A',
      [...months(40, 5, 4, 6), ...months(400, 5)],
      '40 (T1–T3), 400 (T4)',
    ],
    [
      'a slip of a bank in the second month, which it took back',
      'CN Hà Nội',
      [...months(40, 5), ...months(4, 5), ...months(40, 4, 6)],
      '40 (T1), 4 (T2), 40 (T3–T4)',
    ],
    ['a blank that is none', 'Trạm Y tế Ba', [...months(40, 5), ...months('', 5), ...months(40, 4, 6)], null],
  ])('is told of %s', (_, unit, own, expected) => {
    const book = monthly('VẬN ĐỘNG ỦNG HỘ', {
      [unit]: own,
      [unit.replace(/\S+$/, 'Khác')]: months(30, 2, 2, 2, 2),
    });
    const lines = toldOf(surveyOn('10/05/2025', book, { listed: [] }));
    expect(lines.map((line) => line.split(`${unit} `)[1])).toEqual(expected === null ? [] : [`${expected}.`]);
  });

  it('of tabs that count from the beginning is told too, and judged by the last', () => {
    const book = monthly(
      'THU KINH PHÍ LŨY KẾ',
      { 'Xã A': [...months(24, 2, 4), ...months(42, 6)], 'Xã B': months(24, 2, 4, 6) },
      'Đơn vị | KH năm | Lũy kế từ đầu năm',
    );
    const survey = surveyOn('31/03/2025', book, { listed: [] });
    expect(unitIn(survey, 'Xã A')).toBe('42 | 6 | inProgress');
    expect(toldOf(survey).map((line) => line.split('gần nhất: ')[1])).toEqual(['Xã A 24 (T1–T2), 42 (T3).']);
  });

  it('says nothing of plans of each month', () => {
    const book = monthly(
      'KHÁM THAI',
      { 'TYT Ba': [...months(10, 10), ...months(20, 19)], 'TYT Tư': [...months(10, 9), ...months(5, 6)] },
      'Trạm | KH tháng | Thực hiện',
    );
    expect(toldOf(surveyOn('31/03/2025', book, { listed: [] }))).toEqual([]);
  });
});

describe('a year’s target that tabs repeat, and communes that were merged in July', () => {
  const listed = readListedUnits(
    gridOf(
      'TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào | Từ ngày',
      '1 | Xã Hòa Lạc | | |',
      '2 | Xã Đại Đồng | | | Xã Hòa Lạc | 01/07/2025',
      '3 | Xã An Bình | | |',
    ),
  );
  const book = (after: number) =>
    monthly('PHÁT TRIỂN ĐOÀN VIÊN', {
      'Xã Hòa Lạc': [...months(24, 2, 2, 2, 2, 2, 0), ...months(after, 3, 3)],
      'Xã Đại Đồng': months(12, 1, 1, 1, 1, 1, 1),
      'Xã An Bình': months(24, 2, 2, 2, 2, 2, 2, 2, 2),
    });

  it('is each commune’s own on the day before', () => {
    const on = followOn('30/06/2025', book(36), { listed });
    expect(unitIn(on.survey, 'Xã Hòa Lạc')).toBe('24 | 10 | late');
    expect(unitIn(on.survey, 'Xã Đại Đồng')).toBe('12 | 6 | onPace');
  });

  it('is the sum afterwards, of which nothing is told; what is not the sum is', () => {
    const on = followOn('31/08/2025', book(36), { listed });
    expect(unitIn(on.survey, 'Xã Hòa Lạc')).toBe('36 | 22 | late');
    expect(monthsOf(on, 'Xã Hòa Lạc')).toBe('3 3 3 3 3 1! 3 3 - - - -');
    expect(toldOf(on.survey)).toEqual([]);
    expect(toldOf(surveyOn('31/08/2025', book(63), { listed }))).toEqual([
      expect.stringContaining('Xã Hòa Lạc 24 (T1–T6), 63 (T7–T8)'),
    ]);
  });
});

describe('a year’s target that tabs repeat, under a register', () => {
  const HEAD = 'Chỉ tiêu | Đơn vị | KH giao | Từ ngày';
  const given = (...rows: readonly string[]): Workbook => ({
    tabs: [...COMMUNES.tabs, { name: 'Giao chỉ tiêu', values: gridOf(HEAD, ...rows) }],
  });

  it('judges the months before the day of the register', () => {
    // K(18) since July: 11 − 9 = 2 and 12 − 11 = 1; until June 2 a month of 24.
    const on = followOn('31/08/2025', given('Phát triển đoàn viên | Xã Bình Minh | 18 | 01/07/2025'));
    expect(unitIn(on.survey, 'Xã Bình Minh')).toBe('18 | 15 | onPace');
    expect(monthsOf(on, 'Xã Bình Minh')).toBe('1! 2 1! 2 1! 2 3 3 - - - -');
    expect(paceOf(on, 'Xã Bình Minh')).toBe('15 of 12, 5/8 months, 1 more a month');
  });

  it('is told from what the register gives, and is taken once', () => {
    const foot = footnotes(surveyOn('31/08/2025', given('Phát triển đoàn viên | Xã An Bình | 30')), []);
    expect(foot).toContain(
      'Phát triển đoàn viên: cần xem lại, KH trong biểu khác KH giao, đang tính theo KH giao: Xã An Bình (biểu ghi 24, giao 30).',
    );
    expect(foot.join('\n')).toContain('KH cả năm lấy một lần');
  });
});

describe('a year’s target that forms of quarters repeat', () => {
  const NAMES = ['Kết nạp đoàn viên | người', 'Tin, bài | bài', 'Lớp tập huấn | lớp'];
  /** A form a quarter of each school: plan and result of the first indicator; the others have 12 and 3 in each. */
  const formsOf = (units: Months): Workbook => ({
    tabs: Object.entries(units).flatMap(([unit, own]) =>
      own.map(([plan, result], at) => ({
        name: `${unit.replace('Trường ', '')} Q${at + 1}`,
        values: gridOf(
          `KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ ${['I', 'II', 'III', 'IV'][at]} NĂM 2025`,
          `Đơn vị: ${unit}`,
          'TT | Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện quý',
          ...NAMES.map(
            (name, row) => `${row + 1} | ${name} | ${row === 0 ? `${plan} | ${result}` : '12 | 3'}`,
          ),
        ),
      })),
    ),
  });
  const book = formsOf({
    'Trường Hòa An': [...months(40, 8, 11), ...months(60, 20)],
    'Trường Hà Quảng': months(20, 6, 5, 4),
  });

  it('is on each day the last that has begun, and told', () => {
    const [may, october] = ['30/06/2025', '10/10/2025'].map((day) => surveyOn(day, book, { listed: [] }));
    if (may === undefined || october === undefined) throw new RangeError('Give two days');
    expect(unitIn(may, 'Trường Hòa An').split(' | ')[0]).toBe('40');
    expect(unitIn(october, 'Trường Hòa An')).toBe('60 | 39 | inProgress');
    expect(toldOf(may)).toEqual([]);
    expect(toldOf(october)).toEqual([
      expect.stringContaining('Trường Hòa An 40 (Hòa An Q1–Hòa An Q2), 60 (Hòa An Q3)'),
    ]);
  });
});
