import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { onlyTable, recognise } from '../table/layouts';

const HEADER = ['TT', 'Đơn vị', 'Số tin, bài', 'Tỷ lệ %'];
const units = (...figures: readonly (readonly [Cell, Cell])[]) =>
  figures.map(([result, rate], index) => [index + 1, `Đơn vị ${index + 1}`, result, rate]);

function targetOf(rows: readonly (readonly Cell[])[]) {
  return onlyTable(rows, 'Tin bài').indicators[0]?.target;
}

describe('constant target from lines', () => {
  it.each([
    ['- 12 tin bài/12 tháng trở lên đối với các đơn vị', 12],
    ['Chỉ tiêu giao: 12', 12],
    ['Chỉ tiêu 24 tin, bài/năm', 24],
    ['Mỗi đơn vị ít nhất 06 tin, bài trong 06 tháng đầu năm', 6],
    ['Giao mỗi đơn vị 24', 24],
    ['Mỗi chi đoàn có 24 tin', 24],
    ['Mỗi phòng giao dịch tối thiểu 24', 24],
    ['Mỗi trạm y tế: 24', 24],
    ['KH chung: 1.200', 1200],
    ['Chỉ tiêu: mỗi tổ dự ít nhất 4 tiết trong học kỳ I', 4],
    ['Mỗi chi hội trồng và chăm sóc tối thiểu 200 cây', 200],
    ['Yêu cầu mỗi trạm truyền thông trực tiếp ít nhất 3 buổi', 3],
    ['Kế hoạch: 12', 12],
  ])('reads %s', (line, value) => {
    const target = targetOf([[line], HEADER, ...units([12, ''], [7, ''])]);
    expect(target).toMatchObject({
      kind: 'constant',
      value,
      from: 'note',
      explains: 0,
      of: 0,
      line: { row: 0 },
    });
  });

  it.each([
    'Thực hiện chỉ tiêu năm 2019',
    'Chỉ tiêu 2019',
    'Chỉ tiêu 6 tháng đầu năm',
    'Kế hoạch 28 của LĐLĐ tỉnh',
    'Kế hoạch số 12/KH-LĐLĐ ngày 12/01/2019',
    'Tổng số 278 tin, bài',
    'Phấn đấu chỉ tiêu 100%',
    'Đã đăng 278 tin, bài',
    'Mỗi tổ gồm tối thiểu 5 thành viên',
    'Mỗi xã cử ít nhất 2 đồng chí dự',
    'Mỗi tổ họp hằng tuần; tối thiểu 10 phút',
    'Mỗi chi đoàn viết bài về gương người tốt, việc tốt được ít nhất 3 báo đăng',
  ])('reads none from %s', (line) => {
    expect(targetOf([[line], HEADER, ...units([12, ''], [7, ''])])).toEqual({ kind: 'none' });
  });

  it('takes none when one line names two', () => {
    const line = 'Mỗi đơn vị 24 tin, bài/năm, riêng đơn vị có 01 biên chế giao 12 tin, bài/năm';
    const { tables, problems } = recognise([[line], HEADER, ...units([12, ''])], 'Tin bài');
    expect(tables[0]?.indicators[0]?.target).toEqual({ kind: 'none' });
    expect(problems).toEqual([
      { kind: 'contradictingTargets', place: { tab: 'Tin bài', row: 1, column: 2 }, values: [12, 24] },
    ]);
  });

  it('believes a line below only when it says both what is a target and of what', () => {
    const below = (line: string) => targetOf([HEADER, ...units([12, ''], [7, '']), [], [line]]);
    expect(below('Trong kỳ có 12 tin, bài phải gỡ')).toEqual({ kind: 'none' });
    expect(below('Chỉ tiêu 30')).toEqual({ kind: 'none' });
    expect(below('Chỉ tiêu giao 12 tin, bài/năm')).toMatchObject({
      kind: 'constant',
      value: 12,
      from: 'note',
    });
  });
});

describe('constant target from typed percentages', () => {
  it.each([
    [
      'cut off, as text',
      [
        ['7', '58,3'],
        ['17', '141,6'],
        ['12', '100'],
      ],
    ],
    [
      'rounded half-up, as text',
      [
        ['7', '58,3'],
        ['17', '141,7'],
        ['12', '100'],
      ],
    ],
    [
      'as points',
      [
        [7, 58.3],
        [17, 141.7],
        [9, 75],
      ],
    ],
    [
      'as fractions',
      [
        [7, 0.583],
        [16, 1.333],
        [12, 1],
      ],
    ],
    [
      'as exact fractions',
      [
        [7, 7 / 12],
        [16, 16 / 12],
        [12, 1],
      ],
    ],
    [
      'with a percent sign',
      [
        ['7', '58,3%'],
        ['16', '133,3%'],
        ['12', '100%'],
      ],
    ],
  ] as const)('finds 12: %s', (_, figures) => {
    const target = targetOf([HEADER, ...units(...figures)]);
    expect(target).toEqual({ kind: 'constant', value: 12, from: 'rates', line: null, explains: 3, of: 3 });
  });

  it.each([
    [
      'rounds one row up and cuts another off',
      [
        [7, 58.4],
        [17, 141.6],
        [12, 100],
      ],
    ],
    [
      'has two targets',
      [
        [7, 58.3],
        [12, 50],
        [12, 100],
      ],
    ],
    ['is a single row', [[12, 100]]],
    [
      'leaves several numbers possible',
      [
        [1000, 50],
        [1001, 50],
      ],
    ],
    [
      'has a percentage for no result',
      [
        [0, 5],
        [12, 100],
        [6, 50],
      ],
    ],
  ] as const)('finds none where the column %s', (_, figures) => {
    expect(targetOf([HEADER, ...units(...figures)])).toEqual({ kind: 'none' });
  });

  it('counts the rows a line explains', () => {
    const rows = [['Chỉ tiêu: 12'], HEADER, ...units([7, 58.3], [16, 133.3], [12, 100], [6, 51])];
    expect(targetOf(rows)).toMatchObject({ kind: 'constant', value: 12, from: 'note', explains: 3, of: 4 });
  });

  it('takes none when a line and the percentages contradict each other', () => {
    const { tables, problems } = recognise(
      [['Chỉ tiêu: 24'], HEADER, ...units([7, 58.3], [16, 133.3])],
      'Tin bài',
    );
    expect(tables[0]?.indicators[0]?.target).toEqual({ kind: 'none' });
    expect(problems).toMatchObject([{ kind: 'contradictingTargets', values: [12, 24] }]);
  });
});
