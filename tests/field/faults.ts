import type { Expected } from './expectations';

/** A workbook that was judged wrongly, and what is right; figures derived by hand from its rows. */
export interface Fault {
  readonly file: string;
  /** YYYY-MM-DD; 2021-01-10 unless given. */
  readonly today?: string;
  /** Whether `Danh mục đơn vị` is made before the summary. */
  readonly directory?: boolean;
  readonly expected: Expected;
}

const FUND_TOTAL = [1349500000, 1273150000, '▼ 94,3%'];

export const FAULTS: readonly Fault[] = [
  {
    file: 'unit-without-log-row',
    directory: true,
    expected: {
      'pairs: indicator, unit, target, result, rate': [['Tin bài', 'CĐ ngành NN&PTNT', 24, 0, '▼ 0,0%']],
      'totals: target, result, rate': [[96, 62, '▼ 64,6%']],
      'among those below target': ['CĐ ngành NN&PTNT'],
      'lines below target': 2,
      'toast says': ['2 lượt chưa đạt'],
    },
  },
  {
    file: 'date-in-a-sentence',
    expected: {
      'summary says': ['CHỈ TIÊU NĂM 2019', 'Số liệu tính đến ngày 31/12/2019'],
      'totals: target, result, rate': [FUND_TOTAL],
      'one finding says': [['31/12/2020'], ['98,93%', '1,5 tỷ', '210.750.000']],
    },
  },
  {
    file: 'merged-names',
    expected: {
      // 69.000.000 + 58.350.000, 72.800.000 + 44.950.000, 63.900.000 + 38.750.000, and the same of what was paid
      'pairs: unit, target, result, rate': [
        ['LĐLĐ huyện Hà Quảng', 127350000, 124300000, '▼ 97,6%'],
        ['LĐLĐ huyện Trùng Khánh', 117750000, 100250000, '▼ 85,1%'],
        ['LĐLĐ huyện Quảng Hòa', 102650000, 100350000, '▼ 97,8%'],
      ],
      'totals: target, result, rate': [FUND_TOTAL],
      units: 14,
      'never shown': ['lỗi SL', 'Lỗi số liệu'],
      'toast of the check says': ['0 lỗi'],
      'a note of the summary names': [
        ['D14', 'D5'],
        ['D11', 'D19'],
        ['D13', 'D4'],
      ],
    },
  },
  {
    file: 'after-the-due-date',
    today: '2020-08-01',
    expected: {
      'pairs: unit, target, result, rate': [
        ['LĐLĐ Thạch An', 6, 5, '▼ 83,3%'],
        ['LĐLĐ Trà Lĩnh', 6, 6, '100,0%'],
        ['LĐLĐ Hạ Lang', 6, 1, '▼ 16,7%'],
      ],
      'totals: target, result, rate': [[18, 12, '▼ 66,7%']],
      'exactly these below target': ['LĐLĐ Thạch An', 'LĐLĐ Hạ Lang'],
      'summary says': ['7 dòng sau thời hạn 30/06/2020, không tính'],
    },
  },
  {
    file: 'after-the-day',
    today: '2020-06-30',
    expected: {
      'pairs: unit, target, result, rate': [
        ['LĐLĐ Hòa An', 86500000, 21500000, '24,9%'],
        ['LĐLĐ Bảo Lạc', 78800000, 0, '0,0%'],
        ['LĐLĐ Hòa An', 6, 4, '66,7%'],
        ['LĐLĐ Bảo Lạc', 6, 2, '33,3%'],
      ],
      'lines below target': 0,
      'summary says': ['1 dòng sau ngày 30/06/2020', '3 dòng ngoài kỳ', '1 dòng không đọc được ngày'],
      'toast says': ['Sổ tin!B15'],
      'no question': true,
    },
  },
  {
    file: 'tables-that-are-no-indicators',
    expected: {
      indicators: ['Quỹ xã hội'],
      units: 17,
      'no question': true,
      'summary says': ['CHỈ TIÊU NĂM 2019'],
      'totals: target, result, rate': [FUND_TOTAL],
      'dialog and toast name at least three of': [
        'Danh bạ',
        'DN 191',
        'Đơn thư',
        'Góp ý VB',
        'Đề xuất chỉ tiêu',
        'Dự toán',
      ],
    },
  },
  {
    file: 'adjusted-column',
    expected: {
      'totals: target, result, rate': [FUND_TOTAL],
      'pairs: unit, target, result, rate': [['CĐ Viên chức tỉnh', 137050000, 124460000, '▼ 90,8%']],
      'among those below target': ['CĐ Viên chức tỉnh'],
      'summary says': ['Theo số điều chỉnh: CĐ Viên chức tỉnh 124.460.000/130.000.000 = 95,7%'],
    },
  },
  {
    file: 'due-and-paid',
    expected: {
      'pairs: unit, target, result': [
        ['LĐLĐ Hòa An', 86500000, 78520000],
        ['LĐLĐ Bảo Lạc', 78800000, 80750000],
      ],
      'summary says': [
        'còn phải nộp 7.980.000 (1 đơn vị); nộp vượt 1.950.000 (1 đơn vị); sau bù trừ 6.030.000',
      ],
    },
  },
  {
    file: 'empty-cumulative',
    expected: {
      // the quarters are added: 3 + 3 + 2, 1 + 2 + 3, 2 + 4 + 1, against KH năm once
      'pairs: unit, target, result': [
        ['LĐLĐ Hòa An', 24, 8],
        ['LĐLĐ Bảo Lâm', 12, 6],
        ['CĐ ngành NN&PTNT', 12, 7],
      ],
      'total: target, result': [48, 21],
      'summary says': ['43,8%'],
    },
  },
  {
    file: 'points',
    expected: {
      'pairs: unit, target, result, rate': [
        ['LĐLĐ Thành phố', 100, 95, '▼ 95,0%'],
        ['LĐLĐ Hòa An', 100, null, 'chưa có SL'],
      ],
      'exactly these below target': ['LĐLĐ Thành phố'],
      'no question': true,
    },
  },
  {
    file: 'assignment-table',
    expected: {
      'pairs: indicator, unit, target, result': [
        ['Tin', 'LĐLĐ Thành phố', 24, 24],
        ['Tin', 'LĐLĐ Bảo Lâm', 12, 13],
        ['Đoàn viên', 'LĐLĐ Thành phố', 10, 12],
        ['Đoàn viên', 'LĐLĐ Bảo Lâm', 5, 5],
        ['Đoàn viên', 'CĐ ngành NN&PTNT', null, 3],
      ],
      'pairs: indicator, unit, target, result, rate': [
        ['Tin', 'LĐLĐ Hòa An', 24, 20, '▼ 83,3%'],
        ['Tin', 'CĐ ngành NN&PTNT', 12, 11, '▼ 91,7%'],
        ['Đoàn viên', 'LĐLĐ Hòa An', 8, 6, '▼ 75,0%'],
      ],
      'totals: target, result, rate': [[72, 68, '▼ 94,4%']],
      'lines below target': 3,
      'summary says': ['CV 607/LĐLĐ ngày 08/01/2020', 'ngoài KH 3', '100,0%'],
      'no question': true,
    },
  },
];
