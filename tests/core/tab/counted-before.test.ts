import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell } from '../../../src/core/workbook/workbook';

interface Given {
  readonly words: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The headings of target and result. */
  readonly read: readonly [target: string, result: string];
}

function pairsIn({ title, header, rows }: Given) {
  const values = [[title, ...header.slice(1).map(() => '')], header, ...rows];
  const { tables } = recogniseTables({ tabs: [{ name: 'Biểu', values }] });
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ target, resultColumn }) => [
      target.kind === 'column' ? header[target.column] : target.kind,
      header[resultColumn],
    ]),
  );
}

describe('what is counted up over several years', () => {
  it.each<Given>([
    {
      words: 'canals, the count before the year beside it',
      title: 'KIÊN CỐ HÓA KÊNH MƯƠNG NĂM 2024 (km)',
      header: ['Xã', 'Lũy kế đến 2023', 'KH 2024', 'TH 2024', 'Lũy kế đến 2024'],
      rows: [
        ['Xã Quang Long', 12.5, 2, 2.1, 14.6],
        ['Xã Cô Ngân', 8, 1.5, 1.2, 9.2],
        ['Xã Lý Quốc', 20.4, 3, 3, 23.4],
      ],
      read: ['KH 2024', 'TH 2024'],
    },
    {
      words: 'unions founded, no time of the count',
      title: 'PHÁT TRIỂN TỔ CHỨC CÔNG ĐOÀN NĂM 2023',
      header: ['Đơn vị', 'Kế hoạch năm 2023', 'Thực hiện năm 2023', 'Lũy kế'],
      rows: [
        ['LĐLĐ Hòa An', 3, 3, 25],
        ['LĐLĐ Thạch An', 2, 1, 18],
        ['LĐLĐ Hạ Lang', 4, 5, 14],
      ],
      read: ['Kế hoạch năm 2023', 'Thực hiện năm 2023'],
    },
    {
      words: 'houses since the term began',
      title: 'XÓA NHÀ TẠM NĂM 2024',
      header: ['Huyện', 'Chỉ tiêu', 'Kết quả', 'Lũy kế từ đầu nhiệm kỳ'],
      rows: [
        ['Huyện Bảo Lâm', 30, 31, 250],
        ['Huyện Bảo Lạc', 20, 19, 190],
        ['Huyện Hà Quảng', 40, 40, 310],
      ],
      read: ['Chỉ tiêu', 'Kết quả'],
    },
    {
      words: 'vaccinations since a year',
      title: 'TIÊM VẮC XIN NĂM 2024 (mũi)',
      header: ['Trạm Y tế', 'Chỉ tiêu', 'Thực hiện', 'Lũy kế từ năm 2021'],
      rows: [
        ['Trạm Y tế Quang Long', 300, 310, 2500],
        ['Trạm Y tế Cô Ngân', 200, 190, 1900],
        ['Trạm Y tế Lý Quốc', 400, 400, 3100],
      ],
      read: ['Chỉ tiêu', 'Thực hiện'],
    },
  ])('is no result of the year: $words', (given) => {
    expect(pairsIn(given)).toEqual([given.read]);
  });

  it.each<Given>([
    {
      words: 'the year beside a month',
      title: 'THU QUỸ THÁNG 9 NĂM 2024',
      header: ['Xã', 'KH năm 2024', 'TH tháng 9', 'Lũy kế 9 tháng'],
      rows: [
        ['Xã Quang Long', 100, 9, 80],
        ['Xã Cô Ngân', 90, 7, 95],
        ['Xã Lý Quốc', 60, 5, 41],
      ],
      read: ['KH năm 2024', 'Lũy kế 9 tháng'],
    },
    {
      words: 'the year beside what no word dates',
      title: 'GIẢI NGÂN QUÝ II NĂM 2024',
      header: ['Chủ đầu tư', 'Kế hoạch vốn', 'Thực hiện', 'Lũy kế'],
      rows: [
        ['UBND xã Quang Long', 1000, 90, 800],
        ['UBND xã Cô Ngân', 900, 70, 950],
        ['UBND xã Lý Quốc', 600, 50, 410],
      ],
      read: ['Kế hoạch vốn', 'Lũy kế'],
    },
    {
      words: 'the term beside its own target',
      title: 'KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2020-2025',
      header: ['Đảng bộ', 'KH nhiệm kỳ 2020-2025', 'TH năm 2024', 'Lũy kế từ đầu nhiệm kỳ'],
      rows: [
        ['Đảng bộ Quang Long', 50, 9, 44],
        ['Đảng bộ Cô Ngân', 40, 7, 41],
        ['Đảng bộ Lý Quốc', 60, 5, 30],
      ],
      read: ['KH nhiệm kỳ 2020-2025', 'Lũy kế từ đầu nhiệm kỳ'],
    },
  ])('stays the result that covers the others: $words', (given) => {
    expect(pairsIn(given)).toContainEqual(given.read);
  });
});
