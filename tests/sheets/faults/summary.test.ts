import { expect, it } from 'vitest';
import { COMMANDS, exampleBook } from '../open-book';
import { disturbEveryCall } from './disturb';
import { callsOf, fewUnitsBook } from './short-book';

it('makes as many calls for a few units as for all', async () => {
  const few = await callsOf(COMMANDS.summary, await fewUnitsBook());
  expect(few).toBe(await callsOf(COMMANDS.summary, await exampleBook()));
});

disturbEveryCall('Tạo bảng tổng hợp, first run', { command: COMMANDS.summary, book: fewUnitsBook });
