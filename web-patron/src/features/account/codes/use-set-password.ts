import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { forgetMember } from '../../../lib/member/forget-member';
import { SetPasswordByCodeDocument } from './SetPasswordByCode.generated';
import { SetPasswordByLinkDocument } from './SetPasswordByLink.generated';

type Entries = {
  readonly secret: string;
  readonly cardNumber: string;
  readonly code: string;
  readonly newPassword: string;
};
type SetPassword = {
  readonly isBusy: boolean;
  readonly isSet: boolean;
  readonly refusals: readonly Refusal[];
  readonly fault: Fault | null;
  readonly set: () => Promise<void>;
};

/** Sets a password by a link, else by a slip; all sessions have ended then, this browser's too. */
export function useSetPassword({ secret, cardNumber, code, newPassword }: Entries): SetPassword {
  const byLink = useIdempotentMutation(SetPasswordByLinkDocument);
  const byCode = useIdempotentMutation(SetPasswordByCodeDocument);
  const [outcome, setOutcome] = useState<{ readonly isSet: boolean; readonly refusals: readonly Refusal[] }>({
    isSet: false,
    refusals: [],
  });
  const ask = async () => {
    if (secret !== '')
      return (await byLink.run(() => ({ input: { secret, newPassword } })))?.setPasswordByLink ?? null;
    return (
      (await byCode.run(() => ({ input: { cardNumber, code, newPassword } })))?.setPasswordByCode ?? null
    );
  };
  const set = async () => {
    const answer = await ask();
    if (answer === null) return;
    if (answer.isSet) await forgetMember();
    setOutcome({ isSet: answer.isSet, refusals: answer.userErrors });
  };
  return { isBusy: byLink.isBusy || byCode.isBusy, fault: byLink.fault ?? byCode.fault, ...outcome, set };
}
