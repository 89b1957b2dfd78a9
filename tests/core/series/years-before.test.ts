import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from '../survey/office-time';

/** The indicators of some tabs at the beginning of 2025, what is judged, and what the foot says of times. */
function read(tabs: readonly Tab[]) {
  const survey = surveyOn('2025-01-10', tabs);
  const foot = footnotes(survey, []).filter((line) => /kỳ gần nhất/.test(line));
  return { names: survey.indicators.map(({ name }) => name), lines: judged(survey), foot };
}

function listing(
  tab: string,
  title: string,
  rows: readonly (readonly Cell[])[],
  headings: readonly string[] = ['Kế hoạch', 'Thực hiện'],
): Tab {
  return tabOf(tab, [[title], ['TT', 'Đơn vị', ...headings], ...rows.map((row, at) => [at + 1, ...row])]);
}

const CLINICS = (figures: readonly (readonly [number, number])[]) =>
  ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế xã Thái Sơn'].map((name, at) => [
    name,
    ...(figures[at] ?? []),
  ]);

const NOW = CLINICS([
  [40, 41],
  [30, 28],
  [25, 25],
]);
const BEFORE = CLINICS([
  [38, 30],
  [30, 31],
  [20, 19],
]);

const OF_NOW = [
  'Trạm Y tế xã Yên Sơn 41/40 Vượt',
  'Trạm Y tế xã Đức Long 28/30 Chưa đạt',
  'Trạm Y tế xã Thái Sơn 25/25 Đạt',
];

describe('a year before under the title of this year', () => {
  it.each([
    ['Năm nay', 'Năm trước'],
    ['Khám', 'Số liệu cũ'],
    ['Báo cáo', 'Cùng kỳ'],
  ])('is not judged, whatever the tabs are called: %s, %s', (now, before) => {
    const { names, lines, foot } = read([
      listing(before, 'KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI CAO TUỔI NĂM 2023', BEFORE),
      listing(now, 'KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI CAO TUỔI NĂM 2024', NOW, ['KH', 'TH']),
    ]);
    expect(names).toEqual(['Khám sức khỏe người cao tuổi']);
    expect(lines).toEqual(OF_NOW);
    expect(foot).toEqual([
      `Khám sức khỏe người cao tuổi: lấy số của kỳ gần nhất, ${now} (năm 2024); không cộng ${before} (năm 2023).`,
    ]);
  });

  it('is not judged by a plan of its own either', () => {
    const of = (rows: readonly (readonly Cell[])[], at: number) =>
      rows.map((row) => [row[0] ?? '', row[at] ?? '']);
    const { lines } = read([
      listing('KH23', 'GIAO CHỈ TIÊU CẤP THẺ BHYT NĂM 2023', of(BEFORE, 1), ['Chỉ tiêu']),
      listing('KH24', 'GIAO CHỈ TIÊU CẤP THẺ BHYT NĂM 2024', of(NOW, 1), ['Chỉ tiêu']),
      listing('TH23', 'KẾT QUẢ CẤP THẺ BHYT NĂM 2023', of(BEFORE, 2), ['Kết quả']),
      listing('TH24', 'KẾT QUẢ CẤP THẺ BHYT NĂM 2024', of(NOW, 2), ['Kết quả']),
    ]);
    expect(lines).toEqual(OF_NOW);
  });

  it.each([
    ['GIAO CHỈ TIÊU KHÁM SỨC KHỎE NĂM 2025', 'Khám sức khỏe'],
    ['KẾ HOẠCH KHÁM SỨC KHỎE NĂM 2025', 'Số người'],
    ['PHÂN BỔ CHỈ TIÊU KHÁM SỨC KHỎE NĂM 2025', 'Khám sức khỏe'],
  ])('is judged while the year that began has a plan and no results: %s', (title, heading) => {
    const plans = NOW.map(([name, plan]) => [name ?? '', plan ?? '']);
    const { lines } = read([
      listing('KQ 2024', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024', NOW),
      listing('CT 2025', title, plans, [heading, 'Ghi chú']),
    ]);
    expect(lines).toEqual(OF_NOW);
  });

  it('leaves what goes by other titles of that year alone, and tabs of one year', () => {
    const other = read([
      listing('Khám', 'KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI CAO TUỔI NĂM 2024', NOW),
      listing('Tiêm', 'KẾT QUẢ TIÊM CHỦNG NĂM 2023', BEFORE),
    ]);
    expect(other.names).toEqual(['Khám', 'Tiêm']);
    const two = read([
      listing('Nam', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024', NOW),
      listing('Nữ', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024', BEFORE),
      listing('Cũ', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2023', BEFORE),
    ]);
    expect(two.names).toHaveLength(3);
  });

  it('leaves titles that name no indicator, and other units, alone', () => {
    const bare = read([
      listing('Khám', 'KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2024', NOW),
      listing('Tiêm', 'KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2023', BEFORE),
    ]);
    expect(bare.names).toEqual(['Khám', 'Tiêm']);
    const schools = BEFORE.map(([, ...figures], at) => [`Trường Tiểu học số ${at + 1}`, ...figures]);
    const others = read([
      listing('Khám', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024', NOW),
      listing('Học sinh', 'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2023', schools),
    ]);
    expect(others.names).toEqual(['Khám', 'Học sinh']);
  });
});
