import { SECTORS } from '@pustaka/web-shared/business/terms.ts';
import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Changes } from './changes';

type Product = Changes['products'][number]['after'];
type Photo = NonNullable<Product['photo']>;

const sizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;

/** Shows each fact, photo and product as the public sees it beside what it would become. */
export function ChangesTable({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation();
  const wordsOf = useFactWords();
  return (
    <table className="changes-table">
      <thead>
        <tr>
          {(['what', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`businesses.change.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.facts.map(({ fact, before, after }) => (
          <ChangeRow
            key={fact}
            what={t(`businesses.factName.${fact}`)}
            before={before === null ? null : wordsOf(fact, before)}
            after={after === null ? null : wordsOf(fact, after)}
          />
        ))}
        {changes.photo !== null && (
          <ChangeRow
            what={t('businesses.change.photo')}
            before={changes.photo.before && <PhotoCell photo={changes.photo.before} />}
            after={changes.photo.after && <PhotoCell photo={changes.photo.after} />}
          />
        )}
        {changes.products.map(({ before, after }) => (
          <ChangeRow
            key={after.id}
            what={t(before === null ? 'businesses.change.newProduct' : 'businesses.change.product')}
            before={before && <ProductCell product={before} />}
            after={<ProductCell product={after} />}
          />
        ))}
        {changes.areProductsReordered && (
          <tr>
            <th scope="row">{t('businesses.change.order')}</th>
            <td colSpan={2}>{t('businesses.change.orderText')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function ChangeRow({
  what,
  before,
  after,
}: {
  readonly what: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}) {
  const { t } = useTranslation();
  const nothing = <span className="quiet">{t('businesses.change.nothing')}</span>;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{before ?? nothing}</td>
      <td className="is-new">{after ?? nothing}</td>
    </tr>
  );
}

/** Sector and size come as values; the rest is said as it stands. */
function useFactWords(): (fact: Changes['facts'][number]['fact'], value: string) => ReactNode {
  const { t } = useTranslation();
  return (fact, value) => {
    const [sector, size] = [SECTORS.find((one) => one === value), sizes.find((one) => one === value)];
    if (fact === 'SECTOR' && sector !== undefined) return t(`businesses.sector.${sector}`);
    if (fact === 'SIZE' && size !== undefined) return t(`businesses.size.${size}`);
    return <span className="changed-words">{value}</span>;
  };
}

function PhotoCell({ photo }: { readonly photo: Photo }) {
  const { t } = useTranslation();
  return (
    <span className="stack" style={{ gap: 4 }}>
      <img
        className="change-photo"
        src={photo.url}
        width={photo.width}
        height={photo.height}
        alt={photo.alt ?? ''}
      />
      <span className="cell-note">{photo.alt ?? t('businesses.change.noAlt')}</span>
    </span>
  );
}

function ProductCell({
  product: { name, description, price, priceUnit, pirt, halal, photo },
}: {
  readonly product: Product;
}) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const cost =
    price === null ? t('businesses.ask') : [rupiah(price, language), priceUnit].filter(Boolean).join(' / ');
  return (
    <span className="stack" style={{ gap: 2 }}>
      <b>{name}</b>
      <span>{cost}</span>
      {description !== null && <span className="changed-words">{description}</span>}
      {[pirt, halal === null ? null : `Halal ${halal}`]
        .filter((paper) => paper !== null)
        .map((paper) => (
          <span key={paper} className="cell-note">
            {paper}
          </span>
        ))}
      {photo !== null && <PhotoCell photo={photo} />}
    </span>
  );
}
