import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { execPath } from 'node:process';
import { holdingsOf, lostHoldings } from '../xlsx/holdings';
import { unpackParts } from '../xlsx/package';
import type { CliReport } from './report';

const COMMANDS = ['Kiểm tra số liệu', 'Tạo bảng tổng hợp', 'Tô màu đơn vị chưa đạt'];
const MEGABYTES = 1024;
/** What no refusal of a command holds: the words of an exception. */
const EXCEPTION = /Error|Exception|undefined|NaN|\[object/;

/** Where the corpus runs. */
export interface CorpusPlace {
  /** The script of the command line of the local host. */
  readonly cli: string;
  readonly cwd: string;
  readonly write: (line: string) => void;
  /** Seconds that one file may take. */
  readonly seconds: number;
}

/** How one file fared: well unless something is wrong. */
interface Outcome {
  readonly told: string;
  readonly isWrong: boolean;
}

/**
 * Opens every .xlsx of a folder in the local host, runs three commands, writes it and opens it again: a line a file. Gives the exit
 * code: 1 when a file crashed, does not open again, has other raw cells or lost something that staff had; 2 without any file.
 */
export function runCorpus(folder: string, place: CorpusPlace): number {
  const root = resolve(place.cwd, folder);
  const files = filesBelow(root);
  if (files.length === 0) {
    place.write(`No .xlsx in "${folder}"`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'chi-tieu-corpus-'));
  try {
    let wrong = 0;
    for (const file of files) {
      const started = performance.now();
      const { told, isWrong } = outcomeOf(file, { ...place, out: join(scratch, 'out.xlsx') });
      if (isWrong) wrong += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      place.write(`${isWrong ? 'WRONG' : 'ok'}  ${relative(root, file)}  (${seconds} s): ${told}`);
    }
    place.write(`${files.length} files, ${wrong} wrong`);
    return wrong === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xlsx$/i.test(name) && !/(?:^|[\\/])~\$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function outcomeOf(file: string, place: CorpusPlace & { readonly out: string }): Outcome {
  rmSync(place.out, { force: true });
  const words = COMMANDS.flatMap((name) => ['--run', name]);
  const run = runCli([file, ...words, '--out', place.out, '--json'], place);
  if (run.status === 2) return { told: `refused: ${run.lines.join(' ')}`, isWrong: run.lines.length !== 1 };
  if (run.report === null) return { told: `crashed: ${run.ending}`, isWrong: true };
  const errors = run.report.runs.flatMap(({ error }) => error ?? []);
  const thrown = errors.find((error) => EXCEPTION.test(error));
  if (thrown !== undefined) return { told: `crashed: ${thrown}`, isWrong: true };
  const again = runCli([place.out, '--json'], place);
  if (again.report === null)
    return { told: `does not open again: ${again.lines[0] ?? again.ending}`, isWrong: true };
  const changed = changedTabs(run.report, again.report);
  const lost = lostHoldings(holdingsIn(file), holdingsIn(place.out));
  const wrong = [
    ...changed.map((tab) => `${tab} reads otherwise when opened again`),
    ...lost.map((what) => `lost ${what}`),
  ];
  if (wrong.length > 0) return { told: wrong.join('; '), isWrong: true };
  const pages = run.report.tabs.filter(({ generated }) => generated).length;
  const named = run.lines.flatMap((line) => {
    const [, done, what] = /^Not (kept|worked out) in "[^"]*": (.*)$/.exec(line) ?? [];
    return done === undefined ? [] : [`not ${done}: ${what}`];
  });
  return { told: [errors[0] ?? `${pages} pages`, ...named].join('; '), isWrong: false };
}

function holdingsIn(file: string) {
  return holdingsOf(unpackParts(new Uint8Array(readFileSync(file))));
}

function changedTabs(before: CliReport, after: CliReport): readonly string[] {
  const now = new Map(after.tabs.map(({ name, values }) => [name, JSON.stringify(values)]));
  return before.tabs.flatMap(({ name, values }) => (now.get(name) === JSON.stringify(values) ? [] : [name]));
}

interface CliEnd {
  readonly status: number | null;
  /** What it printed on stderr. */
  readonly lines: readonly string[];
  /** Why there is no report. */
  readonly ending: string;
  readonly report: CliReport | null;
}

/** Runs the command line in a process of its own, within bounds of memory and time. */
function runCli(words: readonly string[], { cli, seconds }: CorpusPlace): CliEnd {
  const options = [`--max-old-space-size=${MEGABYTES}`, cli];
  const { status, signal, stdout, stderr } = spawnSync(execPath, [...options, ...words], {
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1024 * 1024 * 1024,
  });
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const ending =
    signal === null
      ? (lines.find((line) => /rror/.test(line)) ?? `status ${status}`)
      : `killed after ${seconds} s`;
  const isReport = (status === 0 || status === 1) && stdout.startsWith('{');
  return { status, lines, ending, report: isReport ? JSON.parse(stdout) : null };
}
