import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { GrantPartnerScopesDocument } from './GrantPartnerScopes.generated';
import { keyScopes } from './key-scopes';
import type { KeyScope } from './key-scopes';

type ScopesDialogProps = {
  readonly partnerId: string;
  readonly granted: readonly KeyScope[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Sets what the keys of a partner may be used for, also those its developers make. */
export function ScopesDialog({ partnerId, granted, onChanged, onClose }: ScopesDialogProps) {
  const { t } = useTranslation();
  const [scopes, setScopes] = useState(granted);
  const act = useAnnouncedMutation(GrantPartnerScopesDocument, {
    payloadOf: (result) => result.grantPartnerScopes,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('partners.scopes')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          () => ({ partnerId, scopes: [...scopes] }),
          () => t('partners.scopesSaved'),
        )
      }
      onClose={onClose}
      size={560}
    >
      <p className="quiet">{t('partners.scopesText')}</p>
      <CheckSet
        label={t('partners.scopesAllowed')}
        values={keyScopes}
        chosen={scopes}
        words={(scope) => t(`partners.scope.${scope}`)}
        onChange={setScopes}
      />
    </ActDialog>
  );
}
