import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function table(title: string, header: Row, ...rows: readonly Row[]): readonly Tab[] {
  return [tabOf('Biểu', [[title], ['TT', ...header], ...rows.map((row, at) => [at + 1, ...row])])];
}

/** What stands in the foot of how targets were multiplied. */
function saidOf(survey: Survey): readonly string[] {
  return footnotes(survey, []).filter((line) => line.includes('KH của mỗi'));
}

describe('a target of each month or quarter', () => {
  it.each([
    [
      'a school with columns of months and their sum',
      table(
        'SỐ TIẾT DỰ GIỜ 4 THÁNG ĐẦU NĂM 2024',
        ['Tổ', 'Định mức tháng (tiết)', 'T1', 'T2', 'T3', 'T4', 'Cộng'],
        ['Tổ Toán', 2, 2, 1, 2, 2, 7],
        ['Tổ Văn', 3, 3, 3, 4, 3, 13],
        ['Tổ Anh', 1, 1, 1, 1, 1, 4],
      ),
      ['Tổ Toán 7/8 Chưa đạt', 'Tổ Văn 13/12 Vượt', 'Tổ Anh 4/4 Đạt'],
      "'Định mức tháng (tiết)' là KH của mỗi tháng nên KH là số ghi × 4",
    ],
    [
      'a health station with quarters that are added',
      table(
        'TRUYỀN THÔNG NĂM 2024',
        ['Trạm', 'KH mỗi quý', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cộng'],
        ['Trạm Hưng Đạo', 5, 5, 4, 5, 5, 19],
        ['Trạm Phi Hải', 3, 3, 3, 3, 3, 12],
        ['Trạm Quốc Toản', 9, 10, 12, 9, 10, 41],
      ),
      ['Trạm Hưng Đạo 19/20 Chưa đạt', 'Trạm Phi Hải 12/12 Đạt', 'Trạm Quốc Toản 41/36 Vượt'],
      "'KH mỗi quý' là KH của mỗi quý nên KH là số ghi × 4",
    ],
    [
      'a bank branch whose result names nine months',
      table(
        'SỐ THẺ PHÁT HÀNH',
        ['Phòng giao dịch', 'Chỉ tiêu (thẻ/tháng)', 'Thực hiện 9 tháng năm 2024'],
        ['PGD Thành phố', 20, 178],
        ['PGD Hòa An', 10, 91],
        ['PGD Hà Quảng', 10, 90],
      ),
      ['PGD Thành phố 178/180 Chưa đạt', 'PGD Hòa An 91/90 Vượt', 'PGD Hà Quảng 90/90 Đạt'],
      "'Chỉ tiêu (thẻ/tháng)' là KH của mỗi tháng nên KH là số ghi × 9",
    ],
  ])('is multiplied in %s, and the page says so', (_, tabs, expected, said) => {
    const survey = surveyTabs(tabs);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(expected);
    expect(saidOf(survey)).toHaveLength(1);
    expect(saidOf(survey)[0]).toContain(said);
  });

  it('is multiplied where a plan of the year gives it to a log', () => {
    const day = (month: number) => ({ year: 2024, month, day: 5 });
    const survey = surveyTabs([
      tabOf('Chỉ tiêu', [
        ['CHỈ TIÊU TIN BÀI NĂM 2024'],
        ['TT', 'Đơn vị', 'Tin bài/quý'],
        [1, 'Xã Hưng Đạo', 1],
        [2, 'Xã Phi Hải', 1],
      ]),
      tabOf('Tin bài', [
        ['SỔ TIN BÀI NĂM 2024'],
        ['TT', 'Ngày', 'Đơn vị', 'Tên bài'],
        ...[1, 4, 7, 10].map((month, at) => [at + 1, day(month), 'Xã Hưng Đạo', `Bài ${at}`]),
        ...[2, 6].map((month, at) => [at + 5, day(month), 'Xã Phi Hải', `Tin ${at}`]),
      ]),
    ]);
    expect(verdicts(survey)).toEqual([['Tin bài', 'Xã Hưng Đạo 4/4 Đạt', 'Xã Phi Hải 2/4 Chưa đạt']]);
    expect(saidOf(survey)[0]).toContain("cột 'Tin bài/quý' là KH của mỗi quý nên KH là số ghi × 4");
  });

  it('is told where nothing says of how many months the result is', () => {
    const tabs = table('SỐ TIN BÀI', ['Đơn vị', 'KH mỗi tháng', 'Thực hiện'], ['Xã A', 2, 9], ['Xã B', 3, 8]);
    const survey = surveyTabs(tabs);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã A 9/2 Vượt', 'Xã B 8/3 Vượt']);
    expect(saidOf(survey)[0]).toContain('cần xem lại');
  });

  it.each([
    [
      'a result of the same month',
      table(
        'BÁO CÁO NĂM 2024',
        ['Đơn vị', 'KH tháng', 'TH tháng'],
        ['Xã A', 4, 5],
        ['Xã B', 6, 5],
        ['Xã C', 3, 3],
      ),
    ],
    [
      'a report of one month',
      table(
        'TIN BÀI THÁNG 9 NĂM 2024',
        ['Đơn vị', 'KH tháng', 'Kết quả'],
        ['Xã A', 4, 5],
        ['Xã B', 6, 5],
        ['Xã C', 3, 3],
      ),
    ],
    [
      'a result that is of a month for all that is known',
      table(
        'TIN BÀI NĂM 2024',
        ['Đơn vị', 'KH tháng', 'Kết quả'],
        ['Xã A', 4, 5],
        ['Xã B', 6, 5],
        ['Xã C', 3, 3],
      ),
    ],
    [
      'what is measured for each month by itself',
      table(
        'THU NHẬP NĂM 2024',
        ['Đơn vị', 'KH (triệu đồng/tháng)', 'TH (triệu đồng/tháng)'],
        ['Xã A', 4, 5],
        ['Xã B', 6, 5],
        ['Xã C', 3, 3],
      ),
    ],
    [
      'rates that are those of the figures as they stand',
      table(
        'TIN BÀI 6 THÁNG ĐẦU NĂM 2024',
        ['Đơn vị', 'KH mỗi tháng', 'Bình quân thực hiện', 'Tỷ lệ %'],
        ['Xã A', 4, 5, 125],
        ['Xã B', 6, 5, 83.3],
        ['Xã C', 3, 3, 100],
      ),
    ],
  ])('is none beside %s', (_, tabs) => {
    const survey = surveyTabs(tabs);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã A 5/4 Vượt', 'Xã B 5/6 Chưa đạt', 'Xã C 3/3 Đạt']);
    expect(saidOf(survey)).toEqual([]);
  });
});
