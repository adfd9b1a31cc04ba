import type { ReactElement, ReactNode } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';

type OperatorPageProps = {
  readonly partnerId: string;
  readonly held: {
    readonly duties: readonly string[];
    readonly partner: { readonly name: string };
  } | null;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** Is a page of an institution for its operators; everybody else is told that it is not theirs. */
export function OperatorPage({ partnerId, held, title, lead, children }: OperatorPageProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const paths = usePaths();
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:myLibrary'), to: paths.to('myLibrary') },
          ...(held === null ? [] : [{ label: held.partner.name, to: paths.to('myPartner', partnerId) }]),
          { label: title },
        ]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        {held?.duties.includes('OPERATOR') === true ? (
          children
        ) : (
          <Notice kind="stop">
            <p>{t('notYours')}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
