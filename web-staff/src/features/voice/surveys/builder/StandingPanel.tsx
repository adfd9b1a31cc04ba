import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { CloseSurveyDocument } from '../CloseSurvey.generated';
import { CopySurveyDocument } from '../CopySurvey.generated';
import { PublishSurveyDocument } from '../PublishSurvey.generated';
import type { ShownSurvey } from '../shown-survey';
import { canBePublished } from './draft-problems';
import type { SurveyDraft } from './survey-draft';
import type { KeptBuilding } from './use-kept-building';

type StandingPanelProps = {
  readonly survey: ShownSurvey;
  readonly draft: SurveyDraft;
  readonly kept: KeptBuilding;
};

/** Says how far a survey has come; publishing is one press once nothing is unsaved, closing asks first. */
export function StandingPanel({ survey, draft, kept }: StandingPanelProps) {
  const { t } = useTranslation();
  const [isClosing, setClosing] = useState(false);
  const { status, publishedNumber, isChanged } = survey;
  const publication = usePublication(survey.id, kept);
  const copying = useCopying(survey.id);
  const isPublishable = status !== 'OPEN' || isChanged;
  const canPublish = !kept.isDirty && canBePublished(draft);
  return (
    <section className="panel" aria-labelledby="survey-standing">
      <header>
        <h2 id="survey-standing">{t('surveys.standing')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <ActNotes
          error={publication.act.error ?? copying.act.error}
          messages={[...publication.act.messages, ...copying.act.messages]}
        />
        <p>
          <b>{t(`surveys.status.${status}`)}</b>
        </p>
        {publishedNumber !== null && (
          <p className="muted small">{t('surveys.publishText', { number: publishedNumber })}</p>
        )}
        <div className="row wrap">
          {isPublishable && (
            <Button
              weight="primary"
              disabled={!canPublish}
              busy={publication.act.loading}
              onClick={publication.publish}
            >
              {t(status === 'OPEN' ? 'surveys.publishAgain' : 'surveys.publish')}
            </Button>
          )}
          {status === 'OPEN' && !survey.isStandard && (
            <Button onClick={() => setClosing(true)}>{t('surveys.close')}</Button>
          )}
          <Button busy={copying.act.loading} onClick={copying.copy}>
            {t('surveys.copy')}
          </Button>
        </div>
        {kept.isDirty && <p className="muted small">{t('surveys.saveFirst')}</p>}
        {!canBePublished(draft) && <p className="muted small">{t('surveys.publishFirst')}</p>}
      </div>
      {isClosing && <CloseDialog id={survey.id} kept={kept} onClose={() => setClosing(false)} />}
    </section>
  );
}

function usePublication(id: string, kept: KeptBuilding) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(PublishSurveyDocument, {
    payloadOf: ({ publishSurvey }) => publishSurvey,
    onDone: () => undefined,
  });
  const publish = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ id, version: kept.version, idempotencyKey }),
      () => t('surveys.published'),
    );
    if (done?.survey != null) kept.done(done.survey.version);
  };
  return { act, publish: () => void publish() };
}

function useCopying(id: string) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const act = useAnnouncedMutation(CopySurveyDocument, {
    payloadOf: ({ copySurvey }) => copySurvey,
    onDone: () => undefined,
  });
  const copy = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('surveys.copied'),
    );
    if (done?.survey != null) await navigate(paths.survey(done.survey.id));
  };
  return { act, copy: () => void copy() };
}

type CloseDialogProps = {
  readonly id: string;
  readonly kept: KeptBuilding;
  readonly onClose: () => void;
};

function CloseDialog({ id, kept, onClose }: CloseDialogProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(CloseSurveyDocument, {
    payloadOf: ({ closeSurvey }) => closeSurvey,
    onDone: onClose,
  });
  const close = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ id, version: kept.version, idempotencyKey }),
      () => t('surveys.closed'),
    );
    if (done?.survey != null) kept.done(done.survey.version);
  };
  return (
    <ActDialog
      title={t('surveys.close')}
      act={act}
      isDone={false}
      submit={t('surveys.close')}
      onSubmit={() => void close()}
      onClose={onClose}
    >
      <p>{t('surveys.closeText')}</p>
    </ActDialog>
  );
}
