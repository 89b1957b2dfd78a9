import { describe, expect, it } from 'vitest';
import { EVALUATIONS, INDICATORS_GUIDE, MERGINGS, TARGET_PERIODS } from '../../../src/core/settings/layout';
import { dropdowns, newRows } from '../../../src/core/settings/list';
import { SCOPES } from '../../../src/core/target/scope';
import { FUND, HEADER, line, NEWS, SOURCES } from './sources';

const FUND_ROW = [
  'Quỹ xã hội',
  'triệu đồng',
  FUND.key,
  'Theo biểu',
  '',
  '',
  100,
  '',
  'Cả kỳ',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'Càng cao càng tốt',
  'Chưa có số liệu',
  '',
  'Theo cách giao',
];

describe('newRows()', () => {
  it('fills a blank tab with headings and what was recognised', () => {
    const { row, cells, sources } = newRows([['']], SOURCES);
    expect([row, sources]).toEqual([0, 2]);
    expect(cells[0]?.filter((cell) => cell !== '')).toEqual([INDICATORS_GUIDE]);
    expect(cells[1]).toEqual([
      'Chỉ tiêu',
      'ĐVT',
      'Nguồn số liệu',
      'Cách tính',
      'KH chung',
      'Áp dụng cho',
      'Mức tính đạt (%)',
      'Thời hạn',
      'Đánh giá',
      'Căn cứ',
      'Dòng tiêu đề',
      'Cột đơn vị',
      'Cột kế hoạch',
      'Cột kết quả',
      'Kỳ của KH',
      'Chỉ đếm dòng có',
      'Chiều',
      'Ô kết quả trống',
      'Kỳ',
      'Khi sáp nhập',
    ]);
    expect(cells[2]).toEqual(FUND_ROW);
    expect(cells[3]?.slice(0, 7)).toEqual(['Tin, bài', '', NEWS.key, 'Đếm số dòng', 12, '', 100]);
  });

  it('adds nothing when it is opened again', () => {
    const { cells } = newRows([['']], SOURCES);
    expect(newRows(cells, SOURCES).cells).toEqual([]);
  });

  it('adds new sources below, under the headings wherever they stand', () => {
    const grid = [
      ['Nguồn số liệu', 'Của tôi', 'Chỉ tiêu'],
      [NEWS.key, 'x', 'Tên khác'],
    ];
    expect(newRows(grid, SOURCES)).toEqual({
      row: 2,
      cells: [[FUND.key, '', 'Quỹ xã hội']],
      sources: 1,
      others: 0,
    });
  });

  it('writes nothing into a tab that lost its header', () => {
    expect(newRows([['Quỹ', 'đồng']], SOURCES).cells).toEqual([]);
  });
});

describe('dropdowns()', () => {
  it('offers what the source of each row allows', () => {
    const found = dropdowns([HEADER, line({ source: FUND.key }), line({ source: NEWS.key })], SOURCES);
    const keys = [FUND.key, NEWS.key];
    const directions = ['Càng cao càng tốt', 'Càng thấp càng tốt'];
    const blanks = ['Chưa có số liệu', 'Tính là 0'];
    const labels = ['D · Phải nộp', 'E · Ước thực hiện', 'F · Đã nộp'];
    const scopes = [...Object.values(SCOPES), 'Khối huyện, thành phố', 'Khối ngành'];
    const none = null;
    const evaluations = Object.values(EVALUATIONS);
    expect(found && { ...found, words: found.words.slice(0, 2) }).toEqual({
      row: 1,
      words: [
        [
          none,
          none,
          keys,
          ['Theo biểu', 'Cộng các dòng cùng đơn vị', 'Không sử dụng'],
          none,
          scopes,
          none,
          none,
          evaluations,
          none,
          none,
          none,
          labels,
          labels,
          TARGET_PERIODS,
          none,
          directions,
          blanks,
          none,
          Object.values(MERGINGS),
        ],
        [
          none,
          none,
          keys,
          ['Đếm số dòng', 'Không sử dụng'],
          none,
          scopes,
          none,
          none,
          evaluations,
          none,
          none,
          none,
          none,
          none,
          TARGET_PERIODS,
          none,
          directions,
          blanks,
          none,
          Object.values(MERGINGS),
        ],
      ],
    });
  });

  it('offers sources in blank rows below the last one', () => {
    const words = dropdowns([HEADER, line({ source: FUND.key })], SOURCES)?.words.slice(1) ?? [];
    expect(words.map((cells) => cells[2])).toEqual(Array.from({ length: 5 }, () => [FUND.key, NEWS.key]));
    expect(words.map((cells) => cells[3])).toEqual(Array.from({ length: 5 }, () => null));
  });

  it('offers no calculation where the source is unknown, and nothing without a header', () => {
    expect(dropdowns([HEADER, line({ source: 'mất' })], SOURCES)?.words[0]?.[3]).toBeNull();
    expect(dropdowns([['Quỹ']], SOURCES)).toBeNull();
  });
});
