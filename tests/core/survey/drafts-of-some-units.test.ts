import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

type Rows = readonly (readonly Cell[])[];

interface Told {
  readonly tab: string;
  readonly title?: string;
  readonly head?: string;
  readonly rows: Rows;
}

function tabTelling({ tab, title, head = 'Đã tiêm', rows }: Told): Tab {
  return tabOf(tab, [
    ...(title === undefined ? [] : [[title]]),
    ['TT', 'Đơn vị', 'Kế hoạch', head],
    ...rows.map((row, at): readonly Cell[] => [at + 1, ...row]),
  ]);
}

/** What the page says of two versions of a table. */
function told(tabs: readonly Told[]): readonly string[] {
  const lines = footnotes(surveyTabs(tabs.map(tabTelling)), []);
  return lines.filter((line) => line.includes('như hai bản của một biểu'));
}

const STATIONS: Rows = [
  ['Trạm Đức Long', 30, 31],
  ['Trạm Bế Triều', 25, 24],
  ['Trạm Nam Tuấn', 20, 20],
  ['Trạm Dân Chủ', 40, 42],
];
const SOME: Rows = [
  ['Trạm Đức Long', 30, 12],
  ['Trạm Bế Triều', 25, ''],
  ['Trạm Nam Tuấn', 20, 7],
];
const TITLE = 'KẾT QUẢ TIÊM CHỦNG TRẺ EM NĂM 2024';

describe('a draft of a table filled in for some of its units', () => {
  it.each(['Nháp', 'Sheet2', 'Bản sao của Chính thức', 'KHÔNG DÙNG', 'Backup 15.12'])(
    'is told as another version, whatever its tab is called: %s',
    (tab) => {
      expect(
        told([
          { tab: 'Chính thức', title: TITLE, rows: STATIONS },
          { tab, rows: SOME },
        ]),
      ).toEqual([
        `Cần xem lại: ${tab}!D2: trang tính này và 'Chính thức' như hai bản của một biểu (khác nhau ở Trạm Đức Long), đang tính cả hai; chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu.`,
      ]);
    },
  );

  it('is told of two units of a school’s classes, before the fair copy too', () => {
    const all: Rows = [
      ['Lớp 6A', 18, 18],
      ['Lớp 6B', 15, 13],
      ['Lớp 7A', 20, 21],
    ];
    const two: Rows = [
      ['Lớp 6A', 18, 18],
      ['Lớp 6B', 15, 9],
    ];
    const [line = ''] = told([
      { tab: 'Nháp', head: 'Đã nộp', rows: two },
      { tab: 'Bản in', title: 'THEO DÕI NỘP KẾ HOẠCH NHỎ NĂM 2024', head: 'Đã nộp', rows: all },
    ]);
    expect(line).toContain("Bản in!D4: trang tính này và 'Nháp'");
    expect(line).toContain('khác nhau ở Lớp 6B');
  });

  it('is told of a bank’s branches whose copy has the first of them no more', () => {
    const branches: Rows = [
      ['PGD Hòa An', 500, 480],
      ['PGD Bảo Lạc', 300, 320],
      ['PGD Hà Quảng', 450, 400],
      ['PGD Hạ Lang', 200, 210],
    ];
    const later = branches.slice(1).map(([unit = '', plan = '']): readonly Cell[] => [unit, plan, 100]);
    const title = 'HUY ĐỘNG TIỀN GỬI NĂM 2024';
    expect(
      told([
        { tab: 'Huy động', title, head: 'Đã huy động', rows: branches },
        { tab: 'Cũ', head: 'Đã huy động', rows: later },
      ]),
    ).toHaveLength(1);
  });

  it.each<[string, readonly Told[]]>([
    [
      'other targets',
      [
        { tab: 'Chính thức', title: TITLE, rows: STATIONS },
        { tab: 'Nháp', rows: SOME.map(([unit = '', plan, done = '']) => [unit, Number(plan) * 2, done]) },
      ],
    ],
    [
      'another thing under a heading that says nothing',
      [
        {
          tab: 'Khiếu nại',
          title: 'KẾT QUẢ GIẢI QUYẾT KHIẾU NẠI NĂM 2024',
          head: 'Thực hiện',
          rows: STATIONS,
        },
        { tab: 'Tố cáo', title: 'KẾT QUẢ GIẢI QUYẾT TỐ CÁO NĂM 2024', head: 'Thực hiện', rows: SOME },
      ],
    ],
    [
      'another unit among them',
      [
        { tab: 'Chính thức', title: TITLE, rows: STATIONS },
        { tab: 'Nháp', rows: [...SOME.slice(0, 2), ['Trạm Hồng Việt', 20, 7]] },
      ],
    ],
    [
      'one target of all',
      [
        {
          tab: 'Chính thức',
          title: TITLE,
          rows: STATIONS.map(([unit = '', , done = '']) => [unit, 12, done]),
        },
        { tab: 'Bộ phận B', rows: SOME.map(([unit = '', , done = '']) => [unit, 12, done]) },
      ],
    ],
    [
      'another month',
      [
        { tab: 'Tháng 10', title: 'KẾT QUẢ TIÊM CHỦNG THÁNG 10/2024', rows: STATIONS },
        { tab: 'Tháng 11', title: 'KẾT QUẢ TIÊM CHỦNG THÁNG 11/2024', rows: SOME },
      ],
    ],
  ])('is none with %s', (_, tabs) => {
    expect(told(tabs)).toEqual([]);
  });
});
