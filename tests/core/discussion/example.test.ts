import { describe, expect, it } from 'vitest';
import type { PreviousPage } from '../../../src/core/page/page';
import { asTyped, plan, rowOf, texts } from '../report/pages';
import { numericWorkbook } from '../survey/cao-bang';
import { discuss, worded } from './discuss';

/** What stands before the last colon of lines, with the figures behind it up to the comma: "LĐLĐ Bảo Lâm 0/1". */
function inShort(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^- /, '').replace(/: (\S+?)(?: đồng)?,.*$/, ' $1'));
}

/** The list of units below target with opinions typed behind some of its rows: indicator, unit, explanation, solution. */
function withOpinions(
  ...opinions: readonly (readonly [string, string, string, string])[]
): (page: Parameters<typeof asTyped>[0]) => PreviousPage {
  return (page) => {
    const rows = texts(page);
    return asTyped(
      page,
      opinions.flatMap(([indicator, unit, explanation, solution]) => {
        const row = rows.findIndex((cells) => cells[1] === indicator && cells[2] === unit);
        return [
          [row, 8, explanation],
          [row, 9, solution],
        ] as const;
      }),
    );
  };
}

describe('Định hướng thảo luận of 2019', () => {
  const report = discuss(numericWorkbook());

  it('says what the whole came to', () => {
    expect(worded(report, 'I')).toEqual([
      'CĐCS: 05/10, đạt 50,0%.',
      'Đ/viên: 88/94, đạt 93,6% (tạm tính, 05 đơn vị chưa có số liệu).',
      'Tin bài: 278/252, đạt 110,3%; riêng các công đoàn 219/204, đạt 107,4%.',
      'Quỹ xã hội: 1.273.150.000/1.349.500.000 đồng, đạt 94,3%; còn phải nộp 79.200.000 đồng (14 đơn vị); nộp vượt 2.850.000 đồng (03 đơn vị).',
    ]);
  });

  it('asks who is below target, in the order of the directory', () => {
    const lines = worded(report, 'II');
    const at = (text: string) => lines.findIndex((line) => line.startsWith(text));
    const [members, news, fund] = [
      at('CĐCS: 5 đơn vị'),
      at('Tin bài: 8 đơn vị'),
      at('Quỹ xã hội: 14 đơn vị'),
    ];
    expect(inShort(lines.slice(members + 1, news))).toEqual([
      ...['LĐLĐ Bảo Lâm 0/1', 'LĐLĐ Hòa An 0/1', 'LĐLĐ Hà Quảng 0/1', 'LĐLĐ Trùng Khánh 0/1'],
      'LĐLĐ Quảng Uyên 0/1',
    ]);
    expect(inShort(lines.slice(news + 1, fund))).toEqual([
      ...['LĐLĐ Phục Hòa 7/12', 'LĐLĐ Trà Lĩnh 7/12', 'LĐLĐ huyện Thạch An 10/12'],
      ...['LĐLĐ Trùng Khánh 10/12', 'LĐLĐ Quảng Uyên 10/12', 'LĐLĐ huyện Hạ Lang 9/12'],
      ...['CĐNgành NN & PTNT 10/12', 'Ban Tài chính 7/12'],
    ]);
    expect(lines.slice(fund + 1)).toHaveLength(14);
    expect(lines[fund + 5]).toBe(
      '- LĐLĐ Trà Lĩnh: 30.000.000/44.950.000 đồng, đạt 66,7%; còn phải nộp 14.950.000 đồng.',
    );
  });

  it('names who gave no figures and who stands out', () => {
    expect(worded(report, 'III')).toEqual([
      'Đ/viên (5 đơn vị): LĐLĐ Bảo Lâm, LĐLĐ Hòa An, LĐLĐ Hà Quảng, LĐLĐ Trùng Khánh, LĐLĐ Quảng Uyên.',
    ]);
    expect(worded(report, 'IV')).toEqual([
      'Đ/viên: LĐLĐ Phục Hòa 23/10 (230,0%), LĐLĐ Trà Lĩnh 20/10 (200,0%), LĐLĐ Bảo Lạc 16/10 (160,0%), LĐLĐ Nguyên Bình 16/10 (160,0%).',
      'Tin bài: Công đoàn ngành Y tế 28/12 (233,3%), Ban TCTGNNC 28/12 (233,3%).',
    ]);
  });

  it('has no section without a line, and says where a table contradicts itself', () => {
    expect(worded(report, 'VI')).toEqual([]);
    expect(worded(report, 'VII')).toEqual([]);
    expect(worded(report, 'V')).toEqual([
      '- Quỹ xã hội: 17 dòng; khớp 15/17 tỷ lệ, 14/14 số còn phải nộp đã ghi.',
    ]);
  });

  it('counts opinions, those without a solution, and who gave none', () => {
    // 27 below and 5 without a figure are 32; three wrote, one of them no solution.
    const answered = discuss(numericWorkbook(), {
      below: withOpinions(
        ['Tin bài', 'LĐLĐ Phục Hòa', 'Cộng tác viên nghỉ việc', 'Giao mỗi CĐCS 1 tin/tháng.'],
        ['CĐCS', 'LĐLĐ Hòa An', '', 'Thành lập 1 CĐCS trong quý I'],
        ['Quỹ xã hội', 'LĐLĐ Trà Lĩnh', 'Nhiều đơn vị chưa nộp', 'Chưa có.'],
        ['Quỹ xã hội', 'LĐLĐ Hòa An', 'Không có ý kiến', '-'],
      ),
    });
    const [counts, ...lines] = worded(answered, 'VI');
    expect(counts).toBe('Đã có ý kiến 03/32 lượt; 01 lượt chưa nêu giải pháp; 29 lượt chưa có ý kiến.');
    expect(lines.slice(0, 4)).toEqual([
      '- LĐLĐ Hòa An (CĐCS 0/1): Giải pháp: Thành lập 1 CĐCS trong quý I.',
      '- LĐLĐ Phục Hòa (Tin bài 7/12): Cộng tác viên nghỉ việc. Giải pháp: Giao mỗi CĐCS 1 tin/tháng.',
      '- LĐLĐ Trà Lĩnh (Quỹ xã hội 30.000.000/44.950.000 đồng): Nhiều đơn vị chưa nộp.',
      'Chưa nêu giải pháp: LĐLĐ Trà Lĩnh (Quỹ xã hội).',
    ]);
    expect(lines[4]).toContain('Chưa có ý kiến, giữ nguyên KH giao: LĐLĐ thành phố (Quỹ xã hội), ');
    expect(lines[4]).toContain('LĐLĐ Hòa An (Đ/viên, Quỹ xã hội), ');
    expect(lines[4]).not.toContain('Phục Hòa');
  });

  it('prints column C in place of its own words', () => {
    const row = rowOf(report.page, 1, '- LĐLĐ Phục Hòa: 7/12, đạt 58,3%; còn thiếu 5.') + 1;
    expect(texts(report.page)[row - 1]).toEqual([
      `=IF(C${row}<>"";C${row};B${row})`,
      '- LĐLĐ Phục Hòa: 7/12, đạt 58,3%; còn thiếu 5.',
      '',
      'II · Tin bài · LĐLĐ Phục Hòa · 2019',
    ]);
    expect(texts(report.page)[4]?.[0]).toBe('=IF(C5<>"";C5;B5)');
  });
});

describe('Đơn vị chưa đạt of 2019', () => {
  it('counts the opinions below its list, and tells that line from typed ones', () => {
    const typed = withOpinions(['Tin bài', 'LĐLĐ Phục Hòa', 'Cộng tác viên nghỉ việc', '']);
    const first = plan(numericWorkbook());
    const second = plan(numericWorkbook(), { below: typed(first.below) });
    const line = 'Đã có ý kiến 01/32 lượt; 01 lượt chưa nêu giải pháp; 31 lượt chưa có ý kiến.';
    expect(texts(second.below).filter((cells) => cells[0] === line)).toHaveLength(1);
    const third = plan(numericWorkbook(), { below: asTyped(second.below) });
    expect(texts(third.below)).toEqual(texts(second.below));
  });
});
