import { BUTTON, type ButtonName, type ButtonSetName } from '../services/enums';
import type { Person } from '../services/person';

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

/**
 * A person who gives the answers in order, across runs: a button for an alert, text or a button for a prompt. When they are used up,
 * the affirmative button and, in a prompt, the text it stands at: an empty one. `answers` is emptied on the way.
 */
export function scriptedPerson(answers: string[]): Person {
  return {
    alert({ buttons, text }) {
      const allowed = BUTTONS[buttons];
      const answer = answers.shift();
      if (answer === undefined) return allowed[0] ?? 'OK';
      const button = allowed.find((each) => each === answer.toUpperCase());
      if (button === undefined) {
        throw new RangeError(`Answer "${text}" with ${allowed.join(', ')}, not "${answer}"`);
      }
      return button;
    },
    prompt({ buttons }) {
      const [affirmative = 'OK'] = BUTTONS[buttons];
      const answer = answers.shift() ?? '';
      const button = Object.values(BUTTON).find((each) => each === answer);
      if (button !== undefined && BUTTONS[buttons].includes(button)) return { button, text: '' };
      return { button: affirmative, text: answer };
    },
  };
}
