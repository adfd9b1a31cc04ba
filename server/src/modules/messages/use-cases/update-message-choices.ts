import type { Refusal } from '../../../platform/graphql/user-error';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { writeChoices } from '../data/message-choices';
import type { MessageChoice } from '../domain/message-choice';
import type { MessageDeps } from './message-deps';

/** Changes how a member wants to be written to. Messages that are queued already look at it again when they leave. */
export function updateMessageChoices({ db }: Pick<MessageDeps, 'db'>, memberId: string, choices: { readonly locale: Locale | null; readonly topics: readonly MessageChoice[] }): Promise<Result<{ memberId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    await writeChoices(tx, memberId, choices);
    return ok({ memberId });
  });
}
