import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import { ReportMissingDocument } from '../../../lib/pull-list/ReportMissing.generated';
import { CancelHoldDocument } from '../../../lib/circulation/CancelHold.generated';
import type { HoldRow } from './hold-query';

type EndHoldsProps = Chosen<HoldRow> & { readonly kind: 'missing' | 'cancel' };

/**
 * Says of many holds that their copy is not on the shelf, or cancels them, one after another: what changed
 * meanwhile is told hold by hold and stays as it is.
 */
export function EndHoldsDialog({ kind, rows, onClose, onChanged }: EndHoldsProps) {
  const { t } = useTranslation();
  const end = useHoldEnd();
  return (
    <StepsDialog
      title={t(`shelf.actTitle.${kind}`, { count: rows.length })}
      submit={t(`shelf.act.${kind}`)}
      stepsOf={() =>
        rows.map((row) => ({
          id: `${kind}:${row.id}`,
          name: row.member === null ? row.title.titleProper : `${row.title.titleProper}, ${row.member.name}`,
          run: (idempotencyKey) => end[kind](row, idempotencyKey),
        }))
      }
      onClose={onClose}
      onChanged={onChanged}
    >
      <p>{t(`shelf.actText.${kind}`)}</p>
    </StepsDialog>
  );
}

function useHoldEnd() {
  const client = useApolloClient();
  return {
    missing: async ({ trappedCopy, pickupBranch }: HoldRow, idempotencyKey: string) => {
      const input = { copyId: trappedCopy?.id ?? '', branchId: pickupBranch.id, idempotencyKey };
      const { data } = await client.mutate({ mutation: ReportMissingDocument, variables: { input } });
      return messagesOf(data?.reportMissing);
    },
    cancel: async ({ id }: HoldRow, idempotencyKey: string) => {
      const input = { id, idempotencyKey };
      const { data } = await client.mutate({ mutation: CancelHoldDocument, variables: { input } });
      return messagesOf(data?.cancelHold);
    },
  };
}

function messagesOf(payload: { readonly userErrors: readonly { readonly message: string }[] } | undefined) {
  return payload?.userErrors.map(({ message }) => message) ?? [];
}
