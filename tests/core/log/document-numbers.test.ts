import { describe, expect, it } from 'vitest';
import { firstRunQuestion } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

const UNITS = ['Xã Đông Khê', 'XÃ ĐÔNG KHÊ', 'Xã Tà Lùng', 'Xã  Tà Lùng', 'Xã Đức Long', 'Xã Hạ Lang'];

function surveyOf(heading: string, cellOf: (index: number) => Cell) {
  return surveyTabs([
    tabOf('Sổ', [
      ['SỔ THEO DÕI KẾT NẠP ĐOÀN VIÊN NĂM 2024'],
      ['Chỉ tiêu: mỗi đơn vị 2 đoàn viên'],
      ['TT', 'Ngày', 'Đơn vị', 'Họ và tên', heading],
      ...UNITS.map((unit, at) => [at + 1, `0${at + 1}/03/2024`, unit, `Nông Văn ${at}`, cellOf(at)]),
    ]),
  ]);
}

describe('a column of a log with the numbers of documents', () => {
  it.each<[string, (index: number) => Cell]>([
    ['Quyết định số', (index) => `${120 + index}/QĐ-CĐ`],
    ['Ký hiệu', (index) => `${index + 5}-NQ/ĐU`],
    ['Theo', (index) => `${index + 5} /HD-LĐLĐ`],
    ['Quyết định số', (index) => 120 + index],
    ['Thẻ số', (index) => 5120 + index],
  ])('has no figures that are left unread: %s', (heading, cellOf) => {
    expect(surveyOf(heading, cellOf).unread).toEqual([]);
  });

  it.each<[string, (index: number) => Cell]>([
    ['Quà tặng', (index) => `${index + 1} suất`],
    ['Hỗ trợ', (index) => 200 + index],
  ])('is told from one of figures that nothing says how to use: %s', (heading, cellOf) => {
    expect(surveyOf(heading, cellOf).unread.flatMap(({ headings }) => headings)).toEqual([heading]);
  });
});

describe('the units of a log', () => {
  it('are counted as they are matched, not as they are typed', () => {
    const question = firstRunQuestion(
      surveyOf('Ghi chú', () => ''),
      { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' },
      { leftAlone: { hidden: [], converted: [], strangers: [], brokenRecord: null }, locale: 'vi_VN' },
    );
    expect(question).toContain('Sổ (6 dòng, 4 đơn vị, KH chung 2)');
  });
});
