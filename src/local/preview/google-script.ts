/** What happens with the answer to one call. */
interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** What the preview page answers to a call. */
interface CallAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: string;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** `google.script.run`: every name but those of handlers is a function of the add-in, which the preview page runs. */
function runner(handlers: Handlers): object {
  return new Proxy(handlers, {
    get(_, name) {
      if (name === 'withSuccessHandler')
        return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
      if (name === 'withFailureHandler')
        return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
      if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
      return (...args: readonly unknown[]) => {
        calls += 1;
        waiting.set(calls, handlers);
        window.parent.postMessage({ kind: 'call', id: calls, name: String(name), args }, '*');
      };
    },
  });
}

function settle({ id, value, failure }: CallAnswer): void {
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (!handlers) return;
  if (failure === undefined) handlers.success?.(value, handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(failure), handlers.userObject);
  else throw new Error(failure);
}

window.addEventListener('message', ({ source, data }: MessageEvent<CallAnswer>) => {
  if (source === window.parent) settle(data);
});

const host = { close: () => window.parent.postMessage({ kind: 'close' }, '*') };
Object.assign(window, { google: { script: { run: runner({}), host } } });
