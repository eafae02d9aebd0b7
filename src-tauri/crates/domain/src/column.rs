//! Tables of others: what a row of them is, what their columns mean, what is doubtful in a
//! row.

use crate::code::coded;

coded! {
    /// What each row of a table is.
    pub enum RowKind {
        /// An agreement that was concluded before.
        Agreements = "agreements",
        /// A partner, with the community whose partner it is.
        Partners = "partners",
        /// A person who acts for a body.
        Contacts = "contacts",
    }
}

coded! {
    /// What stands in a column.
    pub enum Meaning {
        /// The number of the row, which says nothing of what the row is about.
        RowNumber = "row_number",
        RegistrationNumber = "registration_number",
        Title = "title",
        /// Day and place of signing in one cell.
        Signing = "signing",
        SignedOn = "signed_on",
        Place = "place",
        Cooperation = "cooperation",
        Sphere = "sphere",
        Term = "term",
        RegisteredOn = "registered_on",
        InForceOn = "in_force_on",
        Shelf = "shelf",
        /// The Ukrainian side, and its code in the codifier.
        OwnSubject = "own_subject",
        OwnCode = "own_code",
        OwnRegion = "own_region",
        /// The other side.
        Partner = "partner",
        State = "state",
        PartnerRegion = "partner_region",
        /// Which bond it is, in the words of the list: «Kommunalpartnerschaft».
        Bond = "bond",
        /// The year, or the day, since when there is a bond.
        Since = "since",
        Address = "address",
        Telephone = "telephone",
        Mail = "mail",
        Website = "website",
        PersonName = "person_name",
        Office = "office",
        /// For whom a person acts.
        Organisation = "organisation",
        Remark = "remark",
    }
}

coded! {
    /// What is doubtful in a row.
    pub enum RowFault {
        /// There is nothing in the row to go by, so it is not taken.
        NothingNamed = "nothing_named",
        /// The law allows no cooperation with this state, so the row is not taken.
        StateExcluded = "state_excluded",
        TitleMissing = "title_missing",
        /// A title that says neither with whom nor about what.
        TitleGeneral = "title_general",
        PartyMissing = "party_missing",
        PartiesAlike = "parties_alike",
        DayUnread = "day_unread",
        DayAhead = "day_ahead",
        /// Only the year is known.
        YearOnly = "year_only",
        TermUnread = "term_unread",
        StateUnknown = "state_unknown",
        CooperationUnknown = "cooperation_unknown",
        CodeWrong = "code_wrong",
        /// The code is one of another oblast.
        CodeElsewhere = "code_elsewhere",
        /// The code is on a card of another name.
        CodeOfOther = "code_of_other",
        /// More than one card bears the name.
        NameAmbiguous = "name_ambiguous",
        /// Place and partner are spelled alike, but not the same.
        SpelledTwoWays = "spelled_two_ways",
        /// The cell says more than there is a field for.
        MoreSaid = "more_said",
        NumberTwice = "number_twice",
        MailWrong = "mail_wrong",
    }
}

impl RowFault {
    /// Whether a row with it cannot be taken.
    pub fn is_in_the_way(self) -> bool {
        matches!(self, Self::NothingNamed | Self::StateExcluded)
    }
}

impl RowKind {
    /// What the columns of such a table can mean.
    pub fn meanings(self) -> &'static [Meaning] {
        use Meaning as M;
        match self {
            Self::Agreements => &[
                M::RowNumber,
                M::RegistrationNumber,
                M::Title,
                M::Signing,
                M::SignedOn,
                M::Place,
                M::Cooperation,
                M::Sphere,
                M::Term,
                M::RegisteredOn,
                M::InForceOn,
                M::Since,
                M::Bond,
                M::OwnSubject,
                M::OwnCode,
                M::OwnRegion,
                M::Partner,
                M::State,
                M::PartnerRegion,
                M::Shelf,
                M::Remark,
            ],
            Self::Partners => &[
                M::RowNumber,
                M::Partner,
                M::State,
                M::PartnerRegion,
                M::Bond,
                M::Since,
                M::OwnSubject,
                M::OwnCode,
                M::OwnRegion,
                M::Address,
                M::Telephone,
                M::Mail,
                M::Website,
                M::Remark,
            ],
            Self::Contacts => &[
                M::RowNumber,
                M::PersonName,
                M::Office,
                M::Organisation,
                M::State,
                M::Telephone,
                M::Mail,
                M::Remark,
            ],
        }
    }
}
