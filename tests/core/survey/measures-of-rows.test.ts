import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(header: readonly string[], rows: readonly (readonly Cell[])[]) {
  const events = rows.map((row) => [{ year: 2024, month: 5, day: 6 }, ...row]);
  const survey = surveyTabs([
    tabOf('Sổ', [['SỔ THEO DÕI NĂM 2024'], ['Ngày', 'Đơn vị', ...header], ...events]),
  ]);
  return { units: verdicts(survey)[0]?.slice(1) ?? [], problems: problems(survey) };
}

describe('rows of a log in several units of measure', () => {
  it.each([
    {
      office: 'a farm, two sizes of one measure',
      header: ['Khối lượng', 'ĐVT'],
      rows: [
        ['Đội 1', 3, 'tạ'],
        ['Đội 1', 40, 'kg'],
        ['Đội 2', 5, 'Tạ'],
        ['Đội 2', 2, 'tạ'],
      ],
      units: ['Đội 1 unreadable/blank Lỗi số liệu', 'Đội 2 7/blank Chưa có KH'],
      at: 'logMeasuresDiffer Sổ 4:3',
    },
    {
      office: 'a hospital, goods of all kinds',
      header: ['Tên vật tư', 'Đơn vị tính', 'Số lượng'],
      rows: [
        ['Khoa Nội', 'Bông', 'kg', 5],
        ['Khoa Nội', 'Găng', 'hộp', 9],
        ['Khoa Nhi', 'Bông', 'kg', 4],
        ['Khoa Nhi', 'Bông', 'kg', 4],
      ],
      units: ['Khoa Nội unreadable/blank Lỗi số liệu', 'Khoa Nhi 8/blank Chưa có KH'],
      at: 'logMeasuresDiffer Sổ 4:5',
    },
    {
      office: 'a party committee, money in two sizes: what the column is in counts, not what most rows say',
      header: ['Số tiền (đồng)', 'ĐVT'],
      rows: [
        ['Chi bộ 1', 2000000, 'đồng'],
        ['Chi bộ 2', 3, 'triệu đồng'],
        ['Chi bộ 2', 4, 'triệu đồng'],
        ['Chi bộ 1', 1000000, 'đồng'],
        ['Chi bộ 3', 4, 'triệu đồng'],
      ],
      units: [
        'Chi bộ 1 3000000/blank Chưa có KH',
        'Chi bộ 2 unreadable/blank Lỗi số liệu',
        'Chi bộ 3 unreadable/blank Lỗi số liệu',
      ],
      at: 'logMeasuresDiffer Sổ 4:3',
    },
  ])('are not added, and are named: $office', ({ header, rows, units, at }) => {
    const found = read(header, rows);
    expect(found.units).toEqual(units);
    expect(found.problems).toContain(at);
  });

  it('are added where all say the same, one says nothing, or nothing is added', () => {
    const same = read(
      ['Số lượng', 'ĐVT'],
      [
        ['Đội 1', 3, 'kg'],
        ['Đội 1', 4, 'KG'],
        ['Đội 2', 5, ''],
      ],
    );
    expect(same.units).toEqual(['Đội 1 7/blank Chưa có KH', 'Đội 2 5/blank Chưa có KH']);
    expect(same.problems).toEqual([]);
    const counted = read(
      ['Nội dung', 'ĐVT'],
      [
        ['Đội 1', 'a', 'kg'],
        ['Đội 1', 'b', 'lít'],
      ],
    );
    expect(counted.units).toEqual(['Đội 1 2/blank Chưa có KH']);
    expect(counted.problems).toEqual([]);
  });
});

describe('columns of figures of a log that nothing is made of', () => {
  const unreadIn = (header: readonly string[], rows: readonly (readonly Cell[])[]) => {
    const events = rows.map((row) => [{ year: 2024, month: 5, day: 6 }, ...row]);
    const grid = [['SỔ THEO DÕI NĂM 2024'], ['Ngày', 'Đơn vị', ...header], ...events];
    return surveyTabs([tabOf('Sổ', grid)]).unread.map(({ headings }) => headings);
  };

  it.each(['Km tuần tra', 'Quãng đường (km)', 'Thời gian (giờ)'])(
    'are named beside those that are added: %s',
    (heading) => {
      const rows = [
        ['Trạm 1', 4, 10],
        ['Trạm 2', 3, 15],
      ];
      expect(unreadIn(['Số người', heading], rows)).toEqual([[heading]]);
    },
  );

  it('are none that are added too, prices, and numbers of papers', () => {
    const rows = [
      ['Trạm 1', 4, 10, 700, 12],
      ['Trạm 2', 3, 15, 800, 13],
    ];
    expect(unreadIn(['Số người', 'Số lượt', 'Đơn giá', 'Số hóa đơn'], rows)).toEqual([]);
  });
});
