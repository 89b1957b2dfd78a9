import type { Reading } from '../../../src/core/number/reading';

const KINDS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['', { kind: 'blank' }],
  ['-', { kind: 'dash' }],
  ['…', { kind: 'ellipsis' }],
  ['x', { kind: 'excluded' }],
  ['#REF!', { kind: 'error', text: '#REF!' }],
  ['96%', { kind: 'percent', text: '96%' }],
  ['1.5', { kind: 'ambiguous', text: '1.5', readings: [1.5, 15] }],
]);

/** A reading in short: a number is itself, a text the kind of cell it shows; other text is unreadable. */
export function reading(short: number | string): Reading {
  if (typeof short === 'number') return { kind: 'number', value: short };
  return KINDS.get(short) ?? { kind: 'unreadable', text: short };
}
