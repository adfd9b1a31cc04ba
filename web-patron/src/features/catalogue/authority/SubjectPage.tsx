import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { toListVariables } from './list-variables';
import { SubjectPageDocument } from './SubjectPage.generated';
import type { SubjectPageQuery } from './SubjectPage.generated';
import { TitleList } from './TitleList';

/** Shows a subject: the headings that lead to it and the titles about it. */
export function SubjectPage(): ReactElement {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const { data } = useSuspenseQuery(SubjectPageDocument, {
    variables: toListVariables(id, parameters, useLanguage()),
  });
  return data.subject === null ? <MissingPage /> : <SubjectView subject={data.subject} />;
}

function SubjectView({
  subject,
}: {
  readonly subject: NonNullable<SubjectPageQuery['subject']>;
}): ReactElement {
  const { t } = useTranslation('authority');
  const paths = usePaths();
  usePageTitle(subject.heading);
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:browse'), to: paths.to('browse') },
          { label: t('subjects'), to: `${paths.to('browse')}#subjek` },
          { label: subject.heading },
        ]}
      />
      <header className="page-head">
        <h1>{subject.heading}</h1>
        {subject.variantHeadings.length > 0 && (
          <p className="see">
            {t('see')} {subject.variantHeadings.join('; ')}
          </p>
        )}
      </header>
      <TitleList
        titles={subject.titles}
        filterPath={paths.search({ [SEARCH_PARAMETERS.subject]: subject.id })}
      />
    </div>
  );
}
