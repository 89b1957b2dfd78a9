import { describe, expect, it } from 'vitest';
import { formatRate } from '../../../src/core/number/format';
import { footnotes } from '../../../src/core/report/footnotes';
import { readListedUnits } from '../../../src/core/unit/listed';
import { gridOf, MERGED, surveyOn } from '../register/year-2020';
import { declaredBook } from '../settings/declared-book';
import { tabOf } from '../survey/office-time';

describe('lines below the summary', () => {
  it.each([
    ['Tai nạn giao thông', 'SỐ VỤ TAI NẠN GIAO THÔNG NĂM 2020'],
    ['Đơn thư', 'SỐ ĐƠN THƯ QUÁ HẠN NĂM 2020'],
    ['Bỏ học', 'SỐ HỌC SINH BỎ HỌC NĂM 2020'],
  ])(
    'say of a blank that counts as 0 that nobody is below target for it where less is better: %s',
    (name, title) => {
      const rows = gridOf(title, 'TT | Xã | KH | Kết quả', '1 | Xã Cô Ba | 2 | 1', '2 | Xã Thượng Hà | 1 |');
      const { text } = declaredBook('2021-01-10', [tabOf(name, rows)]);
      expect(text).toContain('Nếu tính là 0, tổng không đổi.');
    },
  );

  it.each([
    ['70', 'Hiến máu: KH của đơn vị ghi x (không áp dụng), không cộng: Xã Cô Ba 70.'],
    ['', null],
    ['x', null],
  ])('name the plan of a unit whose result is an x, which the typed total has: %s', (plan, line) => {
    const rows = gridOf(
      'HIẾN MÁU NĂM 2020',
      'TT | Xã | KH | Kết quả',
      `1 | Xã Cô Ba | ${plan} | x`,
      '2 | Xã Thượng Hà | 10 | 12',
      '3 | Xã Hưng Đạo | 20 | 20',
    );
    const { text } = declaredBook('2021-01-10', [tabOf('Hiến máu', rows)]);
    if (line === null) expect(text).not.toContain('không cộng');
    else expect(text).toContain(line);
  });

  it('do not say that nobody has a plan where Giao chỉ tiêu gives it, but who has none', () => {
    const table = tabOf(
      'Sinh hoạt',
      gridOf(
        'SINH HOẠT CHI HỘI NĂM 2020',
        'TT | Chi hội | Kết quả',
        '1 | Chi hội Nà Pài | 5',
        '2 | Chi hội Nà Đứa | 4',
      ),
    );
    const given = (...rows: readonly string[]) =>
      declaredBook('2021-01-10', [
        table,
        tabOf('Giao chỉ tiêu', gridOf('Chỉ tiêu | Đơn vị | KH giao', ...rows)),
      ]).text;
    const one = given('Sinh hoạt | Chi hội Nà Pài | 6');
    expect(one).toContain('Sinh hoạt: ngoài KH 4 (Chi hội Nà Đứa 4)');
    const both = given('Sinh hoạt | Chi hội Nà Pài | 6', 'Sinh hoạt | Chi hội Nà Đứa | 4');
    for (const text of [one, both]) expect(text).not.toContain('biểu không có KH giao');
  });

  it('speak of periods only where there are some: rows of one table are those of units that were merged', () => {
    const rows = gridOf(
      'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2020',
      'TT | Đơn vị | KH | Kết quả',
      '1 | LĐLĐ Hà Quảng | 20 | 12',
      '2 | LĐLĐ Thông Nông | 10 |',
      '3 | LĐLĐ Trùng Khánh | 10 | 11',
    );
    const survey = surveyOn('10/01/2021', { tabs: [tabOf('Đoàn viên', rows)] }, { listed: MERGED });
    const foot = footnotes(survey, []).join('\n');
    expect(foot).toContain('1 ô kết quả còn trống, chưa cộng vào');
    expect(foot).not.toContain('các kỳ');
  });

  it.each([
    ['unions', 'Công đoàn', ['CĐ xã Long Hải', 'CĐ phường An Bình', 'CĐ xã Phước Tân']],
    ['a bank', 'Phòng giao dịch', ['PGD Hòa An', 'PGD Bảo Lạc', 'PGD Nước Hai']],
    ['schools', 'Trường', ['THCS Hòa An', 'THCS Bảo Lạc', 'THCS Nước Hai']],
  ] as const)('say whose cell is blank where a unit has none and another one less: %s', (_, head, units) => {
    const [one, joined, third] = units;
    const rows = (last: string) =>
      gridOf(
        'NỘP KINH PHÍ NĂM 2020',
        `TT | ${head} | KH | Kết quả`,
        `1 | ${one} | 36 | 36`,
        `2 | ${joined} | 14 |`,
        `3 | ${third} | 6 | ${last}`,
      );
    const listed = readListedUnits(
      gridOf('Tên chuẩn | Gộp vào', `${one} |`, `${joined} | ${one}`, `${third} |`),
    );
    const text = (last: string) =>
      declaredBook('2021-01-10', [tabOf('Kinh phí', rows(last))], { listed }).text;
    expect(text('')).toContain(`tạm tính, 1 ô kết quả còn trống (${third}). Nếu tính là 0`);
    expect(text('')).toContain(`tạm tính, 1 ô kết quả còn trống (${one}), chưa cộng vào.`);
    expect(text('6')).toContain('tạm tính, 1 ô kết quả còn trống, chưa cộng vào.');
  });
});

describe('a tab of which only some columns can be compared', () => {
  it('says on the page which were not used, for what is printed beside them looks like all', () => {
    const rows = gridOf(
      'BẢO HIỂM Y TẾ, HỘ NGHÈO NĂM 2020',
      'TT | Xã | Chỉ tiêu giao (%) | Thực hiện (%) | Số hộ giao giảm | Số hộ đã giảm | Tỷ lệ hộ nghèo tối đa (%) | Tỷ lệ hộ nghèo (%)',
      '1 | Xã Cô Ba | 95 | 96 | 10 | 10 | 5 | 4',
      '2 | Xã Thượng Hà | 95 | 94 | 12 | 11 | 5 | 6',
      '3 | Xã Hưng Đạo | 95 | 95 | 8 | 9 | 5 | 5',
    );
    const { text } = declaredBook('2021-01-10', [tabOf('BHYT', rows)]);
    expect(text).toContain('Tỷ lệ hộ nghèo (%)');
    expect(text).toContain('BHYT: 1 cột có số chưa đọc (Chỉ tiêu giao (%))');
  });
});

describe('a rate below 0', () => {
  it.each([
    [-5, 5_000_000, '-0,0001%'],
    [-1, 3, '-33,3%'],
    [-1, 2000, '-0,1%'],
  ])('never prints as 0: %d of %d', (result, target, text) => {
    expect(formatRate(result, target, { digits: 1 })).toBe(text);
  });
});
