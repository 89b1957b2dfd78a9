import { readFileSync } from 'node:fs';

/** The packages whose objects are made by the thousand: each value of a formula is one. */
const PACKAGES = /@univerjs[\\/](?:core|engine-formula)[\\/]lib[\\/]es[\\/]index\.js$/;
const FIELD = /_defineProperty\(this, ("\w+"), /g;

/**
 * Has the engine's objects set their fields as plain assignments. The published text sets each through a helper that asks for the field
 * by a name it is given, which costs more than the rest of making a value; the engine is pinned, and a text without it stops the build.
 * @type {import('esbuild').Plugin}
 */
export const plainFields = {
  name: 'plain-fields',
  setup(build) {
    build.onLoad({ filter: PACKAGES }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(FIELD, '(this[$1] = ');
      if (contents === text) throw new Error(`Find the fields of the engine's objects in "${path}"`);
      return { contents, loader: 'js' };
    });
  },
};
