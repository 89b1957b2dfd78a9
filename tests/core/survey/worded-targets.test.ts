import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { problemSentences } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function judged(title: string, header: readonly Cell[], rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu 1', [[title], header, ...rows])]);
  return { lines: verdicts(survey)[0]?.slice(1), told: problems(survey) };
}

describe('targets typed with what they count', () => {
  it.each<[string, string, readonly Cell[], Rows, readonly string[]]>([
    [
      'people',
      'TUYỂN QUÂN NĂM 2024',
      ['TT', 'Xã', 'Chỉ tiêu', 'Kết quả'],
      [
        [1, 'Xã Đàm Thủy', '12 thanh niên', 12],
        [2, 'Xã Chí Viễn', '09 thanh niên', 8],
        [3, 'Xã Phong Nặm', '-', ''],
      ],
      ['Xã Đàm Thủy 12/12 Đạt', 'Xã Chí Viễn 8/9 Chưa đạt', 'Xã Phong Nặm blank/dash Không giao'],
    ],
    [
      'hectares, with decimals',
      'TRỒNG RỪNG NĂM 2024',
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [
        ['Hạt Kiểm lâm Nguyên Bình', '12,5 ha', 13],
        ['Hạt Kiểm lâm Bảo Lâm', '8 ha', 7.5],
      ],
      ['Hạt Kiểm lâm Nguyên Bình 13/12.5 Vượt', 'Hạt Kiểm lâm Bảo Lâm 7.5/8 Chưa đạt'],
    ],
    [
      'a remark in brackets',
      'SINH HOẠT CHUYÊN ĐỀ NĂM 2024',
      ['STT', 'Chi bộ', 'KH giao', 'Đã thực hiện'],
      [
        [1, 'Chi bộ Thôn 1', '4 (mỗi quý 1 buổi)', 4],
        [2, 'Chi bộ Thôn 2', '12 (mỗi tháng 1 buổi)', 10],
        [3, 'Chi bộ Trạm Y tế', '4', 5],
      ],
      [
        'Chi bộ Thôn 1 4/unreadable Lỗi số liệu',
        'Chi bộ Thôn 2 10/unreadable Lỗi số liệu',
        'Chi bộ Trạm Y tế 5/4 Vượt',
      ],
    ],
    [
      'a remark in brackets in all of them',
      'SINH HOẠT CHUYÊN ĐỀ NĂM 2024',
      ['STT', 'Chi bộ', 'KH giao', 'Đã thực hiện'],
      [
        [1, 'Chi bộ Thôn 1', '4 (mỗi quý 1 buổi)', 4],
        [2, 'Chi bộ Thôn 2', '12 (mỗi tháng 1 buổi)', 10],
      ],
      ['Chi bộ Thôn 1 4/4 Đạt', 'Chi bộ Thôn 2 10/12 Chưa đạt'],
    ],
  ])('are read: %s', (_, title, header, rows, expected) => {
    expect(judged(title, header, rows)).toEqual({ lines: expected, told: [] });
  });

  it.each<[string, Rows]>([
    [
      'of several things',
      [
        ['Xã Đàm Thủy', '2 lớp', 2],
        ['Xã Chí Viễn', '40 người', 30],
      ],
    ],
    [
      'of each month',
      [
        ['Xã Đàm Thủy', '2 bài/tháng', 20],
        ['Xã Chí Viễn', '1 bài/tháng', 13],
      ],
    ],
    [
      'of words alone',
      [
        ['Xã Đàm Thủy', 'không để xảy ra', 2],
        ['Xã Chí Viễn', 'không', 0],
      ],
    ],
  ])('are told where they are %s', (_, rows) => {
    const { lines, told } = judged('KẾT QUẢ NĂM 2024', ['Xã', 'Kế hoạch', 'Thực hiện'], rows);
    expect(lines?.join()).toContain('Chưa có KH');
    expect(told).toEqual(['targetWithoutFigures Biểu 1 3:2']);
  });
});

describe('results typed with what they count, or of how many they are', () => {
  it.each<[string, readonly Cell[], Rows, readonly string[]]>([
    [
      'beside plain targets',
      ['TT', 'Trạm Y tế', 'Chỉ tiêu', 'Đã khám'],
      [
        [1, 'TYT Hồng Trị', 1200, '1.260 lượt'],
        [2, 'TYT Khánh Xuân', 980, '911 lượt'],
        [3, 'TYT Cốc Pàng', 50, 'chưa báo cáo'],
      ],
      [
        'TYT Hồng Trị 1260/1200 Vượt',
        'TYT Khánh Xuân 911/980 Chưa đạt',
        'TYT Cốc Pàng ellipsis/50 Chưa có số liệu',
      ],
    ],
    [
      'as their targets, some of them plain',
      ['TT', 'Trường', 'KH', 'TH'],
      [
        [1, 'Trường THCS Nước Hai', '12 lớp', '11 lớp'],
        [2, 'Trường THCS Đề Thám', '10 lớp', 10],
        [3, 'Trường THCS Nam Tuấn', 8, '09 lớp'],
      ],
      [
        'Trường THCS Nước Hai 11/12 Chưa đạt',
        'Trường THCS Đề Thám 10/10 Đạt',
        'Trường THCS Nam Tuấn 9/8 Vượt',
      ],
    ],
    [
      'of one number of all units',
      ['TT', 'Xã', 'Mục tiêu', 'Kết quả'],
      [
        [1, 'Xã Ca Thành', '12/19 tiêu chí', '12/19 tiêu chí'],
        [2, 'Xã Phan Thanh', '11/19 tiêu chí', '10/19 tiêu chí'],
      ],
      ['Xã Ca Thành 12/12 Đạt', 'Xã Phan Thanh 10/11 Chưa đạt'],
    ],
    [
      "of each unit's own target",
      ['TT', 'Công đoàn cơ sở', 'Phải tổ chức', 'Đã tổ chức'],
      [
        [1, 'CĐCS Điện lực', 8, '8/8'],
        [2, 'CĐCS Bưu điện', 12, '10/12'],
      ],
      ['CĐCS Điện lực 8/8 Đạt', 'CĐCS Bưu điện 10/12 Chưa đạt'],
    ],
  ])('are read: %s', (_, header, rows, expected) => {
    expect(judged('KẾT QUẢ NĂM 2024', header, rows)).toEqual({ lines: expected, told: [] });
  });

  it.each<[string, Rows]>([
    [
      'days of one month',
      [
        ['Xã Đàm Thủy', 6, '5/12'],
        ['Xã Chí Viễn', 7, '7/12'],
      ],
    ],
    [
      'several things',
      [
        ['Xã Đàm Thủy', 2, '2 lớp'],
        ['Xã Chí Viễn', 40, '30 người'],
      ],
    ],
    [
      'thousands of things',
      [
        ['Xã Đàm Thủy', 2000, '2 nghìn con'],
        ['Xã Chí Viễn', 3000, '1 nghìn con'],
      ],
    ],
    [
      'of other numbers than the targets',
      [
        ['Xã Đàm Thủy', 6, '5/15'],
        ['Xã Chí Viễn', 7, '7/18'],
      ],
    ],
  ])('are told, alone and beside others that are read, where they are %s', (_, rows) => {
    const alone = judged('KẾT QUẢ NĂM 2024', ['Xã', 'Kế hoạch', 'Thực hiện'], rows);
    expect(alone).toEqual({ lines: undefined, told: ['resultWithoutFigures Biểu 1 2:3'] });
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        ['KẾT QUẢ NĂM 2024'],
        ['Xã', 'Tập huấn', '', 'Kiểm tra', ''],
        ['', 'KH', 'TH', 'KH', 'TH'],
        ...rows.map((row) => [...row, 4, 5]),
      ]),
    ]);
    expect(verdicts(survey).map(([name]) => name)).toEqual(['Kiểm tra']);
    expect(problemSentences(survey).join()).toContain('Tập huấn – TH: ghi "');
  });
});

it('does not measure one thing by another: "2 lớp" beside "40 người"', () => {
  const rows: Rows = [
    [1, 'Xã Đàm Thủy', '2 lớp', '40 người'],
    [2, 'Xã Chí Viễn', '3 lớp', '35 người'],
  ];
  expect(judged('TẬP HUẤN NĂM 2024', ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'], rows)).toEqual({
    lines: undefined,
    told: ['mixedMeasures Biểu 1 2:4'],
  });
});

describe('targets typed as a bound that must be passed', () => {
  it.each<[string, readonly Cell[], Rows, readonly string[]]>([
    [
      'TỶ LỆ TIÊM CHỦNG NĂM 2024',
      ['Trạm Y tế', 'Chỉ tiêu (%)', 'Kết quả (%)'],
      [
        ['TYT Hồng Trị', 'trên 95', 96.5],
        ['TYT Khánh Xuân', 'trên 95', 94],
        ['TYT Cốc Pàng', 'trên 95', 95],
      ],
      [
        'TYT Hồng Trị 96.5/95 Vượt',
        'TYT Khánh Xuân 94/95 Chưa đạt',
        'TYT Cốc Pàng 95/unreadable Lỗi số liệu',
      ],
    ],
    [
      'HỒ SƠ CHỜ BỔ SUNG NĂM 2024',
      ['Phòng', 'Chỉ tiêu', 'Thực hiện'],
      [
        ['Phòng Nội vụ', '<5', 4],
        ['Phòng Tư pháp', 'dưới 8', 9],
      ],
      ['Phòng Nội vụ 4/5 Đạt', 'Phòng Tư pháp 9/8 Chưa đạt'],
    ],
    [
      'SỐ TIN BÀI NĂM 2024',
      ['Lớp', 'KH', 'TH'],
      [
        ['Lớp 10A', '> 12', 14],
        ['Lớp 10B', 'hơn 10', 9],
      ],
      ['Lớp 10A 14/12 Vượt', 'Lớp 10B 9/10 Chưa đạt'],
    ],
  ])('are read, and asked about where the result only equals them: %s', (title, header, rows, expected) => {
    expect(judged(title, header, rows)).toEqual({ lines: expected, told: [] });
  });

  it('say that less is better only where all of them do', () => {
    const rows: Rows = [
      ['Xã A', '≤ 5', 4],
      ['Xã B', 6, 7],
    ];
    expect(judged('HỘI VIÊN MỚI NĂM 2024', ['Xã', 'KH', 'TH'], rows).lines).toEqual([
      'Xã A 4/unreadable Lỗi số liệu',
      'Xã B 7/6 Vượt',
    ]);
  });
});

describe('rows of a form typed with what they count', () => {
  it.each<[string, readonly Cell[], Rows, readonly (readonly string[])[]]>([
    [
      'over a part of them',
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      [
        [1, 'Trồng cây phân tán', '500 cây', '420 cây'],
        ['', 'Trong đó: cây ăn quả', 120, 130],
        [2, 'Sinh hoạt chi đoàn', 12, 12],
      ],
      [
        ['Trồng cây phân tán', 'Đoàn xã Phi Hải 420/500 Chưa đạt'],
        ['Trồng cây phân tán – Cây ăn quả', 'Đoàn xã Phi Hải 130/120 Vượt'],
        ['Sinh hoạt chi đoàn', 'Đoàn xã Phi Hải 12/12 Đạt'],
      ],
    ],
    [
      'over numbered ones',
      ['TT', 'Nội dung', 'Chỉ tiêu', 'Thực hiện'],
      [
        [1, 'Giúp hộ thoát nghèo', 'Từ 05 hộ trở lên', '06 hộ'],
        ['1.1', 'Hộ phụ nữ làm chủ', 3, 2],
        [2, 'Mở lớp tập huấn', '02 lớp', 1],
        [3, 'Vụ vi phạm', 'không quá 2 vụ', '3 vụ'],
      ],
      [
        ['Giúp hộ thoát nghèo', 'Đoàn xã Phi Hải 6/5 Vượt'],
        ['Hộ phụ nữ làm chủ', 'Đoàn xã Phi Hải 2/3 Chưa đạt'],
        ['Mở lớp tập huấn', 'Đoàn xã Phi Hải 1/2 Chưa đạt'],
        ['Vụ vi phạm ↓', 'Đoàn xã Phi Hải 3/2 Chưa đạt'],
      ],
    ],
    [
      'with another thing in the result, or a time, which are errors',
      ['TT', 'Nội dung', 'Chỉ tiêu', 'Thực hiện'],
      [
        [1, 'Tập huấn', '2 lớp', '40 người'],
        [2, 'Hoàn thành hồ sơ', '6 tháng', 1],
        [3, 'Tin bài', 12, 13],
      ],
      [
        ['Tập huấn', 'Đoàn xã Phi Hải unreadable/unreadable Lỗi số liệu'],
        ['Hoàn thành hồ sơ', 'Đoàn xã Phi Hải 1/unreadable Lỗi số liệu'],
        ['Tin bài', 'Đoàn xã Phi Hải 13/12 Vượt'],
      ],
    ],
  ])('are read: %s', (_, header, rows, expected) => {
    const survey = surveyTabs([tabOf('Đoàn xã Phi Hải', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
    expect(verdicts(survey)).toEqual(expected);
  });

  it('are no finding where they are read', () => {
    const tab = tabOf('Đoàn xã Phi Hải', [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      [1, 'Trồng cây phân tán', '500 cây', '420 cây'],
      [2, 'Tập huấn', '2 lớp', '40 người'],
      [3, 'Sinh hoạt chi đoàn', 12, 12],
    ]);
    const today = { year: 2025, month: 1, day: 5 };
    const findings = checkWorkbook(surveyTabs([tab]), {
      workbook: { tabs: [tab] },
      formulas: new Map(),
      today,
    });
    expect(findings.flatMap(({ kind, spots }) => spots.map(({ place }) => [kind, place.row]))).toEqual([
      ['unreadableNumber', 3],
      ['unreadableNumber', 3],
    ]);
  });

  it('leave a heading that says when a heading', () => {
    const survey = surveyTabs([
      tabOf('Đoàn xã Phi Hải', [
        ['KẾT QUẢ NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
        ['I', 'Công tác xây dựng Đoàn', '6 tháng', ''],
        [1, 'Kết nạp đoàn viên', 20, 22],
        [2, 'Sinh hoạt chi đoàn', 12, 12],
      ]),
    ]);
    expect(survey.indicators.map(({ name }) => name)).toEqual(['Kết nạp đoàn viên', 'Sinh hoạt chi đoàn']);
  });
});

describe('results typed with what they count, and words among them', () => {
  const header = ['TT', 'Trường', 'KH', 'KQ'];

  it('are read but for the words, which are a fault of their own unit', () => {
    const rows: Rows = [
      [1, 'THCS Đề Thám', '10 em', '12 em'],
      [2, 'THCS Nước Hai', '8 em', 'không tham gia'],
      [3, 'THCS Hợp Giang', '6 em', '6 em'],
      [4, 'THCS Tân Giang', '5 em', '4 em'],
    ];
    expect(judged('HỌC SINH GIỎI NĂM 2024', header, rows)).toEqual({
      lines: [
        'THCS Đề Thám 12/10 Vượt',
        'THCS Nước Hai unreadable/8 Lỗi số liệu',
        'THCS Hợp Giang 6/6 Đạt',
        'THCS Tân Giang 4/5 Chưa đạt',
      ],
      told: [],
    });
  });

  it('are read of works too', () => {
    const rows: Rows = [
      [1, 'Xã Mộc Hóa', 2, '2 mô hình'],
      [2, 'Xã Tuyên Thạnh', 1, '2 mô hình'],
      [3, 'Xã Vĩnh Hưng', 2, '1 mô hình'],
      [4, 'Xã Tân Hưng', 2, 'chưa triển khai'],
    ];
    expect(judged('XÂY DỰNG MÔ HÌNH NĂM 2024', header, rows).lines).toEqual([
      'Xã Mộc Hóa 2/2 Đạt',
      'Xã Tuyên Thạnh 2/1 Vượt',
      'Xã Vĩnh Hưng 1/2 Chưa đạt',
      'Xã Tân Hưng unreadable/2 Lỗi số liệu',
    ]);
  });

  it('are none where words are as many, or figures of several things', () => {
    const mostly: Rows = [
      [1, 'Xã Mộc Hóa', 2, '2 giải'],
      [2, 'Xã Tuyên Thạnh', 1, 'Tốt'],
      [3, 'Xã Vĩnh Hưng', 2, 'Khá'],
      [4, 'Xã Tân Hưng', 2, '1 giải'],
    ];
    const several: Rows = mostly.map(([at, name, target], row) => [
      at ?? '',
      name ?? '',
      target ?? '',
      ['2 lớp', '3 giải', '1 hội thi', 'chưa mở'][row] ?? '',
    ]);
    for (const rows of [mostly, several])
      expect(judged('PHONG TRÀO NĂM 2024', header, rows).lines ?? []).not.toContain('Xã Mộc Hóa 2/2 Đạt');
  });
});
