import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

describe('the plan of the next year beside the one of the result', () => {
  it.each<{ readonly words: string; readonly today: string; readonly rows: Rows; readonly expected: string }>(
    [
      {
        words: 'a cooperative, what was sold without a year',
        today: '2023-12-31',
        rows: [
          ['TÌNH HÌNH TIÊU THỤ CHÈ NĂM 2023, KẾ HOẠCH NĂM 2024'],
          [
            'STT',
            'Hợp tác xã',
            'KH giao năm 2023 (tấn)',
            'Đã bán',
            'Ước cả năm',
            'KH năm 2024 (tấn)',
            'Ghi chú',
          ],
          [1, 'HTX Phìa Đén', 40, 31, 38, 45, ''],
          [2, 'HTX Thành Công', 25, 26, 26, 30, ''],
        ],
        expected: 'HTX Phìa Đén 31/40 Chưa đạt',
      },
      {
        words: 'clinics, two indicators under bands',
        today: '2025-01-10',
        rows: [
          ['Trạm', 'Khám thai', '', '', 'Tiêm sởi', '', ''],
          ['', 'KH 2024', 'TH', 'KH 2025', 'KH 2024', 'TH', 'KH 2025'],
          ['Trạm Y tế Lê Lợi', 120, 118, 130, 60, 61, 70],
          ['Trạm Y tế Đức Xuân', 90, 90, 95, 50, 41, 55],
        ],
        expected: 'Trạm Y tế Lê Lợi 118/120 Chưa đạt',
      },
      {
        words: 'schools, by the school year, a result that only its place tells',
        today: '2023-06-20',
        rows: [
          ['BIỂU ĐĂNG KÝ SÁCH'],
          ['Trường', 'Chỉ tiêu năm học 2022-2023', 'Số HS mượn sách', 'Chỉ tiêu năm học 2023-2024'],
          ['TH Hoàng Văn Thụ', 300, 280, 320],
          ['TH Kim Đồng', 410, 415, 430],
        ],
        expected: 'TH Hoàng Văn Thụ 280/300 Chưa đạt',
      },
      {
        words: 'a part of the year, the title names the plan to come',
        today: '2025-01-10',
        rows: [
          ['KẾT QUẢ THU VÀ DỰ TOÁN NĂM 2025'],
          ['TT', 'Xã', 'Dự toán năm 2024', 'Thực hiện 10 tháng', 'Dự toán năm 2025'],
          [1, 'Xã Hồng Việt', 500, 420, 520],
          [2, 'Xã Bình Long', 300, 305, 310],
        ],
        expected: 'Xã Hồng Việt 420/500 Đang thực hiện',
      },
    ],
  )('measures nothing: $words', ({ today, rows, expected }) => {
    expect(judged(surveyOn(today, [tabOf('Biểu', rows)]))[0]).toBe(expected);
  });

  it.each<{ readonly words: string; readonly rows: Rows; readonly expected: string }>([
    {
      words: 'its result stands behind it',
      rows: [
        ['Xã', 'KH 2023', 'TH 2023', 'KH 2024', 'Thực hiện'],
        ['Xã Hồng Việt', 10, 9, 12, 11],
      ],
      expected: 'Xã Hồng Việt 11/12 Chưa đạt',
    },
    {
      words: 'last year’s plan stands before it',
      rows: [
        ['Xã', 'KH 2023', 'KH 2024', 'Thực hiện'],
        ['Xã Hồng Việt', 10, 12, 11],
      ],
      expected: 'Xã Hồng Việt 11/12 Chưa đạt',
    },
    {
      words: 'the result is its year’s',
      rows: [
        ['Xã', 'KH 2023', 'TH 2024', 'KH 2024'],
        ['Xã Hồng Việt', 10, 11, 12],
      ],
      expected: 'Xã Hồng Việt 11/12 Chưa đạt',
    },
    {
      words: 'what stands between is another year’s level',
      rows: [
        ['Xã', 'KH 2023', 'Số hộ', 'KH 2024', 'Đã hỗ trợ'],
        ['Xã Hồng Việt', 10, 140, 12, 11],
      ],
      expected: 'Xã Hồng Việt 11/12 Chưa đạt',
    },
  ])('stays the plan where $words', ({ rows, expected }) => {
    const more = rows[0]?.map((_, at) => (at === 0 ? 'Xã Bình Long' : 20 + at)) ?? [];
    expect(judged(surveyOn('2025-01-10', [tabOf('Biểu', [...rows, more])]))[0]).toBe(expected);
  });

  it('leaves a title of the year before its say: its results are no year’s that was still to come', () => {
    const rows: Rows = [
      ['TỔNG KẾT NĂM 2023'],
      ['Xã', 'Thực hiện', 'Kế hoạch năm 2024'],
      ['Xã Hồng Việt', 9, 12],
      ['Xã Bình Long', 14, 13],
    ];
    expect(judged(surveyOn('2025-01-10', [tabOf('Biểu', rows)]))[0]).toBe('Xã Hồng Việt 9/12 Đang thực hiện');
  });
});

describe('columns of another year than the title’s, where the year’s own bear none', () => {
  it.each<{ readonly words: string; readonly today: string; readonly rows: Rows; readonly expected: string }>(
    [
      {
        words: 'clinics, next year’s plan behind the rate',
        today: '2025-01-10',
        rows: [
          ['KẾT QUẢ KHÁM SÀNG LỌC NĂM 2024'],
          ['STT', 'Trạm Y tế', 'Chỉ tiêu giao', 'Kết quả', 'Tỷ lệ (%)', 'Chỉ tiêu 2025'],
          [1, 'Trạm Y tế Lê Lợi', 250, 240, 96, 260],
          [2, 'Trạm Y tế Đức Xuân', 180, 180, 100, 190],
          [3, 'Trạm Y tế Cần Yên', 90, 99, 110, 100],
        ],
        expected: 'Trạm Y tế Lê Lợi 240/250 Chưa đạt',
      },
      {
        words: 'schools, by the school year',
        today: '2024-06-10',
        rows: [
          ['HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2023-2024'],
          ['Trường', 'Kế hoạch', 'Thực hiện', 'Kế hoạch 2024-2025'],
          ['Trường MN Sông Hiến', 310, 300, 320],
          ['Trường MN Đề Thám', 205, 207, 200],
        ],
        expected: 'Trường MN Sông Hiến 300/310 Chưa đạt',
      },
      {
        words: 'last year’s plan in front',
        today: '2025-01-10',
        rows: [
          ['THU PHÍ VỆ SINH NĂM 2024'],
          ['TT', 'Tổ dân phố', 'Kế hoạch năm 2023', 'Kế hoạch', 'Đã thu'],
          [1, 'Tổ 1', 11, 12, 10],
          [2, 'Tổ 2', 13, 14, 14],
        ],
        expected: 'Tổ 1 10/12 Chưa đạt',
      },
      {
        words: 'next year’s plan between the plan and the result',
        today: '2025-01-10',
        rows: [
          ['TRỒNG RỪNG NĂM 2024'],
          ['TT', 'Xã', 'KH (ha)', 'KH 2025 (ha)', 'TH (ha)'],
          [1, 'Xã Hồng Việt', 40, 45, 38],
          [2, 'Xã Bình Long', 30, 35, 31],
        ],
        expected: 'Xã Hồng Việt 38/40 Chưa đạt',
      },
      {
        words: 'last year’s plan and result, both',
        today: '2025-01-10',
        rows: [
          ['TRỒNG RỪNG NĂM 2024'],
          ['TT', 'Xã', 'KH 2023', 'TH 2023', 'KH', 'TH'],
          [1, 'Xã Hồng Việt', 50, 51, 40, 38],
          [2, 'Xã Bình Long', 33, 32, 30, 31],
        ],
        expected: 'Xã Hồng Việt 38/40 Chưa đạt',
      },
      {
        words: 'no title, next year’s plan behind the result',
        today: '2025-01-10',
        rows: [
          ['Chi bộ', 'Chỉ tiêu kết nạp', 'Kết nạp được', 'Chỉ tiêu năm 2026'],
          ['Chi bộ 1', 4, 3, 5],
          ['Chi bộ 2', 2, 2, 3],
        ],
        expected: 'Chi bộ 1 3/4 Chưa đạt',
      },
      {
        words: 'a forecast',
        today: '2025-01-10',
        rows: [
          ['CHO VAY HỘ NGHÈO NĂM 2024'],
          ['TT', 'Phòng giao dịch', 'Chỉ tiêu', 'Thực hiện', 'Dự kiến 2025'],
          [1, 'PGD Hòa An', 900, 870, 950],
          [2, 'PGD Hạ Lang', 400, 404, 420],
        ],
        expected: 'PGD Hòa An 870/900 Chưa đạt',
      },
      {
        words: 'the plan that is thought of',
        today: '2025-01-10',
        rows: [
          ['TỔNG KẾT CÔNG TÁC HIẾN MÁU NĂM 2024'],
          ['Đơn vị', 'KH', 'Đã hiến', 'Dự kiến chỉ tiêu năm 2025'],
          ['Phường Hợp Giang', 60, 51, 70],
          ['Phường Tân Giang', 40, 40, 45],
        ],
        expected: 'Phường Hợp Giang 51/60 Chưa đạt',
      },
      {
        words: 'last year’s result behind the year’s',
        today: '2025-01-10',
        rows: [
          ['DOANH THU NĂM 2024'],
          ['Bưu cục', 'KH giao', 'Thực hiện', 'Thực hiện 2023'],
          ['Bưu cục Hòa An', 500, 480, 520],
          ['Bưu cục Hạ Lang', 300, 310, 290],
        ],
        expected: 'Bưu cục Hòa An 480/500 Chưa đạt',
      },
      {
        words: 'last year’s result in front',
        today: '2025-01-10',
        rows: [
          ['DOANH THU NĂM 2024'],
          ['Bưu cục', 'Kết quả năm 2023', 'KH giao', 'Kết quả'],
          ['Bưu cục Hòa An', 520, 500, 480],
          ['Bưu cục Hạ Lang', 290, 300, 310],
        ],
        expected: 'Bưu cục Hòa An 480/500 Chưa đạt',
      },
    ],
  )('are no figures of it: $words', ({ today, rows, expected }) => {
    const told = judged(surveyOn(today, [tabOf('Biểu', rows)]));
    expect(told[0]).toBe(expected);
    expect(told).toHaveLength(rows.filter((row) => row.some((cell) => typeof cell === 'number')).length);
  });

  it('are told apart from a plan of the title’s own year, which is asked about', () => {
    const rows: Rows = [
      ['THU QUỸ NĂM 2024'],
      ['Xã', 'Kế hoạch', 'Thực hiện', 'KH 2024'],
      ['Xã Hồng Việt', 10, 9, 12],
      ['Xã Bình Long', 14, 13, 15],
    ];
    const survey = surveyOn('2025-01-10', [tabOf('Biểu', rows)]);
    expect(judged(survey)).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['ambiguousTarget']);
  });

  it('are not asked about where the one with the year is the sum of those without', () => {
    const rows: Rows = [
      ['THỰC HIỆN DỰ TOÁN CHI NĂM 2024'],
      ['Trường', 'Dự toán giao', 'Dự toán bổ sung', 'Tổng dự toán năm 2024', 'Đã chi'],
      ['Trường THCS Bế Triều', 900, 100, 1000, 980],
      ['Trường THCS Dân Chủ', 700, 50, 750, 750],
      ['Trường THCS Hoàng Tung', 640, 20, 660, 650],
    ];
    expect(judged(surveyOn('2025-01-10', [tabOf('Biểu', rows)]))[0]).toBe(
      'Trường THCS Bế Triều 980/1000 Đạt',
    );
  });

  it.each<{ readonly words: string; readonly today: string; readonly rows: Rows; readonly expected: string }>(
    [
      {
        words: 'the estimate of the whole year beside nine months of it',
        today: '2024-10-10',
        rows: [
          ['THU QUỸ NĂM 2024'],
          ['Xã', 'Kế hoạch', 'Thực hiện 9 tháng', 'Ước TH 2024'],
          ['Xã Hồng Việt', 10, 6, 9],
          ['Xã Bình Long', 14, 9, 13],
        ],
        expected: 'Xã Hồng Việt 6/10 Đang thực hiện',
      },
      {
        words: 'the only plan there is',
        today: '2025-01-10',
        rows: [
          ['BÁO CÁO NĂM 2024'],
          ['Xã', 'Thực hiện', 'KH 2025'],
          ['Xã Hồng Việt', 9, 12],
          ['Xã Bình Long', 14, 13],
        ],
        expected: 'Xã Hồng Việt 9/12 Đang thực hiện',
      },
      {
        words: 'the year’s plan beside a term’s without a year',
        today: '2025-01-10',
        rows: [
          ['Xã', 'Chỉ tiêu nhiệm kỳ', 'KH 2024', 'TH 2024'],
          ['Xã Hồng Việt', 50, 12, 11],
          ['Xã Bình Long', 60, 14, 14],
        ],
        expected: 'Xã Hồng Việt 11/12 Chưa đạt',
      },
      {
        words: 'figures that go on to the day on which the year was closed',
        today: '2025-02-10',
        rows: [
          ['GIẢI NGÂN VỐN NĂM 2024'],
          ['Xã', 'Kế hoạch vốn', 'Giải ngân đến 31/01/2025'],
          ['Xã Hồng Việt', 12, 11],
          ['Xã Bình Long', 14, 14],
        ],
        expected: 'Xã Hồng Việt 11/12 Chưa đạt',
      },
    ],
  )('are not taken for such: $words', ({ today, rows, expected }) => {
    expect(judged(surveyOn(today, [tabOf('Biểu', rows)]))[0]).toBe(expected);
  });

  it('are none of a form either', () => {
    const rows: Rows = [
      ['TRUNG TÂM Y TẾ HUYỆN HÒA AN'],
      ['KẾT QUẢ CÔNG TÁC NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Kế hoạch 2025'],
      [1, 'Khám bệnh', 'lượt', 100, 90, 110],
      [2, 'Phẫu thuật', 'ca', 30, 33, 35],
    ];
    expect(judged(surveyOn('2025-01-10', [tabOf('Biểu', rows)]))).toEqual([
      'Trung tâm Y tế huyện Hòa An 90/100 Chưa đạt',
      'Trung tâm Y tế huyện Hòa An 33/30 Vượt',
    ]);
  });
});

describe('the plan of the result’s own part of a year', () => {
  it.each([
    ['nine months', ['Kế hoạch năm 2024', 'Kế hoạch 9 tháng', 'Đã thực hiện 9 tháng đầu năm 2024']],
    ['a quarter', ['Chỉ tiêu quý II', 'Chỉ tiêu 2024', 'Kết quả quý II/2024']],
    ['a month', ['KH năm', 'KH tháng 3', 'TH tháng 3/2024']],
  ])('is its target beside the year’s: %s', (_, header) => {
    const isFirst = header[0]?.includes('quý') === true;
    const plans = (own: number, year: number) => (isFirst ? [own, year] : [year, own]);
    const rows: Rows = [
      ['Chi nhánh', ...header],
      ['Chi nhánh Đông Khê', ...plans(45, 60), 44],
      ['Chi nhánh Nước Hai', ...plans(30, 90), 33],
    ];
    expect(judged(surveyOn('2025-01-10', [tabOf('Biểu', rows)]))).toEqual([
      'Chi nhánh Đông Khê 44/45 Chưa đạt',
      'Chi nhánh Nước Hai 33/30 Vượt',
    ]);
  });

  it.each([
    ['counted up since January', 'Lũy kế 10 tháng năm 2024'],
    ['of a longer part', 'TH 10 tháng đầu năm 2024'],
  ])('is none of a result %s', (_, heading) => {
    const rows: Rows = [
      ['Chi nhánh', 'KH năm 2024', 'KH tháng 10', heading],
      ['Chi nhánh Đông Khê', 60, 6, 44],
      ['Chi nhánh Nước Hai', 90, 8, 93],
    ];
    expect(judged(surveyOn('2024-11-03', [tabOf('Biểu', rows)]))[0]).toBe(
      'Chi nhánh Đông Khê 44/60 Đang thực hiện',
    );
  });
});

describe('a rate of the year’s plan beside the plan of nine months', () => {
  it('is no rate of that', () => {
    const rows: Rows = [
      ['TIÊU THỤ ĐIỆN 9 THÁNG NĂM 2024'],
      ['Điện lực', 'KH năm', 'Lũy kế 9 tháng', '', '% KH năm'],
      ['', '', 'KH', 'TH', ''],
      ['Điện lực Hòa An', 1200, 900, 880, 73.3],
      ['Điện lực Hạ Lang', 800, 600, 640, 80],
      ['Điện lực Bảo Lạc', 500, 375, 375, 75],
    ];
    expect(judged(surveyOn('2024-10-03', [tabOf('Điện', rows)]))).toEqual([
      'Điện lực Hòa An 880/900 Chưa đạt',
      'Điện lực Hạ Lang 640/600 Vượt',
      'Điện lực Bảo Lạc 375/375 Đạt',
    ]);
  });

  it('that no plan explains is asked still', () => {
    const rows: Rows = [
      ['Điện lực', 'KH đầu năm 2024', 'KH hợp đồng', 'TH 2024', '% KH'],
      ['Điện lực Hòa An', 1200, 900, 880, 73.3],
      ['Điện lực Hạ Lang', 800, 640, 600, 75],
      ['Điện lực Bảo Lạc', 500, 400, 375, 75],
    ];
    expect(judged(surveyOn('2025-01-03', [tabOf('Điện', rows)]))).not.toContain(
      'Điện lực Hòa An 880/900 Chưa đạt',
    );
  });
});

describe('two plans of one result that hold the same figures', () => {
  it.each([
    ['the year’s, and what is planned by its end', ['KH năm', 'Lũy kế năm'], ['', 'KH']],
    ['by two bodies', ['KH tỉnh giao', 'KH huyện giao'], ['', '']],
    ['on paper and in the plan', ['Chỉ tiêu nghị quyết', 'Chỉ tiêu kế hoạch'], ['', '']],
  ])('are one: %s', (_, [one = '', other = ''], [, leaf = '']) => {
    const isBand = leaf !== '';
    const rows: Rows = [
      ['KẾT QUẢ TRỒNG RỪNG NĂM 2024'],
      ['Xã', one, other, isBand ? '' : 'Thực hiện', '% KH năm'],
      ...(isBand ? [['', '', leaf, 'TH', '']] : []),
      ['Xã Hồng Việt', 100, 100, 105, 105],
      ['Xã Bình Long', 80, 80, 70, 87.5],
      ['Xã Dân Chủ', 60, 60, 60, 100],
    ];
    expect(judged(surveyOn('2025-01-03', [tabOf('Rừng', rows)]))).toEqual([
      'Xã Hồng Việt 105/100 Vượt',
      'Xã Bình Long 70/80 Chưa đạt',
      'Xã Dân Chủ 60/60 Đạt',
    ]);
  });

  it('are two where one unit’s differ', () => {
    const rows: Rows = [
      ['Xã', 'KH tỉnh giao', 'KH huyện giao', 'Thực hiện'],
      ['Xã Hồng Việt', 100, 100, 105],
      ['Xã Bình Long', 80, 85, 82],
    ];
    expect(judged(surveyOn('2025-01-03', [tabOf('Rừng', rows)]))).toHaveLength(4);
  });
});

describe('the year’s plan beside that of the part of it which is judged', () => {
  it.each([
    ['KH năm 2025', 'KH 6 tháng', 'TH 6 tháng'],
    ['Dự toán năm', 'Dự toán quý II', 'Thu quý II'],
    ['Chỉ tiêu cả năm', 'Chỉ tiêu tháng 6', 'Thực hiện tháng 6'],
  ])('is named as not judged, and unread it is not: %s', (year, part, done) => {
    const tabs = [
      tabOf('Quỹ', [
        ['KẾT QUẢ THU QUỸ 6 THÁNG NĂM 2025'],
        ['TT', 'Xã', year, part, done],
        [1, 'Xã Hồng Việt', 180, 95, 91],
        [2, 'Xã Bình Long', 200, 102, 123],
      ]),
    ];
    const survey = surveyOn('2025-07-05', tabs);
    expect(judged(survey)).toEqual(['Xã Hồng Việt 91/95 Chưa đạt', 'Xã Bình Long 123/102 Vượt']);
    expect(survey.unread).toEqual([]);
    expect(summaryText('2025-07-05', tabs)).toContain(`Quỹ: bảng này không xét cột ${year} (C3:C4).`);
  });
});
