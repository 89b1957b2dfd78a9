import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function day(year: number, month: number, date: number) {
  return { year, month, day: date };
}

function read(log: Rows, plan: Rows | null = null) {
  const survey = surveyTabs([tabOf('Sổ', log), ...(plan === null ? [] : [tabOf('Giao chỉ tiêu', plan)])]);
  const units = verdicts(survey).map(([, ...own]) => own);
  return { units, foot: footnotes(survey, []).join('\n'), problems: problems(survey) };
}

function plan(time: string, heading: string, targets: readonly (readonly [string, number])[]): Rows {
  return [
    [`GIAO CHỈ TIÊU ${time}`],
    ['TT', 'Đơn vị', heading],
    ...targets.map(([unit, target], at) => [at + 1, unit, target]),
  ];
}

describe('answers to a form', () => {
  const STAMP = 'Dấu thời gian';

  it('count in the time of their targets by when they were sent', () => {
    const log = [
      [STAMP, 'Đơn vị', 'Số lượt khách'],
      [day(2023, 12, 30), 'Bảo tàng tỉnh', 500],
      [day(2024, 2, 1), 'Bảo tàng tỉnh', 300],
      [day(2024, 3, 1), 'Thư viện tỉnh', 400],
      [day(2024, 9, 1), 'Thư viện tỉnh', 100],
    ];
    const targets = [
      ['Bảo tàng tỉnh', 400],
      ['Thư viện tỉnh', 400],
    ] as const;
    const year = read(log, plan('NĂM 2024', 'Số lượt khách', targets));
    expect(year.units).toEqual([['Bảo tàng tỉnh 300/400 Chưa đạt', 'Thư viện tỉnh 500/400 Vượt']]);
    expect(year.foot).toContain('không tính 1 dòng ngoài kỳ');
    const half = read(log, plan('6 THÁNG CUỐI NĂM 2024', 'Số lượt khách', targets));
    expect(half.units).toEqual([['Bảo tàng tỉnh 0/400 Chưa đạt', 'Thư viện tỉnh 100/400 Chưa đạt']]);
  });

  it('count by the time they are for where they say so, December sent in January too', () => {
    const { units, foot } = read(
      [
        [STAMP, 'Đơn vị', 'Kỳ báo cáo', 'Số hội viên kết nạp'],
        [day(2024, 1, 4), 'Hội Nông dân xã Ea Tul', 'Quý IV', 7],
        [day(2024, 4, 4), 'Hội Nông dân xã Ea Tul', 'Quý I/2024', 3],
        [day(2025, 1, 3), 'Hội Nông dân xã Ea Tul', 'Quý IV', 2],
        [day(2025, 1, 3), 'Hội Nông dân xã Ea Kao', 'Năm 2024', 9],
      ],
      plan('NĂM 2024', 'Số hội viên kết nạp', [
        ['Hội Nông dân xã Ea Tul', 6],
        ['Hội Nông dân xã Ea Kao', 9],
      ]),
    );
    expect(units).toEqual([['Hội Nông dân xã Ea Tul 5/6 Chưa đạt', 'Hội Nông dân xã Ea Kao 9/9 Đạt']]);
    expect(foot).toContain('không tính 1 dòng ngoài kỳ');
  });

  it('count by the number of the month they are for, and once where one was sent again', () => {
    const { units, foot } = read(
      [
        [STAMP, 'Đơn vị', 'Tháng', 'Số lượt tư vấn'],
        [day(2024, 1, 31), 'Trạm Y tế xã Na Mèo', 12, 90],
        [day(2024, 2, 1), 'Trạm Y tế xã Na Mèo', 1, 10],
        [day(2024, 3, 1), 'Trạm Y tế xã Na Mèo', 2, 12],
        [day(2024, 3, 2), 'Trạm Y tế xã Na Mèo', 2, 15],
        [day(2024, 4, 3), 'Trạm Y tế xã Na Mèo', 3, 5],
      ],
      plan('QUÝ I NĂM 2024', 'Số lượt tư vấn', [['Trạm Y tế xã Na Mèo', 30]]),
    );
    expect(units).toEqual([['Trạm Y tế xã Na Mèo 30/30 Đạt']]);
    expect(foot).toContain('không tính 1 dòng ngoài kỳ');
    expect(foot).toContain('lấy lần gửi sau; không tính 1 dòng B4');
  });

  it('count by when they were sent where each unit sent one', () => {
    const { units } = read(
      [
        ['Timestamp', 'Đơn vị', 'Số suất quà'],
        [day(2023, 12, 1), 'Phòng Kinh tế', 10],
        [day(2024, 12, 1), 'Phòng Nội vụ', 20],
        [day(2024, 12, 2), 'Phòng Tư pháp', 30],
      ],
      plan('NĂM 2024', 'Số suất quà', [
        ['Phòng Kinh tế', 10],
        ['Phòng Nội vụ', 20],
        ['Phòng Tư pháp', 40],
      ]),
    );
    expect(units).toEqual([
      ['Phòng Kinh tế 0/10 Chưa đạt', 'Phòng Nội vụ 20/20 Đạt', 'Phòng Tư pháp 30/40 Chưa đạt'],
    ]);
  });

  it('all count where nothing says of which time they are', () => {
    const { units } = read([
      [STAMP, 'Đơn vị', 'Số suất quà'],
      [day(2024, 12, 1), 'Phòng Nội vụ', 20],
      [day(2024, 12, 2), 'Phòng Nội vụ', 5],
      [day(2024, 12, 9), 'Phòng Tư pháp', 5],
      [day(2025, 1, 2), 'Phòng Tư pháp', 30],
    ]);
    expect(units).toEqual([['Phòng Nội vụ 25/blank Chưa có KH', 'Phòng Tư pháp 35/blank Chưa có KH']]);
  });
});

describe('several columns of dates', () => {
  it.each([
    ['SỔ BÀN GIAO HỒ SƠ NĂM 2024 (mỗi xã 1 hồ sơ)', 'Ngày lập', 'Ngày bàn giao'],
    ['DANH SÁCH NHÀ ĐÃ NGHIỆM THU NĂM 2024 (chỉ tiêu: mỗi xã 1 nhà)', 'Ngày khởi công', 'Ngày nghiệm thu'],
    ['SỔ BÀI PHÁT HÀNH NĂM 2024 (mỗi xã 1 bài)', 'Ngày gửi', 'Ngày phát hành'],
  ])('count by the one that the words above name: %s', (title, first, second) => {
    const { units, foot } = read([
      [title],
      ['TT', 'Xã', 'Tên', first, second],
      [1, 'Xã Nà Rì', 'a', day(2024, 2, 1), ''],
      [2, 'Xã Nà Rì', 'c', day(2024, 3, 1), ''],
      [3, 'Xã Bản Pò', 'b', day(2023, 12, 1), day(2024, 2, 1)],
    ]);
    expect(units).toEqual([['Xã Nà Rì 0/1 Chưa đạt', 'Xã Bản Pò 1/1 Đạt']]);
    expect(foot).toContain(`tính theo cột ${second}; cột ${first} cho kết quả khác ở 3 dòng.`);
  });

  it('count by the first where no words choose, and the foot names the other', () => {
    const rows = (second: Cell) => [
      ['SỔ TIN NĂM 2024 (mỗi xã 1 tin)'],
      ['TT', 'Xã', 'Tên', 'Ngày nhận', 'Ngày trả'],
      [1, 'Xã Nà Rì', 'a', day(2024, 2, 1), second],
    ];
    const open = read(rows(''));
    expect(open.units).toEqual([['Xã Nà Rì 1/1 Đạt']]);
    expect(read(rows(day(2025, 1, 1))).foot).toContain('cột Ngày trả cho kết quả khác ở 1 dòng.');
    const same = read(rows(day(2024, 3, 1)));
    expect(same.units).toEqual([['Xã Nà Rì 1/1 Đạt']]);
    expect(same.foot).not.toContain('Ngày trả');
  });
});

describe('days and numbers of columns of their own', () => {
  it.each([
    ['Từ ngày', 'Đến ngày'],
    ['Bắt đầu', 'Kết thúc'],
    ['Ngày bắt đầu', 'Ngày kết thúc'],
  ])('are read from the first to the last: %s, %s', (first, last) => {
    const { units } = read([
      ['SỔ LỚP TẬP HUẤN NĂM 2024 (mỗi xã 1 lớp)'],
      ['TT', 'Xã', 'Tên lớp', first, last],
      [1, 'Xã Nà Rì', 'a', day(2023, 2, 1), day(2023, 2, 3)],
      [2, 'Xã Nà Rì', 'b', day(2024, 12, 30), day(2025, 1, 3)],
      [3, 'Xã Bản Pò', 'c', day(2024, 5, 30), day(2024, 6, 3)],
    ]);
    expect(units).toEqual([['Xã Nà Rì 0/1 Chưa đạt', 'Xã Bản Pò 1/1 Đạt']]);
  });

  it.each([
    ['Năm', 'Tháng', [2023, 11], [2024, 11]],
    ['Năm', 'Quý', [2023, 'IV'], [2024, 'IV']],
    ['Quý', 'Năm', [1, 2023], [1, 2024]],
  ])('are years with months or quarters: %s, %s', (first, second, before, within) => {
    const { units, foot } = read([
      ['SỔ HỘI NGHỊ NĂM 2024 (mỗi xã 2 hội nghị)'],
      ['TT', first, second, 'Xã', 'Nội dung'],
      [1, ...before, 'Xã Nà Rì', 'a'],
      [2, ...within, 'Xã Nà Rì', 'b'],
      [3, ...within, 'Xã Bản Pò', 'c'],
      [4, ...within, 'Xã Bản Pò', 'd'],
    ]);
    expect(units).toEqual([['Xã Nà Rì 1/2 Chưa đạt', 'Xã Bản Pò 2/2 Đạt']]);
    expect(foot).toContain('không tính 1 dòng ngoài kỳ');
    expect(foot).not.toContain('chưa đọc');
  });

  it('are months of the year that the title names, and none where nothing names one', () => {
    const rows = (title: string) => [
      [title],
      ['TT', 'Tháng', 'Xã', 'Số lượt'],
      [1, 5, 'Xã Nà Rì', 3],
      [2, 8, 'Xã Nà Rì', 4],
      [3, 8, 'Xã Bản Pò', 5],
      [4, 6, 'Xã Bản Pò', 5],
    ];
    expect(read(rows('SỔ KHÁM THAI QUÝ II NĂM 2024')).units).toEqual([
      ['Xã Nà Rì 3/blank Chưa có KH', 'Xã Bản Pò 5/blank Chưa có KH'],
    ]);
    const open = read(rows('SỔ KHÁM THAI'));
    expect(open.units).toEqual([['Xã Nà Rì 7/blank Chưa có KH', 'Xã Bản Pò 10/blank Chưa có KH']]);
    expect(open.problems).toEqual([]);
  });
});

describe('a list of targets of a part of the year', () => {
  const log: Rows = [
    ['SỔ TUẦN TRA'],
    ['Ngày', 'Đơn vị', 'Nội dung'],
    [day(2024, 2, 1), 'Trạm Bản Khoang', 'a'],
    [day(2024, 8, 1), 'Trạm Bản Khoang', 'b'],
    [day(2024, 8, 2), 'Trạm Tả Phìn', 'c'],
    [day(2024, 9, 2), 'Trạm Tả Phìn', 'd'],
  ];
  const list = (title: string, rows: Rows, more: readonly string[] = []): Rows => [
    [title],
    ['TT', 'Chỉ tiêu', 'Đơn vị', ...more, 'KH giao'],
    ...rows,
  ];
  const whole = [
    [1, 'Tuần tra', 'Trạm Bản Khoang', 2],
    [2, 'Tuần tra', 'Trạm Tả Phìn', 2],
  ];

  it.each(['DANH SÁCH GIAO QUÝ III NĂM 2024', 'GIAO CHỈ TIÊU 6 THÁNG CUỐI NĂM 2024'])(
    'counts the events of that part: %s',
    (title) => {
      const { units } = read([['SỔ TUẦN TRA'], ...log.slice(1)], list(title, whole));
      expect(units).toEqual([['Trạm Bản Khoang 1/2 Chưa đạt', 'Trạm Tả Phìn 2/2 Đạt']]);
    },
  );

  it('counts those of the part that all of its rows name', () => {
    const rows = whole.map(([at, what, unit, target]) => [
      at ?? '',
      what ?? '',
      unit ?? '',
      'Quý III',
      target ?? '',
    ]);
    const { units } = read(log, list('GIAO CHỈ TIÊU NĂM 2024', rows, ['Kỳ']));
    expect(units).toEqual([['Trạm Bản Khoang 1/2 Chưa đạt', 'Trạm Tả Phìn 2/2 Đạt']]);
  });

  it('is not used against a whole year, and is of the year where it says so', () => {
    const year: Rows = [['SỔ TUẦN TRA NĂM 2024'], ...log.slice(1)];
    const part = read(year, list('DANH SÁCH GIAO QUÝ III NĂM 2024', whole));
    expect(part.units).toEqual([['Trạm Bản Khoang 2/blank Chưa có KH', 'Trạm Tả Phìn 2/blank Chưa có KH']]);
    expect(part.problems).toEqual(['registerRow Giao chỉ tiêu 3:4', 'registerRow Giao chỉ tiêu 4:4']);
    const all = read(year, list('DANH SÁCH GIAO NĂM 2024', whole));
    expect(all.units).toEqual([['Trạm Bản Khoang 2/2 Đạt', 'Trạm Tả Phìn 2/2 Đạt']]);
    expect(all.problems).toEqual([]);
  });
});

describe('a log that its title calls one', () => {
  it.each([
    [
      'money for houses by the day each was finished',
      [
        ['NHẬT KÝ XÓA NHÀ TẠM NĂM 2024'],
        ['TT', 'Ngày hoàn thành', 'Chủ hộ', 'Xã', 'Kinh phí (triệu đồng)'],
        [1, day(2023, 12, 3), 'Lò Văn A', 'Xã Chiềng An', 60],
        [2, day(2024, 4, 3), 'Lò Văn B', 'Xã Chiềng Xôm', 50],
      ],
      ['Xã Chiềng An 0/blank Chưa có KH', 'Xã Chiềng Xôm 50/blank Chưa có KH'],
    ],
    [
      'citizens by the day they were received',
      [
        ['Sổ tiếp công dân năm 2024'],
        ['Ngày tiếp', 'Phòng', 'Số lượt'],
        [day(2023, 2, 1), 'Phòng Nội vụ', 3],
        [day(2024, 3, 2), 'Phòng Tư pháp', 4],
        [day(2024, 4, 5), 'Phòng Y tế', 5],
      ],
      [
        'Phòng Nội vụ 0/blank Chưa có KH',
        'Phòng Tư pháp 4/blank Chưa có KH',
        'Phòng Y tế 5/blank Chưa có KH',
      ],
    ],
    [
      'goods by the day they were handed over, in text',
      [
        ['SỔ CẤP PHÁT HÀNG CỨU TRỢ NĂM 2024'],
        ['STT', 'Ngày cấp phát', 'Thôn', 'Số suất'],
        [1, '05/11/2023', 'Thôn Nà Cáp', 20],
        [2, '06/10/2024', 'Thôn Pác Rà', 30],
      ],
      ['Thôn Nà Cáp 0/blank Chưa có KH', 'Thôn Pác Rà 30/blank Chưa có KH'],
    ],
  ])('counts in its period also where each unit has one row: %s', (_, log, units) => {
    const found = read(log);
    expect(found.units).toEqual([units]);
    expect(found.foot).toContain('không tính 1 dòng ngoài kỳ');
    expect(found.problems).toEqual([expect.stringContaining('logRowsOutsidePeriod Sổ')]);
  });

  it('is none of persons, whose days of birth or grades say nothing of events', () => {
    const found = read([
      ['SỔ QUẢN LÝ CÁN BỘ NĂM 2024'],
      ['TT', 'Ngày sinh', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'],
      [1, day(1980, 2, 1), 'Phòng Nội vụ', 3, 3],
      [2, day(1985, 3, 2), 'Phòng Tư pháp', 4, 5],
    ]);
    expect(found.units).toEqual([['Phòng Nội vụ 3/3 Đạt', 'Phòng Tư pháp 5/4 Vượt']]);
  });

  it('is one of the units that come again, not of what was looked at', () => {
    const found = read([
      ['NHẬT KÝ KIỂM TRA CƠ SỞ NĂM 2024'],
      ['Ngày KT', 'TT', 'Cơ sở', 'Đơn vị kiểm tra', 'Kết quả'],
      [day(2024, 2, 1), 1, 'Quán Hoa', 'Trạm Y tế xã Vĩnh Lại', 'Đạt'],
      [day(2024, 3, 1), 2, 'Bếp MN', 'Trạm Y tế xã Vĩnh Lại', 'Đạt'],
      [day(2024, 4, 1), 3, 'Quán Tâm', 'Trạm Y tế xã Sơn Vi', 'Đạt'],
    ]);
    expect(found.units.flat().map((line) => line.split('/')[0])).toEqual([
      'Trạm Y tế xã Vĩnh Lại 2',
      'Trạm Y tế xã Sơn Vi 1',
    ]);
  });
});
