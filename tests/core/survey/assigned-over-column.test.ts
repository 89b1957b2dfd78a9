import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

/** An annex of targets beside results that have a target column of their own. */
function judged(annex: readonly Cell[][], results: readonly Cell[][]) {
  const tabs = [
    tabOf('Giao chỉ tiêu', [
      ['BIỂU GIAO CHỈ TIÊU NĂM 2020'],
      ['(Kèm theo Quyết định số 12/QĐ-ĐTN ngày 15/01/2020)'],
      ['TT', 'Chi đoàn', 'Kết nạp đoàn viên'],
      ...annex,
    ]),
    tabOf('Kết nạp đoàn viên', [
      ['KẾT QUẢ KẾT NẠP ĐOÀN VIÊN NĂM 2020'],
      ['TT', 'Chi đoàn', 'Chỉ tiêu', 'Kết quả'],
      ...results,
    ]),
  ];
  const { indicators } = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  const [indicator] = indicators;
  return {
    kind: indicator?.target.kind,
    targets: indicator?.measures.map(({ unit, target, assessment }) => [
      unit.name,
      target.reading.kind === 'number' ? target.reading.value : null,
      assessment.state,
    ]),
  };
}

const RESULTS: readonly Cell[][] = [
  [1, 'Chi đoàn Bản Giốc', 10, 10],
  [2, 'Chi đoàn Pác Bó', 8, 8],
  [3, 'Chi đoàn Phia Oắc', '', 4],
];

describe('an annex of targets beside a target column (sources 2 and 3)', () => {
  it('counts where it says otherwise, or where the column is blank', () => {
    const annex = [
      [1, 'Chi đoàn Bản Giốc', 12],
      [2, 'Chi đoàn Pác Bó', 8],
      [3, 'Chi đoàn Phia Oắc', 4],
    ];
    expect(judged(annex, RESULTS)).toEqual({
      kind: 'assignment',
      targets: [
        ['Chi đoàn Bản Giốc', 12, 'below'],
        ['Chi đoàn Pác Bó', 8, 'met'],
        ['Chi đoàn Phia Oắc', 4, 'met'],
      ],
    });
  });

  it('leaves a column alone that says the same, so that the table can be coloured', () => {
    const annex = [
      [1, 'Chi đoàn Bản Giốc', 10],
      [2, 'Chi đoàn Pác Bó', 8],
    ];
    expect(judged(annex, RESULTS).kind).toBe('column');
  });

  it('gives way to the column for units that it does not have', () => {
    const { targets } = judged([[1, 'Chi đoàn Pác Bó', 9]], RESULTS);
    expect(targets?.map(([, target]) => target)).toEqual([10, 9, null]);
  });
});
