import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { languageName } from '../../../lib/catalogue/names';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { joinedPublication } from './joined-publication';
import { TitleFactsFragmentDoc } from './TitleFacts.generated';
import type { TitleFactsFragment } from './TitleFacts.generated';
import type { TitleWords } from './words.id';

type Fact = { readonly name: keyof TitleWords['fact']; readonly value: ReactNode };

/** Lists what the record says of the title; empty facts are left out. */
export function TitleFacts({ title }: { readonly title: FragmentType<TitleFactsFragment> }): ReactElement {
  const { t } = useTranslation('title');
  const { data } = useSuspenseFragment({
    fragment: TitleFactsFragmentDoc,
    fragmentName: 'TitleFacts',
    from: title,
    variables: { locale: useLocale() },
  });
  const facts: readonly Fact[] = [...useStatements(data), ...useCodes(data)];
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== '')
        .map(({ name, value }) => (
          <FactLine key={name} name={t(`fact.${name}`)}>
            {value}
          </FactLine>
        ))}
    </dl>
  );
}

function FactLine({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function useStatements(data: TitleFactsFragment): readonly Fact[] {
  return [
    { name: 'title', value: [data.titleProper, data.subtitle].filter(Boolean).join(' : ') },
    { name: 'parallel', value: data.parallelTitle },
    { name: 'original', value: data.originalTitle },
    { name: 'variants', value: data.variantTitles.join('; ') },
    { name: 'responsibility', value: data.responsibility },
    { name: 'edition', value: data.edition },
    { name: 'published', value: joinedPublication(data) },
    { name: 'extent', value: [data.extent, data.dimensions].filter(Boolean).join(' ; ') },
    {
      name: 'series',
      value: data.series.map(({ title, number }) => [title, number].filter(Boolean).join(' ; ')).join(', '),
    },
  ];
}

function useCodes(data: TitleFactsFragment): readonly Fact[] {
  const language = useLanguage();
  return [
    {
      name: 'form',
      value: [data.materialType.name.text, data.contentType, data.carrierType].filter(Boolean).join(', '),
    },
    {
      name: 'languages',
      value: data.languages.map(({ code, name }) => languageName(code, language, name.text)).join(', '),
    },
    { name: 'audience', value: data.audience?.name.text ?? null },
    {
      name: 'identifiers',
      value: data.identifiers.length === 0 ? null : <Numbers identifiers={data.identifiers} />,
    },
    {
      name: 'classes',
      value: data.classifications.length === 0 ? null : <Classes classifications={data.classifications} />,
    },
  ];
}

function Numbers({ identifiers }: Pick<TitleFactsFragment, 'identifiers'>): ReactElement {
  return (
    <ul>
      {identifiers.map(({ kind, display, qualifier }) => (
        <li key={display} className="num">
          {kind === 'OTHER' ? '' : `${kind} `}
          {display}
          {qualifier !== null && ` (${qualifier})`}
        </li>
      ))}
    </ul>
  );
}

function Classes({ classifications }: Pick<TitleFactsFragment, 'classifications'>): ReactElement {
  const paths = usePaths();
  return (
    <ul>
      {classifications.map(({ scheme, number, edition, caption, treeNotation }) => (
        <li key={`${scheme}-${number}`}>
          {treeNotation === null ? (
            number
          ) : (
            <Link to={paths.search({ [SEARCH_PARAMETERS.classNotation]: treeNotation })}>{number}</Link>
          )}
          {caption !== null && `, ${caption.text}`}
          {edition !== null && ` (${scheme} ${edition})`}
        </li>
      ))}
    </ul>
  );
}
