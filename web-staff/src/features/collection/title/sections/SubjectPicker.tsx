import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import type { TitleForm } from '../form/form-values';
import { SubjectChoicesDocument } from './SubjectChoices.generated';
import type { DraftSubject } from '../form/title-draft';
import { Token } from '../../../../lib/ui/Token';

const NEW = 'new';

/** Chooses what the title is about from the known subjects, or makes one from the words typed. */
export function SubjectPicker({
  form,
  error,
}: {
  readonly form: TitleForm;
  readonly error: string | undefined;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { subjects, isWaiting } = useSubjects(text);
  const chosen = form.values.subjects;
  const put = (next: readonly DraftSubject[]) => form.setFieldValue('subjects', next);
  const onChoose = ({ id }: Choice) => {
    const found = subjects.find((subject) => subject.id === id);
    const heading = found?.heading ?? text.trim();
    if (!chosen.some((one) => one.heading === heading))
      put([...chosen, { subjectId: found?.id ?? null, heading }]);
  };
  const isKnown = subjects.some(({ heading }) => heading.toLowerCase() === text.trim().toLowerCase());
  const choices: Choice[] = subjects.map(({ id, heading, titleCount }) => ({
    id,
    label: heading,
    aside: t('title.picker.titles', { count: titleCount }),
  }));
  if (!isKnown)
    choices.push({ id: NEW, label: t('title.picker.createSubject', { name: text.trim() }), isNew: true });
  return (
    <ChoicePicker
      label={t('title.field.subjects')}
      path="subjects"
      placeholder={chosen.length === 0 ? t('title.picker.subjectPlaceholder') : ''}
      text={text}
      onText={setText}
      choices={isWaiting ? [] : choices}
      waiting={isWaiting ? t('title.picker.searching') : undefined}
      onChoose={onChoose}
      onRemoveLast={() => put(chosen.slice(0, -1))}
      error={error}
      tokens={chosen.map(({ heading, subjectId }) => (
        <Token
          key={heading}
          label={heading}
          mark={subjectId === null ? t('title.picker.isNewSubject') : undefined}
          onRemove={() => put(chosen.filter((one) => one.heading !== heading))}
        />
      ))}
    />
  );
}

function useSubjects(text: string) {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 130);
  const { data, loading, error } = useQuery(SubjectChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  return { subjects: wanted === '' ? [] : (data?.subjects.edges.map(({ node }) => node) ?? []), isWaiting };
}
