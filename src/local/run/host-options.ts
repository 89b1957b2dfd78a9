import type { Univer } from '@univerjs/core';
import type { Person } from '../services/person';
import type { HostWorkbook } from '../workbook-state';
import type { BookMemory } from './book-memory';
import type { RealmFactory } from './realm';

/** What a host is made of. */
export interface HostOptions {
  readonly workbook: HostWorkbook;
  /** What an open workbook held beside what its file keeps, for a copy that goes on where it stood. */
  readonly memory?: BookMemory;
  /** The bundle: plain top-level functions. */
  readonly code: string;
  readonly realm: RealmFactory;
  /** Whoever answers; a list of answers is given in order, across runs. */
  readonly person?: Person | readonly string[];
  /** YYYY-MM-DD: what the bundle takes for today. */
  readonly asOf?: string;
  /** The instant that the bundle's clock shows, for tests of long runs; else that of asOf, else the machine's. */
  readonly clock?: () => number;
  /** Somebody else holds the document lock. */
  readonly lockedByOther?: boolean;
  /** The browser is signed in to several Google accounts. */
  readonly multipleAccounts?: boolean;
  /** Starts the spreadsheet engine: one with a screen; without it, one that has none. */
  readonly start?: () => Univer;
}
