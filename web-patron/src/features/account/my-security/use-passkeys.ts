import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { makePasskey } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { AddPasskeyDocument } from './AddPasskey.generated';
import { BeginPasskeyDocument } from './BeginPasskey.generated';
import { RemovePasskeyDocument } from './RemovePasskey.generated';

type Outcome = { readonly done: string; readonly refusals: readonly Refusal[] };

type PasskeyActs = {
  readonly outcome: Outcome;
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** Adds a passkey of this device; tells whether it came about. */
  readonly add: (currentPassword: string) => Promise<boolean>;
  readonly remove: (passkeyId: string) => Promise<void>;
};

/** Adds and removes passkeys, and says what became of it. */
export function usePasskeys(onChanged: () => void): PasskeyActs {
  const { t } = useTranslation('mySecurity');
  const [outcome, setOutcome] = useState<Outcome>({ done: '', refusals: [] });
  const [begin, finish, removal] = [
    useIdempotentMutation(BeginPasskeyDocument),
    useIdempotentMutation(AddPasskeyDocument),
    useIdempotentMutation(RemovePasskeyDocument),
  ];
  const settle = (refusals: readonly Refusal[], done: string): boolean => {
    setOutcome({ refusals, done: refusals.length === 0 ? done : '' });
    onChanged();
    return refusals.length === 0;
  };
  const add = async (currentPassword: string): Promise<boolean> => {
    const begun = (await begin.run(() => ({ input: { currentPassword } })))?.beginPasskey;
    if (!begun) return false;
    if (begun.question === null) return settle(begun.userErrors, '');
    const { challengeId, options } = begun.question;
    const response = await makePasskey(options);
    if (response === null) return settle([{ message: t('passkeys.notMade'), field: null }], '');
    const added = (await finish.run(() => ({ input: { challengeId, response } })))?.addPasskey;
    return added ? settle(added.userErrors, t('passkeys.added')) : false;
  };
  const remove = async (passkeyId: string): Promise<void> => {
    const removed = (await removal.run(() => ({ input: { passkeyId } })))?.removePasskey;
    if (removed) settle(removed.userErrors, t('passkeys.removed'));
  };
  return {
    outcome,
    isBusy: begin.isBusy || finish.isBusy,
    fault: begin.fault ?? finish.fault ?? removal.fault,
    add,
    remove,
  };
}
