import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { GuideStatusMark } from '../../../lib/guides/GuideStatusMark';
import { ReviewMark } from '../../../lib/guides/ReviewMark';
import type { GuideStatus } from '../../../lib/guides/terms';
import { UpdateGuideDocument } from '../../../lib/guides/UpdateGuide.generated';
import { portalPath } from '../../../lib/paths';
import { MakePostLink } from '../../../lib/posts/MakePostLink';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import type { EditableGuide } from './guide-values';

type StandingPanelProps = {
  readonly guide: EditableGuide;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

const NEXT = { DRAFT: 'PUBLISHED', PUBLISHED: 'DRAFT', ARCHIVED: 'DRAFT' } as const satisfies Record<
  GuideStatus,
  GuideStatus
>;

/**
 * Says whether the public sees a guide and when it was compared with its sources; each is one press, once
 * nothing is unsaved.
 */
export function StandingPanel({ guide, isDirty, onChanged }: StandingPanelProps) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const { id, version, status, reviewedOn, reviewDueOn, path } = guide;
  const act = useAnnouncedMutation(UpdateGuideDocument, {
    payloadOf: (result) => result.updateGuide,
    onDone: () => void onChanged(),
  });
  const change = (changes: { readonly status?: GuideStatus; readonly reviewedOn?: string }, words: string) =>
    void act.run(
      (idempotencyKey) => ({ id, version, changes, idempotencyKey }),
      () => words,
    );
  const today = todayInJakarta(new Date());
  return (
    <section className="panel" aria-labelledby="guide-standing">
      <header>
        <h2 id="guide-standing">{t('guides.section.standing')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <ActNotes error={act.error} messages={act.messages} />
        <div className="row wrap">
          <GuideStatusMark status={status} />
          {status === 'PUBLISHED' && (
            <a href={portalPath(path, language)} target="_blank" rel="noopener noreferrer">
              {t('guides.seeIt')}
            </a>
          )}
        </div>
        <div>
          <p className="field-label">{t('guides.field.review')}</p>
          <ReviewMark reviewedOn={reviewedOn} dueOn={reviewDueOn} />
        </div>
        <div className="row wrap">
          {status === 'PUBLISHED' && <MakePostLink subjectId={id} />}
          <Button
            disabled={isDirty || reviewedOn === today}
            busy={act.loading}
            onClick={() =>
              change({ reviewedOn: today }, t('guides.reviewed', { name: guide.name.indonesian }))
            }
          >
            {t('guides.reviewedToday')}
          </Button>
          <Button
            weight={status === 'DRAFT' ? 'primary' : 'plain'}
            disabled={isDirty}
            busy={act.loading}
            onClick={() => change({ status: NEXT[status] }, t(`guides.done.${NEXT[status]}`))}
          >
            {t(`guides.act.${status}`)}
          </Button>
          {status === 'DRAFT' && (
            <Button
              weight="link"
              disabled={isDirty}
              busy={act.loading}
              onClick={() => change({ status: 'ARCHIVED' }, t('guides.done.ARCHIVED'))}
            >
              {t('guides.archive')}
            </Button>
          )}
        </div>
        {isDirty && <p className="muted small">{t('guides.saveFirst')}</p>}
        <p className="muted small">{t('guides.mentors')}</p>
      </div>
    </section>
  );
}
