import { describe, expect, it } from 'vitest';
import { unitOfTab } from '../../../src/core/form/tab-unit';
import { beginsAsUnit, looksLikeUnit, ordinaryCase } from '../../../src/core/form/unit-words';

describe('ordinaryCase()', () => {
  it.each([
    ['TRƯỜNG THCS HÒA AN', 'Trường THCS Hòa An'],
    ['TRƯỜNG TIỂU HỌC NÀ GIÀNG', 'Trường Tiểu học Nà Giàng'],
    ['LĐLĐ HUYỆN HÒA AN', 'LĐLĐ huyện Hòa An'],
    ['LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ CAO BẰNG', 'Liên đoàn lao động thành phố Cao Bằng'],
    ['TRẠM Y TẾ XÃ ĐỨC LONG', 'Trạm Y tế xã Đức Long'],
    ['CÔNG ĐOÀN NGÀNH Y TẾ', 'Công đoàn ngành Y tế'],
    ['CĐ VIÊN CHỨC TỈNH', 'CĐ Viên chức tỉnh'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['TYT XÃ ĐỨC LONG', 'TYT xã Đức Long'],
    ['CÔNG TY CỔ PHẦN MAY SÔNG HỒNG', 'Công ty cổ phần May Sông Hồng'],
    ['UBND XÃ NAM TUẤN', 'UBND xã Nam Tuấn'],
    ['Trường THCS Hòa An', 'Trường THCS Hòa An'],
  ])('reads %j as %j', (printed, read) => {
    expect(ordinaryCase(printed)).toBe(read);
  });
});

describe('beginsAsUnit()', () => {
  it.each(['XÃ ĐỨC LONG', 'LĐLĐ huyện Hòa An', 'Công đoàn ngành Y tế', 'LĐLĐ THÀNH PHỐ', 'Chi nhánh Hà Nội'])(
    'takes %j for a unit',
    (text) => {
      expect(beginsAsUnit(text)).toBe(true);
    },
  );

  it.each(['XÃ HỘI', 'UBND HUYỆN', 'CÔNG ĐOÀN', 'BỘ CHỈ TIÊU THI ĐUA', 'Hòa An', 'BAN CHẤP HÀNH', ''])(
    'takes %j for none',
    (text) => {
      expect(beginsAsUnit(text)).toBe(false);
    },
  );
});

describe('looksLikeUnit()', () => {
  it.each(['Trường THCS Hòa An', 'LĐLĐ Hòa An', 'TYT Đức Long', 'THCS Đức Long', 'Khoa Nội', 'H. Bảo Lạc'])(
    'knows %j without others like it',
    (text) => {
      expect(looksLikeUnit(text)).toBe(true);
    },
  );

  it.each(['Hòa An', 'Tài chính', 'Thi đua khen thưởng', 'Kế hoạch'])('does not know %j', (text) => {
    expect(looksLikeUnit(text)).toBe(false);
  });
});

describe('unitOfTab()', () => {
  it.each([
    ['Hòa An', 'Hòa An'],
    ['3. Hòa An', 'Hòa An'],
    ['03 Hòa An', 'Hòa An'],
    ['BC Hòa An T5.2020', 'Hòa An'],
    ['Hòa An 2020', 'Hòa An'],
    ['Hòa An (quý II)', 'Hòa An'],
    ['Hòa_An', 'Hòa An'],
    ['Tổ dân phố 5', 'Tổ dân phố 5'],
    ['LĐLĐ Hòa An'.normalize('NFD'), 'LĐLĐ Hòa An'],
  ])('reads %j as %j', (tab, unit) => {
    expect(unitOfTab(tab)).toBe(unit);
  });

  it.each([
    'Sheet1',
    'Trang tính2',
    'Tháng 5',
    'Kế hoạch 2020',
    'Biểu 1A',
    '6 tháng đầu năm',
    'KTXH',
    '2020',
    'Mẫu',
  ])('reads no unit in %j', (tab) => {
    expect(unitOfTab(tab)).toBeNull();
  });
});
