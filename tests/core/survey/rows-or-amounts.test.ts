import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number): Cell => ({ year: 2024, month, day: 5 });

/** A log whose line gives a target, with a row for each event of two units: three of the first, one of the second. */
function judged(line: string, heading: string | readonly string[], amounts: Rows, plan: Rows | null = null) {
  const names = ['Xã Ea Tul', 'Xã Ea Kao', 'Xã Ea Tul', 'Xã Ea Tul'];
  const survey = surveyTabs([
    tabOf('Sổ', [
      ['SỔ CÔNG TÁC HỘI NĂM 2024'],
      ...(line === '' ? [] : [[line]]),
      ['TT', 'Ngày', 'Xã', 'Nội dung', ...[heading].flat()],
      ...names.map((name, at) => [at + 1, day(at + 1), name, `Việc ${at}`, ...(amounts[at] ?? [])]),
    ]),
    ...(plan === null ? [] : [tabOf('Giao', plan)]),
  ]);
  const foot = footnotes(survey, []).join('\n');
  return { lines: verdicts(survey), foot, told: problems(survey) };
}

describe('a target in the lines of a log with amounts', () => {
  it.each<[string, string, readonly string[], Rows]>([
    ['events beside persons', 'Chỉ tiêu: mỗi xã 2 lớp/năm', ['Số học viên'], [[40], [35], [42], [38]]],
    [
      'houses beside money',
      'Kế hoạch: mỗi xã xây 2 căn nhà đại đoàn kết',
      ['Số tiền hỗ trợ (triệu đồng)'],
      [[50], [50], [60], [50]],
    ],
    [
      'persons beside a volume',
      'Mỗi xã vận động tối thiểu 2 người',
      ['Lượng sữa (lít)'],
      [[120], [90], [110], [75]],
    ],
    [
      'visits beside persons and money',
      'Định mức: mỗi xã 2 chuyến',
      ['Số người', 'Kinh phí (nghìn đồng)'],
      [
        [30, 900],
        [45, 800],
        [28, 700],
        [50, 900],
      ],
    ],
    ['a figure alone beside money', 'Chỉ tiêu: 2', ['Số tiền'], [[5e5], [4e5], [5e5], [5e5]]],
  ])('is of the rows where it counts another thing: %s', (_, line, headings, amounts) => {
    const { lines, foot } = judged(line, headings, amounts);
    expect(lines[0]?.slice(1)).toEqual(['Xã Ea Tul 3/2 Vượt', 'Xã Ea Kao 1/2 Chưa đạt']);
    expect(foot).toContain(`: đếm 4 dòng năm 2024 của 'Sổ'.`);
  });

  it.each<[string, string, readonly string[], Rows, string]>([
    [
      'the same thing',
      'Chỉ tiêu: mỗi xã 100 học viên',
      ['Số học viên dự'],
      [[40], [35], [42], [38]],
      'Xã Ea Tul 120/100 Vượt',
    ],
    ['money', 'Chỉ tiêu: mỗi xã 50 triệu đồng', ['Số tiền (triệu đồng)'], [[20], [15], [20], [5]], '45/50'],
    ['another word for it', 'Chỉ tiêu: mỗi xã 90 đoàn viên', ['Số người'], [[40], [35], [30], [18]], '88/90'],
    ['a heading that says nothing', 'Chỉ tiêu: mỗi xã 9 suất quà', ['Số lượng'], [[2], [3], [3], [3]], '8/9'],
    ['members of the Party', 'Chỉ tiêu: mỗi xã 6 đồng chí', ['Số đồng chí'], [[2], [3], [2], [1]], '5/6'],
    [
      'one of two columns',
      'Chỉ tiêu: mỗi xã 6 buổi',
      ['Số buổi', 'Số người'],
      [
        [2, 90],
        [1, 30],
        [2, 80],
        [1, 40],
      ],
      '5/6',
    ],
  ])('is of the sum where it is of %s', (_, line, headings, amounts, first) => {
    const { lines, foot } = judged(line, headings, amounts);
    expect(lines[0]?.[1]).toContain(first);
    expect(foot).toContain(`cộng 4 dòng năm 2024 của 'Sổ'`);
  });

  it('is called by what it counts where no title says what the rows are', () => {
    const survey = surveyTabs([
      tabOf('Sheet1', [
        ['Chỉ tiêu: mỗi xã 2 lớp/năm'],
        ['TT', 'Ngày', 'Xã', 'Nội dung', 'Số người dự'],
        [1, day(1), 'Xã Ea Tul', 'a', 40],
        [2, day(2), 'Xã Ea Kao', 'b', 30],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([['Số lớp', 'Xã Ea Tul 1/2 Chưa đạt', 'Xã Ea Kao 1/2 Chưa đạt']]);
  });

  it('is nobody’s where neither words nor figures tell, and this is said', () => {
    const { lines, told } = judged('Chỉ tiêu: mỗi xã 2 hộ', ['Số người'], [[2], [3], [1], [2]]);
    expect(lines[0]?.[1]).toBe('Xã Ea Tul 5/blank Chưa có KH');
    expect(told).toContain('unusedTarget Sổ 2:1');
  });
});

describe('a tab of targets beside a log with amounts', () => {
  const plan = (title: string, heading: string, targets: readonly [number, number]): Rows => [
    [title],
    ['TT', 'Xã', heading],
    [1, 'Xã Ea Tul', targets[0]],
    [2, 'Xã Ea Kao', targets[1]],
  ];
  const GIVEN: Rows = [[500_000], [400_000], [1_000_000], [700_000]];

  it.each([
    ['Số lượt', 'KẾ HOẠCH CÔNG TÁC HỘI NĂM 2024'],
    ['Chỉ tiêu', 'CHỈ TIÊU CÔNG TÁC HỘI NĂM 2024'],
    ['Kế hoạch (hộ)', 'GIAO CHỈ TIÊU CÔNG TÁC HỘI NĂM 2024'],
  ])('gives them to the rows, not to the money: %s', (heading, title) => {
    const { lines, foot } = judged('', ['Số tiền'], GIVEN, plan(title, heading, [3, 2]));
    expect(lines[0]?.slice(1)).toEqual(['Xã Ea Tul 3/3 Đạt', 'Xã Ea Kao 1/2 Chưa đạt']);
    expect(foot).toContain("đếm 4 dòng năm 2024 của 'Sổ'");
  });

  it.each([['Kế hoạch'], ['Chỉ tiêu (đồng)'], ['Số giao']])('gives them to the money: %s', (heading) => {
    const targets = plan('CHỈ TIÊU CÔNG TÁC HỘI NĂM 2024', heading, [2_000_000, 500_000]);
    const { lines } = judged('', ['Số tiền'], GIVEN, targets);
    expect(lines[0]).toContain('Xã Ea Tul 2200000/2000000 Vượt');
  });

  const EVENTS: readonly [string, Cell][] = [
    ['Xã Ea Tul', 500_000],
    ['Xã Ea Kao', 400_000],
    ['Xã Ea Tul', 1_000_000],
    ['Xã Ea Tul', 700_000],
  ];

  /** A log of a name of its own beside a tab that gives targets by that name, or by another. */
  function named(tab: string, title: string, heading: string, targets: readonly [number, number]) {
    const survey = surveyTabs([
      tabOf(tab, [
        [title],
        ['TT', 'Ngày', 'Xã', 'Nội dung', 'Số tiền (đồng)'],
        ...EVENTS.map(([name, amount], at) => [at + 1, day(at + 1), name, `việc ${at}`, amount]),
      ]),
      tabOf('Giao', plan('CHỈ TIÊU GIAO NĂM 2024', heading, targets)),
    ]);
    return { lines: verdicts(survey), survey };
  }

  it.each([
    ['Sổ thăm hỏi', 'SỔ THEO DÕI THĂM HỎI, TRỢ CẤP TẾT NĂM 2024', 'Sổ thăm hỏi'],
    ['Hiến máu', 'SỔ CHI HỖ TRỢ NGƯỜI HIẾN MÁU NĂM 2024', 'Hiến máu'],
    ['Sổ', 'SỔ TẶNG QUÀ NĂM 2024', 'Số lượt tặng quà'],
  ])(
    'gives them to the rows where they go by the log’s name and count otherwise: %s',
    (tab, title, heading) => {
      const { lines } = named(tab, title, heading, [3, 2]);
      expect(lines[0]?.slice(1)).toEqual(['Xã Ea Tul 3/3 Đạt', 'Xã Ea Kao 1/2 Chưa đạt']);
    },
  );

  it('gives them to the money where they go by the log’s name and are money', () => {
    const { lines } = named('Thu quỹ', 'SỔ THU QUỸ NĂM 2024', 'Thu quỹ', [2_000_000, 500_000]);
    expect(lines[0]).toContain('Xã Ea Tul 2200000/2000000 Vượt');
  });

  it.each([
    ['Thu quỹ', 'SỔ THU QUỸ NĂM 2024', 'Thu quỹ'],
    ['Thu quỹ', 'SỔ THU QUỸ NĂM 2024', 'Số tiền'],
    ['Đoàn phí', 'SỔ THU ĐOÀN PHÍ NĂM 2024', 'Đoàn phí'],
  ])('judges nothing by them where neither money nor rows can be meant: %s, %s', (tab, title, heading) => {
    const { lines, survey } = named(tab, title, heading, [2, 1]);
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Ea Tul 2200000/blank Chưa có KH',
      'Xã Ea Kao 400000/blank Chưa có KH',
    ]);
    expect(footnotes(survey, []).join('\n')).toContain("Chưa dùng KH giao ở 'Giao'");
  });

  it.each([
    ['Kết nạp đoàn viên', 'Số người'],
    ['Hỗ trợ sinh kế', 'Số hộ'],
    ['Tặng quà Tết', 'Số suất'],
  ])('leaves them to its only amounts where nothing tells otherwise: %s, %s', (name, heading) => {
    const survey = surveyTabs([
      tabOf(name, [
        [`SỔ ${name.toUpperCase()} NĂM 2024`],
        ['TT', 'Ngày', 'Xã', 'Số quyết định', heading],
        [1, day(1), 'Xã Ea Tul', '12/QĐ', 3],
        [2, day(2), 'Xã Ea Tul', '13/QĐ', 3],
        [3, day(3), 'Xã Ea Kao', '14/QĐ', 4],
      ]),
      tabOf('Giao', [
        ['GIAO CHỈ TIÊU NĂM 2024'],
        ['TT', 'Xã', name],
        [1, 'Xã Ea Tul', 6],
        [2, 'Xã Ea Kao', 5],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã Ea Tul 6/6 Đạt', 'Xã Ea Kao 4/5 Chưa đạt']);
  });

  it('names the rows of the log that name no unit', () => {
    const { foot } = judged('Chỉ tiêu: mỗi xã 2 lớp/năm', 'Số học viên', [[40], [35], [42], [38]]);
    expect(foot).not.toContain('không có tên đơn vị');
    const survey = surveyTabs([
      tabOf('Sổ', [
        ['SỔ THU QUỸ NĂM 2024', '', '', ''],
        ['Chỉ tiêu: mỗi xã 500.000 đồng'],
        ['TT', 'Ngày', 'Xã', 'Số tiền'],
        [1, day(1), 'Xã Ea Tul', 500_000],
        [2, day(2), '', 300_000],
        [3, day(3), 'Xã Ea Kao', 200_000],
        [4, { year: 2023, month: 5, day: 5 }, '', 100_000],
      ]),
    ]);
    expect(footnotes(survey, []).join('\n')).toContain('1 dòng (C5) không có tên đơn vị, không tính');
  });
});
