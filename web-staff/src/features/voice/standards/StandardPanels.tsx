import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { portalPath } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { UpdateServiceStandardDocument } from './UpdateServiceStandard.generated';
import type { EditableStandard } from './standard-values';
import { StandardMark } from './StandardMark';

type StandardPanelsProps = {
  readonly standard: EditableStandard;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

const NEXT = { DRAFT: 'PUBLISHED', PUBLISHED: 'ARCHIVED', ARCHIVED: 'DRAFT' } as const;

/** Says whether a standard is in force, and lists its versions. */
export function StandardPanels({ standard, isDirty, onChanged }: StandardPanelsProps) {
  const { t } = useTranslation();
  const { language, dateOf } = useDisplay();
  const { id, version, status, path, versions } = standard;
  const act = useAnnouncedMutation(UpdateServiceStandardDocument, {
    payloadOf: (result) => result.updateServiceStandard,
    onDone: () => void onChanged(),
  });
  const next = NEXT[status];
  const address = portalPath(path, language);
  return (
    <>
      <section className="panel" aria-labelledby="standard-standing">
        <header>
          <h2 id="standard-standing">{t('standards.section.standing')}</h2>
        </header>
        <div className="panel-body stack" style={{ gap: 12 }}>
          <ActNotes error={act.error} messages={[...new Set(act.messages)]} />
          <StandardMark status={status} />
          {status === 'PUBLISHED' && (
            <p className="row wrap">
              <a href={address} target="_blank" rel="noopener noreferrer">
                {t('standards.seeIt')}
              </a>
              <a href={`${address}.pdf`} target="_blank" rel="noopener noreferrer">
                {t('standards.print')}
              </a>
            </p>
          )}
          <div className="row wrap">
            <Button
              weight={status === 'DRAFT' ? 'primary' : 'plain'}
              disabled={isDirty}
              busy={act.loading}
              onClick={() =>
                void act.run(
                  (idempotencyKey) => ({ id, version, changes: { status: next }, idempotencyKey }),
                  () => t(`standards.done.${next}`),
                )
              }
            >
              {t(`standards.act.${status}`)}
            </Button>
          </div>
          {isDirty && <p className="muted small">{t('standards.saveFirst')}</p>}
          {status === 'PUBLISHED' && <p className="muted small">{t('standards.holdsAtOnce')}</p>}
        </div>
      </section>
      <section className="panel" aria-labelledby="standard-history">
        <header>
          <h2 id="standard-history">{t('standards.section.history')}</h2>
        </header>
        <div className="panel-body">
          {versions.length === 0 && <p className="muted">{t('standards.noHistory')}</p>}
          <ol className="page-versions" reversed>
            {versions.map(({ id: versionId, number, createdAt }) => (
              <li key={versionId}>{t('standards.versionAt', { number, date: dateOf(createdAt) })}</li>
            ))}
          </ol>
        </div>
      </section>
    </>
  );
}
