import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { surveyTabs, tabOf, verdicts } from './office-grids';

describe('an indicator that begins with there being none of something', () => {
  it('wants less of what happened where its targets are 0, named by a title', () => {
    const survey = surveyTabs([
      tabOf('Cháy', [
        ['KHÔNG ĐỂ XẢY RA CHÁY, NỔ NĂM 2024'],
        ['TT', 'Chợ', 'KH (vụ)', 'TH (vụ)'],
        [1, 'Chợ Xanh', 0, 1],
        [2, 'Chợ Sông Bằng', 0, 0],
        [3, 'Chợ Trung tâm', 1, 0],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Cháy (vụ) ↓', 'Chợ Xanh 1/0 Chưa đạt', 'Chợ Sông Bằng 0/0 Đạt', 'Chợ Trung tâm 0/1 Đạt'],
    ]);
    expect(footnotes(survey, []).join()).toContain('càng thấp càng tốt (theo cách ghi KH');
  });

  it('by bands of a school and in the form of a commune', () => {
    const survey = surveyTabs([
      tabOf('Trường', [
        ['AN TOÀN TRƯỜNG HỌC NĂM 2024'],
        ['TT', 'Trường', 'Không có học sinh bỏ học', '', 'Số buổi ngoại khóa', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'THCS Cao Bình', 0, 2, 4, 0],
        [2, 'THCS Hợp Giang', 0, 0, 0, 3],
        [3, 'THCS Đề Thám', 0, 0, 4, 4],
      ]),
      tabOf('Xã Cách Linh', [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
        ['Đơn vị: Xã Cách Linh'],
        [],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        [1, 'Không phát sinh điểm nóng', 'điểm', 0, 1],
        [2, 'Không để công dân khiếu kiện vượt cấp', 'vụ', 0, 0],
        [3, 'Xây dựng mô hình', 'mô hình', 0, 0],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      [
        'Không có học sinh bỏ học ↓',
        'THCS Cao Bình 2/0 Chưa đạt',
        'THCS Hợp Giang 0/0 Đạt',
        'THCS Đề Thám 0/0 Đạt',
      ],
      [
        'Số buổi ngoại khóa',
        'THCS Cao Bình 0/4 Chưa đạt',
        'THCS Hợp Giang 3/0 Ngoài KH',
        'THCS Đề Thám 4/4 Đạt',
      ],
      ['Không phát sinh điểm nóng (điểm) ↓', 'Xã Cách Linh 1/0 Chưa đạt'],
      ['Không để công dân khiếu kiện vượt cấp (vụ) ↓', 'Xã Cách Linh 0/0 Đạt'],
      ['Xây dựng mô hình (mô hình)', 'Xã Cách Linh 0/0 Không giao'],
    ]);
  });

  it('stays what is reached where its targets are shares or marks of it, which is told', () => {
    const survey = surveyTabs([
      tabOf('Tệ nạn', [
        ['TT', 'Xã', 'Không có tệ nạn xã hội', ''],
        ['', '', 'KH', 'TH'],
        [1, 'Xã Độc Lập', 10, 10],
        [2, 'Xã Quảng Uyên', 8, 7],
        [3, 'Xã Hồng Định', 6, 6],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      [
        'Không có tệ nạn xã hội',
        'Xã Độc Lập 10/10 Đạt',
        'Xã Quảng Uyên 7/8 Chưa đạt',
        'Xã Hồng Định 6/6 Đạt',
      ],
    ]);
    expect(footnotes(survey, []).join()).toContain(
      'Không có tệ nạn xã hội: càng cao càng tốt (tên không nói rõ',
    );
  });
});
