import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ChoicePicker } from "../../lib/ui/ChoicePicker";
import type { Choice } from "../../lib/ui/ChoicePicker";
import { Token } from "../../lib/ui/Token";
import { GuardianChoicesDocument } from "./GuardianChoices.generated";
import type { GuardianChoice } from "./member-values";
import type { MemberForm } from "./use-member-form";

/** Asks who answers for a child, and whether their consent was seen. */
export function GuardianFields({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  const { error } = form.getInputProps("hasGuardianConsent");
  return (
    <section className="form-section" aria-labelledby="section-child">
      <h2 id="section-child">{t("memberForm.section.child")} <span className="quiet">{t("memberForm.childNote")}</span></h2>
      <GuardianPicker form={form} />
      <label className="check-line" style={{ marginTop: 8 }}><input type="checkbox" className="plain-checkbox" data-path="hasGuardianConsent" {...form.getInputProps("hasGuardianConsent", { type: "checkbox" })} />{t("memberForm.consent")}</label>
      {error !== undefined && error !== null && <div className="field-error" role="alert">{error}</div>}
    </section>
  );
}

function GuardianPicker({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  const { error } = form.getInputProps("guardian");
  const chosen = form.values.guardian;
  const [text, setText] = useState("");
  const { choices, waiting } = useGuardianChoices(text);
  const put = (guardian: GuardianChoice | null) => form.setFieldValue("guardian", guardian);
  return (
    <>
      <ChoicePicker
        label={<>{t("memberForm.guardian")} <span className="quiet">· {t("memberForm.guardianHint")}</span></>} path="guardian" placeholder={chosen === null ? t("memberForm.guardianPlaceholder") : ""}
        text={text} onText={setText} choices={choices} waiting={waiting} onChoose={({ id, label, aside }) => put({ id, label: `${label} · ${aside ?? ""}` })} onRemoveLast={() => put(null)}
        tokens={chosen !== null && <Token label={chosen.label} onRemove={() => put(null)} />}
      />
      {error != null && <div className="field-error" role="alert">{error}</div>}
    </>
  );
}

function useGuardianChoices(text: string) {
  const { t } = useTranslation();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 200);
  const { data, loading } = useQuery(GuardianChoicesDocument, { variables: { text: asked }, skip: asked.length < 3, fetchPolicy: "no-cache" });
  const found = wanted.length < 3 || asked !== wanted ? [] : (data?.members.edges ?? []);
  const isWaiting = wanted.length < 3 || asked !== wanted || loading;
  const waiting = isWaiting ? t("memberForm.typeMore") : found.length === 0 ? t("memberForm.nothingFound") : undefined;
  return { choices: found.map(({ node }): Choice => ({ id: node.id, label: node.name, aside: node.cardNumber })), waiting };
}
