import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY, issuingBody } from '../../../src/core/report/issuing-body';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

function bodyOf(...heads: readonly (readonly string[])[]): string {
  const tabs = heads.map((lines, index) =>
    tabOf(`Biểu ${index + 1}`, [
      ...lines.map((line) => [line]),
      [`KẾT QUẢ CÔNG TÁC ${index + 1} NĂM 2020`],
      ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Đơn vị A', 2, 1],
    ]),
  );
  const today = { year: 2021, month: 1, day: 10 };
  return issuingBody(surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() }));
}

describe('issuingBody()', () => {
  it.each([
    ['CÔNG ĐOÀN TỈNH LẠNG SƠN', [['CÔNG ĐOÀN TỈNH LẠNG SƠN']]],
    ['TRƯỜNG THPT HÒA AN', [['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT HÒA AN']]],
    ['TRUNG TÂM Y TẾ HUYỆN HẠ LANG', [['TRUNG TÂM Y TẾ HUYỆN HẠ LANG'], []]],
    ['HỘI NÔNG DÂN TỈNH QUẢNG TRỊ', [['HỘI NÔNG DÂN TỈNH QUẢNG TRỊ']]],
    ['ỦY BAN MTTQ VIỆT NAM TỈNH NGHỆ AN', [['ỦY BAN MTTQ VIỆT NAM TỈNH NGHỆ AN'], []]],
    ['ĐOÀN XÃ ĐẠ TẺH', [['TỈNH ĐOÀN LÂM ĐỒNG', 'ĐOÀN XÃ ĐẠ TẺH']]],
    ['CÔNG AN PHƯỜNG NÔNG TIẾN', [['CÔNG AN PHƯỜNG NÔNG TIẾN']]],
    [
      'HUYỆN ĐOÀN HÀM YÊN',
      [
        ['HUYỆN ĐOÀN HÀM YÊN', 'ĐOÀN XÃ PHÙ LƯU'],
        ['HUYỆN ĐOÀN HÀM YÊN', 'ĐOÀN XÃ YÊN LÂM'],
      ],
    ],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG SƠN', [['THI ĐUA CỦA LĐLĐ TỈNH LẠNG SƠN NĂM 2020']]],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC KẠN', [['Các đơn vị thuộc Liên đoàn Lao động tỉnh Bắc Kạn'], []]],
    [DEFAULT_BODY, [['SỐ LIỆU CỦA LĐLĐ TỈNH LẠNG SƠN'], ['SỐ LIỆU CỦA LĐLĐ TỈNH BẮC KẠN']]],
    [DEFAULT_BODY, [['Đề nghị gửi về LĐLĐ tỉnh trước ngày 05']]],
    [DEFAULT_BODY, [['HỘI VIÊN HỘI NÔNG DÂN']]],
    [DEFAULT_BODY, [['ĐOÀN VIÊN CÔNG ĐOÀN MỚI']]],
    [DEFAULT_BODY, [['HỘI NGHỊ CÁN BỘ TỈNH QUẢNG TRỊ NĂM 2020']]],
    [DEFAULT_BODY, [[]]],
    [DEFAULT_BODY, [['LIÊN ĐOÀN LAO ĐỘNG TỈNH']]],
    [DEFAULT_BODY, [['CÔNG ĐOÀN XÃ A'], ['CÔNG ĐOÀN XÃ B']]],
    [DEFAULT_BODY, [['Công đoàn cơ sở gửi trước ngày 05']]],
  ])('is %s', (body, heads) => {
    expect(bodyOf(...heads)).toBe(body);
  });

  it('is the federation of a province that a unit names, not of a city', () => {
    const read = (unit: string) => {
      const rows = [
        [1, unit, 2, 1],
        [2, 'LĐLĐ huyện Bình Gia', 3, 3],
      ];
      const tab = tabOf('Tin bài', [
        ['TIN, BÀI NĂM 2020'],
        ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        ...rows,
      ]);
      const today = { year: 2021, month: 1, day: 10 };
      return issuingBody(surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() }));
    };
    expect(read('Cơ quan LĐLĐ tỉnh Lạng Sơn')).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG SƠN');
    expect(read('LĐLĐ thành phố Lạng Sơn')).toBe(DEFAULT_BODY);
  });

  it('is read above a form with a row an indicator too', () => {
    const tab = tabOf('KTXH', [
      ['UBND XÃ BÌNH LIÊU'],
      ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2020'],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'KH năm 2020', 'TH năm 2020'],
      [1, 'Thu ngân sách', 'Triệu đồng', 12500, 12000],
      [2, 'Trồng rừng', 'Ha', 320, 325],
      [3, 'Giải quyết việc làm', 'Người', 300, 310],
    ]);
    const today = { year: 2021, month: 1, day: 10 };
    const survey = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
    expect(survey.forms).toHaveLength(1);
    expect(issuingBody(survey)).toBe('UBND XÃ BÌNH LIÊU');
  });
});
