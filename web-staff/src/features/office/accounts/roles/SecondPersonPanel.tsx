import { useMutation, useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SaveSecondPersonKindsDocument } from './SaveSecondPersonKinds.generated';
import type { ApprovalKind } from './SaveSecondPersonKinds.generated';
import { SecondPersonKindsDocument } from './SecondPersonKinds.generated';

const KINDS: readonly ApprovalKind[] = ['EVENT', 'BUSINESS'];

/** Says what somebody else than the writer must publish. */
export function SecondPersonPanel() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(SecondPersonKindsDocument);
  const [save, { error: saveError }] = useMutation(SaveSecondPersonKindsDocument);
  const onChange = async (kinds: readonly ApprovalKind[]) => {
    const answer = await save({
      variables: { input: { kinds } },
      refetchQueries: [SecondPersonKindsDocument],
      awaitRefetchQueries: true,
    }).catch(() => null);
    if (answer?.data) announce(t('accounts.secondPersonSaved'));
  };
  const fault = error ?? saveError;
  return (
    <section className="panel" aria-labelledby="second-person" style={{ marginTop: 16 }}>
      <div className="panel-body">
        <h2 id="second-person">{t('accounts.secondPerson')}</h2>
        <p className="quiet">{t('accounts.secondPersonIntro')}</p>
        {fault !== undefined && <FaultNote error={fault} onRetry={() => void refetch()} />}
        {data !== undefined && (
          <CheckSet
            label={t('accounts.secondPersonKinds')}
            values={KINDS}
            chosen={data.secondPersonKinds}
            words={(kind) => t(`accounts.secondPersonKind.${kind}`)}
            onChange={(kinds) => void onChange(kinds)}
          />
        )}
      </div>
    </section>
  );
}
