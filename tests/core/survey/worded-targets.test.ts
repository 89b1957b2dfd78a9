import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
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
