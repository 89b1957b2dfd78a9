import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { dayOf, judged, surveyOn, tabOf } from '../survey/office-time';

function answersTo(
  question: string,
  names: readonly string[],
  more: readonly (readonly [string, Cell])[] = [],
) {
  const units = ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Kim Cúc'];
  const survey = surveyOn('2026-01-15', [
    tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', ...more.map(([heading]) => heading), question, 'Số tin bài'],
      ...names.map((name, at) => [
        dayOf(`2025-12-${20 + at}`),
        ...more.map(([, cell]) => cell),
        name,
        10 + at,
      ]),
    ]),
    tabOf('Giao', [
      ['GIAO CHỈ TIÊU NĂM 2025'],
      ['TT', 'Đơn vị', 'Số tin bài'],
      ...units.map((unit, at) => [at + 1, unit, 11]),
    ]),
  ]);
  return judged(survey);
}

const UNITS = ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Kim Cúc'];

describe('answers to a form whose question for the unit heads no units', () => {
  it.each(['Chọn đơn vị', 'Anh/chị thuộc đơn vị nào', 'Bạn công tác ở đâu?', 'CĐCS của bạn'])(
    'are of the units that it was answered with: %s',
    (question) => {
      expect(answersTo(question, UNITS)).toEqual([
        'Xã Cô Ba 10/11 Chưa đạt',
        'Xã Hồng Trị 11/11 Đạt',
        'Xã Kim Cúc 12/11 Vượt',
      ]);
    },
  );

  it('are theirs beside the names of who answered', () => {
    const lines = answersTo('Bạn thuộc đơn vị nào?', UNITS, [['Bạn tên gì?', 'Nguyễn Thị Lan']]);
    expect(lines[0]).toBe('Xã Cô Ba 10/11 Chưa đạt');
  });

  it('are nobody’s where it was answered with persons or opinions', () => {
    expect(answersTo('Bạn tên gì?', ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hồng Thái'])).toEqual([]);
    expect(answersTo('Bạn thấy thế nào?', ['Rất tốt', 'Chưa tốt', 'Bình thường'])).toEqual([]);
  });
});
