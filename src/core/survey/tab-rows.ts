import { isDeclarable } from '../declared/declarable';
import { choicesInTab } from '../declared/declare-sources';
import type { Declared } from '../declared/declared';
import { parseNumber } from '../number/parse';
import type { IndicatorRow } from '../settings/row';
import type { Recognition } from '../source/recognise';
import { problemWords } from '../tab/problem-words';
import type { Tab, Workbook } from '../workbook/workbook';
import { BLANK_ROW } from './blank-row';

/** Rows with figures from which a tab looks as if it held a table. */
const FEWEST_ROWS = 2;
/** Rows of a tab in which figures are looked for. */
const ROWS_SEARCHED = 60;

/** What a tab could not be understood for. */
const NO_TABLE = 'không thấy biểu có cột đơn vị và cột kết quả';

/**
 * Rows for tabs whose figures staff can declare: one that waits for them where something of a tab was not understood and
 * nothing else stands for it; all other tabs can be chosen. A tab that no row speaks of and no source was found in is offered with
 * the reason too, if it holds figures.
 */
export function tabRows(
  { tabs }: Workbook,
  { recognised, declared }: { readonly recognised: Recognition; readonly declared: readonly Declared[] },
): readonly IndicatorRow[] {
  const { tables, logs, forms, open, problems } = recognised;
  const openHeaders = open.map(({ table }) => table);
  const used = new Set([...tables, ...logs, ...forms, ...openHeaders].map(({ tab }) => tab));
  const said = new Set(declared.map(({ hint }) => hint.tab));
  const isNothingFound = used.size === 0;
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
    const isAsked = (problem !== undefined || (isSilent && isNothingFound)) && !said.has(tab.name);
    const { columns, headerRows } =
      reason === '' ? { columns: [], headerRows: [] } : choicesInTab(tab, recognised);
    const choices = { columns, unitColumns: columns, headerRows };
    return { ...BLANK_ROW, key: tab.name, tab: tab.name, as: { kind: 'tab', reason, isAsked }, ...choices };
  });
}

function holdsFigures({ values }: Tab): boolean {
  const rows = values
    .slice(0, ROWS_SEARCHED)
    .filter((cells) => cells.some((cell) => cell !== '' && parseNumber(cell).kind === 'number'));
  return rows.length >= FEWEST_ROWS;
}
