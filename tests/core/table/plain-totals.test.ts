import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

const NUMBERED: Row = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];
const BARE: Row = ['Đơn vị', 'Kế hoạch', 'Thực hiện'];

/** The units that count, and what the foot says of rows that are sums or no units. */
function read(rows: readonly Row[], header = NUMBERED) {
  const survey = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  return {
    units: (verdicts(survey)[0] ?? []).slice(1).map((line) => line.replace(/ \S+\/.*$/, '')),
    foot: footnotes(survey, []).filter((line) => /liền kề|không phải đơn vị/.test(line)),
  };
}

const COMMUNES: readonly Row[] = [
  [1, 'Xã Hòa An', 20, 22],
  [2, 'Xã Nam Tuấn', 15, 15],
  [3, 'Xã Bạch Đằng', 10, 9],
];

describe('sums of groups and of all that no word calls so, in a table without numbers', () => {
  it.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      'below their groups of two and three',
      [
        ['Trường Mầm non Sông Bằng', 120, 118],
        ['Trường TH Hợp Giang', 85, 90],
        ['Trạm Y tế Đề Thám', 40, 40],
        ['Hành chính sự nghiệp', 245, 248],
        ['Công ty TNHH An Khang', 210, 190],
        ['Công ty CP Than', 330, 345],
        ['Doanh nghiệp', 540, 535],
        ['Cả hai khối', 785, 783],
      ],
      [
        'Trường Mầm non Sông Bằng',
        'Trường TH Hợp Giang',
        'Trạm Y tế Đề Thám',
        'Công ty TNHH An Khang',
        'Công ty CP Than',
      ],
      ['Hành chính sự nghiệp (A6 = A3:A5)', 'Doanh nghiệp (A9 = A7:A8)'],
    ],
    [
      'above their groups of two, the whole first',
      [
        ['Chi nhánh tỉnh', 1690, 1702],
        ['Phía Đông', 800, 815],
        ['PGD Hạ Lang', 300, 290],
        ['PGD Quảng Hòa', 500, 525],
        ['Phía Tây', 890, 887],
        ['PGD Bảo Lạc', 410, 402],
        ['PGD Nguyên Bình', 480, 485],
      ],
      ['PGD Hạ Lang', 'PGD Quảng Hòa', 'PGD Bảo Lạc', 'PGD Nguyên Bình'],
      ['Phía Đông (A4 = A5:A6)', 'Phía Tây (A7 = A8:A9)'],
    ],
    [
      'names without any level, the whole called as averages are',
      [
        ['Trùng Khánh', 20, 22],
        ['Hạ Lang', 15, 15],
        ['Miền Đông', 35, 37],
        ['Bảo Lâm', 12, 12],
        ['Bảo Lạc', 30, 28],
        ['Miền Tây', 42, 40],
        ['Chung', 77, 77],
      ],
      ['Trùng Khánh', 'Hạ Lang', 'Bảo Lâm', 'Bảo Lạc'],
      ['Miền Đông (A5 = A3:A4)', 'Miền Tây (A8 = A6:A7)'],
    ],
  ])('are no units and said: %s', (_, rows, units, sums) => {
    expect(read(rows, BARE)).toEqual({
      units,
      foot: [`Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: ${sums.join(', ')}.`],
    });
  });

  it('is the total behind groups I and II of which only these are numbered', () => {
    const rows: readonly Row[] = [
      ['I', 'Hành chính sự nghiệp', 205, 208],
      ['', 'Trường Mầm non Sông Bằng', 120, 118],
      ['', 'Trường TH Hợp Giang', 85, 90],
      ['II', 'Doanh nghiệp', 540, 535],
      ['', 'Công ty TNHH An Khang', 210, 190],
      ['', 'Công ty CP Than', 330, 345],
      ['', 'Cả hai khối', 745, 743],
    ];
    expect(read(rows).units).toEqual([
      'Trường Mầm non Sông Bằng',
      'Trường TH Hợp Giang',
      'Công ty TNHH An Khang',
      'Công ty CP Than',
    ]);
  });

  it('stay units that are said where the last row is a unit, or a whole with a slip', () => {
    const rows: readonly Row[] = [
      ['Xã Trùng Khánh', 20, 22],
      ['Xã Hạ Lang', 15, 15],
      ['Miền Đông', 35, 37],
      ['Xã Bảo Lâm', 12, 12],
      ['Xã Bảo Lạc', 30, 28],
      ['Miền Tây', 42, 40],
    ];
    const said =
      'Biểu: vẫn tính là đơn vị dù bằng tổng các dòng liền kề: Miền Đông (A5 = A3:A4), Miền Tây (A8 = A6:A7); nếu là dòng cộng thì ghi Tổng cộng trước tên.';
    const unit = read([...rows, ['Xã Cô Ba', 77, 77]], BARE);
    expect(unit.units).toHaveLength(7);
    expect(unit.foot).toEqual([said]);
    const slip = read(
      [...rows.map(([name = '', ...own]) => [String(name).replace('Xã ', ''), ...own]), ['Chung', 77, 76]],
      BARE,
    );
    expect(slip.foot).toContain(said);
  });
});

describe('a row numbered behind the units that is their sum', () => {
  it.each(['Chung toàn ngành', 'Tất cả', 'LĐLĐ tỉnh', 'Chung ba xã'])('is the total: %s', (name) => {
    expect(read([...COMMUNES, [4, name, 45, 46]])).toEqual({
      units: ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'],
      foot: [`Biểu: bằng tổng các dòng liền kề nên không phải đơn vị: ${name} (B6 = B3:B5).`],
    });
  });

  it('is the total in front of them too', () => {
    const { units } = read([[0, 'Công đoàn ngành', 45, 46], ...COMMUNES]);
    expect(units).toEqual(['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng']);
  });

  it.each<[string, readonly Row[]]>([
    ['Xã Minh Khai', [...COMMUNES, [4, 'Xã Minh Khai', 45, 46]]],
    [
      'Bệnh viện tỉnh',
      [
        [1, 'Trường Hợp Giang', 20, 20],
        [2, 'Trường Đề Thám', 30, 30],
        [3, 'Trường Sông Hiến', 10, 10],
        [4, 'Bệnh viện tỉnh', 60, 60],
      ],
    ],
    [
      'Công ty Than',
      [
        [1, 'Xã Hòa An', 2, 2],
        [2, 'Xã Nam Tuấn', 3, 2],
        [3, 'Xã Bạch Đằng', 5, 6],
        [4, 'Công ty Than', 10, 10],
      ],
    ],
  ])('is a unit where names or few figures leave it open, and said: %s', (name, rows) => {
    const { units, foot } = read(rows);
    expect(units).toHaveLength(4);
    expect(foot).toEqual([
      `Biểu: vẫn tính là đơn vị dù bằng tổng các dòng liền kề: ${name} (B6 = B3:B5); nếu là dòng cộng thì ghi Tổng cộng trước tên.`,
    ]);
  });
});

describe('a head office above or below units of one other kind', () => {
  const SCHOOLS: readonly Row[] = [
    [1, 'Trường MN Hoa Ban', 10, 12],
    [2, 'Trường TH Bế Văn Đàn', 15, 12],
    [3, 'Trường THCS Cách Linh', 20, 20],
  ];
  const MET: readonly Row[] = [
    [1, 'Trạm Y tế Dân Chủ', 10, 10],
    [2, 'Trạm Y tế Đức Long', 15, 15],
    [3, 'Trạm Y tế Nam Tuấn', 20, 20],
  ];
  const BRANCHES: readonly Row[] = [
    ['Điện lực Hòa An', 110, 95],
    ['Điện lực Bảo Lạc', 95, 97],
    ['Điện lực Hà Quảng', 80, 80],
  ];

  it.each<[string, readonly Row[], Row]>([
    ['first, without a number', [['', 'Phòng GD&ĐT Quảng Hòa', 45, 44], ...SCHOOLS], NUMBERED],
    ['last, no row numbered', [...BRANCHES, ['Công ty Điện lực Cao Bằng', 285, 272]], BARE],
    [
      'first, all targets met by more than three',
      [['', 'Trung tâm Y tế Hòa An', 60, 60], ...MET, [4, 'Trạm Y tế Lê Chung', 15, 15]],
      NUMBERED,
    ],
  ])('is no unit, and said: %s', (_, rows, header) => {
    const { units, foot } = read(rows, header);
    expect(units).toHaveLength(rows.length - 1);
    expect(foot).toEqual([
      expect.stringMatching(/bằng tổng các dòng liền kề nên không phải đơn vị: (?:Phòng|Công|Trung)/),
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'one of many kinds',
      [
        [1, 'Trường MN Hoa Ban', 10, 9],
        [2, 'Trạm Y tế Đề Thám', 15, 16],
        [3, 'Bưu điện tỉnh', 20, 20],
        ['', 'Công ty Gang thép', 45, 45],
      ],
    ],
    ['as many as met by three alone', [['', 'Trung tâm Y tế Hòa An', 45, 45], ...MET]],
    ['numbered on', [...MET, [4, 'Trung tâm Y tế Hòa An', 45, 45]]],
    [
      'a union among unions',
      [
        ['', 'CĐCS Phòng Giáo dục', 45, 44],
        ...SCHOOLS.map(([tt = '', name, ...figures]) => [tt, `CĐCS ${name}`, ...figures]),
      ],
    ],
    ['of their kind', [['', 'Trường THPT Bế Văn Đàn', 45, 44], ...SCHOOLS]],
  ])('stays a unit, and that is said, where it is %s', (_, rows) => {
    const { units, foot } = read(rows);
    expect(units).toHaveLength(4);
    expect(foot).toEqual([expect.stringContaining('vẫn tính là đơn vị dù bằng tổng')]);
  });

  it('is none where staff write what the foot asks for, whatever its name', () => {
    for (const name of ['Trung tâm Y tế Hòa An', 'Gang thép'])
      expect(read([['', `Tổng cộng ${name}`, 45, 45], ...MET])).toEqual({
        units: MET.map((row) => row[1]),
        foot: [],
      });
  });
});

describe('rows without a number below the total that tell it by kinds of units', () => {
  const TOTAL: Row = ['', 'Tổng cộng', 45, 46];

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'all of it',
      [
        ['', 'Khối HCSN', 35, 37],
        ['', 'Khối DN', 10, 9],
      ],
      ['Khối HCSN', 'Khối DN'],
    ],
    ['one kind', [['', 'Khu vực DN', 10, 9]], ['Khu vực DN']],
    [
      'called as units are',
      [
        ['', 'Công ty nhà nước', 35, 37],
        ['', 'Công ty tư nhân', 10, 9],
      ],
      ['Công ty nhà nước', 'Công ty tư nhân'],
    ],
  ])('are not added again: %s', (_, rows, names) => {
    const told = names.map((name, index) => `${name} (B${index + 7})`).join(', ');
    expect(read([...COMMUNES, TOTAL, ...rows])).toEqual({
      units: ['Xã Hòa An', 'Xã Nam Tuấn', 'Xã Bạch Đằng'],
      foot: [`Biểu: không phải đơn vị nên không cộng: ${told}.`],
    });
  });

  it('head units that stand below them, and units that come to another sum stay units', () => {
    const office: readonly Row[] = [
      ['', 'Ban Tổ chức', 10, 9],
      ['', 'Ban Dân vận', 20, 19],
    ];
    const own = ['Ban Tổ chức', 'Ban Dân vận'];
    expect(read([...COMMUNES, TOTAL, ...office]).units.slice(3)).toEqual(own);
    expect(read([...COMMUNES, TOTAL, ['', 'Khối cơ quan', 30, 28], ...office]).units.slice(3)).toEqual(own);
  });
});
