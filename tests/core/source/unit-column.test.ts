import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';

const PLAN = ['Kế hoạch', 'Thực hiện'];

function read(rows: readonly (readonly Cell[])[], others: readonly Tab[] = []) {
  const { tables, problems } = recogniseTables({ tabs: [tabOf('Biểu', rows), ...others] });
  const own = tables.filter(({ tab }) => tab === 'Biểu');
  return {
    columns: own.map(({ unitColumn }) => unitColumn),
    names: own.map(({ rows: all }) => all.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : []))),
    problems: problems.filter(({ place }) => place.tab === 'Biểu').map(({ kind }) => kind),
  };
}

const rowsOf = (names: readonly string[]) => names.map((name, at): Cell[] => [at + 1, name, 10, 9 + at]);

describe('the column of units', () => {
  it.each([
    ['under a noun and a kind', 'Trường THPT', ['Bế Văn Đàn', 'Cao Bình']],
    ['under an abbreviation its names begin with', 'PGD', ['PGD Cô Ba', 'PGD Hồng Trị']],
    ['under no header, whose names begin as units do', '', ['Trạm Cô Ba', 'Trạm Hồng Trị']],
    ['under no header, numbered', '', ['Tổ dân phố 1', 'Tổ dân phố 2']],
    ['under no header, of proper names', '', ['Bế Văn Đàn', 'Xuân Trường', 'Hưng Đạo']],
    ['under "Tên"', 'Tên', ['Bế Văn Đàn', 'Xuân Trường']],
    ['of unions, whose names are of all kinds', 'CĐCS', ['Trường MN Sao Mai', 'Trạm Y tế', 'Điện lực']],
    ['of unions and what kind they are', 'CĐCS trực thuộc', ['UBND xã', 'HTX Đại Phát', 'Bưu điện']],
    ['of unions, short in another way', 'CĐ cơ sở', ['Công an xã', 'Kho bạc', 'Ban CHQS xã']],
    ['by one word that most names begin with', 'Thư viện', ['TV tỉnh', 'TV Hà Quảng', 'TV Hòa An']],
    [
      'by one word before levels and names',
      'Thư viện',
      ['TV xã Đông Khê', 'TV xã Hòa An', 'TV phường Thục Phán'],
    ],
    ['by a body before schools', 'Tổ CM', ['TCM Trường Cô Ba', 'TCM Trường Hồng Trị', 'TCM Trường Nà Cáp']],
    ['under a noun for a part of a school', 'Bộ môn', ['Điền kinh', 'Vovinam', 'Bắn nỏ']],
    ['under what is short for units', 'ĐV', ['Xã Hòa An', 'Xã Nam Tuấn']],
    [
      'under the same without signs, of unions in small letters',
      'dv',
      ['cđ thpt trùng khánh', 'cđ thcs đàm thủy'],
    ],
    ['by one word and numbers', 'Bến', ['BX 1', 'BX 2', 'BX 3']],
    ['by one word under two', 'Cửa khẩu', ['CK Tà Lùng', 'CK Sóc Giang', 'CK Trà Lĩnh', 'Lối mở Nà Đoỏng']],
    ['under words that no list of nouns has', 'Cơ sở Đoàn', ['Đoàn xã Cô Ba', 'Đoàn xã Hồng Trị']],
  ])('is known %s', (_, heading, names) => {
    const { columns, names: found, problems } = read([['TT', heading, ...PLAN], ...rowsOf(names)]);
    expect({ columns, found, problems }).toEqual({ columns: [1], found: [names], problems: [] });
  });

  it('is none of units of measure under what may be short for them', () => {
    const { columns } = read([
      ['TT', 'Tên', 'ĐV', ...PLAN],
      ...['Bế Văn Đàn', 'Xuân Trường', 'Hưng Đạo'].map((name, at): Cell[] => [
        at + 1,
        name,
        ['ha', 'tấn', 'con'][at] ?? '',
        5,
        4,
      ]),
    ]);
    expect(columns).toEqual([1]);
  });

  it('stands over two rows of a header too, and is no indicator called so', () => {
    const schools = ['MN Hoa Đào', 'TH Hòa Chung', 'THCS Tân Giang'];
    const { names, columns } = read([
      ['TT', 'CĐCS', 'Kết nạp', '', 'Giới thiệu', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ...schools.map((name, at): Cell[] => [at + 1, name, 5, 5 - at, 2, 1 + at]),
    ]);
    expect([names, columns]).toEqual([[schools], [1]]);
  });

  it('stands over three rows of a header and one that numbers its columns', () => {
    const bodies = ['Đảng ủy xã Hòa An', 'Đảng ủy xã Nam Tuấn', 'Đảng ủy phường Thục Phán'];
    const { names, columns } = read([
      ['TT', 'Tổ chức đảng', 'Chỉ tiêu năm', 'Số đảng viên mới', '', '', '', 'Tỷ lệ (%)'],
      ['', '', '', 'Tháng trước', 'Trong tháng', 'Từ đầu năm', 'Trong đó', ''],
      ['', '', '', '', '', '', 'Nữ', ''],
      ['A', 'B', 1, 2, 3, '4=2+3', 5, '6=4/1'],
      ...bodies.map((name, at): Cell[] => [
        at + 1,
        name,
        20 + at,
        15,
        3,
        18,
        9,
        (1800 / (20 + at)).toFixed(1),
      ]),
    ]);
    expect([names, columns]).toEqual([[bodies], [1]]);
  });

  it.each([
    ['what is counted', 'Loại cây', ['Cây sa mộc', 'Cây hồi', 'Cây quế']],
    ['months', 'Thời điểm', ['Tháng 1', 'Tháng 2', 'Tháng 3']],
    ['two names alone', 'Bến', ['BX 1', 'BX 2']],
    ['bodies that are counted', 'Phân loại', ['Số xã đạt NTM', 'Số trường đạt CQG', 'Số hộ nghèo']],
  ])('is asked where names that begin alike are those of %s', (_, heading, names) => {
    expect(read([['TT', heading, ...PLAN], ...rowsOf(names)]).columns).toEqual([]);
  });

  it('is not the one of persons beside it, nor of a district over communes', () => {
    const persons = read([
      ['TT', 'Họ và tên', 'Trường PTDTBT', ...PLAN],
      [1, 'Nguyễn Văn An', 'PTDTBT Cô Ba', 10, 9],
      [2, 'Hoàng Thị Hoa', 'PTDTBT Hồng Trị', 12, 12],
    ]);
    expect(persons.columns).toEqual([2]);
    const over = read([
      ['TT', '', '', ...PLAN],
      [1, 'Huyện Hòa An', 'Xã Cô Ba', 10, 9],
      [2, '', 'Xã Hồng Trị', 12, 12],
      [3, '', 'Xã Đức Long', 12, 12],
    ]);
    expect(over.columns).toEqual([2]);
  });

  it('stands in the row of the bands above the targets and results', () => {
    const { columns, names } = read([
      ['TT', 'Chi đoàn Trường', 'Lúa', '', 'Ngô', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Cô Ba', 10, 9, 4, 4],
      [2, 'Hồng Trị', 12, 12, 5, 5],
    ]);
    expect({ columns, names }).toEqual({ columns: [1], names: [['Cô Ba', 'Hồng Trị']] });
  });

  it('is known by names of another tab, wherever that stands', () => {
    const other = tabOf('Khác', [
      ['TT', 'Chi nhánh', ...PLAN],
      [1, 'Hội sở', 10, 9],
      [2, 'Đông Khê', 12, 12],
    ]);
    const rows = [['TT', 'Nơi giao', ...PLAN], ...rowsOf(['Hội sở', 'Đông Khê'])];
    expect(read(rows).problems).toEqual(['headerWithoutUnit']);
    expect(read(rows, [other])).toMatchObject({ columns: [1], problems: [] });
    const { tables } = recogniseTables({ tabs: [other, tabOf('Biểu', rows)] });
    expect(tables).toHaveLength(2);
  });

  it('is known by names of the directory', () => {
    const rows = [['TT', 'Nơi giao', ...PLAN], ...rowsOf(['Hội sở', 'Đông Khê'])];
    const listed = ['Hội sở', 'Đông Khê'].map((name) => ({ name, aliases: [] }));
    expect(recogniseTables({ tabs: [tabOf('Biểu', rows)] }, listed).tables).toHaveLength(1);
  });

  it('is none where rows are indicators, however they begin', () => {
    const { columns } = read([
      ['TT', '', ...PLAN],
      [1, 'Phát triển đoàn viên', 10, 9],
      [2, 'Xã đạt chuẩn nông thôn mới', 12, 12],
      [3, 'Hội viên mới', 12, 12],
    ]);
    expect(columns).toEqual([]);
  });

  it('is each table’s own where two stand in a tab, also behind one whose header names units', () => {
    const second = [['TT', 'Trường THCS', ...PLAN], ...rowsOf(['Xuân Trường', 'Hưng Đạo'])];
    const two = read([
      ['TT', 'Trường THPT', ...PLAN],
      ...rowsOf(['Cô Ba', 'Hồng Trị']),
      [],
      ['BIỂU 2'],
      ...second,
    ]);
    expect(two.names).toEqual([
      ['Cô Ba', 'Hồng Trị'],
      ['Xuân Trường', 'Hưng Đạo'],
    ]);
    const behind = read([
      ['TT', 'Trường', ...PLAN],
      ...rowsOf(['Cô Ba', 'Hồng Trị']),
      [],
      ['BIỂU 2'],
      [],
      ...second,
    ]);
    expect(behind.names).toEqual(two.names);
  });
});
