import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import type { TextLanguage } from './page-values';
import { TextPreviewDocument } from './TextPreview.generated';
import { WrittenText } from './WrittenText';

type PreviewDialogProps = {
  readonly title: string;
  readonly document: string;
  readonly language: TextLanguage;
  readonly onClose: () => void;
};

/** Shows a text as the portal would, with what is not saved yet. */
export function PreviewDialog({ title, document, language, onClose }: PreviewDialogProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(TextPreviewDocument, {
    variables: { document },
    skip: document === '',
    fetchPolicy: 'no-cache',
  });
  const html = document === '' ? '' : data?.richTextPreview;
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('sitePages.preview')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="stack" style={{ gap: 12 }}>
        <p className="muted small">{t('sitePages.previewNote')}</p>
        {error !== undefined && <FaultNote error={error} />}
        {html === undefined && error === undefined && <SkeletonRows count={4} />}
        {html === null && <Note state="blocked">{t('sitePages.previewUnreadable')}</Note>}
        {html === '' && <Note state="note">{t('sitePages.previewEmpty')}</Note>}
        {typeof html === 'string' && html !== '' && (
          <article lang={language === 'english' ? 'en' : 'id'} className="page-preview">
            <h2 className="preview-title">{title}</h2>
            <WrittenText html={html} />
          </article>
        )}
      </div>
    </Modal>
  );
}
