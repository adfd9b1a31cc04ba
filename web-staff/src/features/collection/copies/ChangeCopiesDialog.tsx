import { useApolloClient } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import type { BulkStep } from '../../../lib/list/bulk/use-bulk-act';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import { PlaceSelect } from '../../../lib/titles/PlaceSelect';
import { ChangeCopyDocument } from './ChangeCopy.generated';
import type { CopyChanges } from './ChangeCopy.generated';
import { statusesByHand } from './copy-query';
import type { CopyRow } from './copy-query';

type ChangeCopiesProps = Chosen<CopyRow> & { readonly kind: 'state' | 'place' };
type Done = { readonly row: CopyRow; readonly version: number };

/**
 * Moves many copies to another state or place, one after another: what changed meanwhile, and what the rules do
 * not allow, is told copy by copy and stays as it is.
 */
export function ChangeCopiesDialog({ kind, rows, onClose, onChanged }: ChangeCopiesProps) {
  const { t } = useTranslation();
  const [status, setStatus] = useState(statusesByHand[0] ?? 'AVAILABLE');
  const [reason, setReason] = useState('');
  const [place, setPlace] = useState('');
  const done = useRef<Done[]>([]);
  const change = useCopyChange();
  const [branchId, shelvingLocationId = ''] = place.split('/');
  const changes: CopyChanges =
    kind === 'state'
      ? { status, statusReason: reason.trim() || null }
      : { branchId: branchId ?? '', shelvingLocationId: shelvingLocationId || null };
  const stepsOf = (): readonly BulkStep[] =>
    rows.map((row) => ({
      id: `${kind}:${row.id}`,
      name: nameOf(row),
      run: async (idempotencyKey) => {
        const { version, messages } = await change(row.id, row.version, changes, idempotencyKey);
        if (version !== null) done.current.push({ row, version });
        return messages;
      },
    }));
  const undoStepsOf = (): readonly BulkStep[] =>
    done.current.map(({ row, version }) => ({
      id: `undo:${kind}:${row.id}`,
      name: nameOf(row),
      run: async (idempotencyKey) =>
        (await change(row.id, version, before(kind, row), idempotencyKey)).messages,
    }));
  return (
    <StepsDialog
      title={t(`copyList.title.${kind}`, { count: rows.length })}
      submit={t(`copyList.act.${kind}`)}
      stepsOf={stepsOf}
      undoStepsOf={undoStepsOf}
      onClose={onClose}
      onChanged={onChanged}
    >
      {kind === 'state' ? (
        <>
          <NativeSelect
            label={t('copyList.column.status')}
            value={status}
            data={statusesByHand.map((value) => ({ value, label: t(`shared.copyStatus.${value}`) }))}
            onChange={({ currentTarget }) =>
              setStatus(statusesByHand.find((one) => one === currentTarget.value) ?? status)
            }
          />
          <TextInput
            label={t('copyList.reason')}
            maxLength={300}
            autoComplete="off"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      ) : (
        <PlaceSelect
          label={t('copyList.column.place')}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
      )}
    </StepsDialog>
  );
}

function useCopyChange() {
  const client = useApolloClient();
  return async (id: string, version: number, changes: CopyChanges, idempotencyKey: string) => {
    const { data } = await client.mutate({
      mutation: ChangeCopyDocument,
      variables: { input: { id, version, changes, idempotencyKey } },
    });
    return {
      version: data?.updateCopy.copy?.version ?? null,
      messages: data?.updateCopy.userErrors.map(({ message }) => message) ?? [],
    };
  };
}

function before(kind: 'state' | 'place', row: CopyRow): CopyChanges {
  return kind === 'state'
    ? { status: row.status }
    : { branchId: row.branch.id, shelvingLocationId: row.shelvingLocation?.id ?? null };
}

function nameOf({ barcode, title }: CopyRow): string {
  return `${barcode ?? ''} ${title.titleProper}`;
}
