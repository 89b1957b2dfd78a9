import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import { evidenceLines } from '../../../src/core/report/evidence-lines';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';
import { book, cellsOf, check, ofKind, TODAY } from './check';

type Rows = readonly (readonly Cell[])[];

function directions(...rows: Rows): readonly string[] {
  const tabs = book(...rows).tabs.map((tab) => ({ ...tab, name: 'Biểu' }));
  const survey = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  return survey.indicators.map(({ direction, directionFrom }) => `${direction} ${directionFrom}`);
}

/** Rows of units with a target, a result and what is said of them. */
function rowsOf(figures: Rows): Rows {
  return figures.map((own, at) => [at + 1, ['Nà Sang', 'Pò Mán', 'Cốc Chủ', 'Lũng Nặm'][at] ?? '', ...own]);
}

const HEADING: Rows = [['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Đánh giá']];

describe('"Đạt" and "Chưa đạt" as they are typed', () => {
  it.each<readonly [string, Rows, string]>([
    [
      'a health office',
      [
        [5, 3, 'Đạt'],
        [4, 6, 'Không đạt'],
        [6, 5, 'Đạt'],
        [6, 6, 'Đạt'],
      ],
      'less verdicts',
    ],
    [
      'a school',
      [
        [9, 8, 'Hoàn thành'],
        [7, 9, 'Chưa hoàn thành'],
        [8, 10, 'Chưa hoàn thành'],
      ],
      'less verdicts',
    ],
    [
      'a bank',
      [
        [50, 60, 'Vượt KH'],
        [40, 30, 'Chưa đạt KH'],
        [70, 90, 'Đạt KH'],
      ],
      'more verdicts',
    ],
    [
      'one kind of them',
      [
        [5, 3, 'Đạt'],
        [6, 4, 'Đạt'],
        [6, 5, 'Đạt'],
      ],
      'more name',
    ],
    [
      'two rows, and one as planned that agrees',
      [
        [5, 3, 'Đạt'],
        [4, 6, 'Không đạt'],
        [6, 6, 'Đạt'],
      ],
      'less verdicts',
    ],
    [
      'two rows, and one as planned that was not reached',
      [
        [5, 3, 'Đạt'],
        [4, 6, 'Không đạt'],
        [6, 6, 'Không đạt'],
      ],
      'more name',
    ],
    [
      'two rows',
      [
        [5, 3, 'Đạt'],
        [4, 6, 'Không đạt'],
      ],
      'more name',
    ],
    [
      'rows that differ',
      [
        [5, 3, 'Đạt'],
        [4, 6, 'Không đạt'],
        [6, 7, 'Đạt'],
        [6, 5, 'Đạt'],
      ],
      'more name',
    ],
    [
      'marks of conduct',
      [
        [5, 3, 'Hoàn thành tốt'],
        [4, 6, 'Không hoàn thành'],
        [6, 5, 'Hoàn thành xuất sắc'],
      ],
      'more name',
    ],
  ])('give the direction where they all have one: %s', (_, figures, told) => {
    expect(directions(...HEADING, ...rowsOf(figures))).toEqual([told]);
  });

  it.each<readonly [string, string, string, string]>([
    ['SỐ VỤ TAI NẠN LAO ĐỘNG NĂM 2025', 'Không quá', 'Vượt', 'less target'],
    ['TỶ LỆ HỘ NGHÈO NĂM 2025 (%)', 'Kế hoạch', 'Vượt', 'less name'],
    ['SỐ HỒ SƠ TRẢ CHẬM NĂM 2025', 'Mức cho phép', 'Đạt', 'less target'],
    ['NỢ QUÁ HẠN NĂM 2025', 'Kế hoạch', 'Đạt', 'less name'],
  ])('are no direction against what words say, and a finding: %s', (title, target, above, told) => {
    const rows = rowsOf([
      [3, 1, 'Chưa đạt'],
      [3, 5, above],
      [3, 2, 'Chưa đạt'],
      [3, 3, 'Đạt'],
    ]);
    const tab: Rows = [[title], ['TT', 'Đơn vị', target, 'Thực hiện', 'Đánh giá'], ...rows];
    expect(directions(...tab)).toEqual([told]);
    expect(cellsOf(ofKind(check(book(...tab)), 'verdictWrong')[0])).toBe('E3 E4 E5');
    const survey = surveyWorkbook(book(...tab), { today: TODAY, listed: [], answers: new Map() });
    expect(evidenceLines(survey, book(...tab)).join()).toContain('khớp 1/4 chữ Đạt, Chưa đạt');
  });

  it('are one where the name says nothing', () => {
    const rows = rowsOf([
      [50, 60, 'Chưa đạt'],
      [40, 30, 'Đạt'],
      [70, 90, 'Chưa đạt'],
    ]);
    expect(directions(['SỐ CA CHUYỂN VIỆN NĂM 2025'], ...HEADING, ...rows)).toEqual(['less verdicts']);
  });

  it.each<readonly [string, string]>([
    ['Vượt', 'more open'],
    ['Đạt', 'more verdicts'],
    ['Hoàn thành vượt mức', 'more verdicts'],
  ])('may be a formula\'s that knows no direction, where all above is "%s"', (above, told) => {
    const rows = rowsOf([
      [50, 60, above],
      [40, 30, 'Chưa đạt'],
      [70, 70, 'Đạt'],
    ]);
    expect(directions(['SỐ CA CHUYỂN VIỆN NĂM 2025'], ...HEADING, ...rows)).toEqual([told]);
  });

  it('are of the indicator before them, and of none behind the last of several without its band', () => {
    const bands: Rows = [
      ['TT', 'Đơn vị', 'Chuyển tuyến', '', '', 'Khám thai', '', ''],
      ['', '', 'KH', 'TH', 'Đánh giá', 'KH', 'TH', 'Đánh giá'],
    ];
    const plain: Rows = [
      ['TT', 'Đơn vị', 'KH chuyển tuyến', 'TH chuyển tuyến', 'KH khám', 'TH khám', 'Đánh giá chung'],
    ];
    const figures: Rows = [
      [5, 3, 'Đạt', 5, 7, 'Đạt'],
      [4, 6, 'Không đạt', 4, 3, 'Không đạt'],
      [6, 5, 'Đạt', 6, 9, 'Đạt'],
    ];
    expect(directions(...bands, ...rowsOf(figures))).toEqual(['less verdicts', 'more verdicts']);
    const together = figures.map((cells) => cells.filter((_, at) => at !== 2));
    expect(directions(...plain, ...rowsOf(together))).toEqual(['more name', 'more name']);
  });

  it.each<readonly [string, Rows, string, string]>([
    [
      'one row',
      [
        [50, 30, 'Chưa hoàn thành'],
        [40, 40, 'Hoàn thành'],
        [60, 55, 'Hoàn thành'],
        [60, 70, 'Hoàn thành'],
      ],
      'E4',
      'khớp ở 3/4 dòng',
    ],
    [
      'most rows, which are judged by another share',
      [
        [50, 46, 'Đạt'],
        [40, 38, 'Đạt'],
        [60, 58, 'Đạt'],
        [60, 40, 'Không đạt'],
      ],
      'E2 E3 E4',
      'khớp ở 1/4 dòng',
    ],
    [
      'a row that reached it',
      [
        [50, 55, 'Chưa đạt'],
        [40, 40, 'Đạt'],
        [60, 70, 'Vượt'],
      ],
      'E2',
      'khớp ở 2/3 dòng',
    ],
  ])('are a finding where the figures say the contrary: %s', (_, figures, cells, words) => {
    const workbook = book(...HEADING, ...rowsOf(figures));
    const [finding, ...others] = ofKind(check(workbook), 'verdictWrong');
    expect(others).toEqual([]);
    expect(cellsOf(finding)).toBe(cells);
    expect(finding && findingWords(finding).expected).toContain(words);
    const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
    const of = words.replace(/khớp ở | dòng/g, '');
    expect(evidenceLines(survey, workbook)).toEqual([
      expect.stringContaining(`khớp ${of} chữ Đạt, Chưa đạt`),
    ]);
  });

  it('are none where the figures agree, remarks stand among them, or a target is not due', () => {
    const right: Rows = [
      [50, 30, 'Chưa đạt'],
      [40, 40, 'Đạt'],
      [60, 70, 'Đạt'],
    ];
    const remarks: Rows = [
      [50, 30, 'Đạt'],
      [40, 40, 'Đạt giải nhất cụm'],
      [60, 70, 'Đạt'],
    ];
    const open: Rows = [
      ['KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026'],
      ['TT', 'Đơn vị', 'KH năm', 'TH 6 tháng', 'Đánh giá'],
    ];
    const found = [
      [...HEADING, ...rowsOf(right)],
      [...HEADING, ...rowsOf(remarks)],
      [
        ...open,
        ...rowsOf([
          [50, 26, 'Đạt'],
          [40, 20, 'Đạt'],
          [60, 29, 'Chưa đạt'],
        ]),
      ],
    ].map((rows) => ofKind(check(book(...rows)), 'verdictWrong').length);
    expect(found).toEqual([0, 0, 0]);
  });
});

describe('"Đạt" as a heading beside target and result', () => {
  const told = (rows: Rows) => {
    const workbook = book(...rows);
    const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
    const lines = survey.indicators.map(({ measures }) =>
      measures.map(({ result, assessment }) =>
        result.reading.kind === 'number'
          ? `${result.reading.value} ${assessment.state}`
          : result.reading.kind,
      ),
    );
    return { lines, verdicts: ofKind(check(workbook), 'verdictWrong').map(cellsOf) };
  };
  const READ = [['118 below', '80 met', '101.2 exceeded', '312 exceeded']];

  it.each([
    ['Đạt', 0.979, 1, 1.065, 1.04],
    ['Đạt', '98%', '100%', '107%', '104%'],
    ['Hoàn thành', 97.9, 100, 106.5, 104],
  ])('is a rate where the figures below are that: %s %s', (heading, ...rates) => {
    const figures = [
      [120.5, 118],
      [80, 80],
      [95, 101.2],
      [300, 312],
    ].map((own, at) => [...own, rates[at] ?? '']);
    const { lines } = told([['TT', 'Đơn vị', 'Dự toán giao', 'Thực thu', heading], ...rowsOf(figures)]);
    expect(lines).toEqual(READ);
  });

  it.each([
    [['Vượt', 'Đạt', 'Không đạt'], ['', '', 'x'], ['', 'x', ''], ['x', '', ''], ['x', '', ''], []],
    [['Đạt', 'Chưa đạt'], ['X', ''], ['X', ''], ['X', ''], ['✓', ''], ['E2']],
  ])('is a verdict where units are marked below: %j', (headings, first, second, third, fourth, wrong) => {
    const { lines, verdicts } = told([
      ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', ...headings],
      ...rowsOf([
        [120.5, 118, ...first],
        [80, 80, ...second],
        [95, 101.2, ...third],
        [300, 312, ...fourth],
      ]),
    ]);
    expect(lines).toEqual(READ);
    expect(verdicts).toEqual(wrong);
  });

  it('is what was reached where it counts', () => {
    const { lines } = told([
      ['TT', 'Đơn vị', 'Kế hoạch', 'Đạt', 'Không đạt'],
      ...rowsOf([
        [12, 11, 1],
        [8, 8, 0],
      ]),
    ]);
    expect(lines).toEqual([['11 below', '8 met']]);
  });
});
