import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { linkCodeEntry } from '../../../lib/link-code';
import { admitMember } from '../../../lib/member/admit-member';
import { RegisterSelfDocument } from './RegisterSelf.generated';

/** What a person types to become a member; empty means not told. */
export type TypedEntries = {
  readonly name: string;
  readonly birthDate: string;
  readonly email: string;
  readonly phone: string;
  readonly kelurahanCode: string;
  readonly guardianName: string;
  readonly password: string;
};

/** Holds what a person fills in to become a member. */
export type JoinEntries = TypedEntries & {
  /** Whether letters may come by WhatsApp and SMS; it is asked once a telephone number stands there. */
  readonly acceptsPhoneMessages: boolean;
};

type Join = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly join: (entries: JoinEntries) => Promise<void>;
};

/** Makes a person a member, who is then signed in: the page sees it and leads on to their library. */
export function useJoin(): Join {
  const client = useApolloClient();
  const { isBusy, fault, run } = useIdempotentMutation(RegisterSelfDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const join = async (entries: JoinEntries) => {
    const answer = await run((idempotencyKey) => ({
      input: { ...told(entries), ...linkCodeEntry(), idempotencyKey },
    }));
    if (answer === null) return;
    const { member, userErrors } = answer.registerSelf;
    setRefusals(userErrors);
    if (member !== null) admitMember(client, member);
  };
  return { isBusy, fault, refusals, join };
}

function told(entries: JoinEntries) {
  const { name, birthDate, email, password, phone, kelurahanCode, guardianName } = entries;
  return {
    name: name.trim(),
    birthDate,
    email: orNull(email),
    password,
    phone: orNull(phone),
    kelurahanCode: orNull(kelurahanCode),
    guardianName: orNull(guardianName),
    // Who gave no number was asked nothing.
    acceptsPhoneMessages: orNull(phone) === null ? null : entries.acceptsPhoneMessages,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
