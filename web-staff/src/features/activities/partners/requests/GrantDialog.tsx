import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { Token } from '../../../../lib/ui/Token';
import { GrantPartnerRequestDocument } from './GrantPartnerRequest.generated';
import type { PartnerDuty } from './GrantPartnerRequest.generated';
import { PartnerChoicesDocument } from './PartnerChoices.generated';
import type { OpenRequest } from './open-request';

type GrantDialogProps = {
  readonly request: OpenRequest;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const DUTIES: readonly PartnerDuty[] = ['OPERATOR', 'DEVELOPER'];

/** Lets a member act for a partner: for one that is known, or for a new one of the name they gave. */
export function GrantDialog({ request, onDone, onClose }: GrantDialogProps) {
  const { t } = useTranslation();
  const [partner, setPartner] = useState<Choice | null>(
    request.partner === null ? null : { id: request.partner.id, label: request.partner.name },
  );
  const [duties, setDuties] = useState<readonly PartnerDuty[]>([
    'OPERATOR',
    ...(request.needs.includes('DATA') ? (['DEVELOPER'] as const) : []),
  ]);
  const act = useAnnouncedMutation(GrantPartnerRequestDocument, {
    payloadOf: (result) => result.grantPartnerRequest,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={t('partnerRequests.grantOne', { name: request.memberName ?? request.institutionName })}
      act={act}
      isDone={false}
      submit={t('partnerRequests.grant')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({
            id: request.id,
            partnerId: partner?.id ?? null,
            duties: [...duties],
            idempotencyKey,
          }),
          () => t('partnerRequests.granted'),
        )
      }
      onClose={onClose}
      size={560}
    >
      <PartnerField partner={partner} onChange={setPartner} />
      {partner === null && (
        <p className="quiet">{t('partnerRequests.makesNew', { name: request.institutionName })}</p>
      )}
      <CheckSet
        label={t('partnerRequests.duties')}
        values={DUTIES}
        chosen={duties}
        words={(duty) => t(`partners.duty.${duty}`)}
        onChange={setDuties}
      />
    </ActDialog>
  );
}

function PartnerField({
  partner,
  onChange,
}: {
  readonly partner: Choice | null;
  readonly onChange: (partner: Choice | null) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 200);
  const { data, loading } = useQuery(PartnerChoicesDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
    fetchPolicy: 'no-cache',
  });
  const isWaiting = wanted.length < 2 || asked !== wanted || loading;
  const found = isWaiting ? [] : (data?.partners.nodes ?? []);
  return (
    <ChoicePicker
      label={t('partnerRequests.partner')}
      path="partnerId"
      placeholder={partner === null ? t('partners.search') : ''}
      text={text}
      onText={setText}
      choices={found.map(({ id, name, management }): Choice => ({
        id,
        label: name,
        ...(management?.npsn == null ? {} : { aside: management.npsn }),
      }))}
      waiting={
        isWaiting ? t('memberForm.typeMore') : found.length === 0 ? t('memberForm.nothingFound') : undefined
      }
      onChoose={onChange}
      onRemoveLast={() => onChange(null)}
      tokens={partner !== null && <Token label={partner.label} onRemove={() => onChange(null)} />}
    />
  );
}
