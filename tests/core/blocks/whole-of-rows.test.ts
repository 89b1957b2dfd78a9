import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { countedOnce } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyTabs } from '../survey/office-grids';

type Row = readonly Cell[];

function survey(title: string, rows: readonly Row[]) {
  const judged = surveyTabs([tabOf('Biểu', [[title], ...rows])]);
  return {
    told: inShort(judged),
    counted: countedOnce(judged.indicators).map(({ name }) => name),
    foot: footnotes(judged, []).join(' '),
  };
}

describe('a row of each unit that is the sum of its others', () => {
  it.each<[string, string, readonly Row[], Readonly<Record<string, readonly string[]>>, string]>([
    [
      'first, over kinds of training',
      'KẾT QUẢ ĐÀO TẠO NGHỀ NĂM 2024',
      [
        ['TT', 'Đơn vị', 'Loại hình', 'Kế hoạch', 'Thực hiện'],
        [1, 'Trung tâm Hòa An', 'Tổng số', 160, 145],
        ['', '', 'Nông nghiệp', 100, 105],
        ['', '', 'Phi nông nghiệp', 60, 40],
        [2, 'Trung tâm Bảo Lạc', 'Tổng số', 150, 155],
        ['', '', 'Nông nghiệp', 80, 80],
        ['', '', 'Phi nông nghiệp', 70, 75],
      ],
      {
        'Đào tạo nghề': ['Trung tâm Hòa An 160 | 145 below', 'Trung tâm Bảo Lạc 150 | 155 exceeded'],
        'Nông nghiệp': ['Trung tâm Hòa An 100 | 105 exceeded', 'Trung tâm Bảo Lạc 80 | 80 met'],
        'Phi nông nghiệp': ['Trung tâm Hòa An 60 | 40 below', 'Trung tâm Bảo Lạc 70 | 75 exceeded'],
      },
      'Đào tạo nghề: là tổng của Nông nghiệp, Phi nông nghiệp nên không đếm vào Số chỉ tiêu đạt.',
    ],
    [
      'last, below kinds of people, under a title that names nothing',
      'KẾT QUẢ NĂM 2024',
      [
        ['TT', 'Phường', 'Đối tượng', 'Chỉ tiêu', 'Kết quả'],
        [1, 'Phường Nùng Trí Cao', 'Học sinh', 100, 90],
        ['', '', 'Sinh viên', 50, 60],
        ['', '', 'Chung', 150, 150],
        [2, 'Phường Tân Giang', 'Học sinh', 80, 81],
        ['', '', 'Sinh viên', 30, 20],
        ['', '', 'Chung', 110, 101],
      ],
      {
        'Học sinh': ['Phường Nùng Trí Cao 100 | 90 below', 'Phường Tân Giang 80 | 81 exceeded'],
        'Sinh viên': ['Phường Nùng Trí Cao 50 | 60 exceeded', 'Phường Tân Giang 30 | 20 below'],
        Chung: ['Phường Nùng Trí Cao 150 | 150 met', 'Phường Tân Giang 110 | 101 below'],
      },
      'Chung: là tổng của Học sinh, Sinh viên nên không đếm vào Số chỉ tiêu đạt.',
    ],
    [
      'but for a slip in one unit of three',
      'KHÁM SỨC KHỎE NĂM 2024',
      [
        ['TT', 'Trạm', 'Đối tượng', 'KH', 'TH'],
        [1, 'Trạm A', 'Cộng', 30, 28],
        ['', '', 'Trẻ em', 10, 9],
        ['', '', 'Người cao tuổi', 20, 19],
        [2, 'Trạm B', 'Cộng', 25, 29],
        ['', '', 'Trẻ em', 15, 15],
        ['', '', 'Người cao tuổi', 10, 11],
        [3, 'Trạm C', 'Cộng', 40, 40],
        ['', '', 'Trẻ em', 25, 25],
        ['', '', 'Người cao tuổi', 15, 15],
      ],
      {
        'Khám sức khỏe': ['Trạm A 30 | 28 below', 'Trạm B 25 | 29 exceeded', 'Trạm C 40 | 40 met'],
        'Trẻ em': ['Trạm A 10 | 9 below', 'Trạm B 15 | 15 met', 'Trạm C 25 | 25 met'],
        'Người cao tuổi': ['Trạm A 20 | 19 below', 'Trạm B 10 | 11 exceeded', 'Trạm C 15 | 15 met'],
      },
      'khác ở Trạm B (29, các chỉ tiêu ấy cộng được 26).',
    ],
  ])(
    'is the whole of their indicators, and counts for none beside them: %s',
    (_, title, rows, told, line) => {
      const found = survey(title, rows);
      expect(found.told).toEqual(told);
      expect(found.counted).toHaveLength(2);
      expect(found.foot.replace(/\s+/g, ' ')).toContain(line);
    },
  );

  it('is all there is to judge where the others have no plan, and they are named', () => {
    const { told, foot } = survey('HIẾN MÁU NĂM 2024', [
      ['TT', 'Trường', 'Giới tính', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Trường A', 'Tổng số', 40, 45],
      ['', '', 'Nam', '', 20],
      ['', '', 'Nữ', '', 25],
      [2, 'Trường B', 'Tổng số', 50, 42],
      ['', '', 'Nam', '', 30],
      ['', '', 'Nữ', '', 12],
    ]);
    expect(told).toEqual({ 'Hiến máu': ['Trường A 40 | 45 exceeded', 'Trường B 50 | 42 below'] });
    expect(foot.replace(/\s+/g, ' ')).toContain(
      'đã nằm trong dòng tổng của mỗi đơn vị nên không cộng: Trường A – Nam (B4), Trường A – Nữ (B5)',
    );
  });

  it('is an indicator beside them where it is not their sum, whatever it is called', () => {
    const { told, counted } = survey('KẾT QUẢ NĂM 2024', [
      ['TT', 'Phường', 'Đối tượng', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Phường Nùng Trí Cao', 'Học sinh', 100, 90],
      ['', '', 'Sinh viên', 50, 60],
      ['', '', 'Tổng số', 170, 150],
      [2, 'Phường Tân Giang', 'Học sinh', 80, 81],
      ['', '', 'Sinh viên', 30, 20],
      ['', '', 'Tổng số', 115, 101],
    ]);
    expect(Object.keys(told)).toEqual(['Học sinh', 'Sinh viên', 'Tổng số']);
    expect(counted).toHaveLength(3);
  });
});

describe('sums below the rows of units that head them', () => {
  const FUNDS = ['Quỹ Khuyến học', 'Quỹ Vì người nghèo'] as const;

  /** Units with two funds each, and what stands below them. */
  function blocks(sums: readonly (string | null)[], total: string | null, units = UNITS): readonly Row[] {
    const rows = units.flatMap(([name, one, other], at): Row[] => {
      const sum = sums[at] ?? null;
      const own: Row[] = [
        [['I', 'II', 'III'][at] ?? '', name, '', ''],
        [1, FUNDS[0], ...one],
        [2, FUNDS[1], ...other],
      ];
      const pair = [one[0] + other[0], one[1] + other[1]];
      return sum === null ? own : [...own, ['', sum, ...pair]];
    });
    const all = [0, 1].map((at) =>
      units.reduce((sum, [, one, other]) => sum + (one[at] ?? 0) + (other[at] ?? 0), 0),
    );
    const last: Row[] = total === null ? [] : [['', total, ...all]];
    return [['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'], ...rows, ...last];
  }

  const UNITS: readonly (readonly [string, readonly [number, number], readonly [number, number]])[] = [
    ['Trường THCS Sóc Hà', [50, 52], [80, 75]],
    ['Trường THCS Nà Giàng', [40, 40], [60, 63]],
  ];

  const OWN = {
    'Quỹ Khuyến học': ['Trường THCS Sóc Hà 50 | 52 exceeded', 'Trường THCS Nà Giàng 40 | 40 met'],
    'Quỹ Vì người nghèo': ['Trường THCS Sóc Hà 80 | 75 below', 'Trường THCS Nà Giàng 60 | 63 exceeded'],
  };
  const WHOLE = {
    'Thu các quỹ': ['Trường THCS Sóc Hà 130 | 127 below', 'Trường THCS Nà Giàng 100 | 103 exceeded'],
  };

  it.each<[string, readonly (string | null)[], string]>([
    ['in one word', ['Cộng', 'Cộng'], 'Tổng cộng'],
    ['with the name of the unit', ['Cộng Trường THCS Sóc Hà', 'Cộng trường THCS Nà Giàng'], 'TỔNG CỘNG'],
    ['over all units in other words', ['Tổng số', 'Tổng số'], 'Cộng toàn huyện'],
  ])('are the whole of each unit, and the last one is no unit’s: %s', (_, sums, total) => {
    const { told, foot } = survey('THU CÁC QUỸ NĂM 2024', blocks(sums, total));
    expect(told).toEqual({ ...OWN, ...WHOLE });
    expect(foot).toContain('Thu các quỹ: là tổng của Quỹ Khuyến học, Quỹ Vì người nghèo');
    expect(foot).toContain(`không phải đơn vị nên không cộng: ${total} (B`);
  });

  it('is no indicator of the last unit where units have none of their own', () => {
    const { told, foot } = survey('THU CÁC QUỸ NĂM 2024', blocks([], 'Tổng cộng'));
    expect(told).toEqual(OWN);
    expect(foot).toContain('Tổng cộng (B');
  });

  it('reads funds called by capitals under units', () => {
    const rows = blocks(['Cộng', 'Cộng'], null).map((row) =>
      row.map((cell) => (cell === FUNDS[0] ? 'Quỹ ĐƠĐN' : cell === FUNDS[1] ? 'Quỹ VNN' : cell)),
    );
    expect(Object.keys(survey('THU CÁC QUỸ NĂM 2024', rows).told)).toEqual([
      'Quỹ ĐƠĐN',
      'Quỹ VNN',
      'Thu các quỹ',
    ]);
  });
});
