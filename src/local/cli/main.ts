import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Host, RunReport } from '../run/host';
import { lostParts } from '../xlsx/holdings';
import { unpackParts } from '../xlsx/package';
import { renamedInFile } from '../xlsx/tab-names';
import { writeXlsx } from '../xlsx/write';
import { parseArguments, UsageError } from './arguments';
import { type CliPlace, loadWorkbook, openHost, prepareOutput, type TextStream } from './open-workbook';
import { type CliReport, formatReport, reportOf } from './report';

/**
 * The command line: loads a workbook, runs commands of the bundle on it in order, prints what they did and writes the workbook.
 * Gives the exit code: 0 when every run ended without an error, 1 when one did not, 2 for what cannot be used or read.
 */
export async function main(words: readonly string[], place: CliPlace): Promise<number> {
  try {
    return await perform(words, place);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await print((place.streams ?? process).stderr, error.message);
    return 2;
  }
}

async function perform(words: readonly string[], place: CliPlace): Promise<number> {
  const request = parseArguments(words);
  const loaded = await loadWorkbook(request.file, place.cwd);
  const out = request.out === null ? null : prepareOutput(request.out, place.cwd);
  const host = await openHost(loaded, request, place);
  try {
    const { kept } = host.book.engine;
    if (kept.count > 0)
      await print(
        (place.streams ?? process).stderr,
        `Not worked out in "${request.file}": ${kept.count} formulas with ${kept.functions.join(', ')} keep the results of the file`,
      );
    const menu = (await host.menu()).map(({ label, functionName }) => ({ label, function: functionName }));
    const functions = request.runs.map((name) => functionOf(name, menu, host));
    const runs: RunReport[] = [];
    for (const [index, name] of request.runs.entries())
      runs.push({ ...(await host.run(functions[index] ?? '')), name });
    if (out !== null) {
      const workbook = await host.save();
      const written = await writeXlsx(loaded, workbook);
      writeFileSync(out, written);
      const { stderr } = place.streams ?? process;
      const lost = lostParts(loaded.file, unpackParts(written)).map(({ kind, path }) => `${kind} ${path}`);
      if (lost.length > 0) await print(stderr, `Not kept in "${request.out}": ${lost.join(', ')}`);
      const renamed = [...renamedInFile(workbook)].map(([name, inFile]) => `"${name}" is "${inFile}"`);
      if (renamed.length > 0)
        await print(stderr, `Renamed in "${request.out}", as Excel refuses the name: ${renamed.join(', ')}`);
    }
    const report = await reportOf(host, runs, menu);
    const text = request.json ? JSON.stringify(report) : formatReport(report);
    await print((place.streams ?? process).stdout, text);
    return runs.every((run) => run.error === null) ? 0 : 1;
  } finally {
    host.dispose();
  }
}

/** The function behind a menu label, or the function of that name. */
function functionOf(name: string, menu: CliReport['menu'], host: Host): string {
  const wanted = name.normalize('NFC').trim();
  const entry = menu.find(({ label }) => label.normalize('NFC') === wanted);
  if (entry !== undefined) return entry.function;
  if (host.functions().includes(wanted)) return wanted;
  const labels = menu.map(({ label }) => `"${label}"`).join(', ');
  throw new UsageError(`Unknown --run "${name}": neither a function nor one of ${labels}`);
}

/** Resolves when the text has left the process, so that it may end. */
function print(stream: TextStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(`${text}\n`, () => resolve()));
}
