import { describe, expect, it } from 'vitest';
import { directionByName } from '../../../src/core/tab/direction';

describe('directionByName()', () => {
  it.each([
    ['Tỷ lệ hộ nghèo'],
    ['Tỷ lệ hộ nghèo đa chiều'],
    ['TỶ LỆ HỘ CẬN NGHÈO (%)'],
    ['Số vụ tai nạn giao thông'],
    ['Tai nạn lao động'],
    ['Số người chết do tai nạn giao thông'],
    ['Số vụ vi phạm pháp luật'],
    ['Nợ đọng BHXH'],
    ['Nợ BHXH, BHYT quá hạn'],
    ['Tỷ lệ nợ xấu'],
    ['Số vụ đình công'],
    ['Số cuộc ngừng việc tập thể'],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi'],
    ['Tỷ lệ trẻ suy dinh dưỡng'],
    ['Tỷ lệ sinh con thứ 3 trở lên'],
    ['Số cặp vợ chồng sinh con thứ ba'],
    ['Tỷ lệ học sinh bỏ học'],
    ['Số vụ cháy'],
    ['Số hồ sơ trễ hạn'],
    ['Số đơn vị nợ đọng kinh phí công đoàn'],
    ['Tỷ lệ người nghiện'],
  ])('takes less for better: %s', (name) => {
    expect(directionByName(name)).toBe('less');
  });

  it.each([
    ['Tỷ lệ hộ nghèo giảm'],
    ['Giảm tỷ lệ hộ nghèo'],
    ['BHYT hộ nghèo'],
    ['Tỷ lệ hộ nghèo tham gia BHYT'],
    ['Số hộ nghèo được hỗ trợ nhà ở'],
    ['Số hộ nghèo có nhà tiêu hợp vệ sinh'],
    ['Số hộ thoát nghèo'],
    ['Thu hồi nợ đọng'],
    ['Thu nợ đọng BHXH'],
    ['Số vụ vi phạm đã xử lý'],
    ['Số buổi tuyên truyền về tai nạn giao thông'],
    ['Quỹ vì người nghèo'],
    ['Dư nợ cho vay hộ nghèo'],
    ['Phòng chống suy dinh dưỡng'],
    ['Tỷ lệ trẻ suy dinh dưỡng được điều trị'],
    ['Tỷ lệ đơn vị không có tai nạn lao động'],
    ['Số lớp xóa mù chữ'],
    ['Kết nạp đoàn viên'],
    ['Số thứ ba của bản tin'],
    ['Tỷ lệ học sinh khá, giỏi'],
  ])('leaves more for better: %s', (name) => {
    expect(directionByName(name)).toBe('more');
  });

  it('reads title and headers of the same indicator too', () => {
    expect(directionByName('Hộ nghèo', ['GIẢM NGHÈO BỀN VỮNG NĂM 2025'])).toBe('more');
    expect(directionByName('Nợ đọng', ['Phải thu', 'Đã thu'])).toBe('more');
    expect(directionByName('Hộ nghèo', ['Kế hoạch', 'Thực hiện'])).toBe('less');
  });
});
