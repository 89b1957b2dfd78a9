import { describe, expect, it } from 'vitest';
import { findLegacyText } from '../../../src/core/tab/legacy-text';
import { isAsideText, isTotalText } from '../../../src/core/tab/row-words';
import { spanOf } from '../../../src/core/tab/span';
import type { Cell } from '../../../src/core/workbook/workbook';

describe('isTotalText()', () => {
  it.each([
    ...['Toàn viện', 'Toàn công ty', 'TOÀN ĐẢNG BỘ', 'Cộng trang 1', 'Cộng (A)', 'TONG CONG'],
    ...['Cộng chi nhánh', 'Cộng khối trường THCS', 'Toàn phòng giao dịch', 'Cộng thôn, xóm'],
    ...['Cộng KV1', 'Cộng đợt 2', 'CỘNG KV 1', 'Cộng 3 tổ'],
    ...[
      'Tổng (I+II)',
      'Tổng I + II + III',
      'Tổng: A+B',
      'Tổng số (1+2+3):',
      'TỔNG CỘNG A, B, C',
      'Tổng = I + II',
    ],
    ...['Tổng A', 'Tổng (II)', 'Tổng 1', 'Tổng cộng (I)', 'Tổng (I)+(II)', 'A+B', '(I) + (II)', '1+2+3'],
  ])('takes %j for a total', (text) => {
    expect(isTotalText(text)).toBe(true);
  });

  it.each([
    ...['Toàn Thắng', 'Xã Toàn Sơn', 'Công đoàn trường', 'Cộng Hòa', 'CỘNG HÒA', 'Tổng đài', 'Mang sang'],
    ...['Cộng đồng Tin Lành', 'Cộng đồng thôn 3', 'Cộng tác viên tổ 2', 'Tổng Cọt', 'Cộng Hòa 2'],
    ...['A', 'II', 'Tổ A', '+ Tổ 1', 'C+', '=1+1', 'A+ Xã Cô Ba', 'Tổng Ái'],
    ...['Tổng kho A + B', 'Tổng đội II', 'Tổng LĐLĐ Việt Nam', 'Tổng cục I + II'],
  ])('takes %j for none', (text) => {
    expect(isTotalText(text)).toBe(false);
  });
});

describe('isAsideText()', () => {
  it.each(['Bình quân', 'Trong đó: nữ', 'Tỷ lệ (%)', 'Mang sang', 'So với cùng kỳ'])(
    'takes %j for one',
    (text) => {
      expect(isAsideText(text)).toBe(true);
    },
  );

  it.each(['Bình Quang', 'Trung Bình', 'Xã Trung Bình', 'Tỷ', 'Trong', 'Mang Yang'])(
    'leaves %j alone',
    (text) => {
      expect(isAsideText(text)).toBe(false);
    },
  );
});

describe('spanOf()', () => {
  it.each([
    [['TH 6 tháng'], '6 thang'],
    [['Kết quả 6 tháng đầu năm 2020'], '6 thang'],
    [['Quý I', 'KH'], 'quy i'],
    [['T5'], 't5'],
    [['KH năm 2020'], 'nam'],
    [['Chỉ tiêu giao đầu năm'], ''],
    [['Mũi 1'], ''],
    [['KH (tháng 5)'], ''],
    [[], ''],
  ])('reads %j as %j', (headers, span) => {
    expect(spanOf(headers)).toBe(span);
  });
});

describe('findLegacyText()', () => {
  const at = (values: Cell[][]) => findLegacyText({ name: 'Biểu', values });

  it('finds the first cell typed with an old font', () => {
    expect(at([['TT', '§¬n vÞ', 'KÕ ho¹ch']])).toEqual({ tab: 'Biểu', row: 0, column: 1 });
    expect(
      at([
        [1, ''],
        ['Huyeän Hoøa An', ''],
        ['Baûo Laïc', 5],
      ]),
    ).toMatchObject({ row: 1, column: 0 });
  });

  it.each([
    ['Unicode', [['Đơn vị', 'Kế hoạch', 'Trường Hòa An', 'Quý Ẩn', 'võ õng ạ']]],
    ['decomposed Unicode', [['Đơn vị', 'Kế hoạch', 'Hòa An'].map((text) => text.normalize('NFD'))]],
    [
      'signs beside words',
      [
        [
          'Diện tích (m²)',
          '≥ 4 lần',
          'Nhiệt độ 37°C',
          '§ 4',
          '©',
          'ABC® Co',
          '·Thu quỹ',
          '«Xuân»',
          '½ ngày',
          'a × b',
        ],
      ],
    ],
    [
      'one foreign name',
      [
        ['Đơn vị', 'KH'],
        ['Công ty Müller', 5],
        ['Công ty Hoa Sen', 4],
      ],
    ],
    [
      'a few foreign names among many',
      [
        ['Đơn vị', 'KH', 'Tên', 'A', 'B', 'C'],
        ['Müller', 'Özil', 'D', 'E', 'G', 'H'],
      ],
    ],
  ] satisfies [string, Cell[][]][])('finds none in %s', (_, values) => {
    expect(at(values)).toBeNull();
  });
});
