import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { RenewLoansDocument } from '../../../lib/circulation/RenewLoans.generated';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import type { LoanRow } from './loan-query';

/** Renews loans by their rules, one after another; what is refused, as what others wait for, is told loan by loan. */
export function RenewLoansDialog({ rows, onClose, onChanged }: Chosen<LoanRow>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const renew = async (id: string, idempotencyKey: string): Promise<readonly string[]> => {
    const { data } = await client.mutate({
      mutation: RenewLoansDocument,
      variables: { input: { loanIds: [id], idempotencyKey } },
    });
    const { results = [], userErrors = [] } = data?.renewLoans ?? {};
    return [...userErrors, ...results.flatMap((result) => result.userErrors)].map(({ message }) => message);
  };
  return (
    <StepsDialog
      title={t('openLoans.renewTitle', { count: rows.length })}
      submit={t('openLoans.renew')}
      stepsOf={() =>
        rows.map(({ id, copy, member }) => ({
          id,
          name: [copy.title.titleProper, ...(member === null ? [] : [member.name])].join(', '),
          run: (key) => renew(id, key),
        }))
      }
      onClose={onClose}
      onChanged={onChanged}
    >
      <p className="muted">{t('openLoans.renewText')}</p>
    </StepsDialog>
  );
}
