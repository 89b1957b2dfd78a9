import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

type Figures = Readonly<Record<string, readonly number[]>>;

/** A tab of plans under a title. */
function planTab(name: string, title: string, heading: string, plans: Readonly<Record<string, number>>): Tab {
  return tabOf(name, [[title], ['Đơn vị', heading], ...Object.entries(plans)]);
}

/** A tab for each time, with what each unit has then. */
function timeTabs(
  times: readonly string[],
  titleOf: (time: string) => string,
  { header, done }: { readonly header: readonly string[]; readonly done: Figures },
): readonly Tab[] {
  return times.map((time, at) =>
    tabOf(time, [
      [titleOf(time)],
      [...header],
      ...Object.entries(done).map(([name, figures]): readonly Cell[] => [name, figures[at] ?? '']),
    ]),
  );
}

function read(tabs: readonly Tab[], today = { year: 2025, month: 1, day: 9 }) {
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return {
    told: inShort(survey),
    foot: footnotes(survey, []).join('\n'),
    problems: survey.problems.map(({ kind }) => kind),
  };
}

const STATIONS = { 'Trạm Y tế xã Yên Sơn': 410, 'Trạm Y tế xã Đức Long': 268, 'Trạm Y tế xã Cần Yên': 95 };

describe('how much there is at the end of each time, told by a tab for each', () => {
  it('counts by the last one where the plan stands elsewhere and each figure alone is near to it', () => {
    const cards = timeTabs(['T1', 'T2', 'T3'], (tab) => `SỐ NGƯỜI THAM GIA BHYT THÁNG ${tab.slice(1)}/2024`, {
      header: ['Trạm', 'Số người tham gia BHYT'],
      done: {
        'Trạm Y tế xã Yên Sơn': [402, 405, 411],
        'Trạm Y tế xã Đức Long': [270, 269, 265],
        'Trạm Y tế xã Cần Yên': [95, 95, 95],
      },
    });
    const plan = planTab(
      'KH giao',
      'KẾ HOẠCH SỐ NGƯỜI THAM GIA BHYT NĂM 2024',
      'Số người tham gia BHYT',
      STATIONS,
    );
    const { told, foot, problems } = read([...cards, plan]);
    expect(told['Số người tham gia BHYT']).toEqual([
      'Trạm Y tế xã Yên Sơn 410 | 411 exceeded',
      'Trạm Y tế xã Đức Long 268 | 265 inProgress',
      'Trạm Y tế xã Cần Yên 95 | 95 met',
    ]);
    expect(foot).toContain(
      'Số người tham gia BHYT: lấy số của kỳ gần nhất, T3; không cộng T1, T2 (số từng kỳ đều gần bằng KH, cộng các kỳ thì gấp nhiều lần KH).',
    );
    expect(problems).toEqual([]);
  });

  it('stands in Danh mục chỉ tiêu as read, so that staff can choose otherwise', () => {
    const herds = timeTabs(
      ['Quý I', 'Quý II', 'Quý III'],
      (tab) => `TỔNG ĐÀN BÒ SỮA ${tab.toUpperCase()} NĂM 2024`,
      {
        header: ['Đơn vị', 'Tổng đàn bò sữa (con)'],
        done: {
          'Trại Mộc Sơn': [118, 121, 120],
          'Trại Phiêng Luông': [64, 63, 66],
          'Trại Bản Ôn': [240, 240, 238],
        },
      },
    );
    const plan = planTab('Kế hoạch', 'KẾ HOẠCH TỔNG ĐÀN BÒ SỮA NĂM 2024', 'Tổng đàn bò sữa (con)', {
      'Trại Mộc Sơn': 120,
      'Trại Phiêng Luông': 65,
      'Trại Bản Ôn': 240,
    });
    const rows = indicatorRows(proposeSources({ tabs: [plan, ...herds] }, []), new Map());
    const row = rows.find(({ name }) => name === 'Tổng đàn bò sữa');
    expect(row?.calculation).toBe('latestPeriod');
    expect(row?.calculations).toContain('addResults');
  });

  it('counts so where every tab repeats the year’s plan', () => {
    const tabs = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((name, at) =>
      tabOf(name, [
        [`HỘ DÙNG ĐIỆN ${name.toUpperCase()} NĂM 2024`],
        ['Điện lực', 'KH năm', 'Số hộ dùng điện'],
        ['Điện lực Hà Quảng', 1200, [1190, 1197, 1203, 1205][at] ?? ''],
        ['Điện lực Trùng Khánh', 980, [981, 979, 979, 978][at] ?? ''],
        ['Điện lực Bảo Lạc', 640, [630, 633, 635, 639][at] ?? ''],
      ]),
    );
    const { told, problems } = read(tabs);
    expect(Object.values(told)).toEqual([
      [
        'Điện lực Hà Quảng 1200 | 1205 exceeded',
        'Điện lực Trùng Khánh 980 | 978 below',
        'Điện lực Bảo Lạc 640 | 639 below',
      ],
    ]);
    expect(problems).toEqual([]);
  });

  it('is in doubt where figures are small or few, and the foot says what else they may be', () => {
    const debts = timeTabs(['T10', 'T11', 'T12'], (tab) => `TÍN DỤNG THÁNG ${tab.slice(1)}/2024`, {
      header: ['Chi nhánh', 'Nợ xấu (tỷ đồng)'],
      done: { 'PGD Số 1': [0.6, 0.55, 0.5], 'PGD Số 2': [0.4, 0.4, 0.45], 'PGD Số 3': [0.3, 0.35, 0.3] },
    });
    const plan = planTab('KH', 'KẾ HOẠCH TÍN DỤNG NĂM 2024', 'Nợ xấu (tỷ đồng)', {
      'PGD Số 1': 0.5,
      'PGD Số 2': 0.4,
      'PGD Số 3': 0.3,
    });
    const { told, foot, problems } = read([plan, ...debts]);
    expect(Object.values(told)[0]?.[0]).toBe('PGD Số 1 0.5 | 0.5 met');
    expect(foot).toContain(
      'gấp nhiều lần KH); cũng có thể là “Cộng kết quả các kỳ, KH lấy một lần”, đổi ở Danh mục chỉ tiêu ▸ Cách tính.',
    );
    expect(problems).toEqual(['unclearPeriods']);
  });

  it('is doubted of figures that hardly change and have no plan at all', () => {
    const pupils = (done: Figures) =>
      read(
        timeTabs(['Tháng 9', 'Tháng 10', 'Tháng 11'], (tab) => `SĨ SỐ HỌC SINH ${tab.toUpperCase()}/2024`, {
          header: ['Trường', 'Sĩ số học sinh'],
          done,
        }),
      ).foot;
    const doubt = 'cũng có thể là “Lấy kỳ gần nhất”';
    const level = { 'Trường TH Bế Triều': [310, 309, 311], 'Trường TH Nà Rị': [205, 205, 203] };
    expect(pupils({ ...level, 'Trường THCS Cô Ba': [412, 410, 409] })).toContain(doubt);
    const changing = { 'Trường TH Bế Triều': [310, 120, 411], 'Trường TH Nà Rị': [205, 90, 260] };
    expect(pupils({ ...changing, 'Trường THCS Cô Ba': [412, 150, 509] })).not.toContain(doubt);
  });
});

describe('what is done in each time, told by a tab for each', () => {
  const FARMS = { 'HTX Hòa Thuận': 400, 'HTX Phúc Sen': 320, 'HTX Độc Lập': 150 };
  const TREES = 'Số cây đã trồng';

  function planted(done: Figures, header = TREES) {
    const tabs = timeTabs(
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      (tab) => `TRỒNG CÂY ${tab.toUpperCase()} NĂM 2024`,
      {
        header: ['Hợp tác xã', header],
        done,
      },
    );
    return read([planTab('KH 2024', 'KẾ HOẠCH TRỒNG CÂY NĂM 2024', 'Số cây', FARMS), ...tabs]);
  }

  it('is added where all of it together is of the plan, however little it changes', () => {
    const { told, foot, problems } = planted({
      'HTX Hòa Thuận': [100, 101, 99, 102],
      'HTX Phúc Sen': [80, 80, 81, 78],
      'HTX Độc Lập': [40, 38, 39, 36],
    });
    expect(Object.values(told)[0]).toEqual([
      'HTX Hòa Thuận 400 | 402 exceeded',
      'HTX Phúc Sen 320 | 319 below',
      'HTX Độc Lập 150 | 153 exceeded',
    ]);
    expect(foot).not.toContain('cũng có thể');
    expect(problems).toEqual([]);
  });

  it('is the last where it is counted up to the plan in another tab', () => {
    const { told, foot } = planted({
      'HTX Hòa Thuận': [102, 215, 306, 402],
      'HTX Phúc Sen': [70, 165, 240, 318],
      'HTX Độc Lập': [40, 80, 120, 152],
    });
    expect(Object.values(told)[0]?.[1]).toBe('HTX Phúc Sen 320 | 318 below');
    expect(foot).toContain('số tăng dần qua các kỳ');
  });

  it('is added where one unit alone has as much in each time as its plan', () => {
    const { told } = planted({
      'HTX Hòa Thuận': [400, 398, 402, 401],
      'HTX Phúc Sen': [70, 95, 75, 78],
      'HTX Độc Lập': [40, 38, 39, 36],
    });
    expect(Object.values(told)[0]?.[0]).toBe('HTX Hòa Thuận 400 | 1601 exceeded');
  });

  it('is added where its heading says that it is of the time alone', () => {
    const { told } = planted(
      {
        'HTX Hòa Thuận': [390, 400, 402, 401],
        'HTX Phúc Sen': [320, 319, 322, 321],
        'HTX Độc Lập': [150, 149, 151, 150],
      },
      'Số cây đã trồng trong quý',
    );
    expect(Object.values(told)[0]?.[2]).toBe('HTX Độc Lập 150 | 600 exceeded');
  });
});
