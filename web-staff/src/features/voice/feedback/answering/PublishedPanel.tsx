import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import type { ShownCase } from '../shown-case';
import { UnpublishFeedbackAnswerDocument } from './UnpublishFeedbackAnswer.generated';

type PublishedProps = { readonly found: ShownCase; readonly onChanged: () => void };

/** Shows what everybody reads of a case, and takes it off the portal. */
export function PublishedPanel({ found, onChanged }: PublishedProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const act = useAnnouncedMutation(UnpublishFeedbackAnswerDocument, {
    payloadOf: (result) => result.unpublishFeedbackAnswer,
    onDone: onChanged,
  });
  return (
    <section className="panel" aria-labelledby="feedback-published">
      <header>
        <h2 id="feedback-published">{t('feedbackCases.published')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <ActNotes error={act.error} messages={act.messages} />
        <p>
          <b>{found.publicQuestion}</b>
        </p>
        <p className="feedback-words">{found.publicAnswer}</p>
        {can('CASES_HANDLE') && (
          <div className="row">
            <Button
              busy={act.loading}
              onClick={() =>
                void act.run(
                  (idempotencyKey) => ({ id: found.id, idempotencyKey }),
                  () => t('feedbackCases.unpublished'),
                )
              }
            >
              {t('feedbackCases.unpublish')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
