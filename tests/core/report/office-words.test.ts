import { describe, expect, it } from 'vitest';
import { summaryBlocks } from '../../../src/core/report/blocks';
import { evidenceLines } from '../../../src/core/report/evidence-lines';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function footOf(name: string, rows: Rows): string {
  const survey = surveyTabs([tabOf(name, rows)]);
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  return footnotes(survey, totals).join('\n');
}

describe('what lacks of money', () => {
  const table = (title: string, measure: string, plan: string, result: string): Rows => [
    [title],
    [`ĐVT: ${measure}`],
    ['TT', 'Đơn vị', plan, result],
    [1, 'Xã Cô Ba', 1200, 1150],
    [2, 'Xã Lý Bôn', 900, 930],
    [3, 'Xã Mông Ân', 1500, 1320],
  ];

  it.each([
    ['GIẢI NGÂN VỐN NĂM 2024', 'Kế hoạch vốn', 'Giải ngân'],
    ['CHI TRẢ TRỢ CẤP NĂM 2024', 'Kinh phí được giao', 'Đã chi'],
    ['DƯ NỢ ỦY THÁC NĂM 2024', 'Kế hoạch dư nợ', 'Dư nợ thực hiện'],
    ['GIÁ TRỊ SẢN XUẤT NĂM 2024', 'Kế hoạch', 'Thực hiện'],
    ['DOANH THU BÁN HÀNG NĂM 2024', 'Kế hoạch', 'Thực hiện'],
  ])('of %s is nothing to be paid in', (title, plan, result) => {
    const foot = footOf('Biểu 1', table(title, 'triệu đồng', plan, result));
    expect(foot).toContain('còn thiếu 230 (2 đơn vị); vượt 30 (1 đơn vị); sau bù trừ 200');
    expect(foot).not.toMatch(/nộp/);
  });

  it.each([
    ['THU QUỸ XÃ HỘI NĂM 2024', 'Kế hoạch', 'Thực hiện'],
    ['ĐOÀN PHÍ NĂM 2024', 'Phải thu', 'Đã thu'],
    ['KẾT QUẢ NĂM 2024', 'Số phải nộp', 'Số đã nộp'],
    ['THU THUẾ NĂM 2024', 'Dự toán', 'Thực hiện'],
  ])('of %s is to be paid in', (title, plan, result) => {
    const foot = footOf('Biểu 1', table(title, 'nghìn đồng', plan, result));
    expect(foot).toContain('còn phải nộp 230 (2 đơn vị); nộp vượt 30 (1 đơn vị); sau bù trừ 200');
  });

  it('is told without what nobody has', () => {
    const lacking = table('DOANH THU NĂM 2024', 'triệu đồng', 'Kế hoạch', 'Thực hiện').map((row) =>
      row[1] === 'Xã Lý Bôn' ? [2, 'Xã Lý Bôn', 900, 900] : row,
    );
    expect(footOf('Biểu 1', lacking)).toMatch(/: còn thiếu 230 \(2 đơn vị\)\.$/m);
    const over = lacking.map((row) => (typeof row[3] === 'number' ? [...row.slice(0, 3), 1600] : row));
    expect(footOf('Biểu 1', over)).toMatch(/: vượt 1\.200 \(3 đơn vị\)\.$/m);
    expect(`${footOf('Biểu 1', lacking)}${footOf('Biểu 1', over)}`).not.toMatch(/bù trừ|\(0 đơn vị\)/);
  });

  it('is called so where typed figures of it are counted too', () => {
    const rows = (title: string, plan: string, result: string, lacks: string): Rows => [
      [title],
      ['TT', 'Đơn vị', plan, result, lacks],
      [1, 'Xã Cô Ba', 1200, 1150, 50],
      [2, 'Xã Lý Bôn', 900, 880, 20],
      [3, 'Xã Mông Ân', 1500, 1320, 111],
    ];
    const lines = (tab: ReturnType<typeof tabOf>) => evidenceLines(surveyTabs([tab]), { tabs: [tab] }).join();
    expect(
      lines(tabOf('Vốn', rows('VỐN NĂM 2024 (triệu đồng)', 'Kế hoạch vốn', 'Giải ngân', 'Còn lại'))),
    ).toContain('2/3 số còn thiếu');
    expect(
      lines(tabOf('Quỹ', rows('QUỸ NĂM 2024 (triệu đồng)', 'Phải nộp', 'Đã nộp', 'Còn phải nộp'))),
    ).toContain('2/3 số còn phải nộp');
  });
});

describe('Ban and Văn phòng', () => {
  const labels = (rows: Rows) => {
    const survey = surveyTabs([tabOf('Biểu 1', rows)]);
    return summaryBlocks(survey).flatMap((block) => (block.kind === 'unit' ? [] : [block.label]));
  };

  it.each<[string, Rows, string[]]>([
    [
      'project boards',
      [
        ['A', 'Cấp tỉnh', 130, 121],
        [1, 'Ban QLDA Giao thông', 90, 90],
        [2, 'Ban QLDA Dân dụng', 40, 31],
        ['B', 'Cấp huyện', 70, 64],
        [1, 'UBND huyện Bảo Lâm', 40, 38],
        [2, 'UBND huyện Hạ Lang', 30, 26],
      ],
      ['Cấp tỉnh', 'Cấp huyện', 'TỔNG CỘNG'],
    ],
    [
      'committees of a party',
      [
        ['I', 'Các ban Đảng', '', ''],
        [1, 'Ban Tổ chức', 8, 8],
        [2, 'Ban Dân vận', 6, 5],
        ['II', 'Các xã', '', ''],
        [1, 'Xã Cô Ba', 10, 12],
        [2, 'Xã Lý Bôn', 10, 9],
      ],
      ['Các ban Đảng', 'Các xã', 'TỔNG CỘNG'],
    ],
    [
      'a tax office',
      [
        ['I', 'Khối văn phòng', '', ''],
        [1, 'Văn phòng Cục Thuế', 8, 8],
        [2, 'Phòng Thanh tra', 6, 5],
        ['II', 'Khối huyện', '', ''],
        [1, 'Huyện Hòa An', 10, 12],
        [2, 'Huyện Hạ Lang', 10, 9],
      ],
      ['Khối văn phòng', 'Khối huyện', 'TỔNG CỘNG'],
    ],
  ])('of %s stand in their place', (_, rows, expected) => {
    expect(labels([['KẾT QUẢ NĂM 2024'], ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows])).toEqual(
      expected,
    );
  });

  it('of the federation stand below the unions', () => {
    const rows = [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Ban Tổ chức', 8, 8],
      [2, 'Văn phòng', 6, 5],
      [3, 'LĐLĐ huyện Hòa An', 10, 12],
      [4, 'LĐLĐ huyện Hạ Lang', 10, 9],
    ];
    expect(labels(rows)).toEqual([
      'Khối huyện, thành phố',
      'CỘNG CÁC CÔNG ĐOÀN',
      'Các Ban, Văn phòng',
      'TỔNG CỘNG',
    ]);
  });
});
