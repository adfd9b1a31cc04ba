import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { ContributorChoicesDocument } from './ContributorChoices.generated';
import type { ContributorChoicesQuery } from './ContributorChoices.generated';
import { ContributorRows } from './ContributorRows';
import type { TitleForm } from '../form/form-values';
import type { DraftContribution } from '../form/title-draft';

type Heading = ContributorChoicesQuery['contributors']['edges'][number]['node'];
const NEW = 'new';

/** Chooses people and bodies from the authority headings, or makes a heading from the words typed. */
export function ContributorPicker({
  form,
  error,
}: {
  readonly form: TitleForm;
  readonly error: string | undefined;
}) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const { headings, isWaiting } = useHeadings(text);
  const chosen = form.values.contributions;
  const put = (contributions: readonly DraftContribution[]) =>
    form.setFieldValue('contributions', contributions);
  const onChoose = (choice: Choice) => {
    const heading = headings.find(({ id }) => id === choice.id);
    put([...chosen, contributionFor(heading, text.trim(), chosen)]);
    announce(t('title.picker.added', { name: heading?.preferredName ?? text.trim() }));
  };
  const choiceOf = useHeadingChoice();
  const choices = [
    ...headings.map(choiceOf),
    { id: NEW, label: t('title.picker.createHeading', { name: text.trim() }), isNew: true },
  ];
  return (
    <ChoicePicker
      label={
        <>
          {t('title.field.contributors')} <span className="quiet">· {t('title.field.headings')}</span>
        </>
      }
      path="contributions"
      placeholder={t('title.picker.contributorPlaceholder')}
      text={text}
      onText={setText}
      choices={isWaiting ? [] : choices}
      waiting={isWaiting ? t('title.picker.searching') : undefined}
      onChoose={onChoose}
      onRemoveLast={() => put(chosen.slice(0, -1))}
      error={error}
      above={<ContributorRows contributions={chosen} onChange={put} />}
    />
  );
}

function useHeadings(text: string): { readonly headings: readonly Heading[]; readonly isWaiting: boolean } {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 130);
  const { data, loading, error } = useQuery(ContributorChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
    fetchPolicy: 'cache-and-network',
  });
  // A heading can still be made while the list of headings cannot be reached.
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  return {
    headings: wanted === '' ? [] : (data?.contributors.edges.map(({ node }) => node) ?? []),
    isWaiting,
  };
}

function contributionFor(
  heading: Heading | undefined,
  typed: string,
  chosen: readonly DraftContribution[],
): DraftContribution {
  return {
    contributorId: heading?.id ?? null,
    name: heading?.preferredName ?? typed,
    kind: heading?.kind ?? 'PERSON',
    role: 'AUTHOR',
    isMain: !chosen.some(({ isMain }) => isMain),
    printedName: '',
  };
}

function useHeadingChoice(): (heading: Heading) => Choice {
  const { t } = useTranslation();
  return (heading) => {
    const years =
      heading.birthYear === null && heading.deathYear === null
        ? ''
        : `, ${heading.birthYear ?? ''}–${heading.deathYear ?? ''}`;
    const names = heading.variantNames.slice(0, 3).join('; ');
    return {
      id: heading.id,
      label: heading.preferredName + years,
      aside: t('title.picker.titles', { count: heading.titleCount }),
      note: names === '' ? undefined : t('title.picker.seeFrom', { names }),
    };
  };
}
