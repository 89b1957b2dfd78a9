import { describe, expect, it } from 'vitest';
import {
  clearTimeout,
  hurry,
  MessageChannel,
  setInterval,
  setTimeout,
  timerNow,
} from '../../../src/local/engine/timers';

describe('hurry()', () => {
  it('calls timers in the order in which they are due, and does not wait for them', async () => {
    const told: string[] = [];
    const began = timerNow();
    const far = setTimeout(() => told.push('ten minutes'), 600_000);
    const stopped = setTimeout(() => told.push('stopped'), 50);
    const tick = setInterval(() => told.push('tick'), 100);
    const work = new Promise<void>((resolve) => {
      setTimeout(() => {
        told.push('early');
        clearTimeout(stopped);
        setTimeout(() => told.push('set by the early one'), 5);
      }, 20);
      setTimeout(() => resolve(), 250);
    });
    await hurry(work);
    for (const timer of [tick, far]) clearTimeout(timer);
    expect(told).toEqual(['early', 'set by the early one', 'tick', 'tick']);
    expect(timerNow() - began).toBeGreaterThanOrEqual(250);
  });

  it('lets messages go before any timer', async () => {
    const told: string[] = [];
    const work = new Promise<void>((resolve) => {
      setTimeout(() => {
        told.push('timer');
        resolve();
      }, 0);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => told.push('message');
      port2.postMessage(null);
    });
    await hurry(work);
    expect(told).toEqual(['message', 'timer']);
  });

  it('keeps the order on a machine that is late', async () => {
    const told: string[] = [];
    const work = new Promise<void>((resolve) => {
      setTimeout(() => {
        told.push('first');
        setTimeout(() => told.push('second'), 1);
        const late = performance.now() + 60;
        while (performance.now() < late);
      }, 1);
      setTimeout(() => {
        told.push('watch');
        resolve();
      }, 40);
    });
    await hurry(work);
    expect(told).toEqual(['first', 'second', 'watch']);
  });

  it('keeps what late work leads to before what watches for it', async () => {
    const told: string[] = [];
    const work = new Promise<void>((resolve) => {
      setTimeout(() => {
        const late = performance.now() + 60;
        while (performance.now() < late);
        setTimeout(() => told.push('work'), 10);
      }, 10);
      setTimeout(() => {
        told.push('watch');
        resolve();
      }, 40);
    });
    await hurry(work);
    expect(told).toEqual(['work', 'watch']);
  });

  it('leaves to the machine what is still waiting afterwards', async () => {
    const told: string[] = [];
    const later = new Promise<void>((resolve) => {
      setTimeout(() => {
        told.push('later');
        resolve();
      }, 30);
    });
    await hurry(new Promise<void>((resolve) => setTimeout(() => resolve(), 10)));
    expect(told).toEqual([]);
    await later;
    expect(told).toEqual(['later']);
  });

  it('gives what the work gives, and throws what it throws', async () => {
    expect(await hurry(Promise.resolve(5))).toBe(5);
    await expect(hurry(Promise.reject(new RangeError('no')))).rejects.toThrow('no');
  });
});
