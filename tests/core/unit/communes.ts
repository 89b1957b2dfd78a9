import { readFileSync } from 'node:fs';
import { unifyTone } from '../../../src/core/text/tone';

/** A commune by its level word and its own name: "Thị trấn", "Nước Hai". */
export interface Commune {
  readonly level: string;
  readonly name: string;
}

/** What two spellings of one commune share: "Phường 01" and "phường 1", "Xã Hoà An" and "Xã Hòa An". */
export function communeKey({ level, name }: Commune): string {
  return unifyTone(`${level} ${name}`.toLowerCase()).replace(/ 0+(?=\d)/g, ' ');
}

/** The names of the country's communes as the statistics office listed them on 06/10/2019, each once. */
export function readCommunes(): readonly Commune[] {
  const found = new Map<string, Commune>();
  let level = '';
  for (const line of readFileSync(new URL('communes-2019.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) level = line.slice(2);
    else if (line !== '') {
      for (const name of line.split(',')) {
        const commune = { level, name };
        if (!found.has(communeKey(commune))) found.set(communeKey(commune), commune);
      }
    }
  }
  return [...found.values()];
}
