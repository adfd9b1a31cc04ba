import { createReauthentication } from './reauthentication';

test('requests that ask at the same time share one proof', async () => {
  const desk = createReauthentication();
  const answers = Promise.all([desk.ask(), desk.ask()]);

  desk.answer(true);

  expect([await answers, desk.isAsking()]).toEqual([[true, true], false]);
});

test('whoever declines is asked again the next time', async () => {
  const desk = createReauthentication();
  const first = desk.ask();
  desk.answer(false);
  const second = desk.ask();

  expect([await first, desk.isAsking()]).toEqual([false, true]);
  desk.answer(true);
  expect(await second).toBe(true);
});

test('listeners hear that somebody asks and that it is answered, until they leave', () => {
  const desk = createReauthentication();
  const heard: boolean[] = [];
  const leave = desk.subscribe(() => heard.push(desk.isAsking()));

  void desk.ask();
  desk.answer(false);
  leave();
  void desk.ask();

  expect(heard).toEqual([true, false]);
});
