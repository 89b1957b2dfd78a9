import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

interface FormOf {
  readonly tab: string;
  readonly title: string;
  readonly header?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the page has of tabs of one form each, and what its foot says of their times. */
function read(today: string, header: readonly string[], forms: readonly FormOf[]) {
  const tabs = forms.map(({ tab, title, rows, header: own = header }) =>
    tabOf(tab, [[tab.toUpperCase()], [title], own, ...rows.map((row, at) => [at + 1, ...row])]),
  );
  const survey = surveyOn(today, tabs);
  const told = footnotes(survey, []).filter((line) => line.startsWith('Cần xem lại'));
  return { lines: judged(survey), told, survey };
}

const CLINICS: readonly FormOf[] = [
  {
    tab: 'Trạm Y tế xã Yên Sơn',
    title: 'BÁO CÁO QUÝ IV NĂM 2024',
    rows: [
      ['Khám thai', 'lượt', 200, 205],
      ['Tỷ lệ tiêm đủ', '%', 95, 94],
    ],
  },
  {
    tab: 'Trạm Y tế xã Đức Long',
    title: 'BÁO CÁO QUÝ III NĂM 2024',
    rows: [
      ['Khám thai', 'lượt', 160, 121],
      ['Tỷ lệ tiêm đủ', '%', 95, 71],
    ],
  },
  {
    tab: 'Trạm Y tế phường Thục Phán',
    title: 'BÁO CÁO QUÝ IV NĂM 2024',
    rows: [
      ['Khám thai', 'lượt', 300, 288],
      ['Tỷ lệ tiêm đủ', '%', 95, 96],
    ],
  },
];
const CLINIC_HEADER = ['TT', 'Nội dung', 'ĐVT', 'KH 2024', 'Lũy kế từ đầu năm'];

describe('a unit whose form tells of less of the year than the others', () => {
  it('is judged on its own day, and the foot says which', () => {
    const { lines, told, survey } = read('2025-01-10', CLINIC_HEADER, CLINICS);
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 205/200 Vượt',
      'Trạm Y tế xã Đức Long 121/160 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 288/300 Chưa đạt',
      'Trạm Y tế xã Yên Sơn 94/95 Chưa đạt',
      'Trạm Y tế xã Đức Long 71/95 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 96/95 Vượt',
    ]);
    expect(told).toEqual([
      'Cần xem lại: Trạm Y tế xã Đức Long!B3: biểu của Trạm Y tế xã Đức Long mới có số liệu đến 30/09/2024, các biểu khác đến 31/12/2024 (chưa đủ KH thì ghi Đang thực hiện, không tính là chưa đạt).',
    ]);
    const early = survey.sources.filter(({ periodEnded }) => !periodEnded).map(({ table }) => table.tab);
    expect(new Set(early)).toEqual(new Set(['Trạm Y tế xã Đức Long']));
  });

  it('has time for a school year too', () => {
    const header = ['TT', 'Chỉ tiêu', 'Kế hoạch năm học', 'Đạt được'];
    const { lines, told } = read('2025-07-01', header, [
      { tab: 'Trường Tiểu học Sông Bằng', title: 'NĂM HỌC 2024-2025', rows: [['Chuyên đề', 12, 12]] },
      { tab: 'Trường Tiểu học Hợp Giang', title: 'NĂM HỌC 2024-2025', rows: [['Chuyên đề', 10, 8]] },
      {
        tab: 'Trường Tiểu học Đề Thám',
        title: 'HỌC KỲ I NĂM HỌC 2024-2025',
        rows: [['Chuyên đề', 14, 6]],
      },
    ]);
    expect(lines).toEqual([
      'Trường Tiểu học Sông Bằng 12/12 Đạt',
      'Trường Tiểu học Hợp Giang 8/10 Chưa đạt',
      'Trường Tiểu học Đề Thám 6/14 Đang thực hiện',
    ]);
    expect(told.join()).toContain('biểu của Trường Tiểu học Đề Thám mới có số liệu đến');
  });

  it('does not count with the plan of another month or of last year', () => {
    const header = (month: number) => ['TT', 'Chỉ tiêu', `KH tháng ${month}`, `TH tháng ${month}`];
    const { lines, told } = read('2025-07-03', header(6), [
      { tab: 'PGD Nà Cáp', title: 'BÁO CÁO THÁNG 6/2025', rows: [['Huy động vốn', 900, 910]] },
      { tab: 'PGD Sông Hiến', title: 'BÁO CÁO THÁNG 6/2025', rows: [['Huy động vốn', 700, 650]] },
      {
        tab: 'PGD Đề Thám',
        title: 'BÁO CÁO THÁNG 5/2025',
        header: header(5),
        rows: [['Huy động vốn', 400, 440]],
      },
      {
        tab: 'PGD Ngọc Xuân',
        title: 'BÁO CÁO THÁNG 6/2024',
        rows: [['Huy động vốn', 300, 330]],
      },
    ]);
    expect(lines).toEqual(['PGD Nà Cáp 910/900 Vượt', 'PGD Sông Hiến 650/700 Chưa đạt']);
    expect(told.join()).toContain(
      'biểu của PGD Đề Thám ghi KH tháng 5/2025, các biểu khác ghi KH tháng 6/2025',
    );
    expect(told.join()).toContain(
      'biểu của PGD Ngọc Xuân ghi KH tháng 6/2024, các biểu khác ghi KH tháng 6/2025',
    );
  });

  it('makes the others none of last year when it has begun the next', () => {
    const header = ['TT', 'Chỉ tiêu', 'KH năm', 'Thực hiện'];
    const { lines, told } = read('2026-01-15', header, [
      { tab: 'Xã Minh Tâm', title: 'BÁO CÁO NĂM 2025', rows: [['Trồng rừng', 30, 28]] },
      { tab: 'Xã Ca Thành', title: 'BÁO CÁO NĂM 2026', rows: [['Trồng rừng', 35, 0]] },
      { tab: 'Xã Yên Thổ', title: 'BÁO CÁO NĂM 2025', rows: [['Trồng rừng', 20, 22]] },
    ]);
    expect(lines).toEqual(['Xã Minh Tâm 28/30 Chưa đạt', 'Xã Yên Thổ 22/20 Vượt']);
    expect(told.join()).toContain('biểu của Xã Ca Thành ghi KH năm 2026, các biểu khác ghi KH năm 2025');
  });

  it('is told where its latest form of several is older than those of the others', () => {
    const header = ['TT', 'Chỉ tiêu', 'KH năm', 'Lũy kế'];
    const month = (unit: string, number: number, figures: readonly Cell[]): FormOf => ({
      tab: `${unit} T${number}`,
      title: `BÁO CÁO THÁNG ${number} NĂM 2025`,
      rows: [['Trồng rừng', ...figures]],
    });
    const forms = [
      month('Xã Minh Tâm', 11, [30, 25]),
      month('Xã Minh Tâm', 12, [30, 28]),
      month('Xã Ca Thành', 10, [35, 20]),
      month('Xã Ca Thành', 11, [35, 26]),
      month('Xã Yên Thổ', 11, [20, 19]),
      month('Xã Yên Thổ', 12, [20, 22]),
    ];
    const { lines, told } = read('2026-01-15', header, forms);
    expect(lines).toEqual([
      'Xã Minh Tâm 28/30 Chưa đạt',
      'Xã Ca Thành 26/35 Đang thực hiện',
      'Xã Yên Thổ 22/20 Vượt',
    ]);
    expect(told.join()).toContain('biểu của Xã Ca Thành mới có số liệu đến 30/11/2025');
  });

  it('has time where a quarter that is added has no form', () => {
    const header = ['TT', 'Chỉ tiêu', 'KH năm', 'TH quý'];
    const forms = ['Xã Minh Tâm', 'Xã Ca Thành', 'Xã Yên Thổ'].flatMap((unit) =>
      ['I', 'II', 'III', 'IV'].flatMap((quarter): FormOf[] =>
        unit === 'Xã Ca Thành' && quarter === 'II'
          ? []
          : [
              {
                tab: `${unit} Q${quarter}`,
                title: `BÁO CÁO QUÝ ${quarter} NĂM 2025`,
                rows: [['Trồng rừng', 40, 9]],
              },
            ],
      ),
    );
    const { lines, told } = read('2026-01-15', header, forms);
    expect(lines).toEqual([
      'Xã Minh Tâm 36/40 Chưa đạt',
      'Xã Ca Thành 27/40 Đang thực hiện',
      'Xã Yên Thổ 36/40 Chưa đạt',
    ]);
    expect(told.join()).toContain('Xã Ca Thành không có biểu quý II/2025');
  });
});

describe('forms whose titles say one time in two ways', () => {
  it.each([
    ['the last month counted up and the year', ['BÁO CÁO THÁNG 12 NĂM 2025', 'BÁO CÁO NĂM 2025'], 'Lũy kế'],
    ['a year and none', ['BÁO CÁO NĂM 2025', 'BÁO CÁO KẾT QUẢ'], 'Thực hiện'],
  ])('are judged alike: %s', (_, [one = '', other = ''], result) => {
    const { lines, told } = read(
      '2026-01-15',
      ['TT', 'Chỉ tiêu', 'Kế hoạch', result],
      [
        { tab: 'Xã Minh Tâm', title: one, rows: [['Trồng rừng', 30, 28]] },
        { tab: 'Xã Ca Thành', title: other, rows: [['Trồng rừng', 35, 30]] },
        { tab: 'Xã Yên Thổ', title: one, rows: [['Trồng rừng', 20, 22]] },
      ],
    );
    expect(lines).toEqual([
      'Xã Minh Tâm 28/30 Chưa đạt',
      'Xã Ca Thành 30/35 Chưa đạt',
      'Xã Yên Thổ 22/20 Vượt',
    ]);
    expect(told).toEqual([]);
  });
});
