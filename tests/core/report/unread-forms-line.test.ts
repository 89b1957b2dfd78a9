import { describe, expect, it } from 'vitest';
import { doubtLines, footnotes } from '../../../src/core/report/footnotes';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const ROWS = ['Kết nạp đoàn viên', 'Buổi tuyên truyền', 'Tin bài'];

/** A form of a unit and month, with or without its plan. */
function form(name: string, { unit = '', month = 1, plan = '', done = 'Thực hiện' }) {
  const heads = plan === '' ? [done] : [plan, done];
  return tabOf(name, [
    [`KẾT QUẢ CÔNG TÁC THÁNG ${month} NĂM 2026`],
    ...(unit === '' ? [] : [[`Đơn vị: ${unit}`]]),
    ['TT', 'Chỉ tiêu', 'ĐVT', ...heads],
    ...ROWS.map((row, at) => [at + 1, row, 'việc', ...heads.map((_, column) => 8 + at - column)]),
  ]);
}

function linesOf(...tabs: ReturnType<typeof form>[]) {
  const today = { year: 2027, month: 1, day: 12 };
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return { foot: footnotes(survey, []), doubts: doubtLines(survey) };
}

describe('unreadFormsLine()', () => {
  it.each([
    ['KH mỗi tháng', 'Thực hiện', 'Xã Hòa An', 'Xã Đông Khê'],
    ['KH năm', 'Kết quả', 'Trường THCS Cô Ba', 'Trường TH Nà Rị'],
    ['Chỉ tiêu giao', 'TH', 'Công đoàn Sở Y tế', 'Công đoàn Sở Xây dựng'],
  ])('names the tabs of later months without a plan: %s', (plan, done, one, other) => {
    const { foot, doubts } = linesOf(
      ...[one, other].flatMap((unit) => [
        form(`${unit} T1`, { unit, plan, done }),
        form(`${unit} T2`, { unit, month: 2, done }),
      ]),
    );
    const line = new RegExp(
      `^Chưa tính '${one} T2', '${other} T2' vì .* như ở '${one} T1': kết quả ở đó chưa có`,
    );
    expect(foot.filter((text) => line.test(text))).toHaveLength(1);
    expect(doubts.filter((text) => line.test(text))).toHaveLength(1);
  });

  it('says nothing where every form has its plan, or where a tab tells of something else', () => {
    const units = ['Xã Hòa An', 'Xã Đông Khê'].map((unit) => form(unit, { unit, plan: 'KH năm' }));
    const guide = tabOf('Hướng dẫn', [['HƯỚNG DẪN'], ['Ghi kết quả vào cột Thực hiện, KH vào cột KH năm.']]);
    expect(linesOf(...units, guide).foot.join('\n')).not.toContain('Chưa tính');
  });
});
