import { findNext, readTyped, statesByPupil } from './class-desk';
import type { DeskLine, DeskPupil } from './class-desk';

const pupil = (number: number): DeskPupil => ({
  __typename: 'ClassSetPupil',
  id: `kpl_${number}`,
  number,
  name: `Siswa ${number}`,
});
const line = (number: number): DeskLine => ({
  __typename: 'ClassSetCopy',
  id: `kcp_${number}`,
  status: 'SET_ASIDE',
  conditionOut: null,
  conditionIn: null,
  note: null,
  createdAt: '2026-11-24T03:00:00.000Z',
  copy: {
    __typename: 'Copy',
    id: `cpy_${number}`,
    barcode: `B${number}`,
    callNumber: null,
    title: { __typename: 'Title', id: 'ttl_1', titleProper: 'Laskar Pelangi' },
  },
  pupil: pupil(number),
});
const pupils = [1, 2, 3, 4].map(pupil);

test('the next pupil is the first in the register who has no book and was not skipped', () => {
  const set = { pupils, copies: [line(1)] };

  expect(findNext(set, { chosenId: null, skipped: [] })?.number).toBe(2);
  expect(findNext(set, { chosenId: null, skipped: ['kpl_2'] })?.number).toBe(3);
  expect(findNext(set, { chosenId: 'kpl_4', skipped: [] })?.number).toBe(4);
});

test('when every pupil has a book nobody is next', () => {
  const set = { pupils, copies: [1, 2, 3, 4].map(line) };

  expect(findNext(set, { chosenId: null, skipped: [] })).toBeNull();
  expect(statesByPupil(set.copies).get('kpl_3')).toBe('SET_ASIDE');
});

test('a short number is a pupil, a C asks for the condition, and all else is a code', () => {
  expect(readTyped('28')).toEqual({ kind: 'number', number: 28 });
  expect(readTyped('c')).toEqual({ kind: 'condition' });
  expect(readTyped('B0014502')).toEqual({ kind: 'code', code: 'B0014502' });
});
