import { describe, expect, it } from 'vitest';
import { measuresDiffer } from '../../../src/core/measure/differ';
import { exponentOfMeasure, readMeasure } from '../../../src/core/measure/measure';
import { distinctNames, isGenericTab } from '../../../src/core/tab/name';
import { readNumbering, readOrdinal, splitNumbering } from '../../../src/core/tab/numbering';
import { cleanTitle, pickTitle } from '../../../src/core/tab/title';
import { surveyTabs, tabOf } from '../survey/office-grids';

describe('cleanTitle()', () => {
  it.each([
    ['BIỂU TỔNG HỢP THU QUỸ XÃ HỘI NĂM 2019', 'Thu quỹ xã hội'],
    ['DANH SÁCH TIN, BÀI NĂM 2019', 'Tin, bài'],
    ['Công tác phát triển đoàn viên, thành lập CĐCS', 'Phát triển đoàn viên, thành lập CĐCS'],
    ['BÁO CÁO KẾT QUẢ THU KPCĐ 6 THÁNG ĐẦU NĂM 2020', 'Thu KPCĐ'],
    ['Biểu số 3: Tổng hợp thu BHXH quý II/2020 (kèm theo báo cáo)', 'Thu BHXH'],
    ['Thu quỹ tính đến 31/10/2020', 'Thu quỹ'],
    ['KẾT QUẢ NĂM 2024 VÀ KẾ HOẠCH NĂM 2025', ''],
    ['KẾT QUẢ CẢ NĂM 2024', ''],
    ['KẾT QUẢ THU BHXH NĂM 2024 VÀ KẾ HOẠCH NĂM 2025', 'Thu BHXH'],
    ['Báo cáo phát triển hội viên năm 2024, phương hướng nhiệm vụ năm 2025', 'Phát triển hội viên'],
    ['TRỒNG RỪNG NĂM 2024, DỰ KIẾN NĂM SAU', 'Trồng rừng'],
    ['THU THUẾ QUÝ I, NHIỆM VỤ QUÝ II NĂM 2026', 'Thu thuế'],
    ['HIẾN MÁU THÁNG 11 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 12/2026', 'Hiến máu'],
    ['KẾT QUẢ 9 THÁNG, NHIỆM VỤ QUÝ IV NĂM 2026', ''],
    ['KẾT NẠP HỘI VIÊN THÁNG 12 VÀ CẢ NĂM 2026', 'Kết nạp hội viên'],
    ['GIAO NHIỆM VỤ VÀ THU QUỸ QUÝ II NĂM 2026', 'Giao nhiệm vụ và thu quỹ'],
    ['GIAO CHỈ TIÊU, KẾ HOẠCH PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025', 'Giao chỉ tiêu, kế hoạch phát triển đoàn viên'],
    ['CHI NGÂN SÁCH NĂM 2024 VÀ KẾ HOẠCH VỐN', 'Chi ngân sách và kế hoạch vốn'],
    ['BIỂU 1', ''],
    ['BIỂU SỐ 2: TRỒNG RỪNG NĂM 2024', 'Trồng rừng'],
    ['BẢNG III - KẾT QUẢ THU THUẾ', 'Thu thuế'],
    ['BIỂU DIỄN VĂN NGHỆ QUẦN CHÚNG NĂM 2024', 'Biểu diễn văn nghệ quần chúng'],
    ['Kết quả biểu dương người tốt, việc tốt năm 2024', 'Biểu dương người tốt, việc tốt'],
    ['Bảng tin tuyên truyền (cái)', 'Bảng tin tuyên truyền'],
    ['CỤM THI ĐUA SỐ 1 - KẾT QUẢ THU QUỸ NĂM 2026', 'Thu quỹ'],
    ['KHỐI XÃ: KẾT QUẢ THU QUỸ NĂM 2026', 'Thu quỹ'],
    ['Tổ 2 – Biểu tổng hợp hiến máu năm 2026', 'Hiến máu'],
    ['TOÀN TỈNH - KẾT QUẢ THỰC HIỆN NĂM 2026', 'Toàn tỉnh - kết quả thực hiện'],
    ['HỘI VIÊN MỚI - KẾT QUẢ KẾT NẠP NĂM 2026', 'Hội viên mới - kết quả kết nạp'],
    ['THU QUỸ - CỤM SỐ 1', 'Thu quỹ - cụm số 1'],
    ['NĂM 2019', ''],
    ['', ''],
  ])('cleans %j to %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe('pickTitle()', () => {
  const titleOf = (...lines: readonly string[]) =>
    pickTitle(lines.map((text, row) => ({ text, row, column: 0 })));

  it.each([
    ['BƯU ĐIỆN TỈNH CAO BẰNG', 'DOANH THU BƯU CHÍNH THÁNG 12 NĂM 2025', 'Doanh thu bưu chính'],
    ['Viễn thông Bắc Kạn', 'Phát triển thuê bao quý III/2024', 'Phát triển thuê bao'],
    ['HẠT KIỂM LÂM THẠCH AN', 'TRỒNG RỪNG PHÂN TÁN NĂM 2025', 'Trồng rừng phân tán'],
  ])('takes what says of which time it is, not "%s" above it, whoever that is', (issuer, title, expected) => {
    expect(titleOf(issuer, title)).toBe(expected);
  });

  it.each([
    ['THU QUỸ XÃ HỘI', 'NĂM 2019', 'Thu quỹ xã hội'],
    ['THU QUỸ XÃ HỘI', '(Tính đến tháng 5 năm 2019)', 'Thu quỹ xã hội'],
    ['KẾT QUẢ THU QUỸ', 'Trong năm 2019 các đơn vị đã nộp', 'Thu quỹ'],
    ['KẾT QUẢ THU QUỸ', 'HUYỆN BẢO LẠC NĂM 2019', 'Thu quỹ'],
    ['TRỒNG RỪNG', 'Thu hoạch vụ mùa năm 2019', 'Trồng rừng'],
  ])('takes "%s" above "%s" as it did', (title, line, expected) => {
    expect(titleOf(title, line)).toBe(expected);
  });
});

describe('pickTitle() above a title that names nothing', () => {
  const pick = (...lines: readonly string[]) =>
    pickTitle(lines.map((text, row) => ({ text, row, column: 0 })));

  it.each([
    ['CÔNG TY CỔ PHẦN GANG THÉP', 'KẾT QUẢ THỰC HIỆN NĂM 2024'],
    ['HẠT KIỂM LÂM HÒA AN', 'BẢNG TỔNG HỢP NĂM 2024'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG', 'BÁO CÁO KẾT QUẢ NĂM 2024'],
    ['HỢP TÁC XÃ NÔNG NGHIỆP', 'BIỂU TỔNG HỢP'],
  ])('takes no letterhead for one: %s', (...lines) => {
    expect(pick(...lines)).toBeNull();
  });

  it.each([
    ['PHÒNG CHỐNG MA TÚY', 'Phòng chống ma túy'],
    ['ĐOÀN VIÊN MỚI', 'Đoàn viên mới'],
    ['XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', 'Xã đạt chuẩn nông thôn mới'],
    ['HỘI VIÊN', 'Hội viên'],
    ['TRỒNG RỪNG', 'Trồng rừng'],
  ])('takes what is counted, though it begins as a body does: %s', (line, title) => {
    expect(pick(line, 'TỔNG HỢP NĂM 2024')).toBe(title);
  });

  it('takes a body where no title stands below it', () => {
    expect(pick('BAN CHẤP HÀNH ĐOÀN TỈNH')).toBe('Ban chấp hành đoàn tỉnh');
  });
});

describe('pickTitle() of a letterhead', () => {
  const pick = (...lines: readonly string[]) =>
    pickTitle(lines.map((text, row) => ({ text, row, column: 0 })));
  const mottoes = ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

  it.each([
    [
      'a motto, and the day of the letter',
      'UBND TỈNH CAO BẰNG',
      ...mottoes,
      'SỞ Y TẾ',
      'Cao Bằng, ngày 08 tháng 01 năm 2026',
    ],
    ['its number', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG', 'CÔNG ĐOÀN XÃ HÒA AN', 'Số: 12/BC-CĐ'],
    ['a school below a motto', ...mottoes, 'Trường THPT Hòa An', 'Hòa An, ngày 8/1/2026'],
    [
      'a party’s',
      'ĐẢNG BỘ TỈNH CAO BẰNG',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG ỦY XÃ HÒA AN',
      'Hòa An, ngày 08 tháng 01 năm 2026',
    ],
  ])('takes no body in it for a title: %s', (_, ...lines) => {
    expect(pick(...lines)).toBeNull();
    expect(pick(...lines, 'THU QUỸ')).toBe('Thu quỹ');
    expect(pick(...lines, 'PHÒNG CHỐNG MA TÚY')).toBe('Phòng chống ma túy');
  });

  it('takes what is counted below it, though it begins as a body does and a document is named with its day', () => {
    expect(pick(...mottoes, 'ĐOÀN VIÊN MỚI', '(Kèm theo Báo cáo số 15/BC, ngày 8/1/2026)')).toBe(
      'Đoàn viên mới',
    );
  });

  it('takes no year from the day of a letter', () => {
    const survey = surveyTabs([
      tabOf('Sheet1', [
        ['ĐẢNG ỦY XÃ HÒA AN', '', 'Hòa An, ngày 08 tháng 01 năm 2026'],
        ['Chi bộ', 'Kế hoạch', 'Kết quả'],
        ['Chi bộ Nà Mè', 5, 4],
        ['Chi bộ Bản Giài', 6, 6],
      ]),
    ]);
    expect(survey.indicators.map(({ period }) => period)).toEqual([null]);
  });
});

describe('pickTitle() beside labels', () => {
  it.each([
    ['Người lập:', 'Nông Thị Hiền', 'ĐT:'],
    ['Đơn vị báo cáo:', 'LĐLĐ tỉnh Cao Bằng'],
    ['KỲ BÁO CÁO :', 'NĂM 2024'],
  ])('takes neither a label nor what stands beside it: %s', (...cells) => {
    const lines = cells.map((text, column) => ({ text, row: 0, column }));
    expect(pickTitle(lines)).toBeNull();
    expect(pickTitle([...lines, { text: 'Thu quỹ xã hội', row: 1, column: 0 }])).toBe('Thu quỹ xã hội');
  });

  it.each(['THU QUỸ XÃ HỘI NĂM 2024:', 'Kết quả thu quỹ xã hội:', 'THU QUỸ XÃ HỘI :'])(
    'takes a title that ends so and stands alone: %s',
    (text) => {
      expect(pickTitle([{ text, row: 0, column: 0 }])).toMatch(/^thu quỹ xã hội$/i);
    },
  );
});

describe('isGenericTab()', () => {
  it.each(['Sheet1', 'Trang tính1', 'Biểu 1', '2019', 'Năm 2020', 'T5.2020', 'Bản sao của Sheet1', ''])(
    'takes %j',
    (name) => {
      expect(isGenericTab(name)).toBe(true);
    },
  );

  it.each(['Tin bài', 'Quỹ xã hội', 'Biểu thu quỹ', 'Phát triển đoàn viên', '__proto__'])(
    'refuses %j',
    (name) => {
      expect(isGenericTab(name)).toBe(false);
    },
  );
});

describe('distinctNames()', () => {
  it('puts the tab behind names that meet, whatever their case', () => {
    const proposals = [
      { name: 'CĐCS', tab: 'Huyện', title: 'A' },
      { name: 'cđcs', tab: 'Ngành', title: 'B' },
      { name: 'Tin bài', tab: 'Tin', title: 'C' },
    ];
    expect(distinctNames(proposals)).toEqual(['CĐCS (Huyện)', 'cđcs (Ngành)', 'Tin bài']);
  });

  it('puts the title behind names that meet in one tab', () => {
    const proposals = [
      { name: 'CĐCS', tab: 'Huyện', title: 'Đợt thu' },
      { name: 'CĐCS', tab: 'Huyện', title: 'Đợt chi' },
    ];
    expect(distinctNames(proposals)).toEqual(['CĐCS (Đợt thu)', 'CĐCS (Đợt chi)']);
  });

  it('puts the period behind names that meet under one title, a number where that is the same too', () => {
    const proposal = { name: 'CĐCS', tab: 'Huyện', title: 'Đợt thu' };
    const years = ['năm 2019', 'năm 2020'].map((period) => ({ ...proposal, period }));
    expect(distinctNames(years)).toEqual(['CĐCS (năm 2019)', 'CĐCS (năm 2020)']);
    const [first] = distinctNames([proposal, proposal]);
    expect(distinctNames([proposal, proposal])).toEqual([first, `${first} (2)`]);
  });
});

describe('readNumbering()', () => {
  it.each([
    ['1. ', 2, 1],
    ['       9 ', 2, 9],
    ['07', 2, 7],
    ['(3)', 2, 3],
    [12, 2, 12],
    ['1.1', 3, null],
    ['a', 4, null],
    ['-', 5, null],
  ])('reads %j as level %s, number %s', (cell, level, value) => {
    expect(readNumbering(cell)).toEqual({ level, value });
  });

  it.each([
    ['II', 1, 2],
    ['IV.', 1, 4],
    ['XIX', 1, 19],
    ['B)', 0, 2],
  ])('reads %j as level %s, the %s. of its list', (cell, level, place) => {
    expect(readNumbering(cell)).toEqual({ level, value: null, place });
  });

  it.each(['', 'Cộng', 'I. Khối', 1.5, -1, true, '1 Hòa An'])('reads none from %j', (cell) => {
    expect(readNumbering(cell)).toBeNull();
  });
});

describe('readOrdinal()', () => {
  it.each([1.1, 2.15])('takes the number %j for a numbering below arabic', (cell) => {
    expect(readOrdinal(cell)).toEqual({ level: 3, value: null });
  });

  it.each([-1.1, 1.125, 'Cộng'])('reads none from %j', (cell) => {
    expect(readOrdinal(cell)).toBeNull();
  });
});

describe('splitNumbering()', () => {
  it.each([
    ['I. Khối huyện', 1, 'Khối huyện'],
    ['A. Các huyện', 0, 'Các huyện'],
    ['II. Đơn vị trực thuộc', 1, 'Đơn vị trực thuộc'],
    ['B. Ủy ban nhân dân xã', 0, 'Ủy ban nhân dân xã'],
    ['IV. ĐOÀN VIÊN ƯU TÚ', 1, 'ĐOÀN VIÊN ƯU TÚ'],
    ['C. Ấp 3', 0, 'Ấp 3'],
    ['2) Hạ Lang', 2, 'Hạ Lang'],
    ['- Xã Bình Long', 5, 'Xã Bình Long'],
  ])('takes the numbering off %j', (text, level, rest) => {
    expect(splitNumbering(text)).toMatchObject({ numbering: { level }, rest });
  });

  it.each(['H. Bảo Lạc', 'C.ty May', 'P. Tân Giang', 'TP. Cao Bằng', '19/5', 'X. Hưng Đạo'])(
    'leaves %j alone',
    (text) => {
      expect(splitNumbering(text)).toEqual({ numbering: null, rest: text });
    },
  );
});

describe('readMeasure()', () => {
  it.each([
    [['Số tiền phải nộp'], [], 'đồng', true],
    [['KH (triệu đồng)'], ['ĐVT: đồng'], 'triệu đồng', true],
    [['KH'], ['ĐVT: đồng'], 'đồng', true],
    [['KH'], ['(Đơn vị tính: người)'], 'người', false],
    [['KH'], ['Đơn vị: nghìn đồng'], 'nghìn đồng', true],
    [['KH'], ['Đơn vị: Trường Hòa An'], null, false],
    [['Số trẻ (cháu)'], [], 'cháu', false],
    [['Số tin (kèm danh sách)'], [], null, false],
    [['Tỷ lệ (%)'], [], '%', false],
  ])('reads from headers %j and lines %j: %s', (headers, lines, measure, money) => {
    expect(readMeasure(headers, lines)).toEqual({ measure, money });
  });
});

describe('exponentOfMeasure()', () => {
  it.each([
    ['đồng', 0],
    ['1.000đ', 3],
    ['1000 đồng', 3],
    ['nghìn đồng', 3],
    ['ngàn đồng', 3],
    ['Triệu đồng', 6],
    ['trđ', 6],
    ['tỷ đồng', 9],
    ['nghìn con', 0],
    ['triệu kWh', 0],
    [null, 0],
  ])('is of %j 10^%s', (measure, exponent) => {
    expect(exponentOfMeasure(measure)).toBe(exponent);
  });
});

describe('measuresDiffer()', () => {
  it.each([
    ['KH (tỷ đồng)', 'TH (triệu đồng)', true],
    ['KH (hộ)', 'TH (người)', true],
    ['KH (ha)', 'TH (triệu đồng)', true],
    ['KH (triệu đồng)', 'TH (tr.đ)', false],
    ['KH (lượt)', 'TH (lượt người)', false],
    ['KH (triệu đồng)', 'TH', false],
    ['KH', 'TH', false],
    ['KH (người)', 'TH (lao động)', false],
    ['KH (học sinh)', 'TH (em)', false],
    ['KH (học sinh)', 'TH (hội viên)', true],
    ['KH (cái)', 'TH (chiếc)', false],
    ['KH (cuộc)', 'TH (lớp)', true],
    ['KH (ha)', 'TH (sào)', true],
  ])('of %j and %j is %s', (target, result, differ) => {
    expect(measuresDiffer([target], [result])).toBe(differ);
    expect(measuresDiffer([result], [target])).toBe(differ);
  });
});

describe('numbered headings of several tables in a tab', () => {
  it.each([
    ['arabic', '1. Phát triển đoàn viên', '2. Thu quỹ'],
    ['with a bracket', '1) Phát triển đoàn viên', '2) Thu quỹ'],
    ['roman', 'I. Phát triển đoàn viên', 'II. Thu quỹ'],
  ])('name them: %s', (_, first, second) => {
    const table = [
      ['Đơn vị', 'KH', 'TH'],
      ['Tổ 1', 10, 9],
      ['Tổ 2', 8, 8],
    ];
    const survey = surveyTabs([tabOf('BC', [[first], ...table, [], [second], ...table])]);
    expect(survey.indicators.map(({ name }) => name)).toEqual(['Phát triển đoàn viên', 'Thu quỹ']);
  });

  it('are prose where they end as sentences do', () => {
    const table = [
      ['Đơn vị', 'KH', 'TH'],
      ['Tổ 1', 10, 9],
      ['Tổ 2', 8, 8],
    ];
    const survey = surveyTabs([
      tabOf('BC', [
        ['1. Đề nghị các tổ xem lại.'],
        ...table,
        [],
        ['2. Báo cáo lại trước thứ sáu.'],
        ...table,
      ]),
    ]);
    expect(survey.indicators.map(({ name }) => name)).toEqual(['BC', 'BC (2)']);
  });
});

describe('an indicator whose header and title say no more than a role and a time', () => {
  it.each<[string, readonly string[], string]>([
    [
      'KẾT QUẢ NĂM 2024',
      ['Xã', 'Kết quả năm trước', 'Kế hoạch năm nay', 'Kết quả năm nay'],
      'Kết quả năm nay',
    ],
    [
      'KẾT QUẢ NĂM 2024 VÀ KẾ HOẠCH NĂM 2025',
      ['Xã', 'Ghi chú', 'Kế hoạch', 'Thực hiện'],
      'Kết quả thực hiện',
    ],
    [
      'THU NGÂN SÁCH CẢ NĂM 2024',
      ['Xã', 'Ghi chú', 'Kế hoạch năm nay', 'Thực hiện năm nay'],
      'Thu ngân sách',
    ],
    ['KẾT QUẢ NĂM 2024', ['Xã', 'Ghi chú', 'Kế hoạch', 'Số người tập huấn'], 'Người tập huấn'],
    ['KẾT QUẢ NĂM 2024', ['Xã', 'Ghi chú', 'Kế hoạch\n(người)', 'Thực hiện\n(người)'], 'Kết quả thực hiện'],
    ['TIẾN ĐỘ QUÝ IV/2024', ['Xã', 'Ghi chú', 'KH (con)', 'TH (con)'], 'Kết quả thực hiện'],
    ['TIẾN ĐỘ NĂM 2024', ['Xã', 'Ghi chú', 'Kế hoạch', 'Số con'], 'Con'],
    ['KẾT QUẢ NĂM 2024', ['Xã', 'Ghi chú', 'Kế hoạch', 'Tin bài'], 'Tin bài'],
    ['GIAO CHỈ TIÊU', ['Xã', 'Ghi chú', 'KH', 'Suất quà đã trao'], 'Giao chỉ tiêu'],
    ['TIẾN ĐỘ NĂM 2024', ['Xã', 'Ghi chú', 'Kế hoạch', 'Triệu đồng'], 'Kết quả thực hiện'],
    [
      'KẾT QUẢ GIỮA NHIỆM KỲ',
      ['Xã', 'Ghi chú', 'Chỉ tiêu nhiệm kỳ 2021-2026', 'Lũy kế từ đầu nhiệm kỳ'],
      'Giữa nhiệm kỳ',
    ],
  ])('is named by no scrap of them: %s, %j', (title, header, name) => {
    const rows = [
      ['Xã Chí Viễn', 8, 10, 9],
      ['Xã Đàm Thủy', 7, 6, 6],
    ].map((row) => (header[1] === 'Ghi chú' ? [row[0] ?? '', '', ...row.slice(2)] : row));
    const { indicators } = surveyTabs([tabOf('Biểu', [[title], header, ...rows])]);
    expect(indicators.map((one) => one.name)).toEqual([name]);
  });
});
