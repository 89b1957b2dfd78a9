import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

/** What the page has of some tabs at the beginning of 2025, and what its foot says of their times. */
function read(tabs: readonly Tab[]) {
  const survey = surveyOn('2025-01-10', tabs);
  const foot = footnotes(survey, []).filter((line) => /kỳ/.test(line));
  return { lines: judged(survey), foot: foot.join('\n') };
}

function listing(
  tab: string,
  { title, heading }: { readonly title: string; readonly heading: string },
  rows: readonly (readonly Cell[])[],
): Tab {
  return tabOf(tab, [[title], ['TT', 'Đơn vị', heading], ...rows.map((row, at) => [at + 1, ...row])]);
}

const STATIONS = ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế phường Thục Phán'];

const INJECTED = [10, 5, 19];

/** Vaccinations of some months whose plan of the year stands in a tab of its own. */
function vaccinated(months: readonly number[], plans: readonly number[] = [120, 60, 240]): readonly Tab[] {
  const title = 'KẾ HOẠCH TIÊM CHỦNG NĂM 2024';
  const plan = listing(
    'KH',
    { title, heading: 'Kế hoạch' },
    STATIONS.map((unit, at) => [unit, plans[at] ?? 0]),
  );
  const results = months.map((month) =>
    listing(
      `Tháng ${month}`,
      { title: `KẾT QUẢ TIÊM CHỦNG THÁNG ${month} NĂM 2024`, heading: 'Kết quả' },
      STATIONS.map((unit, at) => [unit, INJECTED[at] ?? 0]),
    ),
  );
  return [plan, ...results];
}

const YEAR = Array.from({ length: 12 }, (_, at) => at + 1);

/** Books lent by schools in some quarters, and what each was to lend. */
function lent(
  quarters: Readonly<Record<string, readonly (readonly [string, Cell])[]>>,
  plans: readonly Tab[] = [TO_LEND],
) {
  const results = Object.entries(quarters).map(([quarter, rows]) =>
    listing(`Q.${quarter}`, { title: `SỐ SÁCH CHO MƯỢN QUÝ ${quarter}/2024`, heading: 'Đã cho mượn' }, rows),
  );
  return [...results, ...plans];
}

const LENT = [
  ['Trường THCS Sông Bằng', 90],
  ['Trường THCS Hợp Giang', 60],
  ['Trường THCS Duyệt Trung', 45],
] as const;

const TO_LEND = listing(
  'Giao KH',
  { title: 'GIAO CHỈ TIÊU SỐ SÁCH CHO MƯỢN NĂM 2024', heading: 'Chỉ tiêu' },
  [
    ['Trường THCS Sông Bằng', 400],
    ['Trường THCS Hợp Giang', 240],
    ['Trường THCS Duyệt Trung', 135],
  ],
);

describe('times of a plan in a tab of its own that no tab tells of', () => {
  it('leave units time, and the foot names them', () => {
    const { lines, foot } = read(vaccinated([1, 2, 3, 4, 5, 6, 8, 10, 11, 12]));
    expect(lines[0]).toBe('Trạm Y tế xã Yên Sơn 100/120 Đang thực hiện');
    expect(foot).toContain(
      'không có biểu của tháng 7, 9 nên đơn vị chưa đủ KH ghi Đang thực hiện, không tính là chưa đạt',
    );
  });

  it('are those before the first tab too, and a plan is reached all the same', () => {
    const { lines, foot } = read(vaccinated([10, 11, 12], [30, 60, 240]));
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 30/30 Đạt',
      'Trạm Y tế xã Đức Long 15/60 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 57/240 Đang thực hiện',
    ]);
    expect(foot).toContain('không có biểu của tháng 1–9');
  });

  it('had nothing to tell where the others come to the plan, as in a season', () => {
    const { lines, foot } = read(vaccinated([10, 11, 12], [30, 18, 60]));
    expect(lines.slice(1)).toEqual([
      'Trạm Y tế xã Đức Long 15/18 Chưa đạt',
      'Trạm Y tế phường Thục Phán 57/60 Chưa đạt',
    ]);
    expect(foot).toContain('không có biểu của tháng 1–9, tổng các kỳ có biểu đã hợp với KH năm');
  });

  it('are quarters as well', () => {
    const { lines, foot } = read(lent({ I: LENT, III: LENT, IV: LENT }));
    expect(lines).toEqual([
      'Trường THCS Sông Bằng 270/400 Đang thực hiện',
      'Trường THCS Hợp Giang 180/240 Đang thực hiện',
      'Trường THCS Duyệt Trung 135/135 Đạt',
    ]);
    expect(foot).toContain('không có biểu của tháng 4–6');
  });

  it('are those of one unit where a tab has no row of it', () => {
    const others = LENT.slice(0, 2);
    const { lines, foot } = read(lent({ I: LENT, II: others, III: LENT, IV: LENT }));
    expect(lines).toEqual([
      'Trường THCS Sông Bằng 360/400 Chưa đạt',
      'Trường THCS Hợp Giang 240/240 Đạt',
      'Trường THCS Duyệt Trung 135/135 Đạt',
    ]);
    expect(foot).toContain('Q.II không có dòng của Trường THCS Duyệt Trung');
    const first = read(lent({ I: LENT, II: LENT.slice(1), III: LENT, IV: LENT }));
    expect(first.lines[0]).toBe('Trường THCS Sông Bằng 270/400 Đang thực hiện');
  });

  it('are none of a unit whose cell a tab leaves blank', () => {
    const blank = LENT.map(([unit, value], at) => [unit, at === 0 ? '' : value] as const);
    const { lines, foot } = read(lent({ I: LENT, II: blank, III: LENT, IV: LENT }));
    expect(lines[0]).toBe('Trường THCS Sông Bằng 270/400 Chưa đạt');
    expect(foot).not.toContain('không có dòng');
  });

  it.each([
    ['all twelve months are there', YEAR],
    ['tabs at even distances tell of the months since the one before', [3, 6, 9, 12]],
  ])('are none where %s', (_, months) => {
    const { lines, foot } = read(vaccinated(months, [1200, 600, 2400]));
    expect(lines.every((line) => line.endsWith('Chưa đạt'))).toBe(true);
    expect(foot).not.toContain('không có biểu');
  });

  it('are none of plans of the times that are told alone', () => {
    const plans = ['I', 'III', 'IV'].map((quarter, at) =>
      listing(
        `KH ${quarter}`,
        { title: `GIAO CHỈ TIÊU SỐ SÁCH CHO MƯỢN QUÝ ${quarter}/2024`, heading: 'Chỉ tiêu' },
        LENT.map(([unit]) => [unit, [100, 60, 45][at] ?? 0]),
      ),
    );
    const { lines, foot } = read(lent({ I: LENT, III: LENT, IV: LENT }, plans));
    expect(lines[1]).toBe('Trường THCS Hợp Giang 180/205 Chưa đạt');
    expect(foot).not.toContain('không có biểu');
  });
});
