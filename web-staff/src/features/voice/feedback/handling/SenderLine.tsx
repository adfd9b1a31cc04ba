import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { RevealFeedbackSenderDocument } from './RevealFeedbackSender.generated';
import type { ShownCase } from '../shown-case';

type Sender = NonNullable<ShownCase['sender']>;

/** Says who sent a case; who is kept secret is shown on request, which stands in the audit log. */
export function SenderLine({ found }: { readonly found: ShownCase }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [seen, setSeen] = useState<Sender | null>(null);
  const act = useAnnouncedMutation(RevealFeedbackSenderDocument, {
    payloadOf: (result) => result.revealFeedbackSender,
    onDone: () => undefined,
  });
  const onReveal = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ id: found.id, idempotencyKey }),
      () => t('feedbackCases.revealed'),
    );
    setSeen(done?.sender ?? null);
  };
  const sender = found.sender ?? seen;
  if (sender !== null)
    return (
      <p>
        <b>{sender.name ?? t('feedbackCases.unnamed')}</b>{' '}
        <span className="quiet">
          {[sender.cardNumber, sender.email, sender.phone].filter(Boolean).join(' · ')}
        </span>
      </p>
    );
  if (found.isAnonymous) return <p className="quiet">{t('feedbackCases.anonymous')}</p>;
  return (
    <div className="row wrap">
      <span className="quiet">{t('feedbackCases.secret')}</span>
      {can('CASES_LEAD') && (
        <Button small busy={act.loading} onClick={() => void onReveal()}>
          {t('feedbackCases.reveal')}
        </Button>
      )}
      <ActNotes error={act.error} messages={act.messages} />
    </div>
  );
}
