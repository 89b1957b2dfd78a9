import { describe, expect, it } from 'vitest';
import { headedNamesLine, notedNamesLine, notedUnitsLine } from '../../../src/core/report/noted-names-line';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

function survey(planned: readonly string[], done: readonly string[], listed: readonly ListedUnit[] = []) {
  const tabs = [
    tabOf('Giao chỉ tiêu', [
      ['GIAO CHỈ TIÊU HIẾN MÁU NĂM 2025'],
      ['TT', 'Đơn vị', 'Hiến máu'],
      ...planned.map((name, at) => [at + 1, name, 20 + at]),
    ]),
    tabOf('Hiến máu', [
      ['KẾT QUẢ HIẾN MÁU NĂM 2025'],
      ['TT', 'Đơn vị', 'Kết quả'],
      ...done.map((name, at) => [at + 1, name, 21 + at]),
    ]),
  ];
  const today = { year: 2026, month: 1, day: 12 };
  return surveyWorkbook({ tabs }, { today, listed, answers: new Map(), settings: [] });
}

function lines(...told: Parameters<typeof survey>) {
  return notedNamesLine(survey(...told));
}

describe('notedNamesLine()', () => {
  it.each([
    ['in brackets', 'Xã Đông Khê (tạm giao)', 'Xã Đông Khê'],
    ['behind a dash', 'Xã Cô Ba - báo cáo muộn', 'Xã Cô Ba'],
    ['of a school', 'Trường THCS Đề Thám (chờ phê duyệt)', 'Trường THCS Đề Thám'],
    ['a person', 'Xã Cô Ba - chị Lan', 'Xã Cô Ba'],
    ['a day', 'Xã Cô Ba (20/12)', 'Xã Cô Ba'],
    ['behind a tick', 'Xã Cô Ba ✅ đã nộp', 'Xã Cô Ba'],
  ])('says for whom a name with a note counts: %s', (_, noted, name) => {
    expect(lines([noted, 'Bệnh viện tỉnh'], [name, 'Bệnh viện tỉnh'])).toEqual([
      `Tên có ghi chú tính cho đơn vị cùng tên: ${noted} là ${name}; nếu là đơn vị khác thì ghi vào Danh mục đơn vị.`,
    ]);
  });

  it.each([
    ['a part', 'Trường MN Hoa Sen (điểm lẻ)', 'Trường MN Hoa Sen'],
    ['a known remark', 'Xã Minh Tâm (mới)', 'Xã Minh Tâm'],
    ['another spelling', 'X. Minh Tâm', 'Xã Minh Tâm'],
    ['a phone number, which nobody else needs', 'Xã Cô Ba - chị Lan 0912345678', 'Xã Cô Ba'],
    ['the same note everywhere', 'Xã Cô Ba (tạm giao)', 'Xã Cô Ba (tạm giao)'],
  ])('says nothing of %s', (_, planned, done) => {
    expect(lines([planned, 'Bệnh viện tỉnh'], [done, 'Bệnh viện tỉnh'])).toEqual([]);
  });

  it('says it of two rows of one table, which are a fault of the unit', () => {
    const result = ['Xã Cô Ba', 'Bệnh viện tỉnh', 'Xã Đông Khê', 'Xã Cô Ba (cập nhật)'];
    expect(lines(['Xã Cô Ba', 'Bệnh viện tỉnh'], result)).toEqual([
      'Tên có ghi chú tính cho đơn vị cùng tên: Xã Cô Ba (cập nhật) là Xã Cô Ba; nếu là đơn vị khác thì ghi vào Danh mục đơn vị.',
    ]);
  });

  it('says nothing where the directory has the name for a unit of its own', () => {
    const listed = ['Xã Đông Khê', 'Xã Đông Khê (tạm giao)', 'Bệnh viện tỉnh'].map(
      (name): ListedUnit => ({ name, aliases: [], group: '' }),
    );
    expect(
      lines(['Xã Đông Khê (tạm giao)', 'Bệnh viện tỉnh'], ['Xã Đông Khê', 'Bệnh viện tỉnh'], listed),
    ).toEqual([]);
  });
});

describe('notedUnitsLine()', () => {
  const names = ['Xã Cô Ba', 'Xã Cô Ba (nữ)', 'Xã Minh Tâm', 'Xã Minh Tâm (nữ)'];

  it('tells names with a note that are units beside the plain ones', () => {
    expect(notedUnitsLine(survey(names, names))).toEqual([
      'Tên có ghi chú đang là đơn vị riêng, tính cả hai: Xã Cô Ba (nữ) bên cạnh Xã Cô Ba, Xã Minh Tâm (nữ) bên cạnh Xã Minh Tâm; là bản cũ thì xóa dòng, là một đơn vị thì chọn ở cột Gộp vào của Danh mục đơn vị.',
    ]);
  });

  it.each([
    ['Xã Cô Ba (cập nhật)', 'Xã Cô Ba (sửa)'],
    ['Đội Hòa An (hợp đồng)', 'Đội Hòa An (biên chế)'],
  ])('tells two notes behind a name that stands nowhere without: %s and %s', (one, two) => {
    expect(notedUnitsLine(survey([one, two, 'Xã Minh Tâm'], [one, two, 'Xã Minh Tâm']))).toEqual([
      `Tên có ghi chú đang là đơn vị riêng, tính cả hai: ${two} bên cạnh ${one}; là bản cũ thì xóa dòng, là một đơn vị thì chọn ở cột Gộp vào của Danh mục đơn vị.`,
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['names that the list has', names, names],
    ['parts', ['Xã Cô Ba', 'Xã Cô Ba (điểm lẻ)', 'Xã Minh Tâm', 'Xã Minh Tâm (điểm lẻ)'], []],
    ['notes alone', ['Đội Hòa An (nam)', 'Đội Hòa An (nữ)'], []],
    ['what is joined', ['Xã Cô Ba', 'Xã Minh Tâm', 'Bệnh viện tỉnh', 'Xã Cô Ba (cập nhật)'], []],
  ])('says nothing of %s', (_, own, list) => {
    const listed = list.map((name): ListedUnit => ({ name, aliases: [], group: '' }));
    expect(notedUnitsLine(survey(own, own, listed))).toEqual([]);
  });
});

describe('headedNamesLine()', () => {
  const headed = ['UBND xã Cô Ba', 'UBND xã Minh Tâm', 'UBND phường Thục Phán'];
  const plain = ['Xã Cô Ba', 'Xã Minh Tâm', 'P. Thục Phán'];

  it('tells units that one list calls by words before their names', () => {
    expect(headedNamesLine(survey(headed, plain))).toEqual([
      'Tên chỉ thêm chữ ở đầu tính là một đơn vị: Xã Cô Ba là UBND xã Cô Ba, Xã Minh Tâm là UBND xã Minh Tâm, P. Thục Phán là UBND phường Thục Phán; nếu là đơn vị khác thì ghi vào Danh mục đơn vị.',
    ]);
  });

  it('tells classes without the word for them too', () => {
    const classes = ['6A', '6B', '7A'];
    const [line = ''] = headedNamesLine(
      survey(
        classes.map((name) => `Chi đội ${name}`),
        classes,
      ),
    );
    for (const name of classes) expect(line).toContain(`${name} là Chi đội ${name}`);
  });

  it.each([
    ['', 'CĐCS ', 'Công đoàn '],
    ['Công đoàn ', '', 'CĐCS '],
  ])('is of no two unions at one place, which are two: %s, %s, %s', (...heads) => {
    const places = ['Xã Hòa An', 'Xã Nam Tuấn', 'Phường Thục Phán', 'Xã Nguyễn Huệ'];
    const tabs = heads.map((head, at) =>
      tabOf(['Tin', 'Quỹ', 'Hội viên'][at] ?? '', [
        ['TT', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
        ...places.map((place, row) => [row + 1, `${head}${place}`, 20 + row, 21 + at]),
      ]),
    );
    const today = { year: 2026, month: 1, day: 12 };
    const { reported } = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map(), settings: [] });
    const unions = reported.directory.units.filter(({ name, aliases }) =>
      ['CĐCS', 'Công đoàn'].every((head) => [name, ...aliases].some((one) => one.startsWith(head))),
    );
    expect(unions).toEqual([]);
  });

  it('tells none that are short for one, or that staff say are one', () => {
    const short = ['X. Cô Ba', 'Xã Minh Tâm', 'TTYT Hòa An'];
    expect(headedNamesLine(survey(short, ['Xã Cô Ba', 'Minh Tâm', 'TT Y tế Hòa An']))).toEqual([]);
    const listed = headed.map((name, at) => ({ name, aliases: [plain[at] ?? ''], group: '' }));
    expect(headedNamesLine(survey(headed, plain, listed))).toEqual([]);
  });
});
