import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import type { Person, Self } from './data';
import { Erasure } from './Erasure';
import { Facts } from './Facts';
import { MyDataDocument } from './MyData.generated';
import { OwnCopy } from './OwnCopy';
import { Requests } from './Requests';
import { Views } from './Views';

const WHOSE = 'untuk';

/**
 * Shows members what the library knows about them or their children, who looked, and what they can ask for.
 */
export function MyDataPage(): ReactElement {
  const { t } = useTranslation('myData');
  const paths = usePaths();
  const [search, setSearch] = useSearchParams();
  const memberId = search.get(WHOSE);
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MyDataDocument, { memberId, locale: useLocale() });
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const { viewer, ownDataRequests: requests, memberViews: views } = own.answer;
  const self = viewer.member;
  if (self === null) return <MemberPageGate title={t('title')} own={{ kind: 'nobody' }} onRetry={askAgain} />;
  const person: Person = self.dependants.find(({ id }) => id === memberId) ?? self;
  const isSelf = person.id === self.id;
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
        {self.dependants.length > 0 && (
          <Whose
            self={self}
            shown={person}
            onChoose={(id) => setSearch(id === self.id ? {} : { [WHOSE]: id })}
          />
        )}
        <Facts key={`facts-${person.id}`} person={person} isSelf={isSelf} onAsked={askAgain} />
        <OwnCopy key={`copy-${person.id}`} memberId={isSelf ? null : person.id} onAsked={askAgain} />
        <Requests requests={requests} memberId={isSelf ? null : person.id} onChanged={askAgain} />
        <Views key={`views-${person.id}`} views={views} />
        <Erasure
          key={`erasure-${person.id}`}
          person={person}
          isSelf={isSelf}
          isAsked={requests.some(({ kind, status }) => kind === 'ERASE' && status === 'OPEN')}
          onAsked={askAgain}
        />
      </div>
    </div>
  );
}

function Whose({
  self,
  shown,
  onChoose,
}: {
  readonly self: Self;
  readonly shown: Person;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation('myData');
  return (
    <div className="field">
      <label htmlFor="whose">{t('whose')}</label>
      <select
        id="whose"
        className="select"
        value={shown.id}
        onChange={(event) => onChoose(event.target.value)}
      >
        {[self, ...self.dependants].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
