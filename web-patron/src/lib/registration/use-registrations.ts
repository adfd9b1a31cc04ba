import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

import { useLocale } from '../language';
import type { ShownRegistration } from './registration';
import { RegistrationFactsFragmentDoc } from './RegistrationFacts.generated';
import type { RegistrationFactsFragment } from './RegistrationFacts.generated';

/** Reads registrations that another answer brought, and follows what becomes of them. */
export function useRegistrations(
  from: readonly FragmentType<RegistrationFactsFragment>[],
): readonly ShownRegistration[] {
  const { data } = useSuspenseFragment({
    fragment: RegistrationFactsFragmentDoc,
    fragmentName: 'RegistrationFacts',
    from: [...from],
    variables: { locale: useLocale() },
  });
  return data;
}
