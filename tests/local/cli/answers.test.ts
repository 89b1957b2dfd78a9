import { describe, expect, it } from 'vitest';
import { answerList } from '../../../src/local/cli/answers';

const question = { title: '', text: '' };

describe('answerList()', () => {
  it('gives answers in order, then the button that goes on', () => {
    const person = answerList(['no', '12', 'CANCEL']);
    expect(person.alert({ ...question, buttons: 'YES_NO' })).toBe('NO');
    expect(person.prompt({ ...question, buttons: 'OK_CANCEL' })).toEqual({ button: 'OK', text: '12' });
    expect(person.prompt({ ...question, buttons: 'OK_CANCEL' })).toEqual({ button: 'CANCEL', text: '' });
    expect(person.alert({ ...question, buttons: 'YES_NO_CANCEL' })).toBe('YES');
    expect(person.alert({ ...question, buttons: 'OK' })).toBe('OK');
    expect(person.prompt({ ...question, buttons: 'OK_CANCEL' })).toEqual({ button: 'OK', text: '' });
  });

  it('refuses a button that an alert does not have', () => {
    expect(() => answerList(['YES']).alert({ ...question, buttons: 'OK_CANCEL' })).toThrow(
      'Answer "YES" is not one of OK, CANCEL, CLOSE',
    );
  });
});
