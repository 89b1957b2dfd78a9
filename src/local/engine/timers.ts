// The engine's timers in Node. The build for Node puts them in place of the globals, see scripts/build-local.mjs; a browser has its own.

type Task = (...args: unknown[]) => void;

/** Something that waits, and what the engine is given to name it. */
interface Timer {
  readonly run: () => void;
  /** Milliseconds between two calls of an interval; null for what is called once. */
  readonly every: number | null;
  /** When it is due, by {@link timerNow}. */
  due: number;
  /** The machine's timer, which calls it in time when nobody is in a hurry. */
  machine: ReturnType<typeof globalThis.setTimeout> | undefined;
}

/** In the order in which they were set. */
const waiting = new Set<Timer>();
let skipped = 0;
let hurrying = 0;
/** The machine's milliseconds when somebody came into a hurry. */
let stoppedAt = 0;

/**
 * Milliseconds as the timers see them: the machine's and all the waiting that was left out. In a hurry only waiting makes them pass: work
 * that takes long on a busy machine would put what comes after it behind what watches for it.
 */
export function timerNow(): number {
  return (hurrying > 0 ? stoppedAt : performance.now()) + skipped;
}

/**
 * Waits for work of the engine without waiting for its timers: whichever is due next is called as soon as nothing else is left to do.
 * Their order stays, so what would come to rest after 150 ms comes to the same rest, however busy the machine is.
 */
export async function hurry<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const end = () => {
    done = true;
  };
  work.then(end, end);
  if (hurrying === 0) stoppedAt = performance.now();
  hurrying += 1;
  try {
    while (!done && waiting.size > 0) {
      await new Promise((resume) => globalThis.setImmediate(resume));
      if (!done) callNext();
    }
    return await work;
  } finally {
    hurrying -= 1;
    if (hurrying === 0) for (const timer of waiting) arm(timer);
  }
}

function callNext(): void {
  let next: Timer | undefined;
  for (const timer of waiting) if (next === undefined || timer.due < next.due) next = timer;
  if (next === undefined) return;
  skipped += Math.max(0, next.due - timerNow());
  call(next);
}

function call(timer: Timer): void {
  globalThis.clearTimeout(timer.machine);
  if (timer.every === null) waiting.delete(timer);
  else timer.due = timerNow() + timer.every;
  if (hurrying === 0 && timer.every !== null) arm(timer);
  timer.run();
}

/** Has the machine call a timer in time, but not in a hurry: a machine that is late would call a later one first. */
function arm(timer: Timer): void {
  globalThis.clearTimeout(timer.machine);
  timer.machine = globalThis.setTimeout(
    () => {
      if (hurrying === 0) call(timer);
    },
    Math.max(0, timer.due - timerNow()),
  );
}

function start(run: () => void, { due, every }: Pick<Timer, 'due' | 'every'>): Timer {
  const timer: Timer = { run, every, due, machine: undefined };
  waiting.add(timer);
  if (hurrying === 0) arm(timer);
  return timer;
}

function startTimer(task: Task, delay = 0, ...args: unknown[]): Timer {
  return start(() => task(...args), { due: timerNow() + Math.max(1, delay), every: null });
}

function startInterval(task: Task, delay = 0, ...args: unknown[]): Timer {
  const every = Math.max(1, delay);
  return start(() => task(...args), { due: timerNow() + every, every });
}

/** The engine stops timers that it never started, too: -1 and nothing at all. */
function stop(timer: Timer | number | null | undefined): void {
  if (typeof timer !== 'object' || timer === null) return;
  waiting.delete(timer);
  globalThis.clearTimeout(timer.machine);
}

/** As much of a MessageChannel as the engine uses: a message to itself, to go on when others had their turn. */
class Channel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: (_: unknown) => {
      start(() => this.port1.onmessage?.(), { due: 0, every: null });
    },
    close: () => undefined,
  };
}

export {
  Channel as MessageChannel,
  startInterval as setInterval,
  startTimer as setTimeout,
  stop as clearInterval,
  stop as clearTimeout,
};
