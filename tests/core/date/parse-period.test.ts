import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../scripts/cost.mjs';
import { compareDates } from '../../../src/core/date/calendar-date';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { periodKey } from '../../../src/core/date/period';

describe('parsePeriod()', () => {
  it.each([
    ['BIỂU TỔNG HỢP THU QUỸ XÃ HỘI NĂM 2019', '2019-01-01/2019-12-31', 'năm 2019'],
    ['(Tính từ ngày 01/01/2019 đến 31/12/2019)', '2019-01-01/2019-12-31', 'năm 2019'],
    ['Từ 01/01/2019 - 30/6/2019', '2019-01-01/2019-06-30', '6 tháng đầu năm 2019'],
    ['từ ngày 01/01 đến hết ngày 30/9/2019', '2019-01-01/2019-09-30', '9 tháng đầu năm 2019'],
    ['từ 05/02/2019 đến 10/03/2019', '2019-02-05/2019-03-10', 'từ 05/02/2019 đến 10/03/2019'],
    ['QUÝ II/2020', '2020-04-01/2020-06-30', 'quý II/2020'],
    ['quý 2 năm 2020', '2020-04-01/2020-06-30', 'quý II/2020'],
    ['Quý IV - 2020', '2020-10-01/2020-12-31', 'quý IV/2020'],
    ['tháng 5/2020', '2020-05-01/2020-05-31', 'tháng 5/2020'],
    ['tháng 02 năm 2020', '2020-02-01/2020-02-29', 'tháng 2/2020'],
    ['từ tháng 1 đến tháng 6 năm 2020', '2020-01-01/2020-06-30', '6 tháng đầu năm 2020'],
    ['6 tháng đầu năm 2020', '2020-01-01/2020-06-30', '6 tháng đầu năm 2020'],
    ['Sáu tháng đầu năm 2020', '2020-01-01/2020-06-30', '6 tháng đầu năm 2020'],
    ['6 tháng năm 2020', '2020-01-01/2020-06-30', '6 tháng đầu năm 2020'],
    ['9 tháng năm 2020', '2020-01-01/2020-09-30', '9 tháng đầu năm 2020'],
    ['6 tháng cuối năm 2019', '2019-07-01/2019-12-31', '6 tháng cuối năm 2019'],
    ['giai đoạn 2016 - 2020', '2016-01-01/2020-12-31', 'giai đoạn 2016-2020'],
    ['nhiệm kỳ 2018-2023', '2018-01-01/2023-12-31', 'nhiệm kỳ 2018-2023'],
    ['năm học 2019-2020', '2019-09-01/2020-05-31', 'năm học 2019-2020'],
    ['Kết quả năm 2019 tính đến ngày 31/10/2019', '2019-01-01/2019-10-31', 'tính đến 31/10/2019'],
    ['TIẾN ĐỘ THU QUỸ ĐẾN 31/10/2019', '2019-01-01/2019-10-31', 'tính đến 31/10/2019'],
    ['Kết quả đến hết tháng 5 năm 2021', '2021-01-01/2021-05-31', 'tính đến 31/05/2021'],
    ['KẾT QUẢ TỪ THÁNG 3 ĐẾN THÁNG 5/2020', '2020-03-01/2020-05-31', 'từ 01/03/2020 đến 31/05/2020'],
    ['tính đến 31/12/2019', '2019-01-01/2019-12-31', 'tính đến 31/12/2019'],
    ['tính đến hết tháng 6/2020', '2020-01-01/2020-06-30', 'tính đến 30/06/2020'],
    ['BÁO CÁO TUẦN 40 NĂM 2024', '2024-09-30/2024-10-06', 'tuần 40/2024'],
    ['Tuần thứ 1/2021', '2021-01-04/2021-01-10', 'tuần 1/2021'],
    ['Tuần 1 năm 2020', '2019-12-30/2020-01-05', 'tuần 1/2020'],
    ['KẾT QUẢ TUẦN 2 THÁNG 10 NĂM 2024', '2024-10-08/2024-10-14', 'tuần 2 tháng 10/2024'],
    ['tuần IV tháng 2/2024', '2024-02-22/2024-02-28', 'tuần 4 tháng 2/2024'],
    ['HIẾN MÁU ĐỢT 2 THÁNG 5 NĂM 2024', '2024-05-01/2024-05-31', 'tháng 5/2024'],
    ['Tiêm lần thứ 3 tháng 10 năm 2024', '2024-10-01/2024-10-31', 'tháng 10/2024'],
    ['Vòng 1 tháng 3/2024', '2024-03-01/2024-03-31', 'tháng 3/2024'],
    ['Tuần 5 tháng 11 năm 2024', '2024-11-29/2024-11-30', 'tuần 5 tháng 11/2024'],
    ['TUẦN 41 (từ ngày 07/10 đến ngày 13/10/2024)', '2024-10-07/2024-10-13', 'từ 07/10/2024 đến 13/10/2024'],
    ['TUẦN TRA BIÊN GIỚI NĂM 2024', '2024-01-01/2024-12-31', 'năm 2024'],
    ['KẾT QUẢ NĂM 2018, 2019', '2019-01-01/2019-12-31', 'năm 2019'],
    ['SO SÁNH NĂM 2018 VỚI NĂM 2019', '2019-01-01/2019-12-31', 'năm 2019'],
    ['KẾT QUẢ NĂM 2019 SO VỚI NĂM 2018', '2019-01-01/2019-12-31', 'năm 2019'],
    ['NĂM 2018 VÀ 10 THÁNG NĂM 2019', '2019-01-01/2019-10-31', '10 tháng đầu năm 2019'],
    ['NĂM HỌC 2018-2019, 2019-2020', '2019-09-01/2020-05-31', 'năm học 2019-2020'],
    ['KẾT QUẢ NĂM 2019 VÀ KẾ HOẠCH NĂM 2020', '2019-01-01/2019-12-31', 'năm 2019'],
    ['TIN BÀI\nNĂM\n2019', '2019-01-01/2019-12-31', 'năm 2019'],
  ])('reads %j', (text, key, label) => {
    const period = parsePeriod(text);
    expect(period?.label).toBe(label);
    expect(period && periodKey(period)).toBe(key);
    expect(parsePeriod(text.normalize('NFD').replace(/ /g, '\u00a0'))).toEqual(period);
    expect(parsePeriod(text.toUpperCase())).toEqual(period);
  });

  it.each([
    ['Kèm theo Quyết định số 187 /QĐ-LĐLĐ ngày 29 /01/2019 của LĐLĐ tỉnh'],
    ['Kèm theo Quyết định số 187/QĐ-LĐLĐ ngày 29 tháng 01 năm 2019'],
    ['Công văn số 12/LĐLĐ ngày 03/4/2020 về chỉ tiêu năm 2020'],
    ['Kế hoạch số 28/KH-LĐLĐ năm 2020'],
    ['Nghị quyết ngày 02/01/2020 về giao chỉ tiêu năm 2020'],
    ['Cao Bằng, ngày 29 tháng 01 năm 2019'],
    ['- 12 tin bài/12 tháng trở lên đối với các CĐCTTT và các Ban CĐ.'],
    ['Quỹ 2 năm'],
    ['Công đoàn Việt Nam 2020'],
    ['từ 31/12/2019 đến 01/01/2019'],
    ['từ 31/02/2019 đến 30/06/2019'],
    ['tháng 13/2020'],
    ['năm 201'],
    ['năm 20199'],
    [''],
  ])('finds none in %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it.each([
    ['KẾT QUẢ THU QUỸ QUÝ I, NHIỆM VỤ QUÝ II NĂM 2026', 'quý I/2026'],
    ['Trồng rừng quý IV và phương hướng nhiệm vụ quý I/2027', 'quý IV/2026'],
    ['THU THUẾ THÁNG 12, KẾ HOẠCH CÔNG TÁC THÁNG 01/2027', 'tháng 12/2026'],
    ['HIẾN MÁU 6 THÁNG ĐẦU NĂM; MỘT SỐ GIẢI PHÁP 6 THÁNG CUỐI NĂM 2026', '6 tháng đầu năm 2026'],
    ['Kết quả năm 2026 - Phương hướng 6 tháng đầu năm 2027', 'năm 2026'],
    ['TIÊM CHỦNG NĂM 2026 VÀ TRIỂN KHAI NHIỆM VỤ QUÝ I', 'năm 2026'],
    ['HỌC KỲ I, NHIỆM VỤ HỌC KỲ II NĂM HỌC 2025-2026', 'học kỳ I năm học 2025-2026'],
    ['KẾT QUẢ THU QUỸ QUÝ II/2026, NHIỆM VỤ THỜI GIAN TỚI', 'quý II/2026'],
  ])('takes no period of what is to be done next: %s', (text, label) => {
    expect(parsePeriod(text)?.label).toBe(label);
  });

  it.each([
    ['KẾT QUẢ QUÝ I, KẾ HOẠCH NĂM 2026', 'năm 2026'],
    ['KẾT QUẢ 9 THÁNG VÀ KẾ HOẠCH CẢ NĂM 2026', 'năm 2026'],
    ['KẾ HOẠCH QUÝ II NĂM 2026', 'quý II/2026'],
    ['KẾT QUẢ QUÝ I VÀ QUÝ II/2026', 'quý II/2026'],
  ])('keeps the period of what does not begin behind the first: %s', (text, label) => {
    expect(parsePeriod(text)?.label).toBe(label);
  });

  it("takes the title's period though the note names a decision", () => {
    const text = 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2019 (Kèm theo Quyết định số 187/QĐ-LĐLĐ ngày 29/01/2018)';
    expect(parsePeriod(text)?.label).toBe('năm 2019');
  });

  it('takes a stated stretch of days after a decision', () => {
    const text = 'Theo Kế hoạch số 28/KH-LĐLĐ ngày 03/3/2018, tính từ ngày 01/01/2019 đến 31/12/2019';
    expect(parsePeriod(text)?.label).toBe('năm 2019');
  });

  it('never throws, and never ends before it starts', () => {
    const words = fc.constantFrom(
      'từ',
      'đến',
      'ngày',
      'tháng',
      'quý',
      'năm',
      'học',
      'tính',
      '-',
      '/',
      '0',
      '13',
      '2020',
      '31/02/2019',
      'số',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (list) => {
        const period = parsePeriod(list.join(' '));
        if (period !== null) expect(compareDates(period.start, period.end)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('reads a cell of 50.000 characters at once', () => {
    const cost = costOf(() => {
      parsePeriod('năm 1 '.repeat(9000));
      parsePeriod('quyết định số 1'.repeat(3500));
    }, 20);
    expect(cost).toBeLessThan(20);
  });
});

describe('periodKey()', () => {
  it('is the same for two ways to say one quarter', () => {
    const keys = ['quý II/2020', 'từ 01/04/2020 đến 30/06/2020'].map((text) => {
      const period = parsePeriod(text);
      return period && periodKey(period);
    });
    expect(keys).toEqual(['2020-04-01/2020-06-30', '2020-04-01/2020-06-30']);
  });
});
