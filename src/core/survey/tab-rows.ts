import { isDeclarable } from '../declared/declarable';
import { choicesInTab } from '../declared/declare-sources';
import type { Declared } from '../declared/declared';
import { parseNumber } from '../number/parse';
import { problemWords } from '../problem/problem-words';
import type { IndicatorRow } from '../settings/row';
import type { Recognition } from '../source/recognise';
import { cellKind } from '../tab/cell-kind';
import type { Cell, Tab, Workbook } from '../workbook/workbook';
import { BLANK_ROW } from './blank-row';

/** Rows with figures from which a tab looks as if it held a table. */
const FEWEST_ROWS = 2;
/** Rows of a tab in which figures are looked for. */
const ROWS_SEARCHED = 60;

/** What makes a tab look like a table: headings, and rows below with figures under two of them. */
const FEWEST_HEADINGS = 3;
const FEWEST_BODY_ROWS = 2;
const FEWEST_FIGURE_COLUMNS = 2;

/** What a tab could not be understood for. */
const NO_TABLE = 'không thấy biểu có cột đơn vị và cột kết quả';

/**
 * Rows for tabs whose figures staff can declare: one that waits for them where something of a tab was not understood and
 * nothing else stands for it, or one in which nothing was found looks like a table; all other tabs can be chosen, those with
 * figures in which nothing was found with the reason.
 */
export function tabRows(
  { tabs }: Workbook,
  {
    recognised,
    declared,
    registers,
  }: {
    readonly recognised: Recognition;
    readonly declared: readonly Declared[];
    /** Tables that say who has which target: nothing needs to be said of them. */
    readonly registers: readonly { readonly tab: string }[];
  },
): readonly IndicatorRow[] {
  const { tables, logs, forms, open, problems } = recognised;
  const openHeaders = open.map(({ table }) => table);
  const found = [...tables, ...logs, ...forms, ...openHeaders];
  const used = new Set([...found, ...registers].map(({ tab }) => tab));
  const said = new Set(declared.map(({ hint }) => hint.tab));
  const isNothingFound = found.length === 0;
  return tabs.map((tab): IndicatorRow => {
    const own = problems.filter(
      ({ kind, place }) =>
        place.tab === tab.name &&
        isDeclarable(kind) &&
        !openHeaders.some(
          ({ tab: other, header }) =>
            other === tab.name && header.first <= place.row && place.row <= header.last,
        ),
    );
    const [problem] = own;
    const isSilent = problem === undefined && !used.has(tab.name) && !said.has(tab.name) && holdsFigures(tab);
    const reason = problem ? problemWords(problem) : isSilent ? NO_TABLE : '';
    const isAsked =
      !said.has(tab.name) && (problem !== undefined || (isSilent && (isNothingFound || looksLikeTable(tab))));
    const { columns, headerRows } =
      reason === '' ? { columns: [], headerRows: [] } : choicesInTab(tab, recognised);
    const choices = { columns, unitColumns: columns, headerRows };
    return { ...BLANK_ROW, key: tab.name, tab: tab.name, as: { kind: 'tab', reason, isAsked }, ...choices };
  });
}

/** Whether a tab has rows with figures, and so perhaps a table. */
export function holdsFigures({ values }: Tab): boolean {
  const rows = values.slice(0, ROWS_SEARCHED).filter((cells) => cells.some(isFigure));
  return rows.length >= FEWEST_ROWS;
}

/** Whether rows of a name and figures stand right below a row of headings, the figures under headings of their own. */
function looksLikeTable({ values }: Tab): boolean {
  return values.slice(0, ROWS_SEARCHED).some((heads, row) => {
    const texts = heads.filter((cell) => cellKind(cell) === 'words');
    if (texts.length < FEWEST_HEADINGS || heads.some(isFigure)) return false;
    const rows = values.slice(row + 1, row + 1 + FEWEST_BODY_ROWS);
    const columns = heads.flatMap((head, column) =>
      cellKind(head) === 'words' && rows.every((cells) => isFigure(cells[column] ?? '')) ? [column] : [],
    );
    const isNamed = rows.every((cells) => cells.some((cell) => cellKind(cell) === 'words'));
    return rows.length === FEWEST_BODY_ROWS && isNamed && columns.length >= FEWEST_FIGURE_COLUMNS;
  });
}

function isFigure(cell: Cell): boolean {
  return cell !== '' && typeof cell !== 'object' && parseNumber(cell).kind === 'number';
}
