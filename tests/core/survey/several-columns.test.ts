import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function judged(rows: readonly (readonly Cell[])[], name = 'Biểu') {
  const survey = surveyWorkbook(
    { tabs: [tabOf(name, rows)] },
    { today: TODAY, listed: [], answers: new Map() },
  );
  return {
    lines: inShort(survey),
    problems: survey.problems.map(({ kind }) => kind),
    foot: footnotes(survey, []),
  };
}

describe('several targets of one result', () => {
  it('are indicators of their own, named by what tells them apart', () => {
    const { lines, problems } = judged([
      ['TT', 'Trường', 'Chỉ tiêu Sở giao', 'Chỉ tiêu trường xây dựng', 'Đã tuyển', '% so Sở giao'],
      [1, 'Trường Cô Ba', 100, 110, 105, 105],
      [2, 'Trường Hồng Trị', 50, 60, 52, 104],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual({
      'Tuyển (Chỉ tiêu Sở giao)': ['Trường Cô Ba 100 | 105 exceeded', 'Trường Hồng Trị 50 | 52 exceeded'],
      'Tuyển (Chỉ tiêu trường xây dựng)': ['Trường Cô Ba 110 | 105 below', 'Trường Hồng Trị 60 | 52 below'],
    });
  });

  it('stand under the bands of several products', () => {
    const { lines } = judged([
      ['TT', 'Chi nhánh', 'Kế hoạch', '', '', '', 'Thực hiện', ''],
      ['', '', 'Dư nợ', '', 'Huy động', '', 'Dư nợ', 'Huy động'],
      ['', '', 'Hội sở giao', 'Chi nhánh giao', 'Hội sở giao', 'Chi nhánh giao', '', ''],
      [1, 'Chi nhánh Cô Ba', 100, 110, 50, 55, 105, 52],
    ]);
    expect(lines).toEqual({
      'Dư nợ (Hội sở giao)': ['Chi nhánh Cô Ba 100 | 105 exceeded'],
      'Dư nợ (Chi nhánh giao)': ['Chi nhánh Cô Ba 110 | 105 below'],
      'Huy động (Hội sở giao)': ['Chi nhánh Cô Ba 50 | 52 exceeded'],
      'Huy động (Chi nhánh giao)': ['Chi nhánh Cô Ba 55 | 52 below'],
    });
  });

  it('have the typed rates that name them, and the cumulative result beside a month', () => {
    const { lines, problems } = judged(
      [
        ['TT', 'Xã', 'KH năm 2024', '', 'TH tháng 12', 'Lũy kế 12 tháng', 'So sánh (%)', ''],
        ['', '', 'Huyện giao', 'Xã xây dựng', '', '', 'Huyện giao', 'Xã xây dựng'],
        [1, 'Xã Cô Ba', 40, 44, 3, 42, 105, 95.5],
        [2, 'Xã Hồng Trị', 30, 30, 2, 29, 96.7, 96.7],
      ],
      'Trồng rừng',
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual({
      'Trồng rừng (Huyện giao)': ['Xã Cô Ba 40 | 42 exceeded', 'Xã Hồng Trị 30 | 29 below'],
      'Trồng rừng (Xã xây dựng)': ['Xã Cô Ba 44 | 42 below', 'Xã Hồng Trị 30 | 29 below'],
    });
  });

  it('are one where it is the sum of the others', () => {
    const { lines } = judged([
      ['TT', 'Hợp tác xã', 'Phải thu vụ xuân', 'Phải thu vụ mùa', 'Tổng phải thu', 'Đã thu'],
      [1, 'HTX Cô Ba', 10, 100, 110, 105],
      [2, 'HTX Hồng Trị', 5, 50, 55, 52],
    ]);
    expect(lines).toEqual({ 'Đã thu': ['HTX Cô Ba 110 | 105 below', 'HTX Hồng Trị 55 | 52 below'] });
  });

  it('are asked about where one is added to the other', () => {
    const { lines, problems } = judged([
      ['TT', 'Trạm y tế', 'KH giao đầu năm', 'KH giao bổ sung', 'Thực hiện'],
      [1, 'Trạm Cô Ba', 100, 10, 105],
      [2, 'Trạm Hồng Trị', 50, 5, 52],
    ]);
    expect(lines).toEqual({});
    expect(problems).toEqual(['ambiguousTarget']);
  });

  it('are one that was changed where the later is filled for a few', () => {
    const { lines, foot } = judged([
      ['TT', 'Trường', 'Chỉ tiêu ban đầu', 'Chỉ tiêu sau rà soát', 'Thực hiện'],
      [1, 'Trường A', 50, 45, 46],
      [2, 'Trường B', 30, '', 28],
      [3, 'Trường C', 40, '', 41],
    ]);
    expect(lines).toEqual({
      'Kết quả thực hiện': [
        'Trường A 45 | 46 exceeded',
        'Trường B 30 | 28 below',
        'Trường C 40 | 41 exceeded',
      ],
    });
    expect(foot).toContain('Theo số giao ban đầu: Trường A 46/50 = 92%');
  });

  it('changed twice are the last one that is filled', () => {
    const { lines, problems } = judged([
      ['TT', 'Trạm y tế', 'KH đầu năm', 'KH điều chỉnh lần 1', 'KH điều chỉnh lần 2', 'Kết quả'],
      [1, 'Trạm Hòa An', 50, 45, '', 46],
      [2, 'Trạm Bảo Lạc', 30, '', '', 28],
      [3, 'Trạm Hạ Lang', 40, 42, 44, 43],
    ]);
    expect(problems).toEqual([]);
    expect(Object.values(lines)).toEqual([
      ['Trạm Hòa An 45 | 46 exceeded', 'Trạm Bảo Lạc 30 | 28 below', 'Trạm Hạ Lang 44 | 43 below'],
    ]);
  });
});

describe('several results of one target', () => {
  const CLINICS = ['Trạm Cô Ba', 'Trạm Hồng Trị', 'Trạm Xuân Trường'] as const;

  it('are indicators where each has typed rates of its own', () => {
    const { lines } = judged([
      ['TT', 'Trạm y tế', 'KH quản lý thai', 'Khám lần 1', '', 'Khám lần 2', ''],
      ['', '', '', 'Thực hiện', '%', 'Thực hiện', '%'],
      [1, CLINICS[0], 100, 98, 98, 95, 95],
      [2, CLINICS[1], 50, 49, 98, 44, 88],
      [3, CLINICS[2], 60, 58, 96.7, 60, 100],
    ]);
    expect(lines).toEqual({
      'Khám lần 1': [
        'Trạm Cô Ba 100 | 98 below',
        'Trạm Hồng Trị 50 | 49 below',
        'Trạm Xuân Trường 60 | 58 below',
      ],
      'Khám lần 2': [
        'Trạm Cô Ba 100 | 95 below',
        'Trạm Hồng Trị 50 | 44 below',
        'Trạm Xuân Trường 60 | 60 met',
      ],
    });
  });

  it('are indicators whatever they are called, by the same proof', () => {
    const { lines } = judged([
      ['TT', 'Chi đoàn', 'Tổng số đoàn viên phải học NQ', 'Đã học NQ', '%', 'Đã viết thu hoạch', '%'],
      [1, 'Chi đoàn Cô Ba', 100, 98, 98, 95, 95],
      [2, 'Chi đoàn Hồng Trị', 50, 49, 98, 44, 88],
    ]);
    expect(lines).toEqual({
      'Học NQ': ['Chi đoàn Cô Ba 100 | 98 below', 'Chi đoàn Hồng Trị 50 | 49 below'],
      'Viết thu hoạch': ['Chi đoàn Cô Ba 100 | 95 below', 'Chi đoàn Hồng Trị 50 | 44 below'],
    });
  });

  it('are indicators without rates where only their number differs and they are no parts', () => {
    const { lines } = judged([
      ['TT', 'Trạm y tế', 'Số trẻ phải uống', 'Đã uống đợt 1', 'Đã uống đợt 2'],
      [1, CLINICS[0], 100, 100, 95],
      [2, CLINICS[1], 50, 49, 44],
    ]);
    expect(lines).toEqual({
      'Uống đợt 1': ['Trạm Cô Ba 100 | 100 met', 'Trạm Hồng Trị 50 | 49 below'],
      'Uống đợt 2': ['Trạm Cô Ba 100 | 95 below', 'Trạm Hồng Trị 50 | 44 below'],
    });
  });

  it('are asked about where they may add up to it and are no rounds of it', () => {
    const header = ['TT', 'Chi nhánh', 'Phải nộp', 'Đã nộp tại quỹ', 'Đã nộp qua ngân hàng'];
    const rows = [
      [1, 'Chi nhánh Cô Ba', 100, 50, 45],
      [2, 'Chi nhánh Hồng Trị', 50, 30, 18],
      [3, 'Chi nhánh Xuân Hòa', 60, 30, 20],
    ];
    expect(judged([header, ...rows])).toMatchObject({
      lines: {},
      problems: ['ambiguousResult'],
    });
  });
});

describe('results that typed rates add', () => {
  it('are one, of installments and of men and women, and the foot names their columns', () => {
    const dues = judged([
      ['TT', 'Chi nhánh', 'Phải nộp', 'Đã nộp đợt 1', 'Đã nộp đợt 2', 'Tỷ lệ %'],
      [1, 'Chi nhánh Cô Ba', 100, 50, 45, 95],
      [2, 'Chi nhánh Hồng Trị', 50, 30, 18, 96],
      [3, 'Chi nhánh Xuân Hòa', 60, 30, 20, 83.3],
    ]);
    expect(dues.problems).toEqual([]);
    expect(Object.values(dues.lines)).toEqual([
      [
        'Chi nhánh Cô Ba 100 | 95 below',
        'Chi nhánh Hồng Trị 50 | 48 below',
        'Chi nhánh Xuân Hòa 60 | 50 below',
      ],
    ]);
    expect(dues.foot.join(' ')).toContain("kết quả cộng từ 2 cột (D, E) của 'Biểu'");
    const members = judged([
      ['KẾT NẠP HỘI VIÊN NĂM 2024'],
      ['TT', 'Chi hội', 'Chỉ tiêu', 'Kết quả', '', 'Tỷ lệ %'],
      ['', '', '', 'Nam', 'Nữ', ''],
      [1, 'Chi hội A', 10, 4, 5, 90],
      [2, 'Chi hội B', 8, 3, 6, 112.5],
      [3, 'Chi hội C', 5, 2, '', 40],
    ]);
    expect(members.lines).toEqual({
      'Kết nạp hội viên': ['Chi hội A 10 | 9 below', 'Chi hội B 8 | 9 exceeded', 'Chi hội C 5 | 2 below'],
    });
  });
});

describe('products of a band of targets and a band of results', () => {
  it('pair by their headings in any order, with a band of rates', () => {
    const { lines } = judged([
      ['TT', 'Trường', 'Giao', '', 'Đạt', '', 'Tỷ lệ %', ''],
      ['', '', 'Số lớp', 'Học sinh', 'Học sinh', 'Số lớp', 'Số lớp', 'Học sinh'],
      [1, 'Trường Cô Ba', 10, 300, 295, 10, 100, 98.3],
      [2, 'Trường Hồng Trị', 8, 200, 205, 7, 87.5, 102.5],
    ]);
    expect(lines).toEqual({
      'Học sinh': ['Trường Cô Ba 300 | 295 below', 'Trường Hồng Trị 200 | 205 exceeded'],
      'Số lớp': ['Trường Cô Ba 10 | 10 met', 'Trường Hồng Trị 8 | 7 below'],
    });
  });

  it('are named where one band has no such product', () => {
    const rows = [
      [1, 'Xã Cô Ba', 10, 300, 20, 9, 295],
      [2, 'Xã Hồng Trị', 8, 200, 15, 7, 205],
    ];
    const missing = judged([
      ['TT', 'Xã', 'Kế hoạch', '', '', 'Thực hiện', ''],
      ['', '', 'Lúa', 'Ngô', 'Lạc', 'Lúa', 'Ngô'],
      ...rows,
    ]);
    expect(missing.problems).toEqual(['unpairedColumns']);
    expect(Object.keys(missing.lines)).toEqual(['Lúa', 'Ngô']);
    const differing = judged([
      ['TT', 'Chi nhánh', 'Dự toán', '', 'Giải ngân', ''],
      ['', '', 'Xây lắp', 'Thiết bị', 'Xây lắp', 'Máy móc'],
      [1, 'Chi nhánh Cô Ba', 10, 300, 9, 295],
    ]);
    expect(differing.problems).toEqual(['unpairedColumns']);
    expect(differing.lines).toEqual({ 'Xây lắp': ['Chi nhánh Cô Ba 10 | 9 below'] });
  });
});

describe('columns headed by persons or papers', () => {
  it('are counts where figures stand under them: nothing beside them is taken for the only result', () => {
    expect(
      judged([
        ['Đơn vị', 'Dân số', 'Số thẻ', 'Tỷ lệ BHYT'],
        ['Xã Đức Long', 1000, 950, '95%'],
        ['Xã Nam Tuấn', 900, 800, '88,9%'],
      ]),
    ).toMatchObject({ lines: {}, problems: ['ambiguousResult'] });
  });

  it.each([
    ['Trạm', 'Kế hoạch', 'Người được khám', 'Tỷ lệ'],
    ['Phòng', 'Chỉ tiêu', 'Văn bản đã ban hành', 'Tỷ lệ'],
    ['Đại lý', 'Giao', 'Số thẻ', 'Tỷ lệ'],
  ])('are results: %s | %s | %s', (...header) => {
    const { lines } = judged([header, ['Đông Khê', 100, 95, '95%'], ['Tà Lùng', 80, 80, '100%']]);
    expect(Object.values(lines)).toEqual([['Đông Khê 100 | 95 below', 'Tà Lùng 80 | 80 met']]);
  });

  it('stand under a plan and a result', () => {
    const { lines } = judged([
      ['Xóm', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', 'Hộ', 'Người', 'Hộ', 'Người'],
      ['Xóm Nà Rị', 10, 50, 8, 54],
    ]);
    expect(lines).toEqual({ Hộ: ['Xóm Nà Rị 10 | 8 below'], Người: ['Xóm Nà Rị 50 | 54 exceeded'] });
  });

  it('hold names, codes and telephones as ever', () => {
    const { lines, problems, foot } = judged([
      ['Đơn vị', 'Người đại diện', 'Số thẻ', 'Phải nộp', 'Đã nộp', 'ĐT'],
      ['CĐCS Đông Khê', 'Ông A', '9704 1234 5678', 100, 90, 912345678],
    ]);
    expect(problems).toEqual([]);
    expect(foot.join()).not.toContain('chưa đọc');
    expect(Object.values(lines)).toEqual([['CĐCS Đông Khê 100 | 90 below']]);
  });
});

describe('a target that grew in the course of the year', () => {
  const rows = [
    ['Xã Đức Long', 100, 20, 120, 90, 75],
    ['Xã Nam Tuấn', 80, 0, 80, 80, 100],
    ['Xã Bình Long', 50, 10, 60, 45, 75],
    ['Xã Hồng Việt', 40, 5, 45, 30, 66.7],
  ];
  it.each([
    ['Đơn vị', 'Giao đầu năm', 'Bổ sung', 'Tổng giao', 'Giải ngân', 'Tỷ lệ'],
    ['Xã', 'Kế hoạch vốn', 'Vốn bổ sung', 'Tổng vốn', 'Thực hiện', '%'],
    ['Trường', 'Chỉ tiêu học sinh', 'Thêm', 'Tổng học sinh', 'Đã tuyển', 'Tỷ lệ %'],
  ])(
    'is judged as a whole where the typed rates are of it and its heading says so: %s | %s | %s | %s',
    (...header) => {
      const { lines } = judged([header, ...rows]);
      expect(Object.values(lines)).toEqual([
        [
          ...['Xã Đức Long 120 | 90 below', 'Xã Nam Tuấn 80 | 80 met'],
          ...['Xã Bình Long 60 | 45 below', 'Xã Hồng Việt 45 | 30 below'],
        ],
      ]);
    },
  );

  it.each([
    ['Xã', 'Chỉ tiêu', 'Phát sinh', 'Sau rà soát', 'Thực hiện', '%'],
    ['Trạm', 'Chỉ tiêu', 'Ngoài diện', 'Dân số', 'Đã khám', 'Tỷ lệ (%)'],
    ['Xóm', 'Kế hoạch', 'Thêm đợt 2', 'Tất cả', 'Đã trồng', 'Tỷ lệ %'],
  ])('is asked for where only the figures say so: %s | %s | %s | %s', (...header) => {
    expect(judged([header, ...rows])).toMatchObject({ lines: {}, problems: ['ambiguousTarget'] });
  });

  it('is not taken for the whole class of which some pay nothing', () => {
    const { lines } = judged([
      ['Lớp', 'Sĩ số', 'Miễn giảm', 'Phải thu', 'Đã thu', 'Tỷ lệ'],
      ['10A1', 40, 5, 35, 33, 82.5],
      ['10A2', 42, 2, 40, 40, 95.2],
      ['10A3', 38, 8, 30, 28, 73.7],
      ['10A4', 36, 6, 30, 30, 83.3],
    ]);
    expect(Object.values(lines)).toEqual([
      ['10A1 35 | 33 below', '10A2 40 | 40 met', '10A3 30 | 28 below', '10A4 30 | 30 met'],
    ]);
  });

  it('is not taken for a base of which the rates are shares', () => {
    const { lines } = judged([
      ['Đơn vị', 'Chỉ tiêu', 'Ngoài', 'Dân số', 'Đã khám', 'Tỷ lệ'],
      ...rows.map(([name, target, more, , result], at) => [
        ...[name ?? '', target ?? '', more ?? '', [125, 90, 60, 48][at] ?? ''],
        ...[result ?? '', [72, 88.9, 75, 62.5][at] ?? ''],
      ]),
    ]);
    expect(Object.values(lines)[0]?.[0]).toBe('Xã Đức Long 100 | 90 below');
  });
});
