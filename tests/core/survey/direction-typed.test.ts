import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { surveyTabs, tabOf } from './office-grids';

type Row = readonly (number | string)[];

function read(title: string, headings: readonly string[], figures: readonly Row[]) {
  const rows = figures.map((row, index) => [index + 1, `Xã ${'ABCDEFGH'.charAt(index)}`, ...row]);
  const survey = surveyTabs([tabOf('Sheet1', [[title], ['TT', 'Xã', ...headings], ...rows])]);
  return {
    directions: survey.indicators.map(({ name, direction }) => `${name} ${direction}`),
    foot: footnotes(survey, []).join('\n'),
  };
}

describe('a direction that figures beside target and result tell', () => {
  it.each([
    ['NGƯỜI NGHIỆN UỐNG THUỐC THAY THẾ', [2, 4, 1, 3], 'more'],
    ['NGƯỜI NGHIỆN TRONG CỘNG ĐỒNG', [3, 1, 4, 2], 'less'],
    ['SỐ CA CHUYỂN VIỆN', [3, 1, 4, 2], 'less'],
    ['PHÁT TRIỂN ĐOÀN VIÊN', [2, 4, 1, 3], 'more'],
  ])('is that of a column of ranks: %s', (title, ranks, expected) => {
    const done = [21, 12, 33, 15];
    const rows = ranks.map((rank, at): Row => [20, done[at] ?? 0, rank]);
    const { directions, foot } = read(`${title} NĂM 2024`, ['Kế hoạch', 'Thực hiện', 'Xếp hạng'], rows);
    expect(directions.map((one) => one.split(' ').pop())).toEqual([expected]);
    expect(foot.includes('càng thấp càng tốt (theo cột xếp hạng trong biểu')).toBe(expected === 'less');
  });

  it.each([
    ['in another order', [1, 4, 2, 3]],
    ['of three units', [2, 1, 3]],
  ])("is the name's where ranks go by something else: %s", (_, ranks) => {
    const done = [21, 12, 33, 15];
    const rows = ranks.map((rank, at): Row => [20, done[at] ?? 0, rank]);
    const { directions } = read('NGƯỜI NGHIỆN NĂM 2024', ['Kế hoạch', 'Thực hiện', 'Xếp thứ'], rows);
    expect(directions).toEqual(['Người nghiện less']);
  });

  it('is more where a column tells what is lacking of each target', () => {
    const rows: readonly Row[] = [
      [20, 15, 5],
      [12, 14, ''],
      [18, 11, 7],
    ];
    const headings = ['Kế hoạch', 'Thực hiện', 'Còn thiếu'];
    const { directions, foot } = read('TRẺ SUY DINH DƯỠNG UỐNG SỮA NĂM 2024', headings, rows);
    expect(directions).toEqual(['Trẻ suy dinh dưỡng uống sữa more']);
    expect(foot).toContain('càng cao càng tốt (theo cột còn thiếu');
  });

  it('is less where every plan stays below the year before and the name leaves it open', () => {
    const headings = ['Năm 2023', 'Kế hoạch 2024', 'Thực hiện 2024'];
    const rows: readonly Row[] = [
      [20, 15, 16],
      [12, 10, 9],
      [18, 16, 16],
    ];
    const open = read('SỐ CA CHUYỂN VIỆN NĂM 2024', headings, rows);
    expect(open.directions[0]).toMatch(/ less$/);
    expect(open.foot).toContain('càng thấp càng tốt (KH thấp hơn mức đầu năm hoặc năm trước trong biểu');
    const wanted = read('PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024', headings, rows);
    expect(wanted.directions[0]).toMatch(/ more$/);
  });
});

describe('the poor under bands of plan and result', () => {
  /** The directions of columns of groups, all of them under each of two bands. */
  const under = (title: string, [plan, done]: readonly [string, string], groups: readonly string[]) => {
    const blanks = groups.slice(1).map(() => '');
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        [title],
        ['TT', 'Xã', plan, ...blanks, done, ...blanks],
        ['', '', ...groups, ...groups],
        ...[20, 12, 18].map((figure, at) => {
          const figures = groups.map((_, index) => figure + index);
          return [at + 1, `Xã ${'ABC'.charAt(at)}`, ...figures, ...figures.map((one) => one + 2 - at)];
        }),
      ]),
    ]);
    const directions = survey.indicators.map(({ name, direction }) => `${name} ${direction}`);
    return { directions, foot: footnotes(survey, []).join('\n') };
  };

  it.each<[string, readonly [string, string], readonly string[], string]>([
    ['CẤP THẺ NĂM 2024', ['Kế hoạch cấp', 'Đã cấp'], ['Hộ nghèo', 'Người cao tuổi'], 'tiêu đề cột'],
    ['KẾT QUẢ NĂM 2024', ['Chỉ tiêu khám', 'Số đã khám'], ['Hộ nghèo', 'Hộ cận nghèo'], 'tiêu đề cột'],
    [
      'QUỸ KHUYẾN HỌC NĂM 2024',
      ['KH (xe đạp)', 'TH (xe đạp)'],
      ['Học sinh nghèo', 'Học sinh khá'],
      'tiêu đề cột',
    ],
    ['XÂY DỰNG NHÀ NĂM 2024', ['Kế hoạch', 'Thực hiện'], ['Hộ nghèo', 'Gia đình chính sách'], 'tiêu đề'],
    ['TRAO QUÀ TẾT NĂM 2024', ['Kế hoạch', 'Thực hiện'], ['Hộ nghèo', 'Hộ cận nghèo'], 'tiêu đề'],
    [
      'TẶNG QUÀ CHO HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024',
      ['Kế hoạch', 'Thực hiện'],
      ['Hộ nghèo', 'Hộ cận nghèo'],
      'tiêu đề',
    ],
    [
      'CHO VAY ƯU ĐÃI NĂM 2024',
      ['Giao', 'Đã giải ngân'],
      ['Tổng số', 'Hộ nghèo', 'Hộ mới thoát nghèo'],
      'tiêu đề',
    ],
  ])('are those to whom something is given: %s, %j', (title, bands, groups, from) => {
    const { directions, foot } = under(title, bands, groups);
    expect(directions).toHaveLength(groups.length);
    expect(directions.filter((one) => / less$/.test(one))).toEqual([]);
    expect(foot).toMatch(new RegExp(`nghèo: càng cao càng tốt \\(theo ${from};`));
  });

  it.each<[string, readonly [string, string], readonly string[]]>([
    ['CHỈ TIÊU XÃ HỘI NĂM 2024', ['Kế hoạch', 'Thực hiện'], ['Hộ nghèo', 'Hộ cận nghèo']],
    ['RÀ SOÁT CUỐI NĂM 2024', ['Kế hoạch', 'Thực hiện'], ['Hộ nghèo', 'Hộ cận nghèo']],
    ['KẾT QUẢ NĂM 2024', ['KH số hộ còn', 'TH số hộ còn'], ['Hộ nghèo', 'Hộ cận nghèo']],
    ['KẾT QUẢ NĂM 2024', ['Kế hoạch (hộ)', 'Thực hiện (hộ)'], ['Hộ nghèo', 'Hộ cận nghèo']],
    ['XÂY DỰNG NÔNG THÔN MỚI NĂM 2024', ['Kế hoạch', 'Thực hiện'], ['Hộ nghèo', 'Thu nhập']],
  ])('are counted, and nobody wants more of them: %s, %j, %j', (title, bands, groups) => {
    expect(under(title, bands, groups).directions[0]).toMatch(/ less$/);
  });
});

describe('the poor', () => {
  it.each([
    ['HỖ TRỢ SINH KẾ NĂM 2024', 'more'],
    ['CHO VAY VỐN CHO HỘ NGHÈO NĂM 2024', 'more'],
    ['GIẢM HỘ NGHÈO NĂM 2024', 'less'],
    ['RÀ SOÁT NĂM 2024', 'less'],
  ])('go by the title where each group has its own KH and TH: %s', (title, direction) => {
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        [title],
        ['TT', 'Xã', 'Hộ nghèo', '', 'Hộ cận nghèo', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Xã A', 20, 18, 15, 14],
        [2, 'Xã B', 35, 30, 20, 22],
      ]),
    ]);
    expect(survey.indicators.map((one) => one.direction)).toEqual([direction, direction]);
  });

  it('are those for whom a title says that something is done', () => {
    const rows: readonly Row[] = [
      [20, 15],
      [12, 14],
      [18, 11],
    ];
    const { directions, foot } = read('TRỢ GIÚP NĂM 2024', ['KH năm', 'Số hộ nghèo'], rows);
    expect(directions[0]).toMatch(/ more$/);
    expect(foot).toContain('càng cao càng tốt (theo tiêu đề');
    expect(read('RÀ SOÁT HỘ NGHÈO NĂM 2024', ['KH năm', 'Số hộ nghèo'], rows).directions[0]).toMatch(
      / less$/,
    );
  });
});

describe('targets that nearly all units pass', () => {
  it('are told where words alone say that they are not to be passed', () => {
    const rows: readonly Row[] = [
      [20, 25],
      [12, 14],
      [18, 21],
      [9, 9],
    ];
    const { foot } = read('NGƯỜI NGHIỆN UỐNG METHADONE NĂM 2024', ['Kế hoạch', 'Thực hiện'], rows);
    expect(foot).toContain('đổi ở Danh mục chỉ tiêu ▸ Chiều); 3/4 đơn vị cao hơn KH, đề nghị xem lại chiều.');
    const low = rows.map(([plan = 0]): Row => [plan, Number(plan) - 1]);
    const { foot: other } = read('NGƯỜI NGHIỆN NĂM 2024', ['Kế hoạch', 'Thực hiện'], low);
    expect(other).not.toContain('đề nghị xem lại chiều');
  });
});
