import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths, portalPath } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { CoverPicture } from '../../../lib/ui/CoverPicture';
import { Icon } from '../../../lib/ui/Icon';
import { Keys } from '../../../lib/ui/Keys';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import { stateOfCopy } from '../../../lib/ui/copy-state';
import { useDisplay } from '../../../lib/ui/use-display';
import { TitlePreviewDocument } from './TitlePreview.generated';
import type { TitlePreviewQuery } from './TitlePreview.generated';

const SHOWN_COPIES = 8;

type Title = NonNullable<TitlePreviewQuery['title']>;

/** Shows cover, description and copies of the row under the keys; only wide screens have room for it. */
export function TitlePreview({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(id, 90);
  const { data, previousData } = useQuery(TitlePreviewDocument, { variables: { id: asked } });
  const title = (data ?? previousData)?.title;
  return (
    <aside className="panel preview" aria-label={t('catalogue.preview')}>
      {title == null ? <SkeletonRows count={4} /> : <PreviewOf title={title} />}
    </aside>
  );
}

function PreviewOf({ title }: { readonly title: Title }) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const description = [title.responsibility, title.publisher, title.publicationYear, title.extent]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  return (
    <>
      <div className="preview-top">
        <CoverPicture url={title.cover.url} width={96} height={140} title={title.titleProper} alt="" />
        <div style={{ minWidth: 0 }}>
          <h2>{title.titleProper}</h2>
          <p>{description}</p>
          <ShelfMark lines={title.callNumber?.lines} />
        </div>
      </div>
      <PreviewCopies copies={title.copies} />
      <div className="preview-foot">
        <Link className={buttonClass('plain', true)} to={paths.title(title.id)}>
          {t('catalogue.edit')} <Keys of="E" />
        </Link>
        <a
          className={buttonClass('link', true)}
          href={portalPath(title.path, language)}
          target="_blank"
          rel="noopener"
        >
          <Icon name="external" small /> {t('common.openPortal')}{' '}
          <span className="visually-hidden">{t('common.opensNewTab')}</span>
        </a>
      </div>
    </>
  );
}

function PreviewCopies({ copies }: { readonly copies: Title['copies'] }) {
  const { t } = useTranslation();
  const shown = copies.edges.slice(0, SHOWN_COPIES);
  const others = copies.totalCount - shown.length;
  return (
    <ul className="preview-copies">
      {copies.totalCount === 0 && (
        <li style={{ display: 'block' }} className="quiet">
          {t('catalogue.noCopies')}
        </li>
      )}
      {shown.map(({ node: { id, barcode, status, branch, shelvingLocation } }) => (
        <li key={id}>
          <StateShape state={stateOfCopy(status)} />
          <span>{barcode}</span>
          <span className="copy-place">
            <span>
              {status === 'AVAILABLE'
                ? (shelvingLocation?.name.text ?? t('copies.noLocation'))
                : t(`shared.copyStatus.${status}`)}
            </span>
            <span className="cell-note">{branch.name.text}</span>
          </span>
        </li>
      ))}
      {others > 0 && (
        <li style={{ display: 'block' }} className="quiet">
          {t('catalogue.moreCopies', { count: others })}
        </li>
      )}
    </ul>
  );
}
