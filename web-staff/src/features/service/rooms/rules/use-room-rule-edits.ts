import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { ownValues, withChange } from './room-rules';
import type { CellValues } from './room-rules';
import type { RoomRulesQuery } from './RoomRules.generated';
import { SaveRoomRulesDocument } from './SaveRoomRules.generated';

/** Holds the changes to the rules of one space until they are saved, all or none. */
export function useRoomRuleEdits(
  rules: RoomRulesQuery['bookingRules'],
  spaceId: string | null,
  onSaved: () => void,
) {
  const { t } = useTranslation();
  const own = ownValues(rules);
  const [edits, setEdits] = useState<CellValues>({});
  const act = useAnnouncedMutation(SaveRoomRulesDocument, {
    payloadOf: ({ saveBookingRules }) => saveBookingRules,
    onDone: () => {
      setEdits({});
      onSaved();
    },
  });
  const keys = Object.keys(edits);
  const save = () => {
    if (keys.length === 0) return;
    const changes = keys.map((key) => {
      const [, categoryCode = '*', name = ''] = key.split('|');
      return { categoryCode: categoryCode === '*' ? null : categoryCode, name, value: edits[key] ?? null };
    });
    void act.run(
      (idempotencyKey) => ({ spaceId, changes, idempotencyKey }),
      () => t('rooms.rulesSaved', { n: keys.length }),
    );
  };
  const wrong = new Set(
    act.errors.flatMap(({ field }) => (field?.[0] === 'changes' ? [keys[Number(field[1])] ?? ''] : [])),
  );
  return {
    own,
    values: { ...own, ...edits },
    edits,
    count: keys.length,
    wrong,
    edit: (key: string, value: string | null) => setEdits((last) => withChange(last, own, key, value)),
    discard: () => setEdits({}),
    save,
    act,
  };
}
