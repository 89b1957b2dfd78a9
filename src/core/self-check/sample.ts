import type { ColourRule } from '../colour/rule';
import { colourRules } from '../colour/rules';
import { copySources, type Source } from '../report/sources';
import { proposeSources } from '../survey/propose';
import { judgeProposed } from '../survey/survey';
import type { Grid, Position, Workbook } from '../workbook/workbook';

/** Where the sample stands on its tab: in the last columns of a new one, and so far down that its references are longer than most. */
export const SAMPLE_PLACE: Position = { row: 29, column: 22 };

/** A table of the form whose rules are the longest: targets that were adjusted. The first unit is below its target, the second is not. */
export const SAMPLE: Grid = [
  ['Đơn vị', 'Chỉ tiêu giao đầu năm', 'Chỉ tiêu điều chỉnh', 'Thực hiện'],
  ['Xã Cô Ba', 20, 15, 12],
  ['Xã Hồng Trị', 10, '', 12],
];

const TODAY = { year: 2021, month: 1, day: 10 };

/** What commands make of the sample. */
export interface Sampled {
  /** The longest of its colour rules. */
  readonly rule: ColourRule;
  /** What its live lines compare. */
  readonly source: Source;
}

/** Has the sample on a tab read, judged, coloured and copied as commands do with a table of staff. */
export function readSample(tab: string): Sampled {
  const { row, column } = SAMPLE_PLACE;
  const width = column + (SAMPLE[0]?.length ?? 0);
  const above = Array.from({ length: row }, () => Array.from({ length: width }, () => ''));
  const left = Array.from({ length: column }, () => '');
  const values = [...above, ...SAMPLE.map((cells) => [...left, ...cells])];
  const workbook: Workbook = { tabs: [{ name: tab, values }] };
  const survey = judgeProposed(proposeSources(workbook, []), { today: TODAY, answers: new Map() });
  const rules = colourRules(survey).flatMap((one) => one.rules);
  const [rule] = [...rules].sort((a, b) => b.formula.length - a.formula.length);
  const [source] = copySources(survey, workbook);
  if (!rule || !source) throw new RangeError('Give a sample that is read as a table');
  return { rule, source };
}
