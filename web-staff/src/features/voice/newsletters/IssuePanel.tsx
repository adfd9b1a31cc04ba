import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { instantFrom } from '../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../lib/form/when/DateTimeField';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { IssuePreview } from './IssuePreview';
import type { EditableIssue } from './issue-values';
import { PlanNewsletterIssueDocument } from './PlanNewsletterIssue.generated';
import { SendTestNewsletterDocument } from './SendTestNewsletter.generated';

type IssuePanelProps = {
  readonly issue: EditableIssue;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Shows how far an issue is, tries it on oneself, and lets it leave. */
export function IssuePanel({ issue, isDirty, onChanged }: IssuePanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isPreviewed, setPreviewed] = useState(false);
  const { id, state, letters, path } = issue;
  const test = useAnnouncedMutation(SendTestNewsletterDocument, {
    payloadOf: (result) => result.sendTestNewsletter,
    onDone: () => undefined,
  });
  const isOpen = state === 'DRAFT' || state === 'PLANNED';
  return (
    <section className="panel" aria-labelledby="issue-state">
      <header>
        <h2 id="issue-state">{t(`newsletters.state.${state}`)}</h2>
      </header>
      <div className="panel-body stack">
        {!isOpen && letters.sent + letters.waiting + letters.refused > 0 && (
          <p>{t('newsletters.letters', letters)}</p>
        )}
        {path !== null && (
          <p>
            <a href={path}>{t('newsletters.archive')}</a>
          </p>
        )}
        {isOpen && isDirty && <p className="muted">{t('newsletters.unsaved')}</p>}
        <div className="row wrap">
          <Button small onClick={() => setPreviewed(true)}>
            {t('newsletters.preview')}
          </Button>
          <Button
            small
            disabled={isDirty}
            busy={test.loading}
            onClick={() =>
              void test.run(
                () => ({ id, isEnglish: false }),
                () => t('newsletters.tested'),
              )
            }
          >
            {t('newsletters.test')}
          </Button>
        </div>
        <ActNotes error={test.error} messages={test.messages} />
        {isOpen && can('MESSAGES_SEND') && (
          <PlanIssue issue={issue} isDirty={isDirty} onChanged={onChanged} />
        )}
        {isPreviewed && <IssuePreview id={id} onClose={() => setPreviewed(false)} />}
      </div>
    </section>
  );
}

function PlanIssue({ issue: { id, version, plannedAt }, isDirty, onChanged }: IssuePanelProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const [when, setWhen] = useState('');
  const act = useAnnouncedMutation(PlanNewsletterIssueDocument, {
    payloadOf: (result) => result.planNewsletterIssue,
    onDone: () => void onChanged(),
  });
  const plan = (at: string | null) =>
    void act.run(
      (idempotencyKey) => ({ id, version, at, idempotencyKey }),
      () => t(at === null ? 'newsletters.unplanned' : 'newsletters.planned'),
    );
  return (
    <div className="stack">
      <ActNotes error={act.error} messages={act.messages} />
      {plannedAt === null ? (
        <>
          <DateTimeField
            label={t('newsletters.plan')}
            description={t('newsletters.planHint')}
            value={when}
            onChange={setWhen}
          />
          <div>
            <Button
              weight="primary"
              disabled={isDirty || instantFrom(when) === null}
              busy={act.loading}
              onClick={() => plan(instantFrom(when))}
            >
              {t('newsletters.planSave')}
            </Button>
          </div>
        </>
      ) : (
        <p className="row wrap">
          <span>{t('newsletters.plannedFor', { when: `${dateOf(plannedAt)}, ${timeOf(plannedAt)}` })}</span>
          <Button small disabled={isDirty} busy={act.loading} onClick={() => plan(null)}>
            {t('newsletters.unplan')}
          </Button>
        </p>
      )}
    </div>
  );
}
