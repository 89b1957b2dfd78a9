import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import { nothingFoundSentences } from '../../../src/core/report/nothing-found';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function survey(tabs: readonly Tab[], settings: readonly IndicatorSetting[] = []) {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings });
}

/** The foot of the summary. */
function summaryText(judged: Survey): string {
  return footnotes(judged, []).join('\n');
}

function table(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Tab {
  return tabOf(name, [
    [`${name.toUpperCase()} NĂM 2019`],
    ['TT', ...header],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
}

const FEES = table(
  'Hội phí',
  ['Trường', 'Phải nộp', 'Đã nộp'],
  [
    ['Trường TH Hòa An', 10, 9],
    ['Trường TH Hạ Lang', 10, 10],
  ],
);
const PHONES = table(
  'Danh bạ',
  ['Trường', 'Hiệu trưởng', 'Số giáo viên'],
  [
    ['Trường TH Hòa An', 'A', 20],
    ['Trường TH Trà Lĩnh', 'B', 30],
  ],
);
const LETTERS = tabOf('Đơn thư', [
  ['SỔ THEO DÕI ĐƠN THƯ NĂM 2020'],
  ['Ngày nhận', 'Đơn vị', 'Nội dung'],
  [{ year: 2020, month: 2, day: 3 }, 'Trường TH Hòa An', 'x'],
]);

describe('what the first click includes', () => {
  it('is what has a target; the rest gives neither units nor a period, and is named', () => {
    const judged = survey([FEES, PHONES, LETTERS]);
    expect(inShort(judged)).toEqual({
      'Hội phí': ['Trường TH Hòa An 10 | 9 below', 'Trường TH Hạ Lang 10 | 10 met'],
    });
    expect(judged.period?.label).toBe('năm 2019');
    expect(judged.directory.units).toHaveLength(2);
    expect(leftOutSentences(judged.leftOut)).toEqual([
      "Không sử dụng: 'Danh bạ', 'Đơn thư' (không có KH giao); chọn lại ở Danh mục chỉ tiêu, cột Cách tính.",
    ]);
  });

  it('can be chosen in Danh mục chỉ tiêu, where it stands as not used', () => {
    const tabs = [FEES, PHONES];
    const [, phones] = indicatorRows(proposeSources({ tabs }, []), new Map());
    expect(phones?.calculation).toBe('unused');
    expect(phones?.calculations).toContain('asTyped');
    const key = phones?.key ?? '';
    expect(Object.keys(inShort(survey(tabs, [{ ...AS_RECOGNISED, key }])))).toEqual(['Hội phí']);
    const chosen = survey(tabs, [{ ...AS_RECOGNISED, key, calculation: 'asTyped' }]);
    expect(Object.keys(inShort(chosen))).toEqual(['Hội phí', 'Danh bạ']);
    const withTarget = survey(tabs, [{ ...AS_RECOGNISED, key, target: 25 }]);
    expect(inShort(withTarget)['Danh bạ']).toEqual([
      'Trường TH Hòa An 25 | 20 below',
      'Trường TH Trà Lĩnh 25 | 30 exceeded',
    ]);
  });

  it.each([
    {
      office: 'a co-operative alliance',
      log: [
        ['SỔ THEO DÕI CHO VAY QUỸ HỖ TRỢ NĂM 2020'],
        ['Ngày', 'HTX', 'Thành viên vay', 'Số tiền (đồng)'],
        [{ year: 2020, month: 3, day: 1 }, 'HTX Đồng Tâm', 'a', 30000000],
        [{ year: 2020, month: 4, day: 1 }, 'HTX Đồng Tâm', 'b', 20000000],
        [{ year: 2020, month: 4, day: 9 }, 'HTX Sông Lô', 'c', 10000000],
      ],
      plan: [
        ['DỰ TOÁN GIAO QUỸ NĂM 2020'],
        ['TT', 'HTX', 'Số dự án'],
        [1, 'HTX Đồng Tâm', 3],
        [2, 'HTX Sông Lô', 1],
      ],
      shown: ['HTX Đồng Tâm blank | 50000000 noPlan', 'HTX Sông Lô blank | 10000000 noPlan'],
    },
    {
      office: 'a district hospital, by rows',
      log: [
        ['SỔ GHI CA TRỰC NĂM 2020'],
        ['TT', 'Ngày', 'Khoa', 'Họ và tên'],
        [1, { year: 2020, month: 3, day: 1 }, 'Khoa Nội', 'a'],
        [2, { year: 2020, month: 4, day: 1 }, 'Khoa Nhi', 'b'],
      ],
      plan: [
        ['PHÂN BỔ CHỈ TIÊU ĐÀO TẠO NĂM 2020'],
        ['TT', 'Khoa', 'Lượt cử đi học'],
        [1, 'Khoa Nội', 4],
        [2, 'Khoa Nhi', 2],
      ],
      shown: ['Khoa Nội blank | 1 noPlan', 'Khoa Nhi blank | 1 noPlan'],
    },
    {
      office: 'a school with a table of figures and no log',
      log: [['DANH BẠ CÁC TỔ NĂM 2020'], ['TT', 'Tổ', 'Số giáo viên'], [1, 'Tổ Toán', 9], [2, 'Tổ Văn', 8]],
      plan: [['KẾ HOẠCH DỰ GIỜ NĂM 2020'], ['TT', 'Tổ', 'Tiết dự'], [1, 'Tổ Toán', 30], [2, 'Tổ Văn', 24]],
      shown: ['Tổ Toán blank | 9 noPlan', 'Tổ Văn blank | 8 noPlan'],
    },
  ])('never prints targets as results that no source meets by name: $office', ({ log, plan, shown }) => {
    const judged = survey([tabOf('Kết quả đã ghi', log), tabOf('Giao', plan)]);
    expect(Object.values(inShort(judged))).toEqual([shown]);
    expect(judged.leftOut).toEqual([{ tab: 'Giao', indicator: null, reason: { kind: 'noResult' } }]);
    expect(summaryText(judged)).toContain("Chưa dùng KH giao ở 'Giao' vì chưa có kết quả cùng tên");
  });

  it('still asks about a table of plans that stands alone, and about results whose title names a plan', () => {
    const plan = tabOf('Trồng cây', [
      ['THỰC HIỆN KẾ HOẠCH TRỒNG CÂY NĂM 2020'],
      ['TT', 'Xã', 'Số cây'],
      [1, 'Xã Đồng Tâm', 30],
      [2, 'Xã An Bình', 24],
    ]);
    const judged = survey([plan, LETTERS]);
    expect(Object.keys(inShort(judged))).toEqual(['Trồng cây', 'Đơn thư']);
    expect(judged.leftOut).toEqual([]);
  });

  it('is everything where nothing has a target, to be asked about', () => {
    const judged = survey([PHONES, LETTERS]);
    expect(Object.keys(inShort(judged))).toEqual(['Danh bạ', 'Đơn thư']);
    expect(judged.leftOut).toEqual([]);
  });

  it('is no table of tellers beside one of branches', () => {
    const judged = survey([
      table(
        'Dư nợ',
        ['Chi nhánh', 'Kế hoạch', 'Thực hiện'],
        [
          ['Chi nhánh Hòa An', 50, 60],
          ['Chi nhánh Tà Lùng', 40, 30],
        ],
      ),
      table(
        'Huy động',
        ['Nhân viên', 'Kế hoạch', 'Thực hiện'],
        [
          ['Nguyễn Văn A', 5, 6],
          ['Trần Thị B', 4, 3],
        ],
      ),
    ]);
    expect(Object.keys(inShort(judged))).toEqual(['Dư nợ']);
    expect(leftOutSentences(judged.leftOut).join('')).toContain("'Huy động' (tên dòng là");
  });

  it('is the enterprises of a corporation where two tables tell of them, and unions of enterprises', () => {
    const companies: readonly (readonly Cell[])[] = [
      ['Công ty Gang thép', 5, 6],
      ['Công ty Khoáng sản', 4, 3],
    ];
    const offices = table(
      'Tiết kiệm',
      ['Phòng', 'Kế hoạch', 'Thực hiện'],
      [
        ['Phòng Kế toán', 1, 1],
        ['Phòng Kỹ thuật', 1, 1],
      ],
    );
    const header = ['Đơn vị', 'Kế hoạch', 'Thực hiện'];
    const both = [table('Doanh thu', header, companies), table('Nộp ngân sách', header, companies)];
    expect(Object.keys(inShort(survey([...both, offices])))).toHaveLength(3);
    const unions = companies.map(([name = '', ...figures]) => [`CĐCS ${String(name)}`, ...figures]);
    const federation = table('Quỹ', header, [['LĐLĐ Hòa An', 1, 1]]);
    expect(Object.keys(inShort(survey([table('Đoàn phí', header, unions), federation])))).toHaveLength(2);
    expect(Object.keys(inShort(survey([...both, federation])))).toEqual(['Quỹ']);
  });

  it('names the indicator, and not its tab, where others of the tab are used', () => {
    const judged = survey([
      tabOf('Thanh tra', [
        ['TT', 'Đơn vị', 'Số cuộc thanh tra', '', 'Đơn thư', ''],
        ['', '', 'KH', 'TH', 'Tiếp nhận', 'Đã giải quyết'],
        [1, 'Phòng Cô Ba', 5, 5, 10, 9],
        [2, 'Phòng Hồng Trị', 4, 3, 8, 8],
      ]),
    ]);
    expect(leftOutSentences(judged.leftOut)).toEqual([
      "Không sử dụng: Đơn thư ở 'Thanh tra' (không có KH giao); chọn lại ở Danh mục chỉ tiêu, cột Cách tính.",
    ]);
  });
});

describe('a table of assigned targets alone', () => {
  it.each([
    ['Phân bổ', 'PHÂN BỔ KẾ HOẠCH TRỒNG RỪNG NĂM 2020', 'Diện tích (ha)', 'Phân bổ'],
    ['KH', 'KẾ HOẠCH GIẢI QUYẾT ĐƠN THƯ NĂM 2020', 'Số đơn', 'Kế hoạch giải quyết đơn thư'],
    [
      'Giao chỉ tiêu',
      'GIAO CHỈ TIÊU SÁNG KIẾN CHO CÁC KHOA',
      'Sáng kiến',
      'Giao chỉ tiêu sáng kiến cho các khoa',
    ],
  ])('is no table of results, and its refusal says so: %s', (name, title, heading, printed) => {
    const tabs = [
      tabOf(name, [[title], ['TT', 'Đơn vị', heading], [1, 'Xã Cô Ba', 20], [2, 'Xã Hồng Trị', 30]]),
    ];
    const judged = survey(tabs);
    expect(judged.indicators).toEqual([]);
    expect(nothingFoundSentences(judged, { tabs })[1]).toBe(
      `'${name}' chỉ giao KH, chưa có kết quả; nếu các số ấy là kết quả thì chọn ở Danh mục chỉ tiêu, cột Cách tính.`,
    );
    const [row] = indicatorRows(proposeSources({ tabs }, []), new Map());
    const settings = [{ ...AS_RECOGNISED, key: row?.key ?? '', calculation: 'asTyped' as const }];
    expect(inShort(survey(tabs, settings))).toEqual({
      [printed]: ['Xã Cô Ba blank | 20 noPlan', 'Xã Hồng Trị blank | 30 noPlan'],
    });
  });

  it('says results where its title does', () => {
    const judged = survey([
      tabOf('KH', [
        ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH TRỒNG RỪNG NĂM 2020'],
        ['TT', 'Đơn vị', 'Diện tích (ha)'],
        [1, 'Xã Cô Ba', 20],
        [2, 'Xã Hồng Trị', 30],
      ]),
    ]);
    expect(Object.keys(inShort(judged))).toEqual(['Kế hoạch trồng rừng']);
  });
});
