import { FeedCache } from './feed-cache';

test('a feed is written once for a fact, a key and five minutes, also when many ask at the same time', async () => {
  const keeper = new FeedCache();
  let written = 0;
  const ask = (key: string, event: number, now: number) =>
    keeper.textOf(key, { event, now }, () => Promise.resolve(`text ${(written += 1)}`));

  expect(
    await Promise.all([ask('/acara.ics', 7, 0), ask('/acara.ics', 7, 0), ask('/acara.ics', 7, 299_999)]),
  ).toEqual(['text 1', 'text 1', 'text 1']);
  expect([
    await ask('/acara.ics', 8, 0),
    await ask('/acara.ics', 8, 300_000),
    await ask('/acara.rss', 8, 0),
  ]).toEqual(['text 2', 'text 3', 'text 4']);
});

test('a feed that could not be written is tried again, and only some feeds are kept', async () => {
  const keeper = new FeedCache();
  let written = 0;
  const now = { event: 1, now: 0 };
  const write = () => Promise.resolve(`text ${(written += 1)}`);

  await expect(keeper.textOf('first', now, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await keeper.textOf('first', now, write)).toBe('text 1');
  for (let place = 0; place < 40; place++) await keeper.textOf(`feed ${place}`, now, write);
  expect(await keeper.textOf('first', now, write)).toBe('text 42');
});
