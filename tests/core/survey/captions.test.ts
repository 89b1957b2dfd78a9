import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const HEADER = ['STT', 'Xã', 'KH', 'TH'];

function table(plan: number, one: number, other: number): Rows {
  return [HEADER, [1, 'Xã Cô Ba', plan, one], [2, 'Xã Hồng Trị', plan, other]];
}

/** The names of what a tab's tables count, with unit of measure and direction. */
function names(tab: string, rows: Rows): readonly (string | undefined)[] {
  return verdicts(surveyTabs([tabOf(tab, rows)])).map(([head]) => head);
}

function stacked(title: string, ...captions: readonly (string | readonly string[])[]): Rows {
  return [
    [title],
    ...captions.flatMap((caption, at) => [
      ...(typeof caption === 'string' ? [[caption]] : caption.map((line) => [line])),
      ...table(20 + at, 19 + at, 21 + 3 * at),
      [''],
    ]),
  ];
}

describe('a caption between a page’s title and its tables', () => {
  it.each([
    [
      'items by letters',
      ['a) Vụ cháy rừng', 'b) Trồng cây phân tán'],
      ['Vụ cháy rừng ↓', 'Trồng cây phân tán'],
    ],
    ['dashes', ['- Trẻ suy dinh dưỡng', '- Khám thai'], ['Trẻ suy dinh dưỡng ↓', 'Khám thai']],
    ['stars', ['* Xuất khẩu', '* Nhập khẩu'], ['Xuất khẩu', 'Nhập khẩu']],
    ['tables with numbers', ['Bảng 1. Chăn nuôi', 'Bảng 2. Trồng trọt'], ['Chăn nuôi', 'Trồng trọt']],
    ['annexes', ['PHỤ LỤC I: XÂY NHÀ', 'PHỤ LỤC II: LÀM ĐƯỜNG'], ['Xây nhà', 'Làm đường']],
    ['nothing', ['Khuyến nông', 'Thủy lợi'], ['Khuyến nông', 'Thủy lợi']],
  ])('names the first table as the second, marked by %s', (_, captions, expected) => {
    expect(names('KQ', stacked('CÔNG TÁC NÔNG NGHIỆP, XÃ HỘI NĂM 2024', ...captions))).toEqual(expected);
  });

  it('may be followed by a line of the period, the unit of measure or an annex', () => {
    const rows = stacked(
      'CÔNG TÁC NĂM 2024',
      ['Biểu số 1: Thu hút đầu tư', 'Năm 2024', 'ĐVT: tỷ đồng'],
      ['Biểu số 2: Đào tạo nghề', '(Kèm theo Báo cáo số 15/BC-UBND)'],
    );
    expect(names('KQ', rows)).toEqual(['Thu hút đầu tư (tỷ đồng)', 'Đào tạo nghề']);
  });

  it.each([
    ['a count', 'Số ca mắc sốt xuất huyết', 'Số ca mắc sốt xuất huyết ↓'],
    ['a rate', 'Biểu 2: Tỷ lệ hộ cận nghèo (%)', 'Tỷ lệ hộ cận nghèo (%) ↓'],
    ['a unit of measure', 'Nuôi ong lấy mật (lít)', 'Nuôi ong lấy mật (lít)'],
  ])('names a table alone where it says what it measures: %s', (_, caption, name) => {
    expect(names('Sheet1', [['CÔNG TÁC Y TẾ, DÂN SINH NĂM 2024'], [caption], ...table(30, 28, 33)])).toEqual([
      name,
    ]);
  });

  it.each([
    ['a period', 'Quý IV'],
    ['a unit of measure', 'Đơn vị tính: ha'],
    ['an annex', '(Kèm theo Báo cáo số 12/BC-UBND ngày 5/1/2025)'],
    ['an issuer', 'Ủy ban nhân dân huyện Bảo Lạc'],
    ['units', 'Các xã vùng cao'],
    ['one unit', 'Xã Cốc Pàng'],
    ['a note', 'Ghi chú: số liệu do các xã gửi'],
    ['a paragraph', 'Thực hiện Kế hoạch số 15/KH-UBND, các xã đã khẩn trương triển khai trồng rừng.'],
    ['what the title goes on with', 'thuộc chương trình mục tiêu quốc gia'],
  ])('is not %s', (_, line) => {
    const [name = ''] = names('Sheet1', [['KẾT QUẢ TRỒNG RỪNG NĂM 2024'], [line], ...table(30, 28, 33)]);
    expect(name).toMatch(/^Trồng rừng( \(ha\))?$/);
  });

  it.each([
    ['its unit', 'Huyện Bảo Lạc', 'Huyện Bảo Lâm'],
    ['its units', 'Đối với xã biên giới', 'Đối với xã vùng cao'],
  ])('is no line that says of each table %s', (_, one, other) => {
    expect(names('Sheet1', stacked('LÀM ĐƯỜNG NĂM 2024', one, other))[0]).toBe('Làm đường');
  });

  it('is no caption where each table has a title of its own above it', () => {
    const rows = [
      ...stacked('KẾT QUẢ XÂY NHÀ NĂM 2024', 'Chương trình mục tiêu quốc gia'),
      ['KẾT QUẢ TRỒNG CÂY NĂM 2024'],
      ['Chương trình một triệu cây'],
      ...table(24, 19, 25),
    ];
    expect(names('Sheet1', rows)).toEqual(['Xây nhà', 'Trồng cây']);
  });
});

describe('a unit of measure', () => {
  it.each([
    ['in a line', 'ĐVT: nghìn đồng', '(nghìn đồng)'],
    ['in brackets behind the title', 'QUỸ VÀ PHÍ NĂM 2024 (triệu đồng)', '(triệu đồng)'],
  ])('stated once above the captions is that of all tables: %s', (_, line, measure) => {
    const rows = [
      ['THU CÁC LOẠI QUỸ NĂM 2024'],
      [line],
      ['I. Quỹ phòng chống thiên tai'],
      ...table(20, 19, 21),
      ['II. Phí vệ sinh'],
      ...table(9, 8, 10),
    ];
    expect(names('Sheet1', rows)).toEqual([`Quỹ phòng chống thiên tai ${measure}`, `Phí vệ sinh ${measure}`]);
  });

  it.each([
    ['that names its own', 'II. Lao động (người)', 'Lao động (người)'],
    ['that counts', 'II. Số hộ tham gia', 'Số hộ tham gia'],
    ['with a title of its own', 'KẾT QUẢ TRỒNG CÂY', 'Trồng cây'],
  ])('is not that of a table %s', (_, caption, name) => {
    const rows = [
      ['THU QUỸ NĂM 2024'],
      ['ĐVT: triệu đồng'],
      ['I. Quỹ xã hội'],
      ...table(20, 19, 21),
      [caption],
      ...table(9, 8, 10),
    ];
    expect(names('Sheet1', rows)).toEqual(['Quỹ xã hội (triệu đồng)', name]);
  });

  it('below the first caption is that of the first table', () => {
    const rows = [
      ['KẾT QUẢ NĂM 2024'],
      ['1. Quỹ xã hội'],
      ['ĐVT: triệu đồng'],
      ...table(20, 19, 21),
      ['2. Làm đường'],
      ...table(9, 8, 10),
    ];
    expect(names('Sheet1', rows)[1]).toBe('Làm đường');
  });

  const beside = (above: Rows, left: string, right: string): Rows => [
    ...above,
    [left, '', '', '', '', right],
    [...HEADER, '', ...HEADER],
    [1, 'Xã Cô Ba', 20, 19, '', 1, 'Xã Cô Ba', 500, 520],
    [2, 'Xã Hồng Trị', 25, 26, '', 2, 'Xã Hồng Trị', 400, 410],
  ];

  it.each([
    ['money', 'Vốn vay (triệu đồng)', 'Hội viên vay', ['Vốn vay (triệu đồng)', 'Hội viên vay']],
    [
      'a percentage',
      'Tỷ lệ tiêm chủng (%)',
      'Khám thai (lượt)',
      ['Tỷ lệ tiêm chủng (%)', 'Khám thai (lượt)'],
    ],
    [
      'that of the right one',
      'Hội viên vay',
      'Vốn vay (nghìn đồng)',
      ['Hội viên vay', 'Vốn vay (nghìn đồng)'],
    ],
  ])('of a table is not that of its neighbour: %s', (_, left, right, expected) => {
    expect(names('Sheet1', beside([['KẾT QUẢ NĂM 2024']], left, right))).toEqual(expected);
  });

  it('stated once above tables side by side is that of both', () => {
    const rows = beside(
      [['KẾT QUẢ NĂM 2024'], ['', '', '', '', '', '', '', 'ĐVT: triệu đồng']],
      'Vay',
      'Trả',
    );
    expect(names('Sheet1', rows)).toEqual(['Vay (triệu đồng)', 'Trả (triệu đồng)']);
  });
});

describe('tables below each other with the same headings, of other units', () => {
  const part = (caption: string, units: readonly string[], plan: number): Rows => [
    [caption],
    ['STT', 'Đơn vị', 'KH', 'TH'],
    ...units.map((unit, at) => [at + 1, unit, plan + at, plan + 2 * at - 1]),
    ['', 'Cộng', 2 * plan + 1, 2 * plan],
    [''],
  ];

  it.each([
    [
      'counts and rates',
      ['1. Số mô hình khuyến nông', '2. Tỷ lệ tiêm phòng đàn bò'],
      ['Số mô hình khuyến nông', 'Tỷ lệ tiêm phòng đàn bò'],
    ],
    [
      'units of measure',
      ['A. Thu phí (triệu đồng)', 'B. Tiêm phòng (con)'],
      ['Thu phí (triệu đồng)', 'Tiêm phòng (con)'],
    ],
    [
      'behind whose they are',
      ['I. Khối trạm: số lượt khám', 'II. Khối trường: số buổi truyền thông'],
      ['Khối trạm: số lượt khám', 'Khối trường: số buổi truyền thông'],
    ],
  ])(
    'are indicators of their own where their captions name other things: %s',
    (_, [one = '', other = ''], expected) => {
      const rows = [
        ['TRUNG TÂM DỊCH VỤ - KẾT QUẢ NĂM 2024'],
        ...part(one, ['Tổ 1', 'Tổ 2'], 60),
        ...part(other, ['Trạm Bảo Toàn', 'Trạm Cô Ba'], 80),
      ];
      const read = verdicts(surveyTabs([tabOf('Biểu 1', rows)]));
      expect(read.map(([head]) => head)).toEqual(expected);
      expect(read.map(([, ...lines]) => lines)).toEqual([
        ['Tổ 1 59/60 Chưa đạt', 'Tổ 2 61/61 Đạt'],
        ['Trạm Bảo Toàn 79/80 Chưa đạt', 'Trạm Cô Ba 81/81 Đạt'],
      ]);
    },
  );

  it.each([
    ['levels', 'I. MẦM NON', 'II. TIỂU HỌC'],
    ['groups', 'A. Khối xã', 'B. Khối cơ quan'],
    ['groups and how many they are', 'I. Khối xã (12 xã)', 'II. Khối cơ quan (15 cơ quan)'],
    ['areas in brackets', 'I. Các xã vùng cao (khu vực III)', 'II. Các xã vùng thấp (khu vực I)'],
    ['the same thing of each', 'I. Khối xã: số hội viên mới', 'II. Khối cơ quan: số hội viên mới'],
  ])('are one indicator where their captions name %s', (_, one, other) => {
    const rows = [
      ['KẾT NẠP HỘI VIÊN NĂM 2024'],
      ...part(one, ['Đơn vị Hồng Hà', 'Đơn vị Hồng Lam'], 60),
      ...part(other, ['Đơn vị Thanh Nhật', 'Đơn vị Thanh Long'], 80),
    ];
    const read = verdicts(surveyTabs([tabOf('Biểu 1', rows)]));
    expect(read.length).toBe(1);
    expect(read[0]?.length).toBe(5);
  });
});
