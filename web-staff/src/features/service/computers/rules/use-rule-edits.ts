import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { CellChange, RowPlace } from './rule-rows';
import { keyOf } from './rule-rows';
import { SaveInternetRulesDocument } from './SaveInternetRules.generated';

/** Keeps what is typed into cells until it is saved, all or none; tells which cells were refused. */
export function useRuleEdits(branchId: string | null, onSaved: () => void) {
  const { t } = useTranslation();
  const [edits, setEdits] = useState<ReadonlyMap<string, CellChange>>(new Map());
  const act = useAnnouncedMutation(SaveInternetRulesDocument, {
    payloadOf: ({ saveInternetRules }) => saveInternetRules,
    onDone: () => {
      setEdits(new Map());
      onSaved();
    },
  });
  const edit = (place: RowPlace, name: CellChange['name'], value: string) =>
    setEdits((last) =>
      new Map(last).set(keyOf(place, name), {
        ...place,
        branchId,
        name,
        value: value.trim() === '' ? null : value.trim(),
      }),
    );
  const save = () =>
    void act.run(
      (idempotencyKey) => ({ changes: [...edits.values()], idempotencyKey }),
      () => t('computers.rules.saved'),
    );
  const keys = [...edits.keys()];
  const refused = new Set(
    act.errors.flatMap(({ field }) => (field ?? []).flatMap((part) => keys[Number(part)] ?? [])),
  );
  return { edits, edit, save, refused, act };
}
