import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const UNITS = ['Hợp tác xã Bế Triều', 'Hợp tác xã Nà Rị', 'Hợp tác xã Cô Ba'];
const NOVEMBER = { year: 2026, month: 11, day: 30 };

/** What one table says on a day: title, heading of the plan, and units of which the first has not done it. */
function read(title: string, plan: string, today = NOVEMBER) {
  const table = tabOf('Gieo trồng', [
    [title],
    [],
    ['TT', 'Đơn vị', plan, 'Thực hiện'],
    ...UNITS.map((unit, at) => [at + 1, unit, 20 + at, 18 + 2 * at]),
  ]);
  const survey = surveyWorkbook({ tabs: [table] }, { today, listed: [], answers: new Map() });
  const [lines = []] = Object.values(inShort(survey));
  return { first: lines[0], foot: footnotes(survey, []).join('\n') };
}

describe('the plan of a season that goes over two years', () => {
  it.each([
    ['DIỆN TÍCH GIEO TRỒNG', 'KH vụ đông xuân 2025-2026', 'vụ 2025-2026'],
    ['DIỆN TÍCH LÚA NĂM 2026', 'Kế hoạch Đông Xuân 2025 - 2026 (ha)', 'vụ 2025-2026'],
    ['THU MUA MÍA NGUYÊN LIỆU', 'Chỉ tiêu niên vụ 2025/2026', 'vụ 2025-2026'],
  ])('is over in the middle of the later year, and that is told: %s, %s', (title, plan, season) => {
    const { first, foot } = read(title, plan);
    expect(first).toBe('Hợp tác xã Bế Triều 20 | 18 below');
    expect(foot).toContain(
      `biểu không ghi ngày hết ${season} nên lấy hạn 30/06/2026; nếu khác, đề nghị ghi Thời hạn`,
    );
  });

  it('runs until then', () => {
    const { first, foot } = read('DIỆN TÍCH GIEO TRỒNG', 'KH vụ đông xuân 2025-2026', {
      ...NOVEMBER,
      month: 2,
      day: 10,
    });
    expect(first).toBe('Hợp tác xã Bế Triều 20 | 18 inProgress');
    expect(foot).toContain('KH vụ 2025-2026, chưa đến hạn');
    expect(foot).toContain('nên lấy hạn 30/06/2026');
  });

  it.each([
    ['KH nhiệm vụ 2025-2026', 'KH giai đoạn 2025-2026, chưa đến hạn'],
    ['KH dịch vụ 2025-2026', 'KH giai đoạn 2025-2026, chưa đến hạn'],
    ['KH vụ đông xuân giai đoạn 2025-2030', 'KH giai đoạn 2025-2030, chưa đến hạn'],
    ['KH 2025-2026', 'KH giai đoạn 2025-2026, chưa đến hạn'],
  ])('is none of other words and years: %s', (plan, said) => {
    const { first, foot } = read('KẾT QUẢ', plan);
    expect(first).toBe('Hợp tác xã Bế Triều 20 | 18 inProgress');
    expect(foot).toContain(said);
    expect(foot).not.toContain('ngày hết');
  });
});
