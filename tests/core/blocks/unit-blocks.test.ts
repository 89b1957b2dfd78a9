import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { colourRules } from '../../../src/core/colour/rules';
import { footnotes } from '../../../src/core/report/footnotes';
import { firstRunQuestion } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(rows: readonly (readonly Cell[])[], { tab = 'Biểu', today = TODAY } = {}) {
  const workbook = { tabs: [tabOf(tab, rows)] };
  const judged = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
  return { workbook, judged, told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

describe('rows for target, result and rate under each unit', () => {
  it('make an indicator of every column, the unit merged over its rows, a total below', () => {
    const { told, judged, workbook } = survey([
      ['KẾT QUẢ THI ĐUA NĂM HỌC 2023-2024'],
      ['STT', 'Trường', 'Chỉ số', 'Học sinh giỏi', 'Lớp tiên tiến', 'Sáng kiến'],
      [1, 'Trường TH Bình Long', 'Chỉ tiêu', 120, 8, 5],
      ['', '', 'Đạt được', 118, 9, 5],
      [2, 'Trường THCS Đức Long', 'Chỉ tiêu', 90, 6, 4],
      ['', '', 'Đạt được', 95, 6, 2],
      ['', 'Toàn ngành', 'Chỉ tiêu', 210, 14, 9],
      ['', '', 'Đạt được', 213, 15, 7],
    ]);
    expect(told).toEqual({
      'Học sinh giỏi': ['Trường TH Bình Long 120 | 118 below', 'Trường THCS Đức Long 90 | 95 exceeded'],
      'Lớp tiên tiến': ['Trường TH Bình Long 8 | 9 exceeded', 'Trường THCS Đức Long 6 | 6 met'],
      'Sáng kiến': ['Trường TH Bình Long 5 | 5 met', 'Trường THCS Đức Long 4 | 2 below'],
    });
    const [first] = judged.indicators[0]?.measures ?? [];
    expect(first?.target.places).toEqual([{ tab: 'Biểu', row: 2, column: 3 }]);
    expect(first?.result.places).toEqual([{ tab: 'Biểu', row: 3, column: 3 }]);
    const coloured = colourRules(judged).flatMap(({ rules }) => rules.flatMap(({ areas }) => areas));
    expect(new Set(coloured.map(({ row, column }) => `${column === 1 ? 'name' : 'figure'} ${row}`))).toEqual(
      new Set(['name 2', 'figure 3', 'name 4', 'figure 5']),
    );
    const findings = checkWorkbook(judged, { workbook, formulas: new Map(), today: TODAY });
    expect(findings.map(({ kind }) => kind)).toEqual([]);
  });

  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      'a row that sums them up',
      [
        ['Cộng thực hiện', 122, 38],
        ['Cộng thực hiện', 75, 32],
      ],
      [],
    ],
    ['none', [], ['cộng 4 dòng của mỗi đơn vị']],
  ])('tell of parts of the year under its plan, with %s', (_, sums, told) => {
    const blockOf = (unit: string, at: number, figures: readonly (readonly Cell[])[]) =>
      [...figures, ...sums.slice(at, at + 1)].map((cells, row) => [row === 0 ? unit : '', ...cells]);
    const { judged } = survey([
      ['KẾT QUẢ KIỂM TRA AN TOÀN THỰC PHẨM NĂM 2023'],
      ['Đơn vị', 'Nội dung', 'Cơ sở được kiểm tra', 'Mẫu kiểm nghiệm'],
      ...blockOf('TTYT Hòa An', 0, [
        ['Kế hoạch năm', 120, 40],
        ['Quý I', 30, 10],
        ['Quý II', 35, 8],
        ['Quý III', 25, 10],
        ['Quý IV', 32, 10],
      ]),
      ...blockOf('TTYT Bảo Lạc', 1, [
        ['Kế hoạch năm', 80, 30],
        ['Quý I', 20, 8],
        ['Quý II', 15, 7],
        ['Quý III', 20, 8],
        ['Quý IV', 20, 9],
      ]),
    ]);
    expect(inShort(judged)).toEqual({
      'Cơ sở được kiểm tra': ['TTYT Hòa An 120 | 122 exceeded', 'TTYT Bảo Lạc 80 | 75 below'],
      'Mẫu kiểm nghiệm': ['TTYT Hòa An 40 | 38 below', 'TTYT Bảo Lạc 30 | 32 exceeded'],
    });
    expect(judged.unread).toEqual([]);
    const foot = footnotes(judged, []).join(' ');
    for (const words of told) expect(foot).toContain(words);
  });

  it('are not read where the sum is none of the parts’', () => {
    const { told, problems } = survey([
      ['KẾT QUẢ KIỂM TRA NĂM 2023'],
      ['Đơn vị', 'Nội dung', 'Lượt khám', 'Số buổi'],
      ['TYT Hòa An', 'KH năm', 100, 10],
      ['', 'Quý I', 90, 7],
      ['', 'Quý II', 80, 8],
      ['', 'Cộng', 77, 9],
      ['TYT Nam Tuấn', 'KH năm', 80, 8],
      ['', 'Quý I', 80, 8],
      ['', 'Quý II', 85, 9],
      ['', 'Cộng', 66, 7],
    ]);
    expect(told).toEqual({});
    expect(problems).toEqual(['unclearRows']);
  });

  it('are read with the unit repeated, the result first and typed rates that agree', () => {
    const { told } = survey([
      ['BÁO CÁO QUÝ IV NĂM 2024'],
      ['Xã, phường', 'Nội dung', 'Tiêm sởi (trẻ)', 'Khám thai (lượt)'],
      ['Xã Cô Ba', 'Đã thực hiện', 45, 30],
      ['Xã Cô Ba', 'Kế hoạch giao', 50, 30],
      ['Xã Cô Ba', '%', 0.9, 1],
      ['Xã Hồng Trị', 'Đã thực hiện', 44, 21],
      ['Xã Hồng Trị', 'Kế hoạch giao', 40, 25],
      ['Xã Hồng Trị', '%', 1.1, 0.84],
    ]);
    expect(Object.values(told)).toEqual([
      ['Xã Cô Ba 50 | 45 below', 'Xã Hồng Trị 40 | 44 exceeded'],
      ['Xã Cô Ba 30 | 30 met', 'Xã Hồng Trị 25 | 21 below'],
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      'quarters behind which the year stands',
      [
        ['THU BẢO HIỂM TỰ NGUYỆN NĂM 2024'],
        ['Tổ', '', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
        ['Tổ 1', 'Chỉ tiêu', 10, 15, 15, 10, 50],
        ['', 'Kết quả', 12, 10, 20, 11, 53],
        ['Tổ 2', 'Chỉ tiêu', 5, 5, 5, 5, 20],
        ['', 'Kết quả', 4, 5, 6, 3, 18],
      ],
      ['Tổ 1 50 | 53 exceeded', 'Tổ 2 20 | 18 below'],
    ],
    [
      'halves of the year before which it stands',
      [
        ['HIẾN MÁU TÌNH NGUYỆN NĂM 2024'],
        ['TT', 'Trường', 'Nội dung', 'Tổng số', '6 tháng đầu năm', '6 tháng cuối năm'],
        [1, 'Trường THPT Hạ Lang', 'KH', 80, 40, 40],
        ['', '', 'TH', 75, 35, 40],
        [2, 'Trường THPT Bảo Lạc', 'KH', 60, 25, 35],
        ['', '', 'TH', 66, 30, 36],
      ],
      ['Trường THPT Hạ Lang 80 | 75 below', 'Trường THPT Bảo Lạc 60 | 66 exceeded'],
    ],
    [
      'months that go on counting',
      [
        ['TRỒNG CÂY NĂM 2024'],
        ['Xóm', 'Chỉ số', '3 tháng', '6 tháng', '9 tháng'],
        ['Xóm Nà Mò', 'Kế hoạch', 100, 200, 300],
        ['', 'Thực hiện', 90, 210, 280],
        ['', 'Tỷ lệ (%)', 90, 105, 93.3],
        ['Xóm Cốc Lại', 'Kế hoạch', 50, 100, 150],
        ['', 'Thực hiện', 60, 100, 150],
        ['', 'Tỷ lệ (%)', 120, 100, 100],
      ],
      ['Xóm Nà Mò 300 | 280 below', 'Xóm Cốc Lại 150 | 150 met'],
    ],
  ])('are one indicator over %s', (_, rows, expected) => {
    const { told, problems } = survey(rows);
    expect(Object.values(told)).toEqual([expected]);
    expect(problems).toEqual([]);
  });

  it('keep quarters that nothing sums up, each due at its own end', () => {
    const { told } = survey(
      [
        ['TIN BÀI NĂM 2024'],
        ['Phòng', 'Chỉ số', 'Quý I', 'Quý II', 'Chuyên đề'],
        ['Phòng Nội vụ', 'KH', 5, 5, 2],
        ['', 'TH', 4, 3, 2],
        ['Phòng Tư pháp', 'KH', 6, 6, 3],
        ['', 'TH', 6, 2, 1],
      ],
      { today: { year: 2024, month: 5, day: 10 } },
    );
    expect(told).toEqual({
      'Quý I': ['Phòng Nội vụ 5 | 4 below', 'Phòng Tư pháp 6 | 6 met'],
      'Quý II': ['Phòng Nội vụ 5 | 3 inProgress', 'Phòng Tư pháp 6 | 2 inProgress'],
      'Chuyên đề': ['Phòng Nội vụ 2 | 2 met', 'Phòng Tư pháp 3 | 1 inProgress'],
    });
  });

  it('are read in groups, and not judged where the row says a part of the year', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Chi nhánh', 'Diễn giải', 'Dư nợ (tỷ)', 'Huy động (tỷ)'],
      ['I', 'Khối huyện'],
      [1, 'CN Bảo Lạc', 'KH năm', 500, 300],
      ['', '', 'TH 9 tháng', 420, 310],
      [2, 'CN Hạ Lang', 'KH năm', 200, 150],
      ['', '', 'TH 9 tháng', 205, 120],
    ]);
    expect(Object.values(told)).toEqual([
      ['CN Bảo Lạc 500 | 420 inProgress', 'CN Hạ Lang 200 | 205 exceeded'],
      ['CN Bảo Lạc 300 | 310 exceeded', 'CN Hạ Lang 150 | 120 inProgress'],
    ]);
  });

  it('are refused by name where typed rates contradict them', () => {
    const { told, judged } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'Nội dung', 'Hiến máu', 'Trồng cây'],
      [1, 'Xã Cô Ba', 'Kế hoạch', 50, 30],
      ['', '', 'Thực hiện', 45, 20],
      ['', '', 'Tỷ lệ (%)', 12, 31],
      [2, 'Xã Hồng Trị', 'Kế hoạch', 40, 25],
      ['', '', 'Thực hiện', 44, 21],
      ['', '', 'Tỷ lệ (%)', 17, 23],
    ]);
    expect(told).toEqual({});
    expect(judged.problems).toEqual([{ kind: 'unclearRows', place: { tab: 'Biểu', row: 2, column: 2 } }]);
  });
});

describe('a row of another time beside target and result of each unit', () => {
  it.each([
    ['Thực hiện năm 2023', 'Kế hoạch', 'Thực hiện'],
    ['TH 6 tháng', 'Kế hoạch', 'Thực hiện'],
    ['Kết quả quý III', 'Chỉ tiêu', 'Kết quả'],
  ])('is only compared: %s', (other, target, result) => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Trạm', 'Nội dung', 'Khám thai', 'Tiêm chủng'],
      [1, 'Trạm Y tế Cô Ba', target, 20, 50],
      ['', '', result, 18, 52],
      ['', '', other, 16, 47],
      [2, 'Trạm Y tế Hồng Trị', target, 15, 40],
      ['', '', result, 15, 36],
      ['', '', other, 14, 41],
    ]);
    expect(told).toEqual({
      'Khám thai': ['Trạm Y tế Cô Ba 20 | 18 below', 'Trạm Y tế Hồng Trị 15 | 15 met'],
      'Tiêm chủng': ['Trạm Y tế Cô Ba 50 | 52 exceeded', 'Trạm Y tế Hồng Trị 40 | 36 below'],
    });
  });

  it('is the result where it is the only one', () => {
    const { told } = survey([
      ['KẾT QUẢ 6 THÁNG NĂM 2024'],
      ['TT', 'Trạm', 'Nội dung', 'Khám thai', 'Tiêm chủng'],
      [1, 'Trạm Y tế Cô Ba', 'Kế hoạch năm', 20, 50],
      ['', '', 'TH 6 tháng', 16, 52],
      [2, 'Trạm Y tế Hồng Trị', 'Kế hoạch năm', 15, 40],
      ['', '', 'TH 6 tháng', 14, 41],
    ]);
    expect(told['Khám thai']?.map((line) => line.split(' ').slice(-4, -1).join(' '))).toEqual([
      '20 | 16',
      '15 | 14',
    ]);
  });
});

describe('rows for parts of the year under each unit', () => {
  it('are added, with targets of their own', () => {
    const { told, judged } = survey(
      [
        ['VẬN ĐỘNG QUỸ VÌ NGƯỜI NGHÈO NĂM 2024 (triệu đồng)'],
        ['TT', 'Phường', 'Thời gian', 'Chỉ tiêu', 'Đã thu', 'Tỷ lệ %'],
        [1, 'Phường Sông Bằng', 'Quý I', 10, 8, 80],
        ['', '', 'Quý II', 10, 12, 120],
        ['', '', 'Quý III', 12, 11, 91.7],
        ['', '', 'Quý IV', 12, 12, 100],
        [2, 'Phường Đề Thám', 'Quý I', 5, 6, 120],
        ['', '', 'Quý II', 5, 5, 100],
        ['', '', 'Quý III', 5, 7, 140],
        ['', '', 'Quý IV', 5, 4, 80],
      ],
      { tab: 'Quỹ' },
    );
    expect(told).toEqual({ Quỹ: ['Phường Sông Bằng 44 | 43 below', 'Phường Đề Thám 20 | 22 exceeded'] });
    expect(footnotes(judged, [])).toContain("Quỹ: cộng 4 dòng của mỗi đơn vị ở 'Quỹ'.");
    expect(judged.indicators[0]?.measures[1]?.result.places.map(({ row }) => row)).toEqual([6, 7, 8, 9]);
  });

  it('give way to a row for the whole year that they add up to', () => {
    const { told } = survey([
      ['KẾT NẠP ĐOÀN VIÊN NĂM 2024'],
      ['Liên đội', 'Kỳ', 'KH', 'TH'],
      ['Liên đội TH Bế Triều', '6 tháng đầu năm', 20, 18],
      ['', '6 tháng cuối năm', 30, 33],
      ['', 'Cả năm', 50, 51],
      ['Liên đội THCS Nam Tuấn', '6 tháng đầu năm', 10, 10],
      ['', '6 tháng cuối năm', 10, 9],
      ['', 'Cả năm', 20, 19],
    ]);
    expect(Object.values(told)).toEqual([
      ['Liên đội TH Bế Triều 50 | 51 exceeded', 'Liên đội THCS Nam Tuấn 20 | 19 below'],
    ]);
  });

  it('take one target that stands in the first row for all of them', () => {
    const { told } = survey(
      [
        ['TIN BÀI NĂM 2024'],
        ['TT', 'CĐCS', 'Quý', 'Chỉ tiêu cả năm', 'Số tin đã đăng'],
        [1, 'CĐCS Bệnh viện', 'Quý 1', 12, 3],
        ['', '', 'Quý 2', '', 2],
        ['', '', 'Quý 3', '', 4],
        ['', '', 'Quý 4', '', 3],
        [2, 'CĐCS Điện lực', 'Quý 1', 8, 1],
        ['', '', 'Quý 2', '', 3],
        ['', '', 'Quý 3', '', 1],
        ['', '', 'Quý 4', '', 2],
      ].map((row, index) => (index === 1 ? ['TT', 'Đơn vị', ...row.slice(2)] : row)),
    );
    expect(Object.values(told)).toEqual([['CĐCS Bệnh viện 12 | 12 met', 'CĐCS Điện lực 8 | 7 below']]);
  });

  it('take the latest where they are counted up', () => {
    const { told } = survey([
      ['THU HỌC PHÍ NĂM 2024'],
      ['Trường', 'Kỳ', 'Kế hoạch năm', 'Đã thu'],
      ['Trường MN Hoa Mai', '3 tháng', 100, 30],
      ['', '6 tháng', 100, 55],
      ['', '9 tháng', 100, 80],
      ['', '12 tháng', 100, 99],
      ['Trường MN Họa Mi', '3 tháng', 80, 20],
      ['', '6 tháng', 80, 40],
      ['', '9 tháng', 80, 60],
      ['', '12 tháng', 80, 82],
    ]);
    expect(Object.values(told)).toEqual([
      ['Trường MN Hoa Mai 100 | 99 below', 'Trường MN Họa Mi 80 | 82 exceeded'],
    ]);
  });

  it('are refused by name where a year’s target may be told twice', () => {
    const { told, problems } = survey([
      ['THU QUỸ NĂM 2024'],
      ['Xã', 'Kỳ', 'KH', 'TH'],
      ['Xã Cần Nông', '6 tháng đầu năm', 500, 240],
      ['', '6 tháng cuối năm', 500, 255],
      ['Xã Cần Yên', '6 tháng đầu năm', 300, 160],
      ['', '6 tháng cuối năm', 300, 140],
    ]);
    expect(told).toEqual({});
    expect(problems).toEqual(['unclearRows']);
  });
});

describe('rows for indicators under each unit', () => {
  const RESULT = {
    'Kết nạp đảng viên': ['Chi bộ Thôn Bản Um 3 | 2 below', 'Chi bộ Trường học 2 | 2 met'],
    'Thu đảng phí': ['Chi bộ Thôn Bản Um 12 | 12 met', 'Chi bộ Trường học 20 | 19,5 below'],
  };
  const inWords = (told: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(told).map(([key, lines]) => [key, lines.map((line) => line.replace('.', ','))]),
    );

  it('are a table each, the unit merged, with their own unit of measure', () => {
    const { told, judged } = survey([
      ['KẾT QUẢ CÔNG TÁC ĐẢNG NĂM 2024'],
      ['TT', 'Chi bộ', 'Nội dung', 'Đơn vị tính', 'Chỉ tiêu giao', 'Kết quả', 'Ghi chú'],
      [1, 'Chi bộ Thôn Bản Um', 'Kết nạp đảng viên', 'người', 3, 2, ''],
      ['', '', 'Thu đảng phí', 'triệu đồng', 12, 12, ''],
      [2, 'Chi bộ Trường học', 'Kết nạp đảng viên', 'người', 2, 2, ''],
      ['', '', 'Thu đảng phí', 'triệu đồng', 20, 19.5, ''],
    ]);
    expect(inWords(told)).toEqual(RESULT);
    expect(judged.indicators.map(({ measure }) => measure)).toEqual(['người', 'triệu đồng']);
    expect(colourRules(judged)).not.toEqual([]);
    const question = firstRunQuestion(
      judged,
      { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' },
      { leftAlone: { hidden: [], converted: [], strangers: [], brokenRecord: null }, locale: 'vi_VN' },
    );
    expect(question).toContain('Tìm thấy 1 biểu: Biểu (2 đơn vị)');
  });

  it('are read with the unit repeated in each row and a unit that lacks one', () => {
    const { told } = survey([
      ['THỰC HIỆN NHIỆM VỤ NĂM 2024'],
      ['Đơn vị', 'Nhiệm vụ', 'Giao', 'Đạt'],
      ['Trạm y tế xã Cô Ba', 'Tiêm chủng', 100, 98],
      ['Trạm y tế xã Cô Ba', 'Khám thai', 40, 41],
      ['Trạm y tế xã Hồng Trị', 'Tiêm chủng', 80, 80],
      ['Trạm y tế xã Khánh Xuân', 'Tiêm chủng', 60, 50],
      ['Trạm y tế xã Khánh Xuân', 'Khám thai', 20, 22],
    ]);
    expect(told).toEqual({
      'Tiêm chủng': [
        'Trạm y tế xã Cô Ba 100 | 98 below',
        'Trạm y tế xã Hồng Trị 80 | 80 met',
        'Trạm y tế xã Khánh Xuân 60 | 50 below',
      ],
      'Khám thai': ['Trạm y tế xã Cô Ba 40 | 41 exceeded', 'Trạm y tế xã Khánh Xuân 20 | 22 exceeded'],
    });
  });

  it('take no unit from a block of totals, and name parts after what they are part of', () => {
    const { told } = survey([
      ['CHỈ TIÊU NĂM 2024'],
      ['TT', 'Huyện', 'Chỉ tiêu', 'KH', 'TH'],
      [1, 'Huyện Bảo Lạc', '1. Đoàn viên mới', 50, 48],
      ['', '', '- Nữ', 20, 22],
      [2, 'Huyện Hạ Lang', '1. Đoàn viên mới', 40, 40],
      ['', '', '- Nữ', 15, 15],
      ['', 'Tổng cộng', '1. Đoàn viên mới', 90, 88],
      ['', '', '- Nữ', 35, 37],
    ]);
    expect(told).toEqual({
      'Đoàn viên mới': ['Huyện Bảo Lạc 50 | 48 below', 'Huyện Hạ Lang 40 | 40 met'],
      'Đoàn viên mới – Nữ': ['Huyện Bảo Lạc 20 | 22 exceeded', 'Huyện Hạ Lang 15 | 15 met'],
    });
  });
});

describe('units that stand in rows of their own above their rows', () => {
  it.each([
    [
      'rows for target and result',
      [
        ['TT', 'Trạm y tế', 'Tiêm sởi', 'Khám thai'],
        [1, 'Trạm y tế xã Cô Ba'],
        ['', 'Kế hoạch', 10, 9],
        ['', 'Thực hiện', 12, 8],
        [2, 'Trạm y tế xã Hồng Trị'],
        ['', 'Kế hoạch', 12, 12],
        ['', 'Thực hiện', 11, 12],
      ],
      [
        ['Trạm y tế xã Cô Ba 10 | 12 exceeded', 'Trạm y tế xã Hồng Trị 12 | 11 below'],
        ['Trạm y tế xã Cô Ba 9 | 8 below', 'Trạm y tế xã Hồng Trị 12 | 12 met'],
      ],
    ],
    [
      'rows for halves of the year',
      [
        ['Trường', 'Chỉ tiêu', 'Đã thu'],
        ['Trường TH Cô Ba'],
        ['6 tháng đầu năm', 10, 9],
        ['6 tháng cuối năm', 5, 6],
        ['Trường TH Hồng Trị'],
        ['6 tháng đầu năm', 12, 12],
        ['6 tháng cuối năm', 6, 4],
      ],
      [['Trường TH Cô Ba 15 | 15 met', 'Trường TH Hồng Trị 18 | 16 below']],
    ],
    [
      'rows for indicators',
      [
        ['TT', 'Xã', 'KH', 'TH'],
        ['I', 'Xã Cô Ba'],
        [1, 'Đoàn viên mới', 10, 9],
        [2, 'Hiến máu', 5, 5],
        ['II', 'Xã Hồng Trị'],
        [1, 'Đoàn viên mới', 12, 12],
        [2, 'Hiến máu', 6, 4],
      ],
      [
        ['Xã Cô Ba 10 | 9 below', 'Xã Hồng Trị 12 | 12 met'],
        ['Xã Cô Ba 5 | 5 met', 'Xã Hồng Trị 6 | 4 below'],
      ],
    ],
  ])('are read with %s', (_, rows, lines) => {
    expect(Object.values(survey([['KẾT QUẢ NĂM 2024'], ...rows]).told)).toEqual(lines);
  });
});

describe('indicators that stand left of the units', () => {
  it.each([
    ['merged over their units', '', ''],
    ['repeated in each row', 'Đoàn viên mới', 'Hiến máu'],
  ])('are a table each, %s', (_, first, second) => {
    const { told } = survey(
      [
        ['KẾT QUẢ NĂM 2024'],
        ['TT', 'Nội dung', 'Đoàn xã', 'Chỉ tiêu giao', 'Kết quả'],
        [1, 'Đoàn viên mới', 'Cô Ba', 10, 9],
        ['', first, 'Hồng Trị', 12, 12],
        ['', first, 'Tổng cộng', 22, 21],
        [2, 'Hiến máu', 'Cô Ba', 5, 5],
        ['', second, 'Hồng Trị', 6, 4],
        ['', second, 'Tổng cộng', 11, 9],
      ].map((row, index) => (index === 1 ? ['TT', 'Nội dung', 'Xã', ...row.slice(3)] : row)),
    );
    expect(told).toEqual({
      'Đoàn viên mới': ['Cô Ba 10 | 9 below', 'Hồng Trị 12 | 12 met'],
      'Hiến máu': ['Cô Ba 5 | 5 met', 'Hồng Trị 6 | 4 below'],
    });
  });
});

describe('tables whose rows are not put into blocks', () => {
  it('is one of groups of units, or of quarters with the units below each', () => {
    const groups = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Đơn vị', 'KH', 'TH'],
      ['I', 'Khối xã'],
      [1, 'Xã Cô Ba', 10, 9],
      [2, 'Xã Hồng Trị', 5, 5],
      ['II', 'Khối trường'],
      [1, 'Trường TH Cô Ba', 12, 12],
      [2, 'Trường TH Hồng Trị', 6, 4],
    ]);
    expect(Object.values(groups.told).map((lines) => lines.length)).toEqual([4]);
    const quarters = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Đơn vị', 'KH', 'TH'],
      ['I', 'Quý I'],
      [1, 'Xã Cô Ba', 10, 9],
      [2, 'Xã Hồng Trị', 5, 5],
      ['II', 'Quý II'],
      [1, 'Xã Cô Ba', 12, 12],
      [2, 'Xã Hồng Trị', 6, 4],
    ]);
    expect(Object.values(quarters.told)).toEqual([['Xã Cô Ba 22 | 21 below', 'Xã Hồng Trị 11 | 9 below']]);
  });

  it('is an ordinary table with words beside each unit, or with a merged group', () => {
    const beside = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'Người phụ trách', 'KH', 'TH'],
      [1, 'Xã Cô Ba', 'Ông Nông Văn A', 10, 9],
      [2, 'Xã Hồng Trị', 'Bà Hoàng Thị B', 12, 12],
      [3, 'Xã Khánh Xuân', 'Ông Nông Văn A', 8, 9],
    ]);
    expect(Object.values(beside.told)).toEqual([
      ['Xã Cô Ba 10 | 9 below', 'Xã Hồng Trị 12 | 12 met', 'Xã Khánh Xuân 8 | 9 exceeded'],
    ]);
    const merged = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Huyện', 'Xã', 'KH', 'TH'],
      [1, 'Huyện Bảo Lạc', 'Xã Cô Ba', 10, 9],
      [2, '', 'Xã Hồng Trị', 12, 12],
      [3, 'Huyện Hạ Lang', 'Xã Đồng Loan', 8, 9],
      [4, '', 'Xã Lý Quốc', 5, 5],
    ]);
    expect(Object.values(merged.told)[0]).toHaveLength(4);
  });

  it('is a log of events of one unit after another', () => {
    const { judged } = survey([
      ['SỔ THEO DÕI TIN BÀI NĂM 2024 (chỉ tiêu 2 tin bài/năm)'],
      ['TT', 'Đơn vị', 'Tên bài', 'Ngày đăng'],
      [1, 'LĐLĐ huyện Bảo Lạc', 'Ra quân trồng cây', { year: 2024, month: 2, day: 3 }],
      [2, 'LĐLĐ huyện Bảo Lạc', 'Hội nghị người lao động', { year: 2024, month: 3, day: 3 }],
      [3, 'LĐLĐ huyện Hạ Lang', 'Ra quân trồng cây', { year: 2024, month: 4, day: 3 }],
    ]);
    expect(judged.indicators.map(({ origin }) => origin.kind)).toEqual(['logs']);
  });
});
