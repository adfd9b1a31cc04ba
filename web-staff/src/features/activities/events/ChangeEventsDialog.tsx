import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ChangeEventStatusDocument } from '../../../lib/events/ChangeEventStatus.generated';
import { NoticeFields } from '../../../lib/events/NoticeFields';
import { NamedRows } from '../../../lib/list/bulk/NamedRows';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import { useDisplay } from '../../../lib/ui/use-display';
import type { EventRow } from './event-query';

/** States that many events are brought into from their list. */
export type ListedStatus = 'PUBLISHED' | 'CANCELLED';

type ChangeEventsProps = Chosen<EventRow> & { readonly status: ListedStatus };

/**
 * Publishes events, or calls them off with one notice for all, one after another: what is not ready, was changed
 * meanwhile or needs a colleague is told event by event and stays as it is.
 */
export function ChangeEventsDialog({ status, rows, onClose, onChanged }: ChangeEventsProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const client = useApolloClient();
  const [notice, setNotice] = useState({ indonesian: '', english: '' });
  const isCalledOff = status === 'CANCELLED';
  const words = { indonesian: notice.indonesian.trim(), english: notice.english.trim() || null };
  const change = async ({ id, version }: EventRow, idempotencyKey: string): Promise<readonly string[]> => {
    const input = { id, version, status, notice: isCalledOff ? words : null, idempotencyKey };
    const { data } = await client.mutate({ mutation: ChangeEventStatusDocument, variables: { input } });
    return data?.changeEventStatus.userErrors.map(({ message }) => message) ?? [];
  };
  const count = t('events.count', { count: rows.length, total: number(rows.length) });
  return (
    <StepsDialog
      title={`${t(`eventTerms.act.${status}`)}: ${count}`}
      submit={t(`eventTerms.act.${status}`)}
      stepsOf={() => rows.map((row) => ({ id: row.id, name: row.name.text, run: (key) => change(row, key) }))}
      missing={isCalledOff && words.indonesian === '' ? t('statusChange.noticeMissing') : null}
      onClose={onClose}
      onChanged={onChanged}
    >
      <NamedRows names={rows.map(({ name }) => name.text)} />
      {isCalledOff && <p className="muted small">{t('statusChange.cancelForGood')}</p>}
      {isCalledOff && <NoticeFields notice={notice} onChange={setNotice} />}
    </StepsDialog>
  );
}
