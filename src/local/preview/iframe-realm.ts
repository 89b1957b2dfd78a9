import type { Realm, RealmFactory } from '../run/realm';
import { ServerGone } from './server-gone';

/** Worlds that stand ready: the bundle is loaded by a script element, which takes time, and a run asks for its world at once. */
export interface RealmPool {
  /** Resolves when that many worlds can be taken, and one more for cells, whose functions ask for theirs without a warning. */
  ready(count: number): Promise<void>;
  take: RealmFactory;
}

const FOR_CELLS = 1;

type RealmWindow = Window & typeof globalThis & Record<string, unknown>;

interface LoadedFrame {
  readonly frame: HTMLIFrameElement;
  readonly window: RealmWindow;
  readonly functions: readonly string[];
}

/** Makes worlds with the bundle at `url` in them, each a hidden frame of its own: its own globals, and no text is evaluated. */
export function realmPool(url: string): RealmPool {
  const loaded: LoadedFrame[] = [];
  return {
    async ready(count) {
      const missing = Math.max(0, count + FOR_CELLS - loaded.length);
      loaded.push(...(await Promise.all(Array.from({ length: missing }, () => loadFrame(url)))));
    },
    take() {
      const next = loaded.shift();
      if (next === undefined) throw new RangeError('Wait for ready() before taking a world: none is left');
      return realmIn(next);
    },
  };
}

async function loadFrame(url: string): Promise<LoadedFrame> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Môi trường chạy lệnh';
  document.body.append(frame);
  const window = frame.contentWindow as RealmWindow | null;
  if (window === null) throw new Error(`Open a frame for "${url}": the browser gave none`);
  const before = new Set(Object.getOwnPropertyNames(window));
  const script = window.document.createElement('script');
  script.src = new URL(url, document.baseURI).href;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new ServerGone());
    window.document.body.append(script);
  }).catch((error: unknown) => {
    frame.remove();
    throw error;
  });
  const functions = Object.getOwnPropertyNames(window).filter(
    (name) => !before.has(name) && typeof window[name] === 'function',
  );
  return { frame, window, functions };
}

function realmIn({ frame, window, functions }: LoadedFrame): Realm {
  return {
    types: { Array: window.Array, Date: window.Date, Error: window.Error, Object: window.Object },
    define(name, value) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true, enumerable: false });
    },
    evaluate: () => undefined,
    functions: () => functions,
    call(name, args) {
      const body = window[name];
      if (typeof body !== 'function')
        throw new RangeError(`Call a function of the bundle: it has no "${name}"`);
      return Reflect.apply(body, undefined, args) as unknown;
    },
    dispose: () => frame.remove(),
  };
}
