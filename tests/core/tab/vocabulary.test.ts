import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWords } from '../../../src/core/phrase/words';

const VOCABULARY = /\bphrases\(((?:[^()']|'[^']*')*)\)/g;

interface Listed {
  readonly file: string;
  readonly phrases: readonly string[];
}

const vocabularies = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file): readonly Listed[] =>
    [...readFileSync(join('src/core', file), 'utf8').matchAll(VOCABULARY)].map(([, list = '']) => ({
      file,
      phrases: [...list.matchAll(/'([^']*)'/g)].flatMap(([, part = '']) => part.split('|')),
    })),
  );

it('finds the vocabularies', () => {
  expect(vocabularies.length).toBeGreaterThan(100);
});

it('lists no phrase twice in one vocabulary, nor in another spelling that readers take for it ("tỉ lệ", "hoà giải")', () => {
  const twice = vocabularies.flatMap(({ file, phrases }) => {
    const keys = phrases.map((phrase) =>
      readWords(phrase)
        .words.map(({ base, marks }) => base + marks)
        .join(' '),
    );
    return phrases
      .filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
      .map((phrase) => `${file}: ${phrase}`);
  });
  expect(twice).toEqual([]);
});
