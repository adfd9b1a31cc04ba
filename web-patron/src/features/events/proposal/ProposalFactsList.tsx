import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ProposalFactsFragment } from './ProposalFacts.generated';

/** Lists what was proposed; what was not told is left out. */
export function ProposalFactsList({ proposal }: { readonly proposal: ProposalFactsFragment }): ReactElement {
  const { t, wordOf } = useTranslation('portal');
  const { t: word } = useTranslation('proposal');
  const {
    kind,
    what,
    wishedDates,
    space,
    expectedPeople,
    accessibility,
    groupName,
    contactName,
    contactEmail,
    contactPhone,
  } = proposal;
  const facts: readonly (readonly [string, string | null])[] = [
    [word('facts.kind'), wordOf('eventKind', kind) ?? t('eventKind.OTHER')],
    [word('facts.when'), wishedDates],
    [word('facts.space'), space?.name.text ?? word('anySpace')],
    [word('facts.people'), expectedPeople === null ? null : String(expectedPeople)],
    [word('facts.accessibility'), accessibility],
    [word('facts.by'), [contactName, groupName].filter(Boolean).join(', ') || null],
    [word('facts.contact'), [contactEmail, contactPhone].filter(Boolean).join(' · ') || null],
  ];
  return (
    <section aria-label={proposal.title}>
      <dl className="own-facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {what !== null && <p className="proposal-what">{what}</p>}
    </section>
  );
}
