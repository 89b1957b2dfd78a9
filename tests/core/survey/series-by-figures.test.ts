import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const AFTER_YEAR = { year: 2025, month: 1, day: 9 };

/** Reads tabs of one title and header: by the tab's name a line above, and of each unit [name, ...figures]. */
function read(
  header: readonly string[],
  tabs: readonly (readonly [tab: string, lines: readonly string[], rows: readonly (readonly Cell[])[]])[],
  today: CalendarDate = AFTER_YEAR,
) {
  const sheets = tabs.map(([name, lines, rows]) =>
    tabOf(name, [...lines.map((line) => [line]), [...header], ...rows]),
  );
  const survey = surveyWorkbook({ tabs: sheets }, { today, listed: [], answers: new Map() });
  const problems = survey.problems.map(({ kind, place }) => `${kind} ${place.tab}`);
  return { told: inShort(survey), foot: footnotes(survey, []), problems };
}

/** Rows of units with one plan each and, by tab, what they have done. */
function rowsOf(
  plans: Readonly<Record<string, number>>,
  done: readonly number[],
): readonly (readonly Cell[])[] {
  return Object.entries(plans).map(([name, plan], index) => [name, plan, done[index] ?? '']);
}

const SCHOOLS = {
  'Trường TH Bế Triều': 20,
  'Trường TH Nà Rị': 16,
  'Trường THCS Cô Ba': 30,
  'Trường TH Lũng Nặm': 12,
};

describe('results that are counted up from tab to tab and do not say so', () => {
  it('are the last ones where these, not their sum, keep pace with the year’s plan', () => {
    const results = [
      [5, 4, 7, 3],
      [10, 9, 14, 6],
      [15, 12, 23, 9],
      [20, 15, 31, 12],
    ];
    const { told, foot, problems } = read(
      ['Trường', 'KH năm', 'Đã trồng'],
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((tab, index) => [
        tab,
        [`TRỒNG CÂY ${tab.toUpperCase()} NĂM 2024`],
        rowsOf(SCHOOLS, results[index] ?? []),
      ]),
    );
    expect(told).toEqual({
      'Trồng cây': [
        'Trường TH Bế Triều 20 | 20 met',
        'Trường TH Nà Rị 16 | 15 below',
        'Trường THCS Cô Ba 30 | 31 exceeded',
        'Trường TH Lũng Nặm 12 | 12 met',
      ],
    });
    expect(foot).toContain(
      'Trồng cây: lấy số của kỳ gần nhất, Quý IV; không cộng Quý I, Quý II, Quý III (số tăng dần qua các kỳ, kỳ cuối chứ không phải tổng các kỳ hợp với KH).',
    );
    expect(problems).toEqual([]);
  });

  it('are so in the last two months of half a year, and the plan is not due', () => {
    const results = [
      [40, 33, 61],
      [49, 41, 74],
    ];
    const plans = {
      'Trạm Y tế xã Yên Sơn': 100,
      'Trạm Y tế xã Đức Long': 80,
      'Trạm Y tế phường Thục Phán': 150,
    };
    const { told } = read(
      ['Trạm', 'KH năm', 'Đã khám'],
      [5, 6].map((month, index) => [
        `T${month}`,
        [`KHÁM SỨC KHỎE THÁNG ${month}/2024`],
        rowsOf(plans, results[index] ?? []),
      ]),
    );
    expect(told['Khám sức khỏe']?.[0]).toBe('Trạm Y tế xã Yên Sơn 100 | 49 inProgress');
  });

  it('are so where a line above the header says it, and every tab repeats a plan without its time', () => {
    const tabs = (line: readonly string[]) =>
      read(
        ['Chi nhánh', 'Kế hoạch', 'Thực hiện'],
        [
          [
            'Tháng 1',
            ['HUY ĐỘNG TIỀN GỬI THÁNG 1/2024', ...line],
            rowsOf({ 'PGD Số 1': 600, 'PGD Số 2': 480, 'PGD Số 3': 240 }, [60, 30, 22]),
          ],
          [
            'Tháng 2',
            ['HUY ĐỘNG TIỀN GỬI THÁNG 2/2024', ...line],
            rowsOf({ 'PGD Số 1': 600, 'PGD Số 2': 480, 'PGD Số 3': 240 }, [90, 85, 40]),
          ],
        ],
      );
    expect(tabs(['(Số liệu lũy kế từ đầu năm)']).told['Huy động tiền gửi']).toEqual(
      expect.arrayContaining([expect.stringContaining('600 | 90')]),
    );
    const silent = tabs([]);
    expect(silent.told['Huy động tiền gửi']?.[0]).toBe('PGD Số 1 600 | 90 inProgress');
  });

  it('stay added where each quarter has more to do than the one before, or falls anywhere', () => {
    const own = [
      [2, 2, 3, 1],
      [4, 3, 6, 2],
      [6, 5, 9, 4],
      [8, 6, 13, 5],
    ];
    const read4 = (results: readonly (readonly number[])[]) =>
      read(
        ['Trường', 'KH năm', 'Đã trồng'],
        ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((tab, index) => [
          tab,
          [`TRỒNG CÂY ${tab.toUpperCase()} NĂM 2024`],
          rowsOf(SCHOOLS, results[index] ?? []),
        ]),
      );
    const rising = read4(own);
    expect(rising.told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 20 met');
    expect(rising.problems).toEqual([]);
    const falling = read4([...own].reverse());
    expect(falling.told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 20 met');
    expect(falling.foot).toContain(
      'Trồng cây: cộng 4 kỳ (Quý I, Quý II, Quý III, Quý IV), KH cả năm lấy một lần.',
    );
  });

  it('are asked about where the sum and the last both keep pace', () => {
    const { foot, problems } = read(
      ['Trường', 'KH năm', 'Đã trồng'],
      [
        ['Quý I', ['TRỒNG CÂY QUÝ I NĂM 2024'], rowsOf(SCHOOLS, [3, 2, 4, 2])],
        ['Quý II', ['TRỒNG CÂY QUÝ II NĂM 2024'], rowsOf(SCHOOLS, [8, 7, 13, 5])],
      ],
    );
    expect(foot).toContain(
      'Trồng cây: cộng 2 kỳ (Quý I, Quý II), KH cả năm lấy một lần; cũng có thể là “Lấy kỳ gần nhất”, đổi ở Danh mục chỉ tiêu ▸ Cách tính.',
    );
    expect(problems).toEqual(['unclearPeriods Quý II']);
  });

  it('are added where a header says that they are of the quarter alone, whatever they look like', () => {
    const { told } = read(
      ['Trường', 'KH năm', 'Trồng trong quý'],
      [
        ['Quý I', ['TRỒNG CÂY QUÝ I NĂM 2024'], rowsOf(SCHOOLS, [5, 4, 7, 3])],
        ['Quý II', ['TRỒNG CÂY QUÝ II NĂM 2024'], rowsOf(SCHOOLS, [10, 9, 14, 6])],
      ],
    );
    expect(told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 15 inProgress');
  });
});

describe('one plan that every tab repeats', () => {
  const WARDS = { 'Phường Sông Bằng': 12, 'Phường Đề Thám': 24, 'Xã Hưng Đạo': 36 };

  it('is taken once where all results together keep pace with it', () => {
    const { told, foot } = read(
      ['Đơn vị', 'Chỉ tiêu giao', 'Kết quả'],
      [1, 2, 3].map((month) => [
        `T${month}`,
        [`TUYÊN TRUYỀN PHÁP LUẬT THÁNG ${month} NĂM 2024`],
        rowsOf(WARDS, [1, month === 2 ? 1 : 2, 3]),
      ]),
    );
    expect(Object.values(told)).toEqual([
      [
        'Phường Sông Bằng 12 | 3 inProgress',
        'Phường Đề Thám 24 | 5 inProgress',
        'Xã Hưng Đạo 36 | 9 inProgress',
      ],
    ]);
    expect(foot.join()).toContain(
      'cộng 3 kỳ (T1, T2, T3), KH lấy một lần (các kỳ ghi cùng một KH, tổng kết quả hợp với một KH).',
    );
  });

  it('is added where the results of each tab are of its size, and the foot says why', () => {
    const { told, foot, problems } = read(
      ['Đơn vị', 'Chỉ tiêu giao', 'Kết quả'],
      [1, 2, 3].map((month) => [
        `T${month}`,
        [`TUYÊN TRUYỀN PHÁP LUẬT THÁNG ${month} NĂM 2024`],
        rowsOf(WARDS, [12, month === 2 ? 20 : 25, 33]),
      ]),
    );
    expect(Object.values(told)[0]).toEqual([
      'Phường Sông Bằng 36 | 36 met',
      'Phường Đề Thám 72 | 70 below',
      'Xã Hưng Đạo 108 | 99 below',
    ]);
    expect(foot.join()).toContain(
      'cộng 3 kỳ (T1, T2, T3), KH cộng 3 kỳ (các kỳ ghi cùng một KH, kết quả hợp với KH từng kỳ).',
    );
    expect(problems).toEqual([]);
  });

  it('is asked about where the results fit neither', () => {
    const { told, foot, problems } = read(
      ['Đơn vị', 'Chỉ tiêu giao', 'Kết quả'],
      [1, 2, 3].map((month) => [
        `T${month}`,
        [`TUYÊN TRUYỀN PHÁP LUẬT THÁNG ${month} NĂM 2024`],
        rowsOf(WARDS, [0, month === 2 ? 2 : 0, 1]),
      ]),
    );
    expect(Object.values(told)[0]?.[1]).toBe('Phường Đề Thám 24 | 2 inProgress');
    expect(foot.join()).toContain('cũng có thể là “Cộng các kỳ”');
    expect(problems).toEqual(['unclearPeriods T3']);
  });

  it('is each tab’s own where its header says so', () => {
    const { told } = read(
      ['Đơn vị', 'KH tháng', 'Kết quả'],
      [1, 2].map((month) => [
        `T${month}`,
        [`TUYÊN TRUYỀN PHÁP LUẬT THÁNG ${month} NĂM 2024`],
        rowsOf(WARDS, [1, 2, 3]),
      ]),
    );
    expect(Object.values(told)[0]?.[0]).toBe('Phường Sông Bằng 24 | 2 below');
  });
});
