import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { WordingPreviewDocument } from './WordingPreview.generated';
import type { WordingPreviewQueryVariables } from './WordingPreview.generated';

const TYPING_PAUSE_MS = 300;

/** Shows a letter as a member would read it, with example values, while it is being written. */
export function WordingPreview(wanted: WordingPreviewQueryVariables) {
  const { t } = useTranslation();
  const [variables] = useDebouncedValue(wanted, TYPING_PAUSE_MS);
  const { data, previousData, error } = useQuery(WordingPreviewDocument, {
    variables,
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.messagePreview;
  return (
    <section className="wording-preview" aria-label={t('messages.wording.preview')}>
      <h2 className="small">{t('messages.wording.preview')}</h2>
      {error !== undefined && <FaultNote error={error} />}
      {preview !== undefined && preview.unknownPlaceholders.length > 0 && (
        <Note state="attention">
          {t('messages.wording.unknown', { names: preview.unknownPlaceholders.join(', ') })}
        </Note>
      )}
      {preview !== undefined && (
        <>
          <p className="medium">{preview.subject}</p>
          <p className="wording-text">{preview.text}</p>
          <p className="quiet small">
            {t('messages.wording.note')} {preview.note}
          </p>
        </>
      )}
    </section>
  );
}
