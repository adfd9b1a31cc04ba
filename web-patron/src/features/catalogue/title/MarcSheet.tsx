import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { PageBoundary } from '../../../lib/states/PageBoundary';
import { Icon } from '../../../lib/ui/Icon';
import { Sheet } from '../../../lib/ui/Sheet';
import { TitleMarcDocument } from './TitleMarc.generated';
import type { TitleMarcQuery } from './TitleMarc.generated';

type Record = NonNullable<TitleMarcQuery['title']>['marc'];

/** Shows the record as cataloguers exchange it. */
export function MarcSheet({
  titleId,
  onClose,
}: {
  readonly titleId: string;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('title');
  return (
    <Sheet title={t('marcTitle')} isWide onClose={onClose}>
      <PageBoundary>
        <Suspense
          fallback={
            <p aria-busy="true">
              <span className="sk l w-4/5" />
              <span className="sk l w-3/5" />
            </p>
          }
        >
          <MarcRecord titleId={titleId} />
        </Suspense>
      </PageBoundary>
    </Sheet>
  );
}

function MarcRecord({ titleId }: { readonly titleId: string }): ReactElement | null {
  const { t } = useTranslation('title');
  const { data } = useSuspenseQuery(TitleMarcDocument, { variables: { id: titleId } });
  if (data.title === null) return null;
  const { marc } = data.title;
  return (
    <>
      <MarcTable record={marc} />
      <div className="sheet-foot">
        <a className="btn quiet" href={marc.marcXmlPath} download>
          <Icon name="download" />
          {t('marcXml')}
        </a>
        <a className="btn quiet" href={marc.iso2709Path} download>
          <Icon name="download" />
          {t('marcBinary')}
        </a>
      </div>
    </>
  );
}

function MarcTable({ record }: { readonly record: Record }): ReactElement {
  const { t } = useTranslation('title');
  return (
    <table className="marc">
      <thead className="hide">
        <tr>
          <th>{t('field')}</th>
          <th>{t('indicators')}</th>
          <th>{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('leader')}</th>
          <td />
          <td>{record.leader}</td>
        </tr>
        {record.fields.map((field, place) => (
          <tr key={`${place}-${field.tag}`}>
            <th scope="row">{field.tag}</th>
            <td>{field.indicators?.replaceAll(' ', '#')}</td>
            <td>
              {field.value}
              {field.subfields.map(({ code, value }, subplace) => (
                <span key={`${subplace}-${code}`}>
                  <b>${code}</b> {value}{' '}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
