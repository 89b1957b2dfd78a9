import type { HostBook } from '../services/host-book';

/** What an open workbook holds and no file keeps. */
export type BookMemory = Pick<
  HostBook,
  'activeSheet' | 'developerMetadata' | 'protections' | 'scriptProperties' | 'userProperties' | 'nextId'
>;

/** A copy that later changes of the book leave alone. */
export function memoryOf(memory: BookMemory): BookMemory {
  return {
    activeSheet: memory.activeSheet,
    developerMetadata: memory.developerMetadata.map((mark) => ({ ...mark })),
    protections: memory.protections.map((protection) => ({ ...protection })),
    scriptProperties: new Map(memory.scriptProperties),
    userProperties: new Map(memory.userProperties),
    nextId: memory.nextId,
  };
}
