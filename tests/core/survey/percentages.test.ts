import { describe, expect, it } from 'vitest';
import { plan, texts } from '../report/pages';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

describe('percentages', () => {
  it('are not added (field case c08)', () => {
    const tab = tabOf('BHYT', [
      ['TỶ LỆ BAO PHỦ BHYT NĂM 2024'],
      [],
      ['TT', 'Đơn vị', 'KH giao (%)', 'Thực hiện (%)', 'Ghi chú'],
      [1, 'Xã Bế Văn Đàn', 95, 96.2],
      [2, 'Xã Cách Linh', 95, 94.8],
      [3, 'Xã Đại Sơn', 95, 91],
    ]);
    expect(verdicts(surveyTabs([tab]))).toEqual([
      [
        'BHYT (%)',
        'Xã Bế Văn Đàn 96.2/95 Vượt',
        'Xã Cách Linh 94.8/95 Chưa đạt',
        'Xã Đại Sơn 91/95 Chưa đạt',
      ],
    ]);
    const { summary } = plan({ tabs: [tab] });
    const total = summary.rows.find((row) => row[1]?.content === 'TỔNG CỘNG');
    expect(total?.map(({ content }) => content).slice(2, 5)).toEqual(['–', '–', '–']);
    const unit = summary.rows.find((row) => row[1]?.content === 'Xã Bế Văn Đàn');
    expect(unit?.slice(2, 4).map(({ format }) => format)).toEqual(['#,##0"%"', '#,##0.0"%"']);
  });

  it('are read in points, whether typed plain, with a sign or formatted; a lone fraction is asked about (c21)', () => {
    const survey = surveyTabs([
      tabOf('BHYT', [
        ['BAO PHỦ BHYT NĂM 2024'],
        [],
        ['TT', 'Đơn vị', 'Chỉ tiêu giao (%)', 'Thực hiện (%)'],
        [1, 'Xã Bế Văn Đàn', 95, 96],
        [2, 'Xã Cách Linh', 95, '=93%'],
        [3, 'Xã Đại Sơn', 95, '97%'],
        [4, 'Xã Mỹ Hưng', 95, '94,5'],
        [5, 'Xã Tiên Thành', 95, 0.98],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      [
        'BHYT (%)',
        'Xã Bế Văn Đàn 96/95 Vượt',
        'Xã Cách Linh 93/95 Chưa đạt',
        'Xã Đại Sơn 97/95 Vượt',
        'Xã Mỹ Hưng 94.5/95 Chưa đạt',
        'Xã Tiên Thành ambiguous/95 Lỗi số liệu',
      ],
    ]);
  });

  it.each([
    [
      'beside a base and a count (c22)',
      [
        'Trường',
        'Tổng số trẻ trong độ tuổi',
        'Số trẻ ra lớp',
        'Tỷ lệ huy động (%)',
        'Chỉ tiêu giao (%)',
        'So với chỉ tiêu',
      ],
      [
        ['Trường MN Hoa Ban', 200, 190, 95, 96, -1],
        ['Trường MN Hoa Mai', 150, 149, 99.3, 98, 1.3],
        ['Trường MN Sao Mai', 120, 100, 83.3, 90, -6.7],
      ],
      ['95/96 Chưa đạt', '99.3/98 Vượt', '83.3/90 Chưa đạt'],
    ],
    [
      'where no header names a result (c62)',
      ['Xã, phường', 'Dân số', 'Số người tham gia BHYT', 'Tỷ lệ bao phủ (%)', 'KH giao (%)', 'So KH (+/-)'],
      [
        ['Xã Bế Văn Đàn', 5000, 4800, 96, 95, 1],
        ['Xã Cách Linh', 4000, 3700, 92.5, 94.5, -2],
      ],
      ['96/95 Vượt', '92.5/94.5 Chưa đạt'],
    ],
    [
      'formatted, without a sign in any header',
      ['Trạm y tế', 'Trẻ dưới 1 tuổi', 'Đã tiêm đủ', 'Tỷ lệ tiêm', 'Chỉ tiêu'],
      [
        ['Trạm Y tế xã Nam Tuấn', 40, 38, '=95%', '=96%'],
        ['Trạm Y tế xã Đức Long', 50, 49, '=98%', '=96%'],
      ],
      ['95/96 Chưa đạt', '98/96 Vượt'],
    ],
    [
      'where nobody wrote a sign, and the arithmetic tells',
      ['Trường', 'Tổng số trẻ', 'Số trẻ ra lớp', 'Tỷ lệ huy động', 'Chỉ tiêu giao'],
      [
        ['Trường MN Hoa Ban', 200, 190, 95, 96],
        ['Trường MN Hoa Mai', 150, 149, 99.3, 98],
        ['Trường MN Sao Mai', 120, 100, 83.3, 90],
      ],
      ['95/96 Chưa đạt', '99.3/98 Vượt', '83.3/90 Chưa đạt'],
    ],
    [
      'of a bank, typed with signs',
      ['Chi nhánh', 'Dư nợ', 'Nợ đã thu đúng hạn', 'Tỷ lệ thu đúng hạn', 'Kế hoạch giao'],
      [
        ['Chi nhánh Hòa An', 1200, 1128, '94%', '95%'],
        ['Chi nhánh Trà Lĩnh', 800, 792, '99%', '95%'],
      ],
      ['94/95 Chưa đạt', '99/95 Vượt'],
    ],
  ])('are judged by the typed rate %s', (_, header, rows, expected) => {
    const survey = surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
    expect(problems(survey)).toEqual([]);
    expect(survey.indicators.map(({ measure }) => measure)).toEqual(['%']);
    expect(survey.tables[0]?.indicators[0]?.rateColumn).toBeNull();
    const [indicator = []] = verdicts(survey);
    expect(indicator.slice(1).map((line, index) => line.slice(String(rows[index]?.[0]).length + 1))).toEqual(
      expected,
    );
  });

  it.each([
    [
      ['Trường', 'Tổng số trẻ', 'Số trẻ ra lớp', 'Chỉ tiêu giao (%)'],
      [
        ['Trường Hoa Ban', 200, 190, 96],
        ['Trường Hoa Mai', 150, 149, 98],
      ],
    ],
    [
      ['Xã', 'Chỉ tiêu (%)', 'Đã cấp thẻ (người)'],
      [
        ['Xã Nam Tuấn', 95, 60],
        ['Xã Đức Long', 95, 72],
      ],
    ],
    [
      ['Phòng giao dịch', 'Kế hoạch (khách hàng)', 'Thực hiện (%)'],
      [
        ['PGD Hòa An', 24, 95],
        ['PGD Trà Lĩnh', 20, 110],
      ],
    ],
  ])('are never compared with counts: %j', (header, rows) => {
    const survey = surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
    expect(verdicts(survey)).toEqual([]);
    expect(problems(survey)[0]).toMatch(/^(?:percentAgainstCount|mixedMeasures) Biểu 1/);
  });

  it('leave a count its target where a share of the base stands beside it', () => {
    const survey = surveyTabs([
      tabOf('BHYT', [
        ['Thôn', 'Nhân khẩu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ bao phủ'],
        ['Thôn Nà Rị', 50, 45, 48, 96],
        ['Thôn Bản Giới', 80, 76, 70, 87.5],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Thôn Nà Rị 48/45 Vượt', 'Thôn Bản Giới 70/76 Chưa đạt']);
  });

  it('are no figures of a column of counts (state row 2b)', () => {
    const survey = surveyTabs([
      tabOf('Kết nạp đoàn viên', [
        ['Công đoàn', 'Kế hoạch', 'Kết quả'],
        ['CĐCS Trường Mầm non', 20, 22],
        ['CĐCS Trạm Y tế', 10, '96%'],
        ['CĐCS Hạt Kiểm lâm', 12, 12],
        ['CĐCS Điện lực', 30, '=90%'],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'CĐCS Trường Mầm non 22/20 Vượt',
      'CĐCS Trạm Y tế percent/10 Lỗi số liệu',
      'CĐCS Hạt Kiểm lâm 12/12 Đạt',
      'CĐCS Điện lực percent/30 Lỗi số liệu',
    ]);
  });

  it.each([
    [
      'in the title line',
      [
        ['TỶ LỆ HỌC SINH LÊN LỚP', '', 'ĐVT: %'],
        ['Trường', 'Kế hoạch', 'Thực hiện'],
      ],
    ],
    [
      'in a band',
      [
        ['Trường', 'Tỷ lệ học sinh lên lớp (%)'],
        ['', 'Kế hoạch', 'Thực hiện'],
      ],
    ],
    ['by the name alone', [['TỶ LỆ HỌC SINH LÊN LỚP'], ['Trường', 'Chỉ tiêu', 'Kết quả']]],
  ])('are told %s', (_, head) => {
    const survey = surveyTabs([
      tabOf('Sheet1', [...head, ['THCS Đề Thám', 98, 97.5], ['THCS Hợp Giang', 99, 99.2]]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Tỷ lệ học sinh lên lớp (%)', 'THCS Đề Thám 97.5/98 Chưa đạt', 'THCS Hợp Giang 99.2/99 Vượt'],
    ]);
  });

  it('leave the levy of 2% what it is: money', () => {
    const survey = surveyTabs([
      tabOf('KPCĐ', [
        ['Đơn vị', 'Kinh phí công đoàn 2% phải nộp', 'Kinh phí công đoàn 2% đã nộp'],
        ['Công ty Xi măng', 12000000, 11500000],
        ['Công ty Gang thép', 24000000, 24000000],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Công ty Xi măng 11500000/12000000 Chưa đạt',
      'Công ty Gang thép 24000000/24000000 Đạt',
    ]);
    expect(survey.indicators[0]?.money).toBe(true);
  });

  it('of several months are told by the latest', () => {
    const month = (number: number, first: number, second: number) =>
      tabOf(`Tháng ${number}`, [
        [`TỶ LỆ CHUYÊN CẦN THÁNG ${number} NĂM 2024 (%)`],
        ['Trường', 'Kế hoạch', 'Thực hiện'],
        ['THCS Đề Thám', 98, first],
        ['THCS Hợp Giang', 98, second],
      ]);
    expect(verdicts(surveyTabs([month(10, 97, 99), month(11, 98.5, 96)]))[0]?.slice(1)).toEqual([
      'THCS Đề Thám 98.5/98 Vượt',
      'THCS Hợp Giang 96/98 Chưa đạt',
    ]);
  });

  it('of forms have their sign and no sum', () => {
    const form = tabOf('Trạm Y tế xã Nam Tuấn', [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      [1, 'Tiêm chủng đầy đủ', '%', '95%', '=96.5%'],
      [2, 'Khám thai 4 lần trở lên', 'Tỷ lệ %', 90, 88],
      [3, 'Hiến máu', 'đơn vị', 20, 25],
    ]);
    expect(verdicts(surveyTabs([form]))).toEqual([
      ['Tiêm chủng đầy đủ (%)', 'Trạm Y tế xã Nam Tuấn 96.5/95 Vượt'],
      ['Khám thai 4 lần trở lên (Tỷ lệ %)', 'Trạm Y tế xã Nam Tuấn 88/90 Chưa đạt'],
      ['Hiến máu (đơn vị)', 'Trạm Y tế xã Nam Tuấn 25/20 Vượt'],
    ]);
    const lines = texts(plan({ tabs: [form] }).summary).find((row) => row[1] === 'TỔNG CỘNG');
    expect(lines?.slice(2, 9)).toEqual(['–', '–', '–', '–', '–', '–', expect.stringMatching(/^=SUM/)]);
  });
});
