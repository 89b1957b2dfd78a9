import { describe, expect, it } from 'vitest';
import type { Area, Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

function survey(rows: readonly Row[], merges: readonly Area[] = []) {
  const tab = { ...tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows]), merges };
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  return { told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

/** Cells of the second column merged downwards, each from a row on. */
function merged(...areas: readonly (readonly [row: number, rows: number])[]): readonly Area[] {
  return areas.map(([row, rows]) => ({ row, column: 1, rows, columns: 1 }));
}

describe('rows for indicators, of which some units have their own', () => {
  const stations: readonly Row[] = [
    ['TT', 'Trạm Y tế', 'Nội dung', 'Giao', 'Đạt'],
    [1, 'Trạm Y tế Cô Ba', 'Tiêm chủng', 90, 88],
    ['', '', 'Khám thai', 40, 44],
    ['', '', 'Vườn thuốc nam', 1, 1],
    [2, 'Trạm Y tế Khánh Xuân', 'Tiêm chủng', 70, 70],
    ['', '', 'Khám thai', 30, 28],
    [3, 'Trạm Y tế Phan Thanh', 'Tiêm chủng', 60, 61],
    ['', '', 'Khám thai', 25, 25],
    ['', '', 'Buổi truyền thông', 12, 9],
    [4, 'Trạm Y tế Thượng Hà', 'Khám thai', 20, 21],
  ];

  it.each<[string, readonly Row[], readonly Area[]]>([
    ['merged', stations, merged([2, 3], [5, 2], [7, 3])],
    ['below a name', stations, []],
    [
      'beside the name in each',
      stations.map((row, index, all) => {
        const named = all.slice(0, index + 1).filter(([, name]) => name !== '');
        return [row[0] ?? '', named[named.length - 1]?.[1] ?? '', ...row.slice(2)];
      }),
      [],
    ],
  ])('are an indicator each, none is added: %s', (_, rows, merges) => {
    expect(survey(rows, merges)).toEqual({
      told: {
        'Tiêm chủng': [
          'Trạm Y tế Cô Ba 90 | 88 below',
          'Trạm Y tế Khánh Xuân 70 | 70 met',
          'Trạm Y tế Phan Thanh 60 | 61 exceeded',
        ],
        'Khám thai': [
          'Trạm Y tế Cô Ba 40 | 44 exceeded',
          'Trạm Y tế Khánh Xuân 30 | 28 below',
          'Trạm Y tế Phan Thanh 25 | 25 met',
          'Trạm Y tế Thượng Hà 20 | 21 exceeded',
        ],
        'Vườn thuốc nam': ['Trạm Y tế Cô Ba 1 | 1 met'],
        'Buổi truyền thông': ['Trạm Y tế Phan Thanh 12 | 9 below'],
      },
      problems: [],
    });
  });

  const shops: readonly Row[] = [
    ['TT', 'Phòng giao dịch', 'Sản phẩm', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
    [1, 'PGD Hòa An', 'Huy động vốn', 'tỷ đồng', 200, 190],
    ['', '', 'Thẻ mới', 'thẻ', 500, 520],
    [2, 'PGD Bảo Lạc', 'Cho vay hộ nghèo', 'tỷ đồng', 80, 80],
    ['', '', 'Ví điện tử', 'khách', 300, 270],
  ];

  it('are told apart by units of measure where no two units have the same', () => {
    const { told } = survey(shops, merged([2, 2], [4, 2]));
    expect(Object.values(told)).toEqual([
      ['PGD Hòa An 200 | 190 below'],
      ['PGD Hòa An 500 | 520 exceeded'],
      ['PGD Bảo Lạc 80 | 80 met'],
      ['PGD Bảo Lạc 300 | 270 below'],
    ]);
  });

  it('are added where all are of one unit of measure and stand for works of each unit', () => {
    const loans = shops.map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), 'khách', ...row.slice(4)],
    );
    expect(Object.values(survey(loans, merged([2, 2], [4, 2])).told)).toEqual([
      ['PGD Hòa An 700 | 710 exceeded', 'PGD Bảo Lạc 380 | 350 below'],
    ]);
  });

  it('are told apart where the heading calls them so, whatever a typed total adds up', () => {
    const schools: readonly Row[] = [
      ['TT', 'Trường', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      [1, 'Trường Tiểu học Bế Triều', 'Giáo viên giỏi', 6, 5],
      ['', '', 'Phòng học xanh', 4, 4],
      [2, 'Trường Mầm non Sơn Ca', 'Đồ dùng tự làm', 30, 33],
      ['', '', 'Trẻ ra lớp', 120, 118],
    ];
    const areas = merged([2, 2], [4, 2]);
    const apart = [
      ['Trường Tiểu học Bế Triều 6 | 5 below'],
      ['Trường Tiểu học Bế Triều 4 | 4 met'],
      ['Trường Mầm non Sơn Ca 30 | 33 exceeded'],
      ['Trường Mầm non Sơn Ca 120 | 118 below'],
    ];
    expect(Object.values(survey(schools, areas).told)).toEqual(apart);
    for (const total of [
      ['', 'Tổng cộng', '', 36, 38],
      ['', 'Cộng', '', 160, 160],
    ]) {
      const { told, problems } = survey([...schools, total], areas);
      expect([Object.values(told), problems]).toEqual([apart, []]);
    }
  });
});

describe('indicators that have a code beside their name', () => {
  const rows = (
    code: string,
    name: string,
    codes: readonly string[],
    names: readonly string[],
  ): readonly Row[] => [
    ['STT', 'Chi nhánh', code, name, 'Kế hoạch', 'Thực hiện'],
    ...['Chi nhánh Hòa An', 'Chi nhánh Hạ Lang'].flatMap((unit, of) =>
      codes.map((own, at): Row => [codes.length * of + at + 1, unit, own, names[at] ?? '', 20, 18 + of + at]),
    ),
  ];
  const NAMES = ['Tiền gửi dân cư', 'Dư nợ cho vay'];

  it.each([
    ['Mã CT', 'Tên chỉ tiêu', ['CT01', 'CT02']],
    ['Ký hiệu', 'Nội dung', ['TG', 'DN']],
    ['Mã', 'Chỉ tiêu', ['TG.01', 'DN.02']],
  ])('are called by the name: %s beside %s', (code, name, codes) => {
    expect(Object.keys(survey(rows(code, name, codes, NAMES)).told)).toEqual(NAMES);
  });

  it('keep what they are called by where the words beside it are no names of them', () => {
    expect(
      Object.keys(survey(rows('Chỉ tiêu', 'Ghi nhận', NAMES, ['Làm rất tốt', 'Cần cố gắng'])).told),
    ).toEqual(NAMES);
    const alike = survey(rows('Mã CT', 'Nhận xét', ['CT01', 'CT02'], ['Làm rất tốt', 'Làm rất tốt']));
    expect(Object.keys(alike.told)).toEqual(['CT01', 'CT02']);
  });
});

describe('a unit named again in other letters beside its other rows', () => {
  it.each([
    ['XÃ THỤY HÙNG', 'PHƯỜNG ĐỨC XUÂN'],
    ['X. Thụy Hùng', 'P. Đức Xuân'],
    ['Xã Thuỵ Hùng (mới)', 'Phường  Đức Xuân'],
  ])('is the same one: %s', (commune, ward) => {
    const rows: readonly Row[] = [
      ['Đơn vị', 'Hội phí', 'Kế hoạch thu', 'Đã thu'],
      ['Xã Thụy Hùng', 'Hội viên cũ', 40, 40],
      [commune, 'Hội viên mới', 10, 8],
      ['Phường Đức Xuân', 'Hội viên cũ', 60, 62],
      [ward, 'Hội viên mới', 15, 15],
    ];
    expect(Object.values(survey(rows).told)).toEqual([
      ['Xã Thụy Hùng 40 | 40 met', 'Phường Đức Xuân 60 | 62 exceeded'],
      ['Xã Thụy Hùng 10 | 8 below', 'Phường Đức Xuân 15 | 15 met'],
    ]);
  });
});

describe('an indicator that one unit writes short', () => {
  const rows = (...labels: readonly string[]): readonly Row[] => [
    ['TT', 'Trường', 'Tiêu chí', 'Kế hoạch', 'Thực hiện'],
    [1, 'Trường THCS Phúc Sen', labels[0] ?? '', 10, 9],
    ['', '', labels[1] ?? '', 4, 4],
    [2, 'Trường THCS Quốc Toản', labels[2] ?? '', 8, 8],
    ['', '', labels[3] ?? '', 3, 2],
    [3, 'Trường THCS Độc Lập', labels[4] ?? '', 7, 7],
    ['', '', labels[5] ?? '', 5, 6],
  ];
  const initiatives = ['Sáng kiến kinh nghiệm', 'TL câu lạc bộ', 'Sáng kiến kinh nghiệm', 'Thành lập CLB'];

  it('is that of the others, in the words of most', () => {
    const { told, problems } = survey(rows(...initiatives, 'SKKN', 'Thành lập CLB'));
    expect(problems).toEqual([]);
    expect(told).toEqual({
      'Sáng kiến kinh nghiệm': [
        'Trường THCS Phúc Sen 10 | 9 below',
        'Trường THCS Quốc Toản 8 | 8 met',
        'Trường THCS Độc Lập 7 | 7 met',
      ],
      'Thành lập CLB': ['Trường THCS Quốc Toản 3 | 2 below', 'Trường THCS Độc Lập 5 | 6 exceeded'],
      'TL câu lạc bộ': ['Trường THCS Phúc Sen 4 | 4 met'],
    });
  });

  it('is one of its own where a unit has both, or its letters are others’', () => {
    const both = survey(
      rows('Sáng kiến kinh nghiệm', 'SKKN', 'Sáng kiến kinh nghiệm', 'SKKN', 'SKKN', 'CLB'),
    );
    expect(Object.keys(both.told)).toEqual(['Sáng kiến kinh nghiệm', 'SKKN', 'CLB']);
    const other = survey(rows(...initiatives, 'SKKH', 'Thành lập CLB'));
    expect(other.told.SKKH).toEqual(['Trường THCS Độc Lập 7 | 7 met']);
  });
});
