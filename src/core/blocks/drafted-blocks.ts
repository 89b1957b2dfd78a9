import type { TableProblem } from '../problem/problem';
import type { TableDraft } from '../table/draft';

/** The tables that rows of several kinds under each unit are read as; each is an ordinary one, with its own rows. */
export interface DraftedBlocks {
  readonly tables: readonly TableDraft[];
  readonly problems: readonly TableProblem[];
  readonly end: number;
}
