import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import './newsletters.css';

/** Shows the letter that would be sent now, as a mail program would draw it: a file of its own, without scripts. */
export function IssuePreview({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState('id');
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t('newsletters.preview')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="stack">
        <NativeSelect
          label={t('newsletters.previewLanguage')}
          data={[
            { value: 'id', label: t('newsletters.languageId') },
            { value: 'en', label: t('newsletters.languageEn') },
          ]}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
        />
        <iframe
          className="newsletter-preview"
          title={t('newsletters.previewOf')}
          sandbox=""
          src={`/staff/files/newsletters/${id}-${language}.html`}
        />
      </div>
    </Modal>
  );
}
