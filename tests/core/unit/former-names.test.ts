import { describe, expect, it } from 'vitest';
import { formerNamesLine } from '../../../src/core/report/noted-names-line';
import { namesOfList, withFormerNames } from '../../../src/core/unit/former-names';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import { dayOf, judged, tabOf } from '../survey/office-time';
import { surveyWorkbook } from '../survey/survey-workbook';

function list(...names: readonly string[]): ListedUnit[] {
  return names.map((name) => {
    const [own = '', alias] = name.split(' = ');
    return { name: own, aliases: alias === undefined ? [] : [alias], group: '' };
  });
}

/** The tables of the office, whose units are called as ever. */
function tables(...units: readonly string[]) {
  const rows = units.map((unit, at) => [at + 1, unit, 20, 18 + at]);
  return { tabs: [tabOf('Đoàn viên', [['KẾT NẠP NĂM 2024'], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows])] };
}

function survey(workbook: ReturnType<typeof tables>, listed: readonly ListedUnit[]) {
  return surveyWorkbook(workbook, { today: dayOf('2025-01-10'), listed, answers: new Map() });
}

/** Lists after another, as runs read them; the former names of each unit that has some in the last. */
function formerIn(workbook: ReturnType<typeof tables>, ...lists: readonly (readonly ListedUnit[])[]) {
  let before = namesOfList(lists[0] ?? []);
  let now: readonly ListedUnit[] = [];
  for (const one of lists) {
    now = withFormerNames(one, before, workbook);
    before = namesOfList(now);
  }
  return {
    now,
    former: now.flatMap(({ name, former }) => (former ? [`${name}: ${former.join(', ')}`] : [])),
  };
}

const OFFICES = [
  [
    'communes',
    ['Xã Tân Lập', 'Xã Yên Mỹ', 'Xã Hòa An', 'Phường Bắc Sơn'],
    ['CĐ xã Tân Lập Thượng', 'Xã Yên Mỹ', 'Xã Hòa An', 'Phường Bắc Sơn'],
    ['CĐ xã Tân Lập Thượng: Xã Tân Lập'],
  ],
  [
    'a bank',
    ['Hội sở', 'Chi nhánh Bắc', 'Chi nhánh Nam', 'Chi nhánh Đông'],
    ['Hội sở', 'Chi nhánh phía Bắc', 'Chi nhánh Nam', 'Chi nhánh phía Đông'],
    ['Chi nhánh phía Bắc: Chi nhánh Bắc', 'Chi nhánh phía Đông: Chi nhánh Đông'],
  ],
  [
    'a school, two side by side',
    ['Tổ Toán', 'Tổ Văn', 'Tổ Sử', 'Tổ Địa', 'Tổ Hóa'],
    ['Tổ Toán', 'Tổ Ngữ văn', 'Tổ Lịch sử', 'Tổ Địa', 'Tổ Hóa'],
    ['Tổ Ngữ văn: Tổ Văn', 'Tổ Lịch sử: Tổ Sử'],
  ],
] as const;

describe('a name of Danh mục đơn vị that staff changed alone', () => {
  it.each(OFFICES)('is the new one of the unit that the tables go on naming: %s', (_, was, is, former) => {
    const book = tables(...was);
    const found = formerIn(book, list(...was), list(...is), list(...is));
    expect(found.former).toEqual(former);
    const { loneNames, directory, ...rest } = survey(book, found.now);
    expect(loneNames).toEqual([]);
    expect(directory.units.map(({ name }) => name)).toEqual(is);
    expect(judged({ ...rest, loneNames, directory }).length).toBe(was.length);
    const [line = ''] = formerNamesLine(rest);
    for (const one of former) expect(line).toContain(one.replace(': ', ' là tên mới của '));
  });

  it('is followed when it is changed once more, and no more when staff give it back or list the old one', () => {
    const was = ['Xã Tân Lập', 'Xã Yên Mỹ', 'Xã Hòa An'];
    const book = tables(...was);
    const [one, two] = [
      ['CĐ xã Tân Lập', 'Xã Yên Mỹ', 'Xã Hòa An'],
      ['CĐ Tân Lập Thượng', 'Xã Yên Mỹ', 'Xã Hòa An'],
    ];
    const lists = [list(...was), list(...one), list(...two)];
    expect(formerIn(book, ...lists).former).toEqual(['CĐ Tân Lập Thượng: CĐ xã Tân Lập, Xã Tân Lập']);
    expect(formerIn(book, ...lists, list(...two, 'Xã Tân Lập')).former).toEqual([
      'CĐ Tân Lập Thượng: CĐ xã Tân Lập',
    ]);
    const alias = list('CĐ xã Tân Lập = Xã Tân Lập', 'Xã Yên Mỹ', 'Xã Hòa An');
    expect(formerIn(book, list(...was), list(...one), alias).former).toEqual([]);
  });

  const WAS = ['Xã Tân Lập', 'Xã Yên Mỹ', 'Xã Hòa An'] as const;

  it.each([
    ['stands in the tables itself', ['CĐ xã Mới', 'Xã Yên Mỹ', 'Xã Hòa An'], 'CĐ xã Mới'],
    ['is a row more', ['CĐ xã Mới', ...WAS], null],
    ['stands elsewhere than the row that was taken out', ['Xã Yên Mỹ', 'Xã Hòa An', 'CĐ xã Mới'], null],
    ['is one of another list', ['Xã A', 'Xã B', 'Xã C'], null],
  ])('is no new one of a unit where it %s', (_, is, also) => {
    const book = tables(...WAS, ...(also === null ? [] : [also]));
    const { former, now } = formerIn(book, list(...WAS), list(...is));
    expect(former).toEqual([]);
    expect(formerNamesLine(survey(book, now))).toEqual([]);
  });
});
