import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import type { EventOnPage } from '../shown-event';
import { isOpenStatus } from '../registration-words';
import type { RegistrationRow } from '../registration-row';
import { BulkDialog } from './BulkDialog';
import type { BulkKind } from './use-bulk-steps';
import { LetterDialog } from './LetterDialog';

type BulkBarProps = {
  readonly event: EventOnPage;
  readonly rows: readonly RegistrationRow[];
  readonly onClear: () => void;
  readonly onChanged: () => void;
};

/** Offers what can be done to the chosen registrations at once; each act says for how many of them it is. */
export function BulkBar({ event, rows, onClear, onChanged }: BulkBarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [asked, setAsked] = useState<BulkKind | 'letter' | null>(null);
  const close = () => setAsked(null);
  const fit: Readonly<Record<BulkKind, readonly RegistrationRow[]>> = {
    approve: rows.filter(({ status }) => status === 'PENDING'),
    decline: rows.filter(({ status }) => status === 'PENDING'),
    cancel: rows.filter(({ status }) => isOpenStatus(status)),
    attend: event.heldPermissions.includes('PROGRAMMES_CHECK_IN')
      ? rows.filter(({ status }) => status === 'CONFIRMED')
      : [],
  };
  const kinds = (['approve', 'decline', 'cancel', 'attend'] as const).filter((kind) => fit[kind].length > 0);
  return (
    <div className="bulk-bar" role="region" aria-label={t('registrations.bulk.title')}>
      <b>{t('registrations.bulk.chosen', { count: rows.length })}</b>
      <span className="spacer" />
      {kinds.map((kind) => (
        <Button
          key={kind}
          small
          weight={kind === 'cancel' ? 'danger' : 'plain'}
          onClick={() => setAsked(kind)}
        >
          {t(`registrations.bulk.act.${kind}`, { count: fit[kind].length })}
        </Button>
      ))}
      {can('MESSAGES_SEND') && (
        <Button small onClick={() => setAsked('letter')}>
          {t('registrations.bulk.letter')}
        </Button>
      )}
      <Button small weight="link" onClick={onClear}>
        {t('registrations.bulk.clear')}
      </Button>
      {asked === 'letter' && <LetterDialog eventId={event.id} rows={rows} onClose={close} />}
      {asked !== null && asked !== 'letter' && (
        <BulkDialog kind={asked} event={event} rows={fit[asked]} onClose={close} onChanged={onChanged} />
      )}
    </div>
  );
}
