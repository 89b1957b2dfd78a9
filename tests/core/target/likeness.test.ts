import { describe, expect, it } from 'vitest';
import { countOtherwise, likenessOf, numbersIn, tellOfTwo } from '../../../src/core/target/likeness';

describe('likenessOf()', () => {
  it.each([
    ['Kết nạp đoàn viên', 'Số đoàn viên kết nạp', 'same'],
    ['Khám sức khỏe người cao tuổi', 'Số người cao tuổi được khám sức khỏe', 'same'],
    ['Học sinh giỏi', 'Số HS giỏi', 'same'],
    ['Bảo hiểm y tế', 'Số người tham gia BHYT', 'same'],
    ['Thành lập HTX', 'Số HTX thành lập mới', 'alike'],
    ['Mái ấm công đoàn', 'Số nhà mái ấm CĐ đã hỗ trợ', 'alike'],
    ['Phát triển đảng viên', 'Số đảng viên kết nạp', 'alike'],
    ['Tiêm chủng đầy đủ', 'Số trẻ được tiêm chủng đầy đủ', 'alike'],
    ['Gia đình văn hóa (%)', 'Tỷ lệ gia đình văn hóa', 'alike'],
    ['Đăng tin, bài', 'Tin, bài gửi', 'alike'],
    ['Vận động quỹ', 'Quỹ đã thu', 'alike'],
    ['Đoàn viên', 'Số ĐV', 'same'],
    ['2. Trẻ dưới 5 tuổi', 'Số trẻ dưới 5 tuổi', 'same'],
    ['Số buổi tuyên truyền', 'Tuyên truyền (buổi)', 'same'],
    ['Trẻ tiêm đủ mũi', 'Trẻ đã được tiêm đủ mũi', 'same'],
  ])('finds %s and %s %s', (plan, result, likeness) => {
    expect(likenessOf(plan, result)).toBe(likeness);
  });

  it.each([
    ['Kết nạp đảng viên', 'Số đoàn viên kết nạp'],
    ['Xây mới nhà', 'Số nhà sửa chữa'],
    ['Học sinh', 'Số học sinh nữ'],
    ['Thôn văn hóa', 'Số thôn'],
    ['Tiêm mũi 1', 'Số trẻ tiêm mũi 2'],
    ['Khám thai', 'Khám thai (4 lần)'],
    ['Giảm hộ nghèo', 'Số hộ nghèo'],
    ['Hộ có nước sạch', 'Số hộ chưa có nước sạch'],
    ['Lớp tập huấn', 'Số người tập huấn'],
    ['Tiêm chủng', 'Tỷ lệ tiêm chủng'],
    ['Dịch vụ công', 'Số đơn vị công'],
    ['Đoàn viên', 'Số DV'],
    ['Doanh vụ', 'Số ĐV'],
    ['Đoàn viên', 'Số Đ'],
    ['Tin, bài', 'Số lượt khám'],
    ['Thu nhập bình quân', 'Thu nhập'],
    ['Số buổi tuyên truyền', 'Số người tuyên truyền'],
    ['Chỉ tiêu giao', 'Kết quả'],
  ])('does not take %s for %s', (plan, result) => {
    expect(likenessOf(plan, result)).toBeNull();
  });
});

describe('tellOfTwo()', () => {
  it('tells titles apart of which each says what the other does not', () => {
    expect(tellOfTwo('XÂY NHÀ TÌNH THƯƠNG', 'SỬA NHÀ TÌNH THƯƠNG')).toBe(true);
    expect(tellOfTwo('KẾT NẠP ĐOÀN VIÊN MỚI', 'ĐOÀN VIÊN ĐÃ KẾT NẠP')).toBe(false);
    expect(tellOfTwo('TRỒNG RỪNG HUYỆN BẢO LẠC', 'TRỒNG RỪNG')).toBe(false);
    expect(tellOfTwo('TRỒNG RỪNG', 'TRỒNG RỪNG HUYỆN BẢO LẠC')).toBe(false);
    expect(tellOfTwo('TRỒNG RỪNG', 'KẾT NẠP ĐOÀN VIÊN')).toBe(false);
  });
});

describe('numbersIn()', () => {
  it.each([
    ['2. Trẻ dưới 5 tuổi', '5'],
    ['Biểu số 3: kết quả 6 tháng năm 2025', ''],
    ['Tiêm mũi 1, mũi 2', '1 2'],
    ['Tin, bài', ''],
    ['Khám thai 4 lần', '4'],
    ['Công văn 607/LĐLĐ, 2025', ''],
    ['Từ 15/49 tuổi', ''],
    ['Đường 1234', ''],
  ])('of %s are %s', (text, numbers) => {
    expect(numbersIn(text)).toBe(numbers);
  });
});

describe('countOtherwise()', () => {
  it.each([
    ['Số buổi', 'Số người', true],
    ['Tập huấn (lớp)', 'Số lượt tập huấn', true],
    ['Số lượt người', 'Số người', false],
    ['Số người khám', 'Người', false],
    ['Số buổi', 'Tin, bài', false],
    ['Tin, bài', 'Số buổi', false],
  ])('compares "%s" and "%s": %s', (one, other, expected) => {
    expect(countOtherwise(one, other)).toBe(expected);
  });
});
