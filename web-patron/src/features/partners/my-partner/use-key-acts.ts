import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { CreateOwnKeyDocument } from './CreateOwnKey.generated';
import type { CreateApiKeyInput } from './CreateOwnKey.generated';
import { RevokeOwnKeyDocument } from './RevokeOwnKey.generated';
import { RotateOwnKeyDocument } from './RotateOwnKey.generated';

type Outcome = {
  readonly refusals: readonly Refusal[];
  readonly done: string;
  /** The secret of a key that was made just now, until the next act. */
  readonly secret: string | null;
};
type Key = { readonly id: string; readonly name: string };

const NOTHING: Outcome = { refusals: [], done: '', secret: null };

/** Returns the acts on keys of a partner and what came of the last one. */
export function useKeyActs(onChanged: () => void) {
  const { t } = useTranslation('myPartners');
  const [outcome, setOutcome] = useState(NOTHING);
  // An answer with a secret is kept nowhere but on this page.
  const creation = useIdempotentMutation(CreateOwnKeyDocument, { fetchPolicy: 'no-cache' });
  const rotation = useIdempotentMutation(RotateOwnKeyDocument, { fetchPolicy: 'no-cache' });
  const end = useIdempotentMutation(RevokeOwnKeyDocument);
  const settle = (refusals: readonly Refusal[], done: string, secret: string | null = null): boolean => {
    const isDone = refusals.length === 0;
    setOutcome({ refusals, done: isDone ? done : '', secret });
    onChanged();
    return isDone;
  };
  const create = async (input: CreateApiKeyInput): Promise<boolean> => {
    const answer = await creation.run(() => ({ input }));
    if (answer === null) return false;
    const { userErrors, secret } = answer.createApiKey;
    return settle(userErrors, t('keys.made', { name: input.name }), secret);
  };
  const rotate = async ({ id, name }: Key): Promise<void> => {
    const answer = await rotation.run(() => ({ input: { id } }));
    if (answer === null) return;
    const { userErrors, secret } = answer.rotateApiKey;
    settle(userErrors, t('keys.rotated', { name }), secret);
  };
  const revoke = async ({ id, name }: Key): Promise<void> => {
    const answer = await end.run(() => ({ input: { id } }));
    if (answer !== null) settle(answer.revokeApiKey.userErrors, t('keys.revokedNow', { name }));
  };
  const acts = [creation, rotation, end];
  return {
    ...outcome,
    isBusy: acts.some(({ isBusy }) => isBusy),
    fault: acts.find(({ fault }) => fault !== null)?.fault ?? null,
    create,
    rotate,
    revoke,
  };
}
