import { PAGES } from '../page/pages';
import { RATE_WORDS } from '../report/cells';
import { DAY_LINE, HEADINGS } from '../report/summary-layout';
import { STATES } from '../state/assessment';
import { formulaText } from '../text/formula-text';
import { quoteTab } from '../workbook/a1';
import { CELLS, LAST_ROW, OWED_ROWS, ROWS } from './places';

/** The names of the tabs that the formulas look into. */
export interface LookedInto {
  readonly summary: string;
  readonly below: string;
}

/** What the page says in place of what a unit owes. */
export const UNIT_SHEET_WORDS = {
  choose: 'Chọn đơn vị ở ô B2',
  changed: `Trang ${PAGES.below.name} đã đổi khác; chạy lại Chỉ tiêu ▸ ${PAGES.unitSheet.name}`,
  unknown: `Chưa thấy đơn vị này ở trang ${PAGES.summary.name}`,
  none: 'Không có chỉ tiêu nào chưa đạt',
} as const;

/** The columns of `Đơn vị chưa đạt` that are shown: indicator, target, result, what is missing, state. */
const BELOW = PAGES.below.list.headings;
const SHOWN = [BELOW[1], BELOW[3], BELOW[4], BELOW[6], BELOW[7]] as const;

/**
 * A whole figure or one with decimals as people write it, 65900000 as 65.900.000 and 93.6 as 93,6, whatever the locale: neither TEXT
 * nor FIXED is sure to group by dots.
 */
export function figureText(cell: string): string {
  const digits = `${cell}&""`;
  const length = `LEN(${digits})`;
  const group = (from: number) => `MID(${digits};${length}-${from};3)`;
  const rest = ['', `&"."&${group(2)}`, `&"."&${group(5)}&"."&${group(2)}`];
  rest.push(`&"."&${group(8)}${rest[2]}`);
  const [, thousands, millions, billions] = rest;
  const head = (zeros: string) => `INT(${cell}/1${zeros})`;
  const grouped = [
    `IF(${cell}<1000;${digits}`,
    `IF(${cell}<1000000;${head('000')}${thousands}`,
    `IF(${cell}<1000000000;${head('000000')}${millions}`,
    `${head('000000000')}${billions})))`,
  ].join(';');
  return `IF(ISNUMBER(${cell});IF(${cell}=INT(${cell});${grouped};SUBSTITUTE(${digits};".";","));"")`;
}

/** The cells above the table, and those that the others need, by A1 notation. */
export function singleFormulas({ summary, below }: LookedInto): Readonly<Record<string, string>> {
  const [own, list] = [quoteTab(summary), quoteTab(below)];
  const { unit, day, reached, belowHeader, countColumn, unitRow, owed, dayRow, dayColumn, errors } = CELLS;
  const head = `${list}!$A$1:$Z$40`;
  const top = `${own}!$A$1:$Z$40`;
  const whole = `${own}!$A$1:$Z`;
  const count = `${whole}=${formulaText(HEADINGS.count[0])}`;
  const isDay = `LEFT(${top};${DAY_LINE.length})=${formulaText(DAY_LINE)}`;
  const first = `${own}!$A$1`;
  const isKnown = `${unitRow}>0`;
  const wrong = `IF(${errors}>0;"; "&${errors}&" chỉ tiêu lỗi số liệu, xem trang ${PAGES.summary.name}";"")`;
  const { choose, changed, unknown, none } = UNIT_SHEET_WORDS;
  const nothing = [
    `IF(${unit}="";${formulaText(choose)}`,
    `IF(${owed}<0;${formulaText(changed)}`,
    `IF(NOT(${isKnown});${formulaText(unknown)}`,
    `${formulaText(none)}&${wrong})))`,
  ].join(';');
  const more = `IF(${owed}>${OWED_ROWS};"; và "&(${owed}-${OWED_ROWS})&" chỉ tiêu khác";"")`;
  const owes = `"Chưa đạt hoặc chưa có số liệu: "&TEXTJOIN("; ";TRUE;$O$${ROWS.first}:$O$${LAST_ROW})&${more}`;
  return {
    B3: `=IF(${dayRow}=0;"";INDEX(${whole};${dayRow};${dayColumn}-COLUMN(${first})+1)&"")`,
    B4: `=IF(${unitRow}=0;"";INDEX(${whole};${unitRow};${countColumn}-COLUMN(${first})+1)&"")`,
    A6: `=IF(AND(${isKnown};${owed}>=0);${unit}&IF(${day}="";"";" (s"&MID(${day};2;99)&")")&IF(${reached}="";": ";": đạt "&${reached}&" chỉ tiêu. ")&IF(${owed}=0;$A$${ROWS.first};${owes})&".";"")`,
    A7: `=IF(OR(LEFT(${first};8)="Biểu gốc";LEFT(${first};14)="Chưa đối chiếu");${first};"")`,
    H2: `=${last(head, `${head}=${formulaText(BELOW[7])}`, 'ROW')}`,
    H3: `=${last(whole, count, 'COLUMN')}`,
    H4: `=IF(${unit}="";0;${last(`${own}!$A$1:$A`, `(${own}!$B$1:$B=${unit})*ISNUMBER(${own}!$A$1:$A)`, 'ROW')})`,
    H5: `=IF(${unit}="";0;IF(${belowHeader}=0;-1;IFERROR(SUMPRODUCT(${isOwed(list)}*1);-1)))`,
    H6: `=${last(top, isDay, 'ROW')}`,
    H7: `=${last(top, isDay, 'COLUMN')}`,
    H8: `=IFERROR(SUMPRODUCT((FILTER(${whole};${own}!$B$1:$B=${unit})=${formulaText(RATE_WORDS.dataError)})*1);0)`,
    H9: `=IFERROR("|"&TEXTJOIN("|";TRUE;FILTER(${whole};${own}!$B$1:$B=${formulaText(HEADINGS.unit)}))&"|";"")`,
    I2: `=IFERROR(UNIQUE(FILTER(${own}!$B$1:$B;ISNUMBER(${own}!$A$1:$A)));"")`,
    ...Object.fromEntries(
      SHOWN.map((heading, index): [string, string] => [
        `${'JKLMN'.charAt(index)}${ROWS.first}`,
        `=IF(${owed}>0;IFERROR(FILTER(${listColumn(list, heading)};${isOwed(list)});"");"")`,
      ]),
    ),
    [`A${ROWS.first}`]: `=IF(${owed}>0;J${ROWS.first};${nothing})`,
    [`A${LAST_ROW + 1}`]: `=IF(${owed}>${OWED_ROWS};"và "&(${owed}-${OWED_ROWS})&" chỉ tiêu khác, xem trang ${PAGES.below.name}";"")`,
  };
}

/** A column of `Đơn vị chưa đạt` by its heading, wherever it stands. */
function listColumn(list: string, heading: string): string {
  const whole = `${list}!$A$1:$Z`;
  return `INDEX(${whole};0;MATCH(${formulaText(heading)};INDEX(${whole};${CELLS.belowHeader};0);0))`;
}

/** The rows of the list that are the unit's: with a number, for those that are kept for their text alone have none. */
function isOwed(list: string): string {
  return `(${listColumn(list, BELOW[2])}=${CELLS.unit})*ISNUMBER(${listColumn(list, BELOW[0])})`;
}

/** The last row, or column, in which something is found; 0 for none. */
function last(area: string, found: string, what: 'ROW' | 'COLUMN'): string {
  return `SUMPRODUCT(MAX((${found})*${what}(${area})))`;
}

/** Of a row of what the unit owes: what stands for it in a folded column, and a formula that says nothing where it owes less. */
export function shownIn(row: number): {
  readonly at: (column: string) => string;
  readonly shown: (words: string) => string;
} {
  const place = row - ROWS.first + 1;
  return {
    at: (column) => `INDEX(${column}$${ROWS.first}:${column}$${LAST_ROW};${place})`,
    shown: (words) => `=IF(${CELLS.owed}<${place};"";${words})`,
  };
}

/**
 * The seen cells of a row of what the unit owes, and the words of it for a chat, by column: percentages with their sign, other figures in
 * the chat with what they are measured in, unless that is đồng. `P`: what stands in brackets behind the name of the indicator on the
 * summary; `Q`: the same where it is a unit of measure.
 */
export function rowFormulas(row: number): Readonly<Record<string, string>> {
  const { at, shown } = shownIn(row);
  const name = at('J');
  const from = `FIND("|"&${name}&" (";${CELLS.titles})`;
  const until = `FIND("|";${CELLS.titles};${from}+1)`;
  const isPercent = `RIGHT(Q${row};1)="%"`;
  const figure = (cell: string) => `${figureText(cell)}&IF(${isPercent};"%";"")`;
  const unit = `IF(OR(Q${row}="";Q${row}="đồng";${isPercent});"";" "&Q${row})`;
  const [above, excess] = [`N(L${row})>N(K${row})`, figure(`ROUND(L${row}-K${row};4)`)];
  const exceeds = `IF(AND(E${row}=${formulaText(STATES.below)};${above});", vượt "&${excess}&${unit};"")`;
  const [noData, late] = [formulaText(STATES.noData), formulaText(STATES.late.slice(0, 4))];
  return {
    ...(row === ROWS.first ? {} : { A: shown(at('J')) }),
    B: shown(figure(`K${row}`)),
    C: shown(`IF(${at('N')}=${noData};${formulaText(RATE_WORDS.noData)};${figure(`L${row}`)})`),
    D: shown(`IF(N(${at('M')})=0;"";${figure(`M${row}`)})`),
    E: shown(at('N')),
    O: shown(
      `A${row}&" "&C${row}&"/"&B${row}&${unit}&IF(LEFT(E${row};4)=${late};", c"&MID(E${row};2;99);"")&IF(D${row}="";"";", thiếu "&D${row}&${unit})&${exceeds}`,
    ),
    P: shown(`IFERROR(MID(${CELLS.titles};${from}+LEN(${name})+3;${until}-${from}-LEN(${name})-4);"")`),
    Q: shown(`IF(ISNUMBER(FIND(")";P${row}));"";P${row})`),
  };
}
