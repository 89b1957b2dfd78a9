import { hashText } from '../text/hash';
import { cleanText } from '../text/normalise';
import type { Finding } from './finding';

/**
 * Codes by which findings are known again, one for each: the kind, the tab and the subject make it, never an address, so that a
 * sorted table keeps them. Alike findings are numbered: 0a1b2c3d, 0a1b2c3d-2.
 */
export function findingCodes(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ kind, subject, spots }) => {
    const code = `K${hashText(JSON.stringify([kind, spots[0].place.tab, cleanText(subject)]))}`;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count === 1 ? code : `${code}-${count}`;
  });
}
