import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import type { EditablePage } from './page-values';
import { PageVersionDocument } from './PageVersion.generated';
import { WrittenText } from './WrittenText';

type VersionDialogProps = {
  readonly pageId: string;
  readonly version: EditablePage['versions'][number];
  readonly onClose: () => void;
};

/** Shows what was published once, in both languages. */
export function VersionDialog({ pageId, version: { number }, onClose }: VersionDialogProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PageVersionDocument, { variables: { pageId, number } });
  const version = data?.sitePageVersion;
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('sitePages.version', { number })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {version != null && (
        <div className="stack">
          <article lang="id" className="page-preview">
            <h2 className="preview-title">{version.title.indonesian}</h2>
            <WrittenText html={version.indonesian} />
          </article>
          {version.title.locales.includes('EN') && (
            <article lang="en" className="page-preview">
              <h2 className="preview-title">{version.title.english}</h2>
              <WrittenText html={version.english} />
            </article>
          )}
        </div>
      )}
    </Modal>
  );
}
