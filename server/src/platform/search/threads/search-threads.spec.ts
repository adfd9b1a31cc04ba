import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startThread, type Thread } from './start-thread';

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'search-thread-'))));
afterEach(() => rmSync(directory, { recursive: true }));

test('a call a thread cannot do is refused, and the thread goes on', async () => {
  const thread = startThread({ role: 'searcher', directory });

  await expect(thread.call({ act: 'finish', cursor: '1' })).rejects.toThrow('A searcher cannot finish');
  await expect(thread.call({ act: 'status' })).resolves.toMatchObject({ state: 'missing' });
  expect(thread.waiting()).toBe(0);

  await thread.stop();
  expect(thread.hasEnded()).toBe(true);
});

test('a call to a thread that was stopped is refused', async () => {
  const thread = startThread({ role: 'searcher', directory });
  await thread.stop();

  await expect(thread.call({ act: 'status' })).rejects.toThrow('The search thread has stopped');
  expect(thread.waiting()).toBe(0);
});

test('a call to a builder that could not open its file is refused with the reason, also later', async () => {
  const builder = startThread({
    role: 'builder',
    directory,
    path: join(directory, 'nowhere', 'index.sqlite'),
  });
  await ended(builder);

  await expect(builder.call({ act: 'add', parcel: [] })).rejects.toThrow('directory does not exist');
  await expect(builder.call({ act: 'finish', cursor: '1' })).rejects.toThrow('directory does not exist');
});

async function ended(thread: Thread): Promise<void> {
  while (!thread.hasEnded()) await sleep(20);
}
