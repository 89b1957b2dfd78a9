import { describe, expect, it } from 'vitest';
import { countsOther } from '../../../src/core/tab/counted';
import { isRemarkText, isStarredHeading, remarkKey, tellsOfNamed } from '../../../src/core/tab/remarks';
import { isBefore, isReportTime, isStampHeader } from '../../../src/core/tab/stamp';
import { originalName, withoutCopyWords, withoutVersion } from '../../../src/core/tab/tab-version';
import { beginsAsTime, isTimeHeading, labelsBelow } from '../../../src/core/tab/time-labels';
import { beginsAsUnitHeader, isHeadedAsUnits, isUnitName } from '../../../src/core/tab/unit-header';
import { isOfUnits, titleBehindHead, withoutWhose } from '../../../src/core/tab/whose';
import type { Cell } from '../../../src/core/workbook/workbook';

describe('isOfUnits()', () => {
  it.each([
    ['Khối trường học', true],
    ['Xã Hồng Trị', true],
    ['Đối với các xã', true],
    ['Trên địa bàn huyện', true],
    ['Thu quỹ xã hội', false],
    ['Tin, bài', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(isOfUnits(text)).toBe(expected);
  });
});

describe('titleBehindHead() and withoutWhose()', () => {
  it.each([
    ['KHỐI XÃ: KẾT QUẢ THU QUỸ', 'KHỐI XÃ', 'KẾT QUẢ THU QUỸ', true],
    ['TỔ 1 - KẾT QUẢ THU QUỸ', 'TỔ 1', 'KẾT QUẢ THU QUỸ', true],
    ['TỔ SỐ 1 – KẾT QUẢ THU QUỸ', 'TỔ SỐ 1', 'KẾT QUẢ THU QUỸ', true],
    ['TỔ IV- KẾT QUẢ THU QUỸ', 'TỔ IV', 'KẾT QUẢ THU QUỸ', true],
    ['TOÀN TỈNH - BIỂU TỔNG HỢP', 'TOÀN TỈNH', 'BIỂU TỔNG HỢP', true],
    ['HỘI VIÊN MỚI - KẾT QUẢ KẾT NẠP', 'HỘI VIÊN MỚI', 'KẾT QUẢ KẾT NẠP', false],
    ['TỔ VAY VỐN - KẾT QUẢ THU QUỸ', 'TỔ VAY VỐN', 'KẾT QUẢ THU QUỸ', false],
  ])('of "%s" are "%s" and "%s"; whose: %s', (text, head, title, isWhose) => {
    expect(titleBehindHead(text)).toEqual({ head, title });
    expect(withoutWhose(text)).toBe(isWhose ? title : text);
  });

  it.each(['KẾT QUẢ THU QUỸ', 'TỔ 1 - HÒA AN', 'X: KẾT QUẢ', 'TỔ 1: ', 'TỔ 1-KẾT QUẢ THU QUỸ'])(
    'of "%s" is none',
    (text) => {
      expect(titleBehindHead(text)).toBeNull();
      expect(withoutWhose(text)).toBe(text);
    },
  );
});

describe('countsOther()', () => {
  it.each([
    ['I. Số vụ khám phá', 'II. Số buổi tuyên truyền', true],
    ['I. Số vụ khám phá', 'II. Số vụ khám phá', false],
    ['Khối lâm sàng: số bệnh nhân', 'Khối phòng khám: số bệnh nhân', false],
    ['Khối lâm sàng: số bệnh nhân', 'Khối phòng khám: số lượt khám', true],
    ['Khám bệnh (lượt khám)', 'Nhập viện (người)', true],
    ['Khám bệnh (người)', 'Nhập viện (người)', false],
    ['Khối THCS (12 trường)', 'Khối TH (14 trường)', false],
    ['Khai thác (nghìn m3)', 'Trồng (ha)', true],
    ['Tỷ lệ hộ nghèo', 'Số hộ nghèo', true],
    ['Khối huyện', 'Khối ngành', false],
    ['Số vụ khám phá', 'Khối ngành', false],
  ])('"%s" and "%s": %s', (one, other, expected) => {
    expect(countsOther(one, other)).toBe(expected);
    expect(countsOther(other, one)).toBe(expected);
  });
});

describe('withoutVersion(), withoutCopyWords() and originalName()', () => {
  it.each([
    ['Hòa An (sửa)', 'Hòa An', 'Hòa An'],
    ['Hòa An - bản nháp', 'Hòa An', 'Hòa An'],
    ['Hòa An_đã sửa', 'Hòa An', 'Hòa An'],
    ['Hòa An (2)', 'Hòa An', 'Hòa An'],
    ['Hòa An (sửa) (2)', 'Hòa An', 'Hòa An'],
    ['Hòa An final', 'Hòa An', 'Hòa An'],
    ['Hòa An (mới)', 'Hòa An (mới)', 'Hòa An (mới)'],
    ['Hòa An (123)', 'Hòa An (123)', 'Hòa An (123)'],
    ['Bản sao', 'Bản sao', 'Bản sao'],
    ['Bản sao của Tháng 3 (sửa)', 'Bản sao của Tháng 3', 'Tháng 3'],
    ['Copy of Tháng 3', 'Copy of Tháng 3', 'Tháng 3'],
    ['Tháng 3', 'Tháng 3', 'Tháng 3'],
  ])('of the tab "%s" are "%s" and "%s"', (name, plain, original) => {
    expect([withoutVersion(name), originalName(name)]).toEqual([plain, original]);
  });

  it('leave what the program did not say', () => {
    expect(withoutCopyWords('bản sao của  Tin bài')).toBe('Tin bài');
    expect(withoutCopyWords('Tin bài, bản sao của Hòa')).toBe('Tin bài, bản sao của Hòa');
  });
});

describe('headings of times', () => {
  it.each([
    ['Tháng', true, true],
    ['Học kỳ', true, true],
    ['Tháng 5', false, true],
    ['Ngày báo cáo', false, true],
    ['6 tháng đầu năm', false, true],
    ['Đơn vị', false, false],
    ['', false, false],
  ])('"%s": a column of times %s, begins as one %s', (text, heading, begins) => {
    expect([isTimeHeading(text), beginsAsTime(text)]).toEqual([heading, begins]);
  });

  it.each<[string, Cell, string]>([
    ['Quý', 'I', 'Quý I'],
    ['Quý', ' iv ', 'Quý iv'],
    ['Tháng', 3, 'Tháng 3'],
    ['Năm', 2025, 'Năm 2025'],
    ['Năm 2024', 2025, ''],
    ['Năm 2024', 'Hà Quảng', 'Hà Quảng'],
    ['Tháng', 125, ''],
    ['Tháng', 'Tháng 3', 'Tháng 3'],
    ['Đơn vị', 'I', 'I'],
    ['Đơn vị', 3, ''],
    ['Đơn vị', '', ''],
    ['Đơn vị', true, ''],
    ['Đơn vị', 'x'.repeat(120), 'x'.repeat(120)],
    ['Đơn vị', 'x'.repeat(121), ''],
  ])('below "%s" says %j "%s"', (heading, cell, label) => {
    expect(labelsBelow(heading)(cell)).toBe(label);
  });

  it.each([
    ['Dấu thời gian', true, false],
    [' TIMESTAMP ', true, false],
    ['Dấu thời gian nộp', false, false],
    ['Kỳ báo cáo', false, true],
    ['Tháng', false, true],
    ['Báo cáo quý', false, true],
    ['Kỳvọng', false, false],
    ['Kỹ thuật', false, true],
    ['Số tháng', false, false],
  ])('of forms: "%s" is a stamp %s, asks for a time %s', (text, stamp, time) => {
    expect([isStampHeader(text), isReportTime(text)]).toEqual([stamp, time]);
  });

  it('compare times that can be compared', () => {
    const day = (of: number) => ({ year: 2024, month: 5, day: of });
    expect([isBefore(day(1), day(2)), isBefore(day(2), day(1)), isBefore(day(1), day(1))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBefore(1, 2), isBefore(2, 1), isBefore(1, 1), isBefore('1', 2), isBefore(day(1), 2)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isRemarkText()', () => {
  it.each([
    '(Số liệu đã kiểm tra)',
    'Lưu ý: gửi trước ngày 20',
    'Trang 2',
    'Trang số 2/5.',
    'Xã '.repeat(30),
    '* Ghi chú: số liệu tạm tính',
  ])('is true of "%s"', (text) => {
    expect(isRemarkText(text)).toBe(true);
  });

  it.each(['Xã Hồng Trị', '(1) Xã A', '(a) Quỹ', '* Vùng cao', 'Trang trại A', 'NGƯỜI LẬP BIỂU'])(
    'is false of "%s"',
    (text) => {
      expect(isRemarkText(text)).toBe(false);
    },
  );

  it.each([
    ['* Vùng cao', true],
    ['•Vùng cao', true],
    ['* Số liệu: tạm tính', false],
    ['* (tạm tính)', false],
    ['Vùng cao', false],
    [`* ${'x'.repeat(38)}`, true],
    [`* ${'x'.repeat(39)}`, false],
  ])('tells a starred heading: "%s" %s', (text, expected) => {
    expect(isStarredHeading(text)).toBe(expected);
  });
});

describe('tellsOfNamed()', () => {
  const names = new Set(['Xã Canh Tân', 'Trường Hòa An', 'Xã A'].map(remarkKey));

  it.each([
    ['Xã Canh Tân nộp thêm 5 triệu ngày 12/12', true],
    ['Xã Canh Tân nộp thêm tiền', true],
    ['- Xã A: chưa gửi', true],
    ['* Xã A, chưa gửi', true],
    ['1. Xã A - chưa gửi số liệu', true],
    ['Trường Hòa An cơ sở 2', false],
    ['Trường Hòa An chi nhánh Nước Hai', false],
    ['Trường Hòa An Mới xây xong', false],
    ['Xã A mới', false],
    ['Xã A', false],
    ['Xã B: chưa gửi', false],
    ['Xã A:', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(tellsOfNamed(text, (key) => names.has(key))).toBe(expected);
  });
});

describe('headings and names of units', () => {
  it.each([
    ['Cụm thi đua', true, false, false],
    ['Các tổ vay vốn', true, false, false],
    ['Trường Hòa An', false, true, false],
    ['TRƯỜNG HÒA AN', true, false, false],
    ['Trường', true, false, true],
    ['Công an huyện', true, false, false],
    ['Tổ (vay vốn)', false, false, false],
    [`Tổ ${'x'.repeat(58)}`, false, false, false],
    ['Tin, bài', false, false, false],
    ['', false, false, false],
  ])('"%s": begins as a heading %s, a name %s, nothing more %s', (text, begins, isName, isHeading) => {
    expect([beginsAsUnitHeader(text), isUnitName(text), isHeadedAsUnits(text)]).toEqual([
      begins,
      isName,
      isHeading,
    ]);
  });
});
