import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';
import { judged, surveyOn } from './office-time';

type Rows = readonly (readonly Cell[])[];

function read(tab: string, rows: Rows) {
  const survey = surveyTabs([tabOf(tab, rows)]);
  const foot = footnotes(survey, []).filter((line) => /cộng \d+ kỳ|kỳ gần nhất/.test(line));
  return { lines: verdicts(survey), period: survey.period?.label, foot };
}

const HEADER = ['STT', 'Xã', 'Kế hoạch', 'Thực hiện'];

describe('tables below each other under one title', () => {
  it('each of a year, in numbered lines under an issuer, tell of the latest', () => {
    const { lines, period, foot } = read('Sheet1', [
      ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
      ['TIÊM PHÒNG CHO GIA SÚC'],
      ['1. Năm 2023'],
      HEADER,
      [1, 'Xã Cô Ba', 100, 90],
      [2, 'Xã Hồng Trị', 80, 85],
      [''],
      ['2. Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 110, 120],
      [2, 'Xã Hồng Trị', 90, 80],
    ]);
    expect(lines).toEqual([
      ['Tiêm phòng cho gia súc', 'Xã Cô Ba 120/110 Vượt', 'Xã Hồng Trị 80/90 Chưa đạt'],
    ]);
    expect(period).toBe('năm 2024');
    expect(foot).toEqual([
      'Tiêm phòng cho gia súc: lấy số của kỳ gần nhất, Sheet1 (năm 2024); không cộng Sheet1 (năm 2023).',
    ]);
  });

  it('each of a quarter of the title’s year, a note and a total between them, are added', () => {
    const { lines, period } = read('Du lịch', [
      ['TỔNG HỢP LƯỢT KHÁCH THAM QUAN NĂM 2024'],
      ['(Kèm theo Báo cáo số 12/BC-BQL)'],
      ['Quý III'],
      ['STT', 'Điểm', 'Kế hoạch (lượt)', 'Thực hiện (lượt)'],
      [1, 'Điểm Pác Bó', 500, 480],
      [2, 'Điểm Đông Khê', 200, 150],
      ['', 'Cộng', 700, 630],
      ['Ghi chú: số do các điểm báo cáo'],
      ['Quý IV'],
      ['STT', 'Điểm', 'Kế hoạch (lượt)', 'Thực hiện (lượt)'],
      [1, 'Điểm Pác Bó', 600, 650],
      [2, 'Điểm Đông Khê', 250, 200],
      ['', 'Cộng', 850, 850],
    ]);
    expect(lines).toEqual([
      ['Lượt khách tham quan (lượt)', 'Điểm Pác Bó 1130/1100 Vượt', 'Điểm Đông Khê 350/450 Chưa đạt'],
    ]);
    expect(period).toBe('6 tháng cuối năm 2024');
  });

  it('each of a term of the title’s school year are added', () => {
    const { lines, period } = read('Biểu 3', [
      ['KẾT QUẢ QUYÊN GÓP SÁCH NĂM HỌC 2023-2024'],
      ['Học kỳ I'],
      ['TT', 'Lớp', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Lớp 6A', 40, 45],
      [2, 'Lớp 6B', 40, 30],
      ['Học kỳ II'],
      ['TT', 'Lớp', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Lớp 6A', 40, 35],
      [2, 'Lớp 6B', 40, 44],
    ]);
    expect(lines).toEqual([['Quyên góp sách', 'Lớp 6A 80/80 Đạt', 'Lớp 6B 74/80 Chưa đạt']]);
    expect(period).toBe('từ 01/09/2023 đến 31/05/2024');
  });

  it('and one of the whole year below those of its quarters is the latest', () => {
    const part = (first: number, second: number): Rows => [
      HEADER,
      [1, 'Xã Cô Ba', first, first],
      [2, 'Xã Hồng Trị', second, second - 2],
    ];
    const { lines } = read('KQ', [
      ['KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024'],
      ['Quý III'],
      ...part(20, 30),
      ['Quý IV'],
      ...part(22, 31),
      ['Cả năm'],
      ...part(80, 120),
    ]);
    expect(lines).toEqual([['Khám sức khỏe', 'Xã Cô Ba 80/80 Đạt', 'Xã Hồng Trị 118/120 Chưa đạt']]);
  });

  it('that lines date by their last day tell of the later', () => {
    const { lines, period } = read('Rừng', [
      ['KẾT QUẢ TRỒNG RỪNG'],
      ['Số liệu tính đến 30/6/2024'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      [''],
      ['Số liệu tính đến 31/12/2024'],
      HEADER,
      [1, 'Xã Cô Ba', 40, 42],
      [2, 'Xã Hồng Trị', 60, 58],
    ]);
    expect(lines).toEqual([['Trồng rừng', 'Xã Cô Ba 42/40 Vượt', 'Xã Hồng Trị 58/60 Chưa đạt']]);
    expect(period).toBe('tính đến 31/12/2024');
  });

  it.each([
    ['months where no year is known', 'GIẢI NGÂN', ['Tháng 1', 'Tháng 2'], 'Giải ngân'],
    ['rounds that have no days', 'KẾT QUẢ HIẾN MÁU NĂM 2024', ['Đợt 1', 'Đợt 2'], 'Hiến máu'],
  ])('stay apart by their own words: %s', (_, title, [one = '', other = ''], name) => {
    const { lines } = read('KQ', [
      [title],
      [one],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      [other],
      HEADER,
      [1, 'Xã Cô Ba', 22, 22],
      [2, 'Xã Hồng Trị', 31, 28],
    ]);
    expect(lines.map(([head]) => head)).toEqual([`${name} (${one})`, `${name} (${other})`]);
  });

  it('keep a title of their own, and go by the last one above them', () => {
    const { lines } = read('KQ', [
      ['KẾT QUẢ XÂY NHÀ'],
      ['Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      ['KẾT QUẢ TRỒNG CÂY'],
      ['Năm 2023'],
      HEADER,
      [1, 'Xã Cô Ba', 4, 2],
      [2, 'Xã Hồng Trị', 6, 5],
      ['Năm 2024'],
      HEADER,
      [1, 'Xã Cô Ba', 7, 8],
      [2, 'Xã Hồng Trị', 9, 5],
    ]);
    expect(lines).toEqual([
      ['Xây nhà', 'Xã Cô Ba 18/20 Chưa đạt', 'Xã Hồng Trị 30/30 Đạt'],
      ['Trồng cây', 'Xã Cô Ba 8/7 Vượt', 'Xã Hồng Trị 5/9 Chưa đạt'],
    ]);
  });

  it('that lines tell apart by what they are about take no title from each other', () => {
    const { lines } = read('KQ', [
      ['KẾT QUẢ THU, CHI NĂM 2024'],
      ['I. Thu'],
      HEADER,
      [1, 'Xã Cô Ba', 20, 18],
      [2, 'Xã Hồng Trị', 30, 30],
      ['II. Chi'],
      HEADER,
      [1, 'Xã Cô Ba', 40, 42],
      [2, 'Xã Hồng Trị', 60, 58],
    ]);
    expect(lines.map(([head]) => head)).toEqual(['Thu', 'Chi']);
  });
});

describe('tables beside each other', () => {
  it.each([
    ['years under one title', 'THU QUỸ', ['NĂM 2023', 'NĂM 2024'], 'Thu quỹ', 'năm 2024'],
    ['years in titles of their own', '', ['THU PHÍ NĂM 2023', 'THU PHÍ NĂM 2024'], 'Thu phí', 'năm 2024'],
  ])('tell of the latest: %s', (_, title, [one = '', other = ''], name, last) => {
    const { lines, period } = read('A', [
      [title],
      [one, '', '', '', '', other],
      ['TT', 'Trường', 'KH', 'TH', '', 'TT', 'Trường', 'KH', 'TH'],
      [1, 'Trường A', 20, 18, '', 1, 'Trường A', 22, 22],
      [2, 'Trường B', 30, 30, '', 2, 'Trường B', 31, 28],
      [3, 'Trường C', 25, 27, '', 3, 'Trường C', 25, 25],
    ]);
    expect(lines).toEqual([[name, 'Trường A 22/22 Đạt', 'Trường B 28/31 Chưa đạt', 'Trường C 25/25 Đạt']]);
    expect(period).toBe(last);
  });

  it('are added as halves of a year', () => {
    const { lines, period } = read('Tổng hợp thu', [
      ['THU QUỸ VÌ NGƯỜI NGHÈO NĂM 2024'],
      ['6 tháng đầu năm', '', '', '', '6 tháng cuối năm'],
      ['TT', 'Xã', 'KH', 'TH', 'TT', 'Xã', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 20, 18, 1, 'Xã Cô Ba', 22, 22],
      [2, 'Xã Hồng Trị', 30, 30, 2, 'Xã Hồng Trị', 31, 28],
    ]);
    expect(lines).toEqual([
      ['Thu quỹ vì người nghèo', 'Xã Cô Ba 40/42 Chưa đạt', 'Xã Hồng Trị 58/61 Chưa đạt'],
    ]);
    expect(period).toBe('năm 2024');
  });
});

describe('a table under a title of the year', () => {
  const body: Rows = [
    ['STT', 'Xã', 'KH', 'TH'],
    [1, 'Xã Cô Ba', 120, 126],
    [2, 'Xã Hồng Trị', 90, 84],
  ];
  const on = (today: string, ...above: readonly string[]) => {
    const survey = surveyOn(today, [tabOf('Biểu 2', [...above.map((line) => [line]), ...body])]);
    return [survey.period?.label, ...judged(survey)];
  };

  it.each([
    ['alone', '2024-10-04', ['CẤP THẺ BẢO HIỂM NĂM 2024', 'Quý III'], 'quý III/2024'],
    ['in brackets', '2024-07-08', ['TRỒNG CHÈ NĂM 2024', '(6 tháng đầu năm)'], '6 tháng đầu năm 2024'],
    ['a month in capitals', '2024-09-02', ['THU GOM RÁC NĂM 2024', 'THÁNG 8'], 'tháng 8/2024'],
    ['behind its noun', '2024-04-09', ['PHÁT BÁO NĂM 2024', 'Thời gian: Quý I'], 'quý I/2024'],
    ['in a title', '2024-10-04', ['SỐ HỘ DÙNG NƯỚC SẠCH QUÝ III', 'NĂM 2024'], 'quý III/2024'],
    ['counted up', '2024-10-04', ['NĂM 2024', 'NUÔI CÁ LỒNG', 'Lũy kế 9 tháng'], '9 tháng đầu năm 2024'],
    ['of several months', '2024-04-04', ['PHÁT BÁO NĂM 2024', 'Tháng 1-3'], 'quý I/2024'],
  ])('is of the part of it that a line says: %s', (_, today, above, period) => {
    expect(on(today, ...above)).toEqual([period, 'Xã Cô Ba 126/120 Vượt', 'Xã Hồng Trị 84/90 Chưa đạt']);
  });

  it('is of its school year’s term', () => {
    expect(on('2025-02-02', 'QUYÊN GÓP SÁCH NĂM HỌC 2024-2025', 'Học kỳ I')[2]).toBe(
      'Xã Hồng Trị 84/90 Chưa đạt',
    );
  });

  it('tells of the part up to a day', () => {
    expect(on('2024-09-05', 'PHÁT BÁO NĂM 2024', 'Quý III (số liệu đến 31/8/2024)')).toEqual([
      'tính đến 31/08/2024',
      'Xã Cô Ba 126/120 Vượt',
      'Xã Hồng Trị 84/90 Đang thực hiện',
    ]);
  });

  it.each([
    ['a meeting', ['PHÁT BÁO NĂM 2024', 'Tài liệu họp giao ban tháng 9']],
    ['a letter', ['PHÁT BÁO NĂM 2024', '(Kèm theo Báo cáo số 5/BC-UBND, quý III)']],
    ['a day without its number', ['PHÁT BÁO NĂM 2024', 'Cô Ba, ngày     tháng 9']],
    ['a limit', ['PHÁT BÁO NĂM 2024', 'Hoàn thành trong quý III']],
    ['two parts', ['PHÁT BÁO NĂM 2024', 'Quý I, II']],
    ['a fund', ['THU QUỸ 3 KHU DÂN CƯ NĂM 2024']],
    ['a campaign', ['NĂM 2024', 'ĐỢT CAO ĐIỂM THÁNG 9 VỀ VỆ SINH']],
  ])('is of the year where the line says something else: %s', (_, above) => {
    expect(on('2024-10-04', ...above)).toEqual([
      'năm 2024',
      'Xã Cô Ba 126/120 Vượt',
      'Xã Hồng Trị 84/90 Đang thực hiện',
    ]);
  });

  it.each([
    ['a quarter', 'Quý III', 30, 24],
    ['a report of a month, its figures since January', 'Báo cáo tháng 9', 93, 71],
  ])('is measured by the year’s plan where it has done no more than that: %s', (_, line, one, other) => {
    const survey = surveyOn('2024-10-04', [
      tabOf('Biểu 2', [
        ['PHÁT BÁO NĂM 2024'],
        [line],
        ['STT', 'Xã', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 120, one],
        [2, 'Xã Hồng Trị', 90, other],
      ]),
    ]);
    expect(judged(survey)).toEqual([
      `Xã Cô Ba ${one}/120 Đang thực hiện`,
      `Xã Hồng Trị ${other}/90 Đang thực hiện`,
    ]);
  });
});

describe('several tables under a title of the year', () => {
  const table = (plan: number, one: number, other: number): Rows => [
    HEADER,
    [1, 'Xã Cô Ba', plan, one],
    [2, 'Xã Hồng Trị', plan, other],
  ];
  const on = (today: string, tab: string, rows: Rows) => {
    const survey = surveyOn(today, [tabOf(tab, rows)]);
    return [survey.period?.label, ...judged(survey)];
  };

  it('are of the quarter that their headings name beside what they count', () => {
    const rows = [
      ['HỘI NÔNG DÂN - KẾT QUẢ NĂM 2024'],
      ['1. Vay vốn quý III (triệu đồng)'],
      ...table(50, 52, 44),
      [''],
      ['2. Tập huấn quý III'],
      ...table(9, 9, 8),
    ];
    expect(on('2024-10-04', 'HND', rows)).toEqual([
      'quý III/2024',
      ...['Xã Cô Ba 52/50 Vượt', 'Xã Hồng Trị 44/50 Chưa đạt'],
      ...['Xã Cô Ba 9/9 Đạt', 'Xã Hồng Trị 8/9 Chưa đạt'],
    ]);
  });

  it.each([
    [
      'in a line of its own',
      ['KẾT QUẢ NĂM 2024', '(Số liệu tính đến ngày 30/9/2024)', 'A. Trồng rừng'],
      'B. Chăm sóc rừng',
    ],
    [
      'in the title',
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM 2024 (đến 30/9/2024)', 'I. Trồng rừng'],
      'II. Chăm sóc rừng',
    ],
    [
      'in the heading of each',
      ['KẾT QUẢ NĂM 2024', '1. Trồng rừng (số liệu đến 30/9/2024)'],
      '2. Chăm sóc rừng (số liệu đến 30/9/2024)',
    ],
  ])('are all told as they stood on its day: %s', (_, above, heading) => {
    const rows = [...above.map((line) => [line]), ...table(50, 52, 44), [''], [heading], ...table(9, 9, 5)];
    expect(on('2024-10-04', 'Rừng', rows)).toEqual([
      'tính đến 30/09/2024',
      ...['Xã Cô Ba 52/50 Vượt', 'Xã Hồng Trị 44/50 Đang thực hiện'],
      ...['Xã Cô Ba 9/9 Đạt', 'Xã Hồng Trị 5/9 Đang thực hiện'],
    ]);
  });

  it('that have a year of their own keep it', () => {
    const rows = [
      ['KẾT QUẢ NĂM 2023 (đến 30/9/2023)'],
      ['1. Trồng rừng'],
      ...table(50, 52, 44),
      ['KẾT QUẢ CHĂM SÓC RỪNG NĂM 2024'],
      ...table(9, 9, 5),
    ];
    expect(on('2024-10-04', 'Rừng', rows).slice(-2)).toEqual([
      'Xã Cô Ba 9/9 Đạt',
      'Xã Hồng Trị 5/9 Đang thực hiện',
    ]);
  });

  it('are of their own quarters in a tab that is called by one, and rounds of the months beside them', () => {
    const quarters = [['PHÁT BÁO NĂM 2024'], ['Quý II'], ...table(9, 9, 5), ['Quý III'], ...table(9, 9, 14)];
    expect(on('2024-10-04', 'Q3', quarters)).toEqual([
      'từ 01/04/2024 đến 30/09/2024',
      ...['Xã Cô Ba 18/18 Đạt', 'Xã Hồng Trị 19/18 Vượt'],
    ]);
    expect(read('Q3', quarters).foot).toEqual([
      'Phát báo: cộng 2 kỳ (Q3 (quý II/2024), Q3 (quý III/2024)), KH cộng 2 kỳ.',
    ]);
    const rounds = [
      ['TIÊM PHÒNG DẠI NĂM 2024'],
      ['Đợt 1 (tháng 3)'],
      ...table(9, 9, 5),
      ['Đợt 2 (tháng 9)'],
      ...table(9, 9, 10),
    ];
    expect(on('2024-10-04', 'Dại', rounds)).toEqual([
      'từ 01/03/2024 đến 30/09/2024',
      ...['Xã Cô Ba 18/18 Đạt', 'Xã Hồng Trị 15/18 Chưa đạt'],
    ]);
  });
});
