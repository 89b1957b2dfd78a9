import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { realWorkbook, rectangle } from '../table/real-tables';
import { cellsOf, check, ofKind } from './check';

const HEADER = ['Nội dung', 'Số liệu nêu', 'Đối chiếu với', 'Đơn vị', 'Loại'];

/** The tables of 2019 with a list of claims. */
function claims(...rows: readonly (readonly Cell[])[]) {
  const { tabs } = realWorkbook('sheet');
  const list = { name: 'Số nêu trong báo cáo', values: rectangle([HEADER, ...rows]) };
  const workbook: Workbook = { tabs: [...tabs, list] };
  return check(workbook);
}

/** The words about one claim, '' for none. */
function expectedOf(figure: Cell, reference: string, unit = '', kind = ''): string {
  const findings = claims(['Một câu', figure, reference, unit, kind]);
  const own = [...ofKind(findings, 'listedClaim'), ...ofKind(findings, 'claimUnclear')];
  return own.map((finding) => findingWords(finding).expected).join(' | ');
}

describe('findListedClaims()', () => {
  it.each<[Cell, string, string?, string?]>([
    [278, 'Tin bài'],
    ['94,3%', 'Quỹ xã hội'],
    ['110,3%', 'Tin bài'],
    ['110%', 'tin bài', 'Toàn tỉnh', 'Tỷ lệ chung'],
    [1.103, 'Tin bài', '', 'Tỷ lệ chung'],
    [252, 'Tin bài', '', 'Tổng kế hoạch'],
    [8, 'Tin bài', '', 'Số đơn vị chưa đạt'],
    [13, 'Tin bài', '', 'Số đơn vị đạt'],
    ['79.200.000 đồng', 'Quỹ xã hội', '', 'Còn thiếu'],
    ['1,27 tỷ', 'Quỹ xã hội'],
    ['trên 1,2 tỷ đồng', 'Quỹ xã hội'],
    ['85.010.000đ', 'Quỹ xã hội', 'Thành phố', 'Tổng kết quả'],
    [59, 'Tin bài', 'Các Ban, Văn phòng'],
  ])('takes %s of %s for right', (figure, reference, unit, kind) => {
    expect(expectedOf(figure, reference, unit, kind)).toBe('');
  });

  it.each<[string, Cell, string, string, string, string]>([
    [
      'the paper’s figure of the fund',
      '1.483.900đ',
      'Quỹ xã hội',
      '',
      '',
      'Tổng kết quả, Quỹ xã hội: 1.273.150.000; chênh 1.271.666.100, chưa rõ nguyên nhân',
    ],
    [
      'thousands of đồng',
      '1.273.150đ',
      'Quỹ xã hội',
      '',
      '',
      'Tổng kết quả, Quỹ xã hội: 1.273.150.000; chênh 1.271.876.850; khớp nếu nhân 1.000, có thể thiếu số 0 hoặc ghi sai đơn vị tính',
    ],
    [
      'a percentage cut off to another figure',
      '110,31%',
      'Tin bài',
      '',
      '',
      'Tỷ lệ chung, Tin bài: 110,3175%; chênh 0,0075 điểm phần trăm; số nêu bỏ phần lẻ, không làm tròn',
    ],
    [
      'what is missing after netting',
      '76.350.000đ',
      'Quỹ xã hội',
      '',
      'Còn thiếu',
      'Còn thiếu, Quỹ xã hội: 79.200.000; chênh 2.850.000; số nêu khớp với số còn thiếu sau bù trừ',
    ],
    [
      'the unions alone',
      219,
      'Tin bài',
      '',
      '',
      'Tổng kết quả, Tin bài: 278; chênh 59; số nêu khớp với tổng kết quả không tính Các Ban, Văn phòng',
    ],
    [
      'two digits the other way round',
      '1.273.510.000đ',
      'Quỹ xã hội',
      '',
      '',
      'Tổng kết quả, Quỹ xã hội: 1.273.150.000; chênh 360.000; có thể đảo hai chữ số',
    ],
    [
      'the plan for the result',
      252,
      'Tin bài',
      '',
      'Tổng kết quả',
      'Tổng kết quả, Tin bài: 278; chênh 26; số nêu khớp với tổng kế hoạch',
    ],
    [
      'an indicator nobody has',
      5,
      'Hiến máu',
      '',
      '',
      'Không có chỉ tiêu nào tên như vậy. Các chỉ tiêu: "CĐCS", "Đ/viên", "Tin bài", "Quỹ xã hội"',
    ],
    ['a name of two', 5, 'Phát triển đoàn viên', '', '', 'Có 2 chỉ tiêu gọi như vậy: "CĐCS", "Đ/viên"'],
    ['a unit nobody has', 5, 'Tin bài', 'Bảo L', '', 'Không có đơn vị hoặc khối "Bảo L"'],
    ['two figures', '278/252', 'Tin bài', '', '', 'Có nhiều con số trong một ô, không rõ đối chiếu số nào'],
    ['two readings', '1.5', 'Tin bài', '', '', 'Có thể là 1,5 hoặc 15'],
  ])('tells %s', (_, figure, reference, unit, kind, expected) => {
    expect(expectedOf(figure, reference, unit, kind)).toBe(expected);
  });

  it('tells results that are still missing as a cause', () => {
    expect(expectedOf(70, 'Đ/viên')).toMatch(/tổng còn tạm tính, thiếu số liệu của 5 đơn vị$/);
  });

  it('points at the figure, with a code that stays when rows are sorted', () => {
    const [first, second] = [
      ['Câu một', 300, 'Tin bài', '', ''],
      ['Câu hai', 301, 'Tin bài', '', ''],
    ] as const;
    const told = (...rows: readonly (readonly Cell[])[]) => ofKind(claims(...rows), 'listedClaim');
    expect(told(first, second).map(cellsOf)).toEqual(['B2', 'B3']);
    expect(
      told(second, first)
        .map(({ subject }) => subject)
        .reverse(),
    ).toEqual(told(first, second).map(({ subject }) => subject));
  });

  it('adds nothing else to the findings of the workbook', () => {
    const kinds = (findings: ReturnType<typeof check>) => findings.map(({ kind }) => kind);
    expect(kinds(claims(['Câu', 278, 'Tin bài', '', '']))).toEqual(kinds(check(realWorkbook('sheet'))));
  });
});
