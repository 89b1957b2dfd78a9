import { describe, expect, it } from 'vitest';
import { leftOutSentences } from '../../../src/core/report/messages';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function survey(tabs: readonly Tab[], settings: readonly IndicatorSetting[] = []) {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings });
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
