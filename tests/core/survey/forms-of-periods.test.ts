import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Figures = readonly (readonly number[])[];

const HEADINGS = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const NAMES = [
  ['Kết nạp đoàn viên', 'người'],
  ['Tin, bài', 'bài'],
  ['Thu quỹ xã hội', 'triệu đồng'],
  ['Lớp tập huấn', 'lớp'],
] as const;
const QUARTERS = ['I', 'II', 'III', 'IV'];

function block(plans: readonly number[], results: readonly number[]): readonly (readonly Cell[])[] {
  const rows = NAMES.map(([name, measure], at) => [
    at + 1,
    name,
    measure,
    plans[at] ?? '',
    results[at] ?? '',
  ]);
  return [HEADINGS, ...rows];
}

/** What the page has of an indicator, and what its foot says of how periods go together. */
function read(tabs: readonly ReturnType<typeof tabOf>[], indicator = 0) {
  const survey = surveyTabs(tabs);
  const name = NAMES[indicator]?.[0] ?? '';
  return {
    lines: verdicts(survey)[indicator]?.slice(1),
    foot: footnotes(survey, []).filter((line) => line.startsWith(`${name}: `) && /kỳ/.test(line)),
  };
}

const TO_DATE: Readonly<Record<string, readonly [plans: readonly number[], Figures]>> = {
  'Hòa An': [
    [40, 24, 120, 3],
    [
      [8, 5, 30, 0],
      [19, 12, 61, 1],
      [31, 18, 88, 1],
      [41, 23, 119, 2],
    ],
  ],
  'Hà Quảng': [
    [20, 12, 80, 2],
    [
      [6, 3, 22, 1],
      [11, 6, 39, 1],
      [15, 9, 61, 2],
      [19, 13, 82, 2],
    ],
  ],
  'Bảo Lạc': [
    [30, 18, 100, 2],
    [
      [7, 4, 20, 0],
      [16, 9, 55, 1],
      [21, 14, 77, 1],
      [30, 17, 103, 1],
    ],
  ],
};

/** What each quarter adds to the one before. */
function each(figures: Figures): Figures {
  return figures.map((own, at) => own.map((value, row) => value - (figures[at - 1]?.[row] ?? 0)));
}

function aTabAQuarter(figuresOf: (figures: Figures) => Figures) {
  return Object.entries(TO_DATE).flatMap(([unit, [plans, figures]]) =>
    figuresOf(figures).map((results, at) =>
      tabOf(`${unit} Q${at + 1}`, [
        [`KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ ${QUARTERS[at]} NĂM 2024`],
        [`Đơn vị: LĐLĐ huyện ${unit}`],
        ...block(plans, results),
      ]),
    ),
  );
}

describe('forms of several periods', () => {
  it('are told by the latest where their figures are counted up and no heading says so', () => {
    const { lines, foot } = read(aTabAQuarter((figures) => figures));
    expect(lines).toEqual([
      'LĐLĐ huyện Hòa An 41/40 Vượt',
      'LĐLĐ huyện Hà Quảng 19/20 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 30/30 Đạt',
    ]);
    expect(foot).toEqual([
      'Kết nạp đoàn viên: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị (số tăng dần qua các kỳ, kỳ cuối chứ không phải tổng các kỳ hợp với KH).',
    ]);
  });

  it('are counted up as a whole, small figures that stay the same for a quarter too', () => {
    expect(
      read(
        aTabAQuarter((figures) => figures),
        3,
      ).lines,
    ).toEqual([
      'LĐLĐ huyện Hòa An 2/3 Chưa đạt',
      'LĐLĐ huyện Hà Quảng 2/2 Đạt',
      'LĐLĐ huyện Bảo Lạc 1/2 Chưa đạt',
    ]);
  });

  it('are added, with the one plan that all of them repeat', () => {
    const { lines, foot } = read(aTabAQuarter(each));
    expect(lines).toEqual([
      'LĐLĐ huyện Hòa An 41/40 Vượt',
      'LĐLĐ huyện Hà Quảng 19/20 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 30/30 Đạt',
    ]);
    expect(foot).toEqual([
      'Kết nạp đoàn viên: cộng các kỳ trong biểu của mỗi đơn vị, KH lấy một lần (các kỳ ghi cùng một KH, tổng kết quả hợp với một KH).',
    ]);
  });

  it('of one unit are decided by all of its indicators together', () => {
    const [plans, figures] = TO_DATE['Hòa An'] ?? [[], []];
    const tabs = figures.map((results, at) =>
      tabOf(`Tháng ${at + 9}`, [
        [`KẾT QUẢ THÁNG ${at + 9} NĂM 2024`],
        ['Đơn vị: Công đoàn ngành Y tế'],
        ...block(plans, results),
      ]),
    );
    expect(read(tabs).lines).toEqual(['Công đoàn ngành Y tế 41/40 Vượt']);
  });

  it('of months that each have a plan and a result of their own are added', () => {
    const results = [
      [3, 2, 11, 0],
      [5, 2, 9, 1],
      [4, 3, 12, 1],
    ];
    const tabs = results.map((own, at) =>
      tabOf(`T${at + 9}`, [
        [`KẾT QUẢ THÁNG ${at + 9} NĂM 2024`],
        ['Đơn vị: Trường Tiểu học Sơn Lộ'],
        ...block([4, 2, 10, 1], own),
      ]),
    );
    const { lines, foot } = read(tabs);
    expect(lines).toEqual(['Trường Tiểu học Sơn Lộ 12/12 Đạt']);
    expect(foot).toEqual([expect.stringContaining('KH cộng các kỳ (các kỳ ghi cùng một KH, kết quả hợp')]);
  });

  it.each([
    ['what each of them did', each],
    ['what was done by then', (figures: Figures) => figures],
  ])('stand one below another in a tab under lines that name the quarter: %s', (_, figuresOf) => {
    const tabs = Object.entries(TO_DATE).map(([unit, [plans, figures]]) =>
      tabOf(unit, [
        [`BÁO CÁO KẾT QUẢ NĂM 2024 CỦA LĐLĐ HUYỆN ${unit.toUpperCase()}`],
        ...figuresOf(figures).flatMap((results, at) => [
          [`${QUARTERS[at]}. QUÝ ${QUARTERS[at]}`],
          ...block(plans, results),
          [],
        ]),
      ]),
    );
    expect(read(tabs).lines?.map((line) => line.replace(/^.*?(?=\d)/, ''))).toEqual([
      '41/40 Vượt',
      '19/20 Chưa đạt',
      '30/30 Đạt',
    ]);
  });

  it('of a quarter under a title of the year are measured by the year where no more is done than a quarter of it', () => {
    const tabs = Object.entries(TO_DATE).map(([unit, [plans, figures]]) =>
      tabOf(unit, [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
        ['Quý III'],
        ...block(plans, each(figures)[2] ?? []),
      ]),
    );
    expect(read(tabs).lines).toEqual([
      'Hòa An 12/40 Đang thực hiện',
      'Hà Quảng 4/20 Đang thực hiện',
      'Bảo Lạc 5/30 Đang thực hiện',
    ]);
  });
});

/** A tab a unit whose columns are times. */
function inColumns(
  headings: readonly string[],
  cellsOf: (plan: number, toDate: readonly number[]) => readonly Cell[],
  bands: readonly string[] = [],
) {
  return Object.entries(TO_DATE).map(([unit, [plans, figures]]) =>
    tabOf(unit, [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
      ...(bands.length === 0 ? [] : [['TT', 'Chỉ tiêu', 'ĐVT', ...bands]]),
      [...(bands.length === 0 ? ['TT', 'Chỉ tiêu', 'ĐVT'] : ['', '', '']), ...headings],
      ...NAMES.map(([name, measure], at) => [
        at + 1,
        name,
        measure,
        ...cellsOf(
          plans[at] ?? 0,
          figures.map((own) => own[at] ?? 0),
        ),
      ]),
    ]),
  );
}

const REACHED = ['Hòa An 41/40 Vượt', 'Hà Quảng 19/20 Chưa đạt', 'Bảo Lạc 30/30 Đạt'];
const apart = (toDate: readonly number[]) => toDate.map((value, at) => value - (toDate[at - 1] ?? 0));

describe('forms whose columns are parts of the year without a sum', () => {
  it.each([
    [
      'quarters that are added',
      ['KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      apart,
      /KH cả năm lấy một lần/,
    ],
    [
      'quarters that are counted up',
      ['Kế hoạch', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      (toDate: readonly number[]) => toDate,
      /số tăng dần qua các kỳ/,
    ],
    [
      'results of quarters',
      ['Chỉ tiêu năm 2024', 'TH quý I', 'TH quý II', 'TH quý III', 'TH quý IV'],
      apart,
      /KH cả năm lấy một lần/,
    ],
  ])('%s', (_, headings, cellsOf, told) => {
    const { lines, foot } = read(inColumns(headings, (plan, toDate) => [plan, ...cellsOf(toDate)]));
    expect(lines).toEqual(REACHED);
    expect(foot).toEqual([expect.stringMatching(told)]);
  });

  it('have a plan for each where bands say so, and leave out quarters to come', () => {
    const bands = ['Quý I', '', 'Quý II', '', 'Quý III', '', 'Quý IV', ''];
    const tabs = inColumns(
      ['KH', 'TH', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      (plan, toDate) => apart(toDate).flatMap((value, at) => [plan / 4, at === 3 ? '' : value]),
      bands,
    );
    expect(read(tabs).lines?.[0]).toBe('Hòa An 31/30 Vượt');
  });

  it('of one unit and indicator are asked about', () => {
    const [tab] = inColumns(['KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'], (plan, toDate) => [
      plan,
      ...toDate,
    ]);
    const alone = tab === undefined ? [] : [{ ...tab, name: 'LĐLĐ Hòa An', values: tab.values.slice(0, 3) }];
    expect(problems(surveyTabs(alone))).toEqual(['unclearParts LĐLĐ Hòa An 2:5']);
  });
});
