import type { StateKey } from './assessment';

/**
 * How units that have a target stand against it, in the order in which pages count them. Every unit with a target is in one of them, one
 * without a figure too, and no other unit is in any: "Đạt 5/10 đơn vị; chưa đạt 3; chưa có số liệu 2" always adds up.
 */
export const STANDINGS = {
  reached: { states: ['met', 'exceeded'], words: 'đạt' },
  below: { states: ['below'], words: 'chưa đạt' },
  late: { states: ['late'], words: 'chậm tiến độ' },
  onPace: { states: ['onPace'], words: 'đúng tiến độ' },
  inProgress: { states: ['inProgress'], words: 'đang thực hiện' },
  noData: { states: ['noData'], words: 'chưa có số liệu' },
  dataError: { states: ['dataError'], words: 'lỗi số liệu' },
} as const satisfies Readonly<
  Record<string, { readonly states: readonly StateKey[]; readonly words: string }>
>;

export type Standing = keyof typeof STANDINGS;

/** The standing of a unit by its state; null where it has nothing to reach. */
export function standingOf(state: StateKey): Standing | null {
  const found = (Object.keys(STANDINGS) as Standing[]).find((key) =>
    (STANDINGS[key].states as readonly StateKey[]).includes(state),
  );
  return found ?? null;
}

/** How many units stand how, and how many have a target. */
export interface StandingCounts {
  readonly of: (standing: Standing) => number;
  readonly all: number;
}

/** Counts units by {@link STANDINGS}. */
export function countStandings(
  measures: readonly { readonly assessment: { readonly state: StateKey } }[],
): StandingCounts {
  const standings = measures.flatMap(({ assessment }) => standingOf(assessment.state) ?? []);
  return { of: (standing) => standings.filter((one) => one === standing).length, all: standings.length };
}
