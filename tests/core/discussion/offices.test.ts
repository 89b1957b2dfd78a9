import { describe, expect, it } from 'vitest';
import { gridOf } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyOn } from '../survey/office-time';
import { discuss, worded } from './discuss';

describe('Định hướng thảo luận of other offices', () => {
  it('of communes: fewer is better, percentages are not added', () => {
    const poor = gridOf(
      'TỶ LỆ HỘ NGHÈO NĂM 2024',
      'TT | Xã, phường | KH (%) | Kết quả (%)',
      '1 | Xã Lê Lai | 12 | 14',
      '2 | Xã Đức Long | 10 | 9',
      '3 | Phường Đề Thám | 3 | 3',
      '4 | Xã Kim Đồng | 8 |',
    );
    const report = discuss({ tabs: [{ name: 'Hộ nghèo', values: poor }] }, { today: '2025-01-10' });
    const [overall = ''] = worded(report, 'I');
    expect(overall).toMatch(/: 02\/04 đơn vị đạt; 01 đơn vị chưa đạt; 01 đơn vị chưa có số liệu\.$/);
    expect(worded(report, 'II')[1]).toBe('- Xã Lê Lai: 14%/12%, bằng 116,7% mức giao; vượt 2%.');
    expect(worded(report, 'III')[0]).toContain('(1 đơn vị): Xã Kim Đồng.');
    expect(worded(report, 'IV')).toEqual([]);
  });

  it('of percentages that are not due: those that still have time are counted and told', () => {
    const cards = (...figures: readonly string[]) =>
      gridOf('TỶ LỆ HỘI VIÊN CÓ THẺ NĂM 2024', 'TT | Xã | KH (%) | Kết quả (%)', ...figures);
    const first = (values: ReturnType<typeof gridOf>) =>
      worded(discuss({ tabs: [{ name: 'Thẻ', values }] }, { today: '2024-07-20' }), 'I')[0];
    expect(
      first(cards('1 | Xã Lê Lai | 90 | 80', '2 | Xã Đức Long | 90 | 92', '3 | Xã Kim Đồng | 90 | 90')),
    ).toMatch(/: 02\/03 đơn vị đạt; KH chưa đến hạn; 01 đơn vị đang thực hiện\.$/);
    expect(
      first(cards('1 | Xã Lê Lai | 90 | 80', '2 | Xã Đức Long | 90 | 12', '3 | Xã Kim Đồng | 90 |')),
    ).toMatch(/: 00\/03 đơn vị đạt; KH chưa đến hạn; 02 đơn vị đang thực hiện; 01 đơn vị chưa có số liệu\.$/);
    expect(
      first(cards('1 | Xã Lê Lai | 90 | 91', '2 | Xã Đức Long | 90 | 92', '3 | Xã Kim Đồng | 90 | 90')),
    ).toMatch(/: 03\/03 đơn vị đạt; KH chưa đến hạn\.$/);
    // Who has no target (Bế Văn Đàn) is none of them, who has one and an unreadable figure (Nam Tuấn) is.
    expect(
      first(
        cards(
          '1 | Xã Lê Lai | 90 | 91',
          '2 | Xã Nam Tuấn | 90 | khoảng 80',
          '3 | Xã Bế Văn Đàn |  | 50',
          '4 | Xã Kim Đồng | 90 | 92',
          '5 | Xã Đức Long | 90 | 20',
        ),
      ),
    ).toMatch(/: 02\/04 đơn vị đạt; KH chưa đến hạn; 01 đơn vị đang thực hiện; 01 đơn vị lỗi số liệu\.$/);
  });

  it('of schools in the middle of the year: nobody is below a target that is not due', () => {
    const books = gridOf(
      'QUYÊN GÓP SÁCH 6 THÁNG ĐẦU NĂM 2024',
      'STT | Trường | KH năm 2024 | Kết quả 6 tháng',
      '1 | THPT Hòa An | 100 | 40',
      '2 | THPT Thông Nông | 80 | 90',
      '3 | THPT Bảo Lạc | 60 | 0',
    );
    const report = discuss({ tabs: [{ name: 'Sách', values: books }] }, { today: '2024-07-15' });
    const [overall = ''] = worded(report, 'I');
    expect(overall).toMatch(/: 130\/240, đạt 54,2%; KH chưa đến hạn\.$/);
    expect(worded(report, 'II')).toEqual([]);
  });

  it('of a youth union judged by months: those behind follow those below', () => {
    const log = gridOf(
      'SỔ TIN, BÀI NĂM 2024',
      '(24 tin, bài/năm)',
      'Ngày đăng | Đơn vị | Tiêu đề',
      ...Array.from(
        { length: 10 },
        (_, at) => `0${(at % 5) + 1}/0${(at % 5) + 1}/2024 | Đoàn xã Nam Tuấn | Tin ${at}`,
      ),
      ...Array.from({ length: 7 }, (_, at) => `05/0${(at % 5) + 1}/2024 | Đoàn xã Bế Văn Đàn | Bài ${at}`),
    );
    const tabs = [{ name: 'Sổ tin bài', values: log }];
    const keys = surveyOn('2024-05-31', tabs).indicators.map(({ key }) => key);
    const settings = keys.map((key) => ({ ...AS_RECOGNISED, key, evaluation: 'month' as const }));
    const report = discuss({ tabs }, { today: '2024-05-31', settings });
    expect(worded(report, 'I')[0]).toMatch(
      /: 17\/48, đạt 35,4%; KH chưa đến hạn; 01 đơn vị chậm tiến độ đến hết tháng 5\.$/,
    );
    // K(24) after 5 months = 10: 7 is 3 short.
    expect(worded(report, 'II').slice(1)).toEqual([
      '- Đoàn xã Bế Văn Đàn: 7/24; cần 10 đến 31/05/2024, còn thiếu 3.',
    ]);
  });

  it('of a bank: what cannot be read is told with its cell, and what is due', () => {
    const cards = gridOf(
      'PHÁT HÀNH THẺ ATM NĂM 2024',
      '(Hoàn thành trước 25/12/2024)',
      'STT | Chi nhánh | Chỉ tiêu | Thực hiện',
      '1 | CN Hòa An | 200 | khoảng 150',
      '2 | CN Trùng Khánh | 300 | 480',
      '3 | CN Quảng Hòa | 250 | 100',
    );
    const report = discuss({ tabs: [{ name: 'Thẻ ATM', values: cards }] }, { today: '2024-12-10' });
    expect(worded(report, 'I')[0]).toContain('(tạm tính, 01 đơn vị có số không đọc được)');
    expect(worded(report, 'IV')[0]).toContain('CN Trùng Khánh 480/300 (160,0%)');
    expect(worded(report, 'V')[0]).toMatch(/, CN Hòa An: Thẻ ATM!D4; Kết quả ghi: "khoảng 150"\.$/);
    expect(worded(report, 'VII')[0]).toMatch(
      /: ngày cuối được tính 24\/12\/2024, còn 14 ngày; 1\/3 đơn vị đạt; chưa đủ KH: CN Hòa An \(lỗi SL\), CN Quảng Hòa\.$/,
    );
  });

  it.each([
    [
      'unions',
      'SỐ VỤ TAI NẠN LAO ĐỘNG NĂM 2024',
      'Công đoàn',
      ['CĐ xã Hòa Lạc', 'CĐ ngành Y tế', 'CĐ xã Yên Mỹ'],
    ],
    ['a bank', 'TỶ LỆ NỢ XẤU NĂM 2024 (%)', 'Chi nhánh', ['CN Hòa An', 'CN Bảo Lạc', 'CN Trùng Khánh']],
    ['schools', 'SỐ HỌC SINH BỎ HỌC NĂM 2024', 'Trường', ['THCS Hòa An', 'THCS Bảo Lạc', 'THCS Nước Hai']],
  ] as const)(
    'of %s: who exceeded what is to be kept within lacks nothing of it',
    (_, title, unit, names) => {
      const grid = gridOf(
        title,
        `STT | ${unit} | KH giao | Thực hiện`,
        `1 | ${names[0]} | 2 | 3`,
        `2 | ${names[1]} | 2 | 1`,
        `3 | ${names[2]} | 3 |`,
      );
      const report = discuss({ tabs: [{ name: 'Biểu 1', values: grid }] }, { today: '2024-12-10' });
      const [line = ''] = worded(report, 'VII');
      expect(line).toMatch(/; 1\/3 đơn vị đạt; vượt mức giao: /);
      expect(line).toContain(`vượt mức giao: ${names[0]}; chưa rõ: ${names[2]} (chưa có SL).`);
      expect(line).not.toContain('chưa đủ KH');
    },
  );

  it('of a health station without targets: results alone', () => {
    const visits = gridOf(
      'KHÁM BỆNH NĂM 2024',
      'STT | Trạm y tế | Số lượt khám',
      '1 | Trạm y tế xã Bình Long | 1200',
      '2 | Trạm y tế xã Nguyễn Huệ | 900',
    );
    const report = discuss({ tabs: [{ name: 'Khám bệnh', values: visits }] }, { today: '2025-01-10' });
    expect(worded(report, 'I')[0]).toMatch(/: 2\.100, không có KH giao\.$/);
    expect(worded(report)).toHaveLength(2);
  });
});
