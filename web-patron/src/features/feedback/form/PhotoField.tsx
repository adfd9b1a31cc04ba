import { useApolloClient } from '@apollo/client/react';
import { PICTURE_KINDS, sendPicture } from '@pustaka/web-shared/uploads/send-picture.ts';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { AnnounceFeedbackPhotoDocument } from './AnnounceFeedbackPhoto.generated';
import type { SentPhoto } from './entries';

const MOST = 3;

type PhotoFieldProps = {
  readonly photos: readonly SentPhoto[];
  readonly refusal: string | null;
  /** Changes the photos there are then: others may have come or gone while one was on its way. */
  readonly onChange: (change: (photos: readonly SentPhoto[]) => readonly SentPhoto[]) => void;
};

/** Takes up to three photos; each is sent at once, without the place and the device it was taken with. */
export function PhotoField({ photos, refusal, onChange }: PhotoFieldProps): ReactElement {
  const { t } = useTranslation('feedback');
  const id = useId();
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refusal: string | null }>({
    isBusy: false,
    refusal: null,
  });
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined || state.isBusy) return;
    setState({ isBusy: true, refusal: null });
    const input = { fileName: file.name.slice(-100), size: file.size, contentType: file.type };
    const outcome = await sendPicture(
      file,
      async () =>
        (await client.mutate({ mutation: AnnounceFeedbackPhotoDocument, variables: { input } })).data
          ?.announceFeedbackPhoto,
      { wrongKind: t('photo.wrongKind'), failed: t('photo.failed') },
    );
    setState({ isBusy: false, refusal: 'refusal' in outcome ? outcome.refusal : null });
    if ('uploadId' in outcome) onChange((sent) => [...sent, { id: outcome.uploadId, name: file.name }]);
  };
  return (
    <div className="field">
      <span className="file-label">{t('photo.label')}</span>
      <ul className="feedback-photos">
        {photos.map((photo) => (
          <li key={photo.id} className="row">
            <span>{photo.name}</span>
            <button
              type="button"
              className="as-link"
              onClick={() => onChange((sent) => sent.filter((one) => one.id !== photo.id))}
            >
              {t('photo.remove')}
              <span className="hide"> {photo.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {photos.length < MOST && (
        <>
          <label className="btn quiet file-button" htmlFor={id}>
            {t('photo.choose')}
          </label>
          <input
            id={id}
            className="hide"
            type="file"
            accept={PICTURE_KINDS.join()}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </>
      )}
      <p className="hint" id={`${id}-hint`} role="status">
        {state.isBusy ? t('photo.sending') : (state.refusal ?? refusal ?? t('photo.hint'))}
      </p>
    </div>
  );
}
