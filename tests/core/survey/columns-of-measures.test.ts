import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(...tabs: readonly (readonly [name: string, rows: readonly Row[]])[]) {
  const survey = surveyTabs(tabs.map(([name, rows]) => tabOf(name, rows)));
  return { found: verdicts(survey), problems: problems(survey) };
}

describe('a column "Đơn vị" of units of measure beside the units', () => {
  it.each<readonly [string, readonly Row[], readonly (readonly string[])[]]>([
    [
      'is right of schools, a row an indicator',
      [
        ['KẾT QUẢ PHỔ CẬP NĂM 2024'],
        ['STT', 'Trường', 'Chỉ tiêu', 'ĐV', 'KH', 'TH'],
        [1, 'THCS Cô Ba', 'Học sinh ra lớp', 'học sinh', 120, 118],
        ['', '', 'Phòng học kiên cố', 'phòng', 8, 8],
        [2, 'THCS Hồng Trị', 'Học sinh ra lớp', 'học sinh', 90, 92],
        ['', '', 'Phòng học kiên cố', 'phòng', 6, 5],
      ],
      [
        ['Học sinh ra lớp (học sinh)', 'THCS Cô Ba 118/120 Chưa đạt', 'THCS Hồng Trị 92/90 Vượt'],
        ['Phòng học kiên cố (phòng)', 'THCS Cô Ba 8/8 Đạt', 'THCS Hồng Trị 5/6 Chưa đạt'],
      ],
    ],
    [
      'is left of those who do it, a merged indicator before both',
      [
        ['CÔNG TÁC THÚ Y NĂM 2024'],
        ['TT', 'Nội dung', 'Đơn vị', 'Đơn vị thực hiện', 'Kế hoạch', 'Thực hiện'],
        [1, 'Tiêm phòng dại', 'con', 'Xã Cô Ba', 800, 810],
        ['', '', 'con', 'Xã Hồng Trị', 700, 650],
        [2, 'Phun khử trùng', 'lít', 'Xã Cô Ba', 50, 50],
        ['', '', 'lít', 'Xã Hồng Trị', 40, 38],
      ],
      [
        ['Tiêm phòng dại (con)', 'Xã Cô Ba 810/800 Vượt', 'Xã Hồng Trị 650/700 Chưa đạt'],
        ['Phun khử trùng (lít)', 'Xã Cô Ba 50/50 Đạt', 'Xã Hồng Trị 38/40 Chưa đạt'],
      ],
    ],
    [
      'is the only one so headed, beside pumping stations',
      [
        ['SẢN LƯỢNG NƯỚC TƯỚI NĂM 2024'],
        ['TT', 'Trạm bơm', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Nà Cáp', 'm3', 1200, 1250],
        [2, 'Tân Giang', 'm3', 900, 870],
        [3, 'Sông Hiến', 'm3', 600, 600],
      ],
      [
        [
          'Sản lượng nước tưới (m3)',
          'Nà Cáp 1250/1200 Vượt',
          'Tân Giang 870/900 Chưa đạt',
          'Sông Hiến 600/600 Đạt',
        ],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(['KQ', rows])).toEqual({ found: expected, problems: [] });
  });

  it('is no column of units in a log either', () => {
    const day = { year: 2024, month: 5, day: 6 };
    const rows: readonly Row[] = [
      ['TRỒNG CÂY NĂM 2024: mỗi xã 500 cây'],
      ['Ngày', 'Xã', 'Nội dung', 'Đơn vị', 'Số lượng'],
      [day, 'Xã Cô Ba', 'Trồng thông', 'cây', 300],
      [day, 'Xã Hồng Trị', 'Trồng mỡ', 'cây', 470],
      [day, 'Xã Cô Ba', 'Trồng mỡ', 'cây', 250],
    ];
    expect(read(['Sổ', rows]).found).toEqual([
      ['Số lượng', 'Xã Cô Ba 550/500 Vượt', 'Xã Hồng Trị 470/500 Chưa đạt'],
    ]);
  });

  it('stays one of units where names stand in it', () => {
    const rows: readonly Row[] = [
      ['KẾT QUẢ KẾT NẠP NĂM 2024'],
      ['TT', 'Xã', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Cô Ba', 'Trường THCS Cô Ba', 12, 13],
      [2, 'Cô Ba', 'Trạm y tế Cô Ba', 15, 14],
      [3, 'Hồng Trị', 'Tổ', 9, 9],
    ];
    expect(read(['KQ', rows]).found).toEqual([
      ['Kết nạp', 'Trường THCS Cô Ba 13/12 Vượt', 'Trạm y tế Cô Ba 14/15 Chưa đạt', 'Tổ 9/9 Đạt'],
    ]);
  });

  it('stays one of units in a form that is to be filled in', () => {
    const heads: Row = ['TT', 'Đơn vị', 'Chỉ tiêu', 'Đã nộp'];
    const blank: readonly Row[] = [['THU QUỸ NĂM 2024'], heads, [1, 'Xã …', '', ''], [2, 'Xã …', '', '']];
    const filled: readonly Row[] = [
      ['THU QUỸ NĂM 2024'],
      heads,
      [1, 'Xã Cô Ba', 40, 44],
      [2, 'Xã Hồng Trị', 25, 20],
    ];
    expect(read(['Mẫu', blank], ['Quỹ', filled])).toEqual({
      found: [['Quỹ', 'Xã Cô Ba 44/40 Vượt', 'Xã Hồng Trị 20/25 Chưa đạt']],
      problems: [],
    });
  });

  it('heads the units of measure of a form as before', () => {
    const form = (done: number): readonly Row[] => [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Trồng rừng', 'ha', 12, done],
      [2, 'Tiêm phòng', 'con', 800, 760],
    ];
    expect(read(['Xã Cô Ba', form(13)], ['Xã Hồng Trị', form(9)]).found).toEqual([
      ['Trồng rừng (ha)', 'Xã Cô Ba 13/12 Vượt', 'Xã Hồng Trị 9/12 Chưa đạt'],
      ['Tiêm phòng (con)', 'Xã Cô Ba 760/800 Chưa đạt', 'Xã Hồng Trị 760/800 Chưa đạt'],
    ]);
  });
});
