import { useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { StaffPeriod } from '../staff-period';
import { EnterSatisfactionSheetDocument } from './EnterSatisfactionSheet.generated';
import type { EnterSatisfactionSheetMutationVariables } from './EnterSatisfactionSheet.generated';
import { pressKey } from './press-key';
import type { Boxes } from './press-key';

type Facts = Pick<
  NonNullable<EnterSatisfactionSheetMutationVariables['input']['respondent']>,
  'sex' | 'education'
>;
type Entered = { readonly number: number; readonly boxes: Boxes };

/** So many of the last sheets stay in sight. */
const MOST_SHOWN = 20;

/** The sheet that is being typed, and what to do with it. */
export type PaperSheets = ReturnType<typeof usePaperSheets>;

/** Keeps the sheet that is being typed and those that were entered before it. */
export function usePaperSheets(period: StaffPeriod) {
  const { t } = useTranslation();
  const { boxes, latest, fill, pressBox } = useBoxes();
  const [entered, setEntered] = useState<readonly Entered[]>([]);
  const [chosen, setChosen] = useState({ service: period.links[0]?.service.code ?? '', facts: {} as Facts });
  const sheetKey = useRef(newKey());
  // What is typed while a sheet is on its way belongs to the next one.
  const typedAhead = useRef<string[] | null>(null);
  const number = (entered[0]?.number ?? 0) + 1;
  const act = useAnnouncedMutation(EnterSatisfactionSheetDocument, {
    payloadOf: ({ enterSatisfactionSheet }) => enterSatisfactionSheet,
    onDone: () => undefined,
  });
  const press = (key: string): boolean => {
    if (typedAhead.current !== null) return typedAhead.current.push(key) > 0;
    return pressBox(key);
  };
  const save = async () => {
    const sheet = latest.current;
    if (typedAhead.current !== null || sheet.length < 9) return;
    typedAhead.current = [];
    const done = await act.run(
      () => ({
        periodId: period.id,
        sheetKey: sheetKey.current,
        service: chosen.service,
        answers: toAnswers(sheet),
        respondent: chosen.facts,
      }),
      () => t('satisfaction.saved', { number }),
    );
    const keys = typedAhead.current;
    typedAhead.current = null;
    if (done === null) return;
    sheetKey.current = newKey();
    setEntered((last) => [{ number, boxes: sheet }, ...last].slice(0, MOST_SHOWN));
    setChosen(({ service }) => ({ service, facts: {} }));
    fill(keys.reduce<Boxes>((next, key) => pressKey(next, key) ?? next, []));
  };
  return {
    boxes,
    press,
    number,
    ...chosen,
    choose: (changes: Partial<typeof chosen>) => setChosen((last) => ({ ...last, ...changes })),
    entered,
    save,
    error: act.error,
    messages: act.messages,
  };
}

/** Holds the boxes of one sheet; keys come faster than the screen is drawn. */
function useBoxes() {
  const [boxes, setBoxes] = useState<Boxes>([]);
  const latest = useRef<Boxes>([]);
  const fill = (next: Boxes) => setBoxes((latest.current = next));
  const pressBox = (key: string): boolean => {
    const next = pressKey(latest.current, key);
    if (next !== null) fill(next);
    return next !== null;
  };
  return { boxes, latest, fill, pressBox };
}

function toAnswers([u1, u2, u3, u4, u5, u6, u7, u8, u9]: Boxes) {
  return { u1, u2, u3, u4, u5, u6, u7, u8, u9 };
}

/** Chance, the same with every retry: the library keeps a sheet once. */
function newKey(): string {
  return crypto.randomUUID();
}
