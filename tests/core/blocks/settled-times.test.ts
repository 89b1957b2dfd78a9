import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { problems, surveyTabs } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', [[title], ...rows])]);
  return {
    names: Object.keys(inShort(survey)),
    told: Object.values(inShort(survey)),
    foot: footnotes(survey, []).join(' ').replace(/\s+/g, ' '),
    problems: problems(survey),
  };
}

/** Rows of one unit, whose name stands once. */
function unit(name: string, rows: readonly (readonly [string, Cell, Cell])[]): Rows {
  return rows.map((row, at) => [at === 0 ? name : '', ...row]);
}

const HEAD: Rows = [['Trường', 'Kỳ', 'KH', 'TH']];
const DE_THAM = unit('Trường THCS Đề Thám', [
  ['Quý I', 10, 12],
  ['Quý II', 10, 9],
  ['Quý III', 10, 8],
  ['Quý IV', 10, 10],
]);
const HOP_GIANG = unit('Trường THCS Hợp Giang', [
  ['Quý I', 5, 5],
  ['Quý II', 5, 7],
  ['Quý III', 5, 4],
  ['Quý IV', 5, 6],
]);
const OF_YEAR = [['Trường THCS Đề Thám 40 | 39 below', 'Trường THCS Hợp Giang 20 | 22 exceeded']];

describe('a row of the whole that not all units have', () => {
  it.each(['Cả năm', 'Cộng', 'Tổng cộng', 'Năm 2024'])('is left out as the sum it is: %s', (whole) => {
    const { told } = read('HIẾN MÁU NĂM 2024', [...HEAD, ...DE_THAM, ['', whole, 40, 39], ...HOP_GIANG]);
    expect(told).toEqual(OF_YEAR);
  });

  it('is left out where a total of all units stands below, by parts of the year or not', () => {
    const rows = [...HEAD, ...DE_THAM, ['', 'Cả năm', 40, 39], ...HOP_GIANG];
    expect(read('HIẾN MÁU NĂM 2024', [...rows, ['Tổng cộng', '', 60, 61]]).told).toEqual(OF_YEAR);
    expect(read('HIẾN MÁU NĂM 2024', [...rows, ['Tổng cộng', 'Cả năm', 60, 61]]).told).toEqual(OF_YEAR);
  });

  it('may tell of some parts: half a year between its quarters and the others', () => {
    const [first = [], second = [], ...others] = DE_THAM;
    const rows = [...HEAD, first, second, ['', '6 tháng đầu năm', 20, 21], ...others, ...HOP_GIANG];
    expect(read('HIẾN MÁU NĂM 2024', rows).told).toEqual(OF_YEAR);
  });

  it.each([
    ['HK I', 'HK II', 'Cả năm'],
    ['Đợt 1', 'Đợt 2', 'Cộng'],
    ['Lần 1', 'Lần 2', 'Tổng'],
  ])('is left out beside halves of a school year and rounds too: %s, %s, %s', (first, second, whole) => {
    const { told } = read('ĐÁNH GIÁ NĂM 2024', [
      ['Chi đoàn', 'Thời gian', 'Giao', 'Đạt'],
      ...unit('Chi đoàn Nà Tòng', [
        [first, 10, 9],
        [second, 12, 12],
      ]),
      ...unit('Chi đoàn Bản Lung', [
        [first, 8, 8],
        [second, 8, 9],
        [whole, 16, 17],
      ]),
      ...unit('Chi đoàn Phia Đén', [
        [first, 5, 5],
        [second, 6, 6],
      ]),
    ]);
    const judged = ['Nà Tòng 22 | 21 below', 'Bản Lung 16 | 17 exceeded', 'Phia Đén 11 | 11 met'];
    expect(told).toEqual([judged.map((one) => `Chi đoàn ${one}`)]);
  });

  it('is not added to half years named below the name of each unit', () => {
    const { told } = read('THU QUỸ NĂM 2024', [
      ['Chi đoàn', 'KH', 'TH'],
      ['Chi đoàn Nà Tòng', '', ''],
      ['6 tháng đầu năm', 250, 243],
      ['6 tháng cuối năm', 250, 237],
      ['Cả năm', 500, 480],
      ['Chi đoàn Bản Lung', '', ''],
      ['6 tháng đầu năm', 150, 150],
      ['6 tháng cuối năm', 150, 155],
    ]);
    expect(told).toEqual([['Chi đoàn Nà Tòng 500 | 480 below', 'Chi đoàn Bản Lung 300 | 305 exceeded']]);
  });

  it('refuses the table where it is not the sum: nothing says which row counts', () => {
    const rows = [...HEAD, ...DE_THAM, ['', 'Cả năm', 45, 39], ...HOP_GIANG];
    const { told, problems: found } = read('HIẾN MÁU NĂM 2024', rows);
    expect(told).toEqual([]);
    expect(found).toEqual([expect.stringContaining('unclearRows')]);
  });
});

describe('rows of times', () => {
  it('are never indicators: where units have other ones the table is refused', () => {
    const { told, problems: found } = read('HIẾN MÁU NĂM 2024', [
      ...HEAD,
      ...DE_THAM.slice(0, 3),
      ...HOP_GIANG.slice(0, 2),
      ...unit('Trường THCS Sông Bằng', [
        ['Quý I', 4, 4],
        ['Quý II', 4, 5],
      ]),
    ]);
    expect(told).toEqual([]);
    expect(found).toEqual([expect.stringContaining('unclearRows')]);
  });

  it('are what a log tells where nothing is called a target or a result', () => {
    const log = tabOf('Câu trả lời', [
      ['Dấu thời gian', 'Đơn vị', 'Kỳ báo cáo', 'Số tin bài'],
      ['28/03/2024', 'Trường THCS Hợp Giang', 'Quý I', 2],
      ['28/03/2024', 'Trường THCS Đề Thám', 'Quý I', 7],
      ['28/06/2024', 'Trường THCS Đề Thám', 'Quý II', 4],
      ['28/06/2024', 'Trường THCS Hợp Giang', 'Quý II', 1],
    ]);
    const plan = tabOf('Kế hoạch', [
      ['GIAO KẾ HOẠCH NĂM 2024', ''],
      ['Đơn vị', 'Số tin bài'],
      ['Trường THCS Đề Thám', 10],
      ['Trường THCS Hợp Giang', 4],
    ]);
    expect(Object.values(inShort(surveyTabs([log, plan])))).toEqual([
      ['Trường THCS Đề Thám 10 | 11 exceeded', 'Trường THCS Hợp Giang 4 | 3 below'],
    ]);
  });

  it('are indicators where they name what was done in them', () => {
    const rows = unit('Trường THCS Đề Thám', [
      ['Hội nghị quý I', 4, 4],
      ['Tập huấn quý III', 4, 5],
    ]);
    const { names } = read('HOẠT ĐỘNG NĂM 2024', [
      ...HEAD,
      ...rows,
      ...unit('Trường THCS Hợp Giang', [
        ['Hội nghị quý I', 3, 3],
        ['Tập huấn quý III', 2, 2],
      ]),
    ]);
    expect(names).toHaveLength(2);
  });
});

describe('a row that only compares, of each unit beside its parts of the year', () => {
  it.each(['Cùng kỳ năm 2023', 'Bình quân quý', 'Năm 2023', 'Năm trước', 'So sánh cùng kỳ'])(
    'is named and judged for nobody: %s',
    (label) => {
      const { told, foot } = read('HIẾN MÁU NĂM 2024', [
        ...HEAD,
        ...DE_THAM,
        ['', 'Cộng', 40, 39],
        ['', label, 38, 35],
        ...HOP_GIANG,
        ['', 'Cộng', 20, 22],
        ['', label, 19, 18],
      ]);
      expect(told).toEqual(OF_YEAR);
      expect(foot).toContain(`không phải đơn vị nên không cộng: Trường THCS Đề Thám – ${label} (A8)`);
    },
  );

  it('needs no row of the whole beside it', () => {
    const rows = [...HEAD, ...DE_THAM, ['', 'Cùng kỳ', 38, 35], ...HOP_GIANG, ['', 'Cùng kỳ', 19, 18]];
    expect(read('HIẾN MÁU NĂM 2024', rows).told).toEqual(OF_YEAR);
  });

  it('is no total of all units either', () => {
    const rows = [...HEAD, ...DE_THAM, ['', 'Cùng kỳ', 38, 35], ...HOP_GIANG, ['', 'Cùng kỳ', 19, 18]];
    const { told, foot } = read('HIẾN MÁU NĂM 2024', [...rows, ['Tổng cộng', 'Cùng kỳ', 57, 53]]);
    expect(told).toEqual(OF_YEAR);
    expect(foot).not.toContain('dòng cộng');
  });

  it('is the whole where percentages have no sum: the mean of the year counts', () => {
    const { told } = read('TỶ LỆ CHUYÊN CẦN NĂM 2024', [
      ['Trường', 'Kỳ', 'KH (%)', 'TH (%)'],
      ...unit('Trường THCS Đề Thám', [
        ['Quý I', 95, 96],
        ['Quý II', 95, 92],
        ['Bình quân', 95, 94],
      ]),
      ...unit('Trường THCS Hợp Giang', [
        ['Quý I', 95, 96],
        ['Quý II', 95, 98],
        ['Bình quân', 95, 97],
      ]),
    ]);
    expect(told).toEqual([['Trường THCS Đề Thám 95 | 94 below', 'Trường THCS Hợp Giang 95 | 97 exceeded']]);
  });
});
