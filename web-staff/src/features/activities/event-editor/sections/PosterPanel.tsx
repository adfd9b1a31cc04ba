import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { PictureField } from '../../../../lib/upload/PictureField';
import type { EditableEvent } from '../event-draft';
import type { EventForm } from '../form-values';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

/** Takes a poster, or shows the one that the portal draws by itself. */
export function PosterPanel({
  form,
  event,
}: {
  readonly form: EventForm;
  readonly event: EditableEvent | null;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { poster, name } = form.values;
  const mayWrite = event === null ? can('PROGRAMMES_WRITE') : holdsAtEvent(event, 'PROGRAMMES_WRITE');
  const drawn = event !== null && event.poster === null ? event.picture : null;
  return (
    <section className="panel" aria-labelledby="poster">
      <header>
        <h2 id="poster">{t('event.poster')}</h2>
      </header>
      <div className="panel-body poster-field">
        {poster === null && drawn !== null && (
          <img
            className="event-poster"
            src={drawn.url}
            width={drawn.width}
            height={drawn.height}
            alt={t('event.posterAlt', { name: name.indonesian })}
          />
        )}
        <div className="stack" style={{ gap: 8 }}>
          {poster === null && <p className="muted small">{t('eventEditor.posterDrawn')}</p>}
          {mayWrite && (
            <PictureField
              label={t('eventEditor.ownPoster')}
              name={name.indonesian}
              picture={poster}
              onPicture={(picture) => form.setFieldValue('poster', picture)}
            />
          )}
        </div>
      </div>
    </section>
  );
}
