import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/core/tab/costs';
import {
  addsUp,
  endsAsMean,
  isLevel,
  maySayMean,
  saysMean,
  saysRate,
  sharedMeasure,
} from '../../../src/core/tab/means';
import { isNorm, isObligation, saysConsumed, saysLacking, saysSaved } from '../../../src/core/tab/norms';
import { isRank } from '../../../src/core/tab/ranks';
import { isTitleOfState, saysState } from '../../../src/core/tab/states';

/** Texts of which something is true, and others of which it is not. */
function checked(says: (text: string) => boolean, texts: readonly string[], others: readonly string[]) {
  it.each(texts)('is true of "%s"', (text) => {
    expect(says(text)).toBe(true);
  });
  it.each(others)('is false of "%s"', (text) => {
    expect(says(text)).toBe(false);
  });
}

describe('saysRate()', () => {
  checked(
    saysRate,
    [
      'Tỷ lệ hộ nghèo',
      'Tỷ suất sinh thô',
      'Độ che phủ rừng',
      'Hệ số sử dụng đất',
      'Tuổi thọ trung bình',
      'Lãi suất cho vay',
      'Sinh thô (‰)',
      'Số bác sĩ/vạn dân',
      'Số bác sĩ/10.000 dân',
      'Số giường bệnh trên 10.000 dân',
      'Giá trị sản phẩm/ha',
      'Số máy mỗi nghìn dân',
      'Giá thành đơn vị sản phẩm',
      'SAIFI (lần)',
    ],
    [
      'Số hộ nghèo',
      'Giảm tỷ lệ hộ nghèo',
      'Tin/bài',
      'Người/hộ',
      'Số xã trên 10 đơn vị',
      'Số vụ trên địa bàn',
      '/ha',
      '',
    ],
  );
});

describe('saysMean()', () => {
  checked(
    saysMean,
    [
      'Thu nhập bình quân',
      'Năng suất (tạ/ha)',
      'Sản lượng (tạ/ha)',
      'Mật độ dân số',
      'Điểm TB',
      'ĐTB học kỳ',
      'Trung bình tiêu chí',
      'TB',
      'TB/người',
      'TB thu nhập',
      'Số giờ học trung bình mỗi đoàn viên',
      'Số tin bài bình quân/tháng',
    ],
    [
      'Số đoàn viên',
      'TB Internet',
      'TB phát triển mới',
      'Học sinh trung bình',
      'Tin, bài (bài)',
      'Số hộ có thu nhập bình quân mỗi người từ 50 triệu',
      'Số học sinh trung bình mỗi lớp',
      'Số tin bài bình quân',
      '',
    ],
  );
});

describe('endsAsMean()', () => {
  checked(
    endsAsMean,
    ['Thời gian xử lý hồ sơ trung bình', 'Số ngày điều trị trung bình', 'Điểm trung bình (điểm)'],
    [
      'Học sinh trung bình',
      'Số học sinh trung bình',
      'Tổng số học sinh trung bình',
      'Học lực trung bình',
      'Chi bộ xếp loại trung bình',
      'Trung bình',
      'Số TB',
      'Trung bình tiêu chí',
    ],
  );
});

describe('maySayMean() and sharedMeasure()', () => {
  it.each([
    ['Số ngày điều trị TB', true, null],
    ['Học sinh trung bình', true, null],
    ['Số học sinh/lớp', true, 'học sinh/lớp'],
    ['Học sinh/lớp', true, 'Học sinh/lớp'],
    ['TB', false, null],
    ['Số học sinh', false, null],
    ['Tin, bài', false, null],
  ])('of "%s": %s, %s', (text, may, measure) => {
    expect([maySayMean(text), sharedMeasure(text)]).toEqual([may, measure]);
  });
});

describe('isLevel()', () => {
  checked(
    isLevel,
    ['Mức lương', 'Thu nhập', 'Giá điện', 'Tiền công tháng'],
    ['Số tiền', 'Tổng thu nhập', ''],
  );
});

describe('addsUp()', () => {
  it.each([
    ['người', undefined, true],
    [null, undefined, true],
    ['%', undefined, false],
    ['tạ/ha', 'words', false],
    [null, 'total', false],
  ] as const)('of figures in %s, averages by %s: %s', (measure, mean, expected) => {
    expect(addsUp(mean === undefined ? { measure } : { measure, mean })).toBe(expected);
  });
});

describe('isRank()', () => {
  checked(
    isRank,
    ['Xếp hạng CCHC', 'PCI (thứ hạng)', 'Thứ bậc', 'Hạng', 'DDCI xếp thứ', 'Vị trí', 'Vị trí (bảng)'],
    [
      'Số xã xếp hạng',
      'Xếp hạng sao OCOP',
      'Xếp thứ tự',
      'Hạng mục',
      'Vị trí việc làm',
      'Di tích đã xếp hạng',
      'Đơn vị',
      'Thu hồi (hạng) đất',
    ],
  );
});

describe('what the heading of a target calls it', () => {
  it.each([
    ['Phải nộp', isObligation, true],
    ['Số tiền phải thu', isObligation, true],
    ['Nợ so với số phải nộp', isObligation, false],
    ['Kế hoạch', isObligation, false],
    ['Định mức', isNorm, true],
    ['Khoán chi', isNorm, true],
    ['Kế hoạch', isNorm, false],
    ['Điện tiêu thụ thực tế', saysConsumed, true],
    ['Thực chi', saysConsumed, true],
    ['Đã thu', saysConsumed, false],
    ['Tiết kiệm (+), vượt (-)', saysSaved, true],
    ['Vượt', saysSaved, false],
    ['Còn thiếu so với KH', saysLacking, true],
    ['Còn phải nộp', saysLacking, true],
    ['Còn lại', saysLacking, false],
  ])('"%s", by %o: %s', (text, says, expected) => {
    expect(says(text)).toBe(expected);
  });
});

describe('saysState()', () => {
  it.each([
    ['Số dư cuối tháng', true, true],
    ['Số đoàn viên hiện có', true, true],
    ['Dư nợ cho vay theo quý', true, true],
    ['Thu hồi dư nợ', true, false],
    ['Giảm số dư', true, false],
    ['TH 6 tháng cuối năm', false, false],
    ['Kết nạp đoàn viên', false, false],
  ])('tells of "%s" whether it is how much there is, %s, and of a title, %s', (text, heading, title) => {
    expect([saysState(['KH', text]), isTitleOfState(text)]).toEqual([heading, title]);
  });
});

describe('costOf()', () => {
  it.each([
    ['Chi phí tiền lương/doanh thu', 'share'],
    ['Tỷ lệ chi phí trên doanh thu', 'share'],
    ['Chi phí', 'sum'],
    ['Tổng giá thành', 'sum'],
    ['Tiết kiệm chi phí', null],
    ['Chi phí cắt giảm', null],
    ['Chi phí trên', 'share'],
    ['Thu nhập', null],
    ['Doanh thu trên chi phí', null],
    ['Giá vốn hàng bán', 'share'],
    ['Giảm giá thành', null],
  ])('of "%s" is %s', (name, cost) => {
    expect(costOf(name)).toBe(cost);
  });

  it('is a share of what the unit of measure says', () => {
    expect(costOf('Chi phí sản xuất', 'nghìn đồng/tấn')).toBe('share');
    expect(costOf('Chi phí sản xuất', 'triệu đồng')).toBe('sum');
  });
});
