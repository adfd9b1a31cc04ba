import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import type { BulkStep } from '../../../lib/list/bulk/use-bulk-act';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import type { AccountRow } from './account-query';
import { DeactivateStaffDocument } from './DeactivateStaff.generated';
import { EndSessionsOfStaffDocument } from './EndSessionsOfStaff.generated';
import { ReactivateStaffDocument } from './ReactivateStaff.generated';

type AccountAct = 'close' | 'reopen' | 'endSessions';
type ChangeAccountsProps = Chosen<AccountRow> & { readonly kind: AccountAct };

/**
 * Closes accounts, opens them again or ends their sessions, one after another: what is refused, such as one's
 * own, is told account by account. Closing and opening take each other back.
 */
export function ChangeAccountsDialog({ kind, rows, onClose, onChanged }: ChangeAccountsProps) {
  const { t } = useTranslation();
  const acts = useAccountSteps();
  const done = useRef<AccountRow[]>([]);
  const steps = (act: AccountAct, some: readonly AccountRow[]): readonly BulkStep[] =>
    some.map((row) => ({
      id: `${act}:${row.id}`,
      name: row.name,
      run: async () => {
        const messages = await acts[act](row.id);
        if (messages.length === 0 && act === kind) done.current.push(row);
        return messages;
      },
    }));
  const undoStepsOf =
    kind === 'endSessions' ? undefined : () => steps(kind === 'close' ? 'reopen' : 'close', done.current);
  return (
    <StepsDialog
      title={t(`accounts.actTitle.${kind}`, { count: rows.length })}
      submit={t(`accounts.act.${kind}`)}
      stepsOf={() => steps(kind, rows)}
      {...(undoStepsOf === undefined ? {} : { undoStepsOf })}
      onClose={onClose}
      onChanged={onChanged}
    >
      <p className="muted">{t(`accounts.actText.${kind}`)}</p>
    </StepsDialog>
  );
}

function useAccountSteps(): Readonly<Record<AccountAct, (staffId: string) => Promise<readonly string[]>>> {
  const client = useApolloClient();
  const words = (errors: readonly { readonly message: string }[] = []) =>
    errors.map(({ message }) => message);
  return {
    close: async (staffId) => {
      const { data } = await client.mutate({
        mutation: DeactivateStaffDocument,
        variables: { input: { staffId } },
      });
      return words(data?.deactivateStaff.userErrors);
    },
    reopen: async (staffId) => {
      const { data } = await client.mutate({
        mutation: ReactivateStaffDocument,
        variables: { input: { staffId } },
      });
      return words(data?.reactivateStaff.userErrors);
    },
    endSessions: async (staffId) => {
      const { data } = await client.mutate({
        mutation: EndSessionsOfStaffDocument,
        variables: { input: { staffId } },
      });
      return words(data?.endSessionsOfStaff.userErrors);
    },
  };
}
