import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function told(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const tab = tabOf('Sheet1', [[title], [], [...head], ...rows.map((row) => [...row])]);
  const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
  return Object.values(inShort(surveyWorkbook({ tabs: [tab] }, options)));
}

describe('the longest that something may take', () => {
  it('is no target of how many are done, before these', () => {
    const rows = [
      ['Xã Hòa An', 15, 30, 31],
      ['Xã Đông Khê', 10, 25, 24],
    ];
    expect(
      told('GIẢI QUYẾT HỒ SƠ NĂM 2026', ['Đơn vị', 'Thời hạn tối đa (ngày)', 'Kế hoạch', 'Thực hiện'], rows),
    ).toEqual([['Xã Hòa An 30 | 31 exceeded', 'Xã Đông Khê 25 | 24 below']]);
  });

  it.each([
    [
      'KHÁM CHỮA BỆNH NĂM 2026',
      ['Trạm y tế', 'Kế hoạch (lượt)', 'Đã khám (lượt)', 'Thời gian tối đa (phút)'],
    ],
    ['CHO VAY NĂM 2026', ['Phòng giao dịch', 'Chỉ tiêu (món)', 'Thực hiện (món)', 'Số ngày tối đa']],
  ])('is none behind them either: %s', (title, head) => {
    const rows = [
      ['Hòa An', 30, 31, 15],
      ['Đông Khê', 25, 24, 10],
    ];
    expect(told(title, head, rows)).toEqual([['Hòa An 30 | 31 exceeded', 'Đông Khê 25 | 24 below']]);
  });

  it('is the target of how long it took', () => {
    const rows = [
      ['Xã Hòa An', 15, 16],
      ['Xã Đông Khê', 10, 9],
    ];
    expect(
      told('HỒ SƠ NĂM 2026', ['Đơn vị', 'Thời hạn tối đa (ngày)', 'Thời gian giải quyết (ngày)'], rows),
    ).toEqual([['Xã Hòa An 15 | 16 below', 'Xã Đông Khê 10 | 9 met']]);
  });
});

describe('what may not be exceeded', () => {
  const rows = [
    ['Chi nhánh Hòa An', 300, 400, 310],
    ['Chi nhánh Đông Khê', 200, 260, 190],
  ];

  it.each(['Mức trần', 'Giới hạn', 'Không quá (thẻ)'])(
    'is no target beside a plan and its result: %s',
    (limit) => {
      const head = ['Chi nhánh', 'Chỉ tiêu', limit, 'Kết quả'];
      expect(told('PHÁT HÀNH THẺ NĂM 2026', head, rows)).toEqual([
        ['Chi nhánh Hòa An 300 | 310 exceeded', 'Chi nhánh Đông Khê 200 | 190 below'],
      ]);
    },
  );

  it('is one alone, and of a result of its own', () => {
    expect(
      told(
        'TỶ LỆ NỢ XẤU NĂM 2026',
        ['Chi nhánh', 'Mức trần (%)', 'Thực hiện (%)'],
        [
          ['Chi nhánh Hòa An', 3, 2.5],
          ['Chi nhánh Đông Khê', 3, 3.4],
        ],
      ),
    ).toEqual([['Chi nhánh Hòa An 3 | 2.5 met', 'Chi nhánh Đông Khê 3 | 3.4 below']]);
    const head = ['Xã', 'KH số buổi', 'KH số vụ (không quá)', 'TH số buổi', 'TH số vụ'];
    expect(
      told('CÔNG TÁC NĂM 2026', head, [
        ['Xã Hòa An', 12, 3, 13, 2],
        ['Xã Đông Khê', 10, 2, 9, 3],
      ]),
    ).toEqual([
      ['Xã Hòa An 12 | 13 exceeded', 'Xã Đông Khê 10 | 9 below'],
      ['Xã Hòa An 3 | 2 met', 'Xã Đông Khê 2 | 3 below'],
    ]);
  });
});

describe('what is planned and reached in percent beside counts', () => {
  it('is an indicator of its own under a band of plans and one of results', () => {
    const tab = tabOf('Sheet1', [
      ['CHE PHỦ RỪNG NĂM 2026'],
      ['Xã', 'Đất tự nhiên (ha)', 'Chỉ tiêu giao', '', 'Kết quả', ''],
      ['', '', 'Diện tích (ha)', 'Tỷ lệ che phủ (%)', 'Diện tích (ha)', 'Tỷ lệ che phủ (%)'],
      ['Xã Hòa An', 5000, 2750, 55, 2800, 56],
      ['Xã Đông Khê', 4000, 2400, 60, 2360, 59],
      ['Xã Hạ Lang', 3000, 1500, 50, 1500, 50],
    ]);
    const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
    expect(Object.values(inShort(surveyWorkbook({ tabs: [tab] }, options)))).toEqual([
      ['Xã Hòa An 2750 | 2800 exceeded', 'Xã Đông Khê 2400 | 2360 below', 'Xã Hạ Lang 1500 | 1500 met'],
      ['Xã Hòa An 55 | 56 exceeded', 'Xã Đông Khê 60 | 59 below', 'Xã Hạ Lang 50 | 50 met'],
    ]);
  });

  it('is none where it is the share of each in the whole, planned and reached', () => {
    const tab = tabOf('Sheet1', [
      ['CƠ CẤU CÂY TRỒNG NĂM 2026'],
      ['Xã', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', 'Diện tích (ha)', 'Tỷ lệ (%)', 'Diện tích (ha)', 'Tỷ lệ (%)'],
      ['Xã Hòa An', 40, 40, 42, 40.4],
      ['Xã Đông Khê', 35, 35, 34, 32.7],
      ['Xã Hạ Lang', 25, 25, 28, 26.9],
    ]);
    const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
    expect(Object.values(inShort(surveyWorkbook({ tabs: [tab] }, options)))).toEqual([
      ['Xã Hòa An 40 | 42 exceeded', 'Xã Đông Khê 35 | 34 below', 'Xã Hạ Lang 25 | 28 exceeded'],
    ]);
  });

  it('is a rate of what was done under the results alone', () => {
    const tab = tabOf('Sheet1', [
      ['THU QUỸ NĂM 2026'],
      ['Xã', 'Kế hoạch', '', 'Thực hiện', '', ''],
      ['', 'Số hộ', 'Số tiền', 'Số hộ', 'Số tiền', 'Tỷ lệ (%)'],
      ['Xã Hòa An', 50, 500, 48, 510, 102],
      ['Xã Đông Khê', 40, 400, 40, 390, 97.5],
      ['Xã Hạ Lang', 30, 300, 31, 300, 100],
    ]);
    const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
    expect(Object.keys(inShort(surveyWorkbook({ tabs: [tab] }, options)))).toHaveLength(2);
  });
});
