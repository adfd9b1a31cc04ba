import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { Sheet } from '../../../lib/ui/Sheet';
import type { OwnBusiness } from './business';
import { ChangeBusinessStatusDocument } from './ChangeBusinessStatus.generated';
import { Refusals } from './Refusals';

type Step = 'SUBMITTED' | 'DRAFT' | 'CLOSED';

type Changes = NonNullable<OwnBusiness['changes']>;

/** Says how far a profile has come, and leads it on: submit, take back, remove. */
export function StatusPart({
  business,
  onClosed,
}: {
  readonly business: OwnBusiness;
  readonly onClosed: () => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const paths = usePaths();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isClosing, setClosing] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(ChangeBusinessStatusDocument);
  const { id, version, status, statusReason, nextStatuses, path } = business;
  const lead = async (to: Step): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { id, version, status: to, idempotencyKey } }));
    const refused = answer?.changeBusinessStatus.userErrors ?? [];
    setRefusals(refused);
    setClosing(false);
    if (to === 'CLOSED' && answer !== null && refused.length === 0) onClosed();
  };
  return (
    <section className="part" aria-labelledby="status">
      <header>
        <h2 id="status">{t('status.title')}</h2>
      </header>
      <Notice kind={status === 'PUBLISHED' ? 'ok' : status === 'RETURNED' ? 'stop' : 'wait'}>
        <p>
          <b>{t(`status.name.${status}`)}</b> {t(`status.text.${status}`)}
        </p>
      </Notice>
      {business.changes !== null && <Waiting changes={business.changes} reason={statusReason} />}
      {business.changes === null && statusReason !== null && (
        <p>
          {t('status.reason')} {statusReason}
        </p>
      )}
      {status === 'PUBLISHED' && path === null && <p>{t('status.notShown')}</p>}
      <Refusals refusals={refusals} fault={fault} />
      <div className="row">
        {nextStatuses.includes('SUBMITTED') && (
          <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void lead('SUBMITTED')}>
            {t('status.submit')}
          </button>
        )}
        {path !== null && (
          <Link className="btn quiet" to={paths.local(path)}>
            {t('status.see')}
          </Link>
        )}
        {nextStatuses.includes('DRAFT') && (
          <button
            type="button"
            className="btn quiet"
            aria-disabled={isBusy}
            onClick={() => void lead('DRAFT')}
          >
            {t('status.takeBack')}
          </button>
        )}
        {nextStatuses.includes('CLOSED') && (
          <button type="button" className="btn bare" onClick={() => setClosing(true)}>
            {t('status.close')}
          </button>
        )}
      </div>
      {isClosing && (
        <ConfirmClosing
          name={business.name}
          isBusy={isBusy}
          onConfirm={() => void lead('CLOSED')}
          onCancel={() => setClosing(false)}
        />
      )}
    </section>
  );
}

/** Asks once more before a profile is removed. */
function ConfirmClosing({
  name,
  isBusy,
  onConfirm,
  onCancel,
}: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  return (
    <Sheet title={t('status.closeTitle', { name })} onClose={onCancel}>
      <p>{t('status.closeText')}</p>
      <div className="row">
        <button type="button" className="btn" aria-disabled={isBusy} onClick={onConfirm}>
          {t('status.closeYes')}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {t('status.closeNo')}
        </button>
      </div>
    </Sheet>
  );
}

/** Names what the public does not see yet, and why when staff refused it. */
function Waiting({
  changes: { since, refusedAt, facts, photo, products },
  reason,
}: {
  readonly changes: Changes;
  readonly reason: string | null;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const language = useLanguage();
  const things = [
    ...facts.map(({ fact }) => t(`waiting.fact.${fact}`)),
    ...(photo === null ? [] : [t('waiting.photo')]),
    ...products.map(({ after }) => after.name),
  ];
  return (
    <Notice kind={refusedAt === null ? 'wait' : 'stop'}>
      <p>
        <b>
          {t(refusedAt === null ? 'waiting.title' : 'waiting.refused', {
            date: civilDate(toCivilDate(refusedAt ?? since), language),
          })}
        </b>{' '}
        {t(refusedAt === null ? 'waiting.text' : 'waiting.refusedText')}
      </p>
      {reason !== null && (
        <p>
          {t('status.reason')} {reason}
        </p>
      )}
      {things.length > 0 && <p className="small">{t('waiting.things', { things: things.join(', ') })}</p>}
    </Notice>
  );
}
