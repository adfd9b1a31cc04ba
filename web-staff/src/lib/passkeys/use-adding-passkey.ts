import { useMutation } from '@apollo/client/react';
import { makePasskey } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import type { Refusal } from '../data/user-errors';
import { sortRefusals } from '../data/user-errors';
import { AddStaffPasskeyDocument } from './AddStaffPasskey.generated';
import { BeginStaffPasskeyDocument } from './BeginStaffPasskey.generated';

/**
 * What somebody types before their device makes a passkey; who has a second step already says no password.
 */
export type PasskeyWish = { readonly name: string; readonly password: string | null };

/**
 * Returns the act of adding a passkey of this device: its recovery codes (none but for the first second
 * step), or null when it came to nothing.
 */
export function useAddingPasskey() {
  const { t } = useTranslation();
  const [begin, beginning] = useMutation(BeginStaffPasskeyDocument, { errorPolicy: 'none' });
  const [finish, finishing] = useMutation(AddStaffPasskeyDocument, { errorPolicy: 'none' });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const settle = (why: readonly Refusal[]): null => {
    setRefusals(why);
    return null;
  };
  const add = async ({ name, password }: PasskeyWish): Promise<readonly string[] | null> => {
    settle([]);
    const begun = (await begin({ variables: { input: { password } } }).catch(() => ({ data: undefined })))
      .data?.beginStaffPasskey;
    if (begun?.question == null) return settle(begun?.userErrors ?? []);
    const { challengeId, options } = begun.question;
    const response = await makePasskey(options);
    if (response === null) return settle([{ code: 'INVALID', message: t('passkeys.notMade') }]);
    const added = (
      await finish({ variables: { input: { challengeId, response, name } } }).catch(() => ({
        data: undefined,
      }))
    ).data?.addStaffPasskey;
    return added?.passkeyId == null ? settle(added?.userErrors ?? []) : added.recoveryCodes;
  };
  const known = ['name', 'password'];
  return {
    add,
    refusals: sortRefusals(refusals, ([field]) => known.find((one) => one === field)),
    loading: beginning.loading || finishing.loading,
    error: beginning.error ?? finishing.error,
  };
}
