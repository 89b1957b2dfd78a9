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
      'an office with columns of months that nobody summed up',
      table(
        'TIN BÀI 6 THÁNG ĐẦU NĂM 2024',
        ['Phòng', 'Chỉ tiêu/tháng', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6'],
        ['Phòng Nội vụ', 2, 2, 2, 2, 1, 2, 2],
        ['Phòng Y tế', 1, 1, 1, 1, 1, 1, 1],
        ['Phòng Văn hóa', 3, 3, 3, 4, 3, 3, 3],
      ),
      ['Phòng Nội vụ 11/12 Chưa đạt', 'Phòng Y tế 6/6 Đạt', 'Phòng Văn hóa 19/18 Vượt'],
      "'Chỉ tiêu/tháng' là KH của mỗi tháng nên KH là số ghi × 6",
    ],
    [
      'a ward with the four quarters of a year',
      table(
        'RA QUÂN VỆ SINH NĂM 2024',
        ['Tổ', 'KH mỗi quý', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        ['Tổ 1', 5, 5, 4, 5, 5],
        ['Tổ 2', 3, 3, 3, 3, 3],
        ['Tổ 3', 10, 10, 12, 9, 10],
      ),
      ['Tổ 1 19/20 Chưa đạt', 'Tổ 2 12/12 Đạt', 'Tổ 3 41/40 Vượt'],
      "'KH mỗi quý' là KH của mỗi quý nên KH là số ghi × 4",
    ],
    [
      'one whose months are counted up',
      table(
        'HIẾN MÁU 4 THÁNG ĐẦU NĂM 2024',
        ['Phường', 'KH mỗi tháng', 'T1', 'T2', 'T3', 'T4'],
        ['Phường Sông Hiến', 20, 21, 39, 62, 83],
        ['Phường Đề Thám', 30, 28, 57, 91, 118],
        ['Phường Hợp Giang', 10, 10, 21, 29, 40],
      ),
      ['Phường Sông Hiến 83/80 Vượt', 'Phường Đề Thám 118/120 Chưa đạt', 'Phường Hợp Giang 40/40 Đạt'],
      "'KH mỗi tháng' là KH của mỗi tháng nên KH là số ghi × 4",
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

  /** Tabs of units with two rows each, of which the first is measured by time. */
  const measured = (title: string, measure: string, rows: readonly (readonly [string, number, number])[]) =>
    rows.map(([name, target, done]) =>
      tabOf(name, [
        [`${name.toUpperCase()} - ${title}`],
        ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Kết quả'],
        [1, 'Tuyên truyền', measure, target, done],
        [2, 'Khám bệnh', 'lượt', 200, 210],
      ]),
    );

  it.each([
    [
      'a year of meetings a month',
      measured('KẾT QUẢ NĂM 2024', 'buổi/tháng', [
        ['Xã Yên Bình', 4, 46],
        ['Xã Thác Bà', 3, 40],
        ['Xã Cảm Nhân', 2, 24],
      ]),
      ['Xã Yên Bình 46/48 Chưa đạt', 'Xã Thác Bà 40/36 Vượt', 'Xã Cảm Nhân 24/24 Đạt'],
      "ĐVT 'buổi/tháng' là của mỗi tháng nên KH là số ghi × 12",
    ],
    [
      'half a year, in capitals, of schools',
      measured('KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024', 'Lần / tháng', [
        ['Trường A', 10, 55],
        ['Trường B', 5, 31],
      ]),
      ['Trường A 55/60 Chưa đạt', 'Trường B 31/30 Vượt'],
      "ĐVT 'Lần / tháng' là của mỗi tháng nên KH là số ghi × 6",
    ],
    [
      'a year by quarters',
      measured('KẾT QUẢ NĂM 2024', 'tin/quý', [
        ['Chi bộ Một', 6, 25],
        ['Chi bộ Hai', 5, 18],
      ]),
      ['Chi bộ Một 25/24 Vượt', 'Chi bộ Hai 18/20 Chưa đạt'],
      "ĐVT 'tin/quý' là của mỗi quý nên KH là số ghi × 4",
    ],
  ])('is multiplied where the ĐVT of a unit says so: %s', (_, tabs, expected, said) => {
    const survey = surveyTabs(tabs);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(expected);
    expect(footnotes(survey, []).filter((line) => line.includes('nên KH là số ghi'))).toEqual([
      `Tuyên truyền: ${said}.`,
    ]);
  });

  it.each([
    [
      'results that are of a month too',
      measured('KẾT QUẢ NĂM 2024', 'buổi/tháng', [
        ['Xã Yên Bình', 4, 5],
        ['Xã Thác Bà', 3, 3],
      ]),
      ['Xã Yên Bình 5/4 Vượt', 'Xã Thác Bà 3/3 Đạt'],
    ],
    [
      'the form of a month',
      measured('KẾT QUẢ THÁNG 5 NĂM 2024', 'buổi/tháng', [
        ['Xã Yên Bình', 4, 9],
        ['Xã Thác Bà', 3, 2],
      ]),
      ['Xã Yên Bình 9/4 Vượt', 'Xã Thác Bà 2/3 Chưa đạt'],
    ],
  ])('stands as it is typed in an ĐVT beside %s', (_, tabs, expected) => {
    expect(verdicts(surveyTabs(tabs))[0]?.slice(1)).toEqual(expected);
  });

  it('is multiplied in tabs of a unit each', () => {
    const form = (name: string, heading: string, done: number) =>
      tabOf(name, [
        [`${name.toUpperCase()} - KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024`],
        ['TT', 'Chỉ tiêu', heading, 'Thực hiện'],
        [1, 'Dự giờ', 4, done],
        [2, 'Sinh hoạt chuyên môn', 2, 13],
      ]);
    for (const heading of ['KH mỗi tháng', 'Chỉ tiêu/tháng']) {
      const survey = surveyTabs([form('Trường A', heading, 24), form('Trường B', heading, 20)]);
      expect(verdicts(survey).map(([, ...lines]) => lines)).toEqual([
        ['Trường A 24/24 Đạt', 'Trường B 20/24 Chưa đạt'],
        ['Trường A 13/12 Vượt', 'Trường B 13/12 Vượt'],
      ]);
      expect(saidOf(survey)).toHaveLength(2);
      expect(saidOf(survey)[0]).toContain(`'${heading}' là KH của mỗi tháng nên KH là số ghi × 6`);
    }
    const ofOneMonth = [['Trường A', 5] as const, ['Trường B', 3] as const].map(([name, done]) =>
      tabOf(name, [
        [`${name.toUpperCase()} - KẾT QUẢ THÁNG 5 NĂM 2024`],
        ['TT', 'Chỉ tiêu', 'KH mỗi tháng', 'Thực hiện'],
        [1, 'Dự giờ', 4, done],
        [2, 'Sinh hoạt chuyên môn', 2, 2],
      ]),
    );
    expect(verdicts(surveyTabs(ofOneMonth))[0]?.slice(1)).toEqual([
      'Trường A 5/4 Vượt',
      'Trường B 3/4 Chưa đạt',
    ]);
  });

  it('is that of each tab of quarters, however little is done', () => {
    const quarter = (name: string, done: readonly number[]) =>
      tabOf(name, [
        [`HIẾN MÁU ${name.toUpperCase()} NĂM 2024`],
        ['TT', 'Xã', 'KH mỗi quý', 'Thực hiện'],
        ...done.map((one, at) => [at + 1, `Xã ${'ABC'.charAt(at)}`, 12, one]),
      ]);
    const survey = surveyTabs([
      quarter('Quý I', [4, 3, 4]),
      quarter('Quý II', [4, 4, 4]),
      quarter('Quý III', [4, 4, 5]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Xã A 12/36 Chưa đạt',
      'Xã B 11/36 Chưa đạt',
      'Xã C 13/36 Chưa đạt',
    ]);
  });

  it('is added of rows of months, not multiplied for each of them', () => {
    const survey = surveyTabs([
      tabOf('Biểu', [
        ['DỰ GIỜ NĂM 2024'],
        ['TT', 'Trường', 'Tháng', 'KH mỗi tháng', 'Thực hiện'],
        ...['Trường A', 'Trường B', 'Trường C'].flatMap((name, at) =>
          [12, 10, 11 + 3 * at].map((done, month) => [
            month === 0 ? at + 1 : '',
            month === 0 ? name : '',
            `Tháng ${month + 1}`,
            12,
            done,
          ]),
        ),
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Trường A 33/36 Chưa đạt',
      'Trường B 36/36 Đạt',
      'Trường C 39/36 Vượt',
    ]);
  });

  it('is due with the months that it is multiplied for, where results are counted up', () => {
    const toDate = (title: string, done: readonly number[]): readonly Row[] => [
      [title],
      ['TT', 'Xã', 'KH mỗi tháng', 'Lũy kế từ đầu năm'],
      ...done.map((one, at) => [at + 1, `Xã ${'ABC'.charAt(at)}`, 12, one]),
    ];
    const survey = surveyTabs([
      tabOf('Quý I', toDate('TRỒNG CÂY QUÝ I NĂM 2024', [36, 30, 35])),
      tabOf('6 tháng', toDate('TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2024', [72, 66, 75])),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Xã A 72/72 Đạt',
      'Xã B 66/72 Chưa đạt',
      'Xã C 75/72 Vượt',
    ]);
  });

  it('is told once where a summary has it multiplied', () => {
    const rows = (plans: readonly number[]): readonly Row[] =>
      plans.map((plan, at) => [at + 1, `Xã ${'ABC'.charAt(at)}`, plan, [72, 66, 50][at] ?? 0]);
    const survey = surveyTabs([
      tabOf('Trồng cây', [
        ['TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2024'],
        ['TT', 'Xã', 'KH mỗi tháng', 'Thực hiện'],
        ...rows([12, 11, 8]),
      ]),
      tabOf('Tổng hợp', [
        ['TỔNG HỢP TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2024'],
        ['TT', 'Xã', 'KH', 'Thực hiện'],
        ...rows([72, 66, 48]),
      ]),
    ]);
    expect(survey.indicators).toHaveLength(1);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã A 72/72 Đạt', 'Xã B 66/66 Đạt', 'Xã C 50/48 Vượt']);
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
