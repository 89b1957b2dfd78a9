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
