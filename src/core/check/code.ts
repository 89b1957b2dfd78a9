import { cleanText } from '../text/normalise';
import type { Finding } from './finding';

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Codes by which findings are known again, one for each: the kind, the tab and the subject make it, never an address, so that a
 * sorted table keeps them. Alike findings are numbered: 0a1b2c3d, 0a1b2c3d-2.
 */
export function findingCodes(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ kind, subject, spots }) => {
    const code = `K${hash(JSON.stringify([kind, spots[0].place.tab, cleanText(subject)]))}`;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count === 1 ? code : `${code}-${count}`;
  });
}
