import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { BranchChoicesDocument } from './BranchChoices.generated';
import { rememberedLibraryName } from './offline-session';
import { useSession } from './session-context';

/** Returns what the library calls itself, for papers and screens behind the gate. */
export function useLibraryName(): string {
  const { t } = useTranslation();
  return useSession().libraryName ?? t('shared.productOwner');
}

/** Returns what the library calls itself before anybody signed in. */
export function useLibraryNameAtDoor(): string {
  const { t } = useTranslation();
  const { data } = useQuery(BranchChoicesDocument);
  return data?.libraryIdentity.name.text ?? rememberedLibraryName() ?? t('shared.productOwner');
}
