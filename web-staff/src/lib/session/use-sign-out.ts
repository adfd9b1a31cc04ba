import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";

import { rememberDesk } from "./offline-session";
import { SignOutDocument } from "./SignOut.generated";
import { forgetDoor } from "../data/kept-door";
import { forgetDrafts } from "../data/drafts";
import { paths } from "../paths";

/** Returns the act of signing out: the session ends on the server, drafts and cached data leave this browser. */
export function useSignOut() {
  const [run] = useMutation(SignOutDocument);
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (everywhere: boolean) => {
    // What lets people in leaves this phone also when the library cannot be reached.
    forgetDoor();
    await run({ variables: { input: { everywhere } } });
    forgetDrafts();
    rememberDesk(null);
    await navigate(`${paths.signIn}?signedOut=1`);
    await client.clearStore();
  };
}
