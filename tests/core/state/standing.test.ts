import { describe, expect, it } from 'vitest';
import { STATES, type StateKey } from '../../../src/core/state/assessment';
import { countStandings, standingOf } from '../../../src/core/state/standing';

const keys = Object.keys(STATES) as StateKey[];

function units(...states: readonly StateKey[]) {
  return states.map((state) => ({ assessment: { state } }));
}

describe('countStandings()', () => {
  it('counts every unit that has a target, and no other', () => {
    expect(keys.filter((state) => standingOf(state) === null)).toEqual([
      'absent',
      'notUnit',
      'notApplicable',
      'noPlan',
      'notAssigned',
      'offPlan',
    ]);
    expect(countStandings(units(...keys)).all).toBe(8);
  });

  it('takes Đạt and Vượt for reached, and tells Đúng tiến độ from Đang thực hiện', () => {
    const { of, all } = countStandings(units('met', 'exceeded', 'onPace', 'inProgress', 'noData', 'offPlan'));
    expect([all, of('reached'), of('onPace'), of('inProgress'), of('below')]).toEqual([5, 2, 1, 1, 0]);
  });
});
