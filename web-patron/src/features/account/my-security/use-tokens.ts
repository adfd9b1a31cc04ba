import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { CreatePersonalTokenDocument } from './CreatePersonalToken.generated';
import type { CreatePersonalTokenInput } from './CreatePersonalToken.generated';
import { RevokePersonalTokenDocument } from './RevokePersonalToken.generated';

/** What a token is asked to be. */
export type TokenWish = CreatePersonalTokenInput;

type Outcome = {
  readonly refusals: readonly Refusal[];
  readonly done: string;
  /** The secret of a token that was made just now, until the next act. */
  readonly secret: string | null;
};

const NOTHING: Outcome = { refusals: [], done: '', secret: null };

/** Makes and revokes personal tokens, and says what became of it. */
export function useTokens(onChanged: () => void) {
  const { t } = useTranslation('mySecurity');
  const [outcome, setOutcome] = useState(NOTHING);
  // An answer with a secret is kept nowhere but on this page.
  const creation = useIdempotentMutation(CreatePersonalTokenDocument, { fetchPolicy: 'no-cache' });
  const end = useIdempotentMutation(RevokePersonalTokenDocument);
  const settle = (refusals: readonly Refusal[], done: string, secret: string | null = null): boolean => {
    const isDone = refusals.length === 0;
    setOutcome({ refusals, done: isDone ? done : '', secret });
    onChanged();
    return isDone;
  };
  const create = async (input: TokenWish): Promise<boolean> => {
    const answer = (await creation.run(() => ({ input })))?.createPersonalToken;
    return answer ? settle(answer.userErrors, t('tokens.made', { name: input.name }), answer.secret) : false;
  };
  const revoke = async ({ id, name }: { readonly id: string; readonly name: string }): Promise<void> => {
    const answer = (await end.run(() => ({ input: { id } })))?.revokePersonalToken;
    if (answer) settle(answer.userErrors, t('tokens.revokedNow', { name }));
  };
  return {
    outcome,
    isBusy: creation.isBusy || end.isBusy,
    fault: creation.fault ?? end.fault,
    create,
    revoke,
  };
}
