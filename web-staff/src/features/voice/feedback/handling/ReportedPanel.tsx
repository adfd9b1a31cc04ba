import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { HideReportedContentDocument } from './HideReportedContent.generated';
import type { ShownCase } from '../shown-case';

type ReportedProps = { readonly found: ShownCase; readonly onChanged: () => void };

/** Shows what a case reports, and takes it off the portal with a reason for whoever wrote it. */
export function ReportedPanel({ found, onChanged }: ReportedProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(HideReportedContentDocument, {
    payloadOf: (result) => result.hideReportedContent,
    onDone: onChanged,
  });
  const { reported, id, version } = found;
  if (reported === null) return null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void act.run(
      (idempotencyKey) => ({ id, version, reason, idempotencyKey }),
      () => t('feedbackCases.hidden'),
    );
  };
  const isWaiting = found.status === 'OPEN' || found.status === 'REOPENED';
  return (
    <section className="panel" aria-labelledby="feedback-reported">
      <header>
        <h2 id="feedback-reported">{t(`feedbackCases.reported.${reported.kind}`)}</h2>
      </header>
      <form className="panel-body stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit}>
        <blockquote className="feedback-words">{reported.text}</blockquote>
        <ActNotes error={act.error} messages={act.messages} />
        {!reported.isShown && <p>{t('feedbackCases.notShown')}</p>}
        {reported.isShown && isWaiting && can('COMMUNITY_MODERATE') && (
          <>
            <TextInput
              label={t('feedbackCases.hideReason')}
              description={t('feedbackCases.hideHint')}
              maxLength={600}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <div className="row">
              <Button type="submit" busy={act.loading}>
                {t('feedbackCases.hide')}
              </Button>
            </div>
          </>
        )}
      </form>
    </section>
  );
}
