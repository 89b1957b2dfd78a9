import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { createContext, Script } from 'node:vm';
import { build } from './build.mjs';

/** An odd number, so that the median is one of them. */
const ROUNDS = 31;

/** @typedef {{ parse: number, load: number, call: number }} LoadCost CPU in milliseconds, medians */

/**
 * What every custom function in a cell waits for: parsing the bundle, loading it in a context of its own, and a first
 * TYLE(17; 12) there.
 * @returns {Promise<LoadCost>}
 */
export async function loadCost() {
  const code = await freshCode();
  const rounds = Array.from({ length: ROUNDS }, (_, round) => costOfRound(`${code}\n// ${round}`));
  const [parse, load, call] = [0, 1, 2].map((step) => median(rounds.map((costs) => costs[step] ?? 0)));
  return { parse: parse ?? 0, load: load ?? 0, call: call ?? 0 };
}

/** @param {string} code another text each time, or its parse would be remembered */
function costOfRound(code) {
  const context = createContext({});
  const call = new Script('TYLE(17, 12)');
  /** @type {Script | undefined} */
  let script;
  return [
    cpuOf(() => {
      script = new Script(code, { filename: 'Code.js' });
    }),
    cpuOf(() => script?.runInContext(context)),
    cpuOf(() => call.runInContext(context)),
  ];
}

async function freshCode() {
  const outdir = mkdtempSync(join(tmpdir(), 'chi-tieu-bench-'));
  try {
    await build({ outdir });
    return readFileSync(join(outdir, 'Code.js'), 'utf8');
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** @param {() => unknown} work */
function cpuOf(work) {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
