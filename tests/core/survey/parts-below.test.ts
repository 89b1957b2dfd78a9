import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', [['TRỒNG CÂY NĂM 2024'], ['Đơn vị', 'KH', 'TH'], ...rows])]);
  const foot = footnotes(survey, []).find((line) => line.includes('không phải đơn vị')) ?? '';
  return { units: verdicts(survey)[0]?.slice(1), foot };
}

describe('parts that go on below the first of them', () => {
  it('are no units: villages of a commune', () => {
    const { units, foot } = read(
      ['Xã Đức Long', 10, 9],
      ['Trong đó: Thôn 1', 5, 4],
      ['Thôn 2', 5, 5],
      ['Xã Nam Tuấn', 10, 12],
    );
    expect(units).toEqual(['Xã Đức Long 9/10 Chưa đạt', 'Xã Nam Tuấn 12/10 Vượt']);
    expect(foot).toContain('Trong đó: Thôn 1 (A4), Thôn 2 (A5)');
  });

  it('are no units below a line of their own: wards of a hospital', () => {
    const { units } = read(
      ['Khoa Nội', 10, 9],
      ['Bao gồm:'],
      ['Buồng 1', 4, 4],
      ['Buồng 2', 6, 5],
      ['Khoa Ngoại', 8, 8],
    );
    expect(units).toEqual(['Khoa Nội 9/10 Chưa đạt', 'Khoa Ngoại 8/8 Đạt']);
  });

  it('are no units under each of several: places of schools', () => {
    const { units } = read(
      ['Trường TH Đông Khê', 100, 95],
      ['Gồm: Điểm trường Nà Rị', 40, 40],
      ['Điểm trường Lũng Mằn', 60, 55],
      ['Trường TH Nước Hai', 80, 80],
      ['Gồm: Điểm trường Bản Sẩy', 50, 50],
      ['Điểm trường Nà Luông', 30, 30],
    );
    expect(units).toEqual(['Trường TH Đông Khê 95/100 Chưa đạt', 'Trường TH Nước Hai 80/80 Đạt']);
  });

  it('end where a unit of the same kind as the whole follows, though figures add up', () => {
    const { units } = read(['Xã A', 10, 9], ['Trong đó: nữ', 5, 4], ['Xã B', 5, 5], ['Xã C', 10, 12]);
    expect(units).toEqual(['Xã A 9/10 Chưa đạt', 'Xã B 5/5 Đạt', 'Xã C 12/10 Vượt']);
  });

  it('are no units where they are not all of the whole, if the first says of what kind they are', () => {
    const rows = [['Thôn 2', 5, 5]];
    expect(read(['Xã A', 10, 9], ['Trong đó: Thôn 1', 2, 1], ...rows).units).toEqual(['Xã A 9/10 Chưa đạt']);
    expect(read(['Xã A', 10, 9], ['Trong đó:'], ...rows).units).toEqual([
      'Xã A 9/10 Chưa đạt',
      'Thôn 2 5/5 Đạt',
    ]);
  });
});

describe('a row that begins to tell of others', () => {
  it.each([
    ['below a total: communes', ['Tổng cộng', 30, 29], ['Trong đó:']],
    ['below a group: schools', ['Khối trường', 30, 29], ['Bao gồm:']],
  ])('has units behind it %s', (_, whole, aside) => {
    const { units } = read(whole, aside, ['Đông Khê', 10, 9], ['Tà Lùng', 20, 20]);
    expect(units).toEqual(expect.arrayContaining(['Đông Khê 9/10 Chưa đạt', 'Tà Lùng 20/20 Đạt']));
  });

  it('has units behind it where it is an average, though they begin with the same word', () => {
    const { units } = read(['Xã A', 10, 9], ['Bình quân', 10, 9], ['Bình Long', 10, 8]);
    expect(units).toEqual(['Xã A 9/10 Chưa đạt', 'Bình Long 8/10 Chưa đạt']);
  });
});

describe('sums that run from row to row', () => {
  it.each([['Lũy kế'], ['Lũy kế đến Xã B'], ['Cộng dồn']])('are no units: %s', (name) => {
    const { units } = read(['Xã A', 10, 9], [name, 10, 9], ['Xã B', 8, 8], [name, 18, 17], ['Xã C', 5, 5]);
    expect(units).toEqual(['Xã A 9/10 Chưa đạt', 'Xã B 8/8 Đạt', 'Xã C 5/5 Đạt']);
  });
});

describe('names that sound like sums', () => {
  it.each([
    ['of communes', ['Trường Hà', 1, 1], ['Tổng Cọt', 1, 1], ['Nà Sác', 2, 2]],
    ['of hamlets', ['Nà Rị', 1, 1], ['Toàn Thắng', 1, 1], ['Cộng Hòa 2', 2, 2]],
    ['of collaborators', ['Tổ 1', 2, 2], ['Cộng tác viên tổ 2', 2, 2], ['Cộng đồng thôn 3', 4, 4]],
  ])('stay units, though their figures are sums of those above: %s', (_, ...rows) => {
    expect(read(...rows).units).toEqual(rows.map(([name, plan]) => `${name} ${plan}/${plan} Đạt`));
  });
});

describe('sums of a few, called by a name', () => {
  it.each([
    ['of communes', ['Xã A', 'Xã B', 'Tổng Khu vực Đông', 'Xã C', 'Xã D', 'Tổng Khu vực Tây']],
    ['of classes', ['Lớp 6A', 'Lớp 6B', 'Cộng Cụm 6', 'Lớp 7A', 'Lớp 7B', 'Cộng Cụm 7']],
    ['of shops', ['Cửa hàng 1', 'Cửa hàng 2', 'Cộng KV1', 'Cửa hàng 3', 'Cửa hàng 4', 'Cộng KV2']],
  ])('are no units: %s', (_, names) => {
    const figures = [
      ...[
        [10, 9],
        [20, 20],
        [30, 29],
      ],
      ...[
        [5, 5],
        [6, 7],
        [11, 12],
      ],
    ];
    const { units } = read(...names.map((name, at) => [name, ...(figures[at] ?? [])]));
    const [one, two, , three, four] = names;
    expect(units).toEqual([
      ...[`${one} 9/10 Chưa đạt`, `${two} 20/20 Đạt`, `${three} 5/5 Đạt`, `${four} 7/6 Vượt`],
    ]);
  });

  it('are units where figures do not say so: a commune and a parent company', () => {
    const { units } = read(['Cộng Lạc', 10, 9], ['Cộng Hòa', 20, 20], ['Tổng công ty', 40, 50]);
    expect(units).toEqual(['Cộng Lạc 9/10 Chưa đạt', 'Cộng Hòa 20/20 Đạt', 'Tổng công ty 50/40 Vượt']);
  });
});
