import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

describe('a heading with words of a ranking', () => {
  const rows = (heading: string): Rows => [
    ['XẾP LOẠI NĂM 2024'],
    ['Đơn vị', 'Kế hoạch', heading],
    ['Huyện Hà Quảng', 10, 11],
    ['Huyện Hòa An', 12, 10],
    ['Huyện Thạch An', 8, 8],
  ];

  it.each([
    'Số CĐCS xếp loại hoàn thành xuất sắc',
    'Số di tích được xếp hạng',
    'Số hợp tác xã xếp loại khá',
    'Tổng số chi bộ xếp loại tốt',
  ])('is a result’s where it counts who was ranked so: %s', (heading) => {
    expect(verdicts(surveyTabs([tabOf('XL', rows(heading))]))[0]?.slice(1)).toEqual([
      'Huyện Hà Quảng 11/10 Vượt',
      'Huyện Hòa An 10/12 Chưa đạt',
      'Huyện Thạch An 8/8 Đạt',
    ]);
  });

  it.each(['Xếp loại', 'Xếp hạng', 'Số thứ tự xếp hạng', 'Số điểm xếp loại'])(
    'is none where it tells the rank itself: %s',
    (heading) => {
      expect(verdicts(surveyTabs([tabOf('XL', rows(heading))]))).toEqual([]);
    },
  );

  it.each([
    [['Đơn vị', 'Hạng 2023', 'Mục tiêu hạng 2024', 'Hạng 2024']],
    [['Sở', 'Xếp hạng 2023', 'Phấn đấu xếp hạng 2024', 'Xếp hạng 2024']],
    [['Trường', 'Thứ hạng năm 2023', 'Chỉ tiêu thứ hạng năm 2024', 'Thứ hạng năm 2024']],
  ])('is a result’s behind the rank that was aimed at: %j', (header) => {
    const grid: Rows = [
      ['CHỈ SỐ NĂM 2024'],
      header,
      ['Nội vụ', 4, 3, 2],
      ['Y tế', 5, 4, 5],
      ['Công Thương', 2, 2, 2],
    ];
    const [name, ...lines] = verdicts(surveyTabs([tabOf('PCI', grid)]))[0] ?? [];
    expect(name).toMatch(/^\p{Lu}/u);
    expect(lines).toEqual(['Nội vụ 2/3 Đạt', 'Y tế 5/4 Chưa đạt', 'Công Thương 2/2 Đạt']);
  });
});

describe('headings of those who were ranked as something', () => {
  it.each([
    ['KH số CĐCS xếp loại xuất sắc', 'TH số CĐCS xếp loại xuất sắc'],
    ['KH số CĐCS xếp loại vững mạnh', 'Số CĐCS xếp loại vững mạnh'],
    ['Chỉ tiêu chi bộ xếp loại hoàn thành tốt', 'Kết quả chi bộ xếp loại hoàn thành tốt'],
    ['Chỉ tiêu học sinh xếp loại giỏi', 'Học sinh xếp loại giỏi'],
    ['Chỉ tiêu (%)', 'CĐCS hoàn thành tốt (%)'],
    ['Chỉ tiêu (%)', 'Tỷ lệ đảng viên hoàn thành xuất sắc (%)'],
  ])('are those of a plan and what came of it: %s | %s', (plan, done) => {
    const grid: Rows = [
      ['ĐÁNH GIÁ CUỐI NĂM 2024'],
      ['Đơn vị', plan, done, 'Xếp loại'],
      ['Huyện Hà Quảng', 80, 81, 'Tốt'],
      ['Huyện Hòa An', 82, 80, 'Khá'],
      ['Huyện Thạch An', 78, 78, 'Tốt'],
    ];
    expect(verdicts(surveyTabs([tabOf('DG', grid)]))[0]?.slice(1)).toEqual([
      'Huyện Hà Quảng 81/80 Vượt',
      'Huyện Hòa An 80/82 Chưa đạt',
      'Huyện Thạch An 78/78 Đạt',
    ]);
  });

  it.each(['Kết quả xếp loại', 'Kết quả xếp loại năm 2024', 'Đề nghị xếp loại A', 'Điểm xếp loại thi đua'])(
    'are no result where they tell the ranking itself: %s',
    (heading) => {
      const grid: Rows = [
        ['ĐÁNH GIÁ CUỐI NĂM 2024'],
        ['Đơn vị', 'Kế hoạch', heading],
        ['Huyện Hà Quảng', 10, 11],
        ['Huyện Hòa An', 12, 10],
        ['Huyện Thạch An', 8, 8],
      ];
      expect(verdicts(surveyTabs([tabOf('DG', grid)]))).toEqual([]);
    },
  );
});
