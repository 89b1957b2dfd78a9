export type { CustomFunctionError } from '../engine/custom-function';
export { emptyWorkbook } from './empty-workbook';
export { createHost, type Faults, type Host, type HostOptions, type RunReport } from './host';
export { nodeRealm } from './node-realm';
export type { TabReadOut } from './read-out';
