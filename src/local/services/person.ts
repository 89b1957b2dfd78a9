import type { ButtonName, ButtonSetName } from './enums';
import type { Message } from './execution';

/** What an alert or a prompt asks. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

/** Whoever answers alerts and prompts: a list of answers, or a person in front of a page. Answers come at once. */
export interface Person {
  alert(question: Question): ButtonName;
  prompt(question: Question): { readonly button: ButtonName; readonly text: string };
  /** Told at once, so that a page can show it while the run goes on. */
  told?(message: Message): void;
}

/** Thrown by a person who has no answer yet: the run ends there as if it were killed, to be run again with the answer. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}
