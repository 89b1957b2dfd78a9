import { describe, expect, it } from 'vitest';
import { statedShare } from '../../../src/core/target/stated-share';

describe('statedShare()', () => {
  it.each([
    ['Chỉ tiêu: tỷ lệ giải quyết đạt từ 90% trở lên', 90],
    ['Tối thiểu 95% hồ sơ đúng hạn', 95],
    ['Ít nhất 97,5 % trẻ được tiêm', 97.5],
    ['Phấn đấu thu đạt 98%', 98],
    ['MỤC TIÊU 85% HỘ DÂN CÓ NƯỚC SẠCH', 85],
    ['Yêu cầu: 80% đảng viên dự học', 80],
    ['Chỉ tiêu 90%; đã thực hiện 95%', 90],
    ['Chỉ tiêu 50%', 50],
    ['Tỷ lệ giải ngân (từ 95 % kế hoạch vốn trở lên)', 95],
    ['Hoàn thành tối thiểu 95% kế hoạch', 95],
  ])('reads "%s" as %d %%', (line, share) => {
    expect(statedShare([line])).toBe(share);
  });

  it.each([
    'Chỉ tiêu: 90 hồ sơ',
    'Đã giải quyết 90%',
    'Kết quả chỉ tiêu 95%',
    'Hoàn thành chỉ tiêu 95%',
    'Phấn đấu tăng 60%',
    'Chỉ tiêu 49%',
    'Chỉ tiêu 20%',
    'Nhiệm vụ: phấn đấu đạt 95%',
    'Phương hướng, giải pháp: tối thiểu 95%',
    'Chỉ tiêu năm sau 95%',
    'Tháng tới phấn đấu 95%',
    'Hộ nghèo chiếm 95%',
    '',
  ])('reads "%s" as none', (line) => {
    expect(statedShare([line])).toBeNull();
  });

  it('reads one that several texts say, and none where they differ', () => {
    expect(statedShare([])).toBeNull();
    expect(statedShare(['Thu nợ', 'Chỉ tiêu 90%', 'từ 90% trở lên'])).toBe(90);
    expect(statedShare(['Chỉ tiêu 90%', 'từ 95% trở lên'])).toBeNull();
    expect(statedShare(['Chỉ tiêu 90%. Tối thiểu 95%'])).toBeNull();
  });
});
