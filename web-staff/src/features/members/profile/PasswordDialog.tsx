import { PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Note } from "../../../lib/ui/Note";
import { ActDialog } from "../../../lib/acts/ActDialog";
import type { Profile } from "./MemberScreen";
import { SetMemberPasswordDocument } from "./SetMemberPassword.generated";
import { useAct } from "../../../lib/acts/use-act";

/** Sets a member's password at the desk, for the portal. */
export function PasswordDialog({ member, onClose, onChanged }: { readonly member: Profile; readonly onClose: () => void; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [isDone, setIsDone] = useState(false);
  const act = useAct(SetMemberPasswordDocument, { payloadOf: ({ setMemberPassword }) => setMemberPassword, onDone: onChanged });
  const set = async () => setIsDone((await act.run(() => ({ memberId: member.id, password }), () => t("profile.passwordSet"))) !== null);
  return (
    <ActDialog title={t("profile.setPassword")} act={act} isDone={isDone} submit={t("profile.setPassword")} onSubmit={() => void set()} onClose={onClose}>
      {isDone ? <Note state="ok">{t("profile.passwordSet")}</Note> : <PasswordInput label={t("profile.newPassword")} description={t("profile.passwordHint")} autoComplete="new-password" data-autofocus value={password} onChange={(event) => setPassword(event.currentTarget.value)} />}
    </ActDialog>
  );
}
