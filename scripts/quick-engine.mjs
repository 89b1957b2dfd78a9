import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { withOwnPlaces } from './own-places.mjs';
import { withQuotedTabs } from './quoted-tabs.mjs';
import { withSheetsErrors } from './sheets-errors.mjs';

/** The packages whose objects are made by the thousand: each value of a formula is one. */
const PACKAGES = /@univerjs[\\/](?:core|engine-formula)[\\/]lib[\\/]es[\\/]index\.js$/;

/** A field as the published text sets it, through a helper that is given its name; a remark may stand before the name. */
const FIELD = /_defineProperty\(\s*this,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?("\w+"),/g;

/**
 * Where the engine does again what it has done: each workbook makes all its 500 functions, which keep nothing between two calls, and a
 * style with its parts in another order is looked for among all styles each time.
 * @type {readonly { file: string, from: string, to: string }[]}
 */
const DONE_BEFORE = [
  {
    file: 'engine-formula',
    from: 'return new Func(name);',
    to: 'return registerObject[2] ??= new Func(name);',
  },
  {
    file: 'core',
    from: 'if (existingId) return existingId;',
    to: 'if (existingId) {\n\t\t\tthis._cacheMap.set(styleObject, existingId);\n\t\t\treturn existingId;\n\t\t}',
  },
];

/**
 * What a formula works out on its way to its result stands in its tree for as long as the workbook: 40 columns of 100.000 values for one
 * that compares texts, two gigabytes for a few of them. A column goes as soon as what needs it has it.
 * @type {readonly { file: string, from: string, to: string }[]}
 */
const KEPT_ON_THE_WAY = [
  {
    file: 'engine-formula',
    from: 'node.setRefOffset(refOffsetX, refOffsetY);\n\t\tnode.execute();\n\t\treturn 0;',
    to: `node.setRefOffset(refOffsetX, refOffsetY);
		node.execute();
		if (node.nodeType === 3 || node.nodeType === 4) for (const item of children) {
			if ((item.nodeType === 3 || item.nodeType === 4) && item.getValue()?.isArray()) item.setValue(null);
		}
		return 0;`,
  },
];

/**
 * The engine's text as the host and the preview run it: its objects set their fields as plain assignments, which the helper makes dearer
 * than the rest of a value, it keeps what it has made and nothing else, and answers as Sheets does. The engine is pinned, and a text that
 * is no longer found stops the build.
 * @param {string} path
 * @param {string} text
 */
export function engineText(path, text) {
  if (!PACKAGES.test(path)) return text;
  let contents = text.replace(FIELD, '(this[$1] =');
  if (contents === text) throw new Error(`Find the fields of the engine's objects in "${path}"`);
  for (const { file, from, to } of [...DONE_BEFORE, ...KEPT_ON_THE_WAY]) {
    if (!path.includes(`${sep}${file}${sep}`)) continue;
    if (!contents.includes(from))
      throw new Error(`Find what the engine does again or keeps in "${path}": "${from}"`);
    contents = contents.replaceAll(from, to);
  }
  for (const change of [withOwnPlaces, withQuotedTabs, withSheetsErrors]) contents = change(path, contents);
  return contents;
}

/** @type {import('esbuild').Plugin} */
export const quickEngine = {
  name: 'quick-engine',
  setup(build) {
    build.onLoad({ filter: PACKAGES }, ({ path }) => ({
      contents: engineText(path, readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
