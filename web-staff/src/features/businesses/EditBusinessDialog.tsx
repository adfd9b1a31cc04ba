import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../lib/acts/ActDialog";
import { useAct } from "../../lib/acts/use-act";
import type { StaffBusinessPageQuery } from "./BusinessPage.generated";
import type { BusinessOnScreen } from "./BusinessScreen";
import { StaffUpdateBusinessDocument } from "./UpdateBusiness.generated";

type EditBusinessDialogProps = { readonly business: BusinessOnScreen; readonly kelurahan: StaffBusinessPageQuery["kelurahan"]; readonly onStale: () => void; readonly onClose: () => void };

const OUTSIDE = "outside";
const editions = ["KBLI_2025", "KBLI_2020", "KBLI_2017"] as const;

/** Changes a profile on behalf of its owner; the audit log tells who did. */
export function EditBusinessDialog({ business, kelurahan, onStale, onClose }: EditBusinessDialogProps) {
  const { t } = useTranslation();
  const { place, kbli } = business;
  const [draft, setDraft] = useState({
    name: business.name, summary: business.summary ?? "", description: business.description ?? "", whatsApp: business.whatsApp ?? "", nib: business.nib ?? "", kbliCode: kbli?.code ?? "", kbliEdition: kbli?.edition ?? ("KBLI_2025" as const),
    place: place?.regencyPlace != null ? OUTSIDE : (place?.kelurahan?.code ?? ""), regencyPlace: place?.regencyPlace ?? "", street: place?.street ?? "",
  });
  const act = useAct(StaffUpdateBusinessDocument, { payloadOf: (result) => result.updateBusiness, onDone: onClose });
  const put = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const isOutside = draft.place === OUTSIDE;
  const submit = async () => {
    const { kbliCode, kbliEdition, place: chosen, regencyPlace, ...rest } = draft;
    const changes = { ...rest, kelurahanCode: isOutside || chosen === "" ? null : chosen, regencyPlace: isOutside ? regencyPlace : null, kbli: kbliCode.trim() === "" ? null : { code: kbliCode, edition: kbliEdition } };
    const done = await act.run((idempotencyKey) => ({ id: business.id, version: business.version, changes, idempotencyKey }), () => t("businesses.saved"));
    if (done === null) onStale();
  };
  return (
    <ActDialog title={t("businesses.edit")} act={act} isDone={false} submit={t("common.save")} onSubmit={() => void submit()} onClose={onClose}>
      <p className="muted small">{t("businesses.onBehalf")}</p>
      <TextInput label={t("businesses.field.name")} data-autofocus maxLength={120} value={draft.name} onChange={({ currentTarget }) => put({ name: currentTarget.value })} />
      <TextInput label={t("businesses.field.summary")} maxLength={300} value={draft.summary} onChange={({ currentTarget }) => put({ summary: currentTarget.value })} />
      <Textarea label={t("businesses.field.description")} autosize minRows={3} maxRows={8} maxLength={5000} value={draft.description} onChange={({ currentTarget }) => put({ description: currentTarget.value })} />
      <TextInput label={t("businesses.fact.whatsApp")} inputMode="tel" maxLength={24} value={draft.whatsApp} onChange={({ currentTarget }) => put({ whatsApp: currentTarget.value })} />
      <NativeSelect label={t("businesses.fact.place")} value={draft.place} onChange={({ currentTarget }) => put({ place: currentTarget.value })} data={[{ value: "", label: t("businesses.noPlace") }, ...kelurahan.map(({ code, name, district }) => ({ value: code, label: `${name}, ${district}` })), { value: OUTSIDE, label: t("businesses.outside") }]} />
      {isOutside && <TextInput label={t("businesses.field.regencyPlace")} maxLength={80} value={draft.regencyPlace} onChange={({ currentTarget }) => put({ regencyPlace: currentTarget.value })} />}
      <TextInput label={t("businesses.field.street")} maxLength={200} value={draft.street} onChange={({ currentTarget }) => put({ street: currentTarget.value })} />
      <TextInput label="NIB" inputMode="numeric" maxLength={30} value={draft.nib} onChange={({ currentTarget }) => put({ nib: currentTarget.value })} />
      <TextInput label="KBLI" inputMode="numeric" maxLength={12} value={draft.kbliCode} onChange={({ currentTarget }) => put({ kbliCode: currentTarget.value })} />
      <NativeSelect label={t("businesses.field.edition")} value={draft.kbliEdition} onChange={({ currentTarget }) => put({ kbliEdition: editions.find((one) => one === currentTarget.value) ?? "KBLI_2025" })} data={editions.map((value) => ({ value, label: value.replace("_", " ") }))} />
    </ActDialog>
  );
}
