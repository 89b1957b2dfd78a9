import { describe, expect, it } from 'vitest';
import { movingNotes, settleNotes } from '../../../src/core/page/moving-notes';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import type { ListForm } from '../../../src/core/page/pages';

const FORM: ListForm = { headings: ['TT', 'Đơn vị', 'Ý kiến'], telling: [0, 1], typed: [2], alone: [] };

type Row = readonly [name: string, typed: string, note: string];

/** A list of units with what was typed beside each and the note on its name. */
function list(rows: readonly Row[]): PreviousPage {
  return {
    values: [['TT', 'Đơn vị', 'Ý kiến'], ...rows.map(([name, typed], index) => [index + 1, name, typed])],
    formulas: [],
    formats: [],
    notes: [['', '', ''], ...rows.map(([, , note]) => ['', note, ''])],
  };
}

/** As a page that would be written with these rows. */
function pageOf(rows: readonly Row[]): Page {
  const { values, notes } = list(rows);
  const cells = values.map((row, at) =>
    row.map((content, column) => ({ content, note: notes[at]?.[column] ?? '' })),
  );
  return { rows: cells } as unknown as Page;
}

const notesOf = ({ notes }: PreviousPage) => notes.slice(1).map((row) => row[1] ?? '');

const BEFORE: readonly Row[] = [
  ['Trạm A', 'mưa lũ', 'chị Sính hỏi'],
  ['Trạm B', '', ''],
  ['Trạm C', 'thiếu người', 'gọi lại'],
];
const AFTER: readonly Row[] = [
  ['Trạm C', 'thiếu người', 'gọi lại'],
  ['Trạm A', 'mưa lũ', 'chị Sính hỏi'],
  ['Trạm B', '', ''],
];

/** What a run leaves that was cut off between the notes and the cells. */
const CUT: readonly Row[] = BEFORE.map(([name, typed], index) => [name, typed, AFTER[index]?.[2] ?? '']);

describe('movingNotes()', () => {
  it('remembers nothing where each note stays in its row', () => {
    expect(movingNotes(list(BEFORE), pageOf(BEFORE), FORM)).toEqual([]);
  });

  it('remembers every note where one moves', () => {
    const remembered = movingNotes(list(BEFORE), pageOf(AFTER), FORM);
    expect(remembered.map(({ text, column }) => [text, column])).toEqual([
      ['chị Sính hỏi', 1],
      ['gọi lại', 1],
    ]);
  });
});

describe('settleNotes()', () => {
  const remembered = movingNotes(list(BEFORE), pageOf(AFTER), FORM);

  it('puts notes back beside their rows after a cut between notes and cells', () => {
    expect(notesOf(settleNotes(list(CUT), remembered, FORM))).toEqual(['chị Sính hỏi', '', 'gọi lại']);
  });

  it.each([
    ['before both', BEFORE],
    ['behind both', AFTER],
  ])('changes nothing after a cut %s', (_, rows) => {
    expect(settleNotes(list(rows), remembered, FORM)).toEqual(list(rows));
  });

  it('keeps what somebody wrote and typed since, where it is', () => {
    const since: readonly Row[] = [
      ['Trạm A', 'mưa lũ, sạt lở', 'gọi lại\nđã gọi'],
      ['Trạm B', 'mới gõ', 'chị Sính hỏi'],
      ['Trạm C', 'thiếu người', 'anh Páo nhận'],
    ];
    expect(notesOf(settleNotes(list(since), remembered, FORM))).toEqual([
      'chị Sính hỏi\nđã gọi',
      '',
      'gọi lại\nanh Páo nhận',
    ]);
  });

  it('leaves a note that stands twice where one of its rows is gone', () => {
    const same = movingNotes(
      list([
        ['Trạm A', '', 'hỏi lại'],
        ['Trạm B', '', 'hỏi lại'],
      ]),
      pageOf(AFTER),
      FORM,
    );
    const settled = settleNotes(
      list([
        ['Trạm A', '', ''],
        ['Trạm D', '', 'hỏi lại'],
      ]),
      same,
      FORM,
    );
    expect(notesOf(settled)).toEqual(['hỏi lại', 'hỏi lại']);
  });
});
