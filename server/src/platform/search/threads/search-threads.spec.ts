import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startThread } from './start-thread';

test('a call a thread cannot do is refused, and the thread goes on', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'search-thread-'));
  const thread = startThread({ role: 'searcher', directory });

  await expect(thread.call({ act: 'finish', cursor: '1' })).rejects.toThrow('A searcher cannot finish');
  await expect(thread.call({ act: 'status' })).resolves.toMatchObject({ state: 'missing' });
  expect(thread.waiting()).toBe(0);

  await thread.stop();
  expect(thread.hasEnded()).toBe(true);
  rmSync(directory, { recursive: true });
});
