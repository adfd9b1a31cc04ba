import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { StateShape } from "../../lib/ui/StateShape";
import { GuardianChoicesDocument } from "./GuardianChoices.generated";
import type { MemberForm } from "./use-member-form";

/** Asks who answers for a child, and whether their consent was seen. */
export function GuardianFields({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  const { error } = form.getInputProps("hasGuardianConsent");
  return (
    <section className="form-section" aria-labelledby="section-child">
      <h2 id="section-child">{t("memberForm.section.child")} <span className="quiet">{t("memberForm.childNote")}</span></h2>
      <GuardianSelect form={form} />
      <label className="check-line" style={{ marginTop: 8 }}><input type="checkbox" className="plain-checkbox" data-path="hasGuardianConsent" {...form.getInputProps("hasGuardianConsent", { type: "checkbox" })} />{t("memberForm.consent")}</label>
      {error !== undefined && error !== null && <div className="field-error" role="alert">{error}</div>}
    </section>
  );
}

function GuardianSelect({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  const chosen = form.values.guardian;
  const [text, setText] = useState(chosen?.label ?? "");
  const [asked] = useDebouncedValue(text.trim(), 200);
  const isAsked = asked.length >= 3 && asked !== chosen?.label;
  const { data } = useQuery(GuardianChoicesDocument, { variables: { text: asked }, skip: !isAsked, fetchPolicy: "no-cache" });
  const found = isAsked ? (data?.members.edges.map(({ node }) => ({ value: node.id, label: `${node.name} · ${node.cardNumber}` })) ?? []) : [];
  const choices = chosen === null || found.some(({ value }) => value === chosen.id) ? found : [{ value: chosen.id, label: chosen.label }, ...found];
  return (
    <Select
      label={t("memberForm.guardian")} description={t("memberForm.guardianHint")} placeholder={t("memberForm.guardianPlaceholder")} searchable clearable selectFirstOptionOnChange clearButtonProps={{ "aria-label": t("common.remove") }}
      // The server has searched already, by card number too, which the label's letters would not find.
      filter={({ options }) => options}
      nothingFoundMessage={isAsked && data !== undefined ? t("memberForm.nothingFound") : <><StateShape state="note" /> {t("memberForm.typeMore")}</>} data={choices} searchValue={text} onSearchChange={setText} classNames={{ dropdown: "popover", option: "choice" }} comboboxProps={{ shadow: "none" }}
      value={chosen?.id ?? null} onChange={(id, option) => form.setFieldValue("guardian", id === null || option === null ? null : { id, label: option.label })} error={form.errors.guardian} data-path="guardian"
    />
  );
}
