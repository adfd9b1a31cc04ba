import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { StateShape } from '../../../../lib/ui/StateShape';
import { textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';
import { isbnHint } from './isbn-hint';

const kinds = [
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['OTHER', 'identifier'],
] as const;

/**
 * Asks for the numbers of the edition; an ISBN is checked while it is typed, and a wrong one may still be
 * saved.
 */
export function IdentifierFields({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  const { identifiers } = form.values;
  const add = () => form.insertListItem('identifiers', { kind: 'ISBN', printed: '', qualifier: '' });
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {identifiers.map((identifier, index) => (
        <IdentifierField
          key={index}
          form={form}
          index={index}
          kind={identifier.kind}
          printed={identifier.printed}
        />
      ))}
      {identifiers[0]?.printed !== '' && (
        <div>
          <Button small weight="link" onClick={add}>
            + {t('title.field.addIdentifier')}
          </Button>
        </div>
      )}
    </div>
  );
}

type IdentifierFieldProps = {
  readonly form: TitleForm;
  readonly index: number;
  readonly kind: string;
  readonly printed: string;
};

function IdentifierField({ form, index, kind, printed }: IdentifierFieldProps) {
  const { t } = useTranslation();
  const label = t(`title.field.${kinds.find(([name]) => name === kind)?.[1] ?? 'identifier'}`);
  const field = (
    <TextInput
      style={{ flex: 1 }}
      label={label}
      placeholder={index === 0 ? t('title.scanHint') : undefined}
      description={kind === 'ISBN' ? <IsbnWords printed={printed} /> : undefined}
      {...textField(form, `identifiers.${index}.printed`)}
    />
  );
  if (index === 0 && kind === 'ISBN') return field;
  return (
    <div className="row" style={{ alignItems: 'flex-start' }}>
      <NativeSelect
        aria-label={t('title.field.identifier')}
        mt={21}
        w={92}
        data={kinds.map(([value, name]) => ({ value, label: t(`title.field.${name}`) }))}
        {...form.getInputProps(`identifiers.${index}.kind`)}
      />
      {field}
      <span style={{ marginTop: 25 }}>
        <IconButton
          compact
          icon="close"
          label={`${t('common.remove')} ${label}`}
          onClick={() => form.removeListItem('identifiers', index)}
        />
      </span>
    </div>
  );
}

function IsbnWords({ printed }: { readonly printed: string }) {
  const { t } = useTranslation();
  const hint = isbnHint(printed);
  if (hint.kind === 'empty') return null;
  if (hint.kind === 'right')
    return (
      <>
        <StateShape state="ok" />
        <span>{t('title.isbnOk', { display: hint.display })}</span>
      </>
    );
  if (hint.kind === 'short')
    return (
      <>
        <StateShape state="waiting" />
        <span>{t('title.isbnShort', { count: hint.count })}</span>
      </>
    );
  return (
    <>
      <StateShape state="attention" />
      <span>{t(hint.kind === 'wrong' ? 'title.isbnWrong' : 'title.isbnLetters')}</span>
    </>
  );
}
