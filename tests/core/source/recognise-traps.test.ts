import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, onlyTable, recognise, rowsInShort } from '../table/layouts';
import { rectangle } from '../table/real-tables';

const HEADER = ['TT', 'Đơn vị', 'KH giao', 'Kết quả', 'Tỷ lệ %'];
const UNITS = [
  ['1', 'LĐLĐ Hòa An', '10', '9', '90'],
  ['2', 'LĐLĐ Hạ Lang', '20', '20', '100'],
];

describe('recogniseTables() on lines around a table', () => {
  it('takes the period from above only', () => {
    const below = onlyTable([HEADER, ...UNITS, [], ['Số liệu tính đến ngày 31/12/2020']], 'Đoàn viên');
    const above = onlyTable([['Số liệu tính đến ngày 31/10/2020'], HEADER, ...UNITS], 'Đoàn viên');
    expect(below.period).toBeNull();
    expect(below.linesBelow.map(({ text }) => text)).toEqual(['Số liệu tính đến ngày 31/12/2020']);
    expect(above.period?.end).toEqual({ year: 2020, month: 10, day: 31 });
  });

  it('prefers a period within the title year, since it says more', () => {
    const table = onlyTable([
      ['KẾT QUẢ THU QUỸ NĂM 2020'],
      ['(Số liệu tính đến ngày 30/06/2020)'],
      HEADER,
      ...UNITS,
    ]);
    expect(table.period?.end).toEqual({ year: 2020, month: 6, day: 30 });
  });

  it('reads the day of the figures from a date cell beside its words', () => {
    const table = onlyTable([['Tính đến ngày', '', { year: 2020, month: 9, day: 30 }], HEADER, ...UNITS]);
    expect(table.period?.end).toEqual({ year: 2020, month: 9, day: 30 });
  });

  it('takes a title over letterhead, motto, form number and decision', () => {
    const table = onlyTable([
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BAN TÀI CHÍNH', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['Mẫu số 01'],
      ['BIỂU SỐ 2: TỔNG HỢP PHÁT TRIỂN ĐOÀN VIÊN, THÀNH LẬP CĐCS THÁNG 5/2020'],
      ['Kèm theo Quyết định số 187 /QĐ-LĐLĐ ngày 29 /01/2019 của LĐLĐ tỉnh'],
      HEADER,
      ...UNITS,
    ]);
    expect(table.title).toBe('Phát triển đoàn viên, thành lập CĐCS');
    expect(table.indicators[0]?.name).toBe('Phát triển đoàn viên, thành lập CĐCS');
    expect(table.period?.label).toBe('tháng 5/2020');
  });

  it('ends the body at a signature block', () => {
    const table = onlyTable([
      HEADER,
      ...UNITS,
      ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH', ''],
      ['', 'Nông Văn A', '', 'Hoàng Thị B', ''],
    ]);
    expect(table.rows).toHaveLength(2);
    expect(table.linesBelow).toHaveLength(4);
  });

  it.each([
    ['the TT column', 0],
    ['the unit column', 1],
  ])('takes a long note in %s for a line', (_, column) => {
    const note =
      'Các đơn vị chưa đạt chỉ tiêu cho biết nguyên nhân, giải pháp và thời hạn hoàn thành trong quý sau.';
    const cells: Cell[] = ['', '', '', '', ''];
    cells[column] = note;
    const table = onlyTable([HEADER, ...UNITS, cells]);
    expect(table.rows).toHaveLength(2);
    expect(table.linesBelow).toEqual([{ row: 3, column, text: note }]);
  });

  it('takes a short note right below a numbered table for a line', () => {
    expect(onlyTable([HEADER, ...UNITS, ['', 'Chưa kể khối ngành', '', '', '']]).rows).toHaveLength(2);
  });
});

describe('recogniseTables() on the body', () => {
  it('skips blank separator rows when more units follow', () => {
    const table = onlyTable([HEADER, UNITS[0] ?? [], [], ['', ' \u00a0 '], UNITS[1] ?? [], []]);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  it('skips a header repeated on a printed page', () => {
    const table = onlyTable([HEADER, UNITS[0] ?? [], [], HEADER, UNITS[1] ?? []]);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  it.each(['KẾT QUẢ THU QUỸ NĂM 2019', 'Tin, bài quý II/2019', 'BIỂU SỐ 2: TIN BÀI'])(
    'begins another table where %j stands above the same header',
    (title) => {
      const { tables } = recognise([
        ['DANH SÁCH NĂM 2018'],
        HEADER,
        ...UNITS,
        [],
        [title],
        [],
        HEADER,
        ...UNITS,
      ]);
      expect(tables.map(({ rows }) => rows.map(({ row, kind }) => [row, kind]))).toEqual([
        [
          [2, 'unit'],
          [3, 'unit'],
        ],
        [
          [8, 'unit'],
          [9, 'unit'],
        ],
      ]);
    },
  );

  it('goes on where the table repeats its own title, or a group, above its header', () => {
    const title = ['KẾT QUẢ THU QUỸ NĂM 2019'];
    const group = ['Khối ngành'];
    const table = onlyTable([title, HEADER, ...UNITS, title, HEADER, ...UNITS, group, HEADER, ...UNITS]);
    expect(table.rows.filter(({ kind }) => kind === 'unit')).toHaveLength(6);
  });

  it('skips numbered rows that nobody filled in', () => {
    const table = onlyTable([HEADER, ...UNITS, ['3', '', '', '', ''], ['4', '', '', '', '']]);
    expect(table.rows).toHaveLength(2);
  });

  it('keeps a unit without figures by its number', () => {
    const table = onlyTable([HEADER, ['1', 'LĐLĐ Hà Quảng', '', '', ''], ...UNITS]);
    expect(rowsInShort(table)[0]).toEqual(['unit', 'LĐLĐ Hà Quảng', null]);
  });

  it.each(['Công đoàn ngành Y tế', 'Tổng công ty Điện lực', 'Cộng đồng An Bình', 'Cong doan nganh GD'])(
    'takes %s for a unit, not for a total',
    (name) => {
      const table = onlyTable([HEADER, ['1', name, '5', '5', '100'], ...UNITS]);
      expect(table.rows[0]?.kind).toBe('unit');
    },
  );

  it.each([
    'Cộng',
    'TỔNG CỘNG',
    'Tổng cộng:',
    'Tổng số',
    'Toàn tỉnh',
    'Cộng khối huyện',
    'Tong cong',
    'Cộng I',
  ])('takes %s for a total in any place', (name) => {
    const [first = [], second = []] = UNITS;
    for (const rows of [
      [['', name, '30', '29', ''], first, second],
      [first, ['', name, '10', '9', ''], second],
      [first, second, ['', name, '30', '29', '']],
    ]) {
      const kinds = onlyTable([HEADER, ...rows]).rows.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'total')).toHaveLength(1);
    }
  });

  it('takes a "Khối" row for a group when its figures are the sum of the rows below, without a TT column', () => {
    const table = onlyTable([
      ['Đơn vị', 'KH', 'KQ'],
      ['Khối huyện', 30, 29],
      ['Hòa An', 10, 9],
      ['Hạ Lang', 20, 20],
      ['Khối Dân vận', 7, 5],
      ['Khối Nội chính', 6, 6],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['group', 'unit', 'unit', 'unit', 'unit']);
  });

  it('takes rows numbered 1 over 1.1 for groups', () => {
    const table = onlyTable([
      HEADER,
      ['1', 'Khối huyện', '30', '29', ''],
      ['1.1', 'Hòa An', '10', '9', ''],
      ['1.2', 'Hạ Lang', '20', '20', ''],
    ]);
    expect(rowsInShort(table)).toEqual([
      ['group', 'Khối huyện', null],
      ['unit', 'Hòa An', 'Khối huyện'],
      ['unit', 'Hạ Lang', 'Khối huyện'],
    ]);
  });

  it('puts units under the innermost of nested groups', () => {
    const table = onlyTable([
      HEADER,
      ['A', 'Các huyện', '', '', ''],
      ['I', 'Khu vực 1', '', '', ''],
      ['1', 'Hòa An', '10', '9', ''],
      ['II', 'Khu vực 2', '', '', ''],
      ['1', 'Hạ Lang', '20', '20', ''],
      ['B', 'Các ngành', '', '', ''],
      ['1', 'Y tế', '5', '5', ''],
      ['', 'Tổng cộng', '35', '34', ''],
    ]);
    expect(table.rows.map(({ kind, group }) => [kind, group])).toEqual([
      ['group', null],
      ['group', null],
      ['unit', 'Khu vực 1'],
      ['group', null],
      ['unit', 'Khu vực 2'],
      ['group', null],
      ['unit', 'Các ngành'],
      ['total', 'Các ngành'],
    ]);
  });

  it('keeps units numbered I, II, III units', () => {
    const table = onlyTable([
      HEADER,
      ['I', 'Hòa An', '1', '1', ''],
      ['II', 'Hạ Lang', '', '', ''],
      ['III', 'Nguyên Bình', '3', '3', ''],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'unit']);
  });

  it('reports rows of figures without a unit', () => {
    const { tables, problems } = recognise([
      HEADER,
      UNITS[0] ?? [],
      ['', '', '5', '4', '80'],
      UNITS[1] ?? [],
    ]);
    expect(tables[0]?.rows).toHaveLength(2);
    expect(problems).toEqual([
      { kind: 'rowsWithoutUnit', place: { tab: 'Sheet1', row: 2, column: 1 }, rows: [2] },
    ]);
  });
});

describe('recogniseTables() on several tables', () => {
  const second = [
    ['BIỂU 2: THU QUỸ NĂM 2020'],
    ['ĐVT: đồng'],
    ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
    ['1', 'Hòa An', '5', '4'],
  ];

  it('reads tables one below another, each with its own lines', () => {
    const { tables } = recognise([
      ['BIỂU 1: KẾT NẠP ĐOÀN VIÊN NĂM 2019'],
      HEADER,
      ...UNITS,
      ['Ghi chú: kể cả khối ngành.'],
      [],
      ...second,
    ]);
    expect(tables.map(({ title, period, header }) => [title, period?.label, header.first])).toEqual([
      ['Kết nạp đoàn viên', 'năm 2019', 1],
      ['Thu quỹ', 'năm 2020', 8],
    ]);
    expect(tables[0]?.linesBelow.map(({ text }) => text)).toEqual(['Ghi chú: kể cả khối ngành.']);
    expect(tables[1]?.linesAbove.map(({ text }) => text)).toEqual(['BIỂU 2: THU QUỸ NĂM 2020', 'ĐVT: đồng']);
    expect(tables.map(({ indicators }) => indicators[0]?.money)).toEqual([false, true]);
  });

  it('reads a table right below another, without a blank row', () => {
    const { tables } = recognise([HEADER, ...UNITS, ...second], 'Tổng kết');
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  it('never gives two indicators one name', () => {
    const rows = rectangle([
      ['Đơn vị', 'CĐCS', ''],
      ['', 'KH', 'KQ'],
      ['Hòa An', 1, 1],
    ]);
    const { tables } = recogniseTables({
      tabs: [
        { name: 'Khối huyện', values: rows },
        { name: 'Khối ngành', values: rows },
        { name: 'Khối ngành', values: rows },
      ],
    });
    expect(tables.map(({ indicators }) => indicators[0]?.name)).toEqual([
      'CĐCS (Khối huyện)',
      'CĐCS (Khối ngành)',
      'CĐCS (Khối ngành) (2)',
    ]);
  });

  it.each(['Sheet1', 'Trang tính1', 'Biểu 1', '2019', 'Tháng 5', 'Quý II', 'PL 2'])(
    'does not name an indicator %s',
    (tab) => {
      const table = onlyTable([['DANH SÁCH TIN, BÀI NĂM 2019'], HEADER, ...UNITS], tab);
      expect(table.indicators[0]?.name).toBe('Tin, bài');
    },
  );
});

describe('recogniseTables() on what is no table', () => {
  it('takes no table without a result', () => {
    const { tables, problems } = recognise([
      ['TT', 'Đơn vị', 'Kế hoạch', 'Ghi chú'],
      ['1', 'Hòa An', '5', ''],
    ]);
    expect(tables).toEqual([]);
    expect(problems).toEqual([
      { kind: 'headerWithoutResult', place: { tab: 'Sheet1', row: 0, column: 1 }, isPlan: true },
    ]);
  });

  it('does not guess between two columns of figures', () => {
    const { tables, problems } = recognise([
      ['Đơn vị', 'Tổng số ĐV', 'Số tin'],
      ['Hòa An', 5, 4],
    ]);
    expect(tables).toEqual([]);
    expect(problems).toEqual([
      { kind: 'ambiguousResult', place: { tab: 'Sheet1', row: 0, column: 1 }, columns: [1, 2] },
    ]);
  });

  it('does not guess between results of two quarters', () => {
    const { problems } = recognise([
      ['Đơn vị', 'KH', 'TH quý I', 'TH quý II'],
      ['Hòa An', 5, 1, 2],
    ]);
    expect(problems).toMatchObject([{ kind: 'unclearParts', columns: [2, 3] }]);
  });

  it('takes no estimate for a result', () => {
    const { tables, problems } = recognise([
      ['Đơn vị', 'Kế hoạch', 'Ước thực hiện'],
      ['Hòa An', 5, 4],
    ]);
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'headerWithoutResult' }]);
  });

  it('takes no comparison with last year for a rate', () => {
    const table = onlyTable(
      [
        ['Đơn vị', 'KH', 'TH', 'So với cùng kỳ (%)'],
        ['Hòa An', 5, 4, 90],
      ],
      'Đoàn viên',
    );
    expect(inShort(table)).toEqual([['Đoàn viên', 1, 2, null, null]]);
  });

  it('says that a result column holds words', () => {
    const { problems } = recognise([
      ['TT', 'Đơn vị', 'Kết quả'],
      [1, 'Hòa An', 'Đã tổ chức'],
    ]);
    expect(problems).toEqual([{ kind: 'resultWithoutFigures', place: { tab: 'Sheet1', row: 0, column: 2 } }]);
  });

  it('takes a log for no table', () => {
    const { tables, logs, problems } = recognise([
      ['Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền'],
      [{ year: 2020, month: 1, day: 5 }, 'Hòa An', 'Tin A', 50],
    ]);
    expect(tables).toEqual([]);
    expect(logs).toMatchObject([{ unitColumn: 1, dateColumn: 0, rows: [{ name: 'Hòa An' }] }]);
    expect(problems).toEqual([]);
  });

  it('takes a list of persons for a log', () => {
    const { tables, logs } = recognise([
      ['TT', 'Đơn vị', 'Họ và tên', 'Số tiền'],
      [1, 'Hòa An', 'Nông Văn A', 50],
      [2, 'Hòa An', 'Hoàng Thị B', 50],
    ]);
    expect(tables).toEqual([]);
    expect(logs).toMatchObject([{ unitColumn: 1, indicators: [{ name: 'Số tiền', amountColumn: 3 }] }]);
  });

  it('takes a header in capitals for a header, though it begins like a unit', () => {
    const table = onlyTable(
      [
        ['ĐƠN VỊ', 'HỘI VIÊN MỚI'],
        ['Hòa An', 4],
      ],
      'Hội viên',
    );
    expect(inShort(table)).toEqual([['Hội viên', null, 1, null, null]]);
  });

  it('takes a form of one unit for no table', () => {
    expect(
      recognise([
        ['Đơn vị', 'Trường Hòa An'],
        ['Số lớp', 12],
        ['Số học sinh', 400],
      ]),
    ).toMatchObject({ tables: [], logs: [], problems: [] });
  });

  it('says that indicators stand without their unit', () => {
    const { problems } = recognise([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      ['1', 'Tin bài', 'tin', 12, 10],
    ]);
    expect(problems).toEqual([{ kind: 'formWithoutUnit', place: { tab: 'Sheet1', row: 0, column: 1 } }]);
  });

  it.each([
    ['a row that says what it counts, at the end too', ['', 4, 2, 'Sa mộc'], [2, 7]],
    ['no total that lacks its name', ['', 42, 39], [2]],
  ])('tells of rows without a unit: %s', (_, last, rows) => {
    const { problems } = recognise([
      ['Xã', 'Kế hoạch', 'Thực hiện', 'Loại cây'],
      ['Xã A', 10, 9, 'Keo'],
      ['', 5, 5, 'Mỡ'],
      ['Xã B', 8, 8, 'Keo'],
      ['Xã C', 6, 6, 'Keo'],
      ['Xã D', 9, 7, 'Keo'],
      ['Xã E', 4, 4, 'Keo'],
      last,
    ]);
    expect(problems).toMatchObject([{ kind: 'rowsWithoutUnit', rows }]);
  });

  it('says that nothing stands below a header', () => {
    const { problems } = recognise([HEADER, [], ['NGƯỜI LẬP BIỂU']]);
    expect(problems).toMatchObject([{ kind: 'tableWithoutUnits' }]);
  });

  it('takes a label beside a name for no header', () => {
    expect(
      onlyTable([['Đơn vị:', 'Trường Hòa An'], ['Đơn vị', 'Trường Hòa An'], HEADER, ...UNITS]).header.first,
    ).toBe(2);
  });

  it.each([[[]], [[[]]], [[['']]], [[['chữ']]]])('finds nothing in %j', (rows) => {
    expect(recognise(rows)).toMatchObject({ tables: [], logs: [], problems: [] });
  });
});
