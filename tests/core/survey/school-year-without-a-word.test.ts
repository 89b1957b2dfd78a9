import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function read(title: string, plan: string) {
  const tab = tabOf('Sheet1', [
    [`HỌC SINH GIỎI ${title}`],
    [],
    ['Trường', plan, 'Thực hiện'],
    ['Trường TH Bế Triều', 10, 11],
    ['Trường TH Nà Rị', 10, 9],
    ['Trường THCS Cô Ba', 12, 12],
  ]);
  const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
  const survey = surveyWorkbook({ tabs: [tab] }, options);
  return { told: inShort(survey), foot: footnotes(survey, []) };
}

describe('two years in a row without a word', () => {
  it.each([
    ['NĂM HỌC 2025-2026', 'KH 2025-2026'],
    ['NĂM HỌC 2025 - 2026', 'Chỉ tiêu 2025 - 2026'],
  ])('are the school year in a table of one: %s, %s', (title, plan) => {
    const { told, foot } = read(title, plan);
    expect(told['Học sinh giỏi']?.[1]).toBe('Trường TH Nà Rị 10 | 9 below');
    expect(foot.join('\n')).not.toContain('chưa đến hạn');
  });

  it.each([
    ['NĂM 2025', 'KH 2025-2026'],
    ['NĂM HỌC 2025-2026', 'KH giai đoạn 2025-2026'],
  ])('are a term elsewhere, and where a word says so: %s, %s', (title, plan) => {
    const { told, foot } = read(title, plan);
    expect(told['Học sinh giỏi']?.[1]).toBe('Trường TH Nà Rị 10 | 9 inProgress');
    expect(foot.join('\n')).toContain('chưa đến hạn');
  });
});
