import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function day(month: number, date: number) {
  return { year: 2024, month, day: date };
}

type Rows = readonly (readonly Cell[])[];

function read(log: Rows, plan: Rows | null = null) {
  const survey = surveyTabs([tabOf('Sổ', log), ...(plan === null ? [] : [tabOf('Giao chỉ tiêu', plan)])]);
  return { verdicts: verdicts(survey), foot: footnotes(survey, []).join('\n'), problems: problems(survey) };
}

describe('a target of one of the kinds that a column of the log tells apart', () => {
  it.each([
    {
      office: 'a library, kinds behind the figure of a line',
      log: [
        ['SỔ PHỤC VỤ LƯU ĐỘNG NĂM 2024'],
        ['Chỉ tiêu: mỗi đơn vị 2 buổi chiếu phim'],
        ['Ngày', 'Đơn vị', 'Hình thức', 'Nội dung'],
        [day(1, 5), 'Đội số 1', 'Chiếu phim', 'a'],
        [day(2, 5), 'Đội số 1', 'Đọc sách', 'b'],
        [day(3, 5), 'Đội số 2', 'Chiếu phim', 'c'],
        [day(4, 5), 'Đội số 2', 'Chiếu phim', 'd'],
      ],
      plan: null,
      shown: ['Đội số 1 1/2 Chưa đạt', 'Đội số 2 2/2 Đạt'],
      told: '1 dòng không có “Hình thức = Chiếu phim”, không tính',
    },
    {
      office: 'a police station, an annex of targets',
      log: [
        ['SỔ ĐỊNH DANH NĂM 2024'],
        ['TT', 'Ngày', 'Xã', 'Mức', 'Số người'],
        [1, day(1, 5), 'Xã Ea Tul', 'Mức 2', 30],
        [2, day(2, 5), 'Xã Ea Tul', 'Mức 1', 50],
        [3, day(3, 5), 'Xã Ea Kuêh', 'Mức 2', 40],
        [4, day(3, 6), 'Xã Ea Kuêh', 'Mức 1', 5],
      ],
      plan: [
        ['GIAO CHỈ TIÊU ĐỊNH DANH MỨC 2 NĂM 2024'],
        ['TT', 'Xã', 'Số người'],
        [1, 'Xã Ea Tul', 40],
        [2, 'Xã Ea Kuêh', 40],
      ],
      shown: ['Xã Ea Tul 30/40 Chưa đạt', 'Xã Ea Kuêh 40/40 Đạt'],
      told: '2 dòng không có “Mức = Mức 2”, không tính',
    },
    {
      office: 'a bank of seedlings',
      log: [
        ['NHẬT KÝ CẤP CÂY GIỐNG NĂM 2024 (mỗi thôn 100 cây keo)'],
        ['Ngày', 'Thôn', 'Loài', 'Số cây'],
        [day(1, 5), 'Thôn Nà Rì', 'Cây keo', 60],
        [day(2, 5), 'Thôn Nà Rì', 'Cây quế', 90],
        [day(3, 5), 'Thôn Bản Pò', 'Cây keo', 100],
        [day(3, 6), 'Thôn Bản Pò', 'Cây quế', 1],
      ],
      plan: null,
      shown: ['Thôn Nà Rì 60/100 Chưa đạt', 'Thôn Bản Pò 100/100 Đạt'],
      told: '2 dòng không có “Loài = Cây keo”, không tính',
    },
  ])('counts the rows of that kind and says so: $office', ({ log, plan, shown, told }) => {
    const found = read(log, plan);
    expect(found.verdicts.map(([, ...units]) => units)).toEqual([shown]);
    expect(found.foot).toContain(told);
  });

  it('is asked for where a line gives several kinds a figure each', () => {
    const found = read([
      ['SỔ TRUYỀN THÔNG NĂM 2024'],
      ['Chỉ tiêu: mỗi trạm 3 bài và 1 buổi nói chuyện'],
      ['Ngày', 'Trạm', 'Loại', 'Tên'],
      [day(1, 5), 'Trạm Y tế xã Ea Tul', 'Bài', 'a'],
      [day(2, 5), 'Trạm Y tế xã Ea Tul', 'Nói chuyện', 'b'],
      [day(3, 5), 'Trạm Y tế xã Ea Kao', 'Bài', 'c'],
      [day(3, 6), 'Trạm Y tế xã Ea Kao', 'Nói chuyện', 'd'],
    ]);
    expect(found.problems.some((problem) => problem.startsWith('contradictingTargets'))).toBe(true);
    expect(found.verdicts[0]?.[1]).toBe('Trạm Y tế xã Ea Tul 2/blank Chưa có KH');
  });

  it('leaves a target of all kinds, a column of other things and one level of units alone', () => {
    const log = (line: string, header: string, kinds: readonly string[]) =>
      read([
        [line],
        ['Ngày', 'Đơn vị', header, 'Tên'],
        ...kinds.map((kind, at) => [day(at + 1, 5), 'Đội số 1', kind, `x${at}`]),
      ]).verdicts;
    const all = [['Tin bài', 'Đội số 1 4/4 Đạt']];
    const kinds = ['Tin', 'Bài', 'Tin', 'Bài'];
    expect(log('SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 4 tin, bài)', 'Loại', kinds)).toEqual(all);
    expect(log('SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 4 tác phẩm)', 'Loại', kinds)).toEqual(all);
    const levels = ['Huyện', 'Xã', 'Huyện', 'Xã'];
    expect(log('SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 4 tin huyện)', 'Cấp đăng', levels)).toEqual(all);
  });

  it.each([
    ['Kiểm tra', 'Kiểm tra đột xuất'],
    ['Thăm hỏi', 'Thăm hỏi, tặng quà'],
    ['Tập huấn', 'Tập huấn (lớp 2)'],
  ])('leaves out no kind of the kind that it names: %s, %s', (kind, narrower) => {
    const found = read(
      [
        [`SỔ GHI CÁC BUỔI ${kind.toUpperCase()} NĂM 2024`],
        ['Ngày', 'Xã', 'Nội dung'],
        [day(1, 5), 'Xã Ea Tul', narrower],
        [day(2, 5), 'Xã Ea Kao', kind],
        [day(3, 5), 'Xã Ea Tul', kind],
        [day(4, 5), 'Xã Ea Kao', kind],
      ],
      [
        [`GIAO CHỈ TIÊU ${kind.toUpperCase()} NĂM 2024`],
        ['TT', 'Xã', `Số buổi ${kind.toLowerCase()}`],
        [1, 'Xã Ea Tul', 2],
        [2, 'Xã Ea Kao', 2],
      ],
    );
    expect(found.verdicts[0]?.slice(1)).toEqual(['Xã Ea Tul 2/2 Đạt', 'Xã Ea Kao 2/2 Đạt']);
    expect(found.foot).not.toContain('không tính');
  });
});
