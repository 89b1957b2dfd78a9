import { createContext, Script } from 'node:vm';

/** The names that a fresh context lists once Code.js ran in it, sorted. */
export function globalsOf(code: string): string[] {
  return Object.keys(run(code, {})).sort();
}

/** The value of an expression after Code.js, as another script of the project would get it. */
export function callInVm(code: string, expression: string): unknown {
  return new Script(expression).runInContext(createContext(run(code, {})));
}

/** Runs Code.js where every service of Apps Script throws as soon as it is touched. */
export function runWithoutServices(code: string): void {
  const untouchable = (name: string) => {
    const refuse = () => {
      throw new Error(`${name} was touched at load`);
    };
    return new Proxy(class {}, { get: refuse, apply: refuse, construct: refuse, has: refuse });
  };
  run(code, Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)])));
}

/** The menus that a function of Code.js adds, each as its name and its entries, where everything else of Apps Script throws. */
export function menusOf(code: string, name: string): readonly (readonly string[])[] {
  const added: (readonly string[])[] = [];
  const menu = (title: string): object => {
    const lines = [title];
    const build = {
      lines,
      addItem: (label: string, command: string) => said(`${label} › ${command}`),
      addSeparator: () => said(),
      addSubMenu: (part: { readonly lines: readonly string[] }) => said(...part.lines),
      addToUi: () => {
        added.push(lines);
      },
    };
    const said = (...more: string[]) => {
      lines.push(...more);
      return build;
    };
    return build;
  };
  const only = (known: object): object =>
    new Proxy(known, {
      get(_, key) {
        if (!(key in known)) throw new Error(`${String(key)} is not allowed when the menu is built`);
        return Reflect.get(known, key) as unknown;
      },
    });
  const SpreadsheetApp = only({ getUi: () => only({ createMenu: menu }) });
  const others = SERVICES.map((service) => [service, only({})]);
  const context = createContext(run(code, { ...Object.fromEntries(others), SpreadsheetApp }));
  new Script(`${name}({ authMode: 'NONE' })`).runInContext(context);
  return added;
}

/** How often Code.js calls some methods of texts while it is loaded, by their names. */
export function textCallsAtLoad(
  code: string,
  methods: readonly ('normalize' | 'split')[],
): Readonly<Record<string, number>> {
  const context = createContext({ calls: {} });
  for (const method of methods) {
    new Script(`{
      const own = String.prototype.${method};
      calls.${method} = 0;
      String.prototype.${method} = function (...parameters) {
        calls.${method} += 1;
        return own.apply(this, parameters);
      };
    }`).runInContext(context);
  }
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return { ...context.calls };
}

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Utilities',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
  'console',
];

function run(code: string, globals: Record<string, unknown>): Record<string, unknown> {
  const context = createContext(globals);
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return globals;
}
