import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { RenewMembershipDocument } from '../../../lib/circulation/RenewMembership.generated';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import type { MemberRow } from './member-query';

/** Renews memberships for the term of their category, one after another; who is refused is told by name. */
export function RenewMembershipsDialog({ rows, onClose, onChanged }: Chosen<MemberRow>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const renew = async (memberId: string, idempotencyKey: string): Promise<readonly string[]> => {
    const { data } = await client.mutate({
      mutation: RenewMembershipDocument,
      variables: { input: { memberId, idempotencyKey } },
    });
    return data?.renewMembership.userErrors.map(({ message }) => message) ?? [];
  };
  return (
    <StepsDialog
      title={t('members.renewTitle', { count: rows.length })}
      submit={t('members.renew')}
      stepsOf={() => rows.map(({ id, name }) => ({ id, name, run: (key) => renew(id, key) }))}
      onClose={onClose}
      onChanged={onChanged}
    >
      <p className="muted">{t('members.renewText')}</p>
    </StepsDialog>
  );
}
