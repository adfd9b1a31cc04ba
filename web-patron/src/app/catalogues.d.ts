import type { AccountCodesWords } from "../features/account-codes/words.id";
import type { AuthorityWords } from "../features/authority/words.id";
import type { BrowseWords } from "../features/browse/words.id";
import type { BusinessPathWords } from "../features/business-path/words.id";
import type { CertificateWords } from "../features/certificate/words.id";
import type { ConsultationsWords } from "../features/consultations/words.id";
import type { DirectoryWords } from "../features/directory/words.id";
import type { DataWords } from "../features/data/words.id";
import type { EventWords } from "../features/event/words.id";
import type { EventsWords } from "../features/events/words.id";
import type { GuideWords } from "../features/guide/words.id";
import type { HomeWords } from "../features/home/words.id";
import type { JoinWords } from "../features/join/words.id";
import type { MyBusinessWords } from "../features/my-business/words.id";
import type { MyDataWords } from "../features/my-data/words.id";
import type { MyHistoryWords } from "../features/my-history/words.id";
import type { MyLibraryWords } from "../features/my-library/words.id";
import type { MyMessagesWords } from "../features/my-messages/words.id";
import type { MySecurityWords } from "../features/my-security/words.id";
import type { ProgrammeWords } from "../features/programme/words.id";
import type { SearchWords } from "../features/search/words.id";
import type { SignInWords } from "../features/sign-in/words.id";
import type { SmallBusinessWords } from "../features/small-business/words.id";
import type { TitleWords } from "../features/title/words.id";
import type { VisitWords } from "../features/visit/words.id";
import type { ConsultationWords } from "../lib/consultation/words.id";
import type { RegistrationWords } from "../lib/registration/words.id";

declare module "../lib/i18n/catalogues" {
  interface Catalogues {
    readonly accountCodes: AccountCodesWords;
    readonly authority: AuthorityWords;
    readonly browse: BrowseWords;
    readonly businessPath: BusinessPathWords;
    readonly certificate: CertificateWords;
    readonly consultation: ConsultationWords;
    readonly consultations: ConsultationsWords;
    readonly data: DataWords;
    readonly directory: DirectoryWords;
    readonly event: EventWords;
    readonly events: EventsWords;
    readonly guide: GuideWords;
    readonly home: HomeWords;
    readonly join: JoinWords;
    readonly myBusiness: MyBusinessWords;
    readonly myData: MyDataWords;
    readonly myHistory: MyHistoryWords;
    readonly myLibrary: MyLibraryWords;
    readonly myMessages: MyMessagesWords;
    readonly mySecurity: MySecurityWords;
    readonly programme: ProgrammeWords;
    readonly registration: RegistrationWords;
    readonly search: SearchWords;
    readonly signIn: SignInWords;
    readonly smallBusiness: SmallBusinessWords;
    readonly title: TitleWords;
    readonly visit: VisitWords;
  }
}
