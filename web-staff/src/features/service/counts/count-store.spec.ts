import { CombinedGraphQLErrors } from '@apollo/client/errors';

import type { WaitingCount } from '../../../lib/data/waiting-counts';
import { createCountStore } from './count-store';

const count = (id: string): WaitingCount => ({
  id,
  branchId: 'brn_1',
  countedAt: '2026-11-30T03:00:00.000Z',
  keptAt: `2026-11-30T03:0${id}:00.000Z`,
  act: { kind: 'SPACES', counts: [{ spaceId: 'spc_1', people: 3 }], isConfirmed: false },
  refusal: null,
});

function opened(answers: (sent: WaitingCount) => Promise<string | null>, kept: WaitingCount[] = []) {
  const sent: string[] = [];
  const store = createCountStore({
    queue: {
      keep: async (one) => {
        const place = kept.findIndex(({ id }) => id === one.id);
        if (place < 0 && kept.length >= 3) return false;
        kept.splice(place < 0 ? kept.length : place, place < 0 ? 0 : 1, one);
        return true;
      },
      waiting: async () => [...kept],
      forget: async (ids) => {
        for (const id of ids)
          kept.splice(
            kept.findIndex((one) => one.id === id),
            1,
          );
      },
    },
    send: async (one) => {
      sent.push(one.id);
      return answers(one);
    },
    forbidden: 'Bukan wewenang Anda.',
  });
  return { store, sent, kept };
}

const faulted = (code: string) =>
  Promise.reject(new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] }));
const noAnswer = () => Promise.reject(new TypeError('Failed to fetch'));

test('a count without a connection waits, and is sent once under the same key when the library answers', async () => {
  let isThere = false;
  const { store, sent, kept } = opened(() => (isThere ? Promise.resolve(null) : noAnswer()));

  expect(await store.add(count('1'))).toBe(true);
  expect(await store.add(count('2'))).toBe(true);
  expect([store.current().isOffline, store.current().waiting.map(({ id }) => id)]).toEqual([
    true,
    ['1', '2'],
  ]);
  isThere = true;
  await Promise.all([store.send(), store.send()]);

  expect(sent).toEqual(['1', '1', '1', '2']);
  expect(store.current()).toMatchObject({ waiting: [], isOffline: false, sentCount: 2 });
  expect(kept).toEqual([]);
});

test('what is refused stays with its reason, is not sent again, and goes when somebody gives it up', async () => {
  const { store, sent } = opened(({ id }) => Promise.resolve(id === '1' ? 'Jam itu belum mulai.' : null));

  await store.add(count('1'));
  await store.add(count('2'));

  expect(store.current().waiting).toMatchObject([{ id: '1', refusal: 'Jam itu belum mulai.' }]);
  expect(sent).toEqual(['1', '2']);
  await store.giveUp('1');
  expect(store.current().waiting).toEqual([]);
});

test('a fault of the library keeps everything and is shown; a full queue says so', async () => {
  const { store, kept } = opened(() => Promise.reject(Object.assign(new Error('Broken'), { name: 'Other' })));

  for (const id of ['1', '2', '3']) await store.add(count(id));

  expect(store.current()).toMatchObject({ isOffline: false, isFull: false });
  expect(store.current().fault).toBeInstanceOf(Error);
  expect(await store.add(count('4'))).toBe(false);
  expect([store.current().isFull, kept.length]).toEqual([true, 3]);
});

test('a count that is forbidden stays as a refusal that can be given up; those after it are sent', async () => {
  const kept = [{ ...count('1'), branchId: 'brn_lost' }];
  const { store, sent } = opened(
    ({ branchId }) => (branchId === 'brn_lost' ? faulted('FORBIDDEN') : Promise.resolve(null)),
    kept,
  );

  await store.add(count('2'));

  expect(sent).toEqual(['1', '2']);
  expect(store.current()).toMatchObject({ sentCount: 1, fault: undefined, isOffline: false });
  expect(kept).toMatchObject([{ id: '1', refusal: 'Bukan wewenang Anda.' }]);
  await store.giveUp('1');
  expect(kept).toEqual([]);
});

test('a count on which the library fails waits and is shown; those after it are sent', async () => {
  const kept = [count('1')];
  const { store, sent } = opened(
    ({ id }) => (id === '1' ? faulted('INTERNAL_SERVER_ERROR') : Promise.resolve(null)),
    kept,
  );

  await store.add(count('2'));

  expect(sent).toEqual(['1', '2']);
  expect(kept).toEqual([count('1')]);
  expect(store.current()).toMatchObject({ sentCount: 1, fault: { message: 'INTERNAL_SERVER_ERROR' } });
});

test('what stands against all counts stops the sending at the first', async () => {
  for (const code of ['UNAUTHENTICATED', 'RATE_LIMITED', 'UNAVAILABLE']) {
    const kept = [count('1'), count('2')];
    const { store, sent } = opened(() => faulted(code), kept);

    await store.send();

    expect([sent, kept]).toEqual([['1'], [count('1'), count('2')]]);
    expect(store.current()).toMatchObject({ sentCount: 0, isOffline: code === 'UNAVAILABLE' });
  }
});

test('a connection that is lost after a count that failed alone stops the sending as well', async () => {
  const kept = ['1', '2', '3'].map(count);
  const { store, sent } = opened(
    ({ id }) => (id === '1' ? faulted('INTERNAL_SERVER_ERROR') : noAnswer()),
    kept,
  );

  await store.send();

  expect(sent).toEqual(['1', '2']);
  expect(store.current()).toMatchObject({ isOffline: true, fault: undefined });
});
