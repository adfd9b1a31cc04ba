import { useState } from "react";
import type { FormEvent, ReactElement } from "react";

import { refusalAt } from "../../../lib/act/refusals";
import { useTranslation } from "../../../lib/i18n/useTranslation";
import { TextField } from "../../../lib/ui/TextField";
import type { ShownEvent } from "../shownEvent";
import { CandidateRow } from "./CandidateRow";
import { firstChoice, fitOf } from "./partyOf";
import type { Candidate } from "./partyOf";
import { PhotoConsent } from "./PhotoConsent";
import { RegisterFoot } from "./RegisterFoot";
import { SessionSelect } from "./SessionSelect";
import { useRegister } from "./useRegister";
import type { Registered } from "./useRegister";
import { useSessionChoice } from "./useSessionChoice";

type FamilyFormProps = {
  readonly event: ShownEvent;
  readonly candidates: readonly Candidate[];
  /** Names of those who have a place for a session already, by its id; for a series the id is empty. */
  readonly registeredIn: (sessionId: string | null) => ReadonlySet<string>;
  readonly onDone: (done: Registered) => void;
};

/** Registers a family with one button: who most people would bring is ticked already. */
export function FamilyForm({ event, candidates, registeredIn, onDone }: FamilyFormProps): ReactElement {
  const { t } = useTranslation("registration");
  const session = useSessionChoice(event);
  const party = useParty(event, { candidates, day: session.day, registered: registeredIn(session.sessionId) });
  const { isBusy, fault, refusals, registerParty } = useRegister(onDone);
  const { registrationTerms: terms } = event;
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (!isBusy && party.people.length > 0) void registerParty({ eventId: event.id, ...(session.sessionId !== null && { sessionId: session.sessionId }), people: party.people });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t("heading")}>
      <SessionSelect session={session} />
      <fieldset>
        <legend>{t("who")}</legend>
        <div className="who">
          {party.rows.map((row) => (
            <CandidateRow
              key={row.candidate.id} {...row} event={event} answers={party.answersOf(row.candidate.id)} onAnswer={(answers) => party.answer(row.candidate.id, answers)} onToggle={() => party.toggle(row.candidate.id)}
              refusal={row.place === null ? null : refusalAt(refusals, "people", String(row.place))}
            />
          ))}
        </div>
      </fieldset>
      {terms.asksSupport && party.people.length > 0 && (
        <details className="support">
          <summary>{t("support")}</summary>
          <p className="hint">{t("supportHint")}</p>
          {party.rows.filter(({ isChosen }) => isChosen).map(({ candidate: { id, name } }) => (
            <TextField key={id} label={t("supportOf", { name })} maxLength={300} value={party.answersOf(id).support} onType={(support) => party.answer(id, { support })} />
          ))}
        </details>
      )}
      {terms.asksPhotoConsent && <PhotoConsent isGiven={party.hasConsent} onChange={party.setConsent} />}
      <RegisterFoot event={event} count={party.people.length} left={session.left} isBusy={isBusy} fault={fault} refusals={refusals.filter(({ field }) => field?.[0] !== "people" || field[1] === undefined)} />
    </form>
  );
}

/** Are the answers about one person. */
export type Answers = { readonly school: string; readonly support: string };

const NO_ANSWERS: Answers = { school: "", support: "" };

/** Keeps who is chosen and what was answered about each; what a person did not touch follows the date. */
function useParty(event: ShownEvent, { candidates, day, registered }: { readonly candidates: readonly Candidate[]; readonly day: string; readonly registered: ReadonlySet<string> }) {
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [hasConsent, setConsent] = useState(false);
  const { isForChildren, registrationTerms: terms } = event;
  const fits = new Map(candidates.map(({ id, birthDate }) => [id, fitOf(event, birthDate, day)]));
  const ticked = touched ?? firstChoice(candidates, { isForChildren, most: terms.mostPerParty, fits, registered });
  const chosen = candidates.filter(({ id, name }) => ticked.has(id) && !registered.has(name) && fits.get(id)?.kind !== "tooYoung");
  const answersOf = (id: string) => answers[id] ?? NO_ANSWERS;
  return {
    hasConsent, setConsent, answersOf,
    rows: candidates.map((candidate) => ({
      candidate, fit: fits.get(candidate.id) ?? fitOf(event, null, day), isRegistered: registered.has(candidate.name), isChosen: chosen.includes(candidate), place: chosen.includes(candidate) ? chosen.indexOf(candidate) : null,
    })),
    people: chosen.map(({ id }) => ({
      memberId: id, isCompanion: fits.get(id)?.kind === "comesAlong",
      ...(terms.asksSupport && answersOf(id).support.trim() !== "" && { supportNeed: answersOf(id).support }),
      ...(terms.asksSchool && answersOf(id).school.trim() !== "" && { school: answersOf(id).school }),
      ...(terms.asksPhotoConsent && { photoConsent: hasConsent }),
    })),
    toggle: (id: string) => setTouched(ticked.has(id) ? new Set([...ticked].filter((other) => other !== id)) : new Set([...ticked, id])),
    answer: (id: string, given: Partial<Answers>) => setAnswers((before) => ({ ...before, [id]: { ...(before[id] ?? NO_ANSWERS), ...given } })),
  };
}
