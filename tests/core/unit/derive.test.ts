import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_DOUBT, costOf, growthOf } from '../../../scripts/cost.mjs';
import { deriveDirectory } from '../../../src/core/unit/derive';
import type { ListedUnit, NamedRow } from '../../../src/core/unit/named-row';
import { FUND, MEMBERS, NEWS, namedRows, ROWS_2019 } from './cao-bang-2019';

/** Tables given as names from top to bottom, without TT. */
function tablesOf(...tables: readonly (readonly string[])[]): readonly NamedRow[] {
  return tables.flatMap((names, table) =>
    names.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
  );
}

function listedAs(name: string, aliases: readonly string[] = [], group = ''): ListedUnit {
  return { name, aliases, group };
}

/** For each row the name of its unit. */
function unitNames(
  rows: readonly NamedRow[],
  listed: readonly ListedUnit[] = [],
): readonly (string | undefined)[] {
  const { directory, unitOfRow } = deriveDirectory(rows, listed);
  return unitOfRow.map((index) => (index === null ? undefined : directory.units[index]?.name));
}

/** Whether two names in two tables become one unit. */
function meet(a: string, b: string, ...others: readonly string[]): boolean {
  const [first, second] = deriveDirectory(tablesOf([a], [b, ...others]), []).unitOfRow;
  return first === second;
}

describe('deriveDirectory() on the three tables of 2019', () => {
  const { directory, unitOfRow, unmatched } = deriveDirectory(ROWS_2019, []);

  it('finds 21 units: 13 districts, 4 sectors, 4 offices', () => {
    const count = (kind: string) => directory.units.filter((unit) => unit.kind === kind).length;
    expect([directory.units.length, count('district'), count('sector'), count('office')]).toEqual([
      21, 13, 4, 4,
    ]);
  });

  it('orders them by the TT of the fund table, offices last, and shows the most frequent spelling', () => {
    expect(directory.units.map(({ name }) => name)).toEqual([
      'LĐLĐ thành phố',
      'LĐLĐ Bảo Lâm',
      'LĐLĐ Bảo Lạc',
      'LĐLĐ Hòa An',
      'LĐLĐ Nguyên Bình',
      'LĐLĐ Phục Hòa',
      'LĐLĐ Trà Lĩnh',
      'LĐLĐ huyện Thạch An',
      'LĐLĐ Hà Quảng',
      'LĐLĐ Trùng Khánh',
      'LĐLĐ Quảng Uyên',
      'LĐLĐ huyện Hạ Lang',
      'LĐLĐ huyện Thông Nông',
      'CĐ Viên chức tỉnh',
      'Công đoàn ngành Y tế',
      'Công đoàn ngành Giáo dục - Đào tạo',
      'CĐNgành NN & PTNT',
      'Ban CSPL- Kiểm tra',
      'Ban TCTGNNC',
      'Ban Tài chính',
      'Văn phòng',
    ]);
    expect(directory.units.map(({ index }) => index)).toEqual(directory.units.map((_, index) => index));
  });

  it('puts offices outside the unions', () => {
    expect(directory.groups).toEqual([
      { name: 'Khối huyện, thành phố', union: true },
      { name: 'Khối ngành', union: true },
      { name: 'Các Ban, Văn phòng', union: false },
    ]);
    expect(directory.units[16]?.group).toBe('Khối ngành');
  });

  it('gives every row its unit, none twice in a table', () => {
    for (const [table, lines] of [MEMBERS, NEWS, FUND].entries()) {
      const own = unitOfRow.filter((_, row) => ROWS_2019[row]?.table === table);
      expect(new Set(own).size).toBe(lines.length);
      expect(own).not.toContain(null);
    }
  });

  it('keeps the other spellings', () => {
    expect(directory.units[16]?.aliases).toEqual(['CĐ ngành NN']);
    expect(directory.units[8]?.aliases).toEqual([]);
  });

  it('reports nothing', () => {
    expect(unmatched).toEqual([]);
  });

  it('gives the same when its own result is listed', () => {
    const listed = directory.units.map(({ name, aliases, group }) => ({ name, aliases, group }));
    expect(deriveDirectory(ROWS_2019, listed)).toEqual({
      directory,
      unitOfRow,
      listed: new Map(listed.map((row, index) => [index, row])),
      unmatched: [],
    });
  });
});

describe('deriveDirectory(): which names meet', () => {
  it.each([
    ['LĐLĐ Thành Phố ', 'LĐLĐ thành phố '],
    ['LĐLĐ Thành Phố ', 'Thành phố'],
    ['LĐLĐ thành phố Cao Lãnh', 'LĐLĐ thành phố'],
    ['CĐVC tỉnh', 'CĐ Viên chức tỉnh'],
    ['CĐVC', 'CĐ Viên chức tỉnh'],
    ['CĐ ngành NN', 'CĐNgành NN & PTNT'],
    ['CĐ ngành GD&ĐT', 'Công đoàn ngành Giáo dục - Đào tạo'],
    ['CĐ ngành Giáo dục', 'Công đoàn ngành GD&ĐT'],
    ['CĐ GTVT', 'CĐ ngành Giao thông vận tải'],
    ['CĐ ngành LN', 'CĐ ngành Lâm nghiệp và Thủy sản'],
    ['Ban TC', 'Ban Tài chính'],
    ['Ban CSPL', 'Ban CSPL- Kiểm tra'],
    ['LĐLĐ huyện Bảo Lạc', 'LĐLĐ Bảo Lạc'],
    ['Hà Quảng', 'LĐLĐ huyện Hà Quảng'],
    ['H. Hà Quảng', 'LĐLĐ Hà Quảng'],
    ['NN&PTNT', 'CĐ ngành Nông nghiệp và Phát triển nông thôn'],
    ['TTYT huyện Hà Quảng', 'Trung tâm Y tế Hà Quảng'],
    ['TT YT huyện Hà Quảng', 'Trung tâm Y tế Hà Quảng'],
    ['TTVT Hòa An', 'TT VT Hòa An'],
    ['CĐ NN PTNT', 'CĐ ngành NN&PTNT'],
    ['KSXD Sông Bằng', 'KS XD Sông Bằng'],
  ])('%j = %j', (a, b) => {
    expect(meet(a, b, 'LĐLĐ Bảo Lâm')).toBe(true);
    expect(meet(b, a, 'LĐLĐ Bảo Lâm')).toBe(true);
  });

  it.each([
    ['LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc'],
    ['LĐLĐ Ha Quang', 'LĐLĐ Hà Quảng'],
    ['LĐLĐ thị xã Hồng Ngự', 'LĐLĐ huyện Hồng Ngự'],
    ['Trường TH phường Tân Tiến', 'Trường TH xã Tân Tiến'],
    ['Ban Tài chính', 'CĐ ngành Tài chính'],
    ['Công ty An Bình', 'Công ty An Bình - Chi nhánh 2'],
    ['Trường Tiểu học số 1', 'Trường Tiểu học số 2'],
    ['TT VT Hòa An', 'TT Hòa An'],
    ['TTVT Hòa An', 'TTVH Hòa An'],
    ['Bảo L', 'LĐLĐ Bảo Lạc'],
    ['LĐLĐ', 'LĐLĐ thành phố'],
    ['CĐ ngành', 'CĐ ngành Y tế'],
  ])('%j ≠ %j', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('needs the level word where two levels are known', () => {
    const rows = tablesOf(
      ['LĐLĐ huyện Hồng Ngự', 'LĐLĐ thành phố Hồng Ngự'],
      ['LĐLĐ Hồng Ngự'],
      ['Hồng Ngự'],
    );
    const { directory, unmatched } = deriveDirectory(rows, []);
    expect(directory.units).toHaveLength(4);
    expect(unmatched.find(({ row }) => row === 3)?.suggestions).toEqual(
      expect.arrayContaining([
        { name: 'LĐLĐ huyện Hồng Ngự', reason: 'level' },
        { name: 'LĐLĐ thành phố Hồng Ngự', reason: 'level' },
      ]),
    );
  });

  it('reports a name without the level word though several tables have it', () => {
    const rows = tablesOf(['LĐLĐ huyện A', 'LĐLĐ thị xã A'], ['LĐLĐ A'], ['LĐLĐ A']);
    expect(deriveDirectory(rows, []).unmatched).toContainEqual({
      row: 2,
      suggestions: [
        { name: 'LĐLĐ huyện A', reason: 'level' },
        { name: 'LĐLĐ thị xã A', reason: 'level' },
      ],
    });
  });

  it.each([
    [['Ban Tài chính', 'Ban Tổ chức'], 'Ban TC', 'initials'],
    [['CĐ NN & PTNT', 'CĐ NN & Thủy lợi'], 'CĐ ngành NN', 'part'],
    [['LĐLĐ thành phố Sa Đéc', 'LĐLĐ thành phố Cao Lãnh'], 'LĐLĐ thành phố', 'part'],
    [['LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc'], 'LĐLĐ BL', 'initials'],
  ])('of %j none is %j, and both are suggested', (full, short, reason) => {
    const { directory, unitOfRow, unmatched } = deriveDirectory(tablesOf(full, [short]), []);
    expect(directory.units).toHaveLength(3);
    const row = unmatched.find((one) => one.row === 2);
    expect(unitOfRow[2]).not.toBeNull();
    expect(row?.suggestions).toEqual(full.map((name) => ({ name, reason })));
  });

  it.each([
    ['CĐ ngành NN', 'CĐ ngành NN & PTNT'],
    ['Ban TC', 'Ban Tài chính'],
    ['Hà Quảng', 'LĐLĐ Hà Quảng'],
  ])('%j and %j in one table are two units', (a, b) => {
    expect(deriveDirectory(tablesOf([a, b]), []).directory.units).toHaveLength(2);
    expect(deriveDirectory(tablesOf([a, b], [b]), []).directory.units).toHaveLength(2);
  });

  it('does not join two short names of one table to one full name', () => {
    const rows = tablesOf(['CĐ ngành Giáo dục - Đào tạo'], ['CĐ Giáo dục', 'GD&ĐT']);
    const { directory, unmatched } = deriveDirectory(rows, []);
    expect(directory.units).toHaveLength(3);
    expect(unmatched).toEqual([
      { row: 1, suggestions: [{ name: 'CĐ ngành Giáo dục - Đào tạo', reason: 'part' }] },
      { row: 2, suggestions: [{ name: 'CĐ ngành Giáo dục - Đào tạo', reason: 'initials' }] },
    ]);
  });

  it('takes two spellings of one name in one table for one unit', () => {
    const rows = tablesOf(['LĐLĐ huyện Hoà An', 'LĐLĐ  HUYỆN HÒA AN', 'LĐLĐ Hòa An']);
    expect(deriveDirectory(rows, []).unitOfRow).toEqual([0, 0, 0]);
  });

  it('reports a name of one table that looks like one of another', () => {
    const rows = tablesOf(['LĐLĐ Ha Quang', 'LĐLĐ Hòa An'], ['LĐLĐ Hà Quảng', 'LĐLĐ Hòa An']);
    expect(deriveDirectory(rows, []).unmatched).toEqual([
      { row: 0, suggestions: [{ name: 'LĐLĐ Hà Quảng', reason: 'diacritics' }] },
      { row: 2, suggestions: [{ name: 'LĐLĐ Ha Quang', reason: 'diacritics' }] },
    ]);
  });

  it('reports no name for a letter between lists that have no unit in common, but for diacritics', () => {
    const lists = [
      ['Xã Bảo Lâm', 'Xã Lý Bôn', 'Xã Nam Quang'],
      ['Xã Bảo Lạc', 'Xã Cô Ba', 'Xã Ly Bon'],
    ] as const;
    const suggested = (...tables: readonly (readonly string[])[]) =>
      deriveDirectory(tablesOf(...tables), []).unmatched.flatMap(({ suggestions }) =>
        suggestions.map(({ name }) => name),
      );
    expect(suggested(...lists)).toEqual(['Xã Ly Bon', 'Xã Lý Bôn']);
    expect(suggested(lists[0], [...lists[1], 'Xã Nam Quang'])).toContain('Xã Bảo Lâm');
    expect(suggested(lists[0], ['Xã Bảo Lạc'])).toContain('Xã Bảo Lâm');
  });

  it('has no unit for rows without a name', () => {
    expect(deriveDirectory(tablesOf(['', ' \u00a0', '… (-)', 'Trường A']), []).unitOfRow).toEqual([
      null,
      null,
      null,
      0,
    ]);
  });

  it('takes __proto__, constructor and names of 50.000 letters like any other', () => {
    const long = 'Trường '.repeat(7000);
    const rows = tablesOf(
      ['__proto__', 'constructor', long, 'x'.repeat(50_000)],
      [long, '__proto__', 'toString'],
    );
    const cost = costOf(() => {
      expect(deriveDirectory(rows, []).unitOfRow).toEqual(
        [2, 3, 0, 4, 0, 2, 1].map((_, i) => [0, 1, 2, 3, 2, 0, 4][i]),
      );
    }, 100);
    expect(cost).toBeLessThan(100);
  });
});

describe('deriveDirectory(): order and groups', () => {
  it('has one group without a name for bodies of one kind', () => {
    const { directory } = deriveDirectory(tablesOf(['Trường A', 'Trạm Y tế B', 'Công ty C']), []);
    expect(directory.groups).toEqual([{ name: '', union: true }]);
    expect(directory.units.map(({ kind, group }) => [kind, group])).toEqual(Array(3).fill(['other', '']));
  });

  it('orders by appearance in the largest table when TT only counts rows', () => {
    const rows = [
      ...namedRows(0, [[1, 'Trường D']]),
      ...namedRows(1, [
        [1, 'Trường C'],
        [2, 'Trường A'],
        [3, 'Trường B'],
      ]),
    ];
    expect(deriveDirectory(rows, []).directory.units.map(({ name }) => name)).toEqual([
      'Trường C',
      'Trường A',
      'Trường B',
      'Trường D',
    ]);
  });

  it('takes group rows for groups, numbering aside', () => {
    const rows: NamedRow[] = [
      ['A. Khối trường học:', 'Trường A'],
      ['A. Khối trường học:', 'Trường B'],
      ['II - KHỐI DOANH NGHIỆP', 'Công ty C'],
      ['Khối doanh nghiệp', 'Công ty D'],
    ].map(([group = '', name = ''], row) => ({ table: 0, row, name, ordinal: row + 1, group }));
    const { directory } = deriveDirectory(rows, []);
    expect(directory.groups.map(({ name }) => name)).toEqual(['Khối trường học', 'KHỐI DOANH NGHIỆP']);
    expect(directory.units.map(({ group }) => group)).toEqual([
      'Khối trường học',
      'Khối trường học',
      'KHỐI DOANH NGHIỆP',
      'KHỐI DOANH NGHIỆP',
    ]);
  });

  it('puts a district of another table into the group the other districts are in', () => {
    const rows: NamedRow[] = [
      { table: 0, row: 0, name: 'LĐLĐ huyện A', ordinal: 1, group: 'I. Các huyện' },
      { table: 0, row: 1, name: 'CĐ ngành Y tế', ordinal: 1, group: 'II. Các ngành' },
      { table: 1, row: 0, name: 'LĐLĐ huyện B', ordinal: 1, group: null },
      { table: 1, row: 1, name: 'Ban Tài chính', ordinal: 2, group: null },
    ];
    expect(deriveDirectory(rows, []).directory.units.map(({ name, group }) => [name, group])).toEqual([
      ['LĐLĐ huyện A', 'Các huyện'],
      ['LĐLĐ huyện B', 'Các huyện'],
      ['CĐ ngành Y tế', 'Các ngành'],
      ['Ban Tài chính', 'Các Ban, Văn phòng'],
    ]);
  });

  it('names a block of communes after them', () => {
    const { directory } = deriveDirectory(
      tablesOf(['Công đoàn xã A', 'Công đoàn phường B', 'Ban Tài chính']),
      [],
    );
    expect(directory.groups.map(({ name }) => name)).toEqual(['Khối xã, phường', 'Các Ban, Văn phòng']);
  });
});

describe('deriveDirectory(): what staff listed', () => {
  it('comes first, in its order, with its names and groups', () => {
    const listed = [
      listedAs('LĐLĐ huyện Hà Quảng', [], 'Vùng cao'),
      listedAs('LĐLĐ thành phố', ['TP Cao Bằng'], 'Vùng thấp'),
    ];
    const rows = tablesOf(['LĐLĐ Hòa An', 'Hà Quảng', 'TP Cao Bằng']);
    const { directory, unitOfRow, unmatched } = deriveDirectory(rows, listed);
    expect(directory.units.map(({ name, group }) => [name, group])).toEqual([
      ['LĐLĐ huyện Hà Quảng', 'Vùng cao'],
      ['LĐLĐ thành phố', 'Vùng thấp'],
      ['LĐLĐ Hòa An', 'Khối huyện, thành phố'],
    ]);
    expect(unitOfRow).toEqual([2, 0, 1]);
    expect(directory.units[1]?.aliases).toEqual(['TP Cao Bằng']);
    expect(unmatched).toEqual([{ row: 0, suggestions: [] }]);
  });

  it('joins by alias what nothing else would', () => {
    expect(
      unitNames(tablesOf(['Ban TCTGNNC', 'Ban Tổ chức'], ['BTC']), [
        listedAs('Ban Tổ chức', ['Ban TCTGNNC', 'BTC']),
      ]),
    ).toEqual(['Ban Tổ chức', 'Ban Tổ chức', 'Ban Tổ chức']);
  });

  it('keeps apart what the list keeps apart', () => {
    const listed = [
      listedAs('LĐLĐ Hồng Ngự'),
      listedAs('LĐLĐ thành phố Hồng Ngự'),
      listedAs('CĐ NN'),
      listedAs('CĐ NN & PTNT'),
    ];
    expect(deriveDirectory([], listed).directory.units).toHaveLength(4);
  });

  it('matches nothing by an alias of two units', () => {
    const listed = [listedAs('Trường A', ['HQ']), listedAs('Trường B', ['HQ'])];
    expect(unitNames(tablesOf(['HQ']), listed)).toEqual(['HQ']);
  });

  it('takes a name before an alias', () => {
    const listed = [listedAs('Trường A', ['Trường B']), listedAs('Trường B')];
    expect(unitNames(tablesOf(['Trường B']), listed)).toEqual(['Trường B']);
  });

  it('takes a name listed twice once, and skips blank rows', () => {
    const listed = [listedAs('Trường A', ['A1']), listedAs(' '), listedAs('TRƯỜNG A', ['A2'])];
    expect(deriveDirectory([], listed).directory.units).toHaveLength(1);
    expect(unitNames(tablesOf(['A1', 'A2']), listed)).toEqual(['Trường A', 'Trường A']);
  });

  it('lists units that no table has', () => {
    expect(deriveDirectory([], [listedAs('Trường A')]).directory).toEqual({
      units: [{ index: 0, name: 'Trường A', aliases: [], kind: 'other', group: '' }],
      groups: [{ name: '', union: true }],
      suggestions: new Map(),
    });
  });
});

describe('deriveDirectory(): laws', () => {
  const anyName = fc.oneof(
    fc.constantFrom(
      ...ROWS_2019.map(({ name }) => name),
      'Hà Quảng',
      'Thành phố',
      'CĐ NN',
      'LĐLĐ BL',
      'Y tế',
      '',
      'Ban TC',
    ),
    fc.string({ maxLength: 12 }),
  );
  const anyRows = fc.array(
    fc.record({
      table: fc.integer({ min: 0, max: 3 }),
      row: fc.nat(40),
      name: anyName,
      ordinal: fc.option(fc.integer({ min: 0, max: 9 })),
      group: fc.option(fc.constantFrom('I. Khối A', 'Khối B', '')),
    }),
    { maxLength: 30 },
  );
  const anyListed = fc.array(
    fc.record({
      name: anyName,
      aliases: fc.array(anyName, { maxLength: 3 }),
      group: fc.constantFrom('', 'Khối A'),
    }),
    { maxLength: 6 },
  );

  it('every unit has a group, groups stand together, and every named row has a unit', () => {
    fc.assert(
      fc.property(anyRows, anyListed, (rows, listed) => {
        const { directory, unitOfRow, unmatched } = deriveDirectory(rows, listed);
        const ranks = directory.units.map(({ group }) =>
          directory.groups.findIndex(({ name }) => name === group),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks.includes(-1)).toBe(false);
        expect(directory.units.every(({ name, index }, at) => name !== '' && index === at)).toBe(true);
        expect(unitOfRow).toHaveLength(rows.length);
        expect(unitOfRow.every((unit) => unit === null || directory.units[unit] !== undefined)).toBe(true);
        expect(unmatched.every(({ row }) => unitOfRow[row] !== null)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of tables for who is who', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const forward = deriveDirectory(rows, []).unitOfRow;
        const backward = [...deriveDirectory([...rows].reverse(), []).unitOfRow].reverse();
        rows.forEach((_, a) => {
          rows.forEach((__, b) => {
            expect(forward[a] === forward[b]).toBe(backward[a] === backward[b]);
          });
        });
      }),
    );
  });
});

describe('deriveDirectory(): speed', () => {
  it.each<[string, (name: string) => string, number]>([
    ['names of half as many units', (name) => name.toUpperCase(), 1],
    ['names that look alike and never meet', (name) => `${name} A`, 2],
  ])('does not grow with the square of %s', (_, other, unitsOfName) => {
    const growth = growthOf((size) => {
      const names = Array.from(
        { length: size },
        (__, index) => `Trường Tiểu học Tân ${index.toString(36)} xã Hòa ${index % 97}`,
      );
      const rows = tablesOf(names, names.map(other));
      return () => expect(deriveDirectory(rows, []).directory.units).toHaveLength(unitsOfName * size);
    }, 150);
    expect(growth).toBeLessThan(BEYOND_DOUBT);
  });
});
