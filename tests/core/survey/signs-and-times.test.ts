import { describe, expect, it } from 'vitest';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

describe('headings', () => {
  it.each([
    [
      'of one year over another',
      [
        ['TT', 'Đơn vị', 'KH 2024', 'TH 2023', 'TH 2024', '2024/2023', 'TH/KH'],
        [1, 'LĐLĐ Cô Ba', 100, 95, 102, 107.4, 102],
        [2, 'LĐLĐ Hồng Trị', 80, 82, 78, 95.1, 97.5],
      ],
    ],
    [
      'of what was gained and lost',
      [
        ['Cửa hàng', 'Khoán', 'TH', '+/-', '%', 'Hạng'],
        ['Cửa hàng Cô Ba', 100, 102, 2, 102, 1],
        ['Cửa hàng Hồng Trị', 80, 78, -2, 97.5, 2],
      ],
    ],
    [
      'of how many stars each has',
      [
        ['TT', 'Hợp tác xã', 'KH', 'TH', 'Hạng sao'],
        [1, 'HTX Cô Ba', 100, 102, 4],
        [2, 'HTX Hồng Trị', 80, 78, 3],
      ],
    ],
    [
      'in brackets below a band',
      [
        ['STT', 'Trạm', 'Kế hoạch', 'Thực hiện', 'Chênh lệch', ''],
        ['', '', '', '', '(+,-)', '(%)'],
        [1, 'Trạm Cô Ba', 100, 102, 2, 2],
        [2, 'Trạm Hồng Trị', 80, 78, -2, -2.5],
      ],
    ],
  ])('%s are no figures', (_, rows) => {
    const survey = surveyTabs([tabOf('Doanh số', rows)]);
    const [lines, ...more] = verdicts(survey);
    expect(more).toEqual([]);
    expect(lines?.slice(1).map((line) => line.replace(/^.*(?:Cô Ba|Hồng Trị) /, ''))).toEqual([
      '102/100 Vượt',
      '78/80 Chưa đạt',
    ]);
    expect(survey.unread).toEqual([]);
  });

  it.each([
    [
      ['Đội', 'KH tháng', 'TH tháng', 'KH lũy kế', 'TH lũy kế'],
      ['Đội 1', 10, 12, 100, 99],
      ['Đội 2', 8, 7, 80, 84],
    ],
    [
      ['Đội', 'Kế hoạch lũy kế đến 31/12', 'Thực hiện lũy kế đến 31/12', 'Ghi chú'],
      ['Đội 1', 100, 99, ''],
      ['Đội 2', 80, 84, ''],
    ],
    [
      ['Đội', 'LK chỉ tiêu', 'LK kết quả'],
      ['Đội 1', 100, 99],
      ['Đội 2', 80, 84],
    ],
  ])('that say "lũy kế" are of a target as well as of a result: %j', (...rows) => {
    const survey = surveyTabs([tabOf('Tuần tra', rows)]);
    expect(verdicts(survey)).toEqual([['Tuần tra', 'Đội 1 99/100 Chưa đạt', 'Đội 2 84/80 Vượt']]);
  });

  it('of a result may say so last, as its target does', () => {
    const survey = surveyTabs([
      tabOf('Điện', [
        ['TT', 'Điện lực', 'Sản lượng KH (kWh)', 'Sản lượng TH (kWh)', 'Tổn thất KH (%)', 'Tổn thất TH (%)'],
        [1, 'Điện lực Cô Ba', 100, 105, 5, 4.8],
        [2, 'Điện lực Hồng Trị', 80, 78, 5.5, 5.9],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Sản lượng (kWh)', 'Điện lực Cô Ba 105/100 Vượt', 'Điện lực Hồng Trị 78/80 Chưa đạt'],
      ['Tổn thất (%) ↓', 'Điện lực Cô Ba 4.8/5 Đạt', 'Điện lực Hồng Trị 5.9/5.5 Chưa đạt'],
    ]);
  });

  it.each(['Tháng này', 'Trong tháng', 'Quý này'])(
    'of a part of the year beside the cumulative one are no result: %s',
    (part) => {
      const survey = surveyTabs([
        tabOf('Trồng rừng', [
          ['TT', 'Xã', 'KH', 'TH', '', 'So sánh', ''],
          ['', '', '', part, 'Lũy kế', '%KH', '+/- cùng kỳ'],
          [1, 'Xã Cô Ba', 100, 8, 95, 95, 5],
          [2, 'Xã Hồng Trị', 80, 7, 82, 102.5, 3],
        ]),
      ]);
      expect(verdicts(survey)).toEqual([
        ['Trồng rừng', 'Xã Cô Ba 95/100 Chưa đạt', 'Xã Hồng Trị 82/80 Vượt'],
      ]);
      expect(survey.leftOut).toEqual([]);
    },
  );

  it('of the year close quarters that have no other sum', () => {
    const survey = surveyTabs([
      tabOf('Kết nạp', [
        ['Chi bộ', 'KH', 'Quý 1', 'Quý 2', 'Quý 3', 'Quý 4', 'Cả năm'],
        ['Chi bộ Cô Ba', 10, 2, 3, 3, 3, 11],
        ['Chi bộ Hồng Trị', 8, 2, 2, 2, 1, 7],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Kết nạp', 'Chi bộ Cô Ba 11/10 Vượt', 'Chi bộ Hồng Trị 7/8 Chưa đạt'],
    ]);
  });

  it('of what units count are no column of units', () => {
    const survey = surveyTabs([
      tabOf('Mầm non', [
        ['', '', 'Kế hoạch giao', '', 'Kết quả đạt được', ''],
        ['TT', 'Trường', 'Nhóm, lớp', 'Trẻ', 'Nhóm, lớp', 'Trẻ'],
        [1, 'MN Cô Ba', 10, 250, 10, 245],
        [2, 'MN Hồng Trị', 8, 200, 7, 204],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Nhóm, lớp', 'MN Cô Ba 10/10 Đạt', 'MN Hồng Trị 7/8 Chưa đạt'],
      ['Trẻ', 'MN Cô Ba 245/250 Chưa đạt', 'MN Hồng Trị 204/200 Vượt'],
    ]);
  });
});

describe('targets on both sides of a result', () => {
  it('are asked for: each may have a result of its own', () => {
    const survey = surveyTabs([
      tabOf('Ngân sách', [
        ['TT', 'Đơn vị', 'Dự toán thu', 'Thực thu', 'Dự toán chi', 'Thực chi'],
        [1, 'Phòng Cô Ba', 100, 98, 90, 85],
        [2, 'Phòng Hồng Trị', 80, 82, 75, 80],
      ]),
    ]);
    expect(survey.indicators).toEqual([]);
    expect(problems(survey)).toEqual(['ambiguousTarget Ngân sách 1:3']);
  });

  it('are two of it where as many typed rates stand beside them', () => {
    const survey = surveyTabs([
      tabOf('Tuyển sinh', [
        ['TT', 'Trường', 'Bộ giao', 'Đã tuyển', '% Bộ giao', 'Chỉ tiêu trường đăng ký', '% trường đăng ký'],
        [1, 'CĐ Cô Ba', 100, 105, 105, 110, 95.5],
        [2, 'CĐ Hồng Trị', 50, 52, 104, 60, 86.7],
      ]),
    ]);
    expect(problems(survey)).toEqual([]);
  });

  it('are two of it where one stands beside the other, unknown, and rates measure the result by both', () => {
    const survey = surveyTabs([
      tabOf('Thu NS', [
        ['TT', 'Đơn vị', 'DT pháp lệnh', 'DT phấn đấu', 'TH', '% PL', '% PĐ'],
        [1, 'Đội thuế số 1', 5000, 5500, 5300, 106, 96.4],
        [2, 'Đội thuế số 2', 4000, 4400, 4100, 102.5, 93.2],
        [3, 'Đội thuế số 3', 3000, 3300, 3350, 111.7, 101.5],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      [
        'Thu NS (DT pháp lệnh)',
        'Đội thuế số 1 5300/5000 Vượt',
        'Đội thuế số 2 4100/4000 Vượt',
        'Đội thuế số 3 3350/3000 Vượt',
      ],
      [
        'Thu NS (DT phấn đấu)',
        'Đội thuế số 1 5300/5500 Chưa đạt',
        'Đội thuế số 2 4100/4400 Chưa đạt',
        'Đội thuế số 3 3350/3300 Vượt',
      ],
    ]);
  });

  it.each(['Hạng sao', 'Số sao', 'Phân hạng'])('that rank are never added: %s', (heading) => {
    const survey = surveyTabs([
      tabOf('OCOP', [
        ['DANH MỤC SẢN PHẨM OCOP'],
        ['TT', 'Sản phẩm', 'Đơn vị', heading],
        [1, 'Miến dong', 'Xã Phia Đén', 3],
        [2, 'Lạp sườn', 'Phường Sông Hiến', 4],
        [3, 'Chè', 'Xã Thành Công', 4],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([]);
    expect(problems(survey)).toHaveLength(1);
  });
});
