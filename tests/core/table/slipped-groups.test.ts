import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check, ofKind } from '../check/check';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

const HEADER: Row = ['Đơn vị', 'Kế hoạch', 'Thực hiện'];

/** The units by their groups, and the sums that are told to be wrong. */
function read(rows: readonly Row[], header: Row = HEADER) {
  const survey = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  const findings = check(book(['KẾT QUẢ NĂM 2024'], header, ...rows));
  const groups = new Map<string | null, string[]>();
  for (const { kind, name, group } of survey.tables[0]?.rows ?? [])
    if (kind === 'unit') groups.set(group, [...(groups.get(group) ?? []), name]);
  return {
    groups: [...groups].map(([group, units]) => `${group ?? '–'}: ${units.join(', ')}`),
    wrong: ofKind(findings, 'totalWrong').map(({ total }) => total),
  };
}

const COMMUNES: readonly Row[] = [
  ['Xã Hòa An', 22, 20],
  ['Xã Đông Khê', 18, 19],
  ['Xã Canh Tân', 20, 19],
  ['Xã Cô Ba', 15, 15],
];
const SECTORS: readonly Row[] = [
  ['CĐ Giáo dục', 25, 28],
  ['CĐ Y tế', 20, 19],
  ['CĐ Viên chức', 15, 14],
];
const OF_COMMUNES = 'Xã Hòa An, Xã Đông Khê, Xã Canh Tân, Xã Cô Ba';
const OF_SECTORS = 'CĐ Giáo dục, CĐ Y tế, CĐ Viên chức';

describe('rows that are called as kinds of units, of which one is its rows added up but for a slip', () => {
  it.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      'no total below',
      [['Khối xã', 75, 73], ...COMMUNES, ['Khối ngành', 60, 62], ...SECTORS],
      [`Khối xã: ${OF_COMMUNES}`, `Khối ngành: ${OF_SECTORS}`],
      ['Khối ngành'],
    ],
    [
      'a slip in each',
      [['Cấp xã', 75, 74], ...COMMUNES, ['Cấp tỉnh', 60, 62], ...SECTORS, ['Tổng cộng', 135, 134]],
      [`Cấp xã: ${OF_COMMUNES}`, `Cấp tỉnh: ${OF_SECTORS}`],
      ['Cấp xã', 'Cấp tỉnh'],
    ],
    [
      'a digit too many',
      [['Khối xã', 75, 73], ...COMMUNES, ['Khối ngành', 60, 610], ...SECTORS],
      [`Khối xã: ${OF_COMMUNES}`, `Khối ngành: ${OF_SECTORS}`],
      ['Khối ngành'],
    ],
    [
      'clusters of one kind of unit',
      [
        ['Cụm thi đua số 1', 40, 39],
        ['Xã Hòa An', 22, 20],
        ['Xã Đông Khê', 18, 19],
        ['Cụm thi đua số 2', 35, 36],
        ['Xã Canh Tân', 20, 19],
        ['Xã Cô Ba', 15, 15],
      ],
      ['Cụm thi đua số 1: Xã Hòa An, Xã Đông Khê', 'Cụm thi đua số 2: Xã Canh Tân, Xã Cô Ba'],
      ['Cụm thi đua số 2'],
    ],
    [
      'members with a dash',
      [
        ['Bậc mầm non', 40, 38],
        ['- Trường Hoa Sen', 25, 24],
        ['- Trường Hoa Mai', 15, 14],
        ['Bậc tiểu học', 62, 67],
        ['- Trường Kim Đồng', 30, 31],
        ['- Trường Tân An', 32, 35],
      ],
      ['Bậc mầm non: Trường Hoa Sen, Trường Hoa Mai', 'Bậc tiểu học: Trường Kim Đồng, Trường Tân An'],
      ['Bậc tiểu học'],
    ],
  ])('are groups, and the slip is told: %s', (_, rows, groups, wrong) => {
    expect(read(rows)).toEqual({ groups, wrong });
  });

  it('are subtotals where they stand below their rows', () => {
    const rows: readonly Row[] = [
      ['PGD Hòa An', 120.5, 118],
      ['PGD Hà Quảng', 125, 130],
      ['Cụm miền Tây', 245.5, 247],
      ['PGD Trùng Khánh', 210, 190],
      ['PGD Hạ Lang', 330, 345],
      ['Cụm miền Đông', 540, 535],
    ];
    expect(read(rows)).toEqual({
      groups: ['–: PGD Hòa An, PGD Hà Quảng, PGD Trùng Khánh, PGD Hạ Lang'],
      wrong: ['Cụm miền Tây'],
    });
  });

  it('are groups by no name where they alone have no number', () => {
    const counted = (rows: readonly Row[], from: number) => rows.map((row, at) => [from + at, ...row]);
    const rows: readonly Row[] = [
      ...counted(COMMUNES, 1),
      ['', 'Miền Đông', 75, 73],
      ...counted(SECTORS, 5),
      ['', 'Miền Tây', 60, 62],
    ];
    const numbered: Row = ['TT', ...HEADER];
    expect(read(rows, numbered)).toEqual({
      groups: [`–: ${OF_COMMUNES}, ${OF_SECTORS}`],
      wrong: ['Miền Tây'],
    });
    const beside: readonly Row[] = [
      ...counted(COMMUNES, 1),
      ['', 'Văn phòng', 70, 73],
      ...counted(SECTORS, 5),
    ];
    expect(read(beside, numbered).groups.join()).toContain('Văn phòng');
  });

  it('tells the slip of the last of several sums in front of the total, though other rows come to it by chance', () => {
    const rows: readonly Row[] = [
      ...COMMUNES,
      ['Cộng khối xã', 75, 73],
      ...SECTORS,
      ['Cộng khối ngành', 60, 62],
      ['Tổng cộng', 135, 134],
    ];
    expect(read(rows).wrong).toEqual(['Cộng khối ngành']);
  });
});

describe('rows behind sums, with a slip, that only the total tells', () => {
  it.each<[string, Row]>([
    ['counts what the rows come to', ['Toàn ngành', 1080, 1085]],
    ['counts the typed sums', ['Tổng cộng', 1080, 1088]],
    ['is called by no word', ['Cả hai khối', 1080, 1085]],
  ])('are sums where it %s', (_, total) => {
    const rows: readonly Row[] = [
      ['CĐ ngành Y tế', 220, 215],
      ['CĐ ngành Giáo dục', 330, 340],
      ['Sự nghiệp', 550, 555],
      ['Công ty Gang thép', 410, 400],
      ['Công ty Xi măng', 120, 130],
      ['Sản xuất kinh doanh', 530, 533],
      total,
    ];
    const { groups, wrong } = read(rows);
    expect(groups).toEqual(['–: CĐ ngành Y tế, CĐ ngành Giáo dục, Công ty Gang thép, Công ty Xi măng']);
    expect(wrong).toContain('Sản xuất kinh doanh');
  });
});

describe('rows that are called as kinds and stay units', () => {
  it('are named where one of them is a group, since no figure of theirs comes near to their rows', () => {
    const rows = [['Khối xã', 75, 73], ...COMMUNES, ['Khối ngành', 600, 620], ...SECTORS];
    const told = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], HEADER, ...rows])]);
    expect(footnotes(told, [])).toContain(
      'Biểu: vẫn tính là đơn vị dù gọi như nhóm đơn vị: Khối ngành (A8); nếu là dòng cộng thì ghi Tổng cộng trước tên.',
    );
  });

  it.each<[string, readonly Row[]]>([
    [
      'nothing stands below them',
      [
        ['Khối Đảng', 150, 140],
        ['Khối Chính quyền', 120, 130],
        ['Khối Mặt trận', 200, 222],
      ],
    ],
    [
      'others only come near to them',
      [
        ['Cụm công nghiệp Miền Đông', 60, 56],
        ['Công ty Gang thép', 30, 29],
        ['Công ty Xi măng', 28, 26],
      ],
    ],
    ['they stand between others', [...COMMUNES.slice(0, 2), ['Khối cơ quan', 40, 38], ...COMMUNES.slice(2)]],
    ['the total counts them', [...COMMUNES.slice(0, 3), ['Khối cơ quan', 60, 57], ['Tổng cộng', 120, 115]]],
  ])('where %s', (_, rows) => {
    const { groups } = read(rows);
    expect(groups.join(', ').split(', ')).toHaveLength(rows.filter(([name]) => name !== 'Tổng cộng').length);
  });

  it('says of one alone at the edge that it is not added', () => {
    const survey = surveyTabs([
      tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], HEADER, ...COMMUNES, ['Khối cơ quan', 30, 28]]),
    ]);
    expect(verdicts(survey)[0]).toHaveLength(5);
    expect(footnotes(survey, []).join('\n')).toContain('không phải đơn vị nên không cộng: Khối cơ quan');
  });
});
