import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { isPart, isYearOrLonger, periodOfStretch, readStretch } from '../../../src/core/date/stretch';

function days(texts: readonly string[], around: string): string | null {
  const stretch = readStretch(texts);
  const period = stretch && periodOfStretch(stretch, parsePeriod(around));
  return period ? `${formatDate(period.start)}-${formatDate(period.end)}` : null;
}

describe('readStretch()', () => {
  it.each<[readonly string[], string, string]>([
    [['KH năm'], 'năm 2024', '01/01/2024-31/12/2024'],
    [['KH năm'], '6 tháng đầu năm 2024', '01/01/2024-31/12/2024'],
    [['Kế hoạch cả năm'], 'quý III/2024', '01/01/2024-31/12/2024'],
    [['Chỉ tiêu đầu năm'], 'quý III/2024', '01/01/2024-31/12/2024'],
    [['KH nam'], 'năm 2024', '01/01/2024-31/12/2024'],
    [['KH 2024'], '', '01/01/2024-31/12/2024'],
    [['Kế hoạch (năm 2024)'], '', '01/01/2024-31/12/2024'],
    [['Nhiệm kỳ 2023-2028'], '', '01/01/2023-31/12/2028'],
    [['KH giai đoạn 2021-2025'], '', '01/01/2021-31/12/2025'],
    [['Lũy kế 2021-2024'], '', '01/01/2021-31/12/2024'],
    [['KH 6 tháng'], 'năm 2024', '01/01/2024-30/06/2024'],
    [['TH 6 tháng cuối năm'], 'năm 2024', '01/07/2024-31/12/2024'],
    [['Cộng dồn 9 tháng'], 'năm 2024', '01/01/2024-30/09/2024'],
    [['KH quý I'], 'năm 2024', '01/01/2024-31/03/2024'],
    [['Chỉ tiêu quý III'], 'năm 2024', '01/07/2024-30/09/2024'],
    [['TH tháng 9'], 'năm 2024', '01/09/2024-30/09/2024'],
    [['TH đợt 2 tháng 5'], 'năm 2024', '01/05/2024-31/05/2024'],
    [['KH lần 3 tháng 10 năm 2024'], '', '01/10/2024-31/10/2024'],
    [['Lũy kế đến hết ngày 31 tháng 5'], 'năm 2024', '01/01/2024-31/05/2024'],
    [['Năm 2024', 'KH 6 tháng'], '', '01/01/2024-30/06/2024'],
    [['Lũy kế 9 tháng', 'KH'], 'tháng 9/2024', '01/01/2024-30/09/2024'],
    [['Đã thu đến 31/10/2019'], '', '01/01/2019-31/10/2019'],
    [['TH đến 30/6'], 'năm 2024', '01/01/2024-30/06/2024'],
    [['Kế hoạch năm học 2024-2025'], '', '01/09/2024-31/05/2025'],
    [['Kế hoạch năm học'], 'năm học 2024-2025', '01/09/2024-31/05/2025'],
    [['Thực hiện HK I'], 'năm học 2024-2025', '01/09/2024-15/01/2025'],
    [['Học kỳ 2'], 'năm học 2024-2025', '16/01/2025-31/05/2025'],
    [['TH trong tháng'], 'tháng 9/2024', '01/09/2024-30/09/2024'],
    [['KH 3 năm'], 'giai đoạn 2023-2025', '01/01/2023-31/12/2025'],
    [['Lũy kế từ đầu nhiệm kỳ'], 'nhiệm kỳ 2023-2028', '01/01/2023-31/12/2028'],
    [['12 tin bài/12 tháng'], 'năm 2019', '01/01/2019-31/12/2019'],
  ])('reads %j around "%s"', (texts, around, expected) => {
    expect(days(texts, around)).toBe(expected);
  });

  it.each([
    'KH giao',
    'Nam',
    'Quỹ xã hội',
    'Lũy kế từ đầu năm',
    'Tổng số\nĐV',
    'Quy mô',
    'Quyết định giao',
    'KH theo QĐ 187/QĐ-LĐLĐ ngày 29/01/2019',
    'Cùng kỳ năm trước',
    '',
  ])('finds no time in "%s"', (text) => {
    expect(readStretch([text])).toBeNull();
  });

  it.each<[string, boolean, boolean]>([
    ['KH năm', true, false],
    ['KH nhiệm kỳ', true, false],
    ['KH năm học 2024-2025', true, false],
    ['TH 6 tháng', false, true],
    ['TH 9 tháng năm 2024', false, true],
    ['TH đến 15/12/2024', false, true],
    ['HK I', false, true],
    ['TH trong quý', false, true],
  ])('tells a year from its part: "%s"', (text, year, part) => {
    const stretch = readStretch([text]);
    expect(stretch && [isYearOrLonger(stretch), isPart(stretch)]).toEqual([year, part]);
  });
});
