import { emptyEvent } from './event-draft';
import { formValues } from './form-values';
import {
  findUsualRoom,
  listFormats,
  listKinds,
  offeredKinds,
  startKind,
  usualMinutes,
  withKind,
} from './kind-defaults';
import { eventKinds } from '../../../lib/events/terms';

const storytelling = startKind(formValues(emptyEvent('brn_1')), 'STORYTELLING');

test('every kind is offered once, and each can be built in some way', () => {
  expect([...offeredKinds].sort()).toEqual([...eventKinds].sort());
  expect(offeredKinds.filter((kind) => listFormats(kind).length === 0)).toEqual([]);
});

test('storytelling is for children, an hour in the morning, without registering', () => {
  expect(storytelling).toMatchObject({
    ageFrom: '4',
    ageTo: '10',
    registrationMode: 'NONE',
    format: 'ACTIVITY',
  });
  expect(storytelling.plan.sessions[0]).toMatchObject({ from: '09:00', to: '10:00', isAllDay: false });
  expect(usualMinutes('STORYTELLING')).toBe(60);
});

test('an exhibition has no hour, and what storytelling had brought is gone', () => {
  const exhibition = withKind(storytelling, { kind: 'EXHIBITION', format: 'EXHIBITION' });

  expect(exhibition).toMatchObject({
    format: 'EXHIBITION',
    audiences: ['EVERYBODY'],
    ageFrom: '',
    ageTo: '',
  });
  expect(exhibition.plan.sessions[0]?.isAllDay).toBe(true);
});

test('what somebody wrote stays when the kind changes', () => {
  const typed = { ...storytelling, ageFrom: '6', capacity: '12' };
  const workshop = withKind(typed, { kind: 'WORKSHOP', format: 'ACTIVITY' });

  expect(workshop).toMatchObject({ ageFrom: '6', ageTo: '', capacity: '12', registrationMode: 'OPEN' });
});

test('format and kind cannot contradict each other', () => {
  expect(listFormats('EXHIBITION')).toEqual(['EXHIBITION']);
  expect(listKinds('EXHIBITION', 'EXHIBITION')).toEqual(['EXHIBITION', 'OTHER']);
  expect(listKinds('COURSE', 'STORYTELLING')).toContain('STORYTELLING');
});

test('a kind takes the room that is like it, where the branch has one', () => {
  const rooms = [
    { id: 'spc_1', name: { text: 'Aula' } },
    { id: 'spc_2', name: { text: 'Ruang Anak' } },
  ];

  expect(['STORYTELLING', 'PERFORMANCE', 'TALK'].map((kind) => findUsualRoom(kind as 'TALK', rooms))).toEqual(
    ['spc_2', 'spc_1', ''],
  );
  expect(findUsualRoom('STORYTELLING', [])).toBe('');
});
