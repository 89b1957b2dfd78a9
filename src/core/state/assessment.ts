/** States of a measure in the words users read; the rules and their order stand in `assess()`. */
export const STATES = {
  absent: 'Không có trong biểu',
  notUnit: 'Không phải đơn vị',
  notApplicable: 'Không áp dụng',
  dataError: 'Lỗi số liệu',
  noPlan: 'Chưa có KH',
  notAssigned: 'Không giao',
  offPlan: 'Ngoài KH',
  noData: 'Chưa có số liệu',
  inProgress: 'Đang thực hiện',
  late: 'Chậm tiến độ',
  onPace: 'Đúng tiến độ',
  below: 'Chưa đạt',
  met: 'Đạt',
  exceeded: 'Vượt',
} as const;

export type StateKey = keyof typeof STATES;

/** A measure judged: its state and what it adds to totals. */
export interface Assessment {
  readonly state: StateKey;
  /** Result over target when the state has a rate, exact; null otherwise. */
  readonly rate: { readonly result: number; readonly target: number } | null;
  /** What is missing to the target, > 0; null where there is none. */
  readonly shortfall: number | null;
  /** What exceeds the target, > 0 (for "less is better": the excess); null where there is none. */
  readonly surplus: number | null;
  /** What the measure adds to the total of targets and of results; null when it is left out. */
  readonly inTargets: number | null;
  readonly inResults: number | null;
  /** The total is provisional (tạm tính): a result is missing or unreadable. */
  readonly provisional: boolean;
  /** The total has no rate: a target is unreadable or missing, or a unit stands in two rows. */
  readonly withholdsRate: boolean;
}
