import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { dayOf, judged, surveyOn, tabOf } from '../survey/office-time';

function read(header: readonly string[], rows: readonly (readonly Cell[])[]) {
  const survey = surveyOn('2026-01-15', [tabOf('Câu trả lời biểu mẫu 1', [header, ...rows])]);
  const foot = footnotes(survey, []).filter((line) => /dòng/.test(line));
  return { lines: judged(survey), foot };
}

const SCHOOL = ['Dấu thời gian', 'Trường', 'Kế hoạch năm 2025', 'Đã thực hiện năm 2025', 'Người báo cáo'];

describe('answers to a form that a unit sent again', () => {
  it('count once, as sent last, and the foot names the row', () => {
    const { lines, foot } = read(SCHOOL, [
      [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
      [dayOf('2025-12-21'), 'Trường TH Lê Chung', 10, 8, 'Hoa'],
      [dayOf('2025-12-28'), 'Trường TH Đức Long', 12, 13, 'Minh'],
      [dayOf('2025-12-29'), 'Trường TH Bình Long', 8, 8, 'Nga'],
    ]);
    expect(lines).toEqual([
      'Trường TH Lê Chung 8/10 Chưa đạt',
      'Trường TH Đức Long 13/12 Vượt',
      'Trường TH Bình Long 8/8 Đạt',
    ]);
    expect(foot).toEqual([
      'Câu trả lời biểu mẫu 1: mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: Trường TH Đức Long (B2).',
    ]);
  });

  it('are ordered by their times, wherever they stand', () => {
    const { lines } = read(
      ['Timestamp', 'Phòng giao dịch', 'Kỳ báo cáo', 'Chỉ tiêu giao', 'Kết quả'],
      [
        [46020.5, 'PGD Nà Cáp', 'Năm 2025', 300, 310],
        [46010.25, 'PGD Nà Cáp', 'Năm 2025', 300, 280],
        [46011.75, 'PGD Sông Hiến', 'Năm 2025', 200, 190],
        [46012.5, 'PGD Đề Thám', 'Năm 2025', 100, 100],
      ],
    );
    expect(lines[0]).toBe('PGD Nà Cáp 310/300 Vượt');
  });

  it.each([
    [
      'plans of their own',
      SCHOOL,
      [
        [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
        [dayOf('2025-12-28'), 'Trường TH Đức Long', 5, 6, 'Lan'],
      ],
    ],
    [
      'no times of a form',
      ['Ngày', ...SCHOOL.slice(1)],
      [
        [dayOf('2025-12-20'), 'Trường TH Đức Long', 12, 9, 'Lan'],
        [dayOf('2025-12-28'), 'Trường TH Đức Long', 12, 13, 'Lan'],
      ],
    ],
  ])('are a fault as before with %s', (_, header, twice) => {
    const { lines } = read(header, [
      ...twice,
      [dayOf('2025-12-21'), 'Trường TH Lê Chung', 10, 8, 'Hoa'],
      [dayOf('2025-12-29'), 'Trường TH Bình Long', 8, 8, 'Nga'],
    ]);
    expect(lines[0]).toContain('Lỗi số liệu');
  });
});
