import type { IndicatorSetting } from '../../../src/core/settings/setting';

/** A row of `Danh mục chỉ tiêu` in which staff changed nothing, but for its key. */
export const AS_RECOGNISED: Omit<IndicatorSetting, 'key'> = {
  name: null,
  measure: null,
  calculation: null,
  target: null,
  applies: null,
  basis: null,
  part: null,
  only: null,
  threshold: null,
  due: null,
  targetColumn: null,
  resultColumn: null,
  targetTime: null,
  evaluation: null,
  merging: null,
  direction: null,
  blankIsZero: false,
};
