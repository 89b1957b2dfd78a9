import { describe, expect, it } from 'vitest';
import { isKindOfUnit, unitOfTab } from '../../../src/core/form/tab-unit';
import { beginsAsUnit, looksLikeUnit, ordinaryCase } from '../../../src/core/form/unit-words';

describe('ordinaryCase()', () => {
  it.each([
    ['TRƯỜNG THCS HÒA AN', 'Trường THCS Hòa An'],
    ['TRƯỜNG TIỂU HỌC NÀ GIÀNG', 'Trường Tiểu học Nà Giàng'],
    ['CÔNG ĐOÀN XÃ TRƯỜNG SƠN', 'Công đoàn xã Trường Sơn'],
    ['UBND XÃ TRƯỜNG HÀ', 'UBND xã Trường Hà'],
    ['UBND XÃ BẢN QUA', 'UBND xã Bản Qua'],
    ['CÔNG ĐOÀN XÃ TRƯỜNG THCS HÒA AN', 'Công đoàn xã trường THCS Hòa An'],
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
    ['Lê Lai 6T', 'Lê Lai'],
    ['12T-Xã Bạch Đằng', 'Xã Bạch Đằng'],
    ['Quý II_Hà Quảng', 'Hà Quảng'],
    ['Bảo Lạc cả năm', 'Bảo Lạc'],
    ['6 tháng đầu năm 2024 - Hạ Lang', 'Hạ Lang'],
    ['2024 Hạ Lang', 'Hạ Lang'],
    ['THCS Nà Giàng HK1', 'THCS Nà Giàng'],
    ['Bản sao của Hạ Lang', 'Hạ Lang'],
    ['Bản sao của BC Hòa An T5', 'Hòa An'],
    ['Xã Lê Lai (2)', 'Xã Lê Lai'],
    ['Hạ Lang (sửa)', 'Hạ Lang'],
    ['Hạ Lang - bản chính thức', 'Hạ Lang'],
    ['Minh Tâm (cũ)', 'Minh Tâm (cũ)'],
    ['Thị trấn Năm Căn', 'Thị trấn Năm Căn'],
    ['Năm Căn', 'Năm Căn'],
    ['Xóm Năm', 'Xóm Năm'],
    ['Trường Lý Thường Kiệt 5', 'Trường Lý Thường Kiệt 5'],
    ['Mẫu giáo Hoa Sen', 'Mẫu giáo Hoa Sen'],
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

describe('isKindOfUnit()', () => {
  it.each([
    ['CĐ xã', true],
    ['Trường', true],
    ['UBND xã', true],
    ['CĐ xã Quảng Lâm', false],
    ['Xã Đông Khê', false],
  ])('of "%s" is %s', (name, expected) => {
    expect(isKindOfUnit(name)).toBe(expected);
  });
});
