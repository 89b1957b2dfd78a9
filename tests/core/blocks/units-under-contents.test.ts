import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

function read(...rows: readonly Row[]) {
  return surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]);
}

describe('units below rows of indicators under a header that names contents', () => {
  it('are read below numbered rows, in groups, with a unit of measure a row: stations', () => {
    const survey = read(
      ['TT', 'Hoạt động', 'ĐVT', 'Giao', 'Đạt', '%'],
      ['A', 'CHĂM SÓC SỨC KHỎE BÀ MẸ'],
      [1, 'Khám thai đủ 4 lần', 'lượt', 110, 98, 89.1],
      ['', 'Trạm Y tế xã Cô Ba', 'lượt', 60, 62, 103.3],
      ['', 'Trạm Y tế xã Hồng Trị', 'lượt', 50, 36, 72],
      ['B', 'TIÊM CHỦNG'],
      [2, 'Trẻ được tiêm đủ mũi', 'trẻ', 70, 71, 101.4],
      ['', 'Trạm Y tế xã Cô Ba', 'trẻ', 40, 42, 105],
      ['', 'Trạm Y tế xã Hồng Trị', 'trẻ', 30, 29, 96.7],
    );
    expect(verdicts(survey)).toEqual([
      ['Khám thai đủ 4 lần (lượt)', 'Trạm Y tế xã Cô Ba 62/60 Vượt', 'Trạm Y tế xã Hồng Trị 36/50 Chưa đạt'],
      ['Trẻ được tiêm đủ mũi (trẻ)', 'Trạm Y tế xã Cô Ba 42/40 Vượt', 'Trạm Y tế xã Hồng Trị 29/30 Chưa đạt'],
    ]);
  });

  it('are read where numbers begin anew below each, one still without a figure: schools', () => {
    const survey = read(
      ['TT', 'Nội dung/Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['', 'Xây dựng trường đạt chuẩn'],
      [1, 'THCS Nước Hai', 2, 2],
      [2, 'THCS Đông Khê', 3, ''],
      ['', 'Giáo viên giỏi cấp huyện'],
      [1, 'THCS Nước Hai', 10, 12],
      [2, 'THCS Đông Khê', 8, 7],
      [3, 'THCS Cao Chương', 6, 6],
    );
    expect(verdicts(survey)).toEqual([
      ['Xây dựng trường đạt chuẩn', 'THCS Nước Hai 2/2 Đạt', 'THCS Đông Khê blank/3 Chưa có số liệu'],
      [
        'Giáo viên giỏi cấp huyện',
        'THCS Nước Hai 12/10 Vượt',
        'THCS Đông Khê 7/8 Chưa đạt',
        'THCS Cao Chương 6/6 Đạt',
      ],
    ]);
  });

  it('are read below rows that sum them up, whose own sum is named: branches', () => {
    const survey = read(
      ['STT', 'Chỉ tiêu', 'KH', 'TH'],
      [1, 'Dư nợ hộ nghèo (tỷ đồng)', 90, 92],
      ['1.1', 'PGD Hòa An', 50, 49],
      ['1.2', 'PGD Hà Quảng', 30, 33],
      ['1.3', 'PGD Bảo Lạc', 10, 10],
      [2, 'Dư nợ học sinh (tỷ đồng)', 30, 30],
      ['2.1', 'PGD Hòa An', 18, 20],
      ['2.2', 'PGD Hà Quảng', 7, 5],
      ['2.3', 'PGD Bảo Lạc', 5, 5],
      ['', 'Tổng cộng', 120, 122],
    );
    expect(verdicts(survey)).toEqual([
      [
        'Dư nợ hộ nghèo (tỷ đồng)',
        'PGD Hòa An 49/50 Chưa đạt',
        'PGD Hà Quảng 33/30 Vượt',
        'PGD Bảo Lạc 10/10 Đạt',
      ],
      [
        'Dư nợ học sinh (tỷ đồng)',
        'PGD Hòa An 20/18 Vượt',
        'PGD Hà Quảng 5/7 Chưa đạt',
        'PGD Bảo Lạc 5/5 Đạt',
      ],
    ]);
    expect(footnotes(survey, [])).toContain(
      'Biểu 1 (Dư nợ hộ nghèo): không phải đơn vị nên không cộng: Tổng cộng (B11).',
    );
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'parts that stand below several indicators',
      [
        [1, 'Kết nạp hội viên', 50, 52],
        ['-', 'Nam', 20, 21],
        ['-', 'Nữ', 30, 31],
        [2, 'Tập huấn', 40, 38],
        ['-', 'Nam', 20, 18],
        ['-', 'Nữ', 20, 20],
      ],
      ['Kết nạp hội viên', 'Tập huấn'],
    ],
    [
      'crops that stand below several indicators',
      [
        [1, 'Diện tích', 50, 52],
        ['1.1', 'Bắc Thơm', 20, 21],
        ['1.2', 'Nếp Ong', 30, 31],
        [2, 'Sản lượng', 400, 380],
        ['2.1', 'Bắc Thơm', 200, 180],
        ['2.2', 'Nếp Ong', 200, 200],
      ],
      ['Diện tích', 'Sản lượng'],
    ],
    [
      'units below some of the indicators only',
      [
        [1, 'Kết nạp hội viên', 50, 52],
        ['1.1', 'Xã Cô Ba', 20, 21],
        ['1.2', 'Xã Hồng Trị', 30, 31],
        [2, 'Mở lớp tập huấn', 4, 4],
        [3, 'Vận động quỹ', 400, 380],
        ['3.1', 'Xã Cô Ba', 200, 180],
        ['3.2', 'Xã Hồng Trị', 200, 200],
      ],
      ['Kết nạp hội viên', 'Mở lớp tập huấn', 'Vận động quỹ'],
    ],
  ])('are not %s', (_, rows, expected) => {
    const survey = surveyTabs([
      tabOf('Hội Nông dân xã Cần Yên', [
        ['KẾT QUẢ NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        ...rows,
      ]),
    ]);
    expect(
      survey.indicators
        .flatMap(({ measures }) => measures.map(({ unit }) => unit.name))
        .filter((name, place, names) => names.indexOf(name) === place),
    ).toEqual(['Hội Nông dân xã Cần Yên']);
    expect(survey.indicators.map(({ name }) => name)).toEqual(expect.arrayContaining([...expected]));
    expect(problems(survey)).toEqual([]);
  });
});
