import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

const UNITS = ['Trường MN Hoa Sen', 'Trạm Y tế Cô Ba'];
const DONE = [1, 2, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2];

/** A tab of a unit by months: plans, what was done, and that counted up from the first of some months on. */
function survey(plans: readonly Cell[], from = 0) {
  const rows = DONE.map((done, at) => {
    const all = DONE.slice(from, at + 1).reduce((sum, one) => sum + one, 0);
    return [`Tháng ${at + 1}`, plans[at] ?? '', done, at < from ? '' : all];
  });
  const judged = surveyTabs(
    UNITS.map((unit) => tabOf(unit, [['TIN BÀI NĂM 2024'], ['Tháng', 'KH', 'Thực hiện', 'Lũy kế'], ...rows])),
  );
  return { told: verdicts(judged), foot: footnotes(judged, []).join(' ') };
}

describe('results of months with what they come to beside them', () => {
  it('are added with the plan of each month', () => {
    const { told, foot } = survey(DONE.map(() => 2));
    expect(told).toEqual([['Tin bài', 'Trường MN Hoa Sen 20/24 Chưa đạt', 'Trạm Y tế Cô Ba 20/24 Chưa đạt']]);
    expect(foot).toContain('KH cộng các kỳ');
  });

  it("are added against the year's plan that each month repeats", () => {
    expect(survey(DONE.map(() => 24)).told[0]?.[1]).toBe('Trường MN Hoa Sen 20/24 Chưa đạt');
  });
});
