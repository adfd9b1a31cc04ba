import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { AcceptInvitation } from './owners/AcceptInvitation';
import type { KelurahanChoice, OwnBusiness } from './business';
import { ConsentPart } from './ConsentPart';
import { EvidencePart } from './EvidencePart';
import { MyBusinessDocument } from './MyBusiness.generated';
import { NewBusiness } from './NewBusiness';
import { OwnersPart } from './owners/OwnersPart';
import { ProductsForm } from './products/ProductsForm';
import { ProfileForm } from './profile/ProfileForm';
import { StatusPart } from './StatusPart';

const WHICH = 'usaha';
const NEW = 'baru';

/** Lets members keep the profiles of their businesses, and decide what the public sees of them. */
export function MyBusinessPage(): ReactElement {
  const { t } = useTranslation('myBusiness');
  const paths = usePaths();
  const [search, setSearch] = useSearchParams();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MyBusinessDocument, {});
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const { ownBusinesses: businesses, kelurahan } = own.answer;
  const wanted = search.get(WHICH);
  const shown = wanted === NEW ? undefined : (businesses.find(({ id }) => id === wanted) ?? businesses[0]);
  const onShow = (id: string): void => {
    askAgain();
    setSearch({ [WHICH]: id });
  };
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        {businesses.length > 0 && (
          <nav className="business-tabs" aria-label={t('which')}>
            {businesses.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className="chip"
                aria-pressed={id === shown?.id}
                onClick={() => setSearch({ [WHICH]: id })}
              >
                {name}
              </button>
            ))}
            <button
              type="button"
              className="chip"
              aria-pressed={shown === undefined}
              onClick={() => setSearch({ [WHICH]: NEW })}
            >
              {t('add')}
            </button>
          </nav>
        )}
        {shown === undefined ? (
          <>
            <NewBusiness onCreated={onShow} />
            <AcceptInvitation onAccepted={onShow} />
          </>
        ) : (
          <BusinessParts key={shown.id} business={shown} kelurahan={kelurahan} onGone={askAgain} />
        )}
      </div>
    </div>
  );
}

type BusinessPartsProps = {
  readonly business: OwnBusiness;
  readonly kelurahan: readonly KelurahanChoice[];
  readonly onGone: () => void;
};

function BusinessParts({ business, kelurahan, onGone }: BusinessPartsProps): ReactElement {
  return (
    <>
      <StatusPart business={business} onClosed={onGone} />
      <ProfileForm business={business} kelurahan={kelurahan} />
      <ProductsForm business={business} />
      <ConsentPart business={business} />
      <EvidencePart business={business} />
      <OwnersPart business={business} onLeft={onGone} />
    </>
  );
}
