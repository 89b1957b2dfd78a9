// The engine's timers in Node. The build for Node puts them in place of the globals, see scripts/build-local.mjs; a browser has its own.

type Task = (...args: unknown[]) => void;
type Handle = ReturnType<typeof globalThis.setTimeout>;

interface Timer {
  readonly run: () => void;
  /** Milliseconds between two calls of an interval; null for a timer that is called once. */
  readonly every: number | null;
  /** When it is due, by the time of {@link now}. */
  due: number;
}

/** Whatever waits, by what the engine was given to name it; timers of the same moment in the order in which they were set. */
const waiting = new Map<object, Timer>();
let skipped = 0;

/** Time as the timers see it: the machine's and all the waiting that was left out. */
function now(): number {
  return performance.now() + skipped;
}

/**
 * Waits for work of the engine without waiting for its timers: whichever is due next is called as soon as nothing else is left to do.
 * Their order stays, so what would come to rest after 150 ms comes to the same rest, however busy the machine is.
 */
export async function hurry<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const ended = work.finally(() => {
    done = true;
  });
  while (!done && waiting.size > 0) {
    await new Promise((resume) => globalThis.setImmediate(resume));
    if (!done) callNext();
  }
  return ended;
}

function callNext(): void {
  let next: [object, Timer] | null = null;
  for (const each of waiting) if (next === null || each[1].due < next[1].due) next = each;
  if (next === null) return;
  const [handle, timer] = next;
  skipped += Math.max(0, timer.due - now());
  if (timer.every === null) waiting.delete(handle);
  call(timer);
  if (timer.every === null) globalThis.clearTimeout(handle as Handle);
}

function call(timer: Timer): void {
  if (timer.every !== null) timer.due = now() + timer.every;
  timer.run();
}

function startTimer(task: Task, delay = 0, ...args: unknown[]): Handle {
  const timer: Timer = { run: () => task(...args), every: null, due: now() + Math.max(1, delay) };
  const handle = globalThis.setTimeout(() => {
    waiting.delete(handle);
    call(timer);
  }, delay);
  waiting.set(handle, timer);
  return handle;
}

function startInterval(task: Task, delay = 0, ...args: unknown[]): Handle {
  const every = Math.max(1, delay);
  const timer: Timer = { run: () => task(...args), every, due: now() + every };
  const handle = globalThis.setInterval(() => call(timer), delay);
  waiting.set(handle, timer);
  return handle;
}

function stop(handle: Handle | undefined): void {
  if (handle !== undefined) waiting.delete(handle);
  globalThis.clearTimeout(handle);
}

/** As much of a MessageChannel as the engine uses: a message to itself, to go on after whatever else is waiting. */
class Channel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: () => {
      const message: Timer = { run: () => this.port1.onmessage?.(), every: null, due: 0 };
      const key = {};
      waiting.set(key, message);
      globalThis.setImmediate(() => {
        if (waiting.delete(key)) call(message);
      });
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
