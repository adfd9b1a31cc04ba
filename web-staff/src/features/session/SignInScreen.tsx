import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useSearchParams } from "react-router";

import { ViewerDocument } from "../../lib/session/Viewer.generated";
import { Note } from "../../lib/ui/Note";
import { Door } from "./Door";
import { SampleAccounts } from "./SampleAccounts";
import { SignInForm } from "./SignInForm";
import { wayBack } from "./way-back";

/** Lets staff in and takes them back to where they wanted to go. */
export function SignInScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { data, refetch } = useQuery(ViewerDocument);
  const to = wayBack(search.get("to"));
  if (data?.viewer.staff) return <Navigate to={to} replace />;
  const onSignedIn = async () => {
    await refetch();
    await navigate(to, { replace: true });
  };
  return (
    <Door title={t("signIn.title")} intro={t("signIn.intro")} below={<SampleAccounts onSignedIn={onSignedIn} />}>
      {search.has("signedOut") && <Note state="ok">{t("shell.signedOut")}</Note>}
      {search.has("to") && <Note state="waiting">{t("signIn.sessionEnded")}</Note>}
      <SignInForm onSignedIn={onSignedIn} />
    </Door>
  );
}
