import type { TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import { useTranslation } from '../../i18n/use-translation';
import { useActQueue } from '../acts/use-act-queue';
import type { ActQueue } from '../acts/use-act-queue';
import { useTellingLate } from '../page/use-telling-late';
import { useAnnounce } from '../ui/announcer';

/** What came of an act on a copy: whether it was done, its words if so, and what the library says against it. */
export type CopyOutcome = {
  readonly isDone: boolean;
  readonly words: string;
  readonly messages: readonly string[];
};

// A tab that is put away or closed in this moment still sends it.
const OUTLIVES_THE_PAGE = { context: { fetchOptions: { keepalive: true } } };

/**
 * Returns an act on copies: `send` sends it, speaks what came of it, in the frame if its screen was left meanwhile, and
 * tells whether it was done; `inLine` puts it behind the acts before it, those of `queue` where other acts share it.
 */
export function useCopyAct<Answer, Input>(
  document: TypedDocumentNode<Answer, { readonly input: Input }>,
  queue?: ActQueue,
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const tellLate = useTellingLate();
  const { run, isBusy, error } = useIdempotentMutation(document, OUTLIVES_THE_PAGE);
  const own = useActQueue();
  const send = async (
    title: string,
    inputWith: (idempotencyKey: string) => Input,
    outcomeOf: (answer: MaybeMasked<Answer>) => CopyOutcome,
  ): Promise<boolean> => {
    const answer = await run((idempotencyKey) => ({ input: inputWith(idempotencyKey) }));
    if (answer === null) {
      tellLate(t('shelf.unanswered', { title }));
      return false;
    }
    const { isDone, words, messages } = outcomeOf(answer);
    const refusals = messages.join(' ');
    if (isDone) announce(words);
    else if (!tellLate(t('shelf.refusedLate', { title, words: refusals }))) announce(refusals);
    return isDone;
  };
  return { send, inLine: queue ?? own, isBusy, error };
}
