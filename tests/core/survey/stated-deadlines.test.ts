import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../src/core/date/deadline';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { declaredBook } from '../settings/declared-book';
import { dayOf, judged, summaryText, surveyOn, tabOf } from './office-time';

function states(iso: string, rows: readonly (readonly Cell[])[]): readonly string[] {
  return judged(surveyOn(iso, [tabOf('Việc', rows)]));
}

describe('surveyWorkbook() on last days that headers and titles state', () => {
  it.each([
    [
      'a header',
      [
        ['PHÁT HÀNH THẺ NĂM 2020'],
        ['TT', 'Đơn vị', 'Số CĐCS phải mở', 'Số CĐCS đã mở trước 25/12'],
        [1, 'LĐLĐ huyện Hòa An', 18, 9],
        [2, 'LĐLĐ huyện Bảo Lạc', 20, 20],
      ],
      ['2020-12-23', '2020-12-24'],
    ],
    [
      'a title that names no other time',
      [
        ['NỘP HỒ SƠ TÍN DỤNG TRƯỚC NGÀY 16/10/2020'],
        ['TT', 'Phòng giao dịch', 'KH giao', 'Thực hiện'],
        [1, 'PGD Hòa An', 18, 9],
        [2, 'PGD Bảo Lạc', 20, 20],
      ],
      ['2020-10-14', '2020-10-15'],
    ],
    [
      'a line of its own',
      [
        ['KIỂM ĐỊNH CHẤT LƯỢNG NĂM 2020'],
        ['Thời hạn: 30/6/2020'],
        ['TT', 'Trường', 'Chỉ tiêu', 'Kết quả'],
        [1, 'Trường TH Cô Ba', 4, 3],
        [2, 'Trường TH Hồng Trị', 4, 4],
      ],
      ['2020-06-29', '2020-06-30'],
    ],
  ])('makes a target due by %s', (_, rows, [before = '', on = '']) => {
    expect(states(before, rows)[0]).toContain('Đang thực hiện');
    expect(states(on, rows)[0]).toContain('Chưa đạt');
    expect(summaryText(on, [tabOf('Việc', rows)])).toContain(
      `(theo tiêu đề; đổi ở Danh mục chỉ tiêu ▸ Thời hạn)`,
    );
  });

  it('does not make nine months due by a day after them, whenever they are opened', () => {
    const rows = [
      ['NỘP QUỸ 9 THÁNG NĂM 2020 (hoàn thành trước 25/12)'],
      ['TT', 'Xã', 'KH giao', 'Đã nộp'],
      [1, 'Xã Cô Ba', 10, 9],
    ];
    expect(states('2020-10-05', rows)).toEqual(['Xã Cô Ba 9/10 Đang thực hiện']);
    expect(states('2021-03-05', rows)).toEqual(['Xã Cô Ba 9/10 Đang thực hiện']);
  });

  it('is no day of another year, and none that a report is sent by', () => {
    const rows = (title: string) => [[title], ['TT', 'Xã', 'KH giao', 'TH'], [1, 'Xã Cô Ba', 10, 9]];
    expect(states('2020-12-31', rows('TRỒNG RỪNG NĂM 2020 (trước 01/5/2019)'))[0]).toContain('Chưa đạt');
    expect(states('2020-12-20', rows('TRỒNG RỪNG NĂM 2020 (gửi báo cáo trước 15/12)'))[0]).toContain(
      'Đang thực hiện',
    );
  });

  it('cuts a log, unless staff type another day', () => {
    const log = tabOf('Sổ tin bài', [
      ['SỔ TIN BÀI NĂM 2020 (hoàn thành trước 01/7)'],
      ['Mỗi đơn vị 2 tin/năm'],
      ['Ngày đăng', 'Đơn vị', 'Tiêu đề'],
      [dayOf('2020-05-05'), 'LĐLĐ huyện Hòa An', 'a'],
      [dayOf('2020-07-05'), 'LĐLĐ huyện Hòa An', 'b'],
    ]);
    expect(judged(surveyOn('2020-08-01', [log]))).toEqual(['LĐLĐ huyện Hòa An 1/2 Chưa đạt']);
    expect(summaryText('2020-08-01', [log])).toContain('1 dòng sau thời hạn 30/06/2020, không tính');
    const settings = [{ ...AS_RECOGNISED, key: 'Sổ tin bài › Tin bài', due: parseDeadline('31/12/2020') }];
    expect(judged(surveyOn('2020-08-01', [log], settings))).toEqual(['LĐLĐ huyện Hòa An 2/2 Đạt']);
  });
});

describe('Thời hạn of Danh mục chỉ tiêu', () => {
  it("is told at its cell where no calendar has it, and the target is due at its period's end", () => {
    const tab = tabOf('VietinBank', [
      ['PHÁT HÀNH THẺ NĂM 2020'],
      ['TT', 'Đơn vị', 'Số CĐCS phải mở', 'Số CĐCS đã mở'],
      [1, 'LĐLĐ thành phố', 20, 20],
      [2, 'LĐLĐ huyện Hòa An', 18, 9],
    ]);
    const rows = (due: string) => [{ source: 'VietinBank › VietinBank', due }];
    const wrong = declaredBook('2020-12-30', [tab], { rows: rows('25/13') });
    expect(wrong.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('“25/13” không phải là một ngày'),
    ]);
    expect(wrong.judged.VietinBank).toEqual([
      'LĐLĐ thành phố 20/20 Đạt',
      'LĐLĐ huyện Hòa An 9/18 Đang thực hiện',
    ]);
    const right = declaredBook('2020-12-24', [tab], { rows: rows('trước 25/12') });
    expect(right.judged.VietinBank?.[1]).toBe('LĐLĐ huyện Hòa An 9/18 Chưa đạt');
    // 20 + 9 = 29 of 20 + 18 = 38, which is 76,3 %
    expect(right.totals.VietinBank).toBe('29/38 = 76.3');
    expect(right.text).toContain('hết ngày 24/12/2020');
  });
});
