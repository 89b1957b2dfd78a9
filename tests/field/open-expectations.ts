/** Expectations that are not met yet, by case. Whoever meets one takes it from here: the tests fail until then. */
export const OPEN: Readonly<Record<string, readonly string[]>> = {};

/** What a case fails that is not open, and what is open and met by now: a test asks for neither. */
export function surprises(name: string, failing: readonly string[]) {
  const open = OPEN[name] ?? [];
  return {
    case: name,
    failsNow: failing.filter((line) => !open.includes(line)),
    metNowTakeItFromOpen: open.filter((line) => !failing.includes(line)),
  };
}

/** As {@link surprises} when there is none. */
export function none(name: string): ReturnType<typeof surprises> {
  return { case: name, failsNow: [], metNowTakeItFromOpen: [] };
}
