import type { MySecurityWords } from "./words.id";

/** Words of *Security* in English. */
export const words: MySecurityWords = {
  title: "Security",
  lead: "Where you are signed in, and by what.",
  sessions: {
    title: "Signed-in devices",
    text: "Do you not know one of them? Sign it out, then change the password.",
    current: "This device.",
    lastSeen: "Last used {{time}}.",
    since: "Signed in since {{time}}.",
    unnamed: "Unnamed device",
    end: "Sign out",
    endOne: "Sign out {{name}}",
    endOthers: "Sign out all other devices",
    ended: "That device is signed out.",
    endedOthers: "All other devices are signed out.",
  },
  password: {
    title: "Password",
    text: "Once it is changed, all other devices are signed out and we send you a letter about it.",
    current: "Current password",
    chosen: "New password",
    hint: "At least 8 letters or digits.",
    change: "Change password",
    changed: "The password was changed",
  },
};
