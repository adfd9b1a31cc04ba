import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { memberField } from './use-member-form';
import type { MemberForm } from './use-member-form';

/**
 * Asks for what can wait: NIK, home branch, school and class, a first password; it opens by itself when
 * something in it is refused.
 */
export function MoreMemberFields({ form, isNew }: { readonly form: MemberForm; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const isRefused = ['nik', 'school', 'schoolClass', 'homeBranchId', 'password'].some(
    (path) => form.errors[path] != null,
  );
  return (
    <section className="form-section">
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          {...form.getInputProps('isIdentitySeen', { type: 'checkbox' })}
        />
        {t('memberForm.identitySeen')}
      </label>
      <details className="more-fields" open={isRefused || undefined}>
        <summary>
          {t('memberForm.section.more')} <span className="quiet">{t('memberForm.section.moreHint')}</span>
        </summary>
        <div className="form-grid">
          <TextInput
            className="span-3"
            label={t('memberForm.nik')}
            description={t('memberForm.nikHint')}
            inputMode="numeric"
            {...memberField(form, 'nik')}
          />
          <NativeSelect
            className="span-3"
            label={t('memberForm.branch')}
            data={[
              { value: '', label: '—' },
              ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
            ]}
            {...memberField(form, 'homeBranchId')}
          />
          <TextInput className="span-3" label={t('memberForm.school')} {...memberField(form, 'school')} />
          <TextInput
            className="span-3"
            label={t('memberForm.schoolClass')}
            description={t('memberForm.schoolClassHint')}
            {...memberField(form, 'schoolClass')}
          />
          {isNew && (
            <TextInput
              className="span-3"
              label={t('memberForm.password')}
              description={t('memberForm.passwordHint')}
              {...memberField(form, 'password')}
              autoComplete="new-password"
            />
          )}
        </div>
      </details>
    </section>
  );
}
