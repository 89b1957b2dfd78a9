import { describe, expect, it } from 'vitest';
import { columnsOver, rolesIn } from '../table/columns-in-short';

/** The roles of the columns under three bands of two headings each. */
const roles = (bands: string, leaves = 'Tổng số | NSTW') =>
  rolesIn(columnsOver([leaves, leaves, leaves].join(' | '), [], bands).columns);

describe('a band between those of the plan and of its rates', () => {
  it.each([
    ['Dự toán || Quyết toán || So sánh (%) |', 'Tổng số | NSTW'],
    ['Kế hoạch || Hoàn thành || Tỷ lệ |', 'Tổng | Nhà bếp'],
    ['Chỉ tiêu (thẻ) || Phát hành || Tỷ lệ (%) |', 'Tổng cộng | Tín dụng'],
    ['Giao || Hoàn thành (nhà) || Đạt (%) |', 'Cộng | Sửa chữa'],
  ])('is the result where all have the same headings under them: %s', (bands, leaves) => {
    expect(roles(bands, leaves)).toBe('target | target | result | result | rate | rate');
  });

  it.each([
    ['another one says so', 'Kế hoạch || Phát hành || Thực hiện |'],
    ['it is of another time', 'Kế hoạch || Cùng kỳ năm trước || Tỷ lệ (%) |'],
    ['it says no more than a year', 'Kế hoạch || Năm 2023 || So sánh (%) |'],
    ['it stands before the plan', 'Dân số || Kế hoạch || Tỷ lệ (%) |'],
    ['it is in percent', 'Kế hoạch || Hoàn thành (%) || Tỷ lệ (%) |'],
  ])('is none where %s', (_, bands) => {
    const [, , third] = roles(bands).split(' | ');
    expect(third).not.toBe('result');
  });

  it('is left to the figures where no total stands under it, whose parts would not be proved', () => {
    expect(roles('Dự toán || Thanh toán || Tỷ lệ (%) |', 'Xây lắp | Thiết bị')).not.toContain('result');
  });

  it('is none where other headings stand under it', () => {
    const { columns } = columnsOver(
      'Tổng số | NSTW | Số dự án | Số nhà thầu | Tổng số | NSTW',
      [],
      'Dự toán || Quyết toán || So sánh (%) |',
    );
    expect(rolesIn(columns)).not.toContain('result');
  });
});

/** The roles of columns under bands, each over the headings below it. */
const rolesUnder = (bands: string, leaves: string) => rolesIn(columnsOver(leaves, [], bands).columns);

describe('what is under way', () => {
  it.each([
    ['Tổng số giao | Đã hoàn thành | Đang thực hiện', 'target | result | other'],
    ['Kế hoạch | Kết quả | Số đang thực hiện', 'target | result | other'],
    ['Kế hoạch | Hoàn thành | Đang thực hiện', 'target | rate | other'],
    ['Kế hoạch | Đang thực hiện', 'target | result'],
  ])('is no result beside what was done: %s', (headings, roles) => {
    expect(rolesIn(columnsOver(headings).columns)).toBe(roles);
  });

  it('is none beside a band of what was done either', () => {
    const roles = rolesUnder('Số giao | Hoàn thành || Đang thực hiện', '| Đúng hạn | Quá hạn |');
    expect(roles).toBe('target | rate | rate | other');
  });

  it('is what was begun too, beside a band of what was done', () => {
    const roles = rolesUnder('Kế hoạch | Hoàn thành || Khởi công', '| Số nhà | Kinh phí |');
    expect(roles).toBe('target | rate | rate | other');
  });

  it('is an indicator of its own where it has a plan', () => {
    expect(rolesUnder('Khởi công || Bàn giao |', 'KH | TH | KH | TH')).toBe(
      'target | result | target | result',
    );
  });

  it.each([
    ['Kế hoạch hoàn thành | Khởi công | Hoàn thành', 'target | - | rate'],
    ['Chỉ tiêu hoàn thành | Đã hoàn thành', 'target | result'],
    ['KH hoàn thành | Tỷ lệ', 'rate | rate'],
    ['Kế hoạch | Chỉ tiêu hoàn thành | Hoàn thành', 'target | rate | rate'],
  ])('is told from the plan of what is to be finished: %s', (headings, roles) => {
    expect(rolesIn(columnsOver(headings).columns)).toBe(roles);
  });
});

describe('"Đạt" beside other headings', () => {
  it.each([
    ['Kế hoạch | Thực hiện ||', '| Tốt | Khá | Đạt', 'target | result | result | result'],
    ['Chỉ tiêu giao | Hoàn thành ||', '| Xuất sắc | Tốt | Đạt', 'target | rate | rate | rate'],
    ['Chỉ tiêu giao | Xếp loại ||', '| Giỏi | Khá | Đạt', 'target | comparison | comparison | comparison'],
    ['Kế hoạch |||', '| Tốt | Khá | Đạt', 'target | - | - | -'],
  ])('names a grade where grades stand there: %s', (bands, leaves, roles) => {
    expect(rolesUnder(bands, leaves)).toBe(roles);
  });

  it.each([
    ['Kế hoạch | Kết quả |', '| Số mẫu | Đạt'],
    ['Kế hoạch | Kết quả |', '| Không đạt | Đạt'],
    ['Kế hoạch ||', '| Tốt | Đạt'],
  ])('is what was reached where none or one without a band does: %s %s', (bands, leaves) => {
    expect(rolesUnder(bands, leaves)).toMatch(/result$/);
  });
});
