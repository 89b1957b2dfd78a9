import { describe, expect, it } from 'vitest';
import type { IndicatorColumn } from '../../../src/core/settings/layout';
import { readSettings } from '../../../src/core/settings/read';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';
import { HEADER, line } from './sources';

const TABLE: Workbook = {
  tabs: [
    {
      name: 'Thu',
      values: [
        ['TT', 'Đơn vị', 'KH giao', 'Ước thực hiện', 'Đã nộp'],
        [1, 'Trường A', 10, 12, 9],
        [2, 'Trường B', 10, 7, ''],
        [3, 'Trường C', 10, 10, 12],
      ],
    },
  ],
};

/** The states of the units when staff write these cells into the row of the table's indicator. */
function statesWith(cells: Partial<Record<IndicatorColumn, Cell>>) {
  const options = { today: { year: 2020, month: 2, day: 3 }, listed: [], answers: new Map() };
  const recognised = indicatorRows(proposeSources(TABLE, []), options.answers);
  const { settings, faults } = readSettings(
    [HEADER, line({ source: recognised[0]?.key ?? '', ...cells })],
    recognised,
  );
  expect(faults).toEqual([]);
  const [indicator] = surveyWorkbook(TABLE, { ...options, settings }).indicators;
  return indicator?.measures.map(({ assessment }) => assessment.state);
}

describe('settings obeyed by the survey', () => {
  it.each<[string, Partial<Record<IndicatorColumn, Cell>>, readonly string[]]>([
    ['nothing', {}, ['below', 'noData', 'exceeded']],
    ['a threshold of 90', { threshold: 90 }, ['met', 'noData', 'exceeded']],
    [
      'a common target of 12, which stands below the column of targets',
      { target: '12' },
      ['below', 'noData', 'exceeded'],
    ],
    ['another result column', { resultColumn: 'D · Ước thực hiện' }, ['exceeded', 'below', 'met']],
    ['another target column', { targetColumn: 'D' }, ['below', 'noData', 'exceeded']],
    ['blanks as 0', { blank: 'Tính là 0' }, ['below', 'below', 'exceeded']],
    ['the smaller the better', { direction: 'Càng thấp càng tốt' }, ['met', 'noData', 'below']],
    ['a due date to come', { due: '31/12/2020' }, ['inProgress', 'noData', 'exceeded']],
    ['a due date gone by', { due: '31/01/2020' }, ['below', 'noData', 'exceeded']],
  ])('%s', (_, cells, states) => {
    expect(statesWith(cells)).toEqual(states);
  });
});
