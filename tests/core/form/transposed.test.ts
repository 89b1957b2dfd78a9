import { describe, expect, it } from 'vitest';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import { firstRunQuestion } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(...sheets: readonly (readonly (readonly Cell[])[])[]) {
  const tabs = sheets.map((rows, index) => tabOf(`Biểu ${index + 1}`, rows));
  const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  return { judged, told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

describe('a table whose columns are units and whose rows are indicators', () => {
  it('is a form a unit: names over target, result and rate, a total that is nobody’s', () => {
    const { told, judged } = survey([
      ['TỔNG HỢP KẾT QUẢ GIÁO DỤC NĂM HỌC 2023-2024'],
      [
        'STT',
        'Nội dung',
        'Đơn vị tính',
        'Trường TH Bình Long',
        '',
        '',
        'Trường THCS Đức Long',
        '',
        '',
        'Tổng cộng',
        '',
        '',
      ],
      ['', '', '', 'Chỉ tiêu', 'Đạt', '%', 'Chỉ tiêu', 'Đạt', '%', 'Chỉ tiêu', 'Đạt', '%'],
      [1, 'Học sinh giỏi', 'em', 120, 118, 98.3, 90, 95, 105.6, 210, 213, 101.4],
      [2, 'Sáng kiến', 'đề tài', 5, 5, 100, 4, 2, 50, 9, 7, 77.8],
      [3, 'Quyên góp', 'triệu đồng', 10, 12.5, 125, 8, 8, 100, 18, 20.5, 113.9],
    ]);
    expect(told).toEqual({
      'Học sinh giỏi': ['Trường TH Bình Long 120 | 118 below', 'Trường THCS Đức Long 90 | 95 exceeded'],
      'Sáng kiến': ['Trường TH Bình Long 5 | 5 met', 'Trường THCS Đức Long 4 | 2 below'],
      'Quyên góp': ['Trường TH Bình Long 10 | 12.5 exceeded', 'Trường THCS Đức Long 8 | 8 met'],
    });
    expect(judged.indicators[0]?.measures[1]?.result.places).toEqual([{ tab: 'Biểu 1', row: 3, column: 7 }]);
    expect(colourRules(judged)[0]?.rules.flatMap(({ areas }) => areas.map(({ column }) => column))).toContain(
      7,
    );
    const question = firstRunQuestion(
      judged,
      { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' },
      { leftAlone: { hidden: [], converted: [], strangers: [], brokenRecord: null }, locale: 'vi_VN' },
    );
    expect(question).toContain('Tìm thấy 1 biểu: Biểu 1 (3 chỉ tiêu)');
  });

  it.each<[string, readonly (readonly Cell[])[], Readonly<Record<string, readonly string[]>>]>([
    [
      'criteria of communes',
      [
        ['BỘ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'],
        ['TT', 'Tiêu chí', 'ĐVT', 'Chỉ tiêu', 'Xã Chí Viễn', 'Xã Đàm Thủy', 'Xã Phong Nặm', 'Toàn huyện'],
        [1, 'Tỷ lệ hộ nghèo', '%', 13, 9.5, 15.2, 13, 12.6],
        [2, 'Nhà văn hóa xóm', 'nhà', 8, 8, 6, 9, 23],
      ],
      {
        'Tỷ lệ hộ nghèo': [
          'Xã Chí Viễn 13 | 9.5 met',
          'Xã Đàm Thủy 13 | 15.2 below',
          'Xã Phong Nặm 13 | 13 met',
        ],
        'Nhà văn hóa xóm': [
          'Xã Chí Viễn 8 | 8 met',
          'Xã Đàm Thủy 8 | 6 below',
          'Xã Phong Nặm 8 | 9 exceeded',
        ],
      },
    ],
    [
      'schools, the target last',
      [
        ['THI ĐUA HỌC KỲ II NĂM HỌC 2023-2024'],
        ['Nội dung', 'Trường TH Nước Hai', 'Trường TH Nam Tuấn', 'Trường TH Bế Triều', 'KH mỗi trường'],
        ['Chuyên đề', 3, 2, 4, 3],
        ['Giờ dạy tốt', 60, 48, 52, 50],
      ],
      {
        'Chuyên đề': [
          'Trường TH Nước Hai 3 | 3 met',
          'Trường TH Nam Tuấn 3 | 2 below',
          'Trường TH Bế Triều 3 | 4 exceeded',
        ],
        'Giờ dạy tốt': [
          'Trường TH Nước Hai 50 | 60 exceeded',
          'Trường TH Nam Tuấn 50 | 48 below',
          'Trường TH Bế Triều 50 | 52 exceeded',
        ],
      },
    ],
    [
      'wards, a blank result',
      [
        ['KHỐI THI ĐUA CÁC PHƯỜNG NĂM 2024'],
        ['STT', 'Chỉ tiêu thi đua', 'Mức giao (KH)', 'Phường Tân Giang', 'Phường Sông Bằng'],
        [1, 'Tin, bài', 24, 30, 18],
        [2, 'Mô hình dân vận khéo', 2, 2, ''],
      ],
      {
        'Tin, bài': ['Phường Tân Giang 24 | 30 exceeded', 'Phường Sông Bằng 24 | 18 below'],
        'Mô hình dân vận khéo': ['Phường Tân Giang 2 | 2 met', 'Phường Sông Bằng 2 | blank noData'],
      },
    ],
    [
      'communes behind the word for results',
      [
        ['CÔNG TÁC DÂN SỐ NĂM 2024'],
        ['STT', 'Chỉ tiêu', 'KH mỗi xã', 'TH xã Hòa An', 'TH xã Nam Tuấn'],
        [1, 'Buổi truyền thông', 12, 12, 10],
        [2, 'Mô hình', 2, 3, 2],
      ],
      {
        'Buổi truyền thông': ['xã Hòa An 12 | 12 met', 'xã Nam Tuấn 12 | 10 below'],
        'Mô hình': ['xã Hòa An 2 | 3 exceeded', 'xã Nam Tuấn 2 | 2 met'],
      },
    ],
    [
      'each commune’s, where no word but that says so',
      [
        ['CÔNG TÁC NĂM 2024'],
        ['STT', 'Nội dung', 'Giao mỗi xã', 'Xã Hòa An', 'Xã Nam Tuấn', 'Xã Hạ Lang'],
        [1, 'Tin, bài', 12, 13, 10, 12],
        [2, 'Lớp tập huấn', 2, 2, 1, 3],
      ],
      {
        'Tin, bài': ['Xã Hòa An 12 | 13 exceeded', 'Xã Nam Tuấn 12 | 10 below', 'Xã Hạ Lang 12 | 12 met'],
        'Lớp tập huấn': ['Xã Hòa An 2 | 2 met', 'Xã Nam Tuấn 2 | 1 below', 'Xã Hạ Lang 2 | 3 exceeded'],
      },
    ],
    [
      'primary schools, whose letters are those of results, under a band of results',
      [
        ['THI ĐUA NĂM HỌC 2023-2024'],
        ['STT', 'Nội dung', 'KH giao mỗi trường', 'Kết quả thực hiện', ''],
        ['', '', '', 'TH Đức Long', 'TH Bình Long'],
        [1, 'Tiết dự giờ', 40, 44, 38],
        [2, 'Chuyên đề', 4, 4, 3],
      ],
      {
        'Tiết dự giờ': ['TH Đức Long 40 | 44 exceeded', 'TH Bình Long 40 | 38 below'],
        'Chuyên đề': ['TH Đức Long 4 | 4 met', 'TH Bình Long 4 | 3 below'],
      },
    ],
    [
      'bands of communes over their results and what was said of them',
      [
        ['CHUYỂN ĐỔI SỐ NĂM 2024'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch tỉnh giao', 'Xã Hòa An', '', 'Xã Hạ Lang', ''],
        ['', '', '', '', 'Thực hiện', 'Đánh giá', 'Thực hiện', 'Đánh giá'],
        [1, 'Hồ sơ trực tuyến', '%', 80, 85, 'Đạt', 77, 'Chưa đạt'],
        [2, 'Người được tập huấn', 'Người', 120, 130, 'Đạt', 120, 'Đạt'],
      ],
      {
        'Hồ sơ trực tuyến': ['Xã Hòa An 80 | 85 exceeded', 'Xã Hạ Lang 80 | 77 below'],
        'Người được tập huấn': ['Xã Hòa An 120 | 130 exceeded', 'Xã Hạ Lang 120 | 120 met'],
      },
    ],
    [
      'bands of offices over their results and notes',
      [
        ['CHUYÊN MÔN NĂM 2024'],
        ['STT', 'Nội dung', 'Mức giao', 'Phòng Tiểu học', '', 'Phòng Mầm non', ''],
        ['', '', '', 'Kết quả', 'Ghi chú', 'Kết quả', 'Ghi chú'],
        [1, 'Dự giờ', 24, 26, '', 20, 'thiếu người'],
        [2, 'Chuyên đề', 3, 3, '', 4, ''],
      ],
      {
        'Dự giờ': ['Phòng Tiểu học 24 | 26 exceeded', 'Phòng Mầm non 24 | 20 below'],
        'Chuyên đề': ['Phòng Tiểu học 3 | 3 met', 'Phòng Mầm non 3 | 4 exceeded'],
      },
    ],
  ])('is a form a unit under one column of targets for each of them: %s', (_, rows, expected) => {
    const { told, problems, judged } = survey(rows);
    expect(told).toEqual(expected);
    expect(problems).toEqual([]);
    expect(judged.unread).toEqual([]);
  });

  it.each([
    ['≥ 95%', 96, 94, 'tối thiểu 8', 'không quá 1'],
    ['từ 95% trở lên', '96%', '94%', 'ít nhất 8', '≤ 1'],
  ])('is read where each unit’s targets are bounds: %s', (share, first, second, least, most) => {
    const { told } = survey([
      ['CHỈ TIÊU CÁC TRƯỜNG NĂM 2024'],
      ['STT', 'Nội dung', 'Kế hoạch', 'Trường TH Hòa An', 'Trường TH Bế Triều'],
      [1, 'Tỷ lệ chuyên cần (%)', share, first, second],
      [2, 'Số buổi đọc sách', least, 8, 7],
      [3, 'Số vụ tai nạn', most, 0, 2],
    ]);
    expect(told).toEqual({
      'Tỷ lệ chuyên cần': ['Trường TH Hòa An 95 | 96 exceeded', 'Trường TH Bế Triều 95 | 94 below'],
      'Số buổi đọc sách': ['Trường TH Hòa An 8 | 8 met', 'Trường TH Bế Triều 8 | 7 below'],
      'Số vụ tai nạn': ['Trường TH Hòa An 1 | 0 met', 'Trường TH Bế Triều 1 | 2 below'],
    });
  });

  it('is not read where one column has the targets of all units together, in one row even, as bounds or not', () => {
    const bounds = survey([
      ['CHỈ TIÊU TOÀN HUYỆN NĂM 2024'],
      ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Xã Hạ Lang', 'Xã Lý Quốc', 'Xã Vinh Quý'],
      [1, 'Số lớp tập huấn', 'tối thiểu 30', 10, 11, 9],
      [2, 'Số tin, bài', 'ít nhất 120', 50, 40, 30],
    ]);
    expect(bounds.told).toEqual({});
    const header = ['TT', 'Nội dung', 'KH giao', 'Xã An Lạc', 'Xã Kim Loan', 'Xã Lý Quốc'];
    for (const last of [
      [2, 'Ngày công', 600, 210, 200, 230],
      [2, 'Bao phủ BHYT (%)', 95, 96, 93, 95],
    ]) {
      const { told, judged } = survey([
        ['CÔNG TÁC ĐOÀN NĂM 2024'],
        header,
        [1, 'Kết nạp', 100, 40, 34, 30],
        last,
      ]);
      expect(told).toEqual({});
      expect(judged.unread).not.toEqual([]);
    }
  });

  it('is read with a band of targets beside a band of results, and a district that adds up its communes', () => {
    const { told } = survey([
      ['KẾT QUẢ Y TẾ NĂM 2024'],
      ['Chỉ tiêu', 'Kế hoạch giao', '', '', '', 'Thực hiện', '', '', ''],
      [
        '',
        'Huyện Bảo Lạc',
        'Xã Cô Ba',
        'Xã Hồng Trị',
        'TT Bảo Lạc',
        'Huyện Bảo Lạc',
        'Xã Cô Ba',
        'Xã Hồng Trị',
        'TT Bảo Lạc',
      ],
      ['Tiêm sởi (trẻ)', 150, 50, 40, 60, 151, 48, 43, 60],
      ['Khám thai (lượt)', 90, 30, 25, 35, 80, 30, 20, 30],
    ]);
    expect(told).toEqual({
      'Tiêm sởi': ['Xã Cô Ba 50 | 48 below', 'Xã Hồng Trị 40 | 43 exceeded', 'TT Bảo Lạc 60 | 60 met'],
      'Khám thai': ['Xã Cô Ba 30 | 30 met', 'Xã Hồng Trị 25 | 20 below', 'TT Bảo Lạc 35 | 30 below'],
    });
  });

  it('is read under a heading for all units, beside “Đơn vị” for units of measure, with groups of indicators', () => {
    const { told } = survey([
      ['THỰC HIỆN CHỈ TIÊU ĐOÀN NĂM 2024'],
      ['TT', 'Nhiệm vụ', 'Đơn vị', 'Các Đoàn trực thuộc', '', '', ''],
      ['', '', '', 'Đoàn xã Cần Nông', '', 'Đoàn xã Cần Yên', ''],
      ['', '', '', 'KH', 'KQ', 'KH', 'KQ'],
      ['I', 'Xây dựng Đoàn'],
      [1, 'Kết nạp đoàn viên', 'người', 20, 21, 15, 12],
      ['II', 'Phong trào'],
      [2, 'Công trình thanh niên', 'công trình', 1, 1, 1, 0],
    ]);
    expect(told).toEqual({
      'Kết nạp đoàn viên': ['Đoàn xã Cần Nông 20 | 21 exceeded', 'Đoàn xã Cần Yên 15 | 12 below'],
      'Công trình thanh niên': ['Đoàn xã Cần Nông 1 | 1 met', 'Đoàn xã Cần Yên 1 | 0 below'],
    });
  });

  it('goes with an ordinary table of the same units', () => {
    const { judged } = survey(
      [
        ['KẾT QUẢ NĂM 2024'],
        ['Chỉ tiêu', 'LĐLĐ huyện Bảo Lạc', '', 'LĐLĐ huyện Hạ Lang', ''],
        ['', 'KH', 'TH', 'KH', 'TH'],
        ['Đoàn viên mới', 50, 48, 40, 40],
        ['CĐCS mới', 2, 2, 1, 1],
      ],
      [['TIN BÀI NĂM 2024'], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Hạ Lang', 12, 11], [2, 'Bảo Lạc', 12, 12]],
    );
    expect(judged.directory.units.map(({ name }) => name).sort()).toEqual([
      'LĐLĐ huyện Bảo Lạc',
      'LĐLĐ huyện Hạ Lang',
    ]);
  });

  it.each<[string, readonly Cell[], readonly Cell[], readonly string[]]>([
    ['plans', ['Không giao', 'KG'], [3, 1], ['dash | 3 offPlan', 'dash | 1 offPlan']],
    ['plans', ['đang duyệt', 'chờ duyệt'], [3, 1], ['unreadable | 3 dataError', 'unreadable | 1 dataError']],
    ['results', [5, 1], ['đang làm', 'chưa báo cáo'], ['5 | unreadable dataError', '1 | ellipsis noData']],
  ])('keeps a unit whose %s are all words: %j', (_, plans, results, expected) => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['Nội dung', 'Xã Cô Ba', '', 'Xã Sơn Lộ', '', 'Xã Hưng Đạo', ''],
      ['', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      ['Kết nạp', 10, 11, plans[0] ?? '', results[0] ?? '', 8, 7],
      ['Tập huấn', 2, 2, plans[1] ?? '', results[1] ?? '', 2, 1],
    ]);
    const own = Object.values(told).map((lines) => lines.find((line) => line.startsWith('Xã Sơn Lộ ')));
    expect(own).toEqual(expected.map((line) => `Xã Sơn Lộ ${line}`));
  });

  it.each<[string, readonly Cell[], readonly Cell[], string]>([
    ['only results', ['KH', 'TH', 'TH', '', 'KH', 'TH'], [10, 11, 3, '', 8, 7], 'Xã Sơn Lộ – TH'],
    [
      'two results',
      ['Giao', 'Đạt', 'Giao', 'Đạt quý IV', 'Đạt cả năm', 'Giao', 'Đạt'],
      [10, 11, 3, 1, 4, 8, 7],
      'Xã Sơn Lộ – Giao, Xã Sơn Lộ – Đạt quý IV, Xã Sơn Lộ – Đạt cả năm',
    ],
    [
      'a slip in a heading',
      ['KH', 'TH', 'KH', 'T H', 'KH', 'TH'],
      [10, 11, 3, 4, 8, 7],
      'Xã Sơn Lộ – KH, Xã Sơn Lộ – T H',
    ],
    ['no headings', ['KH', 'TH', '', '', 'KH', 'TH'], [10, 11, 3, 4, 8, 7], 'Xã Sơn Lộ'],
  ])('tells of a unit that is left out for %s', (_, roles, figures, expected) => {
    const last = roles.length - 2;
    const names = roles.map((__, at) =>
      at === 0 ? 'Xã Cô Ba' : at === 2 ? 'Xã Sơn Lộ' : at === last ? 'Xã Hưng Đạo' : '',
    );
    const { judged, told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['Nội dung', ...names],
      ['', ...roles],
      ['Kết nạp', ...figures],
      ['Tập huấn', ...figures],
    ]);
    expect(told['Kết nạp']).toEqual(['Xã Cô Ba 10 | 11 exceeded', 'Xã Hưng Đạo 8 | 7 below']);
    expect(judged.problems.flatMap((one) => ('texts' in one ? one.texts.join(', ') : []))).toEqual([
      expected,
    ]);
    expect(footnotes(judged, []).join(' ')).toContain(`Biểu 1!D3: ${expected}: không có cột kế hoạch`);
  });
});

describe('forms and tables that are not transposed', () => {
  it('is a form with bands of time, or of kinds of money', () => {
    const { told, problems } = survey([
      ['BÁO CÁO NĂM 2024'],
      ['Đơn vị: Xã Cô Ba'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2023', '', 'Năm 2024', ''],
      ['', '', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Trồng rừng', 'ha', 20, 21, 25, 24],
      [2, 'Làm đường', 'km', 5, 5, 6, 7],
    ]);
    expect(
      Object.values(told)
        .flat()
        .every((line) => !line.startsWith('Năm')),
    ).toBe(true);
    const money = survey([
      ['BÁO CÁO NĂM 2024'],
      ['Đơn vị: Xã Cô Ba'],
      ['TT', 'Nội dung', 'Ngân sách huyện', '', 'Nguồn xã hội hóa', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Trồng rừng', 20, 21, 25, 24],
      [2, 'Làm đường', 5, 5, 6, 7],
    ]);
    expect(Object.values(money.told).flat()).toEqual([]);
    expect(problems.length + money.problems.length).toBeGreaterThan(0);
  });

  it('is a table of units under bands of products', () => {
    const { judged } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'Tiêm sởi', '', 'Khám thai', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 50, 48, 30, 30],
      [2, 'Xã Hồng Trị', 40, 43, 25, 20],
    ]);
    expect(judged.indicators.map(({ origin }) => origin.kind)).toEqual(['table', 'table']);
  });

  it('says once that targets are full marks', () => {
    const { judged } = survey([
      ['CHẤM ĐIỂM THI ĐUA NĂM 2024'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Trường TH Đức Long', 'Trường TH Bình Long'],
      [1, 'Dạy học', 40, 38, 35],
      [2, 'Phong trào', 30, 25, 30],
    ]);
    const told = footnotes(judged, []).filter((line) => line.includes('Điểm tối đa'));
    expect(told).toEqual([expect.stringContaining('Dạy học, Phong trào: KH lấy từ cột')]);
  });
});
