import { dialects } from '../../../../test/dialects';
import { AddMessagePreference1771600000001 } from '../../../migrations/1771600000000-reach-people';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { readChoices } from './message-choices.queries';

describe.each(dialects)('choices of messages on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());

  test('that stood before letters on paper came keep what was switched off: a topic without any way gets no paper either', async () => {
    const runner = home.deps.db.writer.createQueryRunner();
    const migration = new AddMessagePreference1771600000001();
    const [quiet, mailed] = [await home.member(), await home.member()];
    await migration.down(runner);
    for (const [id, email] of [
      [quiet, 0],
      [mailed, 1],
    ] as const)
      await runner.query(
        "INSERT INTO message_choice (member_id, topic, by_email, by_push, by_whatsapp) VALUES (?, 'DUE', ?, 0, 0)",
        [id, email],
      );
    await migration.up(runner);
    await runner.release();

    const due = (await readChoices(home.deps.db, [quiet, mailed])).map(({ topics }) =>
      topics.find(({ topic }) => topic === 'DUE'),
    );
    expect(due).toEqual([
      { topic: 'DUE', email: false, push: false, whatsapp: false, print: false },
      { topic: 'DUE', email: true, push: false, whatsapp: false, print: true },
    ]);
  });
});
