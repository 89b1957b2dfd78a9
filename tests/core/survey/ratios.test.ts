import { describe, expect, it } from 'vitest';
import { findParts } from '../../../src/core/check/parts';
import { viewTables } from '../../../src/core/check/table-view';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

const DAY = '2021-01-10';

/** "92/95 = 96.8" of the only indicator; without a rate "92/95". */
function total({ indicators: [indicator] }: Survey): string {
  if (indicator === undefined) return 'none';
  const { target, result, rate } = totalOf(
    indicator.measures.map(({ assessment }) => assessment),
    totalOptionsOf(indicator),
  );
  const percent = rate === null ? '' : ` = ${((100 * rate.result) / rate.target).toFixed(1)}`;
  return `${result}/${target}${percent}`;
}

function waysOf(tab: Tab): readonly (string | null)[] {
  return surveyOn(DAY, [tab]).indicators.map(({ ratio }) => ratio);
}

function table(name: string, [title, header, ...rows]: readonly (readonly Cell[])[]): Tab {
  const body = rows.map((row, index) => [index + 1, ...row]);
  return tabOf(name, [title ?? [], ['TT', ...(header ?? [])], ...body]);
}

const SOFTWARE = [
  ['CẬP NHẬT PHẦN MỀM QUẢN LÝ ĐOÀN VIÊN NĂM 2020'],
  ['Đơn vị', 'Tổng số CĐCS', 'Số CĐCS đã dùng phần mềm', 'Tỷ lệ (%)'],
  ['LĐLĐ thành phố', 40, 40, 100],
  ['LĐLĐ huyện Hòa An', 30, 27, 90],
  ['LĐLĐ huyện Bảo Lạc', 25, 25, 100],
  ['CĐ Viên chức tỉnh', 0, 0, ''],
];

describe('surveyWorkbook() on so many of all', () => {
  it('takes "Tổng số …" and the same noun with "đã" for a share: 40/40, 27/30, 25/25, 0/0 are 92/95', () => {
    const survey = surveyOn(DAY, [table('Phần mềm', SOFTWARE)]);
    expect(judged(survey)).toEqual([
      'LĐLĐ thành phố 40/40 Đạt',
      'LĐLĐ huyện Hòa An 27/30 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 25/25 Đạt',
      'CĐ Viên chức tỉnh 0/0 Không áp dụng',
    ]);
    // 40 + 27 + 25 = 92 of 40 + 30 + 25 = 95, which is 96,84 %
    expect(total(survey)).toBe('92/95 = 96.8');
    expect(summaryText(DAY, [table('Phần mềm', SOFTWARE)])).toContain(
      'Phần mềm: tỷ lệ hai cột, Số CĐCS đã dùng phần mềm / Tổng số CĐCS (theo tiêu đề; đổi ở Danh mục chỉ tiêu ▸ Cách tính).',
    );
  });

  it('leaves a share with more done than there is out of both sums, and gives no rate of all', () => {
    const tab = table('Phần mềm', [...SOFTWARE, ['CĐ ngành Y tế', 25, 26, 104]]);
    const survey = surveyOn(DAY, [tab]);
    expect(judged(survey)[4]).toBe('CĐ ngành Y tế 26/25 Lỗi số liệu');
    expect(total(survey)).toBe('92/95');
    expect(summaryText(DAY, [tab])).toContain(
      'không tính tỷ lệ chung vì kết quả lớn hơn tổng số, hoặc tổng số để trống, ở ô Phần mềm!D7',
    );
    const findings = viewTables(survey, { tabs: [tab] }).flatMap(findParts);
    expect(findings.map(({ kind, severity, spots }) => [kind, severity, spots.length])).toEqual([
      ['partAboveWhole', 'Lỗi', 1],
    ]);
  });

  it('takes "Số … phải …" for all: 6/8, 3/3 and 0 of 0 are 9/11; 2 of a blank is wrong', () => {
    const rows = [
      ['KÝ KẾT TƯLĐTT NĂM 2020'],
      ['Đơn vị', 'Số DN phải ký TƯLĐTT', 'Số DN đã ký'],
      ['LĐLĐ thành phố', 8, 6],
      ['LĐLĐ huyện Hòa An', 3, 3],
      ['LĐLĐ huyện Bảo Lạc', 0, ''],
    ];
    const survey = surveyOn(DAY, [table('TƯLĐTT', rows)]);
    expect(judged(survey)).toEqual([
      'LĐLĐ thành phố 6/8 Chưa đạt',
      'LĐLĐ huyện Hòa An 3/3 Đạt',
      'LĐLĐ huyện Bảo Lạc blank/0 Không áp dụng',
    ]);
    // 6 + 3 = 9 of 8 + 3 = 11, which is 81,82 %
    expect(total(survey)).toBe('9/11 = 81.8');
    const wrong = surveyOn(DAY, [table('TƯLĐTT', [...rows, ['LĐLĐ huyện Hạ Lang', '', 2]])]);
    expect(judged(wrong)[3]).toBe('LĐLĐ huyện Hạ Lang 2/blank Lỗi số liệu');
    expect(total(wrong)).toBe('9/11');
  });

  it.each([
    [
      'a bank: files answered in time',
      'Hồ sơ',
      [
        ['HỒ SƠ ĐÚNG HẠN QUÝ IV/2020'],
        ['Phòng giao dịch', 'Tổng số hồ sơ nhận', 'Hồ sơ đã giải quyết đúng hạn'],
        ['PGD Hòa An', 200, 190],
        ['PGD Bảo Lạc', 180, 181],
        ['PGD Trùng Khánh', '-', 0],
      ],
      [
        'PGD Hòa An 190/200 Chưa đạt',
        'PGD Bảo Lạc 181/180 Lỗi số liệu',
        'PGD Trùng Khánh 0/dash Không áp dụng',
      ],
    ],
    [
      'a school: bare words that the column of what is left proves',
      'Kiểm định',
      [
        ['HỒ SƠ KIỂM ĐỊNH NĂM 2020'],
        ['Trường', 'Tổng số hồ sơ', 'Đã kiểm định', 'Chưa kiểm định'],
        ['Trường TH Cô Ba', 20, 20, 0],
        ['Trường TH Hồng Trị', 18, 9, 9],
        ['Trường TH Bế Triều', 0, '', ''],
      ],
      [
        'Trường TH Cô Ba 20/20 Đạt',
        'Trường TH Hồng Trị 9/18 Chưa đạt',
        'Trường TH Bế Triều blank/0 Không áp dụng',
      ],
    ],
    [
      'a commune: households that have to pay, counted and not added up',
      'Quỹ PCTT',
      [
        ['NỘP QUỸ PHÒNG, CHỐNG THIÊN TAI NĂM 2020'],
        ['Xóm', 'Số hộ phải nộp', 'Số hộ đã nộp', 'Ghi chú'],
        ['Xóm Nà Pài', 40, 41, ''],
        ['Xóm Bản Chang', 35, 30, 'vắng 5 hộ'],
        ['Xóm Lũng Nọi', 0, 0, ''],
      ],
      ['Xóm Nà Pài 41/40 Lỗi số liệu', 'Xóm Bản Chang 30/35 Chưa đạt', 'Xóm Lũng Nọi 0/0 Không áp dụng'],
    ],
  ])('%s', (_, name, rows, lines) => {
    expect(judged(surveyOn(DAY, [table(name, rows)]))).toEqual(lines);
  });

  it.each([
    ['a plan, which may be exceeded', ['Đơn vị', 'KH giao', 'Đã thực hiện'], [10, 12], [8, 6]],
    ['money, which may be overpaid', ['Đơn vị', 'Số tiền phải nộp', 'Số tiền đã nộp'], [10, 12], [8, 6]],
    ['what is due without a noun', ['Đơn vị', 'Số phải nộp', 'Số đã nộp'], [10, 12], [8, 6]],
    ['what comes new', ['Đơn vị', 'Tổng số đoàn viên', 'Số đoàn viên đã kết nạp'], [100, 12], [80, 6]],
    ['another noun', ['Đơn vị', 'Tổng số hộ', 'Số tin đã đăng'], [100, 12], [80, 6]],
    ['bare words with nothing to prove them', ['Đơn vị', 'Tổng số hộ', 'Đã vận động'], [100, 12], [80, 6]],
    [
      'more done than there is in row after row',
      ['Đơn vị', 'Số lớp phải mở', 'Số lớp đã mở'],
      [10, 12],
      [8, 9],
    ],
  ])('is no share: %s', (_, header, first, second) => {
    const rows = [
      ['KẾT QUẢ NĂM 2020'],
      header,
      ['LĐLĐ thành phố', ...first],
      ['LĐLĐ huyện Hòa An', ...second],
    ];
    const tab = table('Việc', rows);
    expect(waysOf(tab).filter((ratio) => ratio !== null)).toEqual([]);
  });

  it('is none where a line states a target for what is counted', () => {
    const rows = [
      ['KẾT QUẢ NĂM 2020 (chỉ tiêu 20 hộ)'],
      ['Đơn vị', 'Tổng số hộ', 'Số hộ đã vận động'],
      ['LĐLĐ thành phố', 100, 12],
      ['LĐLĐ huyện Hòa An', 80, 20],
    ];
    expect(judged(surveyOn(DAY, [table('Việc', rows)]))).toEqual([
      'LĐLĐ thành phố 12/20 Chưa đạt',
      'LĐLĐ huyện Hòa An 20/20 Đạt',
    ]);
  });

  it('is what staff say: any two columns are a share, or the two of a share a plan', () => {
    const rows = [
      ['MỞ TÀI KHOẢN NĂM 2020'],
      ['Đơn vị', 'KH', 'TH'],
      ['LĐLĐ thành phố', 20, 21],
      ['LĐLĐ huyện Hòa An', 0, 0],
    ];
    const setting = (key: string, calculation: IndicatorSetting['calculation']) => [
      { ...AS_RECOGNISED, key, calculation },
    ];
    const account = table('VietinBank', rows);
    const key = 'VietinBank › VietinBank';
    expect(judged(surveyOn(DAY, [account]))[0]).toBe('LĐLĐ thành phố 21/20 Vượt');
    expect(judged(surveyOn(DAY, [account], setting(key, 'ratio')))).toEqual([
      'LĐLĐ thành phố 21/20 Lỗi số liệu',
      'LĐLĐ huyện Hòa An 0/0 Không áp dụng',
    ]);
    expect(summaryText(DAY, [account], setting(key, 'ratio'))).toContain(
      'VietinBank: tỷ lệ hai cột, TH / KH (theo Danh mục chỉ tiêu).',
    );
    const software = table('Phần mềm', [...SOFTWARE, ['CĐ ngành Y tế', 25, 26, 104]]);
    const plan = setting('Phần mềm › Phần mềm', 'asTyped');
    expect(judged(surveyOn(DAY, [software], plan)).slice(3)).toEqual([
      'CĐ Viên chức tỉnh 0/0 Không giao',
      'CĐ ngành Y tế 26/25 Vượt',
    ]);
  });
});
