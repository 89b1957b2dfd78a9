import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Main from '../../../src/local/cli/main';
import type { TextStream } from '../../../src/local/cli/open-workbook';

const BUNDLED = join(fileURLToPath(new URL('../../..', import.meta.url)), 'build', 'local', 'cli.mjs');

/** How a command line ended and what it printed. */
export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the bundled command line in this process, where the engine is loaded already; what a process makes of it, its end and its
 * streams, is for tests that start one.
 */
export async function runCli(
  words: readonly string[],
  place: { readonly dist: string; readonly cwd: string },
): Promise<CliRun> {
  const { main } = (await import(pathToFileURL(BUNDLED).href)) as typeof Main;
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed): TextStream => ({
    write(text, done) {
      printed[name] += text;
      done();
    },
  });
  const status = await main(words, {
    ...place,
    streams: { stdout: stream('stdout'), stderr: stream('stderr') },
  });
  return { status, ...printed };
}
