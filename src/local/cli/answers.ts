import type { ButtonName, ButtonSetName } from '../services/enums';
import type { Person } from '../services/person';

/** The buttons that Google shows, and the one that goes on with what was asked, first. */
const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

/**
 * A person who gives the answers of a list in order, to alerts a button (`OK`, `CANCEL`, `YES`, `NO`, `CLOSE`), to prompts a text;
 * after the last one the button that goes on, and no text. `CANCEL` and `CLOSE` leave a prompt too. An alert that has no such
 * button throws, which ends the run with an error.
 */
export function answerList(answers: readonly string[]): Person {
  const left = [...answers];
  return {
    alert({ buttons }) {
      const choices = BUTTONS[buttons];
      const answer = left.shift();
      if (answer === undefined) return choices[0] ?? 'OK';
      const chosen = choices.find((button) => button === answer.trim().toUpperCase());
      if (chosen === undefined) throw new Error(`Answer "${answer}" is not one of ${choices.join(', ')}`);
      return chosen;
    },
    prompt({ buttons }) {
      const answer = left.shift();
      if (answer === 'CANCEL' || answer === 'CLOSE') return { button: answer, text: '' };
      return { button: BUTTONS[buttons][0] ?? 'OK', text: answer ?? '' };
    },
  };
}
