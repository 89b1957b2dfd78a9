import { RATE_WORDS } from '../report/cells';
import { STATES } from '../state/assessment';
import { formulaText } from '../text/formula-text';
import type { Position } from '../workbook/workbook';
import { figureText, shownIn } from './formulas';
import { owedRows, ROWS } from './places';

/**
 * The formulas that tabs were given in a row before figures had the sign of percentages and their unit of measure, by column. What is
 * another formula since a version that offices have belongs here, so that tabs of that version are brought up to date.
 */
function formerRowFormulas(row: number): Readonly<Record<string, string>> {
  const { at, shown } = shownIn(row);
  const [noData, late] = [formulaText(STATES.noData), formulaText(STATES.late.slice(0, 4))];
  return {
    B: shown(figureText(`K${row}`)),
    C: shown(`IF(${at('N')}=${noData};${formulaText(RATE_WORDS.noData)};${figureText(`L${row}`)})`),
    D: shown(`IF(N(${at('M')})=0;"";${figureText(`M${row}`)})`),
    O: shown(
      `A${row}&" "&C${row}&"/"&B${row}&IF(LEFT(E${row};4)=${late};", c"&MID(E${row};2;99);"")&IF(D${row}="";"";", thiếu "&D${row})`,
    ),
  };
}

/** {@link formerRowFormulas} of all rows, by their cells. */
export function formerFormulas(): ReadonlyMap<string, string> {
  return new Map(
    owedRows().flatMap((row) =>
      Object.entries(formerRowFormulas(row)).map(([column, formula]): [string, string] => [
        `${column}${row}`,
        formula,
      ]),
    ),
  );
}

/** The cells that came with the present formulas, which need them: G9, H9, and P and Q of each row. */
export function cameSince(): readonly Position[] {
  const [label, titles, words, unit] = [6, 7, 15, 16];
  const first = ROWS.first - 1;
  return [
    { row: first, column: label },
    { row: first, column: titles },
    ...owedRows().flatMap((row) => [words, unit].map((column) => ({ row: row - 1, column }))),
  ];
}
