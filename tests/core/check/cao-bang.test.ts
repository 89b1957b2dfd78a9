import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/core/check/code';
import { unitsOf } from '../../../src/core/check/finding';
import { findingWords } from '../../../src/core/check/wording';
import { realWorkbook } from '../table/real-tables';
import { cellsOf, check } from './check';

describe('checkWorkbook() on the tables of 2019', () => {
  const findings = check(realWorkbook('sheet'));

  it('finds exactly what an auditor would', () => {
    expect(
      findings.map((one) => [
        one.kind,
        one.severity,
        one.spots[0].place.tab,
        cellsOf(one),
        unitsOf(one).join('; '),
      ]),
    ).toEqual([
      [
        'resultBlank',
        'Cần xem lại',
        'Phát triển đoàn viên',
        'G11 G12 G13 G14 G15',
        'LĐLĐ Hà Quảng; LĐLĐ Bảo Lâm; LĐLĐ Hòa An; LĐLĐ Trùng Khánh; LĐLĐ Quảng Uyên',
      ],
      [
        'unitsAbsent',
        'Cần xem lại',
        'Phát triển đoàn viên',
        'B4',
        'LĐLĐ huyện Thạch An; LĐLĐ huyện Hạ Lang; LĐLĐ huyện Thông Nông; CĐ Viên chức tỉnh; Công đoàn ngành Y tế; Công đoàn ngành Giáo dục - Đào tạo; CĐNgành NN & PTNT',
      ],
      ['rateRounding', 'Cần xem lại', 'Quỹ xã hội', 'G8 G15', 'LĐLĐ Nguyên Bình; LĐLĐ Hà Quảng'],
      ['sortedByRounded', 'Cần xem lại', 'Quỹ xã hội', 'G15', 'LĐLĐ Hà Quảng'],
      ['claim', 'Cần xem lại', 'Quỹ xã hội', 'A22', ''],
      ['lateDate', 'Cần xem lại', 'Quỹ xã hội', 'A22', ''],
      ['rateTruncated', 'Gợi ý', 'Tin bài', 'D19', 'LĐLĐ Bảo Lạc'],
      ['baseChanged', 'Gợi ý', 'Quỹ xã hội', 'H16 H19', 'CĐ Viên chức tỉnh; CĐNgành NN & PTNT'],
      ['noBreakSpaces', 'Gợi ý', 'Quỹ xã hội', expect.stringMatching(/^F4 H4 (?:\S+ ?){16}$/), ''],
      ['doubleSpaces', 'Gợi ý', 'Quỹ xã hội', 'A23', ''],
      ['telexResidue', 'Gợi ý', 'Quỹ xã hội', 'A23', ''],
    ]);
  });

  it.each([
    ['rateRounding', 'found', 'Cột "Tỷ lệ %": LĐLĐ Nguyên Bình 99%; LĐLĐ Hà Quảng 95%'],
    [
      'rateRounding',
      'expected',
      'LĐLĐ Nguyên Bình 99,74% → 100%; LĐLĐ Hà Quảng 95,51% → 96%; 15/17 dòng của cột làm tròn đến số nguyên',
    ],
    [
      'rateTruncated',
      'found',
      'Cột "Đạt tỷ lệ %" bỏ số lẻ, không làm tròn (21/21 dòng); khác với làm tròn ở 141,6%',
    ],
    ['rateTruncated', 'expected', '141,667%, làm tròn là 141,7%'],
    ['sortedByRounded', 'found', 'Xếp dưới LĐLĐ Quảng Uyên, cùng ghi 95%'],
    ['sortedByRounded', 'expected', '95,51% so với 95,07% của dòng trên'],
    [
      'claim',
      'expected',
      'Tổng của biểu (Quỹ xã hội): 1.273.150.000. Có thể là nghìn đồng: 1.483.900.000 bằng 98,93% của 1,5 tỷ; vẫn chênh 210.750.000 chưa rõ nguyên nhân',
    ],
    ['lateDate', 'expected', 'Biểu là số liệu năm 2019; có thể là 31/12/2019'],
    ['telexResidue', 'expected', 'Phím gõ Telex còn sót: có thể là "NN và"'],
    ['noBreakSpaces', 'found', '18 ô có khoảng trắng không ngắt dòng'],
  ] as const)('says of %s in %s: %s', (kind, part, words) => {
    expect(findings.filter((one) => one.kind === kind).map((one) => findingWords(one)[part])).toEqual([
      words,
    ]);
  });

  it('gives each finding a code that a sorted table keeps', () => {
    const codes = findingCodes(findings);
    expect(new Set(codes).size).toBe(findings.length);
    const workbook = realWorkbook('sheet');
    const sorted = {
      tabs: workbook.tabs.map((tab) =>
        tab.name === 'Quỹ xã hội'
          ? {
              ...tab,
              values: [
                ...tab.values.slice(0, 3),
                ...tab.values.slice(3, 20).reverse(),
                ...tab.values.slice(20),
              ],
            }
          : tab,
      ),
    };
    expect([...findingCodes(check(sorted))].sort()).toEqual([...codes].sort());
  });

  it('finds the same in cells that hold the text as typed, and that they are text', () => {
    const kinds = (how: 'sheet' | 'typed') => check(realWorkbook(how)).map(({ kind }) => kind);
    expect(kinds('typed').filter((kind) => kind !== 'numberAsText')).toEqual(kinds('sheet'));
    expect(kinds('typed')).toContain('numberAsText');
  });
});
