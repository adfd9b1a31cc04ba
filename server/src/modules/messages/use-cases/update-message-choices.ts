import type { Refusal } from '../../../platform/graphql/user-error';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { readChoices, writeChoices } from '../data/message-choices';
import type { MessageChoice } from '../domain/message-choice';
import type { MessageDeps } from './message-deps';

/** What a member changes about a topic: an absent way stays. */
export type ChangedChoice = Omit<MessageChoice, 'push'> & { readonly push?: boolean | null };

/** Changes how a member wants to be written to. Messages that are queued already look at it again when they leave. */
export function updateMessageChoices({ db }: Pick<MessageDeps, 'db'>, memberId: string, { locale, topics }: { readonly locale: Locale | null; readonly topics: readonly ChangedChoice[] }): Promise<Result<{ memberId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    const [known] = await readChoices(db, [memberId]);
    const complete = topics.map(({ push, ...choice }) => ({ ...choice, push: push ?? known?.topics.find(({ topic }) => topic === choice.topic)?.push ?? false }));
    await writeChoices(tx, memberId, { locale, topics: complete });
    return ok({ memberId });
  });
}
