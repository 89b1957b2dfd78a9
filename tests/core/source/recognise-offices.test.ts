import { describe, expect, it } from 'vitest';
import { inShort, onlyTable, recognise, rowsInShort } from '../table/layouts';

describe('recogniseTables() on tables of other offices', () => {
  it('reads a school enrolment table', () => {
    const table = onlyTable([
      ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
      ['KẾT QUẢ TUYỂN SINH LỚP 6 NĂM HỌC 2020-2021'],
      ['STT', 'Trường', 'Chỉ tiêu tuyển sinh', 'Số học sinh nhập học', 'Tỷ lệ (%)', 'Ghi chú'],
      [1, 'Trường THCS Hòa An', 120, 118, 98.3, ''],
      [2, 'Trường THCS Đề Thám', 160, 165, 103.1, ''],
      ['', 'Cộng', 280, 283, 101.1, ''],
    ]);
    expect(inShort(table)).toEqual([['Tuyển sinh lớp 6', 2, 3, 4, null]]);
    expect(rowsInShort(table)).toEqual([
      ['unit', 'Trường THCS Hòa An', null],
      ['unit', 'Trường THCS Đề Thám', null],
      ['total', 'Cộng', null],
    ]);
    expect(table.period?.label).toBe('năm học 2020-2021');
  });

  it('reads a vaccination table with bands of indicators and a row of column numbers', () => {
    const table = onlyTable(
      [
        ['TRUNG TÂM Y TẾ HUYỆN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TIẾN ĐỘ TIÊM CHỦNG QUÝ II NĂM 2020'],
        ['TT', 'Xã, phường', 'Sởi', '', '', 'Viêm não Nhật Bản', '', ''],
        ['', '', 'Kế hoạch', 'Đã tiêm', '%', 'Kế hoạch', 'Đã tiêm', '%'],
        ['A', 'B', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['1', 'Xã Bình Long', '40', '38', '95', '50', '50', '100'],
        ['2', 'Phường Tân Giang', '60', '60', '100', '70', '66', '94,3'],
      ],
      'Tiêm chủng',
    );
    expect(inShort(table)).toEqual([
      ['Sởi', 2, 3, 4, null],
      ['Viêm não Nhật Bản', 5, 6, 7, null],
    ]);
    expect(table.header).toEqual({ first: 2, last: 4 });
    expect(table.rows.map(({ name }) => name)).toEqual(['Xã Bình Long', 'Phường Tân Giang']);
    expect(table.period?.label).toBe('quý II/2020');
    expect(table.title).toBe('Tiêm chủng');
  });

  it('reads a sales table in millions with an estimate and last year beside it', () => {
    const table = onlyTable(
      [
        ['BÁO CÁO DOANH SỐ THÁNG 5/2020'],
        ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
        [
          'TT',
          'Cửa hàng',
          'Cùng kỳ 2019',
          'Mục tiêu',
          'Thực hiện',
          '% hoàn thành',
          'So với cùng kỳ',
          'Ước thực hiện T6',
        ],
        [1, 'Cửa hàng số 1', 800, 900, 950, 1.0556, 1.1875, 970],
        [2, 'Cửa hàng số 2', 700, 800, 640, 0.8, 0.914, 700],
      ],
      'Doanh số',
    );
    expect(inShort(table)).toEqual([['Doanh số', 3, 4, 5, null]]);
    expect(table.indicators[0]).toMatchObject({ measure: 'triệu đồng', money: true });
    expect(table.period?.label).toBe('tháng 5/2020');
  });

  it('reads a tax office table with groups that carry subtotals', () => {
    const table = onlyTable([
      ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU 6 THÁNG ĐẦU NĂM 2020'],
      ['STT', 'Đơn vị', 'Dự toán (triệu đồng)', 'Lũy kế', 'TH/KH (%)'],
      ['', 'TỔNG SỐ', 600, 330, 55],
      ['I', 'Khối huyện', 400, 220, 55],
      ['1', 'Huyện Hà Quảng', 150, 90, 60],
      ['2', 'Huyện Bảo Lạc', 250, 130, 52],
      ['II', 'Khối thành phố', 200, 110, 55],
      ['1', 'Phường Hợp Giang', 200, 110, 55],
    ]);
    expect(rowsInShort(table)).toEqual([
      ['total', 'TỔNG SỐ', null],
      ['group', 'Khối huyện', null],
      ['unit', 'Huyện Hà Quảng', 'Khối huyện'],
      ['unit', 'Huyện Bảo Lạc', 'Khối huyện'],
      ['group', 'Khối thành phố', null],
      ['unit', 'Phường Hợp Giang', 'Khối thành phố'],
    ]);
    expect(inShort(table)).toEqual([['Dự toán thu', 2, 3, 4, null]]);
    expect(table.period?.label).toBe('6 tháng đầu năm 2020');
  });

  it('reads groups typed into the first cell of a merged row and totals in the TT column', () => {
    const table = onlyTable(
      [
        ['TT', 'Tên đơn vị', 'Phải thu', 'Đã thu', 'Còn phải thu'],
        ['I. Khối huyện, thành phố', '', '', '', ''],
        ['1', 'LĐLĐ Hòa An', '100', '80', '20'],
        ['2', 'LĐLĐ Hạ Lang', '50', '50', ''],
        ['Cộng khối huyện', '', '150', '130', '20'],
        ['II. Khối ngành', '', '', '', ''],
        ['3', 'Công đoàn ngành Y tế', '70', '60', '10'],
        ['Tổng cộng', '', '220', '190', '30'],
      ],
      'Đoàn phí',
    );
    expect(rowsInShort(table)).toEqual([
      ['group', 'I. Khối huyện, thành phố', null],
      ['unit', 'LĐLĐ Hòa An', 'I. Khối huyện, thành phố'],
      ['unit', 'LĐLĐ Hạ Lang', 'I. Khối huyện, thành phố'],
      ['total', 'Cộng khối huyện', 'I. Khối huyện, thành phố'],
      ['group', 'II. Khối ngành', null],
      ['unit', 'Công đoàn ngành Y tế', 'II. Khối ngành'],
      ['total', 'Tổng cộng', 'II. Khối ngành'],
    ]);
    expect(inShort(table)).toEqual([['Đoàn phí', 2, 3, null, 4]]);
  });

  it('reads a three-row header with titles only in the first cell of each merged area', () => {
    const table = onlyTable([
      ['STT', 'Công ty', 'Năm 2020', '', '', '', '', ''],
      ['', '', 'Lao động', '', '', 'Nộp BHXH (triệu đồng)', '', ''],
      ['', '', 'KH', 'TH', 'Tỷ lệ', 'KH', 'TH', 'Tỷ lệ'],
      [1, 'Công ty TNHH An Bình', 50, 48, 0.96, 120, 118, 0.983],
      [2, 'Tổng công ty Điện lực', 90, 95, 1.056, 300, 300, 1],
    ]);
    expect(inShort(table)).toEqual([
      ['Lao động', 2, 3, 4, null],
      ['Nộp BHXH', 5, 6, 7, null],
    ]);
    expect(table.indicators[1]).toMatchObject({ measure: 'triệu đồng', money: true });
    expect(table.rows.map(({ kind }) => kind)).toEqual(['unit', 'unit']);
  });

  it('reads a table without a TT column whose units are numbered in their own cells', () => {
    const table = onlyTable(
      [
        ['Chi nhánh', 'Kế hoạch', 'Thực hiện'],
        ['1. Hà Nội', 10, 12],
        ['2. Đà Nẵng', 8, ''],
        ['3. Cần Thơ', '', ''],
      ],
      'Hợp đồng mới',
    );
    expect(table.rows.map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ['Hà Nội', 1],
      ['Đà Nẵng', 2],
      ['Cần Thơ', 3],
    ]);
  });

  it('takes the cumulative result where monthly ones stand beside it', () => {
    const table = onlyTable([
      ['TT', 'Huyện', 'Kế hoạch năm', 'Thực hiện tháng 5', 'Lũy kế từ đầu năm', 'So với KH (%)'],
      [1, 'Hòa An', 100, 10, 45, 45],
      [2, 'Hạ Lang', 80, 5, 30, 37.5],
    ]);
    expect(inShort(table).map((short) => short.slice(1))).toEqual([[2, 4, 5, null]]);
  });

  it('takes the sum column where only months are named', () => {
    const table = onlyTable(
      [
        ['Đơn vị', 'T1', 'T2', 'T3', 'Cộng'],
        ['Tổ 1', 1, 2, 3, 6],
        ['Tổ 2', 2, 2, 2, 6],
      ],
      'Sáng kiến',
    );
    expect(inShort(table)).toEqual([['Sáng kiến', null, 4, null, null]]);
  });

  it('reads targets under one band, results under another and rates under a third', () => {
    const table = onlyTable([
      ['TT', 'Địa phương', 'Kế hoạch', '', 'Kết quả', '', 'Tỷ lệ (%)', ''],
      ['', '', 'Số hộ', 'Số xã', 'Số hộ', 'Số xã', 'Số hộ', 'Số xã'],
      [1, 'Hòa An', 20, 2, 18, 2, 90, 100],
    ]);
    expect(inShort(table)).toEqual([
      ['Số hộ', 2, 4, 6, null],
      ['Số xã', 3, 5, 7, null],
    ]);
  });

  it('reads indicators named beside the words for target and result in a single header row', () => {
    const table = onlyTable([
      ['TT', 'Chi đoàn', 'KH đoàn viên mới', 'KQ đoàn viên mới', 'KH công trình', 'KQ công trình'],
      [1, 'Chi đoàn 1', 5, 6, 1, 1],
      [2, 'Chi đoàn 2', 4, 4, 1, 0],
    ]);
    expect(inShort(table)).toEqual([
      ['Đoàn viên mới', 2, 3, null, null],
      ['Công trình', 4, 5, null, null],
    ]);
  });

  it('reads headers typed without diacritics, in capitals, with line breaks', () => {
    const table = onlyTable(
      [
        ['STT', 'TEN DON VI', 'KE HOACH\nGIAO', 'KET QUA\nTHUC HIEN', 'TY LE %'],
        [1, 'Truong A', 10, 9, 90],
      ],
      'Hien mau',
    );
    expect(inShort(table)).toEqual([['Hien mau', 2, 3, 4, null]]);
  });

  it('ignores the breakdown of a result', () => {
    const table = onlyTable(
      [
        ['TT', 'Khoa', 'Chỉ tiêu', 'Kết quả', '', ''],
        ['', '', '', 'Tổng số', 'Nữ', 'Dân tộc'],
        [1, 'Khoa Nội', 10, 8, 5, 3],
      ],
      'Đào tạo',
    );
    expect(inShort(table)).toEqual([['Đào tạo', 2, 3, null, null]]);
  });

  it('pairs a result with the target of its year', () => {
    const rows = [
      ['Đơn vị', 'KH 2019', 'TH 2019', 'KH 2020', 'TH 2020', 'TH/KH 2020 (%)'],
      ['Hòa An', 1, 2, 3, 4, 133],
    ];
    const nextYear = [
      ['Đơn vị', 'KH 2019', 'TH 2019', 'KH 2020'],
      ['Hòa An', 1, 2, 3],
    ];
    expect(inShort(onlyTable(rows, 'Thu'))).toEqual([['Thu', 3, 4, 5, null]]);
    expect(inShort(onlyTable(nextYear, 'Thu'))).toEqual([['Thu', 1, 2, null, null]]);
  });

  it('gives no rate of an estimate to the result before it', () => {
    const table = onlyTable(
      [
        ['Đơn vị', 'KH', 'TH 9 tháng', 'Ước cả năm', 'Tỷ lệ %'],
        ['Hòa An', 9, 6, 9, 100],
      ],
      'Thu',
    );
    expect(inShort(table)).toEqual([['Thu', 1, 2, null, null]]);
  });

  it('reads what a rate is measured against under a band of rates', () => {
    const table = onlyTable(
      [
        ['Đơn vị', 'KH', 'TH', 'So sánh (%)', ''],
        ['', '', '', 'KH', 'Cùng kỳ'],
        ['A', 9, 6, 66.7, 98],
      ],
      'Thu',
    );
    expect(inShort(table)).toEqual([['Thu', 1, 2, 3, null]]);
  });

  it('reads bands that stand above the row that names the units', () => {
    const table = onlyTable([
      ['STT', '', 'KH giao', '', 'Kết quả', ''],
      ['', 'Tên đơn vị', 'CĐCS', 'Đ/viên', 'CĐCS', 'Đ/viên'],
      [1, 'Hòa An', 1, 2, 3, 4],
    ]);
    expect(table.header).toEqual({ first: 0, last: 1 });
    expect(inShort(table)).toEqual([
      ['CĐCS', 2, 4, null, null],
      ['Đ/viên', 3, 5, null, null],
    ]);
  });

  it('keeps "doanh số" whole in a name', () => {
    const table = onlyTable([
      ['TT', 'Nhân viên', 'Doanh số khoán', 'Doanh số đạt được'],
      [1, 'Lan', 10, 9],
    ]);
    expect(table.indicators[0]?.name).toBe('Doanh số');
  });

  it('reads two tables side by side, each numbered on its own', () => {
    const { tables } = recognise([
      ['TT', 'Thôn', 'KH', 'KQ', '', 'TT', 'Thôn', 'KH', 'KQ'],
      [1, 'Thôn 1', 5, 5, '', 1, 'Thôn 3', 7, 6],
      [2, 'Thôn 2', 6, 4, '', 2, 'Thôn 4', 8, 8],
    ]);
    expect(tables.map(({ unitColumn, rows }) => [unitColumn, rows.map(({ name }) => name)])).toEqual([
      [1, ['Thôn 1', 'Thôn 2']],
      [6, ['Thôn 3', 'Thôn 4']],
    ]);
  });

  it('reads the inner of two unit columns when the outer is merged downwards', () => {
    const table = onlyTable([
      ['TT', 'Huyện', 'Xã', 'Kế hoạch', 'Kết quả'],
      [1, 'Hòa An', 'Đức Long', 5, 4],
      [2, '', 'Bình Dương', 5, 5],
      [3, 'Hạ Lang', 'Thắng Lợi', 5, 3],
    ]);
    expect(table.unitColumn).toBe(2);
    expect(inShort(table).map((short) => short.slice(1))).toEqual([[3, 4, null, null]]);
  });
});
