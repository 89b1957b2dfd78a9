import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/core/ledger/ledger';
import { footnotes } from '../../../src/core/report/footnotes';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed } from '../../../src/core/survey/survey';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

const UNITS = ['Cô Ba', 'Hồng Trị', 'Khánh Xuân'];

/** The first column is planned 10 and 20 and comes to 9 and 20, the second to 30 and 40, all reached, the third to 50 and 60. */
const PLANNED = [
  [10, 20, 5],
  [30, 40, 6],
  [50, 60, 7],
];
const DONE = [
  [9, 20, 5],
  [30, 41, 6],
  [49, 60, 7],
];

function grid(title: string, headings: readonly string[], figures: readonly (readonly number[])[]) {
  return tabOf(title, [
    [`${title} NĂM 2024`],
    ['TT', 'Đơn vị', ...headings],
    ...UNITS.map((unit, at): readonly Cell[] => [
      at + 1,
      `Xã ${unit}`,
      ...headings.map((_, column) => figures[column]?.[at] ?? ''),
    ]),
  ]);
}

/** Results of a plan's columns, told in the order given by the headings' places in the plan. */
function met(plans: readonly string[], results: readonly string[], order: readonly number[]) {
  const done = order.map((at) => DONE[at] ?? []);
  const tabs = [grid('GIAO CHỈ TIÊU', plans, PLANNED), grid('KẾT QUẢ THỰC HIỆN', results, done)];
  const proposed = proposeSources({ tabs }, []);
  const today = { year: 2025, month: 1, day: 5 };
  const survey = judgeProposed(proposed, { today, answers: new Map(), settings: [] });
  const { indicators, logs, problems } = survey;
  const { unread } = readLedger({ ...proposed, indicators, logs, problems, today });
  return {
    told: Object.values(inShort(survey)),
    feet: footnotes(survey, []).join('\n'),
    unread: unread.flatMap(({ tab, kind }) => `${tab}: ${kind}`),
    survey,
  };
}

const FIRST = ['Xã Cô Ba 10 | 9 below', 'Xã Hồng Trị 20 | 20 met', 'Xã Khánh Xuân 5 | 5 met'];
const SECOND = ['Xã Cô Ba 30 | 30 met', 'Xã Hồng Trị 40 | 41 exceeded', 'Xã Khánh Xuân 6 | 6 met'];
const THIRD = ['Xã Cô Ba 50 | 49 below', 'Xã Hồng Trị 60 | 60 met', 'Xã Khánh Xuân 7 | 7 met'];

describe('plans and results of several things in two tabs', () => {
  it.each([
    [
      'a union',
      ['Kết nạp đoàn viên', 'Thành lập CĐCS', 'Mái ấm công đoàn'],
      ['Số CĐCS thành lập mới', 'Số nhà mái ấm CĐ đã hỗ trợ', 'Số đoàn viên kết nạp'],
      [1, 2, 0],
    ],
    [
      'a health centre',
      ['Khám thai', 'Tiêm chủng đầy đủ', 'Khám sức khỏe người cao tuổi'],
      ['Số trẻ được tiêm chủng đầy đủ', 'Số người cao tuổi được khám sức khỏe', 'Số lượt khám thai'],
      [1, 2, 0],
    ],
    [
      'an office of agriculture',
      ['Lúa (ha)', 'Ngô (ha)', 'Đậu tương (ha)'],
      ['Diện tích ngô đã trồng (ha)', 'Diện tích đậu tương đã trồng (ha)', 'Diện tích lúa đã cấy (ha)'],
      [1, 2, 0],
    ],
    ['a school', ['Học sinh giỏi', 'Giáo viên dạy giỏi'], ['Số GV dạy giỏi', 'Số HS giỏi'], [1, 0]],
  ])('meet by their words in any order: %s', (_, plans, results, order) => {
    const { told, survey } = met(plans, results, order);
    expect(told).toEqual(order.map((at) => [FIRST, SECOND, THIRD][at]));
    expect(survey.problems).toEqual([]);
    expect(survey.leftOut).toEqual([]);
  });

  it('say in the foot which columns were taken for one where one says more', () => {
    const { feet } = met(
      ['Kết nạp đoàn viên', 'Mái ấm công đoàn'],
      ['Số đoàn viên kết nạp', 'Số nhà mái ấm CĐ đã hỗ trợ'],
      [0, 1],
    );
    expect(feet).toContain(
      "Số đoàn viên kết nạp: KH giao theo biểu 'GIAO CHỈ TIÊU', cột 'Kết nạp đoàn viên'.",
    );
    expect(feet).toContain("cột 'Mái ấm công đoàn', coi là cùng một chỉ tiêu; nếu không phải");
  });

  it.each([
    ['one kind of member is not the other', ['Kết nạp đảng viên'], ['Số đoàn viên kết nạp']],
    ['boys are not girls', ['Học sinh nữ'], ['Số học sinh nam']],
    ['repairs are no new houses', ['Nhà xây mới'], ['Số nhà sửa chữa']],
    ['a fee is no charge of another name', ['Phí'], ['Lệ phí']],
    ['persons are no courses', ['Lớp tập huấn'], ['Số người tập huấn']],
  ])('are not met where %s, while the others are, and both columns are named', (_, planned, done) => {
    const others = ['Hiến máu', 'Tin bài'];
    const { told, unread } = met([...planned, ...others], [...done, ...others], [0, 1, 2]);
    const judged = told.filter((lines) => lines.every((line) => !line.includes('blank |')));
    expect(judged).toEqual([SECOND, THIRD]);
    expect(told).not.toContainEqual(FIRST);
    expect(unread).toEqual(['GIAO CHỈ TIÊU: columns', 'KẾT QUẢ THỰC HIỆN: columns']);
  });

  it('are not met where what came of it is far from the plan: areas and harvests', () => {
    const survey = surveyTabs([
      grid('GIAO CHỈ TIÊU', ['Lúa', 'Ngô'], PLANNED),
      grid(
        'KẾT QUẢ THỰC HIỆN',
        ['Sản lượng lúa', 'Sản lượng ngô'],
        PLANNED.map((own) => own.map((figure) => figure * 6)),
      ),
    ]);
    expect(survey.indicators).toEqual([]);
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['headerWithoutResult', 'ambiguousResult']);
  });
});

describe('a plan of one column', () => {
  const one = (title: string, heading: string, figures = PLANNED) => grid(title, [heading], figures);
  const judged = (plan: readonly [string, string], ...results: readonly (readonly [string, string])[]) =>
    Object.values(
      inShort(
        surveyTabs([
          one(...plan),
          ...results.map(([title, heading], at) => one(title, heading, [DONE[at] ?? []])),
        ]),
      ),
    );

  it.each<readonly [string, readonly [string, string], readonly [string, string]]>([
    ['how often', ['GIAO CHỈ TIÊU TUYÊN TRUYỀN', 'Số buổi'], ['THEO DÕI SỐ BUỔI TUYÊN TRUYỀN', 'Cộng']],
    ['of how many', ['KẾ HOẠCH TẬP HUẤN', 'Số người'], ['KẾT QUẢ TẬP HUẤN', 'Số người dự']],
    [
      'of what in another verb',
      ['KẾ HOẠCH PHÁT TRIỂN ĐẢNG VIÊN MỚI', 'Số lượng'],
      ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN', 'Số lượng'],
    ],
  ])('is of what its title says where its heading only tells %s', (_, plan, result) => {
    expect(judged(plan, result)).toEqual([FIRST]);
  });

  it.each<readonly [string, readonly [string, string], readonly [string, string]]>([
    ['of two deeds', ['KẾ HOẠCH XÂY NHÀ TÌNH THƯƠNG', 'Số nhà'], ['KẾT QUẢ SỬA NHÀ TÌNH THƯƠNG', 'Số nhà']],
    [
      'of two things',
      ['GIAO CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN', 'Số lượng'],
      ['KẾT QUẢ KẾT NẠP ĐOÀN VIÊN', 'Số lượng'],
    ],
    ['of times and persons', ['KẾ HOẠCH TUYÊN TRUYỀN', 'Số buổi'], ['KẾT QUẢ TUYÊN TRUYỀN', 'Số người']],
  ])('is not met where they tell %s', (_, plan, result) => {
    expect(judged(plan, result)).toEqual([
      ['Xã Cô Ba blank | 9 noPlan', 'Xã Hồng Trị blank | 20 noPlan', 'Xã Khánh Xuân blank | 5 noPlan'],
    ]);
  });

  it('is of the one of two results of its heading whose title does not say otherwise', () => {
    const told = judged(
      ['CHỈ TIÊU KẾT NẠP ĐOÀN VIÊN MỚI', 'Số đoàn viên'],
      ['ĐOÀN VIÊN ĐÃ KẾT NẠP', 'Số đoàn viên'],
      ['ĐOÀN VIÊN ĐÃ NGHỈ HƯU', 'Số đoàn viên'],
    );
    expect(told).toEqual([FIRST]);
  });
});

describe('a plan whose headings tell of what is new', () => {
  it('is no result under a title that assigns', () => {
    const { told } = met(
      ['Số đoàn viên kết nạp mới', 'Số CĐCS thành lập mới'],
      ['Kết nạp đoàn viên', 'Thành lập CĐCS'],
      [0, 1],
    );
    expect(told).toEqual([FIRST, SECOND]);
  });
});
