import { readSetting } from '../../../platform/db/setting';
import type { Message } from '../../../platform/i18n/message';
import { OUTBOUND } from '../../../platform/outbound';
import type { PostDeps } from '../posts/post-deps';
import { say } from '../posts/words/say';
import { openAdapter } from './adapters/open-adapter';
import type { ChannelCode } from './channel.terms';
import { isAutomatic } from './channel.terms';
import { readChannel } from './channels.queries';

/** What a test of a channel found, and what to do. */
export type ChannelTest = {
  readonly isOk: boolean;
  readonly message: Message;
  readonly answer: string | null;
};

/**
 * Proves token and target of a channel without publishing anything. A webhook gets a message of type `test`. Nothing
 * leaves a restored copy.
 */
export async function testChannel(deps: PostDeps, code: ChannelCode): Promise<ChannelTest> {
  if (!isAutomatic(code) || code === 'PORTAL')
    return { isOk: true, message: say('channel.ok'), answer: null };
  if ((await readSetting(deps.db, OUTBOUND)) === 'off')
    return { isOk: false, message: say('channel.restored'), answer: null };
  const adapter = openAdapter(deps, code, await readChannel(deps.db, code));
  if (adapter === null) return { isOk: false, message: say('channel.notSetUp'), answer: null };
  const outcome = await adapter.check();
  return outcome.kind === 'SENT'
    ? { isOk: true, message: say('channel.ok'), answer: null }
    : { isOk: false, message: say(`channel.failed.${outcome.kind}`), answer: outcome.answer };
}
