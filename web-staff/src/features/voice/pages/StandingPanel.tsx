import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { portalPath } from '../../../lib/paths';
import { MakePostLink } from '../../../lib/posts/MakePostLink';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { isFixedKind } from './page-values';
import type { EditablePage } from './page-values';
import { PageStateMark } from './PageStateMark';
import { PlanField } from './stories/PlanField';
import { PublishSitePageDocument } from './PublishSitePage.generated';
import { WithdrawSitePageDocument } from './WithdrawSitePage.generated';

type StandingPanelProps = {
  readonly page: EditablePage;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Says whether the public reads a page; publishing and taking it off are one press, once nothing is unsaved. */
export function StandingPanel({ page, isDirty, onChanged }: StandingPanelProps) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const { id, version, path, publishedNumber, isChanged } = page;
  const onDone = () => void onChanged();
  const publication = useAnnouncedMutation(PublishSitePageDocument, {
    payloadOf: (result) => result.publishSitePage,
    onDone,
  });
  const withdrawal = useAnnouncedMutation(WithdrawSitePageDocument, {
    payloadOf: (result) => result.withdrawSitePage,
    onDone,
  });
  const isPublished = publishedNumber !== null;
  return (
    <section className="panel" aria-labelledby="page-standing">
      <header>
        <h2 id="page-standing">{t('sitePages.standing')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <ActNotes
          error={publication.error ?? withdrawal.error}
          messages={[...publication.messages, ...withdrawal.messages]}
        />
        <PageStateMark page={page} />
        {isPublished && (
          <a href={portalPath(path, language)} target="_blank" rel="noopener noreferrer">
            {t('sitePages.seeIt')}
          </a>
        )}
        <div className="row wrap">
          {isPublished && page.kind === 'STORY' && <MakePostLink subjectId={id} />}
          {(isChanged || !isPublished) && (
            <Button
              weight="primary"
              disabled={isDirty}
              busy={publication.loading}
              onClick={() =>
                void publication.run(
                  (idempotencyKey) => ({ id, version, idempotencyKey }),
                  () => t('sitePages.published'),
                )
              }
            >
              {t('sitePages.publish')}
            </Button>
          )}
          {isPublished && (
            <Button
              disabled={isDirty}
              busy={withdrawal.loading}
              onClick={() =>
                void withdrawal.run(
                  (idempotencyKey) => ({ id, version, idempotencyKey }),
                  () => t('sitePages.withdrawn'),
                )
              }
            >
              {t('sitePages.withdraw')}
            </Button>
          )}
        </div>
        {(isChanged || !isPublished) && <PlanField page={page} isDirty={isDirty} onChanged={onChanged} />}
        {isDirty && <p className="muted small">{t('sitePages.saveFirst')}</p>}
        {isFixedKind(page.kind) && <p className="muted small">{t('sitePages.replaces', { path })}</p>}
      </div>
    </section>
  );
}
