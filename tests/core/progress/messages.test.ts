import { describe, expect, it } from 'vitest';
import { dayQuestion, noDay, progressDone } from '../../../src/core/progress/progress-messages';
import { followYear } from './followed';

describe('what Tiến độ đến ngày… asks and tells', () => {
  it('gives the last day of the month before as an example', () => {
    expect(dayQuestion({ year: 2021, month: 1, day: 10 }, null)).toBe(
      'Tiến độ đến ngày nào? Ghi ngày/tháng/năm, ví dụ: 31/12/2020; để trống là hôm nay, 10/01/2021.',
    );
    expect(dayQuestion({ year: 2020, month: 3, day: 1 }, 'hôm qua')).toMatch(
      /^“hôm qua” không phải là một ngày\. .*29\/02\/2020/,
    );
  });

  it('quotes a long answer shortly', () => {
    expect(noDay('x'.repeat(90))).toContain(`“${'x'.repeat(39)}…”`);
  });

  it('counts who is behind and what is due', () => {
    const { survey, followed } = followYear('31/05/2020');
    expect(progressDone(survey.today, followed, { soon: [], over: [] })).toBe(
      'Đã lập tiến độ đến ngày 31/05/2020: 1 chỉ tiêu theo tháng, quý, 4 lượt chậm tiến độ.',
    );
  });
});
