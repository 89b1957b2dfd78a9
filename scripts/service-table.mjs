// Writes docs/google-services.md: every method of Google's services that the bundle calls, who calls it, and what holds it to its word.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { calledMethods } from './service-calls.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = join(ROOT, 'docs', 'google-services.md');
const SERVICES = 'src/local/services';
const TESTS = 'tests/local';
/** A test, or a row of one, whose name begins with the methods that it is a contract of. */
const CONTRACT = /^\s*(?:it\()?(['"`])([A-Z]\w+\.[a-z]\w+.*)\1,/gm;
const METHOD = /\b[A-Z]\w+\.[a-z]\w+/g;

/** @typedef {import('./service-calls.mjs').ServiceMethod & { isModelled: boolean, tests: readonly string[] }} Row */

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function textsBelow(folder, name) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .sort()
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
}

/** Files of tests by the methods that their names begin with. */
function contracts() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { path, text } of textsBelow(TESTS, /\.test\.ts$/)) {
    for (const [, , name = ''] of text.matchAll(CONTRACT)) {
      for (const [method] of name.matchAll(METHOD))
        found.set(method, (found.get(method) ?? new Set()).add(path));
    }
  }
  return found;
}

/** The members of each class of the local host, those of its parents too. */
function modelled() {
  /** @type {Map<string, { parent: string, members: Set<string> }>} */
  const classes = new Map();
  for (const { text } of textsBelow(SERVICES, /\.ts$/)) {
    for (const part of text.split(/^(?=(?:export )?(?:abstract )?class )/m)) {
      const head = /^(?:export )?(?:abstract )?class (\w+)(?:\s+extends (\w+))?/.exec(part);
      if (head === null) continue;
      const members = [...part.matchAll(/^ {2}(?:override )?(\w+)(?:<[^(]*>)?\(/gm)].map(
        ([, name = '']) => name,
      );
      classes.set(head[1] ?? '', { parent: head[2] ?? '', members: new Set(members) });
    }
  }
  /** @param {string} name */
  return (name) => {
    const [owner = '', method = ''] = name.split('.');
    for (let one = classes.get(owner); one !== undefined; one = classes.get(one.parent))
      if (one.members.has(method)) return true;
    return false;
  };
}

/** @returns {readonly Row[]} */
export function serviceRows() {
  const tests = contracts();
  const isModelled = modelled();
  return calledMethods().map((one) => ({
    ...one,
    isModelled: isModelled(one.name),
    tests: [...(tests.get(one.name) ?? [])],
  }));
}

/**
 * The table as it stands in the docs.
 * @param {readonly Row[]} rows
 */
export function serviceTable(rows) {
  const lines = rows.map(({ name, url, files, isModelled, tests }) => {
    const cells = [`[${name}](${url})`, files.join(', '), isModelled ? 'yes' : 'no', tests.join(', ')];
    return `| ${cells.join(' | ')} |`;
  });
  return `# Methods of Google's services that the bundle calls

Made by \`npm run services\` from the types of the compiler; a test fails when it is not what the sources give, and when a method is not
modelled by the local host or has no contract: a test in \`${TESTS}\` whose name begins with it. Methods that only custom functions or
tests would need are not here: the bundle calls no others.

| method | called in \`src/\` | local host | contract |
|---|---|---|---|
${lines.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(TABLE, serviceTable(serviceRows()));
