import type { Fate } from '../../../src/core/ledger/fate';
import { type Ledger, readLedger } from '../../../src/core/ledger/ledger';
import { unreadInTab } from '../../../src/core/ledger/unread-words';
import type { SourceHint } from '../../../src/core/settings/hint';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed, type Survey } from '../../../src/core/survey/survey';
import { holdsFigure } from '../../../src/core/tab/holds-figure';
import type { Place, Workbook } from '../../../src/core/workbook/workbook';

const TODAY = { year: 2025, month: 1, day: 5 };

/** A workbook's survey and its ledger, as a command reads them. */
export function ledgerOf(
  workbook: Workbook,
  {
    today = TODAY,
    settings = [],
    hints = [],
  }: {
    readonly today?: typeof TODAY;
    readonly settings?: readonly IndicatorSetting[];
    readonly hints?: readonly SourceHint[];
  } = {},
): { readonly survey: Survey; readonly ledger: Ledger } {
  const proposed = proposeSources(workbook, [], { hints });
  const survey = judgeProposed(proposed, { today, answers: new Map(), settings });
  const { indicators, logs, problems } = survey;
  return { survey, ledger: readLedger({ ...proposed, indicators, logs, problems, today }) };
}

/** A fate in two words: "figure target", "notUsed base". */
export function inWords(fate: Fate): string {
  switch (fate.kind) {
    case 'figure':
      return `figure ${fate.role}`;
    case 'typed':
    case 'label':
      return `${fate.kind} ${fate.of}`;
    case 'notUsed':
      return `notUsed ${fate.why}`;
    case 'event':
      return `event ${fate.is}`;
    case 'refused':
    case 'unread':
    case 'outside':
      return fate.kind;
  }
}

/** Every cell of a workbook that holds a figure. */
export function figureCells({ tabs }: Workbook): readonly Place[] {
  return tabs.flatMap(({ name: tab, values }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (holdsFigure(cell) ? [{ tab, row, column }] : [])),
    ),
  );
}

/** The cells that printed figures come from. */
export function printedCells({ indicators }: Survey): readonly Place[] {
  return indicators.flatMap(({ measures }) =>
    measures.flatMap(({ target, result }) => [...target.places, ...result.places]),
  );
}

/** What is unread in a survey's tabs, as people are told. */
export function unreadInTabs({ unread }: Survey): readonly string[] {
  return unread.map(unreadInTab);
}

/** The same of a workbook. */
export function unreadOf(workbook: Workbook): readonly string[] {
  return unreadInTabs(ledgerOf(workbook).survey);
}
