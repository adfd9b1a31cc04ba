import "i18next";
import type { CommonCatalogue } from "@pustaka/web-shared/i18n/common.id.ts";

import type { AuthorityWords } from "../features/authority/words.id";
import type { BrowseWords } from "../features/browse/words.id";
import type { DataWords } from "../features/data/words.id";
import type { HomeWords } from "../features/home/words.id";
import type { JoinWords } from "../features/join/words.id";
import type { MyLibraryWords } from "../features/my-library/words.id";
import type { SearchWords } from "../features/search/words.id";
import type { SignInWords } from "../features/sign-in/words.id";
import type { TitleWords } from "../features/title/words.id";
import type { VisitWords } from "../features/visit/words.id";
import type { PortalWords } from "../lib/i18n/words.id";

// Only an interface can be extended from outside: with it, a word that does not exist is a compile error.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "portal";
    resources: {
      common: CommonCatalogue;
      portal: PortalWords;
      authority: AuthorityWords;
      browse: BrowseWords;
      data: DataWords;
      home: HomeWords;
      join: JoinWords;
      myLibrary: MyLibraryWords;
      search: SearchWords;
      signIn: SignInWords;
      title: TitleWords;
      visit: VisitWords;
    };
  }
}
