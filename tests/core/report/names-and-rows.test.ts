import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { nothingFoundSentences } from '../../../src/core/report/nothing-found';
import type { Cell } from '../../../src/core/workbook/workbook';
import { check } from '../check/check';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

describe('a line alone above a table', () => {
  const measureOf = (line: readonly Cell[]) =>
    surveyTabs([
      tabOf('Biểu 1', [
        ['SẢN XUẤT NĂM 2024'],
        line,
        ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Dân Chủ', 5, 6],
        [2, 'Xã Đức Long', 4, 3],
      ]),
    ]).indicators.map(({ measure }) => measure);

  it.each(['Triệu đồng', '(Tỷ đồng)', 'nghìn đồng', '1000 đồng'])('%s is the unit of measure', (text) => {
    expect(measureOf(['', '', '', text])).toEqual([text.replace(/[()]/g, '')]);
  });

  it.each(['Tỷ', 'Hội đồng', 'Đồng Tháp'])('%s is none', (text) => {
    expect(measureOf(['', '', '', text])).toEqual([null]);
  });
});

describe('an indicator’s name', () => {
  const namesOf = (...rows: Rows) => surveyTabs([tabOf('Biểu 1', rows)]).indicators.map(({ name }) => name);

  it.each([
    ['Diện tích phải thu hồi (m2)', 'Diện tích đã thu hồi (m2)', 'Diện tích thu hồi'],
    ['Rác phải thu gom (tấn)', 'Rác đã thu gom (tấn)', 'Rác thu gom'],
    ['Lúa phải thu hoạch (ha)', 'Lúa đã thu hoạch (ha)', 'Lúa thu hoạch'],
    ['Học phí phải thu', 'Học phí đã thu', 'Học phí'],
  ])('keeps its verb: %s', (plan, result, name) => {
    const rows = [
      [1, 'Xã Cô Ba', 1523, 1500],
      [2, 'Xã Lý Bôn', 984, 751],
    ];
    expect(namesOf(['NĂM 2024'], ['TT', 'Xã', plan, result], ...rows)).toEqual([name]);
  });

  it('is no sentence that refers to a plan', () => {
    const [name] = namesOf(
      ['BÁO CÁO'],
      ['Kết quả công tác 6 tháng đầu năm 2024'],
      [
        'Thực hiện Kế hoạch số 15/KH-HPN ngày 10/01/2024, Hội giao 5 cơ sở phát triển 120 hội viên, lập 10 tổ.',
      ],
      ['TT', 'Cơ sở', 'Chỉ tiêu năm', '6 tháng'],
      [1, 'Xã Phan Thanh', 30, 18],
      [2, 'Xã Thành Công', 25, 12],
      [3, 'Xã Quang Thành', 20, 20],
    );
    expect(name).not.toMatch(/Kế hoạch số|Hội giao/);
  });
});

describe('a number that only names something', () => {
  it('is offered for no conversion, a count that is text is', () => {
    const tab = tabOf('Danh sách', [
      ['KHÁM SỨC KHỎE NĂM 2024'],
      ['TT', 'Mã ĐV', 'Tên cơ sở', 'Số điện thoại', 'Số tài khoản', 'Số NV', 'KH khám', 'Đã khám'],
      [1, '04001', 'Phòng khám Tâm Đức', '0912345678', '12345678', '12', 500, 520],
      [2, '04002', 'Phòng khám An Bình', '0987654321', '12345679', '9', 400, 310],
      [3, '04003', 'Phòng khám Sông Bằng', '0263855222', '12345680', '6', 300, 300],
    ]);
    const found = check({ tabs: [tab] }).filter(({ kind }) => kind === 'numberAsText');
    expect(found.flatMap(({ spots }) => spots.map(({ place }) => place.column))).toEqual([5, 5, 5]);
  });
});

describe('rows of a log that do not count', () => {
  const assigned = (unit: string) =>
    tabOf('Giao', [
      ['GIAO CHỈ TIÊU TIN BÀI NĂM 2024'],
      ['TT', 'Đơn vị', 'Tin bài'],
      [1, unit, 2],
      [2, 'Phòng Kế hoạch', 1],
    ]);
  const log = (...rows: Rows) =>
    tabOf('Sổ', [['SỔ TIN BÀI NĂM 2024'], ['TT', 'Ngày', 'Đơn vị', 'Tên tin'], ...rows]);
  const done = [9, { year: 2024, month: 5, day: 1 }, 'Phòng Kế hoạch', 'c'] as const;

  it('are not said to be none', () => {
    const undated = [1, '31/6/2024', 'Phòng Tổ chức', 'a'];
    const foot = footnotes(surveyTabs([log(undated, done), assigned('Phòng Tổ chức')]), []).join('\n');
    expect(foot).toContain('mà không có dòng nào được tính, tính là 0: Phòng Tổ chức');
  });

  it('and none are said to be none', () => {
    const foot = footnotes(surveyTabs([log(done, done), assigned('Phòng Tổ chức')]), []).join('\n');
    expect(foot).toContain('mà không có dòng nào trong sổ, tính là 0: Phòng Tổ chức');
  });

  it('are counted alike on all pages: by the time of the table that assigns', () => {
    const money = tabOf('KH thu', [
      ['KẾ HOẠCH THU QUỸ NĂM 2024'],
      ['TT', 'Đơn vị', 'Số giao (đồng)'],
      [1, 'Trường Hoa Hồng', 6000000],
      [2, 'Trường Lê Lợi', 9000000],
    ]);
    const paid = tabOf('Sổ thu', [
      ['SỔ THEO DÕI THU QUỸ'],
      ['Ngày', 'Số phiếu', 'Đơn vị nộp', 'Số tiền (đồng)'],
      [{ year: 2024, month: 3, day: 15 }, 'PT01', 'Trường Hoa Hồng', 3000000],
      [{ year: 2024, month: 9, day: 20 }, 'PT02', 'Trường Lê Lợi', 5000000],
      [{ year: 2025, month: 1, day: 3 }, 'PT03', 'Trường Lê Lợi', 8000000],
    ]);
    const survey = surveyTabs([money, paid]);
    const outside = survey.problems.flatMap((one) => (one.kind === 'logRowsOutsidePeriod' ? one.rows : []));
    expect(outside).toEqual([4]);
  });
});

describe('a refusal', () => {
  it('names the tab and the cells of figures that nothing was understood of', () => {
    const tabs = [
      tabOf('Nộp quỹ', [
        ['Nộp quỹ mái ấm (đồng)'],
        ['STT', 'CĐCS', 'Mức giao', 'Nộp đợt 1', 'Nộp đợt 2'],
        [1, 'CĐCS Sở Y tế', 12000000, 6000000, 6000000],
        [2, 'CĐCS Kho bạc', 7000000, 7500000, ''],
      ]),
    ];
    const nothing = { problems: [], unread: [], leftOut: [], wayOut: { tab: '', rows: new Map() } };
    expect(nothingFoundSentences(nothing, { tabs }).join(' ')).toContain(
      "Chưa đọc được các số ở 'Nộp quỹ' (C3:E4).",
    );
  });
});
