import { describe, expect, it } from 'vitest';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

describe('targets typed with a bound', () => {
  it.each([
    [
      'of villages, with a sign of percent',
      'TỶ LỆ BAO PHỦ BHYT NĂM 2024',
      [
        ['Thôn Bản Giốc', '≥ 90%', '92,5%'],
        ['Thôn Lũng Nọi', '≥90%', '88%'],
      ],
      ['Thôn Bản Giốc 92.5/90 Vượt', 'Thôn Lũng Nọi 88/90 Chưa đạt'],
    ],
    [
      'of youth unions, in words',
      'SỐ TIN BÀI NĂM 2024',
      [
        ['Chi đoàn A', 'từ 12 trở lên', 11],
        ['Chi đoàn B', 'tối thiểu 10', 12],
      ],
      ['Chi đoàn A 11/12 Chưa đạt', 'Chi đoàn B 12/10 Vượt'],
    ],
    [
      'of health stations, where less is better',
      'SỐ VỤ NGỘ ĐỘC THỰC PHẨM NĂM 2024',
      [
        ['Trạm Y tế Đông Khê', '≤ 2', 1],
        ['Trạm Y tế Tà Lùng', 'không quá 2', 3],
      ],
      ['Trạm Y tế Đông Khê 1/2 Đạt', 'Trạm Y tế Tà Lùng 3/2 Chưa đạt'],
    ],
    [
      'against the direction, which are errors',
      'SỐ HỘI VIÊN MỚI NĂM 2024',
      [
        ['Hội Nông dân Xã A', '≤ 5', 4],
        ['Hội Nông dân Xã B', 5, 6],
      ],
      ['Hội Nông dân Xã A 4/unreadable Lỗi số liệu', 'Hội Nông dân Xã B 6/5 Vượt'],
    ],
  ])('%s', (_, title, rows, expected) => {
    const tab = tabOf('Biểu 1', [[title], ['Đơn vị', 'Chỉ tiêu', 'Kết quả'], ...rows]);
    expect(verdicts(surveyTabs([tab]))[0]?.slice(1)).toEqual(expected);
  });
});

describe('a target that is a change', () => {
  it.each([
    [
      ['Đơn vị', 'Chỉ tiêu giảm nợ', 'Số nợ'],
      ['Công ty A', 50, 70],
      ['Công ty B', 30, 20],
    ],
    [
      ['Xã', 'Kế hoạch giảm hộ nghèo', 'Hộ nghèo cuối năm'],
      ['Xã A', 5, 14],
      ['Xã B', 4, 12],
    ],
    [
      ['Phòng giao dịch', 'KH tăng dư nợ', 'Dư nợ'],
      ['PGD Hòa An', 20, 125],
      ['PGD Trà Lĩnh', 16, 90],
    ],
    [
      ['Chi nhánh', 'Kế hoạch tăng dư nợ (tỷ đồng)', 'Dư nợ tỷ đồng'],
      ['QTD Đông Khê', 20, 125],
      ['QTD Nước Hai', 16, 12],
    ],
    [
      ['Xã', 'Kế hoạch giảm hộ nghèo', 'Hộ nghèo cuối quý IV'],
      ['Xã Minh Tâm', 5, 14],
      ['Xã Đại Sơn', 4, 3],
    ],
    [
      ['Tổ dân phố', 'Chỉ tiêu tăng thêm hội viên', 'Số hội viên (người)'],
      ['Tổ 1', 5, 60],
      ['Tổ 2', 4, 72],
    ],
    [
      ['Trường', 'Chỉ tiêu giảm số học sinh bỏ học', 'Học sinh bỏ học học kỳ II'],
      ['Trường THCS A', 2, 1],
      ['Trường THCS B', 3, 4],
    ],
  ])('is never compared with the level itself: %j', (header, ...rows) => {
    const survey = surveyTabs([tabOf('Biểu 1', [['BÁO CÁO NĂM 2024'], header, ...rows])]);
    expect(verdicts(survey)).toEqual([]);
    expect(problems(survey)[0]).toMatch(/^(?:changeAgainstLevel|headerWithoutResult) Biểu 1/);
  });

  it.each([
    [
      ['Xóm', 'Chỉ tiêu giảm', 'Kết quả giảm'],
      ['Xóm A', 5, 6],
    ],
    [
      ['Xã', 'Kế hoạch giảm nghèo', 'Số hộ thoát nghèo'],
      ['Xã A', 5, 6],
    ],
    [
      ['Chi nhánh', 'Kế hoạch tăng trưởng', 'Thực hiện'],
      ['CN A', 5, 6],
    ],
    [
      ['Tổ', 'Kế hoạch giảm (triệu đồng)', 'Số tiền (triệu đồng)'],
      ['Tổ 1', 5, 6],
    ],
  ])('is compared with the change: %j', (header, row) => {
    const survey = surveyTabs([tabOf('Biểu 1', [['BÁO CÁO NĂM 2024'], header, row])]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([`${row[0]} 6/5 Vượt`]);
  });
});

describe('marks of notes behind names', () => {
  it('are no part of them', () => {
    const rows = (names: readonly string[]) => [
      ['ĐIỂM NĂM 2024'],
      ['Đơn vị', 'KH', 'TH'],
      ...names.map((name) => [name, 10, 9]),
    ];
    const survey = surveyTabs([
      tabOf('Kết nạp', rows(['Trạm Y tế Xã A (*)', 'Trường THCS Bế Văn Đàn **', 'Chi cục Thuế Hòa An'])),
      tabOf('Quỹ', rows(['Trạm Y tế Xã A', 'Trường THCS Bế Văn Đàn', 'Chi cục Thuế Hòa An*'])),
    ]);
    expect(survey.directory.units.map(({ name }) => name)).toEqual([
      'Trạm Y tế Xã A',
      'Trường THCS Bế Văn Đàn',
      'Chi cục Thuế Hòa An',
    ]);
  });
});

describe('a numbered title with a unit of measure', () => {
  it.each([
    ['II. QUYÊN GÓP NĂM 2024 (nghìn đồng)', 'Quyên góp (nghìn đồng)'],
    ['3. THU QUỸ KHUYẾN HỌC (ĐVT: triệu đồng)', 'Thu quỹ khuyến học (triệu đồng)'],
    ['B. DOANH THU NĂM 2024 (tỷ đồng)', 'Doanh thu (tỷ đồng)'],
  ])('%j is %j', (title, name) => {
    const rows = [
      ['Đơn vị', 'Chỉ tiêu', 'Kết quả'],
      ['Xã A', 5, 6],
      ['Xã B', 6, 4],
    ];
    const first = [
      ['I. KẾT NẠP NĂM 2024'],
      ['Đơn vị', 'Chỉ tiêu', 'Kết quả'],
      ['Xã A', 9, 7],
      ['Xã B', 8, 3],
      [],
    ];
    const survey = surveyTabs([tabOf('Báo cáo', [...first, [title], ...rows])]);
    expect(verdicts(survey).map(([own]) => own)).toContain(name);
  });
});

describe('a target column that nobody filled in', () => {
  it('is none where rates were measured against something else', () => {
    const tab = tabOf('BHYT', [
      ['THU BHYT HỌC SINH NĂM HỌC 2023-2024'],
      ['Trường', 'Tổng số HS', 'Số HS đã tham gia', 'Tỷ lệ', 'Chỉ tiêu'],
      ['Trường TH Kim Đồng', 200, 190, '95%', ''],
      ['Trường TH Hợp Giang', 150, 150, '100%', ''],
      ['Trường TH Đề Thám', 100, 80, '80%', ''],
    ]);
    const survey = surveyTabs([tab]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Trường TH Kim Đồng 190/200 Chưa đạt',
      'Trường TH Hợp Giang 150/150 Đạt',
      'Trường TH Đề Thám 80/100 Chưa đạt',
    ]);
    expect(survey.unread).toEqual([]);
  });
});
