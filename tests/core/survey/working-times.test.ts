import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import type { Cell } from '../../../src/core/workbook/workbook';
import { dayOf, judged, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

function headed(today: string, tab: string, rows: Rows): string {
  const survey = surveyOn(today, [tabOf(tab, rows)]);
  const { period, asOf } = survey;
  const [first] = judged(survey);
  return `${period?.label ?? 'không rõ kỳ'}, ${formatDate(asOf)}: ${first}`;
}

function table(plan = 'Kế hoạch'): Rows {
  return [
    ['TT', 'Đơn vị', plan, 'Kết quả'],
    [1, 'Phòng Nghiệp vụ 1', 12, 11],
    [2, 'Phòng Nghiệp vụ 2', 9, 10],
  ];
}

describe('the days of a working year, half-year, quarter or month', () => {
  it.each<readonly [string, string, Rows, string]>([
    [
      'a year, in a line of its own',
      '2024-12-20',
      [['KẾT QUẢ TIẾP CÔNG DÂN NĂM 2024'], ['(Số liệu từ 15/12/2023 đến 14/12/2024)'], ...table()],
      'từ 15/12/2023 đến 14/12/2024, 14/12/2024: Phòng Nghiệp vụ 1 11/12 Chưa đạt',
    ],
    [
      'a year behind the title, the plan named after the calendar year',
      '2023-12-10',
      [['CÔNG TÁC XÉT XỬ NĂM 2023 (từ 01/12/2022 đến 30/11/2023)'], ...table('Chỉ tiêu năm 2023')],
      'từ 01/12/2022 đến 30/11/2023, 30/11/2023: Phòng Nghiệp vụ 1 11/12 Chưa đạt',
    ],
    [
      'days alone, the plan a year’s',
      '2024-10-09',
      [['Kết quả thi hành án từ ngày 01/10/2023 đến ngày 30/9/2024'], ...table('KH năm')],
      'từ 01/10/2023 đến 30/09/2024, 30/09/2024: Phòng Nghiệp vụ 1 11/12 Chưa đạt',
    ],
    [
      'a half-year',
      '2024-06-25',
      [['Kết quả giám sát 6 tháng đầu năm 2024'], ['Từ ngày 15/12/2023 đến ngày 14/6/2024'], ...table()],
      'từ 15/12/2023 đến 14/06/2024, 14/06/2024: Phòng Nghiệp vụ 1 11/12 Chưa đạt',
    ],
    [
      'a month',
      '2024-05-30',
      [['SỐ TIN BÀI THÁNG 5/2024 (21/4/2024 đến 20/5/2024)'], ...table()],
      'từ 21/04/2024 đến 20/05/2024, 20/05/2024: Phòng Nghiệp vụ 1 11/12 Chưa đạt',
    ],
  ])('are its period, and its plan is due with it: %s', (_, today, rows, expected) => {
    expect(headed(today, 'KQ', rows)).toBe(expected);
  });

  it.each<readonly [string, string, Rows, string]>([
    [
      'a part of the working year, the plan the title’s',
      '2024-08-20',
      [['KẾT QUẢ TIẾP CÔNG DÂN NĂM 2024'], ['(từ 15/12/2023 đến 14/8/2024)'], ...table()],
      'từ 15/12/2023 đến 14/08/2024, 14/08/2024: Phòng Nghiệp vụ 1 11/12 Đang thực hiện',
    ],
    [
      'a part of it alone, the plan a year’s: no school year',
      '2024-10-20',
      [['Kết quả thanh tra từ 15/12/2023 đến 14/8/2024'], ...table('KH năm')],
      'từ 15/12/2023 đến 14/08/2024, 14/08/2024: Phòng Nghiệp vụ 1 11/12 Đang thực hiện',
    ],
    [
      'days of another year',
      '2024-12-20',
      [['KẾT QUẢ NĂM 2024'], ['(so với kết quả từ 01/01/2022 đến 31/12/2022)'], ...table()],
      'năm 2024, 20/12/2024: Phòng Nghiệp vụ 1 11/12 Đang thực hiện',
    ],
    [
      'the first months of the school year',
      '2024-02-20',
      [['ỦNG HỘ QUỸ (từ 05/9/2023 đến 31/01/2024)'], ...table('Kế hoạch năm học 2023-2024')],
      'từ 05/09/2023 đến 31/01/2024, 31/01/2024: Phòng Nghiệp vụ 1 11/12 Đang thực hiện',
    ],
  ])('make no plan due otherwise: %s', (_, today, rows, expected) => {
    expect(headed(today, 'KQ', rows)).toBe(expected);
  });

  it('count the rows of a log, whose targets an assignment of the year gives', () => {
    const log = tabOf('Tin bài', [
      ['SỔ TIN BÀI NĂM 2024 (từ 15/12/2023 đến 14/12/2024)'],
      ['Ngày', 'Đơn vị', 'Tên tin'],
      [dayOf('2023-12-20'), 'Xã Hồng Việt', 'Tin 1'],
      [dayOf('2024-08-01'), 'Xã Hồng Việt', 'Tin 2'],
      [dayOf('2024-12-20'), 'Xã Bình Long', 'Tin 3'],
      [dayOf('2024-12-01'), 'Xã Bình Long', 'Tin 4'],
    ]);
    const assigned = tabOf('Giao chỉ tiêu', [
      ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
      ['TT', 'Đơn vị', 'Tin bài'],
      [1, 'Xã Hồng Việt', 2],
      [2, 'Xã Bình Long', 2],
    ]);
    expect(judged(surveyOn('2024-12-31', [log, assigned]))).toEqual([
      'Xã Hồng Việt 2/2 Đạt',
      'Xã Bình Long 1/2 Chưa đạt',
    ]);
  });
});

describe('the day that a title’s figures go to', () => {
  it.each<readonly [string, string, string, string]>([
    ['soon after the year', '2025-02-15', 'GIẢI NGÂN NĂM 2024 (tính đến 31/01/2025)', '31/01/2025'],
    [
      'as it was brought up to date',
      '2024-10-20',
      'Kết quả thu năm 2024, cập nhật ngày 12/9/2024',
      '12/09/2024',
    ],
    ['a point in time', '2024-10-20', 'Kết quả giải ngân năm 2024 đến thời điểm 15/9/2024', '15/09/2024'],
    ['behind other words', '2024-10-20', 'Vận động và nộp quỹ vì người nghèo đến 31/8/2024', '31/08/2024'],
    ['in capitals', '2024-10-20', 'DƯ NỢ CHO VAY ĐẾN HẾT NGÀY 30/9/2024', '30/09/2024'],
    ['of the title’s year', '2024-10-20', 'THU ĐẢNG PHÍ NĂM 2024 (đến 31/8)', '31/08/2024'],
  ])('is the page’s: %s', (_, today, title, expected) => {
    expect(formatDate(surveyOn(today, [tabOf('B', [[title], ...table()])]).asOf)).toBe(expected);
  });

  it.each([
    ['a limit', 'Thời hạn nộp báo cáo đến 31/8/2024'],
    ['another limit', 'Hoàn thành thu quỹ đến 31/8/2024'],
    ['what a plan goes to', 'KẾ HOẠCH PHÁT TRIỂN ĐẢNG VIÊN ĐẾN 31/8/2024'],
    ['long after the year', 'KẾT QUẢ NĂM 2023 (trả nợ tính đến 31/8/2024)'],
  ])('is not: %s', (_, line) => {
    const { asOf } = surveyOn('2024-10-20', [tabOf('B', [[line], ...table()])]);
    expect(formatDate(asOf)).not.toBe('31/08/2024');
  });
});

describe('a year without the word for it', () => {
  it.each<readonly [string, string, Rows]>([
    ['at the end of a title', 'B', [['Kết quả giải ngân vốn 2024'], ...table()]],
    [
      'of a list in capitals',
      'B',
      [['THEO DÕI THU QUỸ ĐỀN ƠN ĐÁP NGHĨA 2024'], ['ĐVT: nghìn đồng'], ...table()],
    ],
    ['behind a stroke', 'B', [['Thu BHXH tự nguyện/2024'], ...table()]],
    ['in a tab’s name', 'Thu 2024', [['BIỂU TỔNG HỢP THU NGÂN SÁCH'], ...table()]],
    ['as a tab’s name', '2024', [['BIỂU TỔNG HỢP THU NGÂN SÁCH'], ...table()]],
  ])('is the table’s: %s', (_, tab, rows) => {
    expect(headed('2024-08-15', tab, rows)).toBe(
      'năm 2024, 15/08/2024: Phòng Nghiệp vụ 1 11/12 Đang thực hiện',
    );
  });

  it.each([
    ['a document’s', 'Theo Công văn số 12/UBND-VP ngày 03/4/2024'],
    ['another day’s', 'Cao Bằng, ngày 15/8/2024'],
    ['one to come', 'Tầm nhìn quy hoạch 2045'],
    ['no year', 'Số nhà 2024 đường Hoàng Đình Giong'],
  ])('is not: %s', (_, line) => {
    expect(surveyOn('2024-08-15', [tabOf('B', [[line], ...table()])]).period).toBeNull();
  });

  it('of two tabs tells the years apart', () => {
    const tabs = ['2023', '2024'].map((name) => tabOf(name, [['KẾT QUẢ CHUYỂN ĐỔI SỐ'], ...table()]));
    expect(judged(surveyOn('2025-01-05', tabs))).toHaveLength(2);
  });
});
