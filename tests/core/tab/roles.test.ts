import { describe, expect, it } from 'vitest';
import { readHeaderText } from '../../../src/core/tab/roles';
import { isUnitHeader } from '../../../src/core/tab/unit-header';

describe('readHeaderText()', () => {
  it.each([
    ['Stt ', 'ordinal'],
    ['TT', 'ordinal'],
    ['KH giao ', 'target'],
    ['Số tiền \nphải nộp', 'target'],
    ['Chỉ tiêu NQ', 'target'],
    ['Nghị quyết giao', 'target'],
    ['Giao (đồng)', 'target'],
    ['CT giao (hộ)', 'target'],
    ['Giao\n(triệu đồng)', 'target'],
    ['DT (ha)', null],
    ['Giao (đất)', null],
    ['DU TOAN', 'target'],
    ['Phải thu', 'target'],
    ['Kế hoạch giải ngân', 'target'],
    ['Chỉ tiêu kết nạp mới', 'target'],
    ['KH trường đạt chuẩn', 'target'],
    ['Chỉ tiêu đã thực hiện', 'result'],
    ['Kế hoạch được duyệt', 'target'],
    ['GN/KH (%)', 'rate'],
    ['Số tiền\n đã nộp ', 'result'],
    ['TH 2019', 'result'],
    ['TH', 'result'],
    ['Kết quả thực hiện', 'result'],
    ['Chưa giải ngân', 'shortfall'],
    ['Số chưa thực hiện được', 'shortfall'],
    ['Không thực hiện được', 'shortfall'],
    ['Đã thực hiện, chưa nghiệm thu', 'result'],
    ['Đã thành lập', 'result'],
    ['Đã kết nạp', 'result'],
    ['Luỹ kế', 'result'],
    ['Kế họach', 'target'],
    ['Số tiền\n còn phải nộp', 'shortfall'],
    ['Nộp vượt', 'surplus'],
    ['So với KH(%) ', 'rate'],
    ['So với KH (% ', 'rate'],
    ['Đạt tỷ lệ %', 'rate'],
    ['Tỉ lệ thực hiện', 'rate'],
    ['TH/KH', 'rate'],
    ['TH/PĐ', 'rate'],
    ['Kết quả/HĐND', 'rate'],
    ['TH/tháng', 'result'],
    ['Thực hiện/xã', 'result'],
    ['TH quý I/HĐND', 'result'],
    ['Lũy kế/chỉ tiêu (%)', 'rate'],
    ['Thực hiện/dự toán', 'rate'],
    ['Đăng ký dự tuyển', 'pledge'],
    ['Phấn đấu', 'pledge'],
    ['Số buổi (chỉ tiêu 12 buổi/năm)', null],
    ['Số CCCD', 'other'],
    ['Số tài khoản', 'other'],
    ['Ngày nộp', 'date'],
    ['% hoàn thành', 'rate'],
    ['%', 'rate'],
    ['Hoàn thành', 'rate'],
    ['Hoàn thành kế hoạch năm 2026', 'rate'],
    ['Hoàn thành (%)', 'rate'],
    ['CĐCS hoàn thành tốt', null],
    ['Hoàn thành xuất sắc nhiệm vụ', null],
    ['So với cùng kỳ', 'comparison'],
    ['Tỷ lệ so với cùng kỳ (%)', 'comparison'],
    ['Ước thực hiện', 'estimate'],
    ['Ghi chú', 'note'],
    ['ĐVT', 'other'],
    ['Nội dung thực hiện', 'other'],
    ['Cộng', 'sum'],
    ['Tổng số \nĐV', null],
    ['Giáo viên', null],
    ['Giao thông', null],
    ['Số nước sạch', null],
    ['CĐCS ', null],
    ['__proto__', null],
    ['', null],
  ])('reads %j as %s', (text, role) => {
    expect(readHeaderText(text).role).toBe(role);
  });

  it.each([
    ['KH đoàn viên mới', 'đoàn viên mới'],
    ['Số tiền phải nộp', ''],
    ['Số tin, bài', 'tin, bài'],
    ['Đã tiêm mũi 1', 'tiêm mũi 1'],
    ['Thực hiện tháng 5', ''],
    ['Kế hoạch năm 2020', ''],
  ])('finds in %j what is counted: %j', (text, subject) => {
    expect(readHeaderText(text).subject).toBe(subject);
  });
});

describe('isUnitHeader()', () => {
  it.each([
    ...[
      'Xã, phường, đặc khu',
      'Đơn vị',
      'TÊN ĐƠN VỊ ',
      'Tên đơn\nvị',
      'Đơn\nvị',
      'ĐƠN\r\nVỊ',
      'Chi\nnhánh',
      'Huyện\nthành phố',
      'Xã, phường, thị trấn',
      'Huyện/Thành phố',
      'Trường',
      'Tên trường THCS',
    ],
    ...[
      'Công ty',
      'Đơn vị (huyện, TP)',
      'ten don vi',
      'Chi nhánh',
      'Địa phương',
      'Xã và phường',
      'Tên cơ sở tiêm chủng',
      'Bậc học/Trường',
      'Cấp học - Trường',
    ],
  ])('takes %j', (text) => {
    expect(isUnitHeader(text)).toBe(true);
  });

  it.each([
    ...[
      'Đơn vị tính',
      'Đơn\nvị tính',
      'Tổng số ĐV',
      'Số đơn vị',
      'Trường THCS Hòa An',
      'Xã Bình Long',
      'Đơn vị:',
      'Thành phố',
      'CĐCS',
    ],
    ...['Bậc học', 'Công ty TNHH An Bình', 'Tên chỉ tiêu', 'Họ và tên', '', ' ', '%', 'ĐVT', 'Đơn vị: đồng'],
  ])('refuses %j', (text) => {
    expect(isUnitHeader(text)).toBe(false);
  });
});
