import { Script } from 'node:vm';
import { transform } from 'esbuild';

const TARGET = 'es2019';
/** Older than the target, yet unsafe in Apps Script. */
const UNSAFE = { 'regexp-lookbehind-assertions': false, 'regexp-unicode-property-escapes': false };
const TIMERS = /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/;
/** What the machine knows of languages, which is not confirmed of Apps Script: the add-in has its own for Vietnamese. */
const LANGUAGE = /\bIntl\b|\.(?:toLocale[A-Z]\w*|localeCompare)\b/;
/** Within brackets esbuild does not look for it. */
const UNICODE_PROPERTY = /\\[pP]\{/;
const IMPORT_CALL = /\bimport\s*\(/;

/**
 * What in a script the Apps Script runtime would refuse: syntax newer than ES2019, lookbehind and \p{…} in
 * patterns, modules, timers, words and order by the machine's language. Code is acceptable when lowering it changes nothing, so strings and comments
 * never count.
 */
export async function forbiddenSyntax(code: string): Promise<string[]> {
  const found: string[] = [];
  const plain = await print(code, {});
  if (IMPORT_CALL.test(plain)) found.push('a dynamic import');
  if (TIMERS.test(plain)) found.push('a timer');
  if (UNICODE_PROPERTY.test(plain)) found.push('\\p{…}');
  if (LANGUAGE.test(plain)) found.push("the machine's language");
  try {
    new Script(code);
    const lowered = await print(code, { target: TARGET, supported: UNSAFE });
    if (lowered !== plain) found.push(`syntax newer than ${TARGET}`);
  } catch (error) {
    found.push(error instanceof Error ? error.message : String(error));
  }
  return found;
}

async function print(code: string, options: { target?: string; supported?: Record<string, boolean> }) {
  const output = await transform(code, {
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    minifyWhitespace: true,
    ...options,
  });
  return output.code;
}
