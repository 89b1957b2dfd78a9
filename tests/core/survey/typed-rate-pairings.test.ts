import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { footnotes } from '../../../src/core/report/footnotes';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function judged(rows: readonly (readonly Cell[])[], name = 'Biểu') {
  const tabs = [tabOf(name, rows)];
  const survey = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  const findings = checkWorkbook(survey, { workbook: { tabs }, formulas: new Map(), today: TODAY });
  return {
    lines: inShort(survey),
    problems: survey.problems.map(({ kind }) => kind),
    foot: footnotes(survey, []),
    findings: findings.map(({ kind }) => kind),
    open: proposeSources({ tabs }, []).recognised.open,
  };
}

describe('columns that words leave open', () => {
  it('are read as the typed rates prove, and the foot says so', () => {
    const { lines, problems, foot } = judged([
      ['TT', 'Phòng giao dịch', 'Dự toán', '', 'Thanh toán', '', 'Tỷ lệ (%)', ''],
      ['', '', 'Xây lắp', 'Thiết bị', 'Xây lắp', 'Thiết bị', 'Xây lắp', 'Thiết bị'],
      [1, 'PGD Cô Ba', 100, 300, 90, 295, 90, 98.3],
      [2, 'PGD Hồng Trị', 80, 200, 70, 205, 87.5, 102.5],
      [3, 'PGD Xuân Trường', 50, 150, 55, 140, 110, 93.3],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual({
      'Xây lắp': [
        'PGD Cô Ba 100 | 90 below',
        'PGD Hồng Trị 80 | 70 below',
        'PGD Xuân Trường 50 | 55 exceeded',
      ],
      'Thiết bị': [
        'PGD Cô Ba 300 | 295 below',
        'PGD Hồng Trị 200 | 205 exceeded',
        'PGD Xuân Trường 150 | 140 below',
      ],
    });
    expect(foot).toContain(
      "Thiết bị: KH lấy ở cột D, kết quả ở cột F của 'Biểu' theo tỷ lệ đã ghi ở cột H, khớp 3/3 dòng.",
    );
  });

  it('are found among other columns of figures', () => {
    const { lines } = judged([
      ['TT', 'Trường', 'Kế hoạch', 'Số lớp', 'Số HS', 'Tỷ lệ %'],
      [1, 'Trường Cô Ba', 100, 3, 90, 90],
      [2, 'Trường Hồng Trị', 80, 4, 70, 87.5],
      [3, 'Trường Xuân Trường', 50, 5, 55, 110],
    ]);
    expect(lines).toEqual({
      'Số HS': [
        'Trường Cô Ba 100 | 90 below',
        'Trường Hồng Trị 80 | 70 below',
        'Trường Xuân Trường 50 | 55 exceeded',
      ],
    });
  });

  it('are a target where the rate says that it measures the plan', () => {
    const rows = [
      [1, 'Chi nhánh Cô Ba', 100, 90, 90],
      [2, 'Chi nhánh Hồng Trị', 80, 70, 87.5],
      [3, 'Chi nhánh Xuân Hòa', 50, 55, 110],
    ];
    const { lines } = judged([['TT', 'Chi nhánh', 'Mức năm', 'Thực hiện', '% so KH'], ...rows]);
    expect(Object.values(lines)[0]?.[0]).toBe('Chi nhánh Cô Ba 100 | 90 below');
    const share = judged([['TT', 'Chi nhánh', 'Số hộ', 'Thực hiện', 'Tỷ lệ %'], ...rows]);
    expect(Object.values(share.lines)[0]?.[0]).toBe('Chi nhánh Cô Ba blank | 90 noPlan');
  });

  it('stay open where two rows tell, and where a share of a base is all that is told', () => {
    const rows = [
      [1, 'Trạm Cô Ba', 100, 90, 90],
      [2, 'Trạm Hồng Trị', 80, 70, 87.5],
      [3, 'Trạm Xuân Trường', 50, 45, 90],
    ];
    const two = judged([
      ['TT', 'Trạm y tế', 'Kế hoạch', 'Trẻ', 'Bà mẹ', 'Tỷ lệ %'],
      ...rows.slice(0, 2).map(withCount),
    ]);
    expect(two.problems).toEqual(['ambiguousResult']);
    const base = judged([['TT', 'Trạm y tế', 'Dân số', 'Tham gia', 'Tỷ lệ %'], ...rows]);
    expect(base.problems).toEqual(['ambiguousResult']);
  });
});

function withCount(cells: readonly Cell[], index: number): readonly Cell[] {
  return [...cells.slice(0, 4), index + 7, ...cells.slice(4)];
}

describe('typed rates that the words’ own pairing does not explain', () => {
  const NAMES = ['Chi nhánh Cô Ba', 'Chi nhánh Hồng Trị', 'Chi nhánh Xuân Hòa', 'Chi nhánh Đông Khê'];
  const table = (header: readonly string[], rows: readonly (readonly number[])[]) =>
    judged([['TT', 'Chi nhánh', ...header], ...rows.map((row, at) => [at + 1, NAMES[at] ?? '', ...row])]);

  it.each([
    [
      'a share of the total',
      ['KH', 'Thực hiện', 'Tỷ lệ %'],
      [
        [100, 90, 45],
        [80, 70, 35],
        [30, 30, 15],
        [12, 10, 5],
      ],
    ],
    [
      'last year',
      ['Cùng kỳ', 'KH', 'Thực hiện', 'Tỷ lệ %'],
      [
        [80, 100, 90, 112.5],
        [80, 70, 75, 93.8],
        [30, 40, 33, 110],
        [12, 10, 15, 125],
      ],
    ],
    [
      'a base',
      ['Số hộ', 'KH', 'Thực hiện', 'Tỷ lệ %'],
      [
        [200, 100, 90, 45],
        [150, 70, 75, 50],
        [60, 40, 33, 55],
        [30, 10, 15, 50],
      ],
    ],
    [
      'an estimate',
      ['KH', 'Thực hiện', 'Ước cả năm', 'Tỷ lệ %'],
      [
        [100, 60, 90, 90],
        [80, 50, 70, 87.5],
        [50, 33, 55, 110],
        [40, 15, 41, 102.5],
      ],
    ],
  ])('are no rates of it where they tell of %s', (of, header, rows) => {
    const { lines, problems, findings, foot } = table(header, rows);
    expect(problems).toEqual([]);
    expect(Object.keys(lines)).toHaveLength(1);
    expect(findings).not.toContain('rateWrong');
    const told = foot.filter((line) => line.includes('tỷ lệ đã ghi'));
    const estimated =
      "Kết quả thực hiện: kết quả lấy ở cột D của 'Biểu'; tỷ lệ đã ghi là của cột ước E nên không so.";
    expect(told).toEqual(of === 'an estimate' ? [estimated] : []);
  });

  it('stop a reading that another one explains, which is asked in the settings tab', () => {
    const { lines, problems, open } = table(
      ['KH', 'Thực hiện', 'Số đến nay', 'Tỷ lệ %'],
      [
        [100, 9, 90, 90],
        [80, 8, 70, 87.5],
        [50, 5, 55, 110],
        [40, 3, 41, 102.5],
      ],
    );
    expect(lines).toEqual({});
    expect(problems).toEqual(['ambiguousResult']);
    expect(open.map(({ columns }) => columns.map(({ column }) => column))).toEqual([[2, 3, 4, 5]]);
  });

  it('are told at the foot and found, where nothing else explains them', () => {
    const { lines, foot, findings } = table(
      ['KH', 'Thực hiện', 'Tỷ lệ %'],
      [
        [100, 90, 77],
        [80, 70, 87.5],
        [50, 55, 98],
        [40, 41, 43],
      ],
    );
    expect(Object.values(lines)[0]?.[0]).toBe('Chi nhánh Cô Ba 100 | 90 below');
    expect(foot).toContain(
      "Kết quả thực hiện: khớp 1/4 tỷ lệ đã ghi ở 'Biểu'; cần xem lại tỷ lệ, KH hoặc kết quả (Kiểm tra số liệu).",
    );
    expect(findings).toContain('rateWrong');
  });

  it('say nothing where few rows are wrong, cut off or half up', () => {
    const { foot } = table(
      ['KH', 'Thực hiện', 'Tỷ lệ %'],
      [
        [60, 55, 91.6],
        [80, 70, 87.5],
        [60, 58, 96.7],
        [40, 41, 43],
      ],
    );
    expect(foot.join(' ')).not.toContain('tỷ lệ đã ghi');
  });
});

describe('a typed rate behind parts', () => {
  it('is that of the total, which explains it', () => {
    const { findings } = judged([
      ['TT', 'Trạm y tế', 'Phải tiêm', '', '', 'Đã tiêm', '', '', 'Tỷ lệ (%)'],
      ['', '', 'Tổng', 'Trong đó', '', 'Tổng', 'Trong đó', '', ''],
      ['', '', '', 'Sởi', 'Bạch hầu', '', 'Sởi', 'Bạch hầu', ''],
      [1, 'Trạm Cô Ba', 60, 40, 20, 55, 38, 17, 91.7],
      [2, 'Trạm Hồng Trị', 45, 30, 15, 46, 30, 16, 102.2],
    ]);
    expect(findings).not.toContain('rateWrong');
  });
});

describe('results or targets between which words do not choose', () => {
  it('are those that typed rates prove', () => {
    const { lines, problems, foot } = judged([
      ['TT', 'Xã', 'KH', 'Kết quả xã báo cáo', 'Kết quả thẩm định', 'Tỷ lệ %'],
      [1, 'Xã A', 100, 90, 88, 88],
      [2, 'Xã B', 80, 82, 79, 98.8],
      [3, 'Xã C', 50, 50, 49, 98],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual({
      'Thẩm định': ['Xã A 100 | 88 below', 'Xã B 80 | 79 below', 'Xã C 50 | 49 below'],
    });
    expect(foot.join(' ')).toContain('khớp 3/3 dòng');
  });

  it('are those that typed shortfalls prove', () => {
    const { lines, foot } = judged([
      ['TT', 'CĐCS', 'Phải nộp', 'Số tiền đợt này', 'Số tiền cả hai đợt', 'Còn phải nộp'],
      [1, 'CĐCS Trường A', 100, 10, 88, 12],
      [2, 'CĐCS Trường B', 80, 12, 79, 1],
      [3, 'CĐCS Trường C', 50, 5, 49, 1],
    ]);
    expect(Object.values(lines)).toEqual([
      ['CĐCS Trường A 100 | 88 below', 'CĐCS Trường B 80 | 79 below', 'CĐCS Trường C 50 | 49 below'],
    ]);
    expect(foot.join(' ')).toContain('theo số còn thiếu đã ghi ở cột F, khớp 3/3 dòng.');
  });

  it('have the rate that fits, of a rate of a base and one of the plan', () => {
    const { findings, foot } = judged([
      ['TT', 'Trạm y tế', 'Dân số', 'KH khám', 'Đã khám', '% dân số', '% KH'],
      [1, 'Trạm A', 1000, 400, 390, 39, 97.5],
      [2, 'Trạm B', 800, 300, 310, 38.8, 103.3],
      [3, 'Trạm C', 600, 200, 180, 30, 90],
    ]);
    expect(findings).not.toContain('rateWrong');
    expect(foot.join(' ')).not.toContain('tỷ lệ đã ghi');
  });
});
