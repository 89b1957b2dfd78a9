import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import { surveyTabs, tabOf } from './office-grids';

function read(title: string, headings: readonly [string, string], power = 1) {
  const figures = [
    [30, 31],
    [25, 24],
    [20, 20],
  ];
  const rows = figures.map((own, at) => [at + 1, `Xã ${'ABC'.charAt(at)}`, ...own.map((one) => one * power)]);
  const survey = surveyTabs([tabOf('Sheet1', [[title], ['TT', 'Xã', ...headings], ...rows])]);
  const [only] = survey.indicators;
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  return { measure: only?.measure, foot: footnotes(survey, totals).join('\n') };
}

describe('headings of those who pay or get money', () => {
  it.each<[string, string]>([
    ['KH số CĐCS nộp kinh phí đúng hạn', 'TH số CĐCS nộp kinh phí đúng hạn'],
    ['Chỉ tiêu doanh nghiệp đóng kinh phí công đoàn', 'Doanh nghiệp đã đóng kinh phí công đoàn'],
    ['KH hộ được hỗ trợ tiền điện', 'TH hộ được hỗ trợ tiền điện'],
    ['KH CĐCS nợ kinh phí', 'TH CĐCS nợ kinh phí'],
  ])('count them, and are no money: %s', (plan, done) => {
    const { measure, foot } = read('KẾT QUẢ NĂM 2024', [plan, done]);
    expect(measure).toBeNull();
    expect(foot).not.toContain('sau bù trừ');
    expect(foot).not.toContain('vượt mức giao');
  });

  it('count them whatever their number, where they say so', () => {
    const { measure } = read('KẾT QUẢ NĂM 2024', ['KH số hộ nhận tiền', 'TH số hộ nhận tiền'], 100);
    expect(measure).toBeNull();
  });

  it('tell how much it is where the figures are as large as money, or a line says in what', () => {
    const headings = ['KH doanh nghiệp đóng kinh phí', 'Doanh nghiệp đã đóng kinh phí'] as const;
    expect(read('KẾT QUẢ NĂM 2024', headings, 100_000).measure).toBe('đồng');
    expect(read('THU KINH PHÍ NĂM 2024 (triệu đồng)', headings).measure).toBe('triệu đồng');
  });

  it('leave open in what money is whose figures are too small for đồng', () => {
    const { measure, foot } = read('KẾT QUẢ NĂM 2024', ['KH kinh phí công đoàn', 'TH kinh phí công đoàn']);
    expect(measure).toBeNull();
    expect(foot).toContain('sau bù trừ');
    const land = ['KH tiền sử dụng đất', 'TH tiền sử dụng đất'] as const;
    expect(read('KẾT QUẢ NĂM 2024', land, 123).measure).toBeNull();
    expect(read('KẾT QUẢ NĂM 2024', land, 500).measure).toBe('đồng');
    expect(read('KẾT QUẢ NĂM 2024', land, 12_345).measure).toBe('đồng');
  });
});
