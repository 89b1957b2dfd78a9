import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { needsTarget } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const SCHOOLS = ['Trường THCS Cô Ba', 'Trường TH Nà Rị', 'Trường MN Hoa Ban'];

const survey = (tabs: readonly (readonly [string, Rows])[]) => {
  const judged = surveyTabs(tabs.map(([name, rows]) => tabOf(name, rows)));
  return { judged, told: verdicts(judged), foot: footnotes(judged, []).join(' ') };
};

/** A tab of kinds under a heading: plan and result of each. */
function kindsOf(heading: string, kinds: readonly string[], at: number): Rows {
  return [
    ['TUYỂN SINH NĂM 2024'],
    [],
    ['TT', heading, 'Kế hoạch', 'Thực hiện'],
    ...kinds.map((kind, row) => [row + 1, kind, 20 + at, 21 + row - at]),
  ];
}

describe('tabs of units whose rows stand under a heading of whatever', () => {
  it.each([
    ['Đối tượng', ['Con thương binh', 'Con liệt sĩ']],
    ['Độ tuổi', ['Dưới 6 tuổi', 'Trên 6 tuổi']],
    ['Trình độ', ['Đại học', 'Cao đẳng', 'Trung cấp']],
  ])('are forms where the same rows stand in each: %s', (heading, kinds) => {
    const { told } = survey(SCHOOLS.map((unit, at) => [unit, kindsOf(heading, kinds, at)] as const));
    expect(told.map(([name]) => name)).toEqual(kinds);
    expect(told[0]?.slice(1)).toEqual([
      'Trường THCS Cô Ba 21/20 Vượt',
      'Trường TH Nà Rị 20/21 Chưa đạt',
      'Trường MN Hoa Ban 19/22 Chưa đạt',
    ]);
  });

  it('have their units from the lines above, and their total by the title', () => {
    const rows = (unit: string, at: number): Rows => [
      [`Đơn vị: ${unit}`],
      ...kindsOf('Loại học sinh', ['Nội trú', 'Ngoại trú'], at),
      ['', 'Toàn trường', 40 + 2 * at, 43 - 2 * at],
    ];
    const { told, foot } = survey(SCHOOLS.map((unit, at) => [`Biểu ${at + 1}`, rows(unit, at)] as const));
    expect(told.map(([name]) => name)).toEqual(['Nội trú', 'Ngoại trú', 'Tuyển sinh']);
    expect(told[2]?.[2]).toBe('Trường TH Nà Rị 41/42 Chưa đạt');
    expect(foot).toContain('Tuyển sinh: là tổng của Nội trú, Ngoại trú nên không đếm vào Số chỉ tiêu đạt.');
  });

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['tabs are no units', ['Tin bài', 'Thu quỹ'], 'Khối', ['Cơ quan', 'Doanh nghiệp']],
    ['rows are units', ['Văn phòng', 'Ban Tổ chức'], 'Đơn vị', ['Xã Hòa An', 'Xã Cô Ba']],
    ['rows are numbered units of each', ['Xã Hòa An', 'Xã Cô Ba'], 'Thôn', ['Thôn 1', 'Thôn 2']],
  ])('stay as they are where %s', (_, names, heading, rows) => {
    const { judged } = survey(names.map((name, at) => [name, kindsOf(heading, rows, at)] as const));
    expect(judged.forms).toEqual([]);
    expect(judged.indicators[0]?.measures.map(({ unit }) => unit.name.replace(/ \(.*/, ''))).toEqual(
      expect.arrayContaining([...rows]),
    );
  });

  it('stay unread where nothing but one tab tells', () => {
    const { judged } = survey([['Trường THCS Cô Ba', kindsOf('Đối tượng', ['Nội trú', 'Ngoại trú'], 0)]]);
    expect(problems(judged)).toEqual(['headerWithoutUnit Trường THCS Cô Ba 3:1']);
  });
});

describe('rows that are kinds of what the title tells of', () => {
  it.each([
    ['TAI NẠN GIAO THÔNG NĂM 2024', 'Loại hình', 'Xe máy', 'less'],
    ['NỢ BHXH NĂM 2024', 'Loại nợ', 'Chậm đóng', 'less'],
    ['CHO VAY VỐN NĂM 2024', 'Đối tượng', 'Hộ nghèo', 'more'],
    ['KẾT QUẢ NĂM 2024', 'Lĩnh vực', 'Hộ nghèo', 'less'],
    ['TAI NẠN GIAO THÔNG NĂM 2024', 'Chỉ tiêu', 'Xe máy kiểm định', 'more'],
  ])('are better low or high as it says: %s, %s %s', (title, heading, kind, direction) => {
    const rows: Rows = [
      [title],
      ['TT', heading, 'Kế hoạch', 'Thực hiện'],
      [1, kind, 10, 12],
      [2, 'Khác', 5, 4],
    ];
    const { judged, foot } = survey(SCHOOLS.map((unit) => [unit, rows] as const));
    expect(judged.indicators[0]?.direction).toBe(direction);
    if (direction === 'less') expect(foot).toContain(`${kind}: càng thấp càng tốt`);
  });

  it('have no sum where it has none', () => {
    const rows: Rows = [
      ['NĂNG SUẤT LÚA NĂM 2024'],
      ['TT', 'Loại giống', 'Kế hoạch', 'Thực hiện'],
      [1, 'Nếp', 50, 51],
      [2, 'Tẻ', 55, 54],
    ];
    const { foot } = survey(SCHOOLS.map((unit) => [unit, rows] as const));
    expect(foot).toContain('Nếp: là số bình quân nên không cộng các đơn vị.');
  });
});

/** A tab of a unit: what was done, and what was planned unless it has no such column. */
function formOf(done: number, plan: number | null, lines: Rows = [['KẾT QUẢ NĂM 2024']]): Rows {
  const cells = (own: number, of: number) => (plan === null ? [own] : [of, own]);
  return [
    ...lines,
    [],
    ['TT', 'Nội dung', ...(plan === null ? [] : ['Kế hoạch']), 'Thực hiện'],
    [1, 'Huy động vốn', ...cells(done, plan ?? 0)],
    [2, 'Thẻ mới', ...cells(5, 4)],
  ];
}

describe('tabs of units without a column of plans', () => {
  it('have results that are not judged beside units whose tabs have one, and are named with the way out', () => {
    const { told, foot } = survey([
      ['Chi nhánh Hà Quảng', formOf(31, 30)],
      ['Chi nhánh Hạ Lang', formOf(24, null)],
      ['Chi nhánh Bảo Lạc', formOf(20, null)],
    ]);
    expect(told[0]).toEqual([
      'Huy động vốn',
      'Chi nhánh Hà Quảng 31/30 Vượt',
      'Chi nhánh Hạ Lang 24/blank Ngoài KH',
      'Chi nhánh Bảo Lạc 20/blank Ngoài KH',
    ]);
    expect(foot).toContain(
      "'Chi nhánh Hạ Lang', 'Chi nhánh Bảo Lạc': không có cột KH như ở 'Chi nhánh Hà Quảng' nên chỉ có kết quả, chưa xét",
    );
    expect(foot).toContain('hoặc ghi KH của các đơn vị ấy ở Giao chỉ tiêu');
  });

  it('have the plans that a table of all units assigns', () => {
    const units = ['Chi nhánh Hà Quảng', 'Chi nhánh Hạ Lang'];
    const { told, foot } = survey([
      [
        'Giao chỉ tiêu',
        [
          ['GIAO CHỈ TIÊU NĂM 2024'],
          ['TT', 'Đơn vị', 'Huy động vốn', 'Thẻ mới'],
          ...units.map((unit, at) => [at + 1, unit, 30 - 5 * at, 5]),
        ],
      ],
      ...units.map((unit, at) => [unit, formOf(31 - 7 * at, null)] as const),
    ]);
    expect(told[0]).toEqual([
      'Huy động vốn',
      'Chi nhánh Hà Quảng 31/30 Vượt',
      'Chi nhánh Hạ Lang 24/25 Chưa đạt',
    ]);
    expect(foot).toContain("Huy động vốn: KH giao theo biểu 'Giao chỉ tiêu'.");
  });

  it('are asked about where no tab has any', () => {
    const { judged } = survey([
      ['Chi nhánh Hà Quảng', formOf(31, null)],
      ['Chi nhánh Hạ Lang', formOf(24, null)],
    ]);
    expect(judged.indicators.map((own) => [own.name, needsTarget(own)])).toEqual([
      ['Huy động vốn', true],
      ['Thẻ mới', true],
    ]);
  });

  it.each<[string, string, Rows]>([
    ['tells of a unit that has a form', 'Chi nhánh Hà Quảng (cũ)', formOf(28, null)],
    [
      'is of another month of it',
      'Chi nhánh Hà Quảng T11',
      formOf(28, null, [['Đơn vị: Chi nhánh Hà Quảng']]),
    ],
  ])('are named and not read where one %s', (_, name, rows) => {
    const { told, foot } = survey([
      ['Chi nhánh Hà Quảng', formOf(31, 30)],
      ['Chi nhánh Hạ Lang', formOf(24, 25)],
      [name, rows],
    ]);
    expect(told[0]?.slice(1)).toEqual(['Chi nhánh Hà Quảng 31/30 Vượt', 'Chi nhánh Hạ Lang 24/25 Chưa đạt']);
    expect(foot).toContain(`Chưa tính '${name}' vì tiêu đề không đủ`);
  });

  it('are no forms where the tab names no unit, or tells of other things', () => {
    const { judged, foot } = survey([
      ['Chi nhánh Hà Quảng', formOf(31, 30)],
      ['Năm 2023', formOf(28, null)],
      ['Chi nhánh Hạ Lang', [['SỔ HỌP'], ['TT', 'Nội dung', 'Kết quả'], [1, 'Họp', 3], [2, 'Thăm hỏi', 4]]],
    ]);
    expect(judged.forms.map(({ tab }) => tab)).toEqual(['Chi nhánh Hà Quảng']);
    expect(foot).not.toContain('không có cột KH');
  });
});
