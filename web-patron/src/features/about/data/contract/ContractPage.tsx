import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { MissingPage } from '../../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../../lib/use-page-title';
import { ContractPageDocument } from './ContractPage.generated';
import type { ContractPageQuery } from './ContractPage.generated';
import { FieldList } from './FieldList';
import { Meaning } from './Meaning';
import { TypeLink } from './TypeLink';

type Described = NonNullable<ContractPageQuery['contractType']>;

/** Shows a type of the contract with its fields, and the way to every other one. */
export function ContractPage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(ContractPageDocument, { variables: { name: id } });
  return data.contractType === null ? (
    <MissingPage />
  ) : (
    <TypeView type={data.contractType} names={data.contractTypeNames} />
  );
}

function TypeView({
  type,
  names,
}: {
  readonly type: Described;
  readonly names: readonly string[];
}): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  usePageTitle(t('typeTitle', { name: type.name }));
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('heading'), to: paths.to('data') },
          { label: 'Query', to: paths.to('contract', 'Query') },
          ...(type.name === 'Query' ? [] : [{ label: type.name }]),
        ]}
      />
      <header className="page-head">
        <h1>
          <code>{type.name}</code>
        </h1>
        <p className="muted">{t(`typeKind.${type.kind}`)}</p>
        <p className="lead">
          <Meaning text={type.description} />
        </p>
        <p className="row">
          <Link to={paths.to('contract', 'Query')}>{t('allQueries')}</Link>
          <Link to={paths.to('contract', 'Mutation')}>{t('allMutations')}</Link>
        </p>
      </header>
      <FieldList fields={type.fields} />
      <Values type={type} />
      <details className="fold contract-types">
        <summary>{t('allTypes', { count: names.length })}</summary>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <TypeLink name={name} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Values({ type }: { readonly type: Described }): ReactElement {
  return (
    <>
      {type.values.length > 0 && (
        <dl className="contract-fields">
          {type.values.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Meaning text={description} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {type.members.length > 0 && (
        <ul>
          {type.members.map((name) => (
            <li key={name}>
              <TypeLink name={name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
