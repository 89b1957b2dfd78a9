import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import { coloursDone } from '../../../src/core/report/messages';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(rows: readonly (readonly Cell[])[], { tab = 'Biểu', today = TODAY } = {}) {
  const tabs = [tabOf(tab, rows)];
  const judged = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return {
    tabs,
    judged,
    lines: Object.values(inShort(judged)),
    problems: judged.problems.map(({ kind }) => kind),
  };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('months, quarters and halves as columns without a sum', () => {
  it('adds the months of a youth union, whatever the months are called', () => {
    const { judged, lines } = survey(
      [
        ['THEO DÕI SINH HOẠT CHI ĐOÀN NĂM 2024'],
        ['STT', 'Chi đoàn', 'Chỉ tiêu (buổi)', ...MONTHS.map((month) => `Tháng ${month}`), 'Ghi chú'],
        [1, 'Chi đoàn Trường THPT Hòa An', 12, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, ''],
        [2, 'Chi đoàn Công an huyện', 12, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 'tốt'],
        [3, 'Chi đoàn Khối Dân', 12, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ''],
        ['', 'Tổng cộng', 36, 4, 4, 3, 2, 3, 4, 3, 3, 3, 3, 3, 3, ''],
      ],
      { tab: 'Sinh hoạt' },
    );
    expect(lines).toEqual([
      [
        'Chi đoàn Trường THPT Hòa An 12 | 11 below',
        'Chi đoàn Công an huyện 12 | 14 exceeded',
        'Chi đoàn Khối Dân 12 | 13 exceeded',
      ],
    ]);
    expect(footnotes(judged, [])).toContain("Sinh hoạt: kết quả cộng từ 12 cột (D–O) của 'Sinh hoạt'.");
  });

  it('adds quarters with targets of their own under bands of target and result, and checks the typed rate', () => {
    const rows = [
      ['KẾT QUẢ THU BHYT HỘ GIA ĐÌNH NĂM 2024'],
      ['Trạm y tế', 'Kế hoạch', '', '', '', 'Thực hiện', '', '', '', 'Tỷ lệ (%)'],
      ['', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', ''],
      ['Trạm y tế xã Cô Ba', 20, 25, 30, 25, 21, 20, 30, 24, 95],
      ['Trạm y tế xã Hồng Trị', 10, 10, 15, 10, 12, 10, 15, 10, 104.4],
      ['Trạm y tế xã Khánh Xuân', 15, 15, 15, 15, 10, 15, 16, 19, 90],
    ];
    const { judged, lines, tabs } = survey(rows);
    expect(lines).toEqual([
      [
        'Trạm y tế xã Cô Ba 100 | 95 below',
        'Trạm y tế xã Hồng Trị 45 | 47 exceeded',
        'Trạm y tế xã Khánh Xuân 60 | 60 met',
      ],
    ]);
    const findings = checkWorkbook(judged, { workbook: { tabs }, formulas: new Map(), today: TODAY });
    const wrong = findings.filter(({ kind }) => kind === 'rateWrong').flatMap(({ spots }) => spots);
    expect(wrong.map(({ place: { row, column } }) => [row, column])).toEqual([[5, 9]]);
  });

  it('adds the halves of a school year and of a calendar year', () => {
    const school = survey([
      ['KẾT QUẢ THAO GIẢNG NĂM HỌC 2023-2024'],
      ['TT', 'Tổ', 'Chỉ tiêu cả năm', 'Học kỳ I', 'Học kỳ II'],
      [1, 'Tổ Toán - Tin', 20, 11, 8],
      [2, 'Tổ Ngữ văn', 16, 8, 8],
      [3, 'Tổ Hóa - Sinh', 12, 7, 6],
    ]);
    expect(school.lines).toEqual([
      ['Tổ Toán - Tin 20 | 19 below', 'Tổ Ngữ văn 16 | 16 met', 'Tổ Hóa - Sinh 12 | 13 exceeded'],
    ]);
    const bank = survey([
      ['HUY ĐỘNG TIẾT KIỆM NĂM 2024 (ĐVT: triệu đồng)'],
      [
        'Phòng giao dịch',
        'KH 6 tháng đầu năm',
        'TH 6 tháng đầu năm',
        'KH 6 tháng cuối năm',
        'TH 6 tháng cuối năm',
      ],
      ['PGD Bảo Lạc', 500, 480, 600, 630],
      ['PGD Nguyên Bình', 400, 410, 450, 430],
    ]);
    expect(bank.lines).toEqual([['PGD Bảo Lạc 1100 | 1110 exceeded', 'PGD Nguyên Bình 850 | 840 below']]);
  });

  it('covers the months that are filled in: a year’s target is not due, quarters’ own targets are', () => {
    const months = survey(
      [
        ['TIN BÀI NĂM 2024'],
        ['TT', 'Xã', 'KH năm', ...MONTHS.map((month) => `T${month}`)],
        [1, 'Xã Cần Nông', 24, 2, 1, 3, 2, '', '', '', '', '', '', '', ''],
        [2, 'Xã Cần Yên', 24, 1, 0, 1, 2, '', '', '', '', '', '', '', ''],
        [3, 'Xã Lương Can', 24, 3, 2, 2, 2, '', '', '', '', '', '', '', ''],
      ],
      { today: { year: 2025, month: 3, day: 1 } },
    );
    expect(months.lines).toEqual([
      ['Xã Cần Nông 24 | 8 inProgress', 'Xã Cần Yên 24 | 4 inProgress', 'Xã Lương Can 24 | 9 inProgress'],
    ]);
    const quarters = survey(
      [
        ['HIẾN MÁU NĂM 2024'],
        ['TT', 'Xã', 'Quý I', '', 'Quý II', '', 'Quý III', '', 'Quý IV', ''],
        ['', '', 'Giao', 'Đạt', 'Giao', 'Đạt', 'Giao', 'Đạt', 'Giao', 'Đạt'],
        [1, 'Xã Cần Nông', 5, 6, 5, 4, 5, '', 5, ''],
        [2, 'Xã Cần Yên', 5, 5, 5, 4, 5, '', 5, ''],
      ],
      { today: { year: 2024, month: 7, day: 5 } },
    );
    expect(quarters.lines).toEqual([['Xã Cần Nông 10 | 10 met', 'Xã Cần Yên 10 | 9 below']]);
  });

  it('takes the latest of columns that are counted up, by words, by their order or by their figures', () => {
    const byWords = survey([
      ['THU HỌC PHÍ NĂM 2024'],
      ['Trường', 'KH', 'Lũy kế quý I', 'Lũy kế quý II', 'Lũy kế quý III', 'Lũy kế quý IV'],
      ['Trường MN Hoa Mai', 100, 30, 55, 80, 99],
      ['Trường MN Họa Mi', 80, 20, 40, 60, 81],
    ]);
    expect(byWords.lines).toEqual([
      ['Trường MN Hoa Mai 100 | 99 below', 'Trường MN Họa Mi 80 | 81 exceeded'],
    ]);
    const byOrder = survey([
      ['KẾT NẠP ĐẢNG VIÊN NĂM 2024'],
      ['Chi bộ', 'Chỉ tiêu năm', 'TH 3 tháng', 'TH 6 tháng', 'TH 9 tháng', 'TH 12 tháng'],
      ['Chi bộ Khối Chính quyền', 10, 2, 5, 7, 10],
      ['Chi bộ Trường học', 6, 1, 1, 4, 5],
    ]);
    expect(byOrder.lines).toEqual([['Chi bộ Khối Chính quyền 10 | 10 met', 'Chi bộ Trường học 6 | 5 below']]);
    const byFigures = survey([
      ['PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024'],
      ['Đơn vị', 'KH', ...MONTHS.map((month) => `T${month}`)],
      ['CĐCS Trường TH Đề Thám', 30, 2, 5, 8, 9, 12, 15, 17, 20, 22, 25, 27, 30],
      ['CĐCS Công ty Mía đường', 60, 5, 10, 16, 20, 26, 30, 34, 41, 45, 50, 52, 55],
      ['CĐCS Bệnh viện Tĩnh Túc', 12, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12],
    ]);
    expect(byFigures.lines).toEqual([
      [
        'CĐCS Trường TH Đề Thám 30 | 30 met',
        'CĐCS Công ty Mía đường 60 | 55 below',
        'CĐCS Bệnh viện Tĩnh Túc 12 | 12 met',
      ],
    ]);
    expect(footnotes(byFigures.judged, []).join('\n')).toContain(
      'là lũy kế hoặc số cuối kỳ (cột C–N) nên lấy cột N',
    );
  });

  it('adds two indicators of months, each by its own words', () => {
    const { judged } = survey([
      ['SẢN LƯỢNG NĂM 2024'],
      ['TT', 'Bưu cục', 'Thư', '', '', '', '', 'Bưu kiện', '', '', '', ''],
      ['', '', 'KH', 'Quý 1', 'Quý 2', 'Quý 3', 'Quý 4', 'KH', 'Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'],
      [1, 'Bưu cục Nước Hai', 100, 30, 20, 25, 24, 40, 9, 12, 10, 10],
      [2, 'Bưu cục Tĩnh Túc', 80, 25, 15, 20, 21, 20, 5, 4, 5, 5],
    ]);
    expect(inShort(judged)).toEqual({
      Thư: ['Bưu cục Nước Hai 100 | 99 below', 'Bưu cục Tĩnh Túc 80 | 81 exceeded'],
      'Bưu kiện': ['Bưu cục Nước Hai 40 | 41 exceeded', 'Bưu cục Tĩnh Túc 20 | 19 below'],
    });
  });

  it('reads months that are bare numbers under a band', () => {
    const values = (first: number) => MONTHS.map((month) => first + ((month * 5) % 3));
    for (const band of ['Kết quả các tháng', 'Tháng', 'Số buổi từng tháng']) {
      const { lines } = survey([
        ['SINH HOẠT NĂM 2024'],
        ['TT', 'Chi bộ', 'KH năm', band],
        ['', '', '', ...MONTHS],
        [1, 'Chi bộ Trường học', 24, ...values(1)],
        [2, 'Chi bộ Xóm Nà Lẹng', 24, ...values(0)],
      ]);
      expect(lines).toEqual([['Chi bộ Trường học 24 | 24 met', 'Chi bộ Xóm Nà Lẹng 24 | 12 below']]);
    }
  });

  it('leaves out colours, says so, and offers every column in Danh mục chỉ tiêu', () => {
    const { judged, tabs } = survey([
      ['TIN BÀI NĂM 2024'],
      ['TT', 'Xã', 'KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Xã Cần Nông', 24, 6, 5, 7, 6],
      [2, 'Xã Cần Yên', 24, 4, 6, 5, 5],
    ]);
    expect(colourRules(judged)).toEqual([]);
    expect(coloursDone(judged)).toContain("Không tô màu các chỉ tiêu có số cộng từ nhiều ô ở 'Biểu'");
    const [row] = indicatorRows(proposeSources({ tabs }, []), new Map());
    expect(row?.resultColumn).toBeNull();
    expect(row?.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('columns of parts of the year that are not added', () => {
  it.each([
    [
      'members at the end of each month: a level, not a flow',
      ['Đơn vị', 'KH', 'T1', 'T2', 'T3', 'T4'],
      [
        ['CĐCS Trường TH Đề Thám', 50, 50, 49, 51, 50],
        ['CĐCS Bệnh viện Tĩnh Túc', 30, 31, 30, 30, 29],
      ],
    ],
    [
      'rising figures far below the year’s target, in part of the year',
      ['Xã', 'KH năm', 'T1', 'T2', 'T3'],
      [
        ['Xã Cần Nông', 24, 1, 2, 3],
        ['Xã Cần Yên', 24, 2, 3, 5],
      ],
    ],
    [
      'percentages',
      ['Trạm y tế', 'Chỉ tiêu (%)', 'Quý I (%)', 'Quý II (%)', 'Quý III (%)', 'Quý IV (%)'],
      [
        ['Trạm y tế xã Cô Ba', 95, 24, 20, 25, 22],
        ['Trạm y tế xã Hồng Trị', 95, 20, 25, 20, 25],
      ],
    ],
    [
      'a year’s target told again in each half',
      ['Xã', 'KH 6 tháng đầu năm', 'TH 6 tháng đầu năm', 'KH 6 tháng cuối năm', 'TH 6 tháng cuối năm'],
      [
        ['Xã Cần Nông', 500, 240, 500, 255],
        ['Xã Cần Yên', 300, 160, 300, 140],
      ],
    ],
    [
      'typed rates that neither reading explains',
      ['Xã', 'KH', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Tỷ lệ %'],
      [
        ['Xã Cần Nông', 24, 6, 5, 7, 6, 55],
        ['Xã Cần Yên', 24, 4, 6, 5, 5, 31],
      ],
    ],
    [
      'a month that is missing',
      ['Xã', 'KH', 'T1', 'T2', 'T4', 'T5'],
      [
        ['Xã Cần Nông', 8, 2, 1, 3, 1],
        ['Xã Cần Yên', 8, 2, 3, 1, 2],
      ],
    ],
  ])('refuses by name %s', (_, header, rows) => {
    const { lines, judged, tabs } = survey([['BÁO CÁO NĂM 2024'], header, ...rows]);
    expect(lines).toEqual([]);
    expect(judged.problems).toHaveLength(1);
    expect(judged.problems[0]?.kind).toMatch(/unclearParts|ambiguousResult|headerWithoutResult/);
    expect(indicatorRows(proposeSources({ tabs }, []), new Map())[0]?.columns.length).toBeGreaterThan(2);
  });

  it('leaves a table with a sum column to that column', () => {
    const { lines } = survey([
      ['TIN BÀI NĂM 2024'],
      ['TT', 'Xã', 'KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cộng'],
      [1, 'Xã Cần Nông', 24, 6, 5, 7, 6, 24],
      [2, 'Xã Cần Yên', 24, 4, 6, 5, 5, 21],
    ]);
    expect(lines).toEqual([['Xã Cần Nông 24 | 24 met', 'Xã Cần Yên 24 | 21 below']]);
  });

  it('leaves a month beside its cumulative figure, and a half-year beside an estimate, as they are', () => {
    const cumulative = survey(
      [
        ['BÁO CÁO THÁNG 9 NĂM 2024'],
        ['Xã', 'KH năm', 'TH tháng 8', 'TH tháng 9', 'Lũy kế 9 tháng'],
        ['Xã Cần Nông', 24, 2, 3, 20],
        ['Xã Cần Yên', 24, 1, 2, 15],
      ],
      { today: { year: 2024, month: 10, day: 2 } },
    );
    expect(cumulative.lines).toEqual([['Xã Cần Nông 24 | 20 inProgress', 'Xã Cần Yên 24 | 15 inProgress']]);
    const estimate = survey(
      [
        ['BÁO CÁO 6 THÁNG NĂM 2024'],
        ['Xã', 'KH năm', 'TH 6 tháng đầu năm', 'Ước TH 6 tháng cuối năm'],
        ['Xã Cần Nông', 24, 12, 13],
        ['Xã Cần Yên', 24, 15, 10],
      ],
      { today: { year: 2024, month: 7, day: 2 } },
    );
    expect(estimate.lines).toEqual([['Xã Cần Nông 24 | 12 inProgress', 'Xã Cần Yên 24 | 15 inProgress']]);
  });
});

describe('months that the row of headings only numbers', () => {
  const NUMBERS: readonly (readonly [string, readonly Cell[]])[] = [
    ['as numbers', MONTHS],
    ['as texts', MONTHS.map(String)],
    ['of two digits', MONTHS.map((month) => String(month).padStart(2, '0'))],
    ['with their year', MONTHS.map((month) => `${month}/2024`)],
    ['as the days that a sheet makes of them', MONTHS.map((month) => ({ year: 2024, month, day: 1 }))],
  ];

  it.each(NUMBERS)('are months beside their sum: %s', (_, numbers) => {
    const { lines, problems } = survey([
      ['THĂM HỎI HỘI VIÊN NĂM 2024'],
      ['STT', 'Chi hội', 'Kế hoạch', ...numbers, 'Cộng'],
      [1, 'Chi hội Nà Bản', 8, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 8],
      [2, 'Chi hội Pò Rẫy', 6, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 5],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual([['Chi hội Nà Bản 8 | 8 met', 'Chi hội Pò Rẫy 6 | 5 below']]);
  });

  it.each(NUMBERS)('are added without one: %s', (_, numbers) => {
    const { lines, problems } = survey([
      ['THĂM HỎI HỘI VIÊN NĂM 2024'],
      ['STT', 'Chi hội', 'Kế hoạch', ...numbers],
      [1, 'Chi hội Nà Bản', 8, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1],
      [2, 'Chi hội Pò Rẫy', 6, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual([['Chi hội Nà Bản 8 | 8 met', 'Chi hội Pò Rẫy 6 | 5 below']]);
  });

  it('of a quarter need their year: 10, 11, 12 alone may be anything', () => {
    const rows = (numbers: readonly Cell[]) => [
      ['THU QUỸ QUÝ IV NĂM 2024'],
      ['Chi hội', 'Kế hoạch', ...numbers, 'Tổng'],
      ['Chi hội Nà Bản', 8, 3, 3, 2, 8],
      ['Chi hội Pò Rẫy', 6, 2, 2, 1, 5],
    ];
    expect(survey(rows(['10/2024', '11/2024', '12/2024'])).lines).toEqual([
      ['Chi hội Nà Bản 8 | 8 met', 'Chi hội Pò Rẫy 6 | 5 below'],
    ]);
    expect(survey(rows([10, 11, 12])).lines).toEqual([]);
  });

  it('leave a row of figures one: nothing is headed by it', () => {
    const { lines } = survey([
      ['THĂM HỎI NĂM 2024'],
      ['Chi hội', 'Kế hoạch', 'Thực hiện', ...MONTHS.map((month) => `T${month}`)],
      ['Chi hội Nà Bản', 8, 8, ...MONTHS],
      ['Chi hội Pò Rẫy', 6, 5, ...MONTHS],
    ]);
    expect(lines).toEqual([['Chi hội Nà Bản 8 | 8 met', 'Chi hội Pò Rẫy 6 | 5 below']]);
  });
});
