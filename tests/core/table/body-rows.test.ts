import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { onlyTable, recognise } from './layouts';

type Row = readonly Cell[];

const NUMBERED = ['STT', 'Trường', 'Chỉ tiêu', 'Thực hiện', 'Ghi chú'];
const SCHOOLS: readonly Row[] = [
  [1, 'Trường THCS Đề Thám', 120, 118],
  [2, 'Trường THCS Hợp Giang', 90, 92],
  [3, 'Trường THCS Sông Bằng', 70, 61],
];

/** What a table's rows were taken for: units, then rows with figures that are none. */
function read(rows: readonly Row[], header: Row = NUMBERED) {
  const table = onlyTable([['KẾT QUẢ NĂM 2024'], header, ...rows], 'BHYT');
  const named = (kind: string) => table.rows.filter((row) => row.kind === kind).map(({ name }) => name);
  return { units: named('unit'), groups: named('group'), others: table.others.map(({ name }) => name) };
}

const NAMES = SCHOOLS.map(([, name]) => name);
const [FIRST = [], SECOND = [], THIRD = []] = SCHOOLS;

describe('remarks between rows', () => {
  it.each<[string, Row]>([
    ['a note in the unit column', ['', 'Ghi chú: số liệu chưa gồm khối 9']],
    [
      'a long sentence',
      [
        '',
        'Nhà trường đã rà soát lại danh sách học sinh tham gia và thống nhất với cơ quan bảo hiểm trong tháng 11',
      ],
    ],
    ['a starred sentence', ['', '* Số liệu: tính cả học sinh chuyển đến']],
    ['words in brackets', ['', '(theo báo cáo nhanh)']],
    ['words in the note column', ['', '', '', '', 'bổ sung ngày 05/12']],
    ['words in the first column', ['Lưu ý: hai trường trên đã sáp nhập']],
    ['plain words that no school is called by', ['', 'Đã đối chiếu với bảo hiểm xã hội']],
  ])('do not end a table: %s', (_, remark) => {
    expect(read([FIRST, remark, SECOND, [], remark, THIRD, ['', 'Cộng', 280, 271]])).toEqual({
      units: NAMES,
      groups: [],
      others: [],
    });
  });

  it('are told from a unit that nobody numbered, and from what stands below a signature', () => {
    const rows = [FIRST, SECOND, ['', 'Trường THCS Duyệt Trung'], THIRD, ['', 'Cộng', 280, 271]];
    const below = [[], ['', 'Người lập biểu'], ['', 'Nông Thị Hoa'], ['', 'Trường THCS Lam Sơn', 5, 5]];
    expect(read([...rows, ...below])).toEqual({
      units: [...NAMES.slice(0, 2), 'Trường THCS Duyệt Trung', NAMES[2]],
      groups: [],
      others: [],
    });
  });

  it('are told from headings, which a numbered table begins with', () => {
    expect(read([['', '* Cụm trung tâm'], FIRST, SECOND, ['', '* Cụm ngoài'], THIRD])).toEqual({
      units: NAMES,
      groups: ['* Cụm trung tâm', '* Cụm ngoài'],
      others: [],
    });
  });
});

describe('the header of a next page', () => {
  const page = (result: string) => ['STT', 'Trường', 'Chỉ tiêu', result, 'Ghi chú'];

  it('goes on with the table where its words differ and the numbering goes on', () => {
    const { units } = read([FIRST, SECOND, page('Thực hiện đến 31/12'), THIRD, ['', 'Cộng', 280, 271]]);
    expect(units).toEqual(NAMES);
  });

  it('begins another table where the numbering begins anew, or a column is for something else', () => {
    const rows = (header: Row, third: Row) => [['KẾT QUẢ NĂM 2024'], NUMBERED, FIRST, SECOND, header, third];
    const again: Row = [1, 'Trường THCS Sông Bằng', 70, 61];
    expect(recognise(rows(page('Đã thực hiện'), again), 'BHYT').tables).toHaveLength(2);
    const other = ['STT', 'Trường', 'Thực hiện', 'Chỉ tiêu', 'Ghi chú'];
    expect(recognise(rows(other, THIRD), 'BHYT').tables).toHaveLength(2);
  });
});

describe('rows with figures that are no units', () => {
  it.each([
    'Trung bình một trường',
    'Lũy kế từ đầu năm học',
    'Chỉ tiêu phòng giao',
    'Số chuyển kỳ sau',
    'Thực hiện năm 2023',
    'Toàn phòng giáo dục huyện',
  ])('are named and not added below the total: %s', (name) => {
    const { units, others } = read([...SCHOOLS, ['', 'Tổng cộng', 280, 271], ['', name, 140, 130]]);
    expect([units, others]).toEqual([NAMES, [name]]);
  });

  it('are named where they break the numbering, unless the total counts them', () => {
    const carried: Row = ['', 'Số dư đầu kỳ', 15, 10];
    const without = read([carried, ...SCHOOLS, ['', 'Cộng', 280, 271]]);
    expect([without.units, without.others]).toEqual([NAMES, ['Số dư đầu kỳ']]);
    const counted = read([...SCHOOLS, ['', 'Các điểm lẻ', 15, 10], ['', 'Cộng', 295, 281]]);
    expect(counted.others).toEqual([]);
  });

  it('are named however many there are, where the numbers of the units count on', () => {
    const [one = [], two = [], three = []] = SCHOOLS;
    const names = NAMES.slice(0, 3);
    const scores: readonly Row[] = ['Điểm bình quân', 'Điểm cao nhất', 'Điểm thấp nhất'].map((name, at) => [
      '',
      name,
      100,
      90 + at,
    ]);
    const below = read([one, two, three, ...scores]);
    expect([below.units, below.others]).toEqual([names, scores.map(([, name]) => name)]);
    const around = read([['', 'Số dư đầu kỳ', 15, 10], one, two, three, ...scores.slice(1)]);
    expect(around.units).toEqual(names);
  });

  it('are units among them where the table is not numbered, or not through', () => {
    const [one = [], two = [], three = []] = SCHOOLS;
    const bare = ['Điểm lẻ Bản Chang', 'Điểm lẻ Nà Rị', 'Điểm lẻ Lũng Mật'].map(
      (name): Row => ['', name, 9, 9],
    );
    expect(read([one, two, ...bare]).units).toHaveLength(5);
    const apart: readonly Row[] = [one, ...bare.slice(0, 2), two, ...bare.slice(2), three];
    expect(read(apart).units).toHaveLength(6);
  });

  it.each<[string, readonly Row[]]>([
    [
      'funds',
      [
        ['QTD trung tâm', 40, 44],
        ['QTD Trà Lĩnh', 20, 18],
        ['QTD Hòa An', 25, 25],
        ['QTD Hạ Lang', 15, 9],
      ],
    ],
    [
      'branches',
      [
        ['PGD Quảng Hòa', 900, 845],
        ['PGD Bảo Lâm', 700, 512],
        ['PGD Hà Quảng', 1150, 1150],
        ['PGD thành phố', 2400, 2511],
      ],
    ],
    [
      'sales offices',
      [
        ['PBH Thành phố', 2400, 2511],
        ['PBH Hà Quảng', 900, 845],
        ['PBH Quảng Hòa', 1150, 1150],
        ['PBH Bảo Lâm', 700, 512],
      ],
    ],
  ])('are never the first or last one of %s that begin with one word', (_, rows) => {
    const header: Row = ['Đơn vị', 'KH', 'TH'];
    expect(read(rows, header)).toMatchObject({ units: rows.map(([name]) => name), others: [] });
    const mean = read([...rows, ['Trung bình', 30, 31]], header);
    expect([mean.units.length, mean.others]).toEqual([4, ['Trung bình']]);
  });

  it.each<[string, Row, Row]>([
    ['a shop', ['cửa hàng lưu động', 300, 310], ['Toàn chi nhánh', 710, 689]],
    ['a team', ['bán hàng tại nhà', 300, 310], ['Bưu điện tỉnh', 710, 689]],
    ['a site', ['kho tạm', 300, 310], ['Công ty Lương thực', 710, 689]],
  ])('are none where the whole needs them, whatever it is called: %s', (_, odd, whole) => {
    const header: Row = ['Điểm bán', 'KH', 'TH'];
    const shops: readonly Row[] = [
      ['Cao Bình', 120, 96],
      ['Nước Hai', 200, 188],
      ['Thông Nông', 90, 95],
    ];
    const names = [odd, ...shops].map(([name]) => name);
    expect(read([odd, ...shops, whole], header)).toMatchObject({ units: names, others: [] });
    expect(read([whole, odd, ...shops], header)).toMatchObject({ units: names, others: [] });
    const unproved = read([odd, ...shops, ['Cộng', 410, 379]], header);
    expect([unproved.units.length, unproved.others]).toEqual([3, [odd[0]]]);
  });

  it('are never units that were added late, nor offices below the total', () => {
    const late = read([...SCHOOLS, ['', 'Trường THCS Lam Sơn', 40, 40], ['', 'Cộng', 320, 311]]);
    expect(late.units).toEqual([...NAMES, 'Trường THCS Lam Sơn']);
    const offices = read(
      [
        [1, 'LĐLĐ Hòa An', 12, 12],
        [2, 'LĐLĐ Hạ Lang', 12, 9],
        [3, 'LĐLĐ Bảo Lạc', 12, 17],
        ['', 'Cộng', 36, 38],
        ['', 'Ban Tuyên giáo', 12, 7],
        ['', 'Văn phòng', 12, 10],
      ],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
    );
    expect([offices.units.length, offices.others]).toEqual([5, []]);
  });

  it('are the totals of a table without numbers as well, above it or below', () => {
    const header = ['Khoa, phòng', 'KH', 'TH'];
    const wards: readonly Row[] = [
      ['Khoa Nội', 30, 31],
      ['Khoa Ngoại', 40, 35],
      ['Khoa Sản', 30, 30],
    ];
    expect(read([['Bệnh viện huyện Hòa An', 100, 96], ...wards], header).units).toHaveLength(3);
    expect(read([...wards, ['Bệnh viện', 100, 96]], header).units).toHaveLength(3);
  });

  it('are no two small units that add up to a third by chance', () => {
    const header = ['Xã', 'KH', 'TH'];
    const rows: readonly Row[] = [
      ['Xã Vân Trình', 5, 5],
      ['Xã Lê Lai', 2, 2],
      ['Xã Đức Xuân', 3, 3],
    ];
    expect(read(rows, header)).toMatchObject({ units: rows.map(([name]) => name), others: [] });
  });
});

describe('children of units', () => {
  const header = ['TT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'];

  it('are the units where every parent is their sum', () => {
    const { units, groups } = read(
      [
        [1, 'Đảng bộ khối cơ quan', 30, 28],
        ['a', 'Chi bộ Sở Tài chính', 10, 9],
        ['b', 'Chi bộ Sở Y tế', 20, 19],
        [2, 'Đảng bộ khối doanh nghiệp', 12, 12],
        ['a', 'Chi bộ Điện lực', 7, 7],
        ['b', 'Chi bộ Viễn thông', 5, 5],
      ],
      header,
    );
    expect([units.length, groups.length]).toEqual([4, 2]);
  });

  it('are not added where one parent is not', () => {
    const { units, others } = read(
      [
        [1, 'Đảng bộ khối cơ quan', 30, 28],
        ['1.1', 'Chi bộ Sở Tài chính', 10, 9],
        ['1.2', 'Chi bộ Sở Y tế', 20, 19],
        [2, 'Đảng bộ khối doanh nghiệp', 15, 12],
        ['2.1', 'Chi bộ Điện lực', 7, 7],
        ['2.2', 'Chi bộ Viễn thông', 5, 5],
      ],
      header,
    );
    expect(units).toEqual(['Đảng bộ khối cơ quan', 'Đảng bộ khối doanh nghiệp']);
    expect(others).toHaveLength(4);
  });
});

describe('rows that stand under one unit after another', () => {
  const header = ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'];

  it.each<[string, readonly Row[], string[]]>([
    [
      'parts that add up, with a word of their own',
      [
        [1, 'Xã Cao Chương', 50, 44],
        ['', 'Hộ nghèo', 30, 24],
        ['', 'Hộ cận nghèo', 20, 20],
        [2, 'Xã Quang Hán', 40, 41],
        ['', 'Hộ nghèo', 25, 26],
        ['', 'Hộ cận nghèo', 15, 15],
        ['', 'Tổng cộng', 90, 85],
      ],
      ['Xã Cao Chương', 'Xã Quang Hán'],
    ],
    [
      'parts that do not, and stand under most units alone',
      [
        [1, 'Xã Lê Chung', 200, 190],
        ['', 'Lúa mùa', 120, 115],
        [2, 'Xã Bạch Đằng', 90, 90],
        [3, 'Xã Dân Chủ', 150, 160],
        ['', 'Lúa mùa', 100, 100],
      ],
      ['Xã Lê Chung', 'Xã Bạch Đằng', 'Xã Dân Chủ'],
    ],
    [
      'a first part told of, and a second without the word',
      [
        [1, 'Tổ dân phố 3', 12, 12],
        ['', 'Trong đó: cấp mới', 8, 8],
        ['', 'Cấp đổi', 4, 4],
        [2, 'Tổ dân phố 4', 15, 13],
        ['', 'Trong đó: cấp mới', 9, 9],
        ['', 'Cấp đổi', 6, 4],
      ],
      ['Tổ dân phố 3', 'Tổ dân phố 4'],
    ],
  ])('are its parts and no units: %s', (_, rows, units) => {
    const got = read(rows, header);
    expect([got.units, got.groups]).toEqual([units, []]);
    expect(got.others).toEqual(
      rows.filter(([no, name]) => no === '' && name !== 'Tổng cộng').map(([, name]) => name),
    );
  });

  it('are units where they stand once, or are called as units are', () => {
    const late: readonly Row[] = [
      [1, 'Xã Cao Chương', 50, 44],
      ['', 'Xã Đức Hồng', 30, 24],
      [2, 'Xã Quang Hán', 40, 41],
      ['', 'Cộng', 120, 109],
    ];
    expect(read(late, header).units).toEqual(['Xã Cao Chương', 'Xã Đức Hồng', 'Xã Quang Hán']);
    const asked: readonly Row[] = [
      [1, 'Làm đường', 50, 44],
      ['', 'Xã Cao Chương', 30, 24],
      ['', 'Xã Quang Hán', 20, 20],
      [2, 'Xây cầu', 7, 6],
      ['', 'Xã Cao Chương', 4, 3],
      ['', 'Xã Quang Hán', 3, 3],
    ];
    const { tables } = recognise([['KẾT QUẢ NĂM 2024'], header, ...asked], 'BHYT');
    const told = tables.map(({ rows, indicators }) => [
      indicators.map(({ name }) => name),
      rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : [])),
    ]);
    expect(told).toEqual([
      [['Làm đường'], ['Xã Cao Chương', 'Xã Quang Hán']],
      [['Xây cầu'], ['Xã Cao Chương', 'Xã Quang Hán']],
    ]);
  });
});

describe('rows below a heading that only compares', () => {
  it.each([
    'Tham khảo: các trường tư thục',
    'Số liệu cùng kỳ năm trước',
    'Các đơn vị ngoài ngành (để đối chiếu)',
    'So sánh với huyện bạn',
  ])('are named and not added: %s', (heading) => {
    const below: readonly Row[] = [
      [heading],
      [1, 'Trường THCS Đề Thám', 110, 100],
      [2, 'Trường THCS tư thục Ánh Sao', 40, 40],
    ];
    const { units, others } = read([...SCHOOLS, ['', 'Tổng cộng', 280, 271], ...below]);
    expect([units, others]).toEqual([NAMES, ['Trường THCS Đề Thám', 'Trường THCS tư thục Ánh Sao']]);
  });

  it('end with the next heading; a heading of units, and one above all of them, are none', () => {
    const compared: readonly Row[] = [['', 'Cộng', 280, 271], ['Tham khảo'], ['', 'Trường chuyên', 40, 40]];
    const more: readonly Row[] = [
      ['II', 'Khối mầm non'],
      [1, 'Trường MN Sông Hiến', 20, 20],
    ];
    const { units, others } = read([['I', 'Khối THCS'], ...SCHOOLS, ...compared, ...more]);
    expect([units, others]).toEqual([[...NAMES, 'Trường MN Sông Hiến'], ['Trường chuyên']]);
    expect(read([['', 'So sánh các trường'], ...SCHOOLS]).units).toEqual(NAMES);
    const offices: readonly Row[] = [['Các phòng của Sở'], [1, 'Phòng Tổ chức', 40, 40]];
    expect(read([...SCHOOLS, ['', 'Tổng cộng', 280, 271], ...offices]).units).toContain('Phòng Tổ chức');
  });
});

describe('what no unit has been given', () => {
  it.each([
    'Chưa phân bổ',
    'Số chỉ tiêu chưa giao chi tiết',
    'Dự phòng',
    'Kinh phí dự phòng',
    'Vốn chưa phân khai',
  ])('is named and not added, numbered or not: %s', (name) => {
    const numbered = read([...SCHOOLS, [4, name, 20, 0], ['', 'Tổng cộng', 300, 271]]);
    const bare = read([...SCHOOLS, ['', name, 20, 0], ['', 'Tổng cộng', 300, 271]]);
    expect([numbered.units, numbered.others]).toEqual([NAMES, [name]]);
    expect([bare.units, bare.others]).toEqual([NAMES, [name]]);
  });

  it.each(['Trung tâm Y tế dự phòng', 'Tổ dự phòng', 'Khoa Dự phòng'])(
    'is not a unit called so: %s',
    (name) => {
      expect(read([...SCHOOLS, [4, name, 20, 20], ['', 'Tổng cộng', 300, 291]]).units).toContain(name);
    },
  );
});

describe('a name in brackets that goes on in the next row', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'below the figures',
      [[1, 'Trường THCS Đề Thám (gồm các điểm trường:', 120, 118], ['', 'Nà Lắc, Nà Toàn)'], SECOND],
      ['Trường THCS Đề Thám (gồm các điểm trường: Nà Lắc, Nà Toàn)', 'Trường THCS Hợp Giang'],
    ],
    [
      'above them',
      [FIRST, [2, 'Trường THCS Hợp Giang (sáp nhập'], ['', 'Trường THCS Sông Hiến)', 90, 92], THIRD],
      [
        'Trường THCS Đề Thám',
        'Trường THCS Hợp Giang (sáp nhập Trường THCS Sông Hiến)',
        'Trường THCS Sông Bằng',
      ],
    ],
    [
      'of the last row',
      [FIRST, [2, 'Trường THCS Hợp Giang (điểm chính', 90, 92], ['', 'và điểm lẻ)'], ['', 'Cộng', 210, 210]],
      ['Trường THCS Đề Thám', 'Trường THCS Hợp Giang (điểm chính và điểm lẻ)'],
    ],
  ])('is one name: %s', (_, rows, units) => {
    expect(read(rows)).toEqual({ units, groups: [], others: [] });
  });

  it('is not where the bracket is never closed, or both rows have figures', () => {
    const open = [1, 'Trường THCS Đề Thám (mới', 120, 118];
    expect(read([open, ['', 'Trường THCS Hợp Giang'], THIRD]).units).toEqual([
      'Trường THCS Đề Thám (mới',
      'Trường THCS Hợp Giang',
      'Trường THCS Sông Bằng',
    ]);
    expect(read([open, ['', 'Trường THCS Hợp Giang)', 90, 92], THIRD]).units).toHaveLength(3);
  });
});
