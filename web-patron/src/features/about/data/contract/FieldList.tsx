import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import type { ContractPageQuery } from './ContractPage.generated';
import { Meaning } from './Meaning';
import { TypeLink } from './TypeLink';

type Field = NonNullable<ContractPageQuery['contractType']>['fields'][number];

/** Shows fields with their types, what they mean, what they take and the scope that a key needs. */
export function FieldList({ fields }: { readonly fields: readonly Field[] }): ReactElement {
  const { t } = useTranslation('data');
  return (
    <dl className="contract-fields">
      {fields.map(({ name, type, typeName, description, scope, arguments: taken }) => (
        <div key={name} id={name}>
          <dt>
            <code>{name}</code>: <TypeLink name={typeName} written={type} />
            {scope !== null && <span className="tag">{t('needsScope', { scope })}</span>}
          </dt>
          <dd>
            <p>
              <Meaning text={description} />
            </p>
            {taken.length > 0 && (
              <ul>
                {taken.map((one) => (
                  <li key={one.name}>
                    <code>{one.name}</code>: <TypeLink name={one.typeName} written={one.type} />{' '}
                    <Meaning text={one.description} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
