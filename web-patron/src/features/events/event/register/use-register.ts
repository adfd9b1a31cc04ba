import type { FragmentType } from '@apollo/client';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { useLocale } from '../../../../lib/language';
import { linkCodeEntry } from '../../../../lib/link-code';
import type { RegistrationFactsFragment } from '../../../../lib/registration/RegistrationFacts.generated';
import { RegisterPartyDocument } from './RegisterParty.generated';
import type { RegisterForEventInput } from './RegisterParty.generated';
import { RegisterSchoolDocument } from './RegisterSchool.generated';
import type { RegisterSchoolGroupInput } from './RegisterSchool.generated';

type NewRegistration = FragmentType<RegistrationFactsFragment> & { readonly id: string };

/** Is what came of registering: the registration, and for guests its secret link. */
export type Registered = { readonly registration: NewRegistration; readonly link: string | null };

type Outcome = {
  readonly registration: NewRegistration | null;
  readonly link: string | null;
  readonly userErrors: readonly Refusal[];
};
type Registering = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly registerParty: (input: Omit<RegisterForEventInput, 'idempotencyKey'>) => Promise<void>;
  readonly registerSchool: (input: Omit<RegisterSchoolGroupInput, 'idempotencyKey'>) => Promise<void>;
};

/** Registers a family or a class; a repeat after a lost answer never takes places twice. */
export function useRegister(onDone: (done: Registered) => void): Registering {
  const locale = useLocale();
  const [party, school] = [
    useIdempotentMutation(RegisterPartyDocument),
    useIdempotentMutation(RegisterSchoolDocument),
  ];
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const settle = (outcome: Outcome | undefined): void => {
    if (outcome === undefined) return;
    setRefusals(outcome.userErrors);
    if (outcome.registration !== null) onDone({ registration: outcome.registration, link: outcome.link });
  };
  return {
    isBusy: party.isBusy || school.isBusy,
    fault: party.fault ?? school.fault,
    refusals,
    registerParty: async (input) =>
      settle(
        (
          await party.run((idempotencyKey) => ({
            input: { ...input, ...linkCodeEntry(), idempotencyKey },
            locale,
          }))
        )?.registerForEvent,
      ),
    registerSchool: async (input) =>
      settle(
        (
          await school.run((idempotencyKey) => ({
            input: { ...input, ...linkCodeEntry(), idempotencyKey },
            locale,
          }))
        )?.registerSchoolGroup,
      ),
  };
}
