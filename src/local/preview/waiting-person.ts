import type { ButtonName } from '../services/enums';
import type { Message } from '../services/execution';
import { type Person, type Question, Unanswered } from '../services/person';

/** A question that a run stopped at. */
export interface PendingQuestion extends Question {
  readonly kind: 'alert' | 'prompt';
}

/** What somebody pressed and, in a prompt, typed. */
export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

/**
 * A person in front of a page, where nothing can block: a run that asks something without an answer ends there, and is run again
 * from its start once the answer is known. An alert with nothing but OK decides nothing and is shown after the run.
 */
export class WaitingPerson implements Person {
  /** What the last run showed, in order. */
  readonly notices: Message[] = [];
  pending: PendingQuestion | null = null;
  readonly #answers: Answer[] = [];
  #next = 0;

  /** Forgets every answer: another command begins. */
  forget(): void {
    this.#answers.length = 0;
    this.rewind();
  }

  /** The same command begins again. */
  rewind(): void {
    this.#next = 0;
    this.pending = null;
    this.notices.length = 0;
  }

  /** Keeps the answer to the question that is pending. */
  give(answer: Answer): void {
    this.#answers.push(answer);
  }

  alert(question: Question): ButtonName {
    if (question.buttons !== 'OK') return this.#answerTo({ kind: 'alert', ...question }).button;
    this.notices.push({ kind: 'alert', title: question.title, text: question.text });
    return 'OK';
  }

  prompt(question: Question): Answer {
    return this.#answerTo({ kind: 'prompt', ...question });
  }

  told(message: Message): void {
    this.notices.push(message);
  }

  #answerTo(question: PendingQuestion): Answer {
    const answer = this.#answers[this.#next];
    this.#next += 1;
    if (answer !== undefined) return answer;
    this.pending = question;
    throw new Unanswered(`Answer "${question.text}"`);
  }
}
