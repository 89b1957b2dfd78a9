import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(header: readonly string[], rows: readonly (readonly Cell[])[]) {
  const tabs = [
    tabOf('Biểu', [['KẾT QUẢ NĂM 2023'], ['TT', ...header], ...rows.map((row, at) => [at + 1, ...row])]),
  ];
  const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  const findings = checkWorkbook(judged, { workbook: { tabs }, formulas: new Map(), today: TODAY });
  return { judged, lines: Object.values(inShort(judged)), findings };
}

describe('an assigned and an adjusted target', () => {
  it('are judged by the adjusted one that the typed rates fit, where it is filled', () => {
    const { judged, lines, findings } = survey(
      ['Đơn vị', 'KH giao đầu năm', 'KH điều chỉnh', 'Kết quả', 'Tỷ lệ %'],
      [
        ['Trạm y tế Hòa An', 50, 45, 46, 102.2],
        ['Trạm y tế Bảo Lạc', 30, '', 28, 93.3],
        ['Trạm y tế Hạ Lang', 40, '-', 41, 102.5],
      ],
    );
    expect(lines).toEqual([
      [
        'Trạm y tế Hòa An 45 | 46 exceeded',
        'Trạm y tế Bảo Lạc 30 | 28 below',
        'Trạm y tế Hạ Lang 40 | 41 exceeded',
      ],
    ]);
    expect(footnotes(judged, [])).toContain('Theo số giao ban đầu: Trạm y tế Hòa An 46/50 = 92%');
    expect(findings.map(({ kind }) => kind)).not.toContain('rateWrong');
    expect(
      colourRules(judged)[0]
        ?.rules.map(({ formula }) => formula)
        .join('\n'),
    ).toContain('$D3');
  });

  it('are judged by the assigned one where the typed rates fit that', () => {
    const { judged, lines } = survey(
      ['Chi nhánh', 'Số phải nộp', 'Số phải nộp sau điều chỉnh', 'Đã nộp', 'Tỷ lệ %'],
      [
        ['Chi nhánh Tà Lùng', 200, 180, 170, 85],
        ['Chi nhánh Trà Lĩnh', 100, '', 90, 90],
      ],
    );
    expect(lines).toEqual([['Chi nhánh Tà Lùng 200 | 170 below', 'Chi nhánh Trà Lĩnh 100 | 90 below']]);
    expect(footnotes(judged, [])).toContain('Theo số điều chỉnh: Chi nhánh Tà Lùng 170/180 = 94,4%');
  });

  it('of two indicators change the one whose words they have', () => {
    const { lines } = survey(
      ['Trường', 'KH học sinh', 'KH học sinh điều chỉnh', 'Thực hiện học sinh', 'KH lớp', 'Thực hiện lớp'],
      [
        ['Trường TH Cô Ba', 300, 290, 295, 10, 10],
        ['Trường TH Hồng Trị', 200, '', 190, 8, 7],
      ],
    );
    expect(lines).toEqual([
      ['Trường TH Cô Ba 290 | 295 exceeded', 'Trường TH Hồng Trị 200 | 190 below'],
      ['Trường TH Cô Ba 10 | 10 met', 'Trường TH Hồng Trị 8 | 7 below'],
    ]);
  });

  it('are the assigned one alone where nothing was adjusted', () => {
    const { judged, lines } = survey(
      ['Xã', 'Chỉ tiêu', 'Chỉ tiêu điều chỉnh', 'Thực hiện'],
      [['Xã Cô Ba', 20, '', 16]],
    );
    expect(lines).toEqual([['Xã Cô Ba 20 | 16 below']]);
    expect(footnotes(judged, []).join('')).not.toContain('điều chỉnh');
  });

  it.each([
    ['DT giao', 'DT sau đ/c'],
    ['CT giao đầu năm', 'CT sau điều chỉnh'],
    ['CT giao lần 1', 'CT điều chỉnh lần 2'],
    ['Dự toán giao', 'Dự toán đ/c'],
  ])('are told though they are written short: %s, %s', (assigned, adjusted) => {
    const { judged, lines } = survey(
      ['Đội thuế', assigned, adjusted, 'Thu được', 'So CT (%)'],
      [
        ['Đội thuế Cô Ba', 45, 42, 43, 102.4],
        ['Đội thuế Hồng Trị', 38, 40, 37, 92.5],
        ['Đội thuế Bảo Toàn', 30, 30, 30, 100],
      ],
    );
    expect(lines).toEqual([
      ['Đội thuế Cô Ba 42 | 43 exceeded', 'Đội thuế Hồng Trị 40 | 37 below', 'Đội thuế Bảo Toàn 30 | 30 met'],
    ]);
    expect(footnotes(judged, []).join('')).toContain('Theo số giao ban đầu: Đội thuế Cô Ba 43/45');
    expect(judged.unread).toEqual([]);
  });

  it.each(['Chỉ tiêu kết nạp (đ/c)', 'CT (đ/c)', 'Chỉ tiêu: đ/c'])('are none of comrades: %s', (heading) => {
    const { judged, lines } = survey(
      ['Chi bộ', heading, 'Kết nạp'],
      [
        ['Chi bộ 1', 4, 3],
        ['Chi bộ 2', 2, 2],
      ],
    );
    expect(lines).toEqual([['Chi bộ 1 4 | 3 below', 'Chi bộ 2 2 | 2 met']]);
    expect(footnotes(judged, []).join('')).not.toContain('điều chỉnh');
  });

  it('are asked where a word that is no plan’s begins both and only the second fits the rates', () => {
    const { judged, lines } = survey(
      ['Phòng', 'NV giao', 'NV sau rà soát', 'Thực hiện', 'Tỷ lệ (%)'],
      [
        ['Phòng Cô Ba', 45, 42, 43, 102.4],
        ['Phòng Hồng Trị', 38, 40, 37, 92.5],
        ['Phòng Bảo Toàn', 30, 30, 30, 100],
      ],
    );
    expect(lines).toEqual([]);
    expect(judged.problems.map(({ kind }) => kind)).toEqual(['ambiguousTarget']);
  });
});
