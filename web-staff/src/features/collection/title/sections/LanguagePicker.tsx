import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { TitleForm } from '../form/form-values';
import { TitleFormChoicesDocument } from '../form/TitleFormChoices.generated';
import { Token } from '../../../../lib/ui/Token';

const SHOWN = 8;

/** Chooses the languages of the text among those the library knows, by name or code. */
export function LanguagePicker({
  form,
  error,
}: {
  readonly form: TitleForm;
  readonly error: string | undefined;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data } = useQuery(TitleFormChoicesDocument);
  const all = data?.languages ?? [];
  const chosen = form.values.languages;
  const put = (next: readonly string[]) => form.setFieldValue('languages', next);
  const wanted = text.trim().toLowerCase();
  const matches = all.filter(
    ({ code, name }) =>
      !chosen.includes(code) && (code.startsWith(wanted) || name.text.toLowerCase().includes(wanted)),
  );
  return (
    <ChoicePicker
      label={t('title.field.languages')}
      path="languages"
      placeholder=""
      text={text}
      onText={setText}
      error={error}
      choices={matches.slice(0, SHOWN).map(({ code, name }) => ({ id: code, label: name.text, aside: code }))}
      onChoose={({ id }) => put([...chosen, id])}
      onRemoveLast={() => put(chosen.slice(0, -1))}
      tokens={chosen.map((code) => (
        <Token
          key={code}
          label={all.find((language) => language.code === code)?.name.text ?? code}
          onRemove={() => put(chosen.filter((one) => one !== code))}
        />
      ))}
    />
  );
}
