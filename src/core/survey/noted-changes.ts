import { type Prose, readProse } from '../claim/prose';
import { tellsChange } from '../claim/told-change';
import { toldUnits } from '../claim/told-units';
import type { TableProblem } from '../problem/problem';
import { isBlank } from '../tab/cell-kind';
import type { Directory, Unit } from '../unit/directory';
import type { Cell, Grid, Place } from '../workbook/workbook';
import type { Proposal } from './proposal';

/** So many sentences are read of a tab: more is no table with its notes. */
const MOST = 200;

/**
 * Sentences of their own below or above the tables, or in a tab of notes, that change the target or the result of units they name:
 * figures are judged as they stand in the tables, so that each is told. A line that gives a target is used already.
 */
export function problemsOfNotedChanges(
  proposals: readonly Proposal[],
  { grids, directory }: { readonly grids: ReadonlyMap<string, Grid>; readonly directory: Directory },
): readonly TableProblem[] {
  const { namesIn } = toldUnits(directory);
  const isUsed = ({ tab, row }: Place) =>
    proposals.some(
      (proposal) =>
        proposal.tab === tab && proposal.target.kind === 'constant' && proposal.target.line?.row === row,
    );
  return [...grids].flatMap(([name, values]) => {
    const inTables = new Set(values.flatMap((cells, row) => (standsAlone(cells) ? [] : [row])));
    const lines = readProse({ name, values }, inTables).slice(0, MOST);
    return lines.flatMap((line): TableProblem[] => {
      const units = isUsed(line.place) ? [] : changedIn(line, namesIn);
      const names = units.map((unit) => unit.name);
      return names.length === 0
        ? []
        : [{ kind: 'notedChange', place: line.place, units: names, text: line.text }];
    });
  });
}

function changedIn({ statements }: Prose, namesIn: (text: string) => readonly Unit[]): readonly Unit[] {
  const units = statements.flatMap((statement) => {
    const named = namesIn(statement);
    return tellsChange(statement, named) ? named : [];
  });
  return [...new Map(units.map((unit) => [unit.index, unit])).values()];
}

/** Whether a row holds one text, or nothing: those of tables and lists hold more. */
function standsAlone(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length < 2;
}
