import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** A unit's tab of one time: a row an indicator with the year's plan, what was done and what that comes to. */
function form(unit: string, time: string, header: Row, ...rows: readonly Row[]) {
  return tabOf(`${unit} ${time}`, [
    [unit.toUpperCase()],
    [`BÁO CÁO ${time.toUpperCase()} NĂM 2024`],
    ['TT', ...header],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
}

function read(tabs: readonly ReturnType<typeof form>[]) {
  const survey = surveyTabs(tabs);
  return { lines: verdicts(survey).map((line) => line.slice(1)), foot: footnotes(survey, []).join('\n') };
}

const HEADER = ['Nội dung', 'KH năm', 'Trong tháng', 'Lũy kế'];
const COMMUNES = ['Xã Yên Bình', 'Xã Thác Bà'];
const OLDER = COMMUNES.flatMap((unit) => [
  form(unit, 'tháng 4', HEADER, ['Tuyên truyền', 40, 4, 13], ['Khám bệnh', 900, 80, 310]),
  form(unit, 'tháng 5', HEADER, ['Tuyên truyền', 40, 5, 18], ['Khám bệnh', 900, 90, 400]),
]);

describe('forms of units whose newest stand ready', () => {
  it.each<readonly [string, readonly Row[], string]>([
    [
      'blank',
      [
        ['Tuyên truyền', 40, '', ''],
        ['Khám bệnh', 900, '', ''],
      ],
      'tháng 6/2024 chưa có số liệu',
    ],
    [
      '0 from formulas',
      [
        ['Tuyên truyền', 40, 0, 0],
        ['Khám bệnh', 900, 0, 0],
      ],
      'tháng 6/2024 toàn số 0 nên chưa lấy',
    ],
  ])('are left for those before: %s', (_, rows, said) => {
    const { lines, foot } = read([
      ...OLDER,
      ...COMMUNES.map((unit) => form(unit, 'tháng 6', HEADER, ...rows)),
    ]);
    expect(lines.map((line) => line.map((text) => text.split(' ').slice(3).join(' ')))).toEqual([
      ['18/40 Đang thực hiện', '18/40 Đang thực hiện'],
      ['400/900 Đang thực hiện', '400/900 Đang thực hiện'],
    ]);
    expect(foot).toContain(`Khám bệnh: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị; ${said}.`);
  });

  it('are left in quarters of schools too', () => {
    const header = ['Chỉ tiêu', 'KH năm', 'Lũy kế đến nay'];
    const tabs = ['Trường Kim Đồng', 'Trường Lê Lợi', 'Trường Bế Văn Đàn'].flatMap((school) => [
      form(school, 'quý I', header, ['Dự giờ', 60, 16], ['Chuyên đề', 8, 2]),
      form(school, 'quý II', header, ['Dự giờ', 60, 31], ['Chuyên đề', 8, 5]),
      form(school, 'quý III', header, ['Dự giờ', 60, ''], ['Chuyên đề', 8, '']),
    ]);
    const { lines, foot } = read(tabs);
    expect(lines[0]?.[0]).toContain('31/60');
    expect(foot).toContain('quý III/2024 chưa có số liệu');
  });

  it('count where any unit has filled its own in, and where nothing was done before', () => {
    const rows: readonly Row[] = [
      ['Tuyên truyền', 40, '', ''],
      ['Khám bệnh', 900, '', ''],
    ];
    const one = form(
      'Xã Yên Bình',
      'tháng 6',
      HEADER,
      ['Tuyên truyền', 40, 4, 22],
      ['Khám bệnh', 900, 80, 480],
    );
    const { lines, foot } = read([...OLDER, one, form('Xã Thác Bà', 'tháng 6', HEADER, ...rows)]);
    expect(lines[0]?.[0]).toContain('22/40');
    expect(lines[0]?.[1]).toContain('Chưa có số liệu');
    expect(foot).not.toContain('chưa có số liệu.');
    const none = ['tháng 4', 'tháng 5'].flatMap((time) =>
      COMMUNES.map((unit) => form(unit, time, HEADER, ['Sửa chữa cầu', 2, 0, 0], ['Trồng cây', 700, 0, 0])),
    );
    expect(read(none).foot).not.toContain('toàn số 0');
  });
});

it('tells at the foot of a unit whose results, counted up, are less than in its form before', () => {
  const slip = form(
    'Xã Yên Bình',
    'tháng 6',
    HEADER,
    ['Tuyên truyền', 40, 4, 22],
    ['Khám bệnh', 900, 85, 85],
  );
  const right = form(
    'Xã Thác Bà',
    'tháng 6',
    HEADER,
    ['Tuyên truyền', 40, 4, 22],
    ['Khám bệnh', 900, 80, 480],
  );
  const { foot } = read([...OLDER, slip, right]);
  expect(foot.replace(/\n/g, ' ')).toContain(
    "số lũy kế giảm so với 'Xã Yên Bình tháng 5': Xã Yên Bình từ 400 còn 85",
  );
  expect(foot).not.toContain('Xã Thác Bà từ');
});
