import { failedWords } from '../core/self-check/checks';
import { Refusal } from './refusal';

/** What an observation says; where Google refuses it, what Google says. A refusal of ours is thrown on. */
export function attempt(observe: () => string): string {
  try {
    return observe();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return failedWords(error instanceof Error ? error.message : String(error));
  }
}
