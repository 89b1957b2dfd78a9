import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const day = (month: number, of: number): Cell => ({ year: 2024, month, day: of });

/** A log of 2024 with a row an event, beside a table that assigns targets to its units. */
function judged(
  log: { readonly title: string; readonly headings: readonly string[]; readonly rows: Rows },
  plan: { readonly title: string; readonly headings: readonly string[]; readonly rows: Rows },
) {
  const survey = surveyTabs([
    tabOf('Sổ', [
      [log.title],
      ['Ngày', ...log.headings],
      ...log.rows.map((row, at) => [day((at % 12) + 1, 3 + at), ...row]),
    ]),
    tabOf('Giao', [[plan.title], ['TT', ...plan.headings], ...plan.rows.map((row, at) => [at + 1, ...row])]),
  ]);
  return { lines: verdicts(survey), foot: footnotes(survey, []), told: problems(survey) };
}

describe('a log of events with how many came to each', () => {
  it.each([
    [
      'lessons, headed so',
      {
        title: 'SỔ GHI CHÉP CÁC LỚP BỒI DƯỠNG NĂM 2024',
        headings: ['Trung tâm', 'Số học viên', 'Số đại biểu'],
        rows: [
          ['Trung tâm Bế Triều', 42, 3],
          ['Trung tâm Nước Hai', 35, 2],
          ['Trung tâm Bế Triều', 51, 4],
        ],
      },
      {
        title: 'PHÂN BỔ CHỈ TIÊU BỒI DƯỠNG NĂM 2024',
        headings: ['Trung tâm', 'Số lớp bồi dưỡng'],
        rows: [
          ['Trung tâm Bế Triều', 2],
          ['Trung tâm Nước Hai', 2],
        ],
      },
      ['Số lớp bồi dưỡng', 'Trung tâm Bế Triều 2/2 Đạt', 'Trung tâm Nước Hai 1/2 Chưa đạt'],
    ],
    [
      'meetings, in brackets',
      {
        title: 'Theo dõi đối thoại với nhân dân năm 2024',
        headings: ['Phường', 'Số người dự'],
        rows: [
          ['Phường Hợp Giang', 80],
          ['Phường Sông Bằng', 66],
          ['Phường Hợp Giang', 74],
        ],
      },
      {
        title: 'Kế hoạch đối thoại với nhân dân năm 2024',
        headings: ['Phường', 'Chỉ tiêu (cuộc)'],
        rows: [
          ['Phường Hợp Giang', 2],
          ['Phường Sông Bằng', 1],
        ],
      },
      ['Đối thoại với nhân dân (cuộc)', 'Phường Hợp Giang 2/2 Đạt', 'Phường Sông Bằng 1/1 Đạt'],
    ],
    [
      'what nothing names, by the figures',
      {
        title: 'NHẬT KÝ SINH HOẠT CÂU LẠC BỘ NĂM 2024',
        headings: ['Chi hội', 'Số hội viên dự'],
        rows: [
          ['Chi hội Nà Lắc', 28],
          ['Chi hội Pò Tấu', 33],
          ['Chi hội Nà Lắc', 30],
        ],
      },
      {
        title: 'KẾ HOẠCH SINH HOẠT CÂU LẠC BỘ NĂM 2024',
        headings: ['Chi hội', 'Kế hoạch'],
        rows: [
          ['Chi hội Nà Lắc', 4],
          ['Chi hội Pò Tấu', 1],
        ],
      },
      ['Sinh hoạt câu lạc bộ', 'Chi hội Nà Lắc 2/4 Chưa đạt', 'Chi hội Pò Tấu 1/1 Đạt'],
    ],
  ])('is counted where its targets are events: %s', (_, log, plan, expected) => {
    const { lines, foot } = judged(log, plan);
    expect(lines).toEqual([expected]);
    expect(foot.join('\n')).toContain('đếm 3 dòng năm 2024');
  });

  it.each([
    [
      'persons, headed so',
      { title: 'GIAO CHỈ TIÊU HIẾN MÁU NĂM 2024', heading: 'Số người hiến máu', targets: [20, 9] },
    ],
    [
      'what nothing names, by the figures',
      { title: 'GIAO CHỈ TIÊU HIẾN MÁU NĂM 2024', heading: 'Chỉ tiêu', targets: [25, 9] },
    ],
    ['in brackets', { title: 'CHỈ TIÊU HIẾN MÁU NĂM 2024', heading: 'Kế hoạch (người)', targets: [12, 10] }],
  ])('is added up where its targets are of who came: %s', (_, { title, heading, targets }) => {
    const { lines } = judged(
      {
        title: 'SỔ HIẾN MÁU NĂM 2024',
        headings: ['Xã', 'Số người'],
        rows: [
          ['Xã Cô Ba', 11],
          ['Xã Hồng Trị', 10],
          ['Xã Cô Ba', 9],
        ],
      },
      {
        title,
        headings: ['Xã', heading],
        rows: [
          ['Xã Cô Ba', targets[0] ?? 0],
          ['Xã Hồng Trị', targets[1] ?? 0],
        ],
      },
    );
    expect(lines.map((line) => line.map((text) => text.replace(/\/.*/, '')))).toEqual([
      ['Số người', 'Xã Cô Ba 20', 'Xã Hồng Trị 10'],
    ]);
  });

  it('is judged by nothing where the figures do not tell rows from persons', () => {
    const { lines, told } = judged(
      {
        title: 'SỔ TƯ VẤN HÔN NHÂN NĂM 2024',
        headings: ['Xã', 'Số người'],
        rows: [
          ['Xã Cô Ba', 4],
          ['Xã Hồng Trị', 2],
          ['Xã Cô Ba', 2],
        ],
      },
      {
        title: 'KẾ HOẠCH TƯ VẤN HÔN NHÂN NĂM 2024',
        headings: ['Xã', 'Kế hoạch'],
        rows: [
          ['Xã Cô Ba', 2],
          ['Xã Hồng Trị', 1],
        ],
      },
    );
    expect(lines).toEqual([['Số người', 'Xã Cô Ba 6/blank Chưa có KH', 'Xã Hồng Trị 2/blank Chưa có KH']]);
    expect(told).toEqual(['headerWithoutResult Giao 2:2']);
  });
});

describe('a log and targets of other words', () => {
  const money = {
    title: 'SỔ THU TIỀN THUÊ ĐẤT NĂM 2024',
    headings: ['Đội', 'Người nộp', 'Số tiền đã thu'],
    rows: [
      ['Đội 1', 'Ông A', 1_200_000],
      ['Đội 2', 'Bà B', 900_000],
      ['Đội 1', 'Ông C', 800_000],
    ],
  };
  const plan = (
    title: string,
    heading: string,
    rows: Rows = [
      ['Đội 1', 2_000_000],
      ['Đội 2', 1_000_000],
    ],
  ) => ({
    title,
    headings: ['Đội', heading],
    rows,
  });

  it.each([
    ['money to be paid', money, plan('GIAO CHỈ TIÊU THU TIỀN THUÊ ĐẤT NĂM 2024', 'Số tiền giao thu (đồng)')],
    [
      'a heading that is a result elsewhere',
      { ...money, title: 'SỔ GIẢI NGÂN VỐN VAY NĂM 2024', headings: ['Đội', 'Hộ', 'Số tiền giải ngân'] },
      plan('KẾ HOẠCH GIẢI NGÂN VỐN VAY NĂM 2024', 'Số tiền giải ngân'),
    ],
    [
      'a column that only the targets name',
      { ...money, title: 'SỔ LUÂN CHUYỂN SÁCH BÁO NĂM 2024', headings: ['Đội', 'Tên sách', 'Bản sách'] },
      plan('CHỈ TIÊU LUÂN CHUYỂN SÁCH BÁO NĂM 2024', 'Kế hoạch (bản sách)'),
    ],
  ])('meet where both tell of one thing and of the same units: %s', (_, log, targets) => {
    const { lines, foot } = judged(log, targets);
    expect(lines.map((line) => line.slice(1))).toEqual([
      ['Đội 1 2000000/2000000 Đạt', 'Đội 2 900000/1000000 Chưa đạt'],
    ]);
    expect(foot.join('\n')).toContain("KH giao theo biểu 'Giao'");
  });

  it.each([
    ['another thing', plan('GIAO CHỈ TIÊU TRỒNG RỪNG PHÂN TÁN NĂM 2024', 'Số tiền giao (đồng)')],
    ['another year', plan('GIAO CHỈ TIÊU THU TIỀN THUÊ ĐẤT NĂM 2023', 'Số tiền giao thu (đồng)')],
    [
      'other units',
      plan('GIAO CHỈ TIÊU THU TIỀN THUÊ ĐẤT NĂM 2024', 'Số tiền giao thu (đồng)', [
        ['Đội 7', 2_000_000],
        ['Đội 8', 1_000_000],
        ['Đội 9', 1_000_000],
      ]),
    ],
  ])('do not meet where the targets are of %s', (_, targets) => {
    const { lines } = judged(money, targets);
    expect(lines[0]?.slice(1, 3)).toEqual([
      'Đội 1 2000000/blank Chưa có KH',
      'Đội 2 900000/blank Chưa có KH',
    ]);
  });

  it('do not meet by who keeps them', () => {
    const survey = surveyTabs([
      tabOf('Sổ', [
        ['HỘI NÔNG DÂN XÃ TRƯỜNG HÀ'],
        ['SỔ THU HỘI PHÍ NĂM 2024'],
        ['Ngày', 'Chi hội', 'Số tiền'],
        [day(2, 3), 'Chi hội Nà Bao', 100_000],
        [day(3, 3), 'Chi hội Pác Bó', 150_000],
      ]),
      tabOf('Giao', [
        ['HỘI NÔNG DÂN XÃ TRƯỜNG HÀ'],
        ['KẾ HOẠCH VẬN ĐỘNG QUỸ HỖ TRỢ NĂM 2024'],
        ['TT', 'Chi hội', 'Số tiền giao'],
        [1, 'Chi hội Nà Bao', 500_000],
        [2, 'Chi hội Pác Bó', 600_000],
      ]),
    ]);
    expect(verdicts(survey)[0]?.[1]).toBe('Chi hội Nà Bao 100000/blank Chưa có KH');
  });
});

describe('a table that assigns for several times', () => {
  const patrols = {
    title: 'NHẬT KÝ TUẦN TRA RỪNG NĂM 2024',
    headings: ['Trạm', 'Tuyến'],
    rows: [
      ['Trạm Phia Oắc', 'Tuyến 1'],
      ['Trạm Bản Giốc', 'Tuyến 2'],
      ['Trạm Phia Oắc', 'Tuyến 3'],
    ],
  };

  it.each([
    ['half a year', ['6 tháng', 'Cả năm'], ", cột 'Cả năm'; không dùng cột '6 tháng'."],
    ['the year first', ['Cả năm', '9 tháng'], ", cột 'Cả năm'; không dùng cột '9 tháng'."],
    [
      'three stretches',
      ['6 tháng', '9 tháng', 'Cả năm'],
      ", cột 'Cả năm'; không dùng cột '6 tháng', '9 tháng'.",
    ],
    ['one', ['Cả năm'], '.'],
  ])('says which of them is the target: %s', (_, headings, words) => {
    const { foot } = judged(patrols, {
      title: 'GIAO CHỈ TIÊU TUẦN TRA RỪNG NĂM 2024',
      headings: ['Trạm', ...headings],
      rows: [
        [
          'Trạm Phia Oắc',
          ...headings.map((heading) => (heading === 'Cả năm' ? 6 : Number.parseInt(heading, 10) / 3)),
        ],
        [
          'Trạm Bản Giốc',
          ...headings.map((heading) => (heading === 'Cả năm' ? 4 : Number.parseInt(heading, 10) / 3)),
        ],
      ],
    });
    expect(foot).toContainEqual(
      expect.stringMatching(new RegExp(`KH giao theo biểu 'Giao'${words.replace(/\./g, '\\.')}$`)),
    );
  });
});

describe('a log and targets that one heading of both ties', () => {
  const plan = (heading: string, units: Rows) => ({
    title: '',
    headings: ['Chi đoàn', heading],
    rows: units,
  });
  const saturdays = (heading: string) => ({
    title: 'NHẬT KÝ NGÀY THỨ BẢY TÌNH NGUYỆN NĂM 2024',
    headings: ['Chi đoàn', 'Nội dung', heading],
    rows: [
      ['Chi đoàn Tổ 5', 'Dọn vệ sinh', 22],
      ['Chi đoàn Công an', 'Cấp căn cước', 8],
      ['Chi đoàn Tổ 5', 'Trồng hoa', 71],
    ],
  });
  const UNITS: Rows = [
    ['Chi đoàn Tổ 5', 90],
    ['Chi đoàn Công an', 20],
  ];
  const JUDGED = ['Chi đoàn Tổ 5 93/90 Vượt', 'Chi đoàn Công an 8/20 Chưa đạt'];

  it.each([
    ['Số ĐVTN tham gia', 'Chỉ tiêu lượt ĐVTN tham gia năm 2024'],
    ['Số đoàn viên có mặt', 'KH số lượt đoàn viên có mặt'],
    ['Lượt thanh niên tham gia', 'Chỉ tiêu thanh niên tham gia'],
  ])('are of its amounts, under no title of theirs: %s', (heading, planned) => {
    const { lines, foot } = judged(saturdays(heading), plan(planned, UNITS));
    expect(lines).toEqual([[heading, ...JUDGED]]);
    expect(foot).toContain(`${heading}: cộng 3 dòng năm 2024 của 'Sổ'.`);
  });

  it('are not of other things, nor of other units', () => {
    const other = judged(saturdays('Số ĐVTN tham gia'), plan('Chỉ tiêu lượt người hiến máu', UNITS));
    expect(other.lines.join()).not.toContain('93/90');
    const units: Rows = [
      ['Chi đoàn THPT', 90],
      ['Chi đoàn Y tế', 20],
    ];
    const apart = judged(saturdays('Số ĐVTN tham gia'), plan('Chỉ tiêu lượt ĐVTN tham gia', units));
    expect(apart.lines.join()).not.toContain('93/90');
  });
});

describe('a log that names units in short', () => {
  const visits = (heading: string, names: readonly string[]) => ({
    title: 'SỔ THĂM HỎI NĂM 2024',
    headings: [heading, 'Người được thăm'],
    rows: names.map((name, at) => [name, `Người ${at + 1}`]),
  });
  const plan = (heading: string, units: Rows) => ({
    title: 'CHỈ TIÊU THĂM HỎI NĂM 2024',
    headings: [heading, 'Lượt'],
    rows: units,
  });

  it.each([
    ['Xã', ['Cô Ba', 'Cô Ba', 'Sơn Lộ'], ['Xã Cô Ba', 'Xã Sơn Lộ']],
    ['Phường', ['P. Tân Giang', 'P. Tân Giang', 'P. Sông Hiến'], ['Phường Tân Giang', 'Phường Sông Hiến']],
    ['Xã', ['X. Hòa An', 'xã Hòa An ', 'Hưng Đạo'], ['Xã Hòa An', 'Xã Hưng Đạo']],
  ])('has the targets of those written out: %s, %j', (heading, names, units) => {
    const [first = '', second = ''] = units;
    const rows: Rows = [
      [first, 2],
      [second, 2],
    ];
    const { lines } = judged(visits(heading, names), plan(heading, rows));
    expect(lines[0]?.slice(1)).toEqual([`${first} 2/2 Đạt`, `${second} 1/2 Chưa đạt`]);
  });

  it('has none of two that go by one short name', () => {
    const rows: Rows = [
      ['Xã Sơn Lộ', 2],
      ['Thị trấn Sơn Lộ', 2],
    ];
    const { lines } = judged(visits('Xã', ['Sơn Lộ', 'Sơn Lộ', 'Sơn Lộ']), plan('Xã', rows));
    expect(lines.join()).not.toContain('Đạt');
  });
});

describe('a dated log whose column of units no noun heads', () => {
  it.each([
    ['Địa điểm', ['Xã Cô Ba', 'Xã Sơn Lộ']],
    ['Trạm Y tế chủ trì', ['TYT xã Cô Ba', 'TYT xã Sơn Lộ']],
    ['Nơi tổ chức', ['Trường Tiểu học Hợp Giang', 'Trường Tiểu học Sông Bằng']],
  ])('is of the units that the targets are of: %s', (heading, [first = '', second = '']) => {
    const log = {
      title: 'NHẬT KÝ KIỂM TRA NĂM 2024',
      headings: [heading, 'Cơ sở được kiểm tra'],
      rows: [
        [first, 'Quán ăn Hoa'],
        [second, 'Bếp ăn'],
        [first, 'Chợ phiên'],
      ],
    };
    const rows: Rows = [
      [first, 2],
      [second, 2],
    ];
    const plan = { title: 'KẾ HOẠCH KIỂM TRA NĂM 2024', headings: ['Đơn vị', 'Số cuộc kiểm tra'], rows };
    expect(judged(log, plan).lines[0]?.slice(1)).toEqual([`${first} 2/2 Đạt`, `${second} 1/2 Chưa đạt`]);
  });

  it('is none where two columns name them, or none does', () => {
    const rows: Rows = [
      ['Xã Cô Ba', 2],
      ['Xã Sơn Lộ', 2],
    ];
    const plan = { title: 'KẾ HOẠCH GIAO LƯU NĂM 2024', headings: ['Xã', 'Số cuộc giao lưu'], rows };
    const title = 'NHẬT KÝ GIAO LƯU NĂM 2024';
    const two: Rows = [
      ['Xã Cô Ba', 'Xã Sơn Lộ'],
      ['Xã Sơn Lộ', 'Xã Cô Ba'],
      ['Xã Cô Ba', 'Xã Sơn Lộ'],
    ];
    const both = judged({ title, headings: ['Bên thứ nhất', 'Bên thứ hai'], rows: two }, plan);
    const none = judged(
      { title, headings: ['Chủ trì', 'Khách mời'], rows: two.map(() => ['Ông An', 'Bà Hoa']) },
      plan,
    );
    expect([both.lines, none.lines].flat().join()).not.toContain('ạt');
  });
});

describe('rows of a log below one whose day and unit they leave out', () => {
  const survey = (rows: Rows) =>
    surveyTabs([
      tabOf('Sổ', [['NHẬT KÝ THĂM HỎI NĂM 2024'], ['Ngày', 'Xã', 'Người được thăm', 'Quà'], ...rows]),
      tabOf('Giao', [['CHỈ TIÊU THĂM HỎI NĂM 2024'], ['Xã', 'Lượt'], ['Xã Cô Ba', 3], ['Xã Sơn Lộ', 1]]),
    ]);
  const WITHOUT = 'logRowsWithoutUnit';

  it.each<[string, readonly Cell[]]>([
    ['a person', ['', '', 'Bà Hoa', '']],
    ['a number and a person', ['', '', '2 hộ', '']],
    ['what was given', ['', '', '', 'Gạo']],
  ])('are told, not passed over: %s', (_, more) => {
    const told = survey([
      [day(1, 10), 'Xã Cô Ba', 'Ông An', 'Chăn'],
      more,
      [day(5, 13), 'Xã Sơn Lộ', 'Ông Bình', 'Chăn'],
    ]);
    expect(problems(told).join()).toContain(WITHOUT);
  });

  it.each<[string, readonly Cell[]]>([
    ['the rest of a sentence', ['', '', 'và gia đình', '']],
    ['a heading', ['Tháng 5', '', '', '']],
    ['a heading among the contents', ['', '', 'Quý II', '']],
    ['a signature', ['', '', 'Người lập', '']],
    ['nothing', ['', '', '', '']],
  ])('are none that hold %s', (_, more) => {
    const told = survey([
      [day(1, 10), 'Xã Cô Ba', 'Ông An', 'Chăn'],
      more,
      [day(5, 13), 'Xã Sơn Lộ', 'Ông Bình', 'Chăn'],
    ]);
    expect(problems(told).join()).not.toContain(WITHOUT);
  });
});

describe('a log of works with the day each was done', () => {
  it('counts those that have one, and tells of the others', () => {
    const survey = surveyTabs([
      tabOf('Sổ', [
        ['THEO DÕI CÔNG TRÌNH NĂM 2024'],
        ['TT', 'Xã', 'Tên công trình', 'Ngày hoàn thành', 'Trạng thái'],
        [1, 'Xã Cô Ba', 'Cầu', day(1, 10), 'Xong'],
        [2, 'Xã Sơn Lộ', 'Đường', day(2, 11), 'Xong'],
        [3, 'Xã Cô Ba', 'Kè', '', 'Đang làm'],
        [4, 'Xã Sơn Lộ', 'Mương', day(9, 14), 'Xong'],
      ]),
      tabOf('Giao', [
        ['CHỈ TIÊU CÔNG TRÌNH NĂM 2024'],
        ['Xã', 'Số công trình'],
        ['Xã Cô Ba', 2],
        ['Xã Sơn Lộ', 2],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Xã Cô Ba 1/2 Chưa đạt', 'Xã Sơn Lộ 2/2 Đạt']);
    expect(footnotes(survey, []).join(' ')).toContain('không tính 1 dòng không đọc được ngày');
  });
});
