import { describe, expect, it } from 'vitest';
import { followMonths } from '../../../src/core/progress/progress';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { plan, texts } from '../report/pages';
import { declaredBook } from '../settings/declared-book';
import { followOn, monthsOf, paceOf, pageOf } from './followed';

/** Tabs of months, each with a title that names it. */
function monthTabs(
  title: string,
  head: string,
  months: Readonly<Record<string, readonly string[]>>,
): Workbook {
  const tabs = Object.entries(months).map(([month, rows]) => ({
    name: `T${month.split('/')[0]}`,
    values: gridOf(`${title} THÁNG ${month}`, head, ...rows),
  }));
  return { tabs };
}

describe('the months of other offices', () => {
  it('of a school from September to May have nine', () => {
    // A log of books given, 18 for each class: K after 4 of 9 months = 8; a month asks for 2.
    const log = gridOf(
      'SỔ QUYÊN GÓP SÁCH NĂM HỌC 2024-2025',
      'STT | Ngày | Lớp | Tên sách',
      ...['05/09/2024', '06/09/2024', '10/10/2024', '03/12/2024', '09/01/2025'].map(
        (day, at) => `${at + 1} | ${day} | Lớp 6A | Sách ${at}`,
      ),
      ...[
        '05/09/2024',
        '01/11/2024',
        '02/11/2024',
        '03/11/2024',
        '04/11/2024',
        '05/12/2024',
        '06/12/2024',
        '07/12/2024',
      ].map((day, at) => `${at + 6} | ${day} | Lớp 6B | Sách ${at}`),
    );
    const on = followOn(
      '15/01/2025',
      { tabs: [{ name: 'Sổ quyên góp', values: log }] },
      { set: { target: 18 } },
    );
    expect(monthsOf(on, 'Lớp 6A')).toBe('2 1! 0! 1! 1 0 0 0 0');
    expect(paceOf(on, 'Lớp 6A')).toBe('5 of 8, 1/4 months, 3 more a month');
    expect(paceOf(on, 'Lớp 6B')).toBe('8 of 8, 2/4 months, 2 more a month');
    const page = texts(pageOf(on));
    expect(page[6]?.slice(2, 17)).toEqual([
      'KH cả kỳ',
      ...['T9', 'T10', 'T11', 'T12', 'T1', 'T2', 'T3', 'T4', 'T5', '–', '–', '–'],
      'Cộng',
      'KH đến hết T12',
    ]);
  });

  it('of a bank by quarters are judged quarter by quarter', () => {
    // 1200 a year by quarters: K(6) = 600, a quarter asks for 300.
    const head = 'Chi nhánh | KH năm | Kết quả';
    const values = (quarter: string, ...rows: readonly string[]) =>
      gridOf(`HUY ĐỘNG VỐN QUÝ ${quarter}/2024 (tỷ đồng)`, head, ...rows);
    const tabs = [
      { name: 'Quý I', values: values('I', 'CN Hà Nội | 1200 | 290', 'CN Cao Bằng | 1200 | 300') },
      { name: 'Quý II', values: values('II', 'CN Hà Nội | 1200 | 310', 'CN Cao Bằng | 1200 | 200') },
    ];
    const on = followOn('15/07/2024', { tabs }, { every: 'quarter' });
    expect(monthsOf(on, 'CN Hà Nội')).toBe('- - 290! - - 310 - - - - - -');
    expect(paceOf(on, 'CN Hà Nội')).toBe('600 of 600, 1/2 months, 100 more a month');
    expect(paceOf(on, 'CN Cao Bằng')).toBe('500 of 600, 1/2 months, 117 more a month');
    const line = texts(pageOf(on)).find((cells) => cells[1] === 'CN Cao Bằng');
    expect(line?.[19]).toBe('1/2 quý');
    const monthly = followOn('15/07/2024', { tabs });
    expect(paceOf(monthly, 'CN Hà Nội')).toContain('no months');
    expect(
      texts(pageOf(monthly))
        .map((cells) => cells[1])
        .join(' '),
    ).toContain('chỉ có số từng quý');
  });

  it('of a plan for half a year are six', () => {
    // 30 in six months: after four K = 20, a month asks for 5.
    const head = 'Tổ dân phố | KH 6 tháng | Kết quả';
    const book = monthTabs('PHÂN LOẠI RÁC', head, {
      '1/2024': ['Tổ 1 | 30 | 5', 'Tổ 2 | 30 | 4'],
      '2/2024': ['Tổ 1 | 30 | 5', 'Tổ 2 | 30 | 7'],
      '3/2024': ['Tổ 1 | 30 | 3', 'Tổ 2 | 30 | 5'],
      '4/2024': ['Tổ 1 | 30 | 6', 'Tổ 2 | 30 | 5'],
    });
    const on = followOn('02/05/2024', book, { set: { calculation: 'addResults' } });
    expect(on.followed.progress[0]?.span).toMatchObject({ months: 4, of: 6 });
    expect(monthsOf(on, 'Tổ 1')).toBe('5 5 3! 6 - -');
    expect(paceOf(on, 'Tổ 1')).toBe('19 of 20, 3/4 months, 6 more a month');
    expect(paceOf(on, 'Tổ 2')).toBe('21 of 20, 3/4 months, 5 more a month');
  });

  it('of a health station whose months have plans of their own are judged by these', () => {
    const book = monthTabs('KHÁM THAI', 'Trạm | KH giao | Thực hiện', {
      '1/2024': ['TYT Xã Ba | 10 | 10', 'TYT Xã Tư | 10 | 9'],
      '2/2024': ['TYT Xã Ba | 20 | 19', 'TYT Xã Tư | 5 | 6'],
      '3/2024': ['TYT Xã Ba | 30 | 31', 'TYT Xã Tư | 15 | 15'],
    });
    const on = followOn('05/04/2024', book);
    expect(monthsOf(on, 'TYT Xã Ba')).toBe('10 19! 31');
    expect(paceOf(on, 'TYT Xã Ba')).toBe('60 of 60, 2/3 months, no more a month');
    expect(paceOf(on, 'TYT Xã Tư')).toBe('30 of 30, 2/3 months, no more a month');
  });

  it('of a youth union stand in columns of one table', () => {
    const values = gridOf(
      'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
      'Đơn vị | KH năm | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4',
      'Xã đoàn Bình Long | 24 | 2 | 1 | 2 | 2',
      'Xã đoàn Nam Tuấn | 12 | 1 | 1 | 1 | 3',
      'Xã đoàn Đức Long | 36 | 3 | 4 | 2 | 3',
    );
    const on = followOn('30/04/2024', { tabs: [{ name: 'Đoàn viên', values }] });
    expect(monthsOf(on, 'Xã đoàn Bình Long')).toBe('2 1! 2 2 - - - - - - - -');
    expect(paceOf(on, 'Xã đoàn Đức Long')).toBe('12 of 12, 3/4 months, 3 more a month');
  });

  it.each([
    [
      'behind them',
      'Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Cộng',
      '2 | 1 | 2 | 2 | 7',
      '3 | 4 | 2 | 3 | 12',
    ],
    [
      'before them',
      'Thực hiện | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4',
      '7 | 2 | 1 | 2 | 2',
      '12 | 3 | 4 | 2 | 3',
    ],
    [
      'with quarters between them',
      'T1 | T2 | T3 | Quý I | T4 | Tổng cộng',
      '2 | 1 | 2 | 5 | 2 | 7',
      '3 | 4 | 2 | 9 | 3 | 12',
    ],
  ])('stand beside the column that sums them up, %s', (_, months, first, second) => {
    const values = gridOf(
      'KẾT NẠP ĐOÀN VIÊN NĂM 2024',
      `Đơn vị | KH năm | ${months}`,
      `Xã đoàn Bình Long | 24 | ${first}`,
      `Xã đoàn Đức Long | 36 | ${second}`,
    );
    const on = followOn('30/04/2024', { tabs: [{ name: 'Đoàn viên', values }] });
    expect(monthsOf(on, 'Xã đoàn Bình Long')).toBe('2 1! 2 2 - - - - - - - -');
    expect(paceOf(on, 'Xã đoàn Đức Long')).toBe('12 of 12, 3/4 months, 3 more a month');
  });

  it('are left out for the one unit whose months are not its sum, which is said', () => {
    const values = gridOf(
      'HIẾN MÁU NĂM 2024',
      'Bệnh viện | KH năm | Tháng 1 | Tháng 2 | Tháng 3 | Cộng',
      'BV Nội | 24 | 2 | 2 | 2 | 6',
      'BV Mắt | 12 | 1 | 1 | 1 | 4',
      'BV Phổi | 12 | 1 | 0 | 2 | 3',
    );
    const on = followOn('31/03/2024', { tabs: [{ name: 'Hiến máu', values }] });
    expect([monthsOf(on, 'BV Nội'), monthsOf(on, 'BV Mắt')]).toEqual(['2 2 2 - - - - - - - - -', '']);
    const words = texts(pageOf(on)).map((cells) => cells[1]);
    expect(words).toContain('Hiến máu: số từng tháng của BV Mắt không cộng thành kết quả nên để trống.');
  });

  it('are not those of another indicator, nor of the plan', () => {
    const values = gridOf(
      'THU QUỸ NĂM 2024',
      'Phường | KH năm | KH tháng 1 | KH tháng 2 | KH tháng 3 | Thực hiện',
      'P. Hợp Giang | 24 | 2 | 2 | 2 | 6',
      'P. Sông Bằng | 36 | 3 | 3 | 3 | 9',
    );
    const on = followOn('31/03/2024', { tabs: [{ name: 'Quỹ', values }] });
    expect(monthsOf(on, 'P. Hợp Giang')).toBe('');
  });

  it('of money are what a log of payments adds up to', () => {
    const values = gridOf(
      'SỔ THU ĐOÀN PHÍ NĂM 2024',
      '(12.000.000 đồng/năm)',
      'Ngày nộp | CĐCS | Số tiền (đồng)',
      '10/01/2024 | CĐCS Trường Mầm non 1-6 | 1000000',
      '12/02/2024 | CĐCS Trường Mầm non 1-6 | 400000',
      '25/02/2024 | CĐCS Trường Mầm non 1-6 | 500000',
      '15/01/2024 | CĐCS Trạm Thú y | 2500000',
    );
    const on = followOn(
      '29/02/2024',
      { tabs: [{ name: 'Sổ thu', values }] },
      { set: { target: 12_000_000 } },
    );
    expect(monthsOf(on, 'CĐCS Trường Mầm non 1-6')).toBe('1000000 900000! 0 0 0 0 0 0 0 0 0 0');
    expect(paceOf(on, 'CĐCS Trạm Thú y')).toBe('2500000 of 2000000, 1/2 months, 950000 more a month');
  });

  it('are not told by a table with one figure for the year', () => {
    const values = gridOf(
      'VẬN ĐỘNG QUỸ NĂM 2024',
      'Phường | KH năm | Kết quả',
      'P. Hợp Giang | 24 | 8',
      'P. Sông Bằng | 24 | 12',
    );
    const on = followOn('31/05/2024', { tabs: [{ name: 'Quỹ', values }] });
    expect(texts(pageOf(on))[7]?.[0]).toContain('không có số theo tháng');
    const line = texts(pageOf(on)).find((cells) => cells[1] === 'P. Hợp Giang');
    expect(line?.slice(3, 16)).toEqual([...Array.from({ length: 12 }, () => ''), '8']);
    expect(paceOf(on, 'P. Hợp Giang')).toBe('8 of 10, no months, 3 more a month');
  });

  it('are not asked of anybody before the first, so that nobody is said to lack figures', () => {
    const values = gridOf(
      'TRỒNG CÂY NĂM 2024',
      'Khu phố | KH năm | Kết quả',
      'Khu phố Một | 24 |',
      'Khu phố Hai | 12 | 3',
    );
    const tabs = [{ name: 'Trồng cây', values }];
    const coming = pageOf(followOn('31/12/2023', { tabs }));
    const lines = coming.rows.filter((cells) => String(cells[1]?.content).startsWith('Khu phố'));
    expect(texts(coming)[4]?.join('')).toBe('Tiến độ đến ngày 31/12/2023: chưa bắt đầu');
    expect(lines.map((cells) => [cells[1]?.look?.fill, cells[18]?.content])).toEqual([
      [undefined, 'Chưa bắt đầu'],
      [undefined, 'Chưa bắt đầu'],
    ]);
    const begun = pageOf(followOn('31/03/2024', { tabs }));
    expect(texts(begun)[4]?.join('')).toContain('1 lượt chưa có số liệu của 1 đơn vị');
  });

  it('are not asked of percentages, nor of what is better the less there is', () => {
    const rates = gridOf(
      'TỶ LỆ BHYT NĂM 2024',
      'Xã | KH giao (%) | Kết quả (%)',
      'Xã Đức Long | 95 | 60',
      'Xã Nam Tuấn | 95 | 96',
    );
    const accidents = gridOf(
      'TAI NẠN GIAO THÔNG NĂM 2024',
      'Xã | KH giao (vụ) | Kết quả (vụ)',
      'Xã Đức Long | 5 | 6',
      'Xã Nam Tuấn | 5 | 1',
    );
    const on = followOn('31/05/2024', {
      tabs: [
        { name: 'BHYT', values: rates },
        { name: 'TNGT', values: accidents },
      ],
    });
    expect(on.followed.others.map(({ why }) => why)).toEqual(['percent', 'less']);
    const words = texts(pageOf(on))
      .map((cells) => cells[1])
      .join(' ');
    expect(words).toContain('tỷ lệ phần trăm không cộng theo tháng');
    expect(words).toContain('càng thấp càng tốt');
  });
});

describe('a day of before', () => {
  const months = (target: string) =>
    monthTabs('TIẾP NHẬN HỒ SƠ', `Phường | ${target} | Kết quả`, {
      '1/2024': ['P. Hợp Giang | 120 | 10', 'P. Sông Bằng | 120 | 12'],
      '2/2024': ['P. Hợp Giang | 120 | 11', 'P. Sông Bằng | 120 | 5'],
      '3/2024': ['P. Hợp Giang | 120 | 30', 'P. Sông Bằng | 120 | 40'],
    });

  it('has no results of tabs of later months, which the summary says', () => {
    const book = months('KH năm');
    const on = followOn('29/02/2024', book);
    const { summary } = plan(book, { today: { year: 2024, month: 2, day: 29 } });
    expect(
      texts(summary)
        .map(([first]) => first)
        .join(' '),
    ).toContain('không cộng kết quả của T3 vì sau ngày 29/02/2024');
    expect(monthsOf(on, 'P. Hợp Giang')).toBe('10 11 - - - - - - - - - -');
    expect(paceOf(on, 'P. Hợp Giang')).toContain('21 of 20');
    expect(paceOf(on, 'P. Sông Bằng')).toContain('17 of 20');
  });

  it('takes of tabs that count up the last that had begun', () => {
    const on = followOn(
      '29/02/2024',
      monthTabs('TIẾP NHẬN HỒ SƠ', 'Phường | KH năm | Lũy kế từ đầu năm', {
        '1/2024': ['P. Hợp Giang | 120 | 10', 'P. Sông Bằng | 120 | 12'],
        '2/2024': ['P. Hợp Giang | 120 | 21', 'P. Sông Bằng | 120 | 17'],
        '3/2024': ['P. Hợp Giang | 120 | 51', 'P. Sông Bằng | 120 | 57'],
      }),
    );
    expect(paceOf(on, 'P. Hợp Giang')).toContain('21 of 20');
    expect(texts(pageOf(on))[7]?.[0]).toContain('không có số theo tháng (biểu ghi lũy kế)');
  });
});

describe('a list of what is done by days', () => {
  it('has its months from the days', () => {
    const rows = ['05/01/2024', '20/01/2024', '03/03/2024', '', ''].map(
      (day, at) => `${at + 1} | Hộ ${at + 1} | Tổ 1 | ${day}`,
    );
    const values = gridOf('XÓA NHÀ TẠM NĂM 2024', 'TT | Chủ hộ | Tổ dân phố | Ngày bàn giao', ...rows);
    const tabs = [{ name: 'Nhà tạm', values }];
    const { survey } = declaredBook('2024-03-31', tabs, {
      rows: [
        {
          name: 'Nhà tạm',
          source: 'Nhà tạm',
          calculation: 'Số dòng đã xong / số dòng',
          resultColumn: 'Ngày bàn giao',
          evaluation: 'Hằng tháng',
        },
      ],
    });
    const [indicator] = survey.indicators;
    const settings = [{ key: indicator?.key ?? '', evaluation: 'month' as const, merging: null }];
    const on = { survey, followed: followMonths(survey, settings, { tabs }) };
    // K of 5 rows is 1 1 2: February asks for none.
    expect(monthsOf(on, 'Tổ 1')).toBe('2 0 1 0 0 0 0 0 0 0 0 0');
    expect(paceOf(on, 'Tổ 1')).toBe('3 of 2, 3/3 months, 1 more a month');
  });
});
