export type { CustomFunctionError } from '../engine/custom-function';
export type { BookCopy } from './book';
export { emptyWorkbook } from './empty-workbook';
export { createHost, type Faults, type Host, type Meanwhile, type RunOptions, type RunReport } from './host';
export type { HostOptions } from './host-options';
export { nodeRealm } from './node-realm';
export type { TabReadOut } from './read-out';
