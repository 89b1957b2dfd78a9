import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { counts, onlyLog } from './logs';

const NEWS: readonly (readonly Cell[])[] = [
  ['Ngày', 'Đơn vị', 'Tiêu đề', 'Link'],
  ['05/01/2020', 'Hòa An', 'Tin A', 'https://example.org/a'],
  ['06/02/2020', 'Hạ Lang', 'Tin B', 'https://example.org/b'],
  ['07/03/2020', 'Hòa An', 'Tin C', 'https://example.org/c'],
];

function tablesIn(rows: readonly (readonly Cell[])[]) {
  const { tables, logs } = recogniseTables({ tabs: [{ name: 'Biểu', values: rectangle(rows) }] });
  return { tables: tables.length, logs: logs.length };
}

describe('recogniseTables() on logs', () => {
  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[1, 0, 2, 3]], [[2, 3, 0, 1]]])(
    'reads columns in the order %j',
    (order) => {
      const rows = NEWS.map((cells) => order.map((column) => cells[column] ?? ''));
      const { log } = onlyLog({ rows });
      expect([log.unitColumn, log.dateColumn]).toEqual([order.indexOf(1), order.indexOf(0)]);
      expect(counts({ rows })).toEqual(['Hòa An: 2', 'Hạ Lang: 1']);
    },
  );

  it('takes targets and results with a date column for a table', () => {
    const rows = [
      ['Đơn vị', 'Phải nộp', 'Đã nộp', 'Ngày nộp'],
      ['Hòa An', 5, 4, '05/01/2020'],
      ['Hạ Lang', 6, 6, '06/01/2020'],
    ];
    expect(tablesIn(rows)).toEqual({ tables: 1, logs: 0 });
  });

  it('takes words under a heading of targets or rates for nothing to measure against', () => {
    const rows = [
      ['Ngày', 'Đơn vị', 'Tên KH', 'Số tiền', 'Tiến độ'],
      ['05/01/2020', 'Hòa An', 'Bà Hà', 5000, 'Đang làm'],
      ['06/01/2020', 'Hòa An', 'Ông Bình', 6000, 'Xong'],
    ];
    expect(onlyLog({ rows }).log).toMatchObject({ stateColumn: 4, indicators: [{ amountColumn: 3 }] });
  });

  it.each([
    [
      'a unit twice by mistake',
      ['Hòa An', 'Hạ Lang', 'Hòa An', 'Hà Quảng', 'Bảo Lạc'],
      { tables: 1, logs: 0 },
    ],
    ['units again and again', ['Hòa An', 'Hạ Lang', 'Hòa An', 'Hạ Lang'], { tables: 0, logs: 1 }],
  ])('tells %s beside amounts', (_, names, expected) => {
    expect(tablesIn([['Đơn vị', 'Số tiền'], ...names.map((name, index) => [name, 100 + index])])).toEqual(
      expected,
    );
  });

  it('takes the percentage of a tax for nothing to measure against', () => {
    const rows = [
      ['Ngày/tháng', 'Cửa hàng', 'Thuế suất GTGT (%)', 'Thành tiền'],
      ['05/01/2020', 'Số 1', 10, 500],
    ];
    expect(onlyLog({ rows }).log).toMatchObject({ dateColumn: 0, indicators: [{ amountColumn: 3 }] });
  });

  it('knows units again by a header that begins with a noun for them and goes on', () => {
    const rows = [
      ['Ngày', 'Tên vật tư', 'Số lượng', 'Thành tiền', 'Bộ phận nhận'],
      ['06/01/2020', 'Giấy A4', 10, 650_000, 'Kế toán'],
      ['07/01/2020', 'Mực in', 2, 700_000, 'Kế toán'],
    ];
    expect(onlyLog({ rows }).log).toMatchObject({
      unitColumn: 4,
      dateColumn: 0,
      rows: [{ row: 1 }, { row: 2 }],
    });
  });

  it.each([
    ['names that never come again', ['Ngày', 'Cơ quan gửi', 'Trích yếu'], ['Sở A', 'Sở B']],
    ['nothing that chooses between two', ['Ngày', 'Cơ quan gửi', 'Phòng xử lý'], ['Sở A', 'Sở A']],
  ])('finds no log below %s', (_, header, [first = '', second = '']) => {
    expect(tablesIn([header, ['06/01/2020', first, 'X'], ['07/01/2020', second, 'X']])).toEqual({
      tables: 0,
      logs: 0,
    });
  });

  it('adds up what units have week after week', () => {
    const rows = [
      ['Tuần', 'Lớp', 'Điểm trừ'],
      ['Tuần 1', '6A', 5],
      ['Tuần 1', '6B', 3],
      ['Tuần 2', '6A', 2],
      ['Tuần 2', '6B', 0],
    ];
    expect(counts({ rows })).toEqual(['6A: 7', '6B: 3']);
  });

  it('takes the units of two parts, each once, for no log', () => {
    const part = [
      ['1', 'Hòa An', 500],
      ['2', 'Hạ Lang', 600],
      ['3', 'Bảo Lạc', 600],
    ];
    const rows = [['TT', 'Đơn vị', 'Số tiền'], ['I', 'Đoàn phí'], ...part, ['II', 'Kinh phí'], ...part];
    expect(tablesIn(rows).logs).toBe(0);
  });

  it("takes dates for the event's where units come again, birthdays never", () => {
    const rows = (heading: string) => [
      ['Họ và tên', heading, 'Lớp'],
      ['Nông Văn A', '05/01/2008', '6A'],
      ['Lý Thị B', '06/01/2008', '6A'],
    ];
    expect(onlyLog({ rows: rows('Ngày vào sổ') }).log.dateColumn).toBe(1);
    expect(onlyLog({ rows: rows('Ngày sinh') }).log.dateColumn).toBeNull();
  });

  it.each([
    ['Số tiền', 'Số tiền', 'đồng'],
    ['Số lượng (kg)', 'Số lượng', 'kg'],
    ['Đã thu (triệu đồng)', 'Đã thu', 'triệu đồng'],
    ['Cộng', 'Cộng', null],
  ])('adds up "%s"', (heading, name, measure) => {
    const rows = [
      ['Ngày', 'Đơn vị', heading],
      ['05/01/2020', 'Hòa An', 5],
      ['06/01/2020', 'Hòa An', 2.5],
    ];
    expect(onlyLog({ rows }).log.indicators).toMatchObject([{ name, measure, amountColumn: 2 }]);
    expect(counts({ rows })).toEqual(['Hòa An: 7.5']);
  });

  it.each([
    ['Số điện thoại', '0912345678'],
    ['Mã số thuế', 4800123456],
    ['Năm sinh', 1985],
    ['Số quyết định', 125],
    ['Đơn giá', 5000],
    ['Lũy kế', 5000],
    ['Số tiền bằng chữ', 'năm nghìn'],
    ['Số tiền', 'chưa rõ'],
  ])('counts rows beside "%s"', (heading, cell) => {
    const rows = [
      ['Ngày', 'Đơn vị', heading],
      ['05/01/2020', 'Hòa An', cell],
      ['06/01/2020', 'Hòa An', cell],
    ];
    expect(onlyLog({ rows }).log.indicators).toMatchObject([{ amountColumn: null, measure: null }]);
    expect(counts({ rows })).toEqual(['Hòa An: 2']);
  });

  it('tells a log in which no row has a unit', () => {
    const values = rectangle([
      ['Đơn vị', 'Ngày', 'Tiêu đề'],
      ['', '05/01/2020', 'Tin A'],
      ['', '06/01/2020', 'Tin B'],
    ]);
    const { logs, problems } = recogniseTables({ tabs: [{ name: 'Sổ', values }] });
    expect(logs).toEqual([]);
    expect(problems).toEqual([
      { kind: 'logRowsWithoutUnit', place: { tab: 'Sổ', row: 1, column: 0 }, rows: [1, 2] },
    ]);
  });

  it('names counted events by the tab, by the title where the tab says nothing', () => {
    const named = (tab: string, title = '') =>
      onlyLog({ rows: [[title], ...NEWS], tab }).log.indicators[0]?.name;
    expect(named('Sổ theo dõi tin bài')).toBe('Tin bài');
    expect(named('Sheet1', 'SỔ THEO DÕI TIN, BÀI NĂM 2020')).toBe('Tin, bài');
    expect(named('Sổ', 'SỔ THEO DÕI TIN, BÀI NĂM 2020')).toBe('Tin, bài');
    expect(named('Sổ')).toBe('Sổ');
    expect(named('Danh sách lớp')).toBe('Danh sách lớp');
  });

  it('tells indicators of two logs apart, and keeps a key for each', () => {
    const tabs = ['Sổ thu', 'Sổ chi'].map((name) => ({
      name,
      values: rectangle([
        ['Ngày', 'Đơn vị', 'Số tiền'],
        ['05/01/2020', 'Hòa An', 5],
      ]),
    }));
    expect(recogniseTables({ tabs }).logs.flatMap(({ indicators }) => indicators)).toMatchObject([
      { name: 'Số tiền (Sổ thu)', label: 'Số tiền', key: 'Sổ thu › Số tiền' },
      { name: 'Số tiền (Sổ chi)', label: 'Số tiền', key: 'Sổ chi › Số tiền' },
    ]);
  });

  it('takes the target that a line states, and tells where two lines contradict', () => {
    const target = '(12 tin bài/12 tháng trở lên)';
    expect(onlyLog({ rows: [[target], ...NEWS], tab: 'Tin bài' }).log.indicators).toMatchObject([
      {
        target: { kind: 'constant', value: 12, from: 'note' },
        targetTime: { kind: 'months', first: 1, last: 12 },
      },
    ]);
    const values = rectangle([[target], ['Chỉ tiêu: 24 tin bài'], ...NEWS]);
    const { logs, problems } = recogniseTables({ tabs: [{ name: 'Tin bài', values }] });
    expect(logs[0]?.indicators[0]?.target).toEqual({ kind: 'none' });
    expect(problems).toMatchObject([{ kind: 'contradictingTargets', values: [12, 24] }]);
  });

  it('takes a money measure above for amounts of money only', () => {
    const { log } = onlyLog({
      rows: [
        ['ĐVT: triệu đồng'],
        ['Ngày', 'Đơn vị', 'Số lượng', 'Thành tiền'],
        ['05/01/2020', 'Hòa An', 5, 7],
      ],
    });
    expect(log.indicators.map(({ measure, money }) => [measure, money])).toEqual([
      [null, false],
      ['triệu đồng', true],
    ]);
  });
});

describe('the rows of a log', () => {
  const header = ['TT', 'Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền'];
  const first = [1, '05/01/2020', 'Hòa An', 'Tin A', 10];
  const last = [2, '06/02/2020', 'Hạ Lang', 'Tin B', 20];

  it.each<[string, readonly Cell[]]>([
    ['a month', ['', 'Tháng 2']],
    ['a month with its sum', ['', '', '', 'Tháng 2', 99]],
    ['a roman heading with its sum', ['II', '', '', 'Thu quỹ', 99]],
    ['a total', ['', '', '', 'Cộng', 99]],
    ['the total of a month', ['', 'Cộng tháng 1', '', '', 99]],
    ['the total of a part', ['', '', '', 'Cộng đợt 1', 99]],
    ['the total of a unit', ['', '', 'Cộng Hòa An', '', 99]],
    ['the total of a unit as Excel writes it', ['', '', 'Hòa An Total', '', 99]],
    ['a sum carried over', ['', '', '', 'Mang sang', 99]],
    ['a balance', ['', '', '', 'Số dư đầu kỳ', 99]],
    ['a blank row', []],
    ['a number without an event', [7]],
    ['its own header on the next page', ['TT', 'Ngày', 'Đơn vị', 'Tiêu đề', 'Số tiền']],
    ['a note', ['', '(Tiếp theo trang 1)']],
  ])('leave %s out', (_, row) => {
    const { log } = onlyLog({ rows: [header, first, row, last] });
    expect(log.rows.map((event) => [event.row, event.name])).toEqual([
      [1, 'Hòa An'],
      [3, 'Hạ Lang'],
    ]);
  });

  it('end with the signatures', () => {
    const { log } = onlyLog({
      rows: [header, first, last, [], ['', '', 'KẾ TOÁN', '', 'THỦ QUỸ'], ['', '', 'Nông A', '', 'Lý B']],
    });
    expect(log.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(log.linesBelow.map(({ text }) => text)).toEqual(['KẾ TOÁN', 'THỦ QUỸ', 'Nông A', 'Lý B']);
  });

  it('go on behind a blank row, with a known unit even without a date', () => {
    const { log } = onlyLog({
      rows: [header, first, [], last, [], ['', '', 'Hòa An', 'Tin C'], ['', '', 'Người lạ', 'ký tên']],
    });
    expect(log.rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  it('keep an event without a unit', () => {
    const { log } = onlyLog({ rows: [header, first, [2, '06/02/2020', '', 'Tin B', 20]] });
    expect(log.rows[1]).toMatchObject({ row: 2, name: '', unitRow: 2 });
  });

  it('keep an event that has nothing yet but a unit of the log', () => {
    const rows = [
      ['Đơn vị', 'Ngày', 'Số tiền'],
      ['Hòa An', '05/01/2020', 5],
      ['Hòa An', '', ''],
      ['KHỐI NGÀNH', '', ''],
      ['CĐ Y tế', '06/01/2020', 5],
    ];
    expect(onlyLog({ rows }).log.rows.map(({ row, date }) => [row, date === null])).toEqual([
      [1, false],
      [2, true],
      [4, false],
    ]);
  });

  it('stand below two rows of headers', () => {
    const { log } = onlyLog({
      rows: [
        ['Ngày', 'Đơn vị', 'Số tiền', ''],
        ['', '', 'Thu', 'Chi'],
        ['05/01/2020', 'Hòa An', 5, 3],
        ['06/01/2020', 'Hòa An', 5, ''],
      ],
    });
    expect(log).toMatchObject({
      header: { first: 0, last: 1 },
      rows: [{ row: 2 }, { row: 3 }],
      indicators: [
        { name: 'Số tiền – Thu', amountColumn: 2, money: true },
        { name: 'Số tiền – Chi', amountColumn: 3, money: true },
      ],
    });
  });

  it('stand below a row of column numbers', () => {
    expect(onlyLog({ rows: [header, [1, 2, 3, 4, 5], first] }).log).toMatchObject({
      header: { first: 0, last: 1 },
      rows: [{ row: 2 }],
    });
  });

  it('take a merged unit and a merged date from the cell above, only where cells are merged', () => {
    const rows = [
      ['Đơn vị', 'Ngày', 'Tiêu đề', 'Ghi chú'],
      ['Hòa An', '05/01/2020', 'Tin A', ''],
      ['', '', 'Tin B', 'đăng lại'],
      ['', '07/01/2020', 'Tin C', ''],
    ];
    const merges = [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 1, rows: 2, columns: 1 },
    ];
    const day = (date: number) => ({ year: 2020, month: 1, day: date });
    expect(onlyLog({ rows, merges }).log.rows).toMatchObject([
      { name: 'Hòa An', unitRow: 1, date: { first: day(5) } },
      { name: 'Hòa An', unitRow: 1, date: { first: day(5) } },
      { name: '', unitRow: 3, date: { first: day(7) } },
    ]);
    expect(onlyLog({ rows }).log.rows.map(({ name }) => name)).toEqual(['Hòa An', '', '']);
  });

  it('take the last row of a merged unit, though it holds a title alone', () => {
    const rows = [
      ['Đơn vị', 'Ngày', 'Tiêu đề'],
      ['Hòa An', '05/01/2020', 'Tin A'],
      ['', '', 'Tin B'],
    ];
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    expect(onlyLog({ rows, merges }).log.rows.map(({ name, date }) => [name, date === null])).toEqual([
      ['Hòa An', false],
      ['Hòa An', true],
    ]);
  });

  it('take the name above where clerks wrote that it is the same', () => {
    const rows = [header, first, [2, '06/02/2020', 'nt', 'Tin B', 20], [3, '"', '-nt-', 'Tin C', 30]];
    expect(
      onlyLog({ rows }).log.rows.map(({ name, unitRow, date }) => [name, unitRow, date?.first.month]),
    ).toEqual([
      ['Hòa An', 1, 1],
      ['Hòa An', 1, 2],
      ['Hòa An', 1, 2],
    ]);
  });
});
