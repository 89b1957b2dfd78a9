// Every method of Google's services that the bundle calls, by the types of the compiler: what stands in docs/google-services.md.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API } from 'typescript/unstable/sync';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PUSHED = /\/src\/(?:main\.ts$|sheets\/|functions\/)/;
const GOOGLE = '/@types/google-apps-script/';
const REFERENCE = 'https://developers.google.com/apps-script/reference';
/** SymbolFlags.Method of the compiler. */
const METHOD = 8192;

/** @typedef {{ name: string, url: string, files: readonly string[] }} ServiceMethod */
/** @typedef {import('typescript/unstable/ast').Node} Node */

/** @param {string} name */
const kebab = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/**
 * The methods that the pushed sources call, by name as `Range.setValues`, with the page that documents each and the files that call it.
 * @returns {readonly ServiceMethod[]}
 */
export function calledMethods() {
  const api = new API({ cwd: ROOT });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [join(ROOT, 'src', 'sheets', 'tsconfig.json')] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error('The compiler opened no project');
    /** @type {Map<string, { url: string, files: Set<string> }>} */
    const found = new Map();
    for (const path of project.program.getSourceFileNames().filter((name) => PUSHED.test(name))) {
      const file = project.program.getSourceFile(path);
      if (file === undefined) throw new Error(`The compiler does not give ${path}`);
      /** @type {Node[]} */
      const names = [];
      /** @param {Node} node */
      const visit = (node) => {
        if ('name' in node && 'expression' in node && node.name) names.push(/** @type {Node} */ (node.name));
        node.forEachChild(visit);
      };
      visit(file);
      for (const symbol of project.checker.getSymbolAtLocation(names)) {
        if (symbol === undefined || (symbol.flags & METHOD) === 0) continue;
        if (!symbol.declarations.some((one) => one.path.includes(GOOGLE))) continue;
        const owner = symbol.getParent();
        const service = owner?.getParent();
        if (owner === undefined || service === undefined)
          throw new Error(`${relative(ROOT, path)} calls ${symbol.name} of more than one service`);
        const name = `${owner.name}.${symbol.name}`;
        const url = `${REFERENCE}/${service.name.toLowerCase()}/${kebab(owner.name)}#${symbol.name}`;
        const one = found.get(name) ?? { url, files: new Set() };
        found.set(name, one);
        one.files.add(relative(join(ROOT, 'src'), path));
      }
    }
    return [...found]
      .map(([name, { url, files }]) => ({ name, url, files: [...files].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } finally {
    api.close();
  }
}
