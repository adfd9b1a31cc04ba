import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from './shown-business';

/** Shows what a business says of itself, with its links to be looked at. */
export function FactsPanel({ business }: { readonly business: BusinessOnScreen }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { place, kbli, links } = business;
  const where = [
    place?.street,
    place?.kelurahan == null ? null : `${place.kelurahan.name}, ${place.kelurahan.district}`,
    place?.regencyPlace == null ? null : `${place.regencyPlace}, ${t('businesses.outside')}`,
  ];
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('businesses.fact.place'), where.filter(Boolean).join(', ')],
    [t('businesses.fact.whatsApp'), business.whatsApp ?? ''],
    ['NIB', business.nib ?? ''],
    ['KBLI', kbli === null ? '' : `${kbli.code} (${kbli.edition.replace('_', ' ')})`],
    [
      t('businesses.fact.size'),
      business.sizeClass === null ? '' : t(`businesses.size.${business.sizeClass}`),
    ],
    [t('businesses.fact.created'), dateOf(business.createdAt)],
    [t('businesses.fact.published'), business.publishedAt === null ? '' : dateOf(business.publishedAt)],
  ];
  return (
    <section className="panel" aria-labelledby="facts">
      <header>
        <h2 id="facts">{t('businesses.facts')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {business.photo !== null && (
          <img
            className="business-photo"
            src={business.photo.url}
            width={business.photo.width}
            height={business.photo.height}
            alt={business.photo.alt ?? ''}
          />
        )}
        <p>
          <b>{business.summary ?? t('businesses.noSummary')}</b>
        </p>
        {(business.description ?? '')
          .split(/\n+/)
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        <dl className="facts">
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {links.length > 0 && (
            <>
              <dt>{t('businesses.fact.links')}</dt>
              <dd>
                {links.map(({ url }) => (
                  <a
                    key={url}
                    href={url}
                    target="_blank"
                    rel="noopener noreferrer nofollow"
                    style={{ display: 'block', overflowWrap: 'anywhere' }}
                  >
                    {url}
                  </a>
                ))}
              </dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}
