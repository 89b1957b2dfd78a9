/** Functions whose result takes several cells whatever they are given. */
const ALWAYS =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|IMPORT[A-Z]+|TRANSPOSE|SEQUENCE|RANDARRAY|SPLIT|[HV]STACK|FLATTEN|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|CHOOSE(?:COLS|ROWS)|TAKE|DROP|EXPAND|MAP|SCAN|BY(?:ROW|COL)|MAKEARRAY|CHUADAT|TONGHOP|FREQUENCY|LINEST|MMULT)\s*\(/i;

/** Functions of ours that answer a range with a range. */
const GIVEN_A_RANGE = /\b(?:TYLE|TYSO|TRANGTHAI|CONTHIEU|VUOT|KHLUYKE|TIENDO|TENCHUAN|SOVN)\s*\([^)]*:/i;

/**
 * Whether a formula may fill cells besides its own: `=TYLE(C5:C20;B5:B20)`, `=QUERY(…)`, `={A1;A2}`, `=B2:B20`. A value
 * typed into such a cell turns the formula into #REF!. `=SUM(B2:B20)` and `=VLOOKUP(…)` answer in one cell.
 */
export function mayFillOthers(formula: string): boolean {
  return (
    ALWAYS.test(formula) ||
    GIVEN_A_RANGE.test(formula) ||
    formula.includes('{') ||
    /^=[^(]*:[^(]*$/.test(formula)
  );
}
