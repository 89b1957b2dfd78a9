import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/self-check/checks';

const text = readFileSync(new URL('../../docs/kiem-tra-truc-tiep.md', import.meta.url), 'utf8');

/** Who looks at a point: the command alone, the command and then a person, a person alone. */
const WHO = ['máy', 'xem', 'người'] as const;

/** The points of the list with the word that says who looks. */
const points = [...text.matchAll(/^\| ([A-E]\d+) \| ([^|]+) \|/gm)].map(([, point = '', who = '']) => ({
  point,
  who: who.trim(),
}));

function pointsOf(who: (typeof WHO)[number]): string[] {
  return points.filter((one) => one.who === who).map(({ point }) => point);
}

describe('docs/kiem-tra-truc-tiep.md', () => {
  it('has each point once, with one of three words', () => {
    expect(points.length).toBeGreaterThan(60);
    expect(new Set(points.map(({ point }) => point)).size).toBe(points.length);
    expect(points.filter(({ who }) => !WHO.some((word) => word === who))).toEqual([]);
    expect(pointsOf('người').length).toBeGreaterThan(0);
  });

  it('says "máy" at exactly the points that the command tells all of', () => {
    const alone = CHECKS.filter((check) => !('look' in check)).map(({ point }) => point);
    expect(pointsOf('máy')).toEqual(alone);
  });

  it('says "xem" at exactly the points of which the command tells a part', () => {
    const partly = CHECKS.filter((check) => 'look' in check).map(({ point }) => point);
    expect(pointsOf('xem')).toEqual(partly);
  });

  it('says how many there are of each', () => {
    for (const who of WHO)
      expect(text).toMatch(new RegExp(`\\*\\*${who}\\*\\*[^|\\n]*\\(${pointsOf(who).length} điểm\\)`));
  });
});
