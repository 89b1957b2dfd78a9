import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

function survey(rows: readonly Row[]) {
  const tab = tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows]);
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  return {
    told: inShort(judged),
    others: judged.tables.flatMap(({ others }) => others.map(({ name }) => name)),
    problems: judged.problems.map(({ kind }) => kind),
  };
}

describe('a typed total below rows for indicators of each unit', () => {
  const stations: readonly Row[] = [
    ['STT', 'Trạm', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
    [1, 'Trạm Y tế Cô Ba', 'Tiêm chủng', 90, 88],
    ['', '', 'Khám thai', 40, 44],
    [2, 'Trạm Y tế Khánh Xuân', 'Tiêm chủng', 70, 70],
    ['', '', 'Khám thai', 30, 28],
  ];
  const total: Row = ['', 'Tổng cộng', '', 230, 230];
  const apart = {
    'Tiêm chủng': ['Trạm Y tế Cô Ba 90 | 88 below', 'Trạm Y tế Khánh Xuân 70 | 70 met'],
    'Khám thai': ['Trạm Y tế Cô Ba 40 | 44 exceeded', 'Trạm Y tế Khánh Xuân 30 | 28 below'],
  };

  it.each<[string, readonly Row[]]>([
    ['below', [...stations, total]],
    ['above', [stations[0] ?? [], total, ...stations.slice(1)]],
    ['in the column of numbers', [...stations, ['Tổng cộng', '', '', 230, 230]]],
    ['in the column of the indicators', [...stations, ['', '', 'Tổng cộng', 230, 230]]],
  ])('adds unlike things: it is named and proves nothing, %s', (_, rows) => {
    expect(survey(rows)).toEqual({ told: apart, others: ['Tổng cộng'], problems: [] });
  });

  it('proves nothing where units of measure differ, whatever the heading is', () => {
    const rows: readonly Row[] = [
      ['Trường', 'Loại', 'ĐVT', 'Giao', 'Đạt'],
      ['Trường TH Bế Triều', 'Hội thi', 'cuộc', 3, 3],
      ['', 'Đọc sách', 'lượt', 100, 120],
      ['Trường TH Sơn Ca', 'Hội thi', 'cuộc', 2, 1],
      ['', 'Trồng cây', 'cây', 50, 50],
      ['Tổng số', '', '', 155, 174],
    ];
    const { told, others } = survey(rows);
    expect(Object.values(told)).toEqual([
      ['Trường TH Bế Triều 3 | 3 met', 'Trường TH Sơn Ca 2 | 1 below'],
      ['Trường TH Bế Triều 100 | 120 exceeded'],
      ['Trường TH Sơn Ca 50 | 50 met'],
    ]);
    expect(others).toEqual(['Tổng số']);
  });

  it('leaves each indicator beside the sum that each unit has of them', () => {
    const rows: readonly Row[] = [
      ['TT', 'Chi hội', 'Nội dung', 'Kế hoạch', 'Đã thu'],
      [1, 'Chi hội Nà Rẻo', 'Hội phí', 50, 52],
      ['', '', 'Quỹ tình thương', 20, 16],
      ['', '', 'Cộng', 70, 68],
      [2, 'Chi hội Bản Giới', 'Hội phí', 40, 38],
      ['', '', 'Quỹ tình thương', 25, 27],
      ['', '', 'Cộng', 65, 65],
      ['', 'Tổng cộng', '', 135, 133],
    ];
    expect(Object.values(survey(rows).told)).toEqual([
      ['Chi hội Nà Rẻo 50 | 52 exceeded', 'Chi hội Bản Giới 40 | 38 below'],
      ['Chi hội Nà Rẻo 20 | 16 below', 'Chi hội Bản Giới 25 | 27 exceeded'],
      ['Chi hội Nà Rẻo 70 | 68 below', 'Chi hội Bản Giới 65 | 65 met'],
    ]);
  });

  it.each<[string, readonly Row[]]>([
    ['of one indicator after the other, as the heading says', [['Đội', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả']]],
    ['of one indicator after the other, as measures say', [['Đội', 'Việc', 'Kế hoạch', 'Kết quả', 'ĐVT']]],
  ])('adds no rows of a unit that stand apart, which are told as a fault: %s', (_, [heading = []]) => {
    const rows: readonly Row[] = [
      ['Đội 1', 'Kết nạp', 40, 42, 'người'],
      ['Đội 2', 'Kết nạp', 41, 41, 'người'],
      ['Đội 1', 'Tin bài', 12, 10, 'bài'],
      ['Đội 2', 'Tin bài', 12, 11, 'bài'],
      ['Tổng cộng', '', 105, 104, ''],
    ];
    const own = rows.map((row) => row.slice(0, heading.length));
    const { told } = survey([heading, ...own]);
    expect(Object.values(told)).toEqual([['Đội 1 40 | 42 dataError', 'Đội 2 41 | 41 dataError']]);
  });
});

describe('a typed total below works of each unit', () => {
  it.each<[string, Row, Row, Row]>([
    [
      'below "Nội dung", each its own',
      ['Xóm', 'Nội dung', 'KH', 'TH'],
      ['Đường Nà Tậu', 'Cầu Bản Giới'],
      ['Kè suối', 'Nhà văn hóa'],
    ],
    [
      'sources that all have',
      ['Xóm', 'Nguồn vốn', 'KH', 'TH'],
      ['Ngân sách', 'Xã hội hóa'],
      ['Ngân sách', 'Xã hội hóa'],
    ],
  ])('proves that they are added: %s', (_, heading, [a = '', b = ''], [c = '', d = '']) => {
    const rows: readonly Row[] = [
      heading,
      ['Xóm Nà Rẻo', a, 40, 42],
      ['', b, 12, 10],
      ['Xóm Bản Giới', c, 41, 41],
      ['', d, 12, 11],
    ];
    for (const total of [
      ['Tổng cộng', '', 105, 104],
      ['', 'Tổng cộng', 105, 104],
    ])
      expect(Object.values(survey([...rows, total]).told)).toEqual([
        ['Xóm Nà Rẻo 52 | 52 met', 'Xóm Bản Giới 53 | 52 below'],
      ]);
  });

  it('proves it where their one unit of measure stands in the first row alone', () => {
    const rows: readonly Row[] = [
      ['Xóm', 'Công trình', 'ĐVT', 'KH', 'TH'],
      ['Xóm Nà Rẻo', 'Đường Nà Tậu', 'triệu đồng', 40, 42],
      ['', 'Cầu Bản Giới', '', 12, 10],
      ['Xóm Bản Giới', 'Kè suối', 'triệu đồng', 53, 52],
      ['Tổng cộng', '', '', 105, 104],
    ];
    expect(Object.values(survey(rows).told)).toEqual([
      ['Xóm Nà Rẻo 52 | 52 met', 'Xóm Bản Giới 53 | 52 below'],
    ]);
  });
});
