import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import type { EditablePage } from './page-values';
import { RestoreSitePageDocument } from './RestoreSitePage.generated';
import { VersionDialog } from './VersionDialog';

type Version = EditablePage['versions'][number];
type HistoryPanelProps = { readonly page: EditablePage; readonly onChanged: () => Promise<void> };

/** Lists what was published of a page, by whom and when; an older version can be seen and taken back. */
export function HistoryPanel({ page, onChanged }: HistoryPanelProps) {
  const { t } = useTranslation();
  const [shownId, setShownId] = useState<string | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const isBusy = page.isChanged && page.versions.length > 0;
  const shown = page.versions.find(({ id }) => id === shownId);
  return (
    <section className="panel" aria-labelledby="page-history">
      <header>
        <h2 id="page-history">{t('sitePages.history')}</h2>
      </header>
      <div className="panel-body">
        {page.versions.length === 0 && <p className="muted">{t('sitePages.noHistory')}</p>}
        {isBusy && <p className="muted">{t('sitePages.dropFirst')}</p>}
        <ol className="page-versions" reversed>
          {page.versions.map((version) => (
            <VersionLine
              key={version.id}
              version={version}
              isShown={version.number === page.publishedNumber}
              isBusy={isBusy}
              onShow={() => setShownId(version.id)}
              onRestore={() => setRestored(version.number)}
            />
          ))}
        </ol>
      </div>
      {shown !== undefined && (
        <VersionDialog pageId={page.id} version={shown} onClose={() => setShownId(null)} />
      )}
      {restored !== null && (
        <RestoreDialog
          page={page}
          number={restored}
          onChanged={onChanged}
          onClose={() => setRestored(null)}
        />
      )}
    </section>
  );
}

type VersionLineProps = {
  readonly version: Version;
  readonly isShown: boolean;
  /** Whether there are changes that were not published: then only the version that is read can be taken back. */
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onRestore: () => void;
};

function VersionLine({ version, isShown, isBusy, onShow, onRestore }: VersionLineProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { number, createdAt, createdBy, restoredNumber } = version;
  const date = `${dateOf(createdAt)}, ${timeOf(createdAt)}`;
  return (
    <li>
      <b>{t('sitePages.version', { number })}</b>
      {isShown && <span className="muted"> · {t('sitePages.isShown')}</span>}
      {restoredNumber !== null && (
        <span className="muted"> · {t('sitePages.restoredFrom', { number: restoredNumber })}</span>
      )}
      <span className="cell-note">
        {createdBy === null ? date : t('sitePages.by', { date, name: createdBy.name })}
      </span>
      <span className="row">
        <Button small aria-label={t('sitePages.showVersion', { number })} onClick={onShow}>
          {t('sitePages.show')}
        </Button>
        {isShown === isBusy && (
          <Button
            small
            aria-label={isShown ? undefined : t('sitePages.restoreVersion', { number })}
            onClick={onRestore}
          >
            {t(isShown ? 'sitePages.dropChanges' : 'sitePages.restore')}
          </Button>
        )}
      </span>
    </li>
  );
}

type RestoreDialogProps = HistoryPanelProps & { readonly number: number; readonly onClose: () => void };

function RestoreDialog({ page: { id, version }, number, onChanged, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(RestoreSitePageDocument, {
    payloadOf: (result) => result.restoreSitePage,
    onDone: () => {
      onClose();
      void onChanged();
    },
  });
  return (
    <ActDialog
      title={t('sitePages.restoreVersion', { number })}
      act={act}
      isDone={false}
      submit={t('sitePages.restore')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id, version, number, idempotencyKey }),
          () => t('sitePages.restored', { number }),
        )
      }
      onClose={onClose}
    >
      <p>{t('sitePages.restoreText', { number })}</p>
    </ActDialog>
  );
}
