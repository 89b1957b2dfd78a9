import { describe, expect, it } from 'vitest';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function survey(tabs: readonly Tab[]) {
  const today = { year: 2026, month: 1, day: 12 };
  return inShort(surveyWorkbook({ tabs }, { today, listed: [], answers: new Map(), settings: [] }));
}

function table(name: string, title: string, rows: readonly (readonly Cell[])[]): Tab {
  return tabOf(name, [[title], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows.map((row, at) => [at + 1, ...row])]);
}

describe('units of one name in the tabs of different bodies', () => {
  it.each([
    [
      'districts',
      ['Huyện Nguyên Bình', 'TRỒNG RỪNG NĂM 2025'],
      ['Huyện Hòa An', 'TRỒNG RỪNG NĂM 2025'],
      ['Xã Minh Tâm', 'Xã Thành Công', 'Xã Thể Dục'],
      ['Xã Minh Tâm', 'Xã Đức Long', 'Xã Nam Tuấn'],
      'Trồng rừng',
    ],
    [
      'titles that name them',
      ['Bát Xát', 'THU QUỸ VÌ NGƯỜI NGHÈO HUYỆN BÁT XÁT NĂM 2025'],
      ['Mường Khương', 'THU QUỸ VÌ NGƯỜI NGHÈO HUYỆN MƯỜNG KHƯƠNG NĂM 2025'],
      ['Xã Bản Lầu', 'Xã Mường Hum', 'Xã Dền Sáng'],
      ['Xã Bản Lầu', 'Xã Cao Sơn', 'Xã Lùng Vai'],
      'Thu quỹ vì người nghèo',
    ],
    [
      'parts that each school has',
      ['Nước Hai', 'TRƯỜNG THCS NƯỚC HAI: KẾT QUẢ SÁNG KIẾN NĂM 2025'],
      ['Đề Thám', 'TRƯỜNG THCS ĐỀ THÁM: KẾT QUẢ SÁNG KIẾN NĂM 2025'],
      ['Tổ Toán', 'Tổ Văn', 'Tổ Anh'],
      ['Tổ Toán', 'Tổ Văn', 'Tổ Anh'],
      'Sáng kiến',
    ],
    [
      'parts that each hospital has',
      ['Bệnh viện Tỉnh', 'KHÁM SỨC KHỎE NĂM 2025'],
      ['Bệnh viện Trùng Khánh', 'KHÁM SỨC KHỎE NĂM 2025'],
      ['Khoa Nội', 'Khoa Ngoại', 'Phòng khám'],
      ['Khoa Nội', 'Khoa Ngoại', 'Khoa Sản'],
      'Khám sức khỏe',
    ],
    [
      'numbers',
      ['Công ty Dệt 8-3', 'ĐĂNG KÝ SÁNG KIẾN NĂM 2025'],
      ['Công ty May Chiến Thắng', 'ĐĂNG KÝ SÁNG KIẾN NĂM 2025'],
      ['Tổ 1', 'Tổ 2', 'Tổ 3'],
      ['Tổ 1', 'Tổ 2', 'Tổ 3'],
      'Đăng ký sáng kiến',
    ],
  ])('are told apart by their tab, under one indicator: %s', (_, first, second, units, others, indicator) => {
    const [[tab = '', title = ''], [otherTab = '', otherTitle = '']] = [first, second];
    const read = survey([
      table(
        tab,
        title,
        units.map((unit, at) => [unit, 10 + at, 12 - at]),
      ),
      table(
        otherTab,
        otherTitle,
        others.map((unit, at) => [unit, 20 + at, 21]),
      ),
    ]);
    expect(Object.keys(read)).toEqual([indicator]);
    const lines = read[indicator] ?? [];
    expect(lines).toHaveLength(6);
    const [shared = ''] = units;
    expect(lines[0]).toBe(`${shared} (${tab}) 10 | 12 exceeded`);
    expect(lines[3]).toBe(`${shared} (${otherTab}) 20 | 21 exceeded`);
  });

  it('are told apart where titles say only whose they are, and headings what is counted', () => {
    const school = (name: string, done: number) =>
      tabOf(name, [
        [`TRƯỜNG ${name}`],
        ['TT', 'Tổ chuyên môn', 'KH sáng kiến', 'TH sáng kiến', 'KH dự giờ', 'TH dự giờ'],
        [1, 'Tổ Toán', 5, done, 40, 41],
        [2, 'Tổ Văn', 4, 3, 30, 22],
      ]);
    const read = survey([school('THCS A', 6), school('THCS B', 4)]);
    expect(Object.keys(read)).toEqual(['Sáng kiến', 'Dự giờ']);
    expect(read['Sáng kiến']).toEqual([
      'Tổ Toán (THCS A) 5 | 6 exceeded',
      'Tổ Văn (THCS A) 4 | 3 below',
      'Tổ Toán (THCS B) 5 | 4 below',
      'Tổ Văn (THCS B) 4 | 3 below',
    ]);
  });

  const classes = (name: string, lines: readonly string[], done: number) =>
    tabOf(name, [
      ...lines.map((line) => [line]),
      ['Lớp', 'KH', 'TH'],
      ['6A', 20, done],
      ['6B', 18, 17],
      ['7A', 25, 25],
    ]);

  it.each([
    ['tabs', ['THCS Hòa An', 'THCS Đông Khê'], [], 'THCS Hòa An'],
    ['a label above', ['Biểu 1', 'Biểu 2'], ['Trường: THCS Hòa An', 'Trường: THCS Đông Khê'], 'THCS Hòa An'],
    [
      'a line above',
      ['Sheet1', 'Sheet2'],
      ['TRƯỜNG THCS HÒA AN', 'TRƯỜNG THCS ĐÔNG KHÊ'],
      'Trường THCS Hòa An',
    ],
  ] satisfies [string, string[], string[], string][])(
    'are told apart where they are classes of schools that are named by %s',
    (_, [tab = '', other = ''], [line, otherLine], school) => {
      const title = 'KẾT QUẢ HỌC SINH GIỎI NĂM 2025';
      const read = survey([
        classes(tab, line === undefined ? [title] : [line, title], 22),
        classes(other, otherLine === undefined ? [title] : [otherLine, title], 19),
      ]);
      expect(Object.keys(read)).toEqual(['Học sinh giỏi']);
      expect(read['Học sinh giỏi']).toHaveLength(6);
      expect(read['Học sinh giỏi']?.[0]).toBe(`6A (${school}) 20 | 22 exceeded`);
    },
  );

  it('are told apart where only some have a number', () => {
    const branches = (name: string, done: number) =>
      table(name, 'KẾT NẠP ĐẢNG VIÊN NĂM 2025', [
        ['Chi bộ 1', 2, 2],
        ['Chi bộ Trường học', 3, done],
        ['Chi bộ Trạm Y tế', 1, 1],
      ]);
    const read = survey([branches('Xã Hòa An', 2), branches('Xã Đông Khê', 3)]);
    expect(Object.keys(read)).toEqual(['Kết nạp đảng viên']);
    expect(read['Kết nạp đảng viên']?.[1]).toBe('Chi bộ Trường học (Xã Hòa An) 3 | 2 below');
  });

  it('stay one where classes of one school stand in tabs of what is counted', () => {
    const lines = ['TRƯỜNG THCS HÒA AN', 'PHONG TRÀO THI ĐUA NĂM 2025'];
    const read = survey([classes('Heo đất', lines, 22), classes('Sách', lines, 19)]);
    expect(Object.values(read).map(([first]) => first)).toEqual(['6A 20 | 22 exceeded', '6A 20 | 19 below']);
  });

  it('stay one where tabs are of what is counted, and where most of the names are the same', () => {
    const units = ['Xã Minh Tâm', 'Xã Thành Công', 'Xã Thể Dục'];
    for (const [tab, other] of [
      ['Hội viên', 'Hội phí'],
      ['Bản 1', 'Bản chốt'],
      ['Hội Phụ nữ', 'Hội Nông dân'],
    ] as const) {
      const read = survey([
        table(
          tab,
          'KẾT QUẢ CÔNG TÁC HỘI NĂM 2025',
          units.map((unit, at) => [unit, 10 + at, 12]),
        ),
        table(
          other,
          'KẾT QUẢ CÔNG TÁC HỘI NĂM 2025',
          units.map((unit, at) => [unit, 30 + at, 31]),
        ),
      ]);
      expect(Object.values(read).map((lines) => lines[0]?.replace(/ \d.*$/, ''))).toEqual([
        'Xã Minh Tâm',
        'Xã Minh Tâm',
      ]);
    }
  });
});
