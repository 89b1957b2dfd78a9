import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { declaredBook } from '../settings/declared-book';
import { dayOf, tabOf } from './office-time';

const LIST = 'Số dòng đã xong / số dòng';

/** The paper's pilot models: a scheme has to be there before April. */
const MODELS = tabOf('Mô hình', [
  ['DANH SÁCH MÔ HÌNH ĐIỂM NĂM 2020'],
  ['TT', 'Tên mô hình', 'Đơn vị', 'Ngày trình đề án'],
  [1, 'Tổ tự quản', 'LĐLĐ huyện Hòa An', dayOf('2020-03-20')],
  [2, 'Bữa cơm ca', 'LĐLĐ huyện Bảo Lạc', dayOf('2020-04-05')],
  [3, 'Nhà trọ xanh', 'LĐLĐ huyện Hạ Lang', ''],
  [4, 'Cổng trường', 'LĐLĐ huyện Thạch An', dayOf('2020-03-15')],
]);

const GIVEN = tabOf('Giao chỉ tiêu', [
  ['Chỉ tiêu', 'Đơn vị', 'KH giao'],
  ...['Hòa An', 'Bảo Lạc', 'Hạ Lang', 'Trùng Khánh'].map((name) => ['Mô hình', `LĐLĐ huyện ${name}`, 1]),
]);

/** Enterprises by the union that looks after them, one of them under two. */
const ENTERPRISES = tabOf('Doanh nghiệp', [
  ['DANH SÁCH DOANH NGHIỆP ĐÓNG KPCĐ NĂM 2020'],
  ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Phải nộp', 'Đã nộp'],
  [1, 'Công ty A', 'LĐLĐ thành phố', 36000000, 36000000],
  [2, 'Công ty B', 'LĐLĐ thành phố', 14400000, 0],
  [3, 'Công ty C', 'LĐLĐ huyện Hòa An', 60000000, 20000000],
  [4, 'Công ty D', 'LĐLĐ huyện Hòa An', 24000000, 24000000],
  [5, 'Công ty E', 'LĐLĐ huyện Bảo Lạc', '-', '-'],
  [6, 'Công ty A', 'LĐLĐ huyện Bảo Lạc', 36000000, '-'],
]);

describe('surveyWorkbook() on lists', () => {
  it('counts what was done by the last day, of what was assigned: models before April', () => {
    const row = { name: 'Mô hình', source: 'Mô hình', calculation: LIST, resultColumn: 'Ngày trình đề án' };
    const book = declaredBook('2020-04-10', [MODELS, GIVEN], {
      rows: [{ ...row, due: 'trước tháng 4/2020' }],
    });
    expect(book.faults).toEqual([]);
    expect(book.judged).toEqual({
      'Mô hình': [
        'LĐLĐ huyện Hòa An 1/1 Đạt',
        'LĐLĐ huyện Bảo Lạc 0/1 Chưa đạt',
        'LĐLĐ huyện Hạ Lang 0/1 Chưa đạt',
        'LĐLĐ huyện Thạch An 1/blank Ngoài KH',
        'LĐLĐ huyện Trùng Khánh 0/1 Chưa đạt',
      ],
    });
    // 4 were assigned; Hòa An and, without a target, Thạch An have 2; of those with a target 1 of 4
    expect(book.totals['Mô hình']).toBe('2/4 = 25.0');
    expect(book.text).toContain('1 dòng sau thời hạn 31/03/2020, không tính');
    expect(book.text).toContain('thời hạn hết ngày 31/03/2020');
    expect(book.text).toContain('ngoài KH 1 (LĐLĐ huyện Thạch An 1)');
  });

  it('leaves out rows that say hủy, whatever their day, and names them: works of a commune', () => {
    const works = tabOf('Công trình', [
      ['DANH SÁCH CÔNG TRÌNH NĂM 2020'],
      ['TT', 'Công trình', 'Xã phụ trách', 'Thời hạn', 'Ngày hoàn thành', 'Tình trạng'],
      [1, 'Đường nội đồng', 'Xã Tĩnh Túc', dayOf('2020-03-31'), dayOf('2020-03-01'), 'hủy'],
      [2, 'Nhà văn hóa', 'Xã Tĩnh Túc', dayOf('2020-03-31'), '', ''],
      [3, 'Kênh mương', 'Xã Ca Thành', dayOf('2020-03-31'), dayOf('2020-03-01'), ''],
      [4, 'Cầu treo', 'Xã Ca Thành', dayOf('2020-03-31'), 'Hoãn sang năm 2021', ''],
    ]);
    const row = { name: 'Công trình', source: 'Công trình', calculation: LIST, unitColumn: 'Xã phụ trách' };
    const book = declaredBook('2020-12-31', [works], { rows: [{ ...row, resultColumn: 'Ngày hoàn thành' }] });
    expect(book.judged['Công trình']).toEqual(['Xã Tĩnh Túc 0/1 Chưa đạt', 'Xã Ca Thành 1/2 Chưa đạt']);
    expect(book.text).toContain('1 dòng ghi hủy hoặc không tính (C3), không tính');
  });

  it('counts rows and money of enterprises by the union that looks after them', () => {
    const own = { source: 'Doanh nghiệp', unitColumn: 'Đơn vị phụ trách', resultColumn: 'Đã nộp' };
    const book = declaredBook('2021-01-10', [ENTERPRISES], {
      rows: [
        { ...own, name: 'DN đã nộp', calculation: LIST },
        { ...own, name: 'Số tiền', calculation: 'Cộng cột số liệu', targetColumn: 'Phải nộp' },
      ],
    });
    expect(book.faults).toEqual([]);
    expect(book.judged['DN đã nộp']).toEqual([
      'LĐLĐ thành phố 1/2 Chưa đạt',
      'LĐLĐ huyện Hòa An 2/2 Đạt',
      'LĐLĐ huyện Bảo Lạc 0/2 Chưa đạt',
    ]);
    expect(book.judged['Số tiền']).toEqual([
      'LĐLĐ thành phố 36000000/50400000 Chưa đạt',
      'LĐLĐ huyện Hòa An 44000000/84000000 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc dash/36000000 Chưa có số liệu',
    ]);
    // 36,0 + 20 + 24 = 80 of 50,4 + 84 + 36 = 170,4 million
    expect(book.totals).toEqual({ 'DN đã nộp': '3/6 = 50.0', 'Số tiền': '80000000/170400000 = 46.9*' });
    expect(
      book.survey.directory.units.map(({ name }) => name).filter((name) => /Công ty/.test(name)),
    ).toEqual([]);
    const twice = book.survey.problems.filter(({ kind }) => kind === 'listItemTwice');
    expect(twice).toEqual([
      {
        kind: 'listItemTwice',
        text: 'Công ty A',
        place: { tab: 'Doanh nghiệp', row: 7, column: 1 },
        other: { tab: 'Doanh nghiệp', row: 2, column: 1 },
      },
    ]);
  });

  it('adds amounts of a list by its second column of units at the first click, also where that stands behind them', () => {
    const { judged, totals, survey, text } = declaredBook('2021-01-10', [ENTERPRISES]);
    expect(judged).toEqual({
      'Doanh nghiệp': [
        'LĐLĐ thành phố 36000000/50400000 Chưa đạt',
        'LĐLĐ huyện Hòa An 44000000/84000000 Chưa đạt',
        'LĐLĐ huyện Bảo Lạc dash/36000000 Chưa có số liệu',
      ],
    });
    expect(totals['Doanh nghiệp']).toBe('80000000/170400000 = 46.9*');
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['listItemTwice']);
    expect(text).toContain("Doanh nghiệp: cộng 6 dòng của 'Doanh nghiệp' theo đơn vị ở cột C.");
    const behind = tabOf('Thu nợ', [
      ['THU NỢ QUÁ HẠN QUÝ II/2020'],
      ['STT', 'Khách hàng', 'Nợ phải thu', 'Đã thu', 'Đơn vị quản lý'],
      [1, 'Nông Văn A', 20, 20, 'PGD Hòa An'],
      [2, 'Lý Thị B', 30, 10, 'PGD Hòa An'],
      [3, 'Hoàng Văn C', 10, 10, 'PGD Bảo Lạc'],
      [4, 'Đàm Thị D', 5, 1, ''],
      ['', 'Cộng', 65, 41, ''],
    ]);
    const book = declaredBook('2021-01-10', [behind]);
    expect(book.judged).toEqual({ 'Thu nợ': ['PGD Hòa An 30/50 Chưa đạt', 'PGD Bảo Lạc 10/10 Đạt'] });
    expect(book.survey.problems.map(({ kind }) => kind)).toContain('rowsWithoutUnit');
    const shops = tabOf('Phí chợ', [
      ['THU PHÍ CHỢ NĂM 2020'],
      ['TT', 'Tên hộ kinh doanh', 'Chi hội quản lý', 'Phải nộp', 'Đã nộp'],
      [1, 'Cửa hàng Hoa', 'Chi hội Xóm 1', 500, 500],
      [2, 'Cửa hàng Lan', 'Chi hội Xóm 1', 500, 0],
      [3, 'HTX Nà Pài', 'Chi hội Xóm 2', 500, 500],
    ]);
    expect(declaredBook('2021-01-10', [shops]).judged).toEqual({
      'Phí chợ': ['Chi hội Xóm 1 500/1000 Chưa đạt', 'Chi hội Xóm 2 500/500 Đạt'],
    });
  });

  it('leaves units that persons look after, and communes that enterprises support, what a table is about', () => {
    const tab = (heading: string, other: string) =>
      tabOf('Thi đua', [
        ['KẾT QUẢ THI ĐUA NĂM 2020'],
        ['TT', heading, other, 'KH giao', 'Kết quả'],
        [1, 'LĐLĐ huyện Hòa An', 'Cụm 1', 10, 9],
        [2, 'LĐLĐ huyện Hạ Lang', 'Cụm 1', 8, 8],
        [3, 'LĐLĐ huyện Bảo Lạc', 'Cụm 2', 5, 6],
      ]);
    const lines = [
      'LĐLĐ huyện Hòa An 9/10 Chưa đạt',
      'LĐLĐ huyện Hạ Lang 8/8 Đạt',
      'LĐLĐ huyện Bảo Lạc 6/5 Vượt',
    ];
    for (const other of ['Cụm thi đua', 'Đơn vị theo dõi'])
      expect(declaredBook('2021-01-10', [tab('Đơn vị', other)]).judged).toEqual({ 'Thi đua': lines });
  });

  it.each([
    [
      'a bank: files with a day of their own each, and the last day of each',
      tabOf('Hồ sơ', [
        ['HỒ SƠ VAY VỐN QUÝ II/2020'],
        ['STT', 'Khách hàng', 'Phòng giao dịch', 'Ngày nhận', 'Hạn trả lời', 'Ngày trả lời'],
        [1, 'Hộ ông A', 'PGD Hòa An', '02/05/2020', '12/05/2020', '10/05/2020'],
        [2, 'Hộ bà B', 'PGD Hòa An', '03/05/2020', '13/05/2020', '20/05/2020'],
        [3, 'Hộ ông C', 'PGD Bảo Lạc', '04/06/2020', '14/06/2020', ''],
        [4, 'Hộ bà D', 'PGD Bảo Lạc', '20/06/2020', '30/07/2020', ''],
      ]),
      {},
      ['PGD Hòa An 1/2 Chưa đạt', 'PGD Bảo Lạc 0/2 Chưa đạt'],
      ['1 dòng sau thời hạn của dòng, không tính', '2 dòng chưa xong mà đã quá thời hạn của dòng'],
    ],
    [
      'a school board: words, and a column that headers do not name',
      tabOf('Kiểm định', [
        ['THEO DÕI HỒ SƠ KIỂM ĐỊNH NĂM 2020'],
        ['TT', 'Hồ sơ', 'Cụm trường', 'Đợt 1'],
        [1, 'Tự đánh giá TH Cô Ba', 'Cụm 1', 'Đã thẩm định'],
        [2, 'Tự đánh giá TH Hồng Trị', 'Cụm 1', 'chưa nộp'],
        [3, 'Tự đánh giá MN Sơn Ca', 'Cụm 2', 'Đạt mức 2'],
        [4, 'Tự đánh giá MN Hoa Ban', 'Cụm 2', 'Đang bổ sung'],
        [5, 'Tự đánh giá THCS Bế Triều', 'Cụm 2', 'Đạt mức 1'],
      ]),
      { resultColumn: 'D', unitColumn: 'C' },
      ['Cụm 1 1/2 Chưa đạt', 'Cụm 2 2/3 Chưa đạt'],
      ['đã xong 3/5 dòng'],
    ],
    [
      'a commune: households and what they paid, a total below',
      tabOf('Quỹ', [
        ['DANH SÁCH HỘ NỘP QUỸ VÌ NGƯỜI NGHÈO NĂM 2020'],
        ['TT', 'Họ và tên chủ hộ', 'Xóm', 'Số tiền'],
        [1, 'Nông Văn A', 'Xóm Nà Pài', 20000],
        [2, 'Hoàng Thị B', 'Xóm Nà Pài', ''],
        [3, 'Lý Văn C', 'Xóm Bản Chang', '50.000'],
        ['', 'Cộng', '', 70000],
      ]),
      { resultColumn: 'Số tiền' },
      ['Xóm Nà Pài 1/2 Chưa đạt', 'Xóm Bản Chang 1/1 Đạt'],
      ['đã xong 2/3 dòng'],
    ],
  ])('%s', (_, tab, cells, lines, told) => {
    const rows = [{ name: 'Việc', source: tab.name, calculation: LIST, ...cells }];
    const book = declaredBook('2021-01-10', [tab], { rows });
    expect(book.faults).toEqual([]);
    expect(book.judged).toEqual({ Việc: lines });
    for (const words of told) expect(book.text).toContain(words);
  });

  it('names rows without a unit, asks once about lone marks, and counts what comes later not yet', () => {
    const tab = tabOf('Ký kết', [
      ['DANH SÁCH KÝ TƯLĐTT NĂM 2020'],
      ['TT', 'Doanh nghiệp', 'Đơn vị phụ trách', 'Đã ký'],
      [1, 'Công ty A', 'LĐLĐ huyện Hòa An', 'x'],
      [2, 'Công ty B', 'LĐLĐ huyện Hòa An', 'x'],
      [3, 'Công ty C', 'LĐLĐ huyện Bảo Lạc', '10/11/2020'],
      [4, 'Công ty D', 'LĐLĐ huyện Bảo Lạc', '10/12/2020'],
      [5, 'Công ty E', '', '10/10/2020'],
    ]);
    const book = declaredBook('2020-11-30', [tab], { rows: [{ source: 'Ký kết', calculation: LIST }] });
    expect(book.judged).toEqual({
      'Ký kết': ['LĐLĐ huyện Hòa An unreadable/2 Lỗi số liệu', 'LĐLĐ huyện Bảo Lạc 1/2 Đang thực hiện'],
    });
    expect(book.survey.problems.map(({ kind }) => kind)).toEqual(['logRowsWithoutUnit', 'listMarks']);
    expect(book.text).toContain('1 dòng sau ngày 30/11/2020, không tính');
    expect(book.text).toContain('2 dòng không rõ đã xong hay chưa');
  });

  it('judges each row by its own last day in words, and names the cells in which none can be read', () => {
    const tab = tabOf('Kiến nghị', [
      ['SỔ THEO DÕI KIẾN NGHỊ NĂM 2025'],
      ['TT', 'Nội dung', 'Đơn vị giải quyết', 'Thời hạn', 'Kết quả giải quyết'],
      [1, 'Đường vào xóm', 'Xã Hòa An', 'trước 15/12', 'Đã trả lời ngày 14/12/2025'],
      [2, 'Điện thắp sáng', 'Xã Hòa An', 'trước 15/12', 'Đã trả lời ngày 15/12/2025'],
      [3, 'Nước sạch', 'Xã Hòa An', 'hết tháng 11', '05/12/2025'],
      [4, 'Trường học', 'Xã Bảo Lạc', '20/11', 'Đã giải quyết ngày 25/11'],
      [5, 'Chợ', 'Xã Bảo Lạc', 'trước 15/12', ''],
      [6, 'Trạm xá', 'Xã Bảo Lạc', 'abc', 'Đã giải quyết'],
    ]);
    const rows = [{ source: 'Kiến nghị', calculation: LIST, unitColumn: 'Đơn vị giải quyết' }];
    const book = declaredBook('2025-12-31', [tab], { rows });
    expect(book.judged['Kiến nghị']).toEqual(['Xã Hòa An 1/3 Chưa đạt', 'Xã Bảo Lạc 1/3 Chưa đạt']);
    expect(book.text).toContain('3 dòng sau thời hạn của dòng, không tính');
    expect(book.text).toContain('1 dòng chưa xong mà đã quá thời hạn của dòng');
    expect(book.text).toContain('thời hạn của 1 dòng không đọc được ngày (“abc”)');
    expect(book.survey.problems.map(({ kind, place }) => [kind, place.row, place.column])).toEqual([
      ['listDue', 7, 3],
    ]);
  });

  it('lets the same document stand under every unit', () => {
    const tab = tabOf('Góp ý', [
      ['THEO DÕI GÓP Ý DỰ THẢO VĂN BẢN NĂM 2020'],
      ['Văn bản', 'Đơn vị', 'Thời hạn', 'Ngày gửi góp ý'],
      ['Dự thảo quy chế', 'LĐLĐ huyện Hòa An', '15/3/2020', '14/3/2020'],
      ['Dự thảo quy chế', 'LĐLĐ huyện Bảo Lạc', '15/3/2020', '16/3/2020'],
      ['Dự thảo kế hoạch', 'LĐLĐ huyện Hòa An', '30/4/2020', ''],
      ['Dự thảo kế hoạch', 'LĐLĐ huyện Bảo Lạc', '30/4/2020', '20/4/2020'],
    ]);
    const rows = [{ source: 'Góp ý', calculation: LIST, resultColumn: 'Ngày gửi góp ý' }];
    const book = declaredBook('2020-12-31', [tab], { rows });
    expect(book.judged['Góp ý']).toEqual([
      'LĐLĐ huyện Hòa An 1/2 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 1/2 Chưa đạt',
    ]);
    expect(book.survey.problems).toEqual([]);
  });

  it.each([
    ['a column that is gone', { resultColumn: 'Ngày ký' }, 'Không có cột “Ngày ký”'],
    ['several columns', { resultColumn: 'C:D' }, 'Danh sách chỉ xét theo một cột'],
    ['names as last days', { resultColumn: 'D', targetColumn: 'B' }, 'không phải là cột ngày'],
    ['the column of units', { resultColumn: 'C' }, 'được ghi cho hai việc'],
  ])('obeys nothing that names %s, and says so at its cell', (_, cells, message) => {
    const rows = [{ source: 'Mô hình', calculation: LIST, ...cells }];
    const book = declaredBook('2020-04-10', [MODELS, GIVEN], { rows });
    expect(book.judged).toEqual({});
    expect(book.faults.map((fault) => fault.message).join(' ')).toContain(message);
  });

  it('finds an item under two units as a fault with both cells', () => {
    const rows = [{ source: 'Doanh nghiệp', calculation: LIST }];
    const { survey } = declaredBook('2021-01-10', [ENTERPRISES], { rows });
    const all = checkWorkbook(survey, {
      workbook: { tabs: [ENTERPRISES] },
      formulas: new Map(),
      today: dayOf('2021-01-10'),
    });
    const found = all.filter(({ severity }) => severity === 'Lỗi');
    expect(found.map(({ kind, spots }) => [kind, spots.map(({ place }) => place.row)])).toEqual([
      ['tableProblem', [7, 2]],
    ]);
  });
});
