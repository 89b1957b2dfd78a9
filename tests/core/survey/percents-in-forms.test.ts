import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { colourRules } from '../../../src/core/colour/rules';
import { readLedger } from '../../../src/core/ledger/ledger';
import { footnotes } from '../../../src/core/report/footnotes';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

/** Reads forms of one layout, a tab a unit, and tells verdicts, what the foot says of shares, findings and rules. */
function read(headings: readonly string[], forms: Readonly<Record<string, Rows>>) {
  const tabs = Object.entries(forms).map(([name, rows]) =>
    tabOf(name, [['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'], ['TT', 'Chỉ tiêu', 'ĐVT', ...headings], ...rows]),
  );
  const survey = surveyTabs(tabs);
  const today = { year: 2025, month: 1, day: 5 };
  const proposed = proposeSources({ tabs }, []);
  const ledger = readLedger({
    ...proposed,
    indicators: survey.indicators,
    logs: survey.logs,
    problems: [],
    today,
  });
  return {
    lines: verdicts(survey),
    foot: footnotes(survey, []).filter((line) => line.includes('tính ra')),
    told: checkWorkbook(survey, { workbook: { tabs }, formulas: new Map(), today })
      .filter(({ kind }) => kind.startsWith('rate'))
      .flatMap(({ spots }) => spots.map(({ place }) => `${place.tab} ${place.row + 1}`)),
    unread: ledger.unread,
    rules: colourRules(survey).flatMap(({ rules }) => rules.map(({ formula }) => formula)),
  };
}

const STATION = ['Kế hoạch', 'Tổng số', 'Số đạt', 'Tỷ lệ (%)'];

describe('a percentage in a form', () => {
  it('is the typed rate where its row shows what it is made from, judged before rounding; counts beside it stay counts', () => {
    const found = read(STATION, {
      'Trạm Cô Ba': [
        [1, 'Tiêm chủng đầy đủ', '%', 95, 130, 123, 95],
        [2, 'Khám thai đủ lần', '%', 90, 90, 81, 90],
        [3, 'Buổi truyền thông', 'buổi', 12, '', 11, 91.7],
      ],
      'Trạm Hồng Trị': [
        [1, 'Tiêm chủng đầy đủ', '%', 95, 150, 120, 97],
        [2, 'Khám thai đủ lần', '%', 90, 70, 66, 94.3],
        [3, 'Buổi truyền thông', 'buổi', 12, '', 13, 108.3],
      ],
    });
    expect(found.lines).toEqual([
      ['Tiêm chủng đầy đủ (%)', 'Trạm Cô Ba 94.6/95 Chưa đạt', 'Trạm Hồng Trị 97/95 Vượt'],
      ['Khám thai đủ lần (%)', 'Trạm Cô Ba 90/90 Đạt', 'Trạm Hồng Trị 94.3/90 Vượt'],
      ['Buổi truyền thông (buổi)', 'Trạm Cô Ba 11/12 Chưa đạt', 'Trạm Hồng Trị 13/12 Vượt'],
    ]);
    expect(found.foot).toEqual([
      expect.stringContaining('Trạm Cô Ba ghi 95%, tính ra 94,6% (123/130)'),
      expect.stringContaining('Trạm Hồng Trị ghi 97%, tính ra 80% (120/150)'),
    ]);
    expect(found.told).toEqual(['Trạm Hồng Trị 3']);
    expect(found.unread).toEqual([]);
    expect(found.rules.filter((formula) => /100\*.*\$F3.*\/.*\$E3/.test(formula))).not.toEqual([]);
  });

  it('is judged by count and base left of it, in units whose form has one such row', () => {
    const found = read(['Mục tiêu', 'Tổng hồ sơ', 'Đúng hạn', 'Kết quả', 'Ghi chú'], {
      'Xã Hòa An': [[1, 'Hồ sơ đúng hạn', '%', '98%', 1240, 1215, '98%', 'số một cửa']],
      'Xã Hà Quảng': [[1, 'Hồ sơ đúng hạn', '%', '98%', 500, 497, '99,4%', '']],
      'Xã Bảo Lạc': [[1, 'Hồ sơ đúng hạn', '%', '98%', 333, 320, '96,1%', '']],
    });
    expect(found.lines.flatMap((line) => line.slice(1))).toEqual([
      'Xã Hòa An 97.98/98 Chưa đạt',
      'Xã Hà Quảng 99.4/98 Vượt',
      'Xã Bảo Lạc 96.1/98 Chưa đạt',
    ]);
    expect(found.foot).toEqual([expect.stringContaining('Xã Hòa An ghi 98%, tính ra 97,98% (1.215/1.240)')]);
    expect(found.unread).toEqual([]);
  });

  it('is judged by columns behind the result, of a school that cuts its rates off', () => {
    const found = read(['KH', 'TH', 'Sĩ số', 'Số em đạt'], {
      'Trường Sơn Lộ': [
        [1, 'Hoàn thành chương trình', '%', 99.5, 99.5, 412, 410],
        [2, 'Chuyên cần', '%', 98, 98, 413, 406],
        [3, 'Học sinh giỏi', 'em', 5, 6, '', ''],
      ],
      'Trường Cô Ba': [
        [1, 'Hoàn thành chương trình', '%', 99.5, 99.4, 515, 512],
        [2, 'Chuyên cần', '%', 98, 98, 230, 225],
        [3, 'Học sinh giỏi', 'em', 4, 4, '', ''],
      ],
    });
    expect(found.lines[1]).toEqual([
      'Chuyên cần (%)',
      'Trường Sơn Lộ 98/98 Đạt',
      'Trường Cô Ba 97.8/98 Chưa đạt',
    ]);
    expect(found.foot).toEqual([expect.stringContaining('Trường Cô Ba ghi 98%, tính ra 97,8% (225/230)')]);
    expect(found.unread).toEqual([]);
  });

  it.each([
    [
      'rates of result and target',
      ['KH', 'TH', 'Tỷ lệ (%)', 'Cùng kỳ'],
      [
        [1, 'Tỷ lệ tham gia BHYT', '%', 95, 96, 101.1, 94],
        [2, 'Tỷ lệ hộ dùng nước sạch', '%', 80, 76, 95, 75],
        [3, 'Kết nạp hội viên', 'người', 20, 21, 105, 18],
      ],
      ['Tỷ lệ tham gia BHYT (%)', 'Xã Cô Ba 96/95 Vượt', 'Xã Hồng Trị 96/95 Vượt'],
    ],
    [
      'rates of another year',
      ['KH', 'Năm trước', 'TH', 'So năm trước (%)'],
      [
        [1, 'Tỷ lệ tham gia BHYT', '%', 95, 96, 93, 96.9],
        [2, 'Tỷ lệ hộ dùng nước sạch', '%', 80, 77, 76, 98.7],
        [3, 'Tỷ lệ trẻ đến trường', '%', 99, 99, 98, 99],
      ],
      ['Tỷ lệ tham gia BHYT (%)', 'Xã Cô Ba 93/95 Chưa đạt', 'Xã Hồng Trị 93/95 Chưa đạt'],
    ],
  ])('stays the result where it is no rate of counts: %s', (_, headings, rows, line) => {
    const found = read(headings, { 'Xã Cô Ba': rows, 'Xã Hồng Trị': rows });
    expect(found.lines[0]).toEqual(line);
    expect(found.foot).toEqual([]);
  });
});
