import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { TitleMarcDocument } from './TitleMarc.generated';
import type { TitleMarcQuery } from './TitleMarc.generated';

type Marc = NonNullable<TitleMarcQuery['title']>['marc'];

/** Shows the MARC record as it stands, blanks of the indicators as `#`. */
export function MarcPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(TitleMarcDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section className="panel" aria-labelledby="marc">
      <header>
        <h2 id="marc">{t('title.marc.title')}</h2>
        <span className="quiet small">{t('title.marc.note')}</span>
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data?.title != null && <MarcRecord marc={data.title.marc} />}
    </section>
  );
}

function MarcRecord({ marc }: { readonly marc: Marc }) {
  const { t } = useTranslation();
  return (
    <>
      {/* The record scrolls by itself, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus */}
      <ol className="marc" tabIndex={0} aria-label={t('title.marc.title')}>
        <li>
          <span className="marc-tag">LDR</span>
          <span />
          <span>{marc.leader}</span>
        </li>
        {marc.fields.map((field, index) => (
          <li key={index}>
            <span className="marc-tag">{field.tag}</span>
            <span className="marc-indicators">{field.indicators?.replace(/ /g, '#')}</span>
            <span>
              {field.value}
              {field.subfields.map(({ code, value }, place) => (
                <span key={place}>
                  <b>${code}</b> {value}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <footer className="row small">
        {t('title.marc.download')}:{' '}
        <a href={marc.marcXmlPath} download>
          {t('title.marc.xml')}
        </a>{' '}
        ·{' '}
        <a href={marc.iso2709Path} download>
          {t('title.marc.iso')}
        </a>
      </footer>
    </>
  );
}
