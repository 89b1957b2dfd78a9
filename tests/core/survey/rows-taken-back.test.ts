import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function day(month: number, date: number) {
  return { year: 2024, month, day: date };
}

function read(rows: readonly (readonly Cell[])[], settings: readonly IndicatorSetting[] = []) {
  const survey = surveyTabs([tabOf('Sổ', rows)], settings);
  return { verdicts: verdicts(survey), foot: footnotes(survey, []).join('\n') };
}

describe('events that say of themselves that they do not count', () => {
  it.each([
    {
      office: 'a hospital, a remark in capitals',
      rows: [
        ['SỔ BÁO CÁO SỰ CỐ Y KHOA NĂM 2024 (mỗi khoa 2 báo cáo)'],
        ['TT', 'Ngày', 'Khoa', 'Nội dung', 'Ghi chú'],
        [1, day(1, 5), 'Khoa Nội', 'a', ''],
        [2, day(2, 5), 'Khoa Nội', 'b', 'KHÔNG TÍNH do báo cáo trùng'],
        [3, day(2, 6), 'Khoa Nhi', 'c', ''],
        [4, day(3, 6), 'Khoa Nhi', 'd', 'có ảnh'],
      ],
      shown: ['Khoa Nội 1/2 Chưa đạt', 'Khoa Nhi 2/2 Đạt'],
      cells: '1 dòng ghi hủy hoặc không tính (C4), không tính',
    },
    {
      office: 'a youth union, a state with the other tone mark',
      rows: [
        ['SỔ THEO DÕI CÔNG TRÌNH NĂM 2024 (mỗi đơn vị 1 công trình)'],
        ['Ngày', 'Đơn vị', 'Tên công trình', 'Trạng thái'],
        [day(1, 5), 'Xã đoàn Phú Lâm', 'a', 'Đã huỷ'],
        [day(2, 5), 'Xã đoàn Tân Lâm', 'b', 'Xong'],
        [day(2, 9), 'Xã đoàn Tân Lâm', 'c', 'Huỷ bỏ (trời mưa)'],
      ],
      shown: ['Xã đoàn Phú Lâm 0/1 Chưa đạt', 'Xã đoàn Tân Lâm 1/1 Đạt'],
      cells: '2 dòng ghi hủy hoặc không tính (B3, B5), không tính',
    },
    {
      office: 'a Red Cross, amounts',
      rows: [
        ['SỔ TIẾP NHẬN ỦNG HỘ NĂM 2024'],
        ['Chỉ tiêu: mỗi đơn vị 500.000 đồng'],
        ['Ngày', 'Đơn vị', 'Số tiền (đồng)', 'Kết quả thẩm định'],
        [day(1, 5), 'Trường THPT Yên Lạc', 300000, 'Không được công nhận'],
        [day(2, 5), 'Trường THPT Yên Lạc', 250000, 'Hợp lệ'],
        [day(2, 9), 'Trường THPT Bình Xuyên', 500000, 'Hợp lệ'],
      ],
      shown: ['Trường THPT Yên Lạc 250000/500000 Chưa đạt', 'Trường THPT Bình Xuyên 500000/500000 Đạt'],
      cells: '1 dòng ghi hủy hoặc không tính (B4), không tính',
    },
  ])('do not count and are named: $office', ({ rows, shown, cells }) => {
    const { verdicts: found, foot } = read(rows);
    expect(found.map(([, ...units]) => units)).toEqual([shown]);
    expect(foot).toContain(cells);
  });

  it('are no remarks that speak of something else, and no titles', () => {
    const { verdicts: found, foot } = read([
      ['SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 2 tin)'],
      ['Ngày', 'Đơn vị', 'Tên tin', 'Ghi chú'],
      [day(1, 5), 'Ban Dân vận', 'Hủy bỏ thủ tục rườm rà', 'không tính lãi'],
      [day(2, 5), 'Ban Dân vận', 'Không tính tiền vé', 'hủy diệt muỗi'],
    ]);
    expect(found).toEqual([['Tin bài', 'Ban Dân vận 2/2 Đạt']]);
    expect(foot).not.toContain('không tính (');
  });
});

describe('events that did not come to what others did', () => {
  const states = (header: string, done: string, denied: string) => [
    ['SỔ SÁNG KIẾN NĂM 2024 (mỗi phòng 2 sáng kiến)'],
    ['TT', 'Ngày', 'Phòng', 'Tên sáng kiến', header],
    [1, day(1, 5), 'Phòng Tư pháp', 'a', done],
    [2, day(2, 5), 'Phòng Tư pháp', 'b', denied],
    [3, day(2, 6), 'Phòng Nội vụ', 'c', done],
    [4, day(3, 6), 'Phòng Nội vụ', 'd', done],
  ];

  it.each([
    ['Xét duyệt', 'Duyệt', 'Từ chối'],
    ['Hội đồng', 'Công nhận', 'Không công nhận cấp huyện'],
    ['Tình trạng', 'Đã nghiệm thu', 'Chưa có biên bản'],
    ['Áp dụng', 'Đã áp dụng', 'Chưa áp dụng'],
  ])('count, and the foot says how they do not: %s', (header, done, denied) => {
    const { verdicts: found, foot } = read(states(header, done, denied));
    expect(found[0]?.[1]).toBe('Phòng Tư pháp 2/2 Đạt');
    const told = `1 dòng ghi “${denied}” ở cột ${header} vẫn được tính; nếu không tính thì ghi ${header} = ${done}`;
    expect(foot).toContain(told);
  });

  it('are not told of where staff say which rows count, nor where nothing is judged', () => {
    const rows = states('Xét duyệt', 'Duyệt', 'Từ chối');
    const only = [
      {
        column: 4,
        heading: 'xét duyệt',
        text: 'Xét duyệt = Duyệt',
        test: { kind: 'is' as const, words: ['duyệt'], not: false },
      },
    ];
    const chosen = read(rows, [{ ...AS_RECOGNISED, key: 'Sổ › Sáng kiến', only }]);
    expect(chosen.verdicts[0]?.[1]).toBe('Phòng Tư pháp 1/2 Chưa đạt');
    expect(chosen.foot).not.toContain('vẫn được tính');
    const [, ...unjudged] = rows;
    expect(read([['SỔ SÁNG KIẾN NĂM 2024'], ...unjudged]).foot).not.toContain('vẫn được tính');
  });
});

describe('events that a column of ticks or of words tells from others', () => {
  function told(headers: readonly string[], cells: readonly (readonly Cell[])[]): readonly string[] {
    const { verdicts: found, foot } = read([
      ['SỔ SÁNG KIẾN NĂM 2024 (mỗi khoa 2 sáng kiến)'],
      ['TT', 'Ngày', 'Khoa', 'Tên sáng kiến', ...headers],
      ...cells.map((own, index): readonly Cell[] => {
        const khoa = index % 2 === 0 ? 'Khoa Nội' : 'Khoa Nhi';
        return [index + 1, day(index + 1, 5), khoa, `sáng kiến ${index}`, ...own];
      }),
    ]);
    expect(found[0]?.slice(1)).toEqual(['Khoa Nội 2/2 Đạt', 'Khoa Nhi 2/2 Đạt']);
    return foot.split('\n').filter((line) => line.includes('vẫn được tính'));
  }

  it.each([
    [
      'a checkbox',
      ['Đã nghiệm thu'],
      [[true], [false], [true], [true]],
      '1 dòng không đánh dấu ở cột Đã nghiệm thu',
      'ghi Đã nghiệm thu ở',
    ],
    [
      'x and blanks',
      ['Hội đồng duyệt'],
      [['x'], [''], ['X'], ['']],
      '2 dòng không đánh dấu ở cột Hội đồng duyệt',
      'ghi Hội đồng duyệt ở',
    ],
    [
      'x where not',
      ['Đạt', 'Không đạt'],
      [
        ['x', ''],
        ['', 'x'],
        ['x', ''],
        ['x', ''],
      ],
      '1 dòng đánh dấu ở cột Không đạt',
      'ghi Không đạt <> x ở',
    ],
    [
      'Rồi and Chưa',
      ['Áp dụng'],
      [['Rồi'], ['Chưa'], ['Rồi'], ['Rồi']],
      '1 dòng ghi “Chưa” ở cột Áp dụng',
      'ghi Áp dụng = Rồi ở',
    ],
    [
      'what is not yet',
      ['Trạng thái'],
      [['Đã in'], ['Bản thảo'], ['Đang in'], ['Đã in']],
      '2 dòng ghi “Đang in”, “Bản thảo” ở cột Trạng thái',
      'ghi Trạng thái = Đã in ở',
    ],
    [
      'no state yet',
      ['Tình trạng'],
      [['Xong'], [''], ['Xong'], ['Xong']],
      '1 dòng để trống ở cột Tình trạng',
      'ghi Tình trạng = Xong ở',
    ],
    [
      'remarks',
      ['Ghi chú'],
      [['có ảnh'], ['không áp dụng'], [''], ['trùng năm trước']],
      '2 dòng ghi “không áp dụng”, “trùng năm trước” ở cột Ghi chú',
      'ghi “hủy” ở đầu ô ấy',
    ],
  ])('count, and the foot names them: %s', (_, headers, cells, rows, way) => {
    expect(told(headers, cells)).toEqual([
      expect.stringContaining(`${rows} vẫn được tính; nếu không tính thì ${way}`),
    ]);
  });

  it.each([
    [
      'each row has a tick in one of them',
      ['Giải pháp', 'Sáng chế'],
      [
        ['x', ''],
        ['', 'x'],
        ['', 'x'],
        ['x', ''],
      ],
    ],
    ['all are ticked', ['Đã nghiệm thu'], [[true], [true], [true], [true]]],
    ['other words than of doing beside blanks', ['Nguồn'], [['Huyện'], [''], ['Huyện'], ['Tỉnh']]],
    [
      'ticks tell who it was',
      ['Nữ', 'DTTS'],
      [
        ['x', 'x'],
        ['', 'x'],
        ['x', ''],
        ['', 'x'],
      ],
    ],
    ['there is nothing to complain of', ['Khó khăn'], [['không'], ['thiếu vốn'], [''], ['không']]],
    ['what nobody wants is denied', ['Vi phạm'], [['Có'], ['Không'], ['Không'], ['Có']]],
    ['grades', ['Kết quả'], [['Khá'], ['Giỏi'], ['Đạt'], ['Khá']]],
    ['remarks of something else', ['Ghi chú'], [['chưa có ảnh'], ['không tính lãi'], [''], ['đã gửi']]],
  ])('are not told of where %s', (_, headers, cells) => {
    expect(told(headers, cells)).toEqual([]);
  });

  it('do not count where a tick stands below Hủy', () => {
    const { verdicts: found, foot } = read([
      ['SỔ CHO VAY NĂM 2024 (mỗi phòng 2 món)'],
      ['Ngày', 'Phòng', 'Khách hàng', 'Hủy'],
      [day(1, 5), 'PGD Hòa An', 'a', ''],
      [day(2, 5), 'PGD Hòa An', 'b', 'x'],
    ]);
    expect(found[0]?.[1]).toBe('PGD Hòa An 1/2 Chưa đạt');
    expect(foot).toContain('1 dòng ghi hủy hoặc không tính (B4), không tính');
  });
});
