import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const FUND: Rows = [
  ['KẾT QUẢ THU QUỸ NĂM 2024'],
  ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'],
  [1, 'Xã Cô Ba', 50, 45],
  [2, 'Xã Hồng Trị', 60, 72],
  ['', 'Tổng cộng', 110, 117],
];

const HALVES: Rows = [
  ['TRỒNG RỪNG NĂM 2024'],
  ['STT', 'Chi nhánh', 'Kỳ', 'KH', 'TH'],
  [1, 'Chi nhánh Hòa An', '6 tháng đầu năm', 10, 12],
  ['', '', '6 tháng cuối năm', 20, 14],
  [2, 'Chi nhánh Bảo Lạc', '6 tháng đầu năm', 5, 5],
  ['', '', '6 tháng cuối năm', 5, 5],
];

const ACROSS: Rows = [
  ['SÁNG KIẾN NĂM 2024'],
  ['TT', 'Chỉ tiêu', 'Trường Hòa An', '', 'Trường Nà Giàng', ''],
  ['', '', 'KH', 'TH', 'KH', 'TH'],
  [1, 'Sáng kiến cấp cơ sở', 10, 9, 8, 8],
  [2, 'Sáng kiến cấp tỉnh', 3, 4, 2, 1],
];

const COMMITTEE: Rows = [
  ['TT', 'Họ và tên', 'Chức vụ'],
  [1, 'Nông Văn An', 'Chủ tịch'],
  [2, 'Lý Thị Hoa', 'Phó Chủ tịch'],
];

const CONTACTS: Rows = [
  ['STT', 'Người liên hệ', 'Bộ phận', 'Điện thoại'],
  ['1', 'Bế Thu Hà', 'Kế toán', '0912345678'],
  ['2', 'Hoàng Văn Đức', 'Văn phòng', '0206 3852 111'],
];

const below = (table: Rows, list: Rows, gap: Rows = [[], ['THÀNH VIÊN TỔ CÔNG TÁC']]) =>
  verdicts(surveyTabs([tabOf('Biểu', [...table, ...gap, ...list])]));

describe('a list of words below a table', () => {
  it.each<[string, Rows, Rows, Rows]>([
    ['a committee below a numbered table', FUND, COMMITTEE, [[], ['THÀNH VIÊN TỔ CÔNG TÁC']]],
    ['right below the last row', FUND, CONTACTS, []],
    ['below rows of halves', HALVES, CONTACTS, [[], []]],
    ['below units as columns', ACROSS, COMMITTEE, [['Người thực hiện:']]],
  ])('has no units: %s', (_, table, list, gap) => {
    expect(below(table, list, gap)).toEqual(verdicts(surveyTabs([tabOf('Biểu', table)])));
  });

  it('ends the table also where it has figures', () => {
    const births: Rows = [
      ['TT', 'Họ và tên', 'Năm sinh'],
      [1, 'Nông Văn An', 1980],
      [2, 'Lý Thị Hoa', 1985],
    ];
    expect(below(FUND, births)).toEqual([['Thu quỹ', 'Xã Cô Ba 45/50 Chưa đạt', 'Xã Hồng Trị 72/60 Vượt']]);
  });

  it('is none where it is the next page, or a table or log of its own', () => {
    const page: Rows = [
      ['TT', 'Xã', 'KH giao', 'Kết quả'],
      [3, 'Xã Khánh Xuân', 8, 9],
    ];
    expect(below(FUND, page, [])[0]).toContain('Xã Khánh Xuân 9/8 Vượt');
    const log: Rows = [
      ['TT', 'Đơn vị', 'Tên bài'],
      [1, 'Xã Cô Ba', 'Gương sáng'],
      [2, 'Xã Cô Ba', 'Tết sum vầy'],
    ];
    expect(
      below(FUND, log, [[], ['SỔ TIN BÀI NĂM 2024 (mỗi xã 2 tin)']])
        .flat()
        .join(),
    ).toContain('Xã Cô Ba 2/2 Đạt');
  });
});

describe('names below a table that say who did not report', () => {
  const names = (...units: readonly string[]): Rows => units.map((unit, at) => [String(at + 1), unit]);

  it.each<[string, Rows, Rows, Rows]>([
    ['units of the table', FUND, names('Xã Cô Ba', 'Xã Hồng Trị'), [[], ['Các đơn vị chưa nộp báo cáo:']]],
    ['others, below a blank row alone', FUND, names('Xã Sơn Lập', 'Xã Hưng Thịnh'), [[]]],
    [
      'numbers typed as such',
      [...FUND, ['', 'Ghi chú: số liệu đến 20/12']],
      [
        [1, 'Xã Khánh Xuân'],
        [2, 'Xã Xuân Trường'],
      ],
      [['Còn nợ báo cáo:']],
    ],
  ])('are no rows of it: %s', (_, table, list, gap) => {
    expect(below(table, list, gap)).toEqual(verdicts(surveyTabs([tabOf('Biểu', table)])));
  });

  it('are where they stand below a group of the table as others do, or have a figure', () => {
    const groups: Rows = [
      ...FUND.slice(0, 2),
      ['I', 'Khối xã', '', ''],
      ...FUND.slice(2, 4),
      [],
      ['II', 'Khối phường', '', ''],
      [1, 'Phường Tân Giang', '', ''],
      [2, 'Phường Đề Thám', '', ''],
    ];
    expect(verdicts(surveyTabs([tabOf('Biểu', groups)]))[0]).toHaveLength(5);
    const late = below(FUND, [[1, 'Xã Khánh Xuân', 10, 9]], [[]]);
    expect(late[0]).toContain('Xã Khánh Xuân 9/10 Chưa đạt');
  });
});

describe('names below a table with what no result is beside them', () => {
  const GROUPS: Rows = [
    ...FUND.slice(0, 2),
    ['I', 'Khối xã', '', ''],
    ...FUND.slice(2, 4),
    ['II', 'Khối phường', '', ''],
    [1, 'Phường Tân Giang', 20, 21],
  ];
  const told = verdicts(surveyTabs([tabOf('Biểu', GROUPS)]));

  it.each<[string, Rows]>([
    [
      'phone numbers under a heading numbered as groups are',
      [
        ['III', 'Đầu mối liên hệ', '', ''],
        [1, 'Nông Văn An', '0912345678', ''],
        [2, 'Lý Thị Hoa', '0987 654 321', ''],
      ],
    ],
    [
      'their posts',
      [
        ['III', 'Tổ công tác', '', ''],
        [1, 'Nông Văn An', 'Tổ trưởng', ''],
        [2, 'Lý Thị Hoa', 'Tổ phó', ''],
      ],
    ],
    [
      'their offices below a line of its own',
      [
        [],
        ['Danh sách cán bộ phụ trách:'],
        [1, 'Nông Văn An', 'Phó Chủ tịch'],
        [2, 'Lý Thị Hoa', 'Văn phòng'],
      ],
    ],
    [
      'phone numbers that the sheet made numbers of',
      [[], ['', 'Người liên hệ'], ['', 'Nông Văn An', 912345678], ['', 'Lý Thị Hoa', 387654321]],
    ],
  ])('are no units: %s', (_, list) => {
    expect(verdicts(surveyTabs([tabOf('Biểu', [...GROUPS, ...list])]))).toEqual(told);
  });

  it.each<[string, Rows, string]>([
    [
      'that they did not report',
      [
        ['III', 'Khối trường', '', ''],
        [1, 'Trường Nà Giàng', 'chưa báo cáo', ''],
        [2, 'Trường Hòa An', 'chưa báo cáo', ''],
      ],
      'Trường Hòa An',
    ],
    [
      'plans in đồng',
      [
        ['III', 'Khối trường', '', ''],
        [1, 'Trường Nà Giàng', 450000000, ''],
        [2, 'Trường Hòa An', 460000000, 470000000],
      ],
      'Trường Hòa An 470000000/460000000 Vượt',
    ],
  ])('are units: %s', (_, list, unit) => {
    expect(
      verdicts(surveyTabs([tabOf('Biểu', [...GROUPS, ...list])]))
        .flat()
        .join(),
    ).toContain(unit);
  });
});
